import type { Annotated } from '../../../annotate/annotate.ts'
import { Remembered } from '../../../annotate/lexicon.ts'
import { NUMBER, WORD } from '../../../annotate/tokens.ts'
import { AT } from './names.ts'

/**
 * Cues of a few words, compiled once per list. Notation of a cue: words with spaces between them, each one of
 * `a|b` (one of them), `begin*` (words that begin so, four letters or more), `#` (a number, in digits or words),
 * `word?` (may be absent) or `..` (up to three words).
 */
interface Part {
  exact: ReadonlySet<string>
  prefixes: readonly string[]
  number: boolean
  optional: boolean
  gap: boolean
}

interface Cue {
  group: string
  feature: number
  parts: Part[]
  /** The words one of which must come second, where that is all there is to it. */
  second: ReadonlySet<string> | null
}

/** Letters by which words with an open end are looked up. */
const PREFIX = 4
const GAP = 3
const NONE: readonly CuePlace[] = []

/** A place where a cue stands: tokens [first, last). */
export interface CuePlace {
  group: string
  /** The place of its count in the features of a message. */
  feature: number
  first: number
  last: number
}

export class CueTable {
  readonly #exact = new Map<string, Cue[]>()
  readonly #prefixes = new Map<string, Cue[]>()
  readonly #numbers: Cue[] = []
  /** Cues that may begin with a word; kept with it, because most words begin none. */
  readonly #starting: Remembered<readonly Cue[]>
  readonly #numberWords: ReadonlySet<string>

  /**
   * @param groups cues by group: one string a line or several with `;` between them
   * @param slot two slots of `newSlots` that no table of another use has
   */
  constructor(groups: Readonly<Record<string, string>>, numberWords: readonly string[], slot: number) {
    this.#starting = new Remembered(slot, (norm) => this.#startingWith(norm))
    this.#numberWords = new Set(numberWords)
    for (const [group, cues] of Object.entries(groups))
      for (const cue of cues.split(/[;\n]/)) if (cue.trim()) this.#add(group, cue.trim())
  }

  #add(group: string, source: string) {
    const parts = source.split(/\s+/).map(part)
    const cue: Cue = { group, feature: AT[group] ?? -1, parts, second: secondOf(parts) }
    // an optional first word is found by the second too
    for (const head of cue.parts[0]!.optional ? cue.parts.slice(0, 2) : cue.parts.slice(0, 1)) {
      for (const word of head.exact) push(this.#exact, word, cue)
      for (const prefix of head.prefixes) push(this.#prefixes, prefix.slice(0, PREFIX), cue)
      if (head.number) this.#numbers.push(cue)
    }
  }

  isNumber(text: Annotated, token: number): boolean {
    return text.tokens.kinds[token] === NUMBER || this.#numberWords.has(text.tokens.norms[token]!)
  }

  /** Every cue that begins at `token` and ends before `limit`, the longest of each group. */
  at(text: Annotated, token: number, limit: number): readonly CuePlace[] {
    const digits = text.tokens.kinds[token] === NUMBER
    const cues = digits ? this.#numbers : this.#starting.of(text.tokens.forms[token]!, text.language)
    if (cues.length === 0) return NONE
    const next = token + 1 < limit ? text.tokens.norms[token + 1]! : ''
    let out: CuePlace[] | undefined
    for (const cue of cues) {
      // most cues of a word end at the word after it
      if (cue.second && !cue.second.has(next)) continue
      const last = this.#match(text, cue.parts, 0, token, limit)
      if (last <= token) continue
      out ??= []
      const known = out.find((place) => place.group === cue.group)
      if (!known) out.push({ group: cue.group, feature: cue.feature, first: token, last })
      else if (last > known.last) known.last = last
    }
    return out ?? NONE
  }

  #startingWith(norm: string): readonly Cue[] {
    const open = norm.length >= PREFIX ? this.#prefixes.get(norm.slice(0, PREFIX)) : undefined
    const fits = ({ parts }: Cue) => parts.slice(0, 2).some((p) => p.prefixes.some((prefix) => norm.startsWith(prefix)))
    return [
      ...(this.#exact.get(norm) ?? []),
      ...(open?.filter(fits) ?? []),
      ...(this.#numberWords.has(norm) ? this.#numbers : []),
    ]
  }

  /** End of the match of parts from `from` at `token`, or -1. Parts are few and gaps bounded. */
  #match(text: Annotated, parts: Part[], from: number, token: number, limit: number): number {
    let at = token
    for (let i = from; i < parts.length; i++) {
      const p = parts[i]!
      if (p.gap) {
        for (let skip = 0; skip <= GAP && at + skip < limit; skip++) {
          const last = this.#match(text, parts, i + 1, at + skip, limit)
          if (last >= 0) return last
        }
        return -1
      }
      if (at < limit && this.#fits(text, p, at)) {
        at++
        continue
      }
      if (!p.optional) return -1
    }
    return at
  }

  #fits(text: Annotated, p: Part, token: number): boolean {
    const norm = text.tokens.norms[token]!
    return (
      p.exact.has(norm) ||
      (text.tokens.kinds[token] === WORD && p.prefixes.some((prefix) => norm.startsWith(prefix))) ||
      (p.number && this.isNumber(text, token))
    )
  }
}

function part(source: string): Part {
  const optional = source.length > 1 && source.endsWith('?')
  const words = (optional ? source.slice(0, -1) : source).split('|')
  return {
    exact: new Set(words.filter((w) => !w.endsWith('*') && w !== '#' && w !== '..')),
    prefixes: words.filter((w) => w.endsWith('*')).map((w) => w.slice(0, -1)),
    number: words.includes('#'),
    optional,
    gap: source === '..',
  }
}

function secondOf([first, second]: readonly Part[]): ReadonlySet<string> | null {
  const isPlain = second && !second.optional && !second.gap && !second.number && second.prefixes.length === 0
  return isPlain && !first!.optional ? second.exact : null
}

function push(map: Map<string, Cue[]>, key: string, cue: Cue) {
  const known = map.get(key)
  if (!known) map.set(key, [cue])
  else if (!known.includes(cue)) known.push(cue)
}
