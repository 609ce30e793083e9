import { isElement, isTelling } from './html-elements.ts'

/** A tag: `<p>`, `</div>`, `<a href="...">`. Neither `[^<>]*` nor the name can run into each other: linear. */
const TAG = /<(\/?)([a-z][a-z0-9:_.-]*)(?=[\s/>])([^<>]*)>/gi
/** The decision is made on the first tags; a body with more is the same kind all through. */
const ENOUGH = 200

/** True when the body is HTML rather than text that has tags in it (placeholders, log excerpts, generics, emoticons). */
export function isHtml(body: string): boolean {
  const first = body.indexOf('<')
  if (first < 0 || body.indexOf('>', first) < 0) return false
  const head = body.slice(first, first + 40).toLowerCase()
  const opens = body.slice(0, first).trim() === ''
  if (opens && /^<(?:!doctype html|html[\s>])/.test(head)) return true

  let known = 0
  let unknown = 0
  let breaking = 0
  let lastTag = 0
  const open = new Set<string>()
  let closed = 0
  TAG.lastIndex = first
  let count = 0
  for (let match = TAG.exec(body); match && count < ENOUGH; match = TAG.exec(body), count++) {
    const name = match[2]!.toLowerCase()
    if (!isElement(name)) {
      unknown++
      continue
    }
    lastTag = match.index + match[0].length
    known++
    if (name === 'br' || name === 'hr') breaking += isSpoken(body, match.index, lastTag) ? 0 : 1
    else if (match[1] === '/') closed += open.has(name) ? 1 : 0
    else if (isTelling(name)) {
      open.add(name)
      if (/=/.test(match[3]!) && (name === 'img' || name === 'a')) breaking++
      else if ((name === 'p' || name === 'div') && !isSpoken(body, match.index, lastTag)) breaking++
    }
  }
  TAG.lastIndex = 0
  if (known === 0 || known < unknown || breaking + closed === 0) return false
  // Where only some line breaks are tags, the others stay: nothing is lost if it was a text after all.
  return !hasBlocks(body) || isWrapped(body, opens, lastTag, count) || !isPastedIn(body)
}

const BLOCKS = /^\s*<|<(?:p|div|table|td|ul|ol|h[1-6]|body|html)[\s>]/i

/** True for a body with paragraphs or the like: false for a text in which a form turned line breaks into `<br>`. */
export function hasBlocks(body: string): boolean {
  return BLOCKS.test(body)
}

/** True when a tag stands between spaces or quotes, as a word that is talked about: use the <br> tag. */
function isSpoken(body: string, start: number, end: number): boolean {
  const before = start === 0 ? '' : body[start - 1]!
  const after = end >= body.length ? '' : body[end]!
  if (/[`'"“‘(]/.test(before) && /[`'"”’)]/.test(after)) return true
  return /[ \t]/.test(before) && /^[ \t.,;:?!]?$/.test(after) && after !== ''
}

/** True when the body begins and ends with tags: HTML, however its source is wrapped. */
function isWrapped(body: string, opens: boolean, lastTag: number, count: number): boolean {
  return opens && (count >= ENOUGH || body.slice(lastTag).trim() === '')
}

/** True when most lines have no tag: a plain message with a piece of HTML or XML pasted in. */
function isPastedIn(body: string): boolean {
  let bare = 0
  let tagged = 0
  for (let start = 0; start <= body.length; ) {
    const newline = body.indexOf('\n', start)
    const end = newline < 0 ? body.length : newline
    const tag = body.indexOf('<', start)
    if (tag >= 0 && tag < end) tagged++
    else if (body.slice(start, Math.min(end, start + 200)).trim() !== '') bare++
    if (newline < 0) break
    // Without another tag the rest is bare; looking for it line by line would be quadratic.
    if (tag < 0) {
      bare += body
        .slice(end, end + 2000)
        .split('\n')
        .filter((line) => line.trim() !== '').length
      break
    }
    start = end + 1
  }
  return bare > tagged
}
