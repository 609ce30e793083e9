import type { Program } from './program.ts'
import * as P from './program.ts'

/** What can come first in a pattern, or in the part of it that begins at an instruction. */
export interface First {
  /** Ids of words. */
  words: ReadonlySet<number>
  /** Kinds of tokens, a bit for each of KINDS. */
  kinds: number
  /** Anything at all, as where it begins with a tag; `atStart`: at the first word of a sentence. */
  anything: boolean
  atStart: boolean
}

/** Follows the instructions from `from` to the first that takes a word. */
export function firstOf({ op, arg, alt, sets }: Pick<Program, 'op' | 'arg' | 'alt' | 'sets'>, from: number): First {
  const words = new Set<number>()
  let kinds = 0
  let anything = false
  let atStart = false
  const seen = new Set<number>()
  const visit = (pc: number, anchored: boolean): void => {
    if (seen.has(pc)) return
    seen.add(pc)
    switch (op[pc]) {
      case P.WORD:
        words.add(arg[pc]!)
        break
      case P.SET:
        for (const id of sets[arg[pc]!]!) words.add(id)
        break
      case P.KIND:
        kinds |= 1 << arg[pc]!
        break
      case P.TAG:
      case P.GAP:
      case P.TAIL:
      case P.HOLE:
        if (anchored) atStart = true
        else anything = true
        break
      case P.SPLIT:
        visit(arg[pc]!, anchored)
        visit(alt[pc]!, anchored)
        break
      case P.JUMP:
        visit(arg[pc]!, anchored)
        break
      case P.MATCH:
        break
      default:
        visit(pc + 1, anchored || op[pc] === P.AT_START)
    }
  }
  visit(from, false)
  return { words, kinds, anything, atStart }
}
