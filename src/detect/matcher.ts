import type { Annotated } from '../annotate/annotate.ts'
import type { Program } from '../rulebook/program.ts'
import { Candidates } from './candidates.ts'
import { type Found, Machine, type Match } from './machine.ts'

export type { Match }

/** How far before and after a match its guards look: two gaps and some words. */
const REACH = 100

/** Matches the patterns of a program: the automaton tells which may match in a sentence, the machine where they do. */
export class Matcher {
  readonly #program: Program
  readonly #machine: Machine
  readonly #candidates: Pick<Candidates, 'in'>
  /** Patterns by their rule. */
  readonly #byRule = new Map<number, number[]>()

  /** @param candidates which patterns may match in a sentence; tests leave it to the machine itself */
  constructor(program: Program, candidates: Pick<Candidates, 'in'> = new Candidates(program)) {
    this.#program = program
    this.#machine = new Machine(program)
    this.#candidates = candidates
    for (const [index, { rule }] of program.patterns.entries())
      this.#byRule.set(rule, [...(this.#byRule.get(rule) ?? []), index])
  }

  /** All matches in the text, sentence by sentence, at most one per pattern and place. */
  run(text: Annotated): Match[] {
    const found: Found[] = []
    const symbols = this.#program.vocabulary.read(text)
    const known = text.rewordings?.of<readonly Found[]>(this)
    for (let sentence = 0; sentence < text.sentences.length; sentence++) {
      const { first, last } = text.sentences[sentence]!
      const before = known?.[text.idOf(sentence)]
      if (before) {
        for (const match of before) found.push(moved(match, sentence, first))
        continue
      }
      const patterns = this.#candidates.in(symbols, first, last)
      const from = found.length
      if (patterns.length > 0) this.#machine.run({ text, sentence, from: first, to: last }, patterns, found)
      if (known) known[text.idOf(sentence)] = found.slice(from).map((match) => moved(match, 0, -first))
    }
    return found
  }

  /** Whether a guard of the rule (an `unless` with {match}) stands around a match of it. Looks at most REACH words away. */
  guards(rule: number, text: Annotated, match: Pick<Match, 'sentence' | 'first' | 'last'>): boolean {
    const guards = this.#byRule.get(rule)
    if (!guards) return false
    const { first, last } = text.sentences[match.sentence]!
    const guarded = () => {
      const [from, to] = [Math.max(first, match.first - REACH), Math.min(last, match.last + REACH)]
      const found: Found[] = []
      this.#machine.run({ text, sentence: match.sentence, from, to, hole: match }, guards, found)
      return found.length > 0
    }
    const known = text.rewordings?.of<Map<string, boolean>>(this.#byRule)
    if (!known) return guarded()
    const id = text.idOf(match.sentence)
    known[id] ??= new Map()
    const key = `${rule} ${match.first - first} ${match.last - first}`
    if (!known[id].has(key)) known[id].set(key, guarded())
    return known[id].get(key)!
  }
}

/** A match as it stands when its sentence begins `by` tokens later. */
const moved = (match: Found, sentence: number, by: number): Found => ({
  ...match,
  sentence,
  first: match.first + by,
  last: match.last + by,
  captures: match.captures.length > 0 ? match.captures.map((at) => (at < 0 ? at : at + by)) : match.captures,
})
