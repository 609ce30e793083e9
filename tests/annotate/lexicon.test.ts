import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fact, formAt, formOf, lexiconSize, makeRoom } from '../../src/annotate/lexicon.ts'
import { scan } from '../../src/annotate/tokens.ts'

describe('lexicon', () => {
  it('gives one form for all spellings of a word, and another for another word', () => {
    const text = 'Café CAFÉ cafe'
    const [first, second, third] = [formAt(text, 0, 4), formAt(text, 5, 9), formAt(text, 10, 14)]
    expect(first).toBe(second)
    expect(first).toMatchObject({ word: 'café', norm: 'cafe' })
    expect(third).not.toBe(first)
    expect(third).toMatchObject({ word: 'cafe', norm: 'cafe' })
  })
  it('finds a word by itself and in any text', () => {
    fc.assert(
      fc.property(fc.string(), fc.stringMatching(/^\p{L}{1,50}$/u), (around, word) => {
        const text = around + word + around
        const form = formAt(text, around.length, around.length + word.length)
        expect(form.word).toBe(formOf(form.word).word)
        expect(form.norm).toBe(formOf(form.word).norm)
        expect(formAt(word, 0, word.length)).toEqual(form)
      }),
    )
  })
  it('stays bounded however many words there are', () => {
    for (let i = 0; i < 400; i++) scan(Array.from({ length: 200 }, (_, k) => `word${i}x${k}`).join(' '))
    expect(lexiconSize()).toBeLessThan(24_000)
    makeRoom()
    expect(scan('still Here').words).toEqual(['still', 'here'])
  })
  it('keeps the words of one text however long it is', () => {
    const words = Array.from({ length: 60_000 }, (_, k) => `w${k}`)
    expect(scan(words.join(' ')).words).toEqual(words)
    expect(lexiconSize()).toBeLessThanOrEqual(24_000)
  })
  it('computes a fact once for each word and language', () => {
    let asked = 0
    const length = fact(({ norm }, language) => {
      asked++
      return `${language}${norm.length}`
    })
    const form = formOf('lamp')
    expect([length(form, 'en'), length(form, 'nl'), length(form, 'en')]).toEqual(['en4', 'nl4', 'en4'])
    expect(asked).toBe(2)
  })
})
