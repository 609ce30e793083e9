/**
 * The words met so far, each kept once: a text's tokens point to them. What is found out about a word (stem, frequency,
 * ids in a program) stays with it, so that a common word costs one look-up in one table however many read it.
 *
 * The table is a cache and changes no result: it makes room between texts when it is full, and texts read before go on
 * with the words that they point to. Words met since it last made room stay, with all that is known about them: finding
 * that out anew each time took an eighth of a Dutch archive.
 */
import type { RuleLanguage } from '../conversation.ts'
import { lower, normal } from './characters.ts'

/** A word in lower case, whatever capitals it was written with. */
export interface Form {
  /** Lower case, with accents. */
  readonly word: string
  /** Lower case, without accents. */
  readonly norm: string
  /** What is known about it, by slot; see {@link fact}. */
  readonly en: unknown[]
  readonly nl: unknown[]
}

/** Words kept before the table makes room, and as many of before; a kilobyte each. */
const CAPACITY = 12_000
/** Slots, a power of two well above CAPACITY; a word that finds none near its own is not kept: odd texts stay linear. */
const SLOTS = 1 << 16
const NEAR = 16
/** Longer words are names of files and the like: each is met once. */
const LONGEST = 32

let kept = 0
const hashes = new Int32Array(SLOTS)
const spellings: string[] = new Array(SLOTS).fill('')
const spelt: (Form | undefined)[] = new Array(SLOTS).fill(undefined)
/** By `word`, where the normal form follows from it; and words whose normal form is the word itself, accents and all. */
const forms = { young: new Map<string, Form>(), old: new Map<string, Form>() }
const verbatim = { young: new Map<string, Form>(), old: new Map<string, Form>() }

/** Number of spellings kept; for tests. */
export const lexiconSize = (): number => kept

/** Lets go, when the table is full, of the words not met since it last was; to be called between texts, never within one. */
export function makeRoom(): void {
  if (kept < CAPACITY && forms.young.size < CAPACITY && verbatim.young.size < CAPACITY) return
  kept = 0
  hashes.fill(0)
  spelt.fill(undefined)
  spellings.fill('')
  for (const table of [forms, verbatim]) {
    table.old = table.young
    table.young = new Map()
  }
}

/** The word written in text [start, end): found without cutting it out. */
export function formAt(text: string, start: number, end: number): Form {
  const length = end - start
  if (length > LONGEST) return newForm(lower(text.slice(start, end)), normal(text.slice(start, end)))
  let hash = length
  for (let i = start; i < end; i++) hash = (Math.imul(hash, 31) + text.charCodeAt(i)) | 0
  hash = (hash ^ (hash >>> 15)) | 1 // 0 is an empty slot
  let slot = (hash >>> 1) & (SLOTS - 1)
  for (let tries = 0; tries < NEAR; tries++) {
    const known = hashes[slot]!
    if (known === 0) return keep(slot, hash, text.slice(start, end))
    if (known === hash && same(spellings[slot]!, text, start, length)) return spelt[slot]!
    slot = (slot + 1) & (SLOTS - 1)
  }
  return formOf(lower(text.slice(start, end)))
}

function same(spelling: string, text: string, start: number, length: number): boolean {
  if (spelling.length !== length) return false
  for (let i = 0; i < length; i++) if (spelling.charCodeAt(i) !== text.charCodeAt(start + i)) return false
  return true
}

function keep(slot: number, hash: number, spelling: string): Form {
  const form = formOf(lower(spelling))
  // a text of ten thousand new words is read without keeping them all
  if (kept < 2 * CAPACITY) {
    kept++
    hashes[slot] = hash
    spellings[slot] = spelling
    spelt[slot] = form
  }
  return form
}

/** The form of a word in lower case. */
export function formOf(word: string): Form {
  let form = forms.young.get(word)
  if (!form) {
    form = forms.old.get(word) ?? newForm(word, normal(word))
    if (word.length <= LONGEST) forms.young.set(word, form)
  }
  return form
}

/** The form of something that is no word and keeps its signs: a link, a mention, an emoji. */
export function verbatimForm(word: string): Form {
  let form = verbatim.young.get(word)
  if (!form) {
    form = verbatim.old.get(word) ?? newForm(word, word)
    if (word.length <= LONGEST) verbatim.young.set(word, form)
  }
  return form
}

const newForm = (word: string, norm: string): Form => ({ word, norm, en: [], nl: [] })

let slots = 0

/** Room for so many values with each word; the first one's slot. To be asked for once, when a module loads. */
export function newSlots(count: number): number {
  slots += count
  return slots - count
}

/** A fact about words, computed once for each word and language. To be made once, when a module loads. */
export function fact<T>(compute: (form: Form, language: RuleLanguage) => T): (form: Form, language: RuleLanguage) => T {
  const slot = newSlots(1)
  return (form, language) => {
    const known = language === 'en' ? form.en : form.nl
    const value = known[slot]
    if (value !== undefined) return value as T
    // slots are filled in any order: an array without holes stays fast
    while (known.length <= slot) known.push(undefined)
    const made = compute(form, language)
    known[slot] = made
    return made
  }
}

/**
 * What a table says about words, where there may be several tables of one use (one a rulebook): a word keeps what the
 * last of them said. `slot` is the use's own, two slots from {@link newSlots}.
 */
export class Remembered<T> {
  readonly #slot: number
  readonly #say: (norm: string, language: RuleLanguage) => T
  #version = ++versions

  constructor(slot: number, say: (norm: string, language: RuleLanguage) => T) {
    this.#slot = slot
    this.#say = say
  }

  /** To be told when the table says something else than before. */
  changed(): void {
    this.#version = ++versions
  }

  of(form: Form, language: RuleLanguage): T {
    const known = language === 'en' ? form.en : form.nl
    const slot = this.#slot
    if (known[slot + 1] === this.#version) return known[slot] as T
    const said = this.#say(form.norm, language)
    while (known.length <= slot + 1) known.push(undefined)
    known[slot] = said
    known[slot + 1] = this.#version
    return said
  }
}
let versions = 0
