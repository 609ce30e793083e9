import type { Annotated } from '../annotate/annotate.ts'
import { TAGS } from '../annotate/tags.ts'
import * as P from '../rulebook/program.ts'
import { idOf, kindOf } from '../rulebook/vocabulary.ts'

/** One match of one pattern: tokens [first, last), and the captured token ranges, slot by slot. */
export interface Match {
  pattern: number
  sentence: number
  first: number
  last: number
  /** Token bounds: begin at 2 * slot, end at 2 * slot + 1; -1 where the capture took no part. */
  captures: readonly number[]
}

/** While a sentence is read: with the token at which it left its last gap. */
export type Found = Match & { exit: number }

interface Thread {
  pc: number
  first: number
  /** Token that the gap in which it stands cannot reach over. */
  until: number
  /** Token at which it left its last gap, or -1: tells a longer reading of the same place from a longer gap. */
  exit: number
  captures: readonly number[]
}

/** Words that a look ahead goes over, tags taken on trust where a tagger would have to tell. */
const FARTHEST = 5
const NO_HOLE = { first: -1, last: -1 }
const NO_CAPTURES: readonly number[] = []

/** What is read: words [from, to) of a sentence of a text, and in guards the match that they stand around. */
export interface Stretch {
  text: Annotated
  sentence: number
  from: number
  to: number
  hole?: { first: number; last: number }
}

/**
 * Runs patterns of a program over words. All patterns advance together, one thread per instruction at most, so n words cost
 * O(n * instructions) at the very worst and close to O(n) on text. State is reused: one machine per program.
 */
export class Machine {
  readonly program: P.Program
  #marks: Int32Array
  #generation = 0
  #current: Thread[] = []
  #next: Thread[] = []
  #slots: Int32Array
  /** By instruction and depth: the look ahead that has been there already. */
  readonly #tried: Int32Array
  #look = 0
  /** By pattern: one more than the index of its last match, if that lies in this sentence. */
  #latest: Int32Array
  #base = 0
  #found: Found[] = []
  #text!: Annotated
  /** By token: its word and its kind; see Vocabulary. */
  #symbols: Int32Array = new Int32Array(0)
  #from = 0
  #to = 0
  #sentence = 0
  #hole = NO_HOLE

  constructor(program: P.Program) {
    this.program = program
    this.#marks = new Int32Array(program.op.length)
    this.#slots = new Int32Array(program.op.length)
    this.#tried = new Int32Array(program.op.length * FARTHEST)
    this.#latest = new Int32Array(program.patterns.length)
  }

