import { describe, expect, it } from 'vitest'
import { Annotated } from '../../src/annotate/annotate.ts'
import { scan } from '../../src/annotate/tokens.ts'
import { Matcher } from '../../src/detect/matcher.ts'
import { Assembler } from '../../src/rulebook/compile-pattern.ts'
import { PatternError, parsePattern } from '../../src/rulebook/pattern.ts'

const compile = (pattern: string) => {
  const assembler = new Assembler('en', new Map())
  assembler.add(parsePattern(pattern), 0, false)
  return assembler.finish()
}
const nested = (levels: number): string => (levels === 0 ? 'b' : `(a? ${nested(levels - 1)})?`)
const words = (count: number, word: (i: number) => string) => Array.from({ length: count }, (_, i) => word(i))

const HOSTILE: [what: string, pattern: string][] = [
  ['optionals in optionals', `x ${nested(11)}`],
  ['choices of optionals in a row', `x ... ${'(a?|b?) '.repeat(200)}y`],
  ['optional groups of optionals', `x ... ${'(a? b?)? '.repeat(200)}y`],
  ['optional tags', `x ... ${'(VERB? NOUN?)? '.repeat(100)}y`],
  ['gaps after gaps', `a ${'... a '.repeat(300)}`],
  ['gaps in gaps', `a ${'(... (... (... a)? a)? a)? '.repeat(100)} b`],
  ['thousands of optional words', `x ${'a? '.repeat(1000)}`],
  ['a long choice of phrases', `(${words(700, (i) => `w${i} z${i}`).join('|')})`],
  ['a long choice of words', `(${words(20_000, (i) => `w${i}`).join('|')})`],
]
const TEXTS = ['x a a a.', `x ${'a '.repeat(2000)}.`, `${'x a '.repeat(1000)}. `.repeat(3)]

describe('a pattern that would blow up in a naive engine', () => {
  it.each(HOSTILE)('takes linear time: %s', (_, pattern) => {
    const start = performance.now()
    const matcher = new Matcher(compile(pattern))
    for (const text of TEXTS) matcher.run(new Annotated(text, 'en', scan(text)))
    expect(performance.now() - start).toBeLessThan(8000)
  })

  it('still finds what such a pattern says', () => {
    const text = 'Lamp then red blue red blue stop.'
    const found = new Matcher(compile(`lamp ... ${'(red? blue?)? '.repeat(20)}stop`)).run(
      new Annotated(text, 'en', scan(text)),
    )
    expect(found).toMatchObject([{ first: 0, last: 7 }])
  })

  it.each([
    ['too many words', 'x '.repeat(6000), /too large \(over 3000 steps\): shorten it/],
    ['too many optional words', `x ${'a? '.repeat(20_000)}`, /too large/],
    ['too many phrases', `(${words(5000, (i) => `w${i} z${i}`).join('|')})`, /too large/],
    ['too many captures', words(40, (i) => `{c${i}=a}`).join(' '), /more than 30 captures/],
    ['too deep', `x ${nested(40)}`, /nested deeper than/],
    ['thousands of brackets', '('.repeat(50_000), /nested deeper than/],
    ['thousands of captures begun', '{a='.repeat(50_000), /nested deeper than/],
  ])('is refused with what to do when it has %s', (_, pattern, message) => {
    const start = performance.now()
    expect(() => compile(pattern)).toThrow(PatternError)
    expect(() => compile(pattern)).toThrow(message)
    expect(performance.now() - start).toBeLessThan(4000)
  })
})
