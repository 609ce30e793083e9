import { firstOf } from '../rulebook/first.ts'
import * as P from '../rulebook/program.ts'
import { idOf, kindOf } from '../rulebook/vocabulary.ts'
import { hash, NONE, newTransitions, put, type Transitions } from './transitions.ts'

/**
 * Tells which patterns may match in a sentence, so that the machine need run no others. It reads the words through an
 * automaton that is made while it runs (a lazy DFA): the state after a word is the set of instructions that wait for the
 * next, and once a state has met a word, meeting it again costs one look-up. It says yes too often and never no too
 * often: any tag is taken on trust, a gap has any length, and what a pattern has after a gap need only come later.
 *
 * The table is a cache and changes no result; when it is full it starts anew.
 */
export class Candidates {
  readonly #program: P.Program
  readonly #most: number
  /** Parts of patterns that may begin anywhere: from the start, and behind each gap. */
  readonly #parts: Part[] = []
  readonly #byWord: (number[] | undefined)[] = []
  readonly #byKind: number[][] = []
  readonly #anywhere: number[] = []
  readonly #atStart: number[] = []
  readonly #patternOf: Int32Array
  /** By word: 1 where this program has it. The others of a shared vocabulary are one word to it, which saves a third of the transitions. */
  readonly #own: Uint8Array
  // the automaton
  #states: State[] = []
  /** By a sum of what a state holds: the last state with that sum. */
  #index = new Map<number, number>()
  #table: Transitions = newTransitions()
  // what is at hand while a state is made
  readonly #marks: Int32Array
  #generation = 0
  #now: number[] = []
  #visited: number[] = []
  /** By symbol: what begins there. */
  readonly #starts = new Map<number, Begun>()
  #next: number[] = []
  #accepts: number[] = []
  #ends: number[] = []
  // what is at hand while a sentence is read, by pattern
  readonly #begun: Int32Array
  readonly #chosen: Int32Array
  #sentence = 0
  #found: number[] = []

  /** @param most transitions before the table starts anew */
  constructor(program: P.Program, most = MOST) {
    this.#program = program
    this.#most = most
    this.#own = wordsOf(program)
    this.#marks = new Int32Array(2 * program.op.length)
    this.#patternOf = new Int32Array(program.op.length)
    this.#begun = new Int32Array(program.patterns.length)
    this.#chosen = new Int32Array(program.patterns.length)
    for (const [index, { start }] of program.patterns.entries()) this.#addParts(index, start)
    this.#forget()
  }

  /** The patterns that may match in words [from, to), ascending; vetoes only beside a pattern of their rule. `symbols` as a Vocabulary reads them. */
  in(symbols: Int32Array, from: number, to: number): readonly number[] {
    this.#sentence++
    if (this.#found.length > 0) this.#found = []
    let state = 0
    let { cells, mask } = this.#table
    const own = this.#own
    for (let at = from; at < to; at++) {
      const word = symbols[at]! >> 3
      const symbol = word < own.length && own[word] ? symbols[at]! : symbols[at]! & 7
      let cell = 4 * (hash(state, symbol) & mask)
      while (cells[cell] !== NONE && (cells[cell] !== state || cells[cell + 1] !== symbol))
        cell = (cell + 4) & (4 * mask + 3)
      let target = cells[cell + 2]!
      if (cells[cell] === NONE) {
        target = this.#make(state, symbol)
        ;({ cells, mask } = this.#table)
      }
      state = target >> 1
      if (target & 1) this.#accept(this.#states[state]!.accepts)
    }
    const { ends } = this.#states[state]!
    if (ends.length > 0) this.#accept(ends)
    return this.#found.length > 0 ? this.#withoutIdleVetoes(this.#found.sort((a, b) => a - b)) : this.#found
  }

  /** Most sentences have words that would veto a rule, and nothing to veto: those patterns need not run. */
  #withoutIdleVetoes(found: number[]): readonly number[] {
    const { patterns } = this.#program
    let rule = -1
    let kept = 0
    for (const pattern of found) {
      // the patterns of a rule stand together, those that veto last
      if (!patterns[pattern]!.veto) rule = patterns[pattern]!.rule
      else if (patterns[pattern]!.rule !== rule) continue
      found[kept++] = pattern
    }
    found.length = kept
    return found
  }

  /** Number of transitions kept; for tests. */
  get size(): number {
    return this.#table.used
  }

  #accept(accepts: readonly number[]): void {
    for (const accept of accepts) {
      const pattern = accept >> 2
      const how = accept & 3
      if (how === BEGUN) this.#begun[pattern] = this.#sentence
      else if (how === WHOLE || this.#begun[pattern] === this.#sentence) {
        if (this.#chosen[pattern] === this.#sentence) continue
        this.#chosen[pattern] = this.#sentence
        this.#found.push(pattern)
      }
    }
  }

  #addParts(pattern: number, start: number): void {
    const { op } = this.#program
    const end = this.#program.patterns[pattern + 1]?.start ?? op.length
    this.#patternOf.fill(pattern, start, end)
    // a pattern that can begin with a gap has begun wherever a sentence has
    const open = this.#reaches(start, P.GAP)
    this.#addPart({ pc: start, behind: 0 })
    for (let pc = start; pc < end; pc++) if (op[pc] === P.GAP) this.#addPart({ pc: pc + 1, behind: open ? 0 : 1 })
  }

