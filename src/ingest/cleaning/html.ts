import { type QuoteType, Tokenizer, type TokenizerCallbacks } from 'htmlparser2'
import type { Span } from '../../conversation.ts'
import type { RemovedPart } from './cleaned.ts'
import { HtmlBuilder } from './html-builder.ts'
import { hasBlocks } from './html-detect.ts'
import { breaks, closes, isElement, isPreformatted, treatment, USEFUL_ATTRIBUTES, VOID } from './html-elements.ts'
import type { Pieces } from './pieces.ts'

export interface HtmlText extends Pieces {
  removed: RemovedPart[]
  /** Spans of the text that the mail program marked as a signature. */
  signatures: Span[]
}

interface Open {
  name: string
  breaks: number
  preformatted: boolean
  /** Where the dropped part starts in the body, and as what; null when its text is kept. */
  drop: { start: number; kind: RemovedPart['kind'] } | null
  /** Where a signature starts in the text; NONE, or NESTED inside another one. */
  signature: number
  /** The number of the last item, for lists; null for bullets; undefined elsewhere. */
  items: number | null | undefined
}

const TITLED = new Set(['html', 'head'])
const NONE = -1
const NESTED = -2
/** A bound on the work; no mail has more. */
const MOST_SIGNATURES = 20

/**
 * The text of an HTML body. Works on htmlparser2's tokenizer, with a stack of its own: its Parser takes quadratic time
 * on deep nesting (it shifts its stack) and on stray end tags (it searches it). No recursion, linear time.
 */
export function htmlToText(body: string, keepQuotes: boolean): HtmlText {
  const reader = new Reader(body, keepQuotes)
  const tokenizer = new Tokenizer({}, reader)
  tokenizer.write(body)
  tokenizer.end()
  return reader.result()
}

class Reader implements TokenizerCallbacks {
  readonly #body: string
  readonly #keepQuotes: boolean
  readonly #builder: HtmlBuilder
  readonly #stack: Open[] = []
  readonly #counts = new Map<string, number>()
  readonly #lists: Open[] = []
  readonly #removed: RemovedPart[] = []
  readonly #signatures: Span[] = []
  #dropping = 0
  /** Where the rest of the body is a quote, or -1. */
  #quoteFrom = -1
  #preformatted = 0
  #signing = 0
  #name = ''
  #tagStart = 0
  #attributes = new Map<string, string>()
  #attribute = ''
  #value = ''

  constructor(body: string, keepQuotes: boolean) {
    this.#body = body
    this.#keepQuotes = keepQuotes
    this.#builder = new HtmlBuilder(body, !hasBlocks(body))
  }

