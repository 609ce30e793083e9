import type { RuleLanguage } from '../../conversation.ts'
import { type Form, inForm } from '../form.ts'
import { varied } from '../seed.ts'
import type { Candidate } from './choose.ts'

/** How a clause is said back; {that}: the clause. */
const SAID: Readonly<Record<RuleLanguage, readonly string[]>> = {
  en: [
    'If I understand you correctly, {that}. Is that right?',
    'You write that {that}. Have I understood that well?',
    'As I understand it, {that}. Is that right?',
    'Let me check that I have it right: {that}. Is that so?',
  ],
  nl: [
    'Als ik het goed begrijp, gaat het erom dat {that}. Klopt dat?',
    '{U schrijft|Je schrijft} dat {that}. Heb ik dat goed begrepen?',
    'Ik lees dat {that}. Klopt dat?',
    'Ik begrijp uit {uw|je} bericht dat {that}. Klopt dat zo?',
  ],
}
/** For what the customer wants or asks, which is not written as such. */
const ASKED: Readonly<Record<RuleLanguage, readonly string[]>> = {
  en: [
    'If I understand you correctly, {that}. Is that right?',
    'As I understand it, {that}. Is that right?',
    'From your message I gather that {that}. Is that right?',
  ],
  nl: [
    'Als ik het goed lees, gaat het erom dat {that}. Klopt dat?',
    'Ik begrijp uit {uw|je} bericht dat {that}. Klopt dat?',
    'Ik lees dat {that}. Heb ik dat goed begrepen?',
  ],
}
const SORRY: Readonly<Record<RuleLanguage, readonly string[]>> = {
  en: [
    'I am sorry that {that}.',
    'I understand how annoying it is that {that}.',
    'I am sorry to hear that {that}.',
    'It must be inconvenient that {that}.',
  ],
  nl: [
    'Wat vervelend dat {that}.',
    'Wat vervelend om te lezen dat {that}.',
    'Ik begrijp dat het vervelend is dat {that}.',
    'Het is vervelend dat {that}.',
  ],
}

const fill = (frames: readonly string[], seed: number, clause: string): string =>
  varied(frames, seed)[0]!.replace('{that}', () => clause)

/** The clause said back, with a question whether it is right. */
export const framed = (found: Candidate, language: RuleLanguage, form: Form, seed: number): string =>
  fill(
    found.kind === 'said' ? SAID[language].map((f) => inForm(f, form)) : ASKED[language].map((f) => inForm(f, form)),
    seed,
    found.clause,
  )

/** The clause as something that is a pity. */
export const acknowledgement = (found: Candidate, language: RuleLanguage, seed: number): string =>
  fill(SORRY[language], seed, found.clause)