  #addPart(part: Part): void {
    const index = this.#parts.push(part) - 1
    const { words, kinds, anything, atStart } = firstOf(this.#program, part.pc)
    for (const id of words) {
      this.#byWord[id] ??= []
      this.#byWord[id]!.push(index)
    }
    for (let kind = 0; kinds >> kind > 0; kind++)
      if ((kinds >> kind) & 1) {
        this.#byKind[kind] ??= []
        this.#byKind[kind]!.push(index)
      }
    if (anything) this.#anywhere.push(index)
    if (atStart) this.#atStart.push(index)
  }

  #forget(): void {
    this.#states = []
    this.#index.clear()
    this.#table = newTransitions()
    // the state before the first word of a sentence, which no other is like
    this.#states.push({ threads: [], accepts: [], ends: [], other: undefined })
  }

  /** The target (see Transitions) behind state `from` and a word, which the table does not have yet. */
  #make(from: number, symbol: number): number {
    if (from === 0) this.#putDownBegun(symbol, true)
    else {
      const { visited, next, accepts, ends } = this.#begunBy(symbol)
      this.#generation++
      for (const thread of visited) this.#marks[thread] = this.#generation
      this.#visited.length = 0
      this.#next = next.slice()
      this.#accepts = accepts.slice()
      this.#ends = ends.slice()
      const id = idOf(symbol)
      const kind = kindOf(symbol)
      for (const thread of this.#states[from]!.threads)
        if (this.#takes(thread >> 1, id, kind)) this.#follow((thread >> 1) + 1, thread & 1)
    }
    // where the table is full, the state at hand is the first of a new one
    if (this.#table.used >= this.#most || this.#states.length >= MOST_STATES) {
      this.#forget()
      return this.#targetAtHand()
    }
    const to = this.#targetAtHand()
    this.#table = put(this.#table, from, symbol, to)
    return to
  }

  /** What begins at a word anywhere but at the start of a sentence: the same after all that may stand before it, and kept. */
  #begunBy(symbol: number): Begun {
    let begun = this.#starts.get(symbol)
    if (!begun) {
      this.#putDownBegun(symbol, false)
      begun = { visited: this.#visited.slice(), next: this.#next, accepts: this.#accepts, ends: this.#ends }
      this.#starts.set(symbol, begun)
    }
    return begun
  }

  #putDownBegun(symbol: number, first: boolean): void {
    const id = idOf(symbol)
    const kind = kindOf(symbol)
    this.#now.length = 0
    this.#visited.length = 0
    this.#next = []
    this.#accepts = []
    this.#ends = []
    this.#generation++
    for (const part of this.#byWord[id] ?? []) this.#begin(this.#parts[part]!, first)
    if (kind >= 0) for (const part of this.#byKind[kind] ?? []) this.#begin(this.#parts[part]!, first)
    for (const part of this.#anywhere) this.#begin(this.#parts[part]!, first)
    if (first) for (const part of this.#atStart) this.#begin(this.#parts[part]!, first)
    this.#generation++
    for (const thread of this.#now) if (this.#takes(thread >> 1, id, kind)) this.#follow((thread >> 1) + 1, thread & 1)
  }

  /** The state of what was put down for the next word; whatever the order in which that was done, a set has one state. */
  #targetAtHand(): number {
    // what is behind a gap first: it counts only when the gap was entered at an earlier word
    const accepts = this.#accepts.sort((a, b) => (b & 3) - (a & 3) || a - b)
    this.#ends.sort((a, b) => a - b)
    let key = 0
    for (const thread of this.#next) key = (key + Math.imul(thread + 1, 0x9e3779b1)) | 0
    for (const one of accepts) key = (Math.imul(key, 31) + one) | 0
    for (const one of this.#ends) key = (Math.imul(key, 31) + one) | 0
    let state = this.#index.get(key)
    while (state !== undefined && !this.#isAtHand(this.#states[state]!, accepts)) state = this.#states[state]!.other
    if (state === undefined) {
      const other = this.#index.get(key)
      state = this.#states.push({ threads: this.#next, accepts, ends: this.#ends, other }) - 1
      this.#index.set(key, state)
    }
    return (state << 1) | (accepts.length > 0 ? 1 : 0)
  }

  #isAtHand({ threads, accepts, ends }: State, own: readonly number[]): boolean {
    if (threads.length !== this.#next.length) return false
    for (const thread of threads) if (this.#marks[thread] !== this.#generation) return false
    return same(accepts, own) && same(ends, this.#ends)
  }

  #takes(pc: number, id: number, kind: number): boolean {
    const { op, arg, sets } = this.#program
    switch (op[pc]) {
      case P.WORD:
        return id === arg[pc]
      case P.SET:
        return id !== 0 && sets[arg[pc]!]!.has(id)
      case P.KIND:
        return kind === arg[pc]
      default:
        return op[pc] === P.TAG
    }
  }

  /** Puts down the instructions with which a part can begin at this word. */
  #begin(part: Part, first: boolean): void {
    const visit = (pc: number): void => {
      const thread = 2 * pc + part.behind
      if (this.#marks[thread] === this.#generation) return
      this.#marks[thread] = this.#generation
      const { op, arg, alt } = this.#program
      switch (op[pc]) {
        case P.SPLIT:
          visit(arg[pc]!)
          visit(alt[pc]!)
          break
        case P.JUMP:
          visit(arg[pc]!)
          break
        case P.AT_START:
          if (first) visit(pc + 1)
          break
        case P.SAVE:
        case P.NOT_NEXT:
          visit(pc + 1)
          break
        case P.WORD:
        case P.SET:
        case P.KIND:
        case P.TAG:
          this.#now.push(thread)
      }
    }
    visit(part.pc)
  }

  /** Puts down what can come after a word. */
  #follow(pc: number, behind: number): void {
    const { op, arg, alt } = this.#program
    const thread = 2 * pc + behind
    if (this.#marks[thread] === this.#generation) return
    this.#marks[thread] = this.#generation
    this.#visited.push(thread)
    const pattern = this.#patternOf[pc]! << 2
    switch (op[pc]) {
      case P.SPLIT:
        this.#follow(arg[pc]!, behind)
        this.#follow(alt[pc]!, behind)
        break
      case P.JUMP:
        this.#follow(arg[pc]!, behind)
        break
      case P.SAVE:
      case P.NOT_NEXT:
      case P.TAIL:
        this.#follow(pc + 1, behind)
        break
      case P.AT_END:
        if (this.#reaches(pc + 1, P.MATCH)) this.#ends.push(pattern | (behind === 0 ? WHOLE : BEHIND))
        break
      case P.GAP:
        if (this.#reaches(pc + 1, P.MATCH)) this.#accepts.push(pattern | (behind === 0 ? WHOLE : BEHIND))
        else if (behind === 0) this.#accepts.push(pattern | BEGUN)
        break
      case P.MATCH:
        this.#accepts.push(pattern | (behind === 0 ? WHOLE : BEHIND))
        break
      case P.WORD:
      case P.SET:
      case P.KIND:
      case P.TAG:
        this.#next.push(thread)
    }
  }

  /** Whether an instruction of a kind can be reached from another one without taking a word. */
  #reaches(from: number, goal: typeof P.GAP | typeof P.MATCH): boolean {
    const { op, arg, alt } = this.#program
    const seen = new Set<number>()
    const todo = [from]
    for (let pc = todo.pop(); pc !== undefined; pc = todo.pop()) {
      if (op[pc] === goal) return true
      if (seen.has(pc)) continue
      seen.add(pc)
      switch (op[pc]) {
        case P.SPLIT:
          todo.push(arg[pc]!, alt[pc]!)
          break
        case P.JUMP:
          todo.push(arg[pc]!)
          break
        case P.SAVE:
        case P.NOT_NEXT:
        case P.TAIL:
        case P.GAP:
        case P.AT_START:
        case P.AT_END:
          todo.push(pc + 1)
      }
    }
    return false
  }
}

/** By word: 1 where an instruction takes it. */
function wordsOf({ op, arg, sets }: P.Program): Uint8Array {
  const words: number[] = []
  for (let pc = 0; pc < op.length; pc++) if (op[pc] === P.WORD) words.push(arg[pc]!)
  for (const set of sets) for (const word of set) words.push(word)
  const own = new Uint8Array(words.reduce((most, word) => Math.max(most, word), 0) + 1)
  for (const word of words) own[word] = 1
  return own
}

/** `behind`: 1 for what stands behind a gap. */
interface Part {
  pc: number
  behind: number
}

/** What a word begins: all instructions come by, and of those the ones that wait for a next word; see State. */
interface Begun {
  visited: readonly number[]
  next: readonly number[]
  accepts: readonly number[]
  ends: readonly number[]
}

interface State {
  /** Instructions that wait for the next word, each doubled, plus 1 where it stands behind a gap. */
  threads: readonly number[]
  /** Patterns with how far they have come, as `4 * pattern + how`; `ends`: only where the sentence ends. */
  accepts: readonly number[]
  ends: readonly number[]
  /** The state before with the same sum; see `#index`. */
  other: number | undefined
}

const same = (a: readonly number[], b: readonly number[]): boolean =>
  a.length === b.length && a.every((one, i) => one === b[i])

/** A whole match; one up to a gap; one from behind a gap to the end. */
const WHOLE = 1
const BEGUN = 2
const BEHIND = 3

/** Transitions and states before the table starts anew: some ten megabytes. Mixed archives thrash a table half as large. */
const MOST = 80_000
const MOST_STATES = 16_000
