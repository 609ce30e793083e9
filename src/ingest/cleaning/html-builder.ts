import type { Segment } from './cleaned.ts'
import type { Pieces } from './pieces.ts'

/** Characters that make no mark and only stuff preview lines: zero-width space and joiners, soft hyphen, BOM. */
const INVISIBLE = new Set('\u00ad\u034f\u200b\u200c\u200d\u200e\u200f\u2060\ufeff')

const isSpace = (code: number) => code === 32 || (code >= 9 && code <= 13) || code === 160

/** Puts together the text of an HTML body and the map to its source. Call with ascending source offsets. */
export class HtmlBuilder {
  readonly #body: string
  readonly #parts: string[] = []
  readonly #segments: Segment[] = []
  #length = 0
  #sourceEnd = 0
  #breaks = 0
  #bullet = ''
  #cell = false
  #spaceStart = -1
  #spaceEnd = -1
  /** A no-break space on a line of its own: how mail programs write an empty line. */
  #emptyLine = false

  readonly #keepsLines: boolean
  /** A `<br>` stands right before: the line break in the source behind it is the same one. */
  #broken = false

  /** `keepsLines`: the line breaks of the source are seen, as in a text in which only some breaks are `<br>`. */
  constructor(body: string, keepsLines: boolean) {
    this.#body = body
    this.#keepsLines = keepsLines
  }

  /** The length of the text so far, without line breaks that wait for more text. */
  get length(): number {
    return this.#length
  }

  /** The next text stands on a new line (1) or after an empty line (2). */
  block(breaks: number): void {
    if (breaks === 0) return
    // A paragraph in a list item stands behind its bullet.
    if (this.#bullet) return
    this.#breaks = Math.max(this.#breaks, this.#emptyLine ? 2 : breaks)
    this.#emptyLine = false
  }

  /** `<br>`. */
  newline(): void {
    this.#breaks = Math.min(2, this.#breaks + 1)
    this.#broken = true
  }

  bullet(text: string): void {
    this.block(1)
    this.#bullet = text
  }

  endBullet(): void {
    this.#bullet = ''
  }

  /** The next text is another cell of the same row. */
  cell(): void {
    this.#cell = true
  }

  /** Text of the body as it stands there; runs of white space become one space. */
  text(start: number, end: number, preformatted: boolean): void {
    if (preformatted) {
      if (end > start) this.#verbatim(start, end)
      return
    }
    const body = this.#body
    let at = start
    while (at < end) {
      let from = at
      while (at < end && isSpace(body.charCodeAt(at))) at++
      if (at > from) this.#space(from, at, body.charCodeAt(from) === 160)
      from = at
      while (at < end) {
        const code = body.charCodeAt(at)
        // One space inside a line is the usual case and needs no segment of its own.
        if (isSpace(code) && !(code === 32 && at + 1 < end && !isSpace(body.charCodeAt(at + 1)))) break
        at++
      }
      if (at > from) this.#verbatim(from, at)
    }
  }

  /** A character written as an entity. */
  entity(character: string, start: number, end: number, preformatted: boolean): void {
    if (INVISIBLE.has(character)) return
    if (!preformatted && character.length === 1 && isSpace(character.charCodeAt(0))) {
      this.#space(start, end, character === '\u00a0')
      return
    }
    const last = this.#segments.at(-1)
    if (last && !last.verbatim && last.sourceStart === start) {
      // Some entities stand for two characters.
      this.#parts.push(character)
      this.#length += character.length
      last.end = this.#length
      return
    }
    this.#separate(start)
    this.#put(character, start, end, false)
  }

  done(): Pieces {
    return { text: this.#parts.join(''), segments: this.#segments }
  }

  #space(start: number, end: number, unbreakable: boolean): void {
    if (this.#keepsLines) this.#keepLines(start, end)
    if (unbreakable && this.#breaks > 0) this.#emptyLine = true
    if (this.#spaceStart < 0) this.#spaceStart = start
    this.#spaceEnd = end
  }

  #keepLines(start: number, end: number): void {
    let lines = this.#broken ? -1 : 0
    for (let i = start; i < end && lines < 2; i++) if (this.#body.charCodeAt(i) === 10) lines++
    if (lines > 0) this.block(lines)
    this.#broken = false
  }

  #verbatim(start: number, end: number): void {
    this.#separate(start)
    this.#append(start, end)
  }

  /** Writes what waits before text at `next`: breaks, bullet, cell border or space. */
  #separate(next: number): void {
    const broken = this.#breaks > 0 || this.#bullet !== '' || this.#cell
    if (broken) {
      const lines = this.#length === 0 ? '' : '\n'.repeat(this.#breaks)
      const between = lines === '' && this.#cell && this.#length > 0 && !this.#bullet ? '\t' : lines
      const text = between + this.#bullet
      if (text) this.#put(text, this.#sourceEnd, next, false)
    } else if (this.#spaceStart >= 0 && this.#length > 0) {
      const start = Math.max(this.#spaceStart, this.#sourceEnd)
      const plain = this.#spaceEnd - start === 1 && this.#body[start] === ' '
      if (plain) this.#append(start, this.#spaceEnd)
      else this.#put(' ', start, this.#spaceEnd, false)
    }
    this.#breaks = 0
    this.#broken = false
    this.#bullet = ''
    this.#cell = false
    this.#emptyLine = false
    this.#spaceStart = -1
  }

  #append(start: number, end: number): void {
    const last = this.#segments.at(-1)
    if (last?.verbatim && last.sourceEnd === start) {
      this.#parts.push(this.#body.slice(start, end))
      this.#length += end - start
      last.end = this.#length
      last.sourceEnd = end
      this.#sourceEnd = end
    } else this.#put(this.#body.slice(start, end), start, end, true)
  }

  #put(text: string, sourceStart: number, sourceEnd: number, verbatim: boolean): void {
    const start = this.#length
    this.#parts.push(text)
    this.#length += text.length
    this.#segments.push({ start, end: this.#length, sourceStart, sourceEnd, verbatim })
    this.#sourceEnd = sourceEnd
  }
}