  /** Adds to `found` the matches of some of the patterns in a stretch, at most one per pattern and place. */
  run({ text, sentence, from, to, hole = NO_HOLE }: Stretch, patterns: readonly number[], found: Found[]): void {
    const { firsts, vocabulary } = this.program
    const { first, last } = text.sentences[sentence]!
    this.#text = text
    this.#symbols = vocabulary.read(text)
    this.#sentence = sentence
    this.#from = first
    this.#to = last
    this.#hole = hole
    this.#found = found
    this.#base = found.length
    this.#current.length = 0
    this.#generation++
    for (let at = from; at < to; at++) {
      const id = idOf(this.#symbols[at]!)
      const kind = kindOf(this.#symbols[at]!)
      if (id !== 0) for (const p of patterns) if (firsts[p]!.words.has(id)) this.#begin(p, at)
      if (kind >= 0) for (const p of patterns) if ((firsts[p]!.kinds >> kind) & 1) this.#begin(p, at)
      for (const p of patterns) if (firsts[p]!.anything) this.#begin(p, at)
      if (at === first) for (const p of patterns) if (firsts[p]!.atStart) this.#begin(p, at)
      // a pattern that came to nothing here may begin again at the next word
      this.#generation++
      if (this.#current.length === 0) continue
      this.#step(at)
      const spent = this.#current
      this.#current = this.#next
      this.#next = spent
      this.#next.length = 0
    }
  }

  #begin(pattern: number, at: number): void {
    const pc = this.program.patterns[pattern]!.start
    this.#add(this.#current, pc, at, { pc, first: at, until: 0, exit: -1, captures: NO_CAPTURES })
  }

  /** Moves every thread over the word at `at`. */
  #step(at: number): void {
    const { op, arg, sets } = this.program
    const id = idOf(this.#symbols[at]!)
    for (const thread of this.#current) {
      const pc = thread.pc
      switch (op[pc]) {
        case P.WORD:
          if (id === arg[pc]) this.#add(this.#next, pc + 1, at + 1, thread)
          break
        case P.SET:
          if (id !== 0 && sets[arg[pc]!]!.has(id)) this.#add(this.#next, pc + 1, at + 1, thread)
          break
        case P.KIND:
          if (kindOf(this.#symbols[at]!) === arg[pc]) this.#add(this.#next, pc + 1, at + 1, thread)
          break
        case P.TAG:
          // tagging is slow: first see whether the words that follow could go on
          if (this.#couldGoOn(pc, at) && this.#text.tag(at) === TAGS[arg[pc]!])
            this.#add(this.#next, pc + 1, at + 1, thread)
          break
        case P.HOLE:
          if (at + 1 < this.#hole.last) this.#next.push(thread)
          else this.#add(this.#next, pc + 1, at + 1, thread)
          break
        case P.GAP:
          if (at < thread.until) this.#stay(thread, at + 1)
          break
      }
    }
  }

  /** Follows the instructions that take no word, and adds the thread where one is waited for. */
  #add(list: Thread[], pc: number, at: number, thread: Thread): void {
    const { op, arg, alt, sets } = this.program
    if (op[pc] === P.GAP) {
      this.#enterGap(list, pc, at, thread)
      return
    }
    if (op[pc] !== P.MATCH && this.#marks[pc] === this.#generation) return
    this.#marks[pc] = this.#generation
    switch (op[pc]) {
      case P.SPLIT:
        this.#add(list, arg[pc]!, at, thread)
        this.#add(list, alt[pc]!, at, thread)
        break
      case P.JUMP:
        this.#add(list, arg[pc]!, at, thread)
        break
      case P.SAVE: {
        const captures = thread.captures.slice()
        while (captures.length <= arg[pc]!) captures.push(-1)
        captures[arg[pc]!] = at
        this.#add(list, pc + 1, at, { pc, first: thread.first, until: 0, exit: thread.exit, captures })
        break
      }
      case P.AT_START:
        if (at === this.#from) this.#add(list, pc + 1, at, thread)
        break
      case P.AT_END:
        if (at === this.#to) this.#add(list, pc + 1, at, thread)
        break
      case P.NOT_NEXT:
        if (at >= this.#to || !(sets[arg[pc]!]!.has(idOf(this.#symbols[at]!)) || kindOf(this.#symbols[at]!) === 0))
          this.#add(list, pc + 1, at, thread)
        break
      case P.HOLE:
        if (at === this.#hole.first)
          list.push({ pc, first: thread.first, until: 0, exit: thread.exit, captures: thread.captures })
        break
      case P.TAIL:
        this.#add(list, pc + 1, Math.min(this.#to, at + P.LONGEST_GAP), thread)
        break
      case P.MATCH:
        if (at > thread.first) this.#report(arg[pc]!, at, thread)
        break
      default:
        list.push(
          thread.pc === pc
            ? thread
            : { pc, first: thread.first, until: 0, exit: thread.exit, captures: thread.captures },
        )
    }
  }

  /**
   * A thread that begins to wait in a gap. The newest thread in a gap has the most room left and gives the tightest match:
   * it takes the place of an older one.
   */
  #enterGap(list: Thread[], pc: number, at: number, thread: Thread): void {
    const entered: Thread = {
      pc,
      first: thread.first,
      until: at + this.program.arg[pc]!,
      exit: thread.exit,
      captures: thread.captures,
    }
    if (this.#marks[pc] === this.#generation) list[this.#slots[pc]!] = entered
    else {
      this.#marks[pc] = this.#generation
      this.#slots[pc] = list.push(entered) - 1
    }
    this.#leaveGap(list, entered, at)
  }

  /** A thread that waits on over one more word; it is the same object, since nothing in it changes. */
  #stay(thread: Thread, at: number): void {
    const { pc } = thread
    if (this.#marks[pc] === this.#generation) return
    this.#marks[pc] = this.#generation
    this.#slots[pc] = this.#next.push(thread) - 1
    this.#leaveGap(this.#next, thread, at)
  }

  /** Goes on behind the gap where the next word allows it: most words do not, and cost no thread. */
  #leaveGap(list: Thread[], { pc, first, captures }: Thread, at: number): void {
    if (this.#couldGoOn(pc + 1, at)) this.#add(list, pc + 1, at, { pc: pc + 1, first, until: 0, exit: at, captures })
  }

  /** Whether what follows an instruction could match the next words, as far as can be told without a tagger. */
  #couldGoOn(pc: number, at: number): boolean {
    this.#look++
    return this.#possible(pc, at, 0)
  }

  /** `depth` words were gone over. Each instruction is tried once per depth: optional parts meet again behind each other. */
  #possible(pc: number, at: number, depth: number): boolean {
    const { op, arg, alt, sets } = this.program
    for (;;) {
      if (depth === FARTHEST) return true
      const place = pc * FARTHEST + depth
      if (this.#tried[place] === this.#look) return false
      this.#tried[place] = this.#look
      switch (op[pc]) {
        case P.WORD:
          if (at >= this.#to || idOf(this.#symbols[at]!) !== arg[pc]) return false
          break
        case P.SET:
          if (at >= this.#to || !sets[arg[pc]!]!.has(idOf(this.#symbols[at]!))) return false
          break
        case P.KIND:
          if (at >= this.#to || kindOf(this.#symbols[at]!) !== arg[pc]) return false
          break
        case P.TAG:
          if (at >= this.#to || !this.#text.couldBe(at, TAGS[arg[pc]!]!)) return false
          break
        case P.SPLIT:
          if (this.#possible(arg[pc]!, at, depth)) return true
          pc = alt[pc]!
          continue
        case P.JUMP:
          pc = arg[pc]!
          continue
        case P.AT_END:
          return at === this.#to
        case P.HOLE:
          return at === this.#hole.first
        case P.SAVE:
        case P.NOT_NEXT:
        case P.AT_START:
          pc++
          continue
        default:
          return true
      }
      pc++
      at++
      depth++
    }
  }

  /** Keeps a match; of two readings of one place by one pattern, the one that takes more without a longer gap. */
  #report(pattern: number, last: number, thread: Thread): void {
    const found = this.#found
    // matches of a pattern are told in the order in which they end, so only its last one can overlap
    const index = this.#latest[pattern]! - 1
    const known = index >= this.#base && found[index]?.pattern === pattern ? found[index]! : undefined
    if (known && thread.first < known.last) {
      if (known.first === thread.first && known.exit === thread.exit && last > known.last) {
        known.last = last
        known.captures = thread.captures
      }
      return
    }
    found.push({
      pattern,
      sentence: this.#sentence,
      first: thread.first,
      last,
      captures: thread.captures,
      exit: thread.exit,
    })
    this.#latest[pattern] = found.length
  }
}
