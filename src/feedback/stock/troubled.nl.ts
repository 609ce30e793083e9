import type { Sentence } from '../../annotate/sentences.ts'
import type { Span } from '../../conversation.ts'
import type { Reading } from '../../detect/reading.ts'
import { type Form, inForm } from '../form.ts'
import { ABOUT_NL, FELT_NL, PARTICULAR_NL, PLAIN_NL, type Trouble } from './troubles.nl.ts'

/** Characters of a message that are read for it. */
const MOST_READ = 1500
/** In a question of more words something is told as well. */
const SHORT_QUESTION = 15
/** Before the words a customer asks or supposes, or it is not so. */
const SUPPOSES =
  /(?:(?<!\p{L})(?:als|indien|wanneer|mocht|stel|zou|of|is er|zijn er|zonder|bang|vrees|denk|hoop|misschien|blijkbaar|lijkt)(?!\p{L})[^.!?\n]{0,25})$/iu

/** What a customer complains of, as it follows "dat". */
export interface Kind {
  clause: string
  /** How much it says: what went wrong; that something does not work; only what it is about. */
  tells: 'particular' | 'plain' | 'about'
}

const memory = new WeakMap<readonly Reading[], Map<Form, Kind | null>>()

/** The kind of trouble some messages of the customer tell of; null where they tell of none that is known. */
export function kindOfTrouble(messages: readonly Reading[], form: Form): Kind | null {
  let known = memory.get(messages)
  if (!known) {
    known = new Map()
    memory.set(messages, known)
  }
  let kind = known.get(form)
  if (kind === undefined) {
    kind = find(messages, form)
    known.set(form, kind)
  }
  return kind
}

function find(messages: readonly Reading[], form: Form): Kind | null {
  const texts = messages.filter(({ text }) => text.language === 'nl').map(({ text }) => text.text.slice(0, MOST_READ))
  for (const list of [PARTICULAR_NL, PLAIN_NL]) {
    const clause = named(list, texts, form)
    if (clause) return { clause, tells: list === PARTICULAR_NL ? 'particular' : 'plain' }
  }
  const about = named(ABOUT_NL, troubledSentences(messages, true), form)
  return about ? { clause: about, tells: 'about' } : null
}

/** What the customer says to feel, said back as a sentence; null where they name no feeling. */
export const feltBack = (messages: readonly Reading[], form: Form): string | null =>
  named(FELT_NL, troubledSentences(messages), form)

/** A short question, or a proposal however long. */
const onlyAsks = (said: string, { first, last }: Sentence): boolean =>
  last - first < SHORT_QUESTION || PROPOSES.test(said.slice(0, 80))

const PROPOSES =
  /(?<!\p{L})(?:kunnen|kunt|kun|kan|zouden|zou|willen|wilt|wil|mogen|mag) (?:jullie|u|je|ik|we|wij)(?!\p{L})/iu

/** The sentences of some messages that tell, not only ask, that something is wrong; `inWords`: and not with a sad face alone. */
function troubledSentences(messages: readonly Reading[], inWords = false): string[] {
  const says = ({ start, end }: Span, { text }: Reading['text']) =>
    /\p{L}/u.test(text.slice(start, end)) && end - start < text.length
  return messages.flatMap(({ text, signals }) =>
    text.language !== 'nl'
      ? []
      : text.sentences
          .filter(
            (sentence) =>
              sentence.start < MOST_READ &&
              !(sentence.question && onlyAsks(text.text.slice(sentence.start, sentence.end), sentence)) &&
              TOLD.some((id) =>
                signals.within(id, sentence.start, sentence.end).some((mark) => !inWords || says(mark, text)),
              ),
          )
          .map(({ start, end }) => text.text.slice(start, Math.min(end, start + MOST_READ))),
  )
}

function named(list: readonly Trouble[], texts: readonly string[], form: Form): string | null {
  for (const [told, said] of list)
    for (const text of texts) {
      const found = told.exec(text)
      if (!found || asked(text, found)) continue
      return inForm(said, form).replace(/\$(\d)/g, (_, n: string) => ownCase(found[Number(n)] ?? '', text))
    }
  return null
}

/** In lower case, but for an acronym ("VPN"); who writes all in capitals writes none. */
function ownCase(word: string, text: string): string {
  const isAcronym = /^\p{Lu}[\p{Lu}\d-]{1,4}$/u.test(word) && /\p{Ll}/u.test(text)
  return isAcronym ? word : word.toLowerCase().replace(/^([45])g$/, '$1G')
}

/** "Is er vertraging?" asks for it; "waarom rijdt de bus niet?" tells it. */
function asked(text: string, found: RegExpExecArray): boolean {
  const end = found.index + found[0].length
  const before = text
    .slice(Math.max(0, found.index - 60), found.index)
    .split(/[.!?\n]/)
    .at(-1)!
  if (SUPPOSES.test(before)) return true
  return (
    /[.!?\n]/.exec(text.slice(end, end + 120))?.[0] === '?' &&
    !/(?<!\p{L})(?:waarom|hoe|wanneer|wat|gezien|weten jullie|wist u)(?!\p{L})/iu.test(before + found[0])
  )
}

/** Whether a turn tells, not only asks, that something is wrong: else "wat vervelend" sounds odd. */
export const tellsTrouble = (messages: readonly Reading[]): boolean =>
  troubledSentences(messages).length > 0 || messages.some(({ text }) => CROSS.test(text.text.slice(0, MOST_READ)))

const CROSS = /[😡🤬😤😠🙄😒😞😢😭👎]/u

const TOLD = ['customer-problem', 'customer-impact', 'customer-worried']

/** Whether the customer says that it is over. */
export const isSolved = (messages: readonly Reading[]): boolean =>
  messages.some(({ signals }) => signals.has('customer-solved'))