  result(): HtmlText {
    return { ...this.#builder.done(), removed: this.#removed, signatures: this.#signatures }
  }

  ontext(start: number, end: number): void {
    // Behind a tag that is cut off at the end of the body the tokenizer gives a start of -1.
    if (this.#dropping === 0 && start >= 0) this.#builder.text(start, end, this.#preformatted > 0)
  }

  ontextentity(codepoint: number, end: number): void {
    if (this.#dropping > 0) return
    // The tokenizer does not say where the entity starts; its name holds no other ampersand.
    const start = this.#body.lastIndexOf('&', end - 1)
    this.#builder.entity(String.fromCodePoint(codepoint), start, end, this.#preformatted > 0)
  }

  onopentagname(start: number, end: number): void {
    this.#name = this.#body.slice(start, end).toLowerCase()
    this.#tagStart = start - 1
    if (this.#attributes.size > 0) this.#attributes = new Map()
  }

  onattribname(start: number, end: number): void {
    this.#attribute = this.#body.slice(start, end).toLowerCase()
    this.#value = ''
  }

  onattribdata(start: number, end: number): void {
    if (USEFUL_ATTRIBUTES.has(this.#attribute)) this.#value += this.#body.slice(start, end)
  }

  onattribentity(codepoint: number): void {
    if (USEFUL_ATTRIBUTES.has(this.#attribute)) this.#value += String.fromCodePoint(codepoint)
  }

  onattribend(_quote: QuoteType, _end: number): void {
    if (USEFUL_ATTRIBUTES.has(this.#attribute) && !this.#attributes.has(this.#attribute)) {
      this.#attributes.set(this.#attribute, this.#value)
    }
  }

  onopentagend(end: number): void {
    const name = this.#name
    if (!isElement(name)) {
      // Not markup: `<server-name>`, `<jan@example.org>`.
      if (this.#dropping === 0) this.#builder.text(this.#tagStart, end + 1, this.#preformatted > 0)
      return
    }
    while (this.#stack.length > 0 && closes(name, this.#stack.at(-1)!.name)) this.#pop(this.#tagStart)
    if (name === 'br') this.#builder.newline()
    else if (VOID.has(name)) this.#builder.block(breaks(name, this.#attributes))
    else this.#push(name)
  }

  onselfclosingtag(end: number): void {
    // HTML knows no self-closing elements: `<div/>` is `<div>`. Office's `<o:p/>` is one all the same.
    if (!this.#name.includes(':')) this.onopentagend(end)
  }

  onclosetag(start: number, end: number): void {
    const name = this.#body.slice(start, end).toLowerCase()
    const after = this.#body.indexOf('>', end)
    const tagEnd = after < 0 ? this.#body.length : after + 1
    if (!isElement(name)) {
      if (this.#dropping === 0) this.#builder.text(start - 2, tagEnd, this.#preformatted > 0)
    } else if (name === 'br') this.#builder.newline()
    else if ((this.#counts.get(name) ?? 0) > 0) {
      while (this.#stack.at(-1)!.name !== name) this.#pop(start - 2)
      this.#pop(tagEnd)
    } else if (name === 'p') this.#builder.block(2)
  }

  onend(): void {
    while (this.#stack.length > 0) this.#pop(this.#body.length)
    if (this.#quoteFrom >= 0) this.#removed.push({ start: this.#quoteFrom, end: this.#body.length, kind: 'quote' })
  }

  oncdata(): void {}
  oncomment(): void {}
  ondeclaration(): void {}
  onprocessinginstruction(): void {}

  #push(name: string): void {
    const attributes = this.#attributes
    const builder = this.#builder
    const preformatted = isPreformatted(name, attributes)
    const open: Open = {
      name,
      breaks: breaks(name, attributes),
      preformatted,
      drop: null,
      signature: NONE,
      items: undefined,
    }
    if (this.#dropping === 0) {
      // "Fill in the <title> here" is a placeholder; the title of a page stands in its head.
      const placeholder = name === 'title' && !TITLED.has(this.#stack.at(-1)?.name ?? 'html')
      const what = placeholder ? 'text' : treatment(name, attributes)
      const quote = what === 'quote' || what === 'quote-from-here'
      if (what === 'signature') open.signature = this.#signing++ === 0 ? builder.length : NESTED
      else if (what !== 'text' && !(quote && this.#keepQuotes)) {
        // What follows the header of a quoted mail is the mail itself, to the end of the body.
        if (what === 'quote-from-here') this.#quoteFrom = this.#tagStart
        else open.drop = { start: this.#tagStart, kind: what }
        if (what === 'quote-from-here') this.#dropping++
      }
    }
    if (name === 'ol' || name === 'ul') {
      open.items = name === 'ul' ? null : firstItem(attributes.get('start'))
      this.#lists.push(open)
    }
    this.#stack.push(open)
    this.#counts.set(name, (this.#counts.get(name) ?? 0) + 1)
    if (preformatted) this.#preformatted++
    if (open.drop) this.#dropping++
    if (this.#dropping > 0) return
    builder.block(open.breaks)
    if (name === 'li') builder.bullet(this.#nextBullet())
    else if (name === 'td' || name === 'th') builder.cell()
  }

  #nextBullet(): string {
    const list = this.#lists.at(-1)
    if (typeof list?.items !== 'number') return '- '
    return `${list.items++}. `
  }

  #pop(end: number): void {
    const open = this.#stack.pop()!
    this.#counts.set(open.name, this.#counts.get(open.name)! - 1)
    if (open.preformatted) this.#preformatted--
    if (open.items !== undefined) this.#lists.pop()
    if (open.signature !== NONE) this.#signing--
    if (open.drop) {
      this.#dropping--
      this.#removed.push({ start: open.drop.start, end, kind: open.drop.kind })
    }
    if (this.#dropping > 0) return
    if (open.name === 'li') this.#builder.endBullet()
    this.#builder.block(open.breaks)
    if (open.signature >= 0 && this.#signatures.length < MOST_SIGNATURES && this.#builder.length > open.signature) {
      this.#signatures.push({ start: open.signature, end: this.#builder.length })
    }
  }
}

function firstItem(start: string | undefined): number {
  const number = Number.parseInt(start ?? '1', 10)
  return Number.isSafeInteger(number) ? number : 1
}
