import { dutchFiniteForms, dutchInflections, particleOf } from '../annotate/inflection/dutch.ts'
import { englishInflections } from '../annotate/inflection/english.ts'
import { expand, expandWord } from '../annotate/short-forms.ts'
import { TAGS } from '../annotate/tags.ts'
import { scan } from '../annotate/tokens.ts'
import type { RuleLanguage } from '../conversation.ts'
import { checkAnchors } from './anchors.ts'
import { firstOf } from './first.ts'
import { KINDS, type Node, PatternError } from './pattern.ts'
import * as P from './program.ts'
import { Vocabulary } from './vocabulary.ts'

/** A word list as the compiler needs it: each entry a phrase, `~` before words that take any inflection. */
export type Lists = ReadonlyMap<string, readonly string[]>

/** Words after a Dutch particle that show it to be a preposition: "stuur de brief op maandag". */
const AFTER_PREPOSITION =
  'de het een mijn uw je jouw zijn haar ons onze hun dit dat deze die welke wat elke elk ieder iedere alle maandag dinsdag woensdag donderdag vrijdag zaterdag zondag basis tijd voorhand'.split(
    ' ',
  )
const LONGEST_PARTED = 14
/** Instructions of one pattern; the largest of the built-in rules has 800. Matching costs time for each of them. */
const MOST_STEPS = 3000
const MOST_CAPTURES = 30

/** Collects the patterns of one language into one program. */
export class Assembler {
  readonly op: number[] = []
  readonly arg: number[] = []
  readonly alt: number[] = []
  readonly sets: Set<number>[] = []
  readonly patterns: P.CompiledPattern[] = []
  readonly language: RuleLanguage
  readonly #lists: Lists
  readonly #vocabulary: Vocabulary
  readonly #setIndex = new Map<string, number>()
  #captures: string[] = []
  /** Where the pattern at hand begins. */
  #start = 0

  /** @param vocabulary shared by programs that read the same texts */
  constructor(language: RuleLanguage, lists: Lists, vocabulary = new Vocabulary()) {
    this.language = language
    this.#lists = lists
    this.#vocabulary = vocabulary
  }

