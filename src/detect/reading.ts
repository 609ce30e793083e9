import type { Annotated } from '../annotate/annotate.ts'
import type { Role, Signal } from '../conversation.ts'
import type { Profile } from '../rulebook/profile.ts'
import type { LanguageRules } from '../rulebook/rulebook.ts'

/** A signal with what the engine needs besides its place: tokens [first, last), and values that rewrites may use. */
export interface Mark extends Signal {
  first: number
  last: number
  values?: Readonly<Record<string, string>>
}

/** The signals of one text, by id. */
export class Signals {
  readonly all: Mark[] = []
  readonly #byId = new Map<string, Mark[]>()

  add(mark: Mark): void {
    const known = this.#byId.get(mark.id)
    // two rules that find the same thing in the same place are one signal
    if (known?.some((other) => other.start < mark.end && mark.start < other.end && mark.end > mark.start)) return
    if (known) known.push(mark)
    else this.#byId.set(mark.id, [mark])
    this.all.push(mark)
  }

  has(id: string): boolean {
    return this.#byId.has(id)
  }

  get(id: string): readonly Mark[] {
    return this.#byId.get(id) ?? []
  }

  /** Offset of the first of these, or null. */
  firstStart(id: string): number | null {
    const marks = this.#byId.get(id)
    return marks ? Math.min(...marks.map((m) => m.start)) : null
  }

  get ids(): Iterable<string> {
    return this.#byId.keys()
  }
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
  /** Languages of those messages, also of those without rules. */
  readonly turnLanguages: readonly string[]
  /** Ids of signals in any earlier message, by who wrote it. */
  readonly seen: ReadonlySet<string>
  /** Stems of words the customer used in any earlier message. */
  readonly customerStems: ReadonlySet<string>
  /** Ids of signals in the agent's messages since the customer last wrote: an occasion they met is closed. */
  readonly sinceCustomer: ReadonlySet<string>
  /** Number of earlier agent messages. */
  readonly agentMessages: number
}

export const NOTHING_BEFORE: Before = {
  turn: [],
  turnLanguages: [],
  seen: new Set(),
  customerStems: new Set(),
  sinceCustomer: new Set(),
  agentMessages: 0,
}
