import type { RuleLanguage } from '../../conversation.ts'
import { type Form, inForm } from '../form.ts'
import { varied } from '../seed.ts'
import type { Candidate } from './choose.ts'
import { directly } from './directly.ts'

type Frames = Readonly<Record<RuleLanguage, readonly string[]>>

/** How the customer's trouble is said back when the reply asks on; {that}: the clause. */
const SAID: Frames = {
  en: [
    'You write that {that}. Is that right?',
    'If I understand you correctly, {that}. Is that right?',
    'As I understand it, {that}. Is that right?',
  ],
  nl: [
    '{U schrijft|Je schrijft} dat {that}. Klopt dat?',
    'Ik lees dat {that}. Klopt dat?',
    'Ik begrijp uit {uw|je} bericht dat {that}. Klopt dat?',
  ],
}
/** The same when the answer follows at once: it must not wait for a yes. */
const SAID_FIRST: Frames = {
  en: ['{I|We} understand that {that}.', '{I|We} understand from your message that {that}.'],
  nl: [
    '{U schrijft|Je schrijft} dat {that}. Laat gerust weten als ik dat verkeerd begrijp.',
    'Ik lees dat {that}. Laat gerust weten als dat niet klopt.',
  ],
}
/** What the customer wants or asks, which is not written as such; {main}: as a sentence, {wants}: with the verb first. */
const ASKED: Frames = {
  en: ['{main}. Is that right?', 'If I understand you correctly, {that}. Is that right?'],
  nl: ['{main}. Klopt dat?', 'Als ik het goed begrijp, {wants}. Klopt dat?'],
}
const ASKED_FIRST: Frames = {
  en: ['{I|We} understand that {that}.', 'As {I|we} understand it, {that}.'],
  nl: ['{main}. Laat gerust weten als ik dat verkeerd begrijp.'],
}
const SORRY: Frames = {
  en: [
    '{I am|We are} sorry that {that}.',
    '{I|We} understand how frustrating it is that {that}.',
    '{I am|We are} sorry to hear that {that}.',
    '{I|We} can imagine how annoying it is that {that}.',
  ],
  nl: [
    'Wat vervelend dat {that}.',
    'Wat vervelend om te lezen dat {that}.',
    'Ik begrijp dat het vervelend is dat {that}.',
  ],
}

/**
 * The clause said back with a check, in several wordings, best first. `first`: the answer follows at once, so the check does
 * not stop at a question. English ones leave the voice open: `{I|We}`.
 */
export function saidBack(found: Candidate, language: RuleLanguage, form: Form, seed: number, first: boolean): string[] {
  const frames = found.kind === 'said' ? (first ? SAID_FIRST : SAID) : first ? ASKED_FIRST : ASKED
  const { main, wants } = directly(found, language)
  return varied(frames[language], seed).map((frame) =>
    (language === 'nl' ? inForm(frame, form) : frame)
      .replace('{that}', () => found.clause)
      .replace('{main}', () => main)
      .replace('{wants}', () => wants),
  )
}

/** "you have a problem with the lock": the problem itself reads better than the having of it. */
const HAS =
  /^you (?:are |have |had )?(?:been )?(?:have|having|had|get|getting|facing|experiencing|a|an|some|several|trouble|problems|issues)\b/
const ABOUT_IT: readonly string[] = [
  '{I am|We are} sorry about {noun}.',
  '{I am|We are} sorry to hear about {noun}.',
  '{I|We} understand how annoying {noun} must be.',
]

/** The clause as something that is a pity, in several wordings, best first; English ones with the voice open: `{I am|We are}`. */
export function acknowledgements(found: Candidate, language: RuleLanguage, seed: number): string[] {
  const { clause, noun } = found
  if (language === 'en' && noun && HAS.test(clause))
    return varied(ABOUT_IT, seed).map((one) => one.replace('{noun}', () => noun))
  return varied(SORRY[language], seed).map((frame) => frame.replace('{that}', () => clause))
}
