import { fact } from '../../annotate/lexicon.ts'
import { WORD } from '../../annotate/tokens.ts'
import type { RuleLanguage } from '../../conversation.ts'
import type { Reading } from '../reading.ts'
import type { Detector } from './detector.ts'
import { markTokens } from './detector.ts'

/** So many instructions in one stretch of running text are easier to follow as a list. */
const LEAST = 3
/** Words that may stand before the verb of an instruction: "then please open ...". */
const LEAD: Readonly<Record<RuleLanguage, ReadonlySet<string>>> = {
  en: new Set(
    'please first firstly second secondly third thirdly next then now after afterwards finally lastly you should need must just also and so simply once'.split(
      ' ',
    ),
  ),
  nl: new Set(
    'eerst dan daarna vervolgens nu tot slot ten slotte tenslotte als eerste tweede hierna en gewoon ook even graag gelieve'.split(
      ' ',
    ),
  ),
}
/** Verbs that tell somebody to do something on a screen, a device or a form. */
const VERBS: Readonly<Record<RuleLanguage, ReadonlySet<string>>> = {
  en: new Set(
    (
      'open click press select go choose restart reboot install uninstall reinstall enter type log sign turn unplug plug hold tap ' +
      'copy paste run download upload remove delete close connect disconnect uncheck tick untick navigate scroll switch ' +
      'save set fill clear reset swipe insert disable enable launch start stop pick search drag right-click double-click ' +
      'change add refresh unscrew wait pull push update exit edit attach confirm verify check put take find rinse lift slide flip release restore replace'
    ).split(' '),
  ),
  nl: new Set(
    (
      'open scan scant klik klikt druk drukt selecteer selecteert ga gaat kies kiest herstart start installeer verwijder vul vult voer voert typ tik log ' +
      'meld zet trek steek houd hou kopieer plak download upload sluit verbind koppel ontkoppel vink navigeer scroll ' +
      'schakel sleep wis reset stel wijzig pas voeg ververs haal vernieuw zoek bevestig controleer wacht bewaar sla maak neem stop ' +
      'activeer deactiveer verbreek schuif draai'
    ).split(' '),
  ),
}
/** With these after it the verb says what we do: "dan zet ik ...". */
const OURS = new Set(['ik', 'we', 'wij', 'i'])
/** Between two clauses of a sentence. */
const JOINS: Readonly<Record<RuleLanguage, ReadonlySet<string>>> = {
  en: new Set(['and', 'then', 'next', 'finally']),
  nl: new Set(['en', 'dan', 'daarna', 'vervolgens']),
}
/** Nouns that look like instructions, by the word before them ("the log", "een klik"). */
const DETERMINERS = new Set(
  'the a an your my our this that no to will can de het een je uw mijn ons onze dit die geen ik we wij te'.split(' '),
)

interface Step {
  /** Token of its verb or of the words that lead to it. */
  from: number
  verb: number
  sentence: number
}

const isVerb = fact(({ norm }, language) => VERBS[language].has(norm))

/**
 * Three or more instructions in running text, without a list. The value `list` is the same stretch as a numbered list.
 */
export const stepsInProse: Detector = {
  ids: ['steps-in-prose'],
  reads: 'agent',
  applies: ({ text }) => {
    let verbs = 0
    for (const form of text.tokens.forms) if (isVerb(form, text.language)) verbs++
    return verbs >= LEAST
  },
  *find(reading) {
    const { text, sentences } = reading.text
    let run: Step[] = []
    for (const [i, sentence] of sentences.entries()) {
      const previous = sentences[i - 1]
      const apart =
        sentence.item || !previous || previous.item || /[\n\r]/.test(text.slice(previous.end, sentence.start))
      if (apart) {
        if (run.length >= LEAST) yield asMark(reading, run)
        run = []
      }
      const steps = sentence.item || sentence.question ? [] : instructions(reading, i)
      // one sentence of explanation between steps belongs to them, two begin something new
      const last = run.at(-1)
      if (steps.length > 0 && last && i - last.sentence > 2) {
        if (run.length >= LEAST) yield asMark(reading, run)
        run = []
      }
      run.push(...steps)
    }
    if (run.length >= LEAST) yield asMark(reading, run)
  },
}

/** Whether a sign that ends a clause stands in [from, to); between most words there is just a blank. */
const parts = (text: string, from: number, to: number): boolean =>
  !(to === from + 1 && text.charCodeAt(from) === 32) && /[,;:>]/.test(text.slice(from, to))

/** The instructions of a sentence: verbs at its head, or at the head of a clause after a comma or "and". */
function instructions(reading: Reading, index: number): Step[] {
  const { language, text, tokens } = reading.text
  const sentence = reading.text.sentences[index]!
  const out: Step[] = []
  let from = sentence.first
  let open = true
  for (let at = sentence.first; at < sentence.last; at++) {
    const norm = tokens.norms[at]!
    if (at > sentence.first && parts(text, tokens.ends[at - 1]!, tokens.starts[at]!)) {
      open = true
      from = at
    } else if (at > sentence.first && JOINS[language].has(norm)) {
      if (!open) from = at
      open = true
      continue
    }
    if (!open) continue
    if (
      tokens.kinds[at] === WORD &&
      isVerb(tokens.forms[at]!, language) &&
      !(at > from && DETERMINERS.has(tokens.norms[at - 1]!)) &&
      !OURS.has(tokens.norms[at + 1] ?? '')
    ) {
      out.push({ from, verb: at, sentence: index })
      open = false
    } else if (!LEAD[language].has(norm)) open = false
  }
  return out
}

function asMark(reading: Reading, steps: readonly Step[]) {
  const first = steps[0]!.from
  const end = reading.text.sentences[steps.at(-1)!.sentence]!
  return markTokens(reading, 'steps-in-prose', 'steps-in-prose', first, end.last, { list: asList(reading, steps) })
}

/** The steps as a numbered list, one a line, without the words that only string them together. */
function asList(reading: Reading, steps: readonly Step[]): string {
  const { text, tokens, sentences } = reading.text
  const { starts, ends } = tokens
  const opens = starts[steps[0]!.from]! === sentences[steps[0]!.sentence]!.start
  const lines = steps.map((step, i) => {
    const next = steps[i + 1]
    const last = next ? next.from : sentences[steps.at(-1)!.sentence]!.last
    const piece = text.slice(starts[step.verb]!, ends[last - 1]!)
    // the last one keeps the full stop that it has
    return `${i + 1}. ${piece[0]!.toUpperCase()}${piece.slice(1)}${next ? '.' : ''}`
  })
  return `${opens ? '' : '\n'}${lines.join('\n')}`
}
