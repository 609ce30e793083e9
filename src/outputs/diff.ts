import { diffWordsWithSpace } from 'diff'

/** A piece of two versions of a text: in both, only in the old one, or only in the new one. */
export interface Change {
  kind: 'same' | 'gone' | 'new'
  text: string
}

/** Words that may differ before the two are simply shown one after the other; it bounds the time. */
const MOST = 400

/** What changed between two versions of a text, word by word; within a change what is gone comes first. */
export function wordDiff(before: string, after: string): Change[] {
  if (before === after) return before === '' ? [] : [{ kind: 'same', text: before }]
  const found = diffWordsWithSpace(before, after, { maxEditLength: MOST })
  const parts: Change[] = found
    ? found.map(({ added, removed, value }) => ({ kind: added ? 'new' : removed ? 'gone' : 'same', text: value }))
    : [
        { kind: 'gone', text: before },
        { kind: 'new', text: after },
      ]
  return joined(parts.filter(({ text }) => text !== ''))
}

/** A change of neighbouring words is one change, also over the space between them: shreds cannot be read. */
function joined(parts: readonly Change[]): Change[] {
  const out: Change[] = []
  let gone = ''
  let fresh = ''
  const flush = () => {
    if (gone !== '') out.push({ kind: 'gone', text: gone })
    if (fresh !== '') out.push({ kind: 'new', text: fresh })
    gone = ''
    fresh = ''
  }
  for (const [i, { kind, text }] of parts.entries()) {
    const inBetween = kind === 'same' && gone !== '' && fresh !== '' && /^ +$/.test(text) && i < parts.length - 1
    if (kind === 'same' && !inBetween) {
      flush()
      out.push({ kind, text })
      continue
    }
    if (kind !== 'new') gone += text
    if (kind !== 'gone') fresh += text
  }
  flush()
  return out
}
