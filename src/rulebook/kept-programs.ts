import type { RuleLanguage } from '../conversation.ts'
import { firstOf } from './first.ts'
import type { CompiledPattern, Program } from './program.ts'
import type { LanguageRules } from './rulebook.ts'
import { Vocabulary } from './vocabulary.ts'

/** A program as plain data. */
interface Plain {
  op: number[]
  arg: number[]
  alt: number[]
  sets: number[][]
  patterns: CompiledPattern[]
}

/** The programs of the built-in rules of one language as the build keeps them: compiling takes a tenth of the start-up. */
export interface KeptPrograms {
  /** Ids of the rules, in the order in which the patterns number them. */
  rules: string[]
  /** The words by their ids, from 1. */
  words: string[]
  agent: Plain
  customer: Plain
  guards: Plain
}

/** What {@link reviveProgram} makes programs of again. */
export function keepPrograms(rules: LanguageRules): KeptPrograms {
  const plain = ({ op, arg, alt, sets, patterns }: Program): Plain => ({
    op: [...op],
    arg: [...arg],
    alt: [...alt],
    sets: sets.map((set) => [...set]),
    patterns,
  })
  const agent = rules.program('agent')
  return {
    rules: rules.rules.map(({ id }) => id),
    agent: plain(agent),
    customer: plain(rules.program('customer')),
    guards: plain(rules.guards()),
    // the three have one vocabulary, which is complete once they are made
    words: agent.vocabulary.words,
  }
}

/** The words of kept programs. */
export function reviveVocabulary({ words }: KeptPrograms): Vocabulary {
  const vocabulary = new Vocabulary()
  for (const word of words) vocabulary.add(word)
  return vocabulary
}

/** A kept program as it was. */
export function reviveProgram(plain: Plain, language: RuleLanguage, vocabulary: Vocabulary): Program {
  const code = {
    op: Uint8Array.from(plain.op),
    arg: Int32Array.from(plain.arg),
    alt: Int32Array.from(plain.alt),
    sets: plain.sets.map((set) => new Set(set)),
  }
  const firsts = plain.patterns.map(({ start }) => firstOf(code, start))
  return { language, vocabulary, ...code, patterns: plain.patterns, firsts }
}
