import { TAGS, type Tag } from '../annotate/tags.ts'
import { scan } from '../annotate/tokens.ts'

/** What a pattern says, as a tree. */
export type Node =
  | { type: 'sequence'; parts: Node[] }
  | { type: 'choice'; options: Node[] }
  | { type: 'optional'; part: Node }
  | { type: 'word'; norm: string; column: number }
  | { type: 'inflected'; norm: string }
  | { type: 'tag'; tag: Tag }
  | { type: 'kind'; kind: Kind }
  | { type: 'list'; name: string; column: number }
  | { type: 'start' }
  | { type: 'end' }
  | { type: 'gap' }
  | { type: 'capture'; name: string; part: Node }
  | { type: 'match' }

export type Kind = 'NUMBER' | 'URL' | 'EMAIL' | 'EMOJI'
export const KINDS: readonly Kind[] = ['NUMBER', 'URL', 'EMAIL', 'EMOJI']

/** A fault in a pattern; `column` is the 0-based offset in it. */
export class PatternError extends Error {
  readonly column: number
  constructor(message: string, column: number) {
    super(message)
    this.column = column
  }
}

const DEEPEST = 12
const SPACE = /\s/
const CAPTURE = /\{([a-z][a-z0-9-]*)(=|\})/y
const NAME = /[~@]([\p{L}\p{N}][\p{L}\p{N}'-]*)/uy
const RAW = /[^\s(){}|?^$]+/y
const PLAIN = /^[a-z]+$/

/** What a sticky expression matches at a place. */
function matchAt(expression: RegExp, source: string, at: number): RegExpExecArray | null {
  expression.lastIndex = at
  return expression.exec(source)
}

/** Parses the pattern notation of rules/WRITING.md. Throws PatternError. */
export function parsePattern(source: string): Node {
  let at = 0
  const skip = () => {
    while (at < source.length && SPACE.test(source[at]!)) at++
  }

  function sequence(closers: string, depth: number): Node {
    if (depth > DEEPEST) throw new PatternError(`groups are nested deeper than ${DEEPEST}`, at)
    const parts: Node[] = []
    for (;;) {
      skip()
      if (at >= source.length || closers.includes(source[at]!)) break
      let part = atom(depth)
      if (source[at] === '?') {
        at++
        part = { type: 'optional', part }
      }
      parts.push(part)
    }
    return parts.length === 1 ? parts[0]! : { type: 'sequence', parts }
  }

  function choice(closer: string, opened: number, depth: number): Node {
    const options: Node[] = []
    for (;;) {
      const from = at
      const option = sequence(`|${closer}`, depth + 1)
      if (option.type === 'sequence' && option.parts.length === 0)
        throw new PatternError('an empty choice: write `word?` for what may be left out', from)
      options.push(option)
      if (source[at] === '|') at++
      else break
    }
    if (source[at] !== closer) throw new PatternError(`this \`${source[opened]}\` is never closed`, opened)
    at++
    return options.length === 1 ? options[0]! : { type: 'choice', options }
  }

  function atom(depth: number): Node {
    const from = at
    const character = source[at]!
    if (character === '(') {
      at++
      return choice(')', from, depth)
    }
    if (character === '{') {
      const head = matchAt(CAPTURE, source, at)
      if (!head) throw new PatternError('a capture is written {name=pattern}; around a match, {match}', at)
      at += head[0].length
      if (head[2] === '}') {
        if (head[1] !== 'match')
          throw new PatternError(`{${head[1]}} captures nothing: write {${head[1]}=pattern}`, from)
        return { type: 'match' }
      }
      return { type: 'capture', name: head[1]!, part: choice('}', from, depth) }
    }
    if (source.startsWith('...', at) || character === '…') {
      at += character === '…' ? 1 : 3
      return { type: 'gap' }
    }
    if (character === '^' || character === '$') {
      at++
      return { type: character === '^' ? 'start' : 'end' }
    }
    if (character === '~' || character === '@') {
      const name = matchAt(NAME, source, at)
      if (!name) throw new PatternError(`\`${character}\` needs a word directly after it`, at)
      at += name[0].length
      return character === '~'
        ? { type: 'inflected', norm: scan(name[1]!).norms.join('-') }
        : { type: 'list', name: name[1]!, column: from }
    }
    if (')}|'.includes(character)) throw new PatternError(`\`${character}\` closes nothing`, at)
    return word(from)
  }

  function word(from: number): Node {
    const raw = matchAt(RAW, source, at)?.[0] ?? source[at]!
    at += raw.length
    if (PLAIN.test(raw)) return { type: 'word', norm: raw, column: from }
    if ((TAGS as readonly string[]).includes(raw)) return { type: 'tag', tag: raw as Tag }
    if ((KINDS as readonly string[]).includes(raw)) return { type: 'kind', kind: raw as Kind }
    if (/^[A-Z]{4,}$/.test(raw) && /^(VERBS|NOUNS|ADJ|ADV|PRON|NUM|DATE|TIME|NAME|WORD)$/.test(raw))
      throw new PatternError(`no tag ${raw}; there are ${[...TAGS, ...KINDS].join(', ')}`, from)
    const { norms } = scan(raw)
    if (norms.length === 0) throw new PatternError(`\`${raw}\` is punctuation: patterns read words only`, from)
    const parts = norms.map((norm): Node => ({ type: 'word', norm, column: from }))
    return parts.length === 1 ? parts[0]! : { type: 'sequence', parts }
  }

  const tree = sequence('', 0)
  if (at < source.length) throw new PatternError(`\`${source[at]}\` closes nothing`, at)
  return tree
}
