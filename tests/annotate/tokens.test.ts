import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { expand } from '../../src/annotate/short-forms.ts'
import { EMAIL, EMOJI, MENTION, NUMBER, scan, URL, WORD } from '../../src/annotate/tokens.ts'

const norms = (text: string) => scan(text).norms

describe('scan', () => {
  it('keeps words with apostrophes and hyphens whole and leaves punctuation out', () => {
    expect(norms("Don't e-mail “Anna’s” auto's, please!")).toEqual(["don't", 'e-mail', "anna's", "auto's", 'please'])
  })
  it('writes words without accents and in lower case', () => {
    expect(norms('Één GEÏNSTALLEERD café')).toEqual(['een', 'geinstalleerd', 'cafe'])
    expect(scan('Café').words).toEqual(['café'])
  })
  it('takes addresses whole and leaves the punctuation around them out', () => {
    const text = 'See (https://example.org/a?b=1), www.example.nl or mail a.b@example.org; ask @kim.'
    const tokens = scan(text)
    const of = (kind: number) =>
      tokens.kinds.flatMap((k, i) => (k === kind ? [text.slice(tokens.starts[i], tokens.ends[i])] : []))
    expect(of(URL)).toEqual(['https://example.org/a?b=1', 'www.example.nl'])
    expect(of(EMAIL)).toEqual(['a.b@example.org'])
    expect(of(MENTION)).toEqual(['@kim'])
  })
  it('reads times, amounts, dates and codes as one number', () => {
    const tokens = scan('Op 2026-11-22 om 12:30 betaalde u 1.000,50 en 5GB, 8u20.')
    expect(tokens.norms.filter((_, i) => tokens.kinds[i] === NUMBER)).toEqual([
      '2026-11-22',
      '12:30',
      '1.000,50',
      '5gb',
      '8u20',
    ])
  })
  it('gives emoji and emoticons one normal form', () => {
    const tokens = scan('Top 👍🏽 ❤️ :-) =)')
    expect(tokens.norms.slice(1)).toEqual(['👍', '❤', ':)', ':)'])
    expect(tokens.kinds.slice(1)).toEqual([EMOJI, EMOJI, EMOJI, EMOJI])
  })
  it('takes a mask as one mention, and no comparison or heart for one', () => {
    const tokens = scan('<at_user> a < b <3 x<y>')
    expect(tokens.norms).toEqual(['<at_user>', 'a', 'b', '<3', 'x', 'y'])
    expect(tokens.kinds[0]).toBe(MENTION)
  })
  it('keeps dotted abbreviations together', () => {
    expect(norms('d.w.z. morgen, e.g. now')).toEqual(['d.w.z.', 'morgen', 'e.g.', 'now'])
  })
  it('gives ascending offsets that stay inside any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        const { starts, ends, kinds } = scan(text)
        let at = 0
        for (let i = 0; i < starts.length; i++) {
          expect(starts[i]).toBeGreaterThanOrEqual(at)
          expect(ends[i]!).toBeGreaterThan(starts[i]!)
          at = ends[i]!
        }
        expect(at).toBeLessThanOrEqual(text.length)
        expect(kinds.every((kind) => kind >= WORD && kind <= EMOJI)).toBe(true)
      }),
    )
  })
})

describe('expand', () => {
  const read = (text: string, language: 'en' | 'nl') => expand(scan(text), language).norms
  it('reads English contractions in full', () => {
    expect(read("I'm sorry, you can't, we'll, it won't, cannot, dont, that's", 'en')).toEqual([
      'i',
      'am',
      'sorry',
      'you',
      'can',
      'not',
      'we',
      'will',
      'it',
      'will',
      'not',
      'can',
      'not',
      'do',
      'not',
      'that',
      "'s",
    ])
  })
  it('reads Dutch short forms in full', () => {
    expect(read("Da's 'n fout in m'n mail, 't werkt niet", 'nl')).toEqual([
      'dat',
      'is',
      'een',
      'fout',
      'in',
      'mijn',
      'mail',
      'het',
      'werkt',
      'niet',
    ])
  })
  it('keeps the spans of what was written', () => {
    const text = "We don't know"
    const { starts, ends, norms: read } = expand(scan(text), 'en')
    expect(read).toEqual(['we', 'do', 'not', 'know'])
    expect(text.slice(starts[1], ends[1])).toBe('do')
    expect(text.slice(starts[2], ends[2])).toBe("n't")
  })
})
