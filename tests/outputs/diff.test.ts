import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { diffLines } from '../../src/outputs/cli/diff-lines.ts'
import { type Change, wordDiff } from '../../src/outputs/diff.ts'

const without = (changes: Change[], kind: Change['kind']) =>
  changes
    .filter((one) => one.kind !== kind)
    .map(({ text }) => text)
    .join('')

describe('wordDiff', () => {
  it('shows which words went and which came', () => {
    expect(wordDiff('We will utilise the tool.', 'We will use the tool.')).toEqual([
      { kind: 'same', text: 'We will ' },
      { kind: 'gone', text: 'utilise' },
      { kind: 'new', text: 'use' },
      { kind: 'same', text: ' the tool.' },
    ])
  })
  it('takes neighbouring words that change as one change', () => {
    expect(wordDiff('Kind of very bad news', 'Kind of rather good news')).toEqual([
      { kind: 'same', text: 'Kind of ' },
      { kind: 'gone', text: 'very bad' },
      { kind: 'new', text: 'rather good' },
      { kind: 'same', text: ' news' },
    ])
  })
  it('holds both versions whole, whatever they are', () => {
    const text = fc.array(fc.constantFrom('a', 'bc', ' ', '\n', '.', 'é', '😀', '[wanneer]'), { maxLength: 40 })
    fc.assert(
      fc.property(text, text, (a, b) => {
        const changes = wordDiff(a.join(''), b.join(''))
        expect(without(changes, 'new')).toBe(a.join(''))
        expect(without(changes, 'gone')).toBe(b.join(''))
      }),
      { numRuns: 300 },
    )
  })
  it('shows two texts that have little in common one after the other', () => {
    const [a, b] = [0, 1].map((k) => Array.from({ length: 2000 }, (_, i) => `w${k}${i}`).join(' '))
    expect(wordDiff(a!, b!)).toEqual([
      { kind: 'gone', text: a },
      { kind: 'new', text: b },
    ])
  })
})

describe('diffLines', () => {
  it('marks what is gone and what is new without colours, line by line', () => {
    const lines = diffLines(
      'Hi Ana,\nplease utilise it.\nBye',
      'Hi Ana,\nplease use it.\nDoes it work?\nBye',
      (_, text) => text,
    )
    expect(lines).toEqual(['  Hi Ana,', '  please [-utilise-]{+use+} it.', '  {+Does it work?+}', '  Bye'])
  })
})
