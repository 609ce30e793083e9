import type { Annotated } from '../annotate/annotate.ts'
import type { Role, Signal } from '../conversation.ts'
import type { Profile } from '../rulebook/profile.ts'
import type { LanguageRules } from '../rulebook/rulebook.ts'
import type { DataType } from './signals/asks/data.ts'

/** A signal with what the engine needs besides its place: tokens [first, last), and values that rewrites may use. */
export interface Mark extends Signal {
  first: number
  last: number
  values?: Readonly<Record<string, string>>
}

const NO_MARKS: readonly Mark[] = []

/** The signals of one text, by id, each list in the order of the text. */
export class Signals {
  readonly all: Mark[] = []
  readonly #byId = new Map<string, Mark[]>()

  /** Adds a signal, unless the same signal stands there already: two rules that find the same thing are one. */
  add(mark: Mark): void {
    const known = this.#byId.get(mark.id)
    if (!known) this.#byId.set(mark.id, [mark])
    else {
      const at = firstEndingAfter(known, mark.start)
      const next = known[at]
      if (next && (next.start < mark.end || next.start === mark.start)) return
      if (mark.end === mark.start && known[at - 1]?.end === mark.start && known[at - 1]!.start === mark.start) return
      known.splice(at, 0, mark)
    }
    this.all.push(mark)
  }

  has(id: string): boolean {
    return this.#byId.has(id)
  }

  get(id: string): readonly Mark[] {
    return this.#byId.get(id) ?? NO_MARKS
  }

  /** Whether a signal of an id overlaps [start, end). */
  stands(id: string, start: number, end: number): boolean {
    const known = this.#byId.get(id)
    if (!known) return false
    const next = known[firstEndingAfter(known, start)]
    return next !== undefined && next.start < end
  }

  /** The signals of an id that overlap [start, end). */
  within(id: string, start: number, end: number): readonly Mark[] {
    const known = this.#byId.get(id)
    if (!known) return NO_MARKS
    const from = firstEndingAfter(known, start)
    let to = from
    while (to < known.length && known[to]!.start < end) to++
    return known.slice(from, to)
  }

  get ids(): Iterable<string> {
    return this.#byId.keys()
  }
}

/** Index of the first mark that ends after `at`; marks are ascending and do not overlap. */
function firstEndingAfter(marks: readonly Mark[], at: number): number {
  let low = 0
  let high = marks.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (marks[middle]!.end <= at) low = middle + 1
    else high = middle
  }
  return low
}

/** One message as the detectors read it. Offsets are into the cleaned text. */
export interface Reading {
  role: Role
  text: Annotated
  rules: LanguageRules
  profile: Profile
  signals: Signals
  /** What stands before it in the conversation. */
  before: Before
}

/** What a reply may know of its conversation: everything before it, never after it. */
export interface Before {
  /** The customer's last messages in a row: what the reply answers, be it the first or the second that follows. */
  readonly turn: readonly Reading[]
  /** The customer's last messages before that turn, at most eight, oldest first. */
  readonly recent: readonly Reading[]
  /** Kinds of data the customer has given in any earlier message. */
  readonly given: ReadonlySet<DataType>
  /** Languages of the messages of the turn, also of those without rules. */
  readonly turnLanguages: readonly string[]
  /** What the turn says in languages without rules: its first characters, no more than some hundreds. */
  readonly unread: string
  /** Ids of signals in any earlier message, by who wrote it. */
  readonly seen: ReadonlySet<string>
  /** Stems of words the customer used in any earlier message. */
  readonly customerStems: Pick<ReadonlySet<string>, 'has' | 'size'>
  /** Ids of signals in the agent's messages since the customer last wrote: an occasion they met is closed. */
  readonly sinceCustomer: ReadonlySet<string>
  /** An agent has replied since the customer last wrote. */
  readonly answered: boolean
  /** Number of earlier agent messages. */
  readonly agentMessages: number
  /** Number of the agent's last messages in a row that each said sorry. */
  readonly apologies: number
}

export const NOTHING_BEFORE: Before = {
  turn: [],
  recent: [],
  given: new Set(),
  turnLanguages: [],
  unread: '',
  seen: new Set(),
  customerStems: new Set(),
  sinceCustomer: new Set(),
  answered: false,
  agentMessages: 0,
  apologies: 0,
}
