import fc from 'fast-check'
import { francAll } from 'franc'
import { describe, expect, it } from 'vitest'
import { likeliest } from '../../src/annotate/language/trigrams.ts'

const ONLY = ['eng', 'nld', 'deu', 'fra', 'spa', 'por', 'ita']

/** What franc itself says. */
function byFranc(text: string) {
  const [first, second] = francAll(text, { only: ONLY, minLength: 1 })
  if (!first || first[0] === 'und') return null
  return { language: first[0], margin: first[1] - (second?.[1] ?? 0) }
}

const word = fc.constantFrom(
  ...'the lamp van het en une lampe die Lampe la lámpara uma não è così "Quoted" 3,50€ 😀 👍🏼 — … één ÉÉN naïve ¿qué? İstanbul ß × don’t'.split(
    ' ',
  ),
)

describe('likeliest', () => {
  it.each([
    ['the lamp in the hall is broken again', 'eng'],
    ['de lamp in de gang is weer kapot', 'nld'],
    ['die Lampe im Flur ist wieder kaputt', 'deu'],
    ['la lampe du couloir est encore cassée', 'fra'],
  ])('%s: %s', (text, language) => {
    expect(likeliest(text)?.language).toBe(language)
  })
  it('says what franc says, of words and of any text', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.array(word).map((words) => words.join(' ')),
          fc.string({ unit: 'binary', maxLength: 80 }),
          fc.string(),
        ),
        (text) => {
          expect(likeliest(text)).toEqual(byFranc(text))
        },
      ),
      { numRuns: 1000 },
    )
  })
  it('takes every sign that it holds for one as franc does', () => {
    for (let code = 0; code < 0x3000; code++) {
      const text = `a${String.fromCharCode(code)}b lamp ${String.fromCharCode(code)}`
      expect(likeliest(text), code.toString(16)).toEqual(byFranc(text))
    }
  })
})
