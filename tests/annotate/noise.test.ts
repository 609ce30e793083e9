import fc from 'fast-check'
import { expect, it } from 'vitest'
import { hasNoise, stripNoise, tellingWords } from '../../src/annotate/language/noise.ts'

const piece = fc.constantFrom(
  ..."The lamp LAMP café don’t it's 's #NAME# <at_user> [email] `code here` a@b.nl http://x.y/z 3,50 en/of --force NAME-F \u00a0 . ... … x.y A.b ÉÉN naïve".split(
    ' ',
  ),
  '\u2003',
  '\n',
)
const text = fc.oneof(
  fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join(' ')),
  fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join('')),
  fc.string(),
)

it('gives the words of the text without noise', () => {
  fc.assert(
    fc.property(text, (one) => {
      const expected =
        stripNoise(one)
          .toLowerCase()
          .match(/[a-zà-öø-ɏ][a-zà-öø-ɏ'’]*/g) ?? []
      expect(tellingWords(one).map(({ word }) => word)).toEqual(expected)
    }),
    { numRuns: 2000 },
  )
})

it('sees noise where its expression would', () => {
  fc.assert(
    fc.property(text, (one) => {
      expect(hasNoise(one)).toBe(/[#<>@{}\\/=_`|$~\d]|[A-Z]{3}|[A-Za-z]\.[a-z]/.test(one))
    }),
    { numRuns: 2000 },
  )
})
