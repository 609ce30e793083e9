import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Annotated } from '../../src/annotate/annotate.ts'
import { scan } from '../../src/annotate/tokens.ts'
import { Matcher } from '../../src/detect/matcher.ts'
import { Assembler } from '../../src/rulebook/compile-pattern.ts'
import { PatternError, parsePattern } from '../../src/rulebook/pattern.ts'

const LISTS = new Map([['colour', ['red', 'dark green', '~grow']]])

function find(pattern: string, text: string, language: 'en' | 'nl' = 'en'): string[] {
  const assembler = new Assembler(language, LISTS)
  assembler.add(parsePattern(pattern), 0, false)
  const annotated = new Annotated(text, language, scan(text))
  return new Matcher(assembler.finish())
    .run(annotated)
    .map((m) => text.slice(annotated.tokens.starts[m.first], annotated.tokens.ends[m.last - 1]))
}

describe('patterns', () => {
  it.each([
    ['you (failed|forgot) to', 'Sorry, You FORGOT to pay.', ['You FORGOT to']],
    ['(very very)? sorry', 'very very sorry, very sorry', ['very very sorry', 'sorry']],
    ['i am (so|really)? (so|really)? sorry', "I'm really so sorry", ["I'm really so sorry"]],
    ['do not', "don't, do not, dont", ["don't", 'do not', 'dont']],
    ['that is fine', "that's fine", ["that's fine"]],
    ['~send', 'sent, sending, send, sender', ['sent', 'sending', 'send', 'sender']],
    ['@colour', 'red and dark green grew', ['red', 'dark green', 'grew']],
    ['^ thanks', 'Thanks. No thanks. thanks', ['Thanks', 'thanks']],
    ['thanks $', 'Thanks a lot. Many thanks!', ['thanks']],
    ['within NUMBER (days|hours)', 'within 2 days, within two hours', ['within 2 days', 'within two hours']],
    ['mail EMAIL', 'mail a@b.nl', ['mail a@b.nl']],
    ['please ... soon', 'please, please write soon and again soon', ['please write soon']],
    ['we will ...', 'Then we will call you. Bye', ['we will call you']],
    ['sorry to hear', '"Sorry", to hear', ['Sorry", to hear']],
    ['one two', 'one. two', []],
  ])('%s in "%s"', (pattern, text, expected) => {
    expect(find(pattern, text)).toEqual(expected)
  })
  it('finds parted Dutch verbs, but no prepositions', () => {
    expect(
      find('~opsturen', 'Stuur het formulier vandaag nog op. Ik heb het opgestuurd om het op te sturen.', 'nl'),
    ).toEqual(['Stuur het formulier vandaag nog op', 'opgestuurd', 'op te sturen'])
    expect(find('~opsturen', 'Stuur het formulier op maandag.', 'nl')).toEqual([])
  })
  it('matches tags only where a word leads to them', () => {
    expect(find('forgot to VERB', 'you forgot to confirm it')).toEqual(['forgot to confirm'])
  })
  it('lets no gap reach over 40 words', () => {
    const gap = (n: number) => `begin ${'word '.repeat(n)}end`
    expect(find('begin ... end', gap(40))).toHaveLength(1)
    expect(find('begin ... end', gap(41))).toHaveLength(0)
  })
  it('finds the later start when the first has gone too far', () => {
    expect(find('begin ... end', `begin ${'word '.repeat(30)}begin ${'word '.repeat(20)}end`)).toHaveLength(1)
  })
  it.each([
    ['(a|b', 'never closed'],
    ['a)', 'closes nothing'],
    ['~ a', 'directly after'],
    ['VERBS', 'no tag VERBS'],
    ['...', 'at least one word'],
    ['word?', 'at least one word'],
    ['... a', 'begins with a gap'],
    ['{a}', 'captures nothing'],
    ['@nothing', 'no list nothing'],
    [',', 'punctuation'],
    [`${'('.repeat(20)}a${')'.repeat(20)}`, 'deeper'],
  ])('refuses %s', (pattern, message) => {
    expect(() => find(pattern, 'a')).toThrow(PatternError)
    expect(() => find(pattern, 'a')).toThrow(message)
  })

  // a regular expression for the same pattern, word by word, to compare with
  interface Pair {
    pattern: string
    regex: string
  }
  const words = fc.constantFrom('a', 'b', 'c')
  const both = (
    make: (x: string, y: string) => string,
    regex: (x: string, y: string) => string,
    node: fc.Arbitrary<Pair>,
  ) =>
    fc
      .tuple(node, node)
      .map(([x, y]): Pair => ({ pattern: make(x.pattern, y.pattern), regex: regex(x.regex, y.regex) }))
  const { node } = fc.letrec<{ node: Pair }>((tie) => ({
    node: fc.oneof(
      { maxDepth: 3 },
      words.map((w): Pair => ({ pattern: w, regex: `${w} ` })),
      both(
        (x, y) => `(${x}|${y})`,
        (x, y) => `(?:${x}|${y})`,
        tie('node'),
      ),
      both(
        (x, y) => `(${x})? ${y}`,
        (x, y) => `(?:${x})?${y}`,
        tie('node'),
      ),
      both(
        (x, y) => `${x} ${y}`,
        (x, y) => `${x}${y}`,
        tie('node'),
      ),
      both(
        (x, y) => `${x} ... ${y}`,
        (x, y) => `${x}(?:\\w )*?${y}`,
        tie('node'),
      ),
    ),
  }))
  it('agrees with a regular expression on whether there is a match', () => {
    fc.assert(
      fc.property(node, fc.array(words, { minLength: 1, maxLength: 12 }), ({ pattern, regex }, text) => {
        const expected = new RegExp(regex).test(`${text.join(' ')} `)
        expect(find(pattern, text.join(' ')).length > 0, `${pattern} in ${text.join(' ')}`).toBe(expected)
      }),
      { numRuns: 500 },
    )
  })
})