  /** Adds a pattern of a rule. Throws PatternError for what cannot be matched. */
  add(tree: Node, rule: number, veto: P.CompiledPattern['veto']): void {
    this.#captures = []
    checkAnchors(tree)
    const start = this.op.length
    this.#start = this.op.length
    this.#node(tree)
    this.#emit(P.MATCH, this.patterns.length)
    this.#markTails(start)
    const gapped = this.op.slice(start).some((op) => op === P.GAP || op === P.TAIL)
    this.patterns.push({ rule, veto, captures: this.#captures, gapped, start })
  }

  #emit(op: number, arg = 0, alt = 0): number {
    if (this.op.length - this.#start >= MOST_STEPS)
      throw new PatternError(`is too large (over ${MOST_STEPS} steps): shorten it, or make several patterns of it`, 0)
    this.op.push(op)
    this.arg.push(arg)
    this.alt.push(alt)
    return this.op.length - 1
  }

  #node(node: Node): void {
    switch (node.type) {
      case 'sequence':
        for (const part of node.parts) this.#node(part)
        break
      case 'choice': {
        // options of one word become one set: a set is one look, a branch a thread
        const singles = node.options.flatMap((option) => this.#single(option) ?? [])
        const rest = node.options.filter((option) => !this.#single(option))
        const branches = rest.map((option) => () => this.#node(option))
        if (singles.length > 0) branches.unshift(() => this.#set(singles))
        this.#choice(branches)
        break
      }
      case 'optional': {
        const split = this.#emit(P.SPLIT)
        this.arg[split] = this.op.length
        this.#node(node.part)
        this.alt[split] = this.op.length
        break
      }
      case 'word':
        this.#word(node.norm)
        break
      case 'inflected':
        this.#inflected(node.norm)
        break
      case 'tag':
        this.#emit(P.TAG, TAGS.indexOf(node.tag))
        break
      case 'kind':
        this.#emit(P.KIND, KINDS.indexOf(node.kind))
        break
      case 'list':
        this.#list(node.name, node.column)
        break
      case 'start':
        this.#emit(P.AT_START)
        break
      case 'end':
        this.#emit(P.AT_END)
        break
      case 'gap':
        this.#emit(P.GAP, P.LONGEST_GAP)
        break
      case 'capture': {
        let slot = this.#captures.indexOf(node.name)
        if (slot < 0) slot = this.#captures.push(node.name) - 1
        if (slot >= MOST_CAPTURES) throw new PatternError(`has more than ${MOST_CAPTURES} captures`, 0)
        this.#emit(P.SAVE, 2 * slot)
        this.#node(node.part)
        this.#emit(P.SAVE, 2 * slot + 1)
        break
      }
      case 'match':
        this.#emit(P.HOLE)
        break
    }
  }

  /** The words that a node stands for when it is exactly one word. */
  #single(node: Node): string[] | undefined {
    if (node.type === 'inflected')
      return this.language === 'en'
        ? englishInflections(node.norm)
        : particleOf(node.norm)
          ? undefined
          : dutchInflections(node.norm)
    if (node.type !== 'word') return undefined
    const norms = expandWord(node.norm, this.language)
    if (norms.length !== 1) return undefined
    return this.language === 'en' && (norms[0] === 'is' || norms[0] === 'has') ? [norms[0], "'s"] : norms
  }

  #choice(branches: (() => void)[]): void {
    const jumps: number[] = []
    for (const [i, branch] of branches.entries()) {
      if (i === branches.length - 1) branch()
      else {
        const split = this.#emit(P.SPLIT)
        this.arg[split] = this.op.length
        branch()
        jumps.push(this.#emit(P.JUMP))
        this.alt[split] = this.op.length
      }
    }
    for (const jump of jumps) this.arg[jump] = this.op.length
  }

  #word(norm: string): void {
    for (const part of expandWord(norm, this.language)) {
      if (this.language === 'en' && (part === 'is' || part === 'has')) this.#set([part, "'s"])
      else this.#emit(P.WORD, this.#vocabulary.add(part))
    }
  }

  #set(norms: readonly string[]): void {
    const unique = [...new Set(norms)]
    if (unique.length === 1) this.#emit(P.WORD, this.#vocabulary.add(unique[0]!))
    else this.#emit(P.SET, this.#setOf(unique))
  }

  #setOf(norms: readonly string[]): number {
    const key = norms.join(' ')
    let index = this.#setIndex.get(key)
    if (index === undefined) {
      index = this.sets.push(new Set(norms.map((n) => this.#vocabulary.add(n)))) - 1
      this.#setIndex.set(key, index)
    }
    return index
  }

  #inflected(norm: string): void {
    if (this.language === 'en') {
      this.#set(englishInflections(norm))
      return
    }
    const particle = particleOf(norm)
    const joined = dutchInflections(norm)
    if (!particle) {
      this.#set(joined)
      return
    }
    this.#choice([
      () => this.#set(joined),
      () => {
        this.#word(particle)
        this.#word('te')
        this.#word(norm.slice(particle.length))
      },
      () => {
        this.#set(dutchFiniteForms(norm))
        this.#emit(P.GAP, LONGEST_PARTED)
        this.#word(particle)
        this.#emit(P.NOT_NEXT, this.#setOf(AFTER_PREPOSITION))
      },
    ])
  }

  /** Entries of one word become one set; phrases are branches of their own. */
  #list(name: string, column: number): void {
    const entries = this.#lists.get(name)
    if (!entries)
      throw new PatternError(
        `no list ${name} in this language; there are: ${[...this.#lists.keys()].sort().join(', ') || 'none'}`,
        column,
      )
    const singles: string[] = []
    const branches: (() => void)[] = []
    for (const entry of entries) {
      const words = entry.trim().split(/\s+/)
      const only = words.length === 1 ? words[0]! : undefined
      if (only && !only.startsWith('~')) {
        const { norms } = expand(scan(only), this.language)
        if (norms.length === 1) {
          singles.push(norms[0]!)
          continue
        }
      } else if (only && (this.language === 'en' || !particleOf(only.slice(1)))) {
        singles.push(...(this.language === 'en' ? englishInflections(only.slice(1)) : dutchInflections(only.slice(1))))
        continue
      }
      branches.push(() => {
        for (const word of words) word.startsWith('~') ? this.#inflected(word.slice(1)) : this.#word(word)
      })
    }
    if (singles.length > 0) branches.unshift(() => this.#set(singles))
    this.#choice(branches)
  }

  /** A gap from which only the end of the pattern can be reached takes the rest of the sentence at once. */
  #markTails(from: number): void {
    const leadsOut = (pc: number): boolean => {
      switch (this.op[pc]) {
        case P.MATCH:
          return true
        case P.SAVE:
          return leadsOut(pc + 1)
        case P.JUMP:
          return leadsOut(this.arg[pc]!)
        default:
          return false
      }
    }
    for (let pc = from; pc < this.op.length; pc++) if (this.op[pc] === P.GAP && leadsOut(pc + 1)) this.op[pc] = P.TAIL
  }

  /** The finished program. */
  finish(): P.Program {
    const code = {
      op: Uint8Array.from(this.op),
      arg: Int32Array.from(this.arg),
      alt: Int32Array.from(this.alt),
      sets: this.sets,
    }
    const firsts = this.patterns.map(({ start }) => firstOf(code, start))
    return { language: this.language, vocabulary: this.#vocabulary, ...code, patterns: this.patterns, firsts }
  }
}
