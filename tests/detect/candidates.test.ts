import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Annotated } from '../../src/annotate/annotate.ts'
import { Rewordings } from '../../src/annotate/rewordings.ts'
import { scan } from '../../src/annotate/tokens.ts'
import { Candidates } from '../../src/detect/candidates.ts'
import { Matcher } from '../../src/detect/matcher.ts'
import { Assembler } from '../../src/rulebook/compile-pattern.ts'
import { parsePattern } from '../../src/rulebook/pattern.ts'
import type { Program } from '../../src/rulebook/program.ts'

const LISTS = new Map([['colour', ['red', 'dark green', '~grow']]])

function program(patterns: readonly string[], language: 'en' | 'nl' = 'en'): Program {
  const assembler = new Assembler(language, LISTS)
  for (const [i, pattern] of patterns.entries()) assembler.add(parsePattern(pattern), i, false)
  return assembler.finish()
}

const read = (text: string, language: 'en' | 'nl' = 'en') => new Annotated(text, language, scan(text))

/** The machine without the automaton before it: every pattern is a candidate in every sentence. */
function alone(program: Program): Matcher {
  const all = program.patterns.map((_, i) => i)
  return new Matcher(program, { in: () => all })
}

/** Candidates by sentence, as the matcher asks for them. */
function candidatesIn(patterns: readonly string[], text: string): readonly number[][] {
  const found: number[][] = []
  const compiled = program(patterns)
  const candidates = new Candidates(compiled)
  const matcher = new Matcher(compiled, {
    in: (symbols, from, to) => {
      found.push([...candidates.in(symbols, from, to)])
      return []
    },
  })
  matcher.run(read(text))
  return found
}

describe('candidates', () => {
  it.each([
    ['only what begins and goes on', ['you failed', 'you forgot', 'we forgot'], 'you forgot', [[1]]],
    ['an anchor at the start', ['^ thanks'], 'thanks a lot. no thanks', [[0], []]],
    ['an anchor at the end', ['thanks $'], 'thanks a lot. no thanks', [[], [0]]],
    [
      'both sides of a gap, in their order',
      ['begin ... end'],
      'begin it. end it. end to begin. begin, then end',
      [[], [], [], [0]],
    ],
    ['a gap that the pattern ends with', ['we will ...'], 'we will call. we call', [[0], []]],
    ['a gap behind something optional', ['(so)? ... end please'], 'the end please', [[0]]],
    ['kinds', ['within NUMBER days'], 'within two days. within 3 days. within days', [[0], [0], []]],
    ['tags taken on trust', ['to VERB it'], 'to lamp it. to it', [[0], []]],
    ['lists', ['@colour'], 'dark red. green. it grew', [[0], [], [0]]],
  ])('%s', (_, patterns, text, expected) => {
    expect(candidatesIn(patterns, text)).toEqual(expected)
  })

  it('leaves out what would veto a rule where nothing is to be vetoed', () => {
    const assembler = new Assembler('en', LISTS)
    assembler.add(parsePattern('red lamp'), 0, false)
    assembler.add(parsePattern('not'), 0, true)
    assembler.add(parsePattern('blue lamp'), 1, false)
    const compiled = assembler.finish()
    const found = (text: string) => new Matcher(compiled).run(read(text)).map(({ pattern }) => pattern)
    expect(found('not it')).toEqual([])
    expect(found('not a blue lamp')).toEqual([2])
    expect(found('not a red lamp')).toEqual([1, 0])
  })

  const word = fc.constantFrom('a', 'b', 'c', 'do', 'is', 'NUMBER', 'VERB', '@colour', '~send')
  const { node } = fc.letrec<{ node: string }>((tie) => ({
    node: fc.oneof(
      { maxDepth: 3 },
      word,
      fc.tuple(tie('node'), tie('node')).map(([x, y]) => `(${x}|${y})`),
      fc.tuple(tie('node'), tie('node')).map(([x, y]) => `(${x})? ${y}`),
      fc.tuple(tie('node'), tie('node')).map(([x, y]) => `${x} ${y}`),
      fc.tuple(tie('node'), tie('node')).map(([x, y]) => `${x} ... ${y}`),
      fc.tuple(tie('node'), tie('node')).map(([x, y]) => `{first=${x}} ${y}`),
    ),
  }))
  const pattern = fc
    .tuple(fc.constantFrom('', '^ '), node, fc.constantFrom('', ' $', ' ...', ' a?'))
    .map((parts) => parts.join(''))
    .filter((source) => {
      try {
        program([source])
        return true
      } catch {
        return false
      }
    })
  const text = fc
    .array(
      fc.constantFrom(
        'a',
        'b',
        'c',
        'A',
        "don't",
        "a's",
        '3',
        'two',
        'red',
        'dark',
        'green',
        'sent',
        'the',
        '.',
        '!\n',
      ),
      {
        maxLength: 24,
      },
    )
    .map((words) => words.join(' '))

  it('finds what the machine finds alone, in the same order', () => {
    fc.assert(
      fc.property(
        fc.array(pattern, { minLength: 1, maxLength: 6 }),
        fc.array(text, { minLength: 1, maxLength: 4 }),
        (patterns, texts) => {
          const compiled = program(patterns)
          const quick = new Matcher(compiled)
          const slow = alone(compiled)
          // several texts, so that the automaton meets states that it has made
          for (const one of texts)
            expect(quick.run(read(one)), `${patterns.join(' ; ')} in ${one}`).toEqual(slow.run(read(one)))
        },
      ),
      { numRuns: 400 },
    )
  })

  it('finds the same in a text whose sentences stood elsewhere in another wording of it', () => {
    fc.assert(
      fc.property(
        fc.array(pattern, { minLength: 1, maxLength: 6 }),
        fc.array(fc.array(text, { maxLength: 3 }), { minLength: 2, maxLength: 4 }),
        (patterns, wordings) => {
          const compiled = program(patterns)
          const matcher = new Matcher(compiled)
          const rewordings = new Rewordings()
          for (const parts of wordings) {
            const one = parts.join('. ')
            const again = matcher.run(new Annotated(one, 'en', scan(one), rewordings))
            const anew = new Matcher(compiled).run(read(one))
            expect(again, `${patterns.join(' ; ')} in ${one}`).toEqual(anew)
            for (const match of anew) {
              const kept = new Annotated(one, 'en', scan(one), rewordings)
              expect(matcher.guards(0, kept, match)).toBe(matcher.guards(0, read(one), match))
            }
          }
        },
      ),
      { numRuns: 200 },
    )
  })

  it('keeps a bounded number of transitions, and goes on when it has begun anew', () => {
    const letters = [...'abcdefgh']
    const compiled = program(letters.flatMap((x) => letters.map((y) => `${x} ${y} ${x} z`)))
    const most = 200
    const candidates = new Candidates(compiled, most)
    const matcher = new Matcher(compiled, candidates)
    const slow = alone(compiled)
    let seed = 1
    const next = () => {
      seed = (seed * 48271) % 2147483647
      return letters[seed % letters.length]!
    }
    const sizes: number[] = []
    for (let i = 0; i < 100; i++) {
      const words = Array.from({ length: 60 }, next)
      const text = read(`${words.join(' ')} a ${words[0]} a z`)
      expect(matcher.run(text)).toEqual(slow.run(text))
      sizes.push(candidates.size)
    }
    expect(Math.max(...sizes)).toBeLessThanOrEqual(most)
    expect(
      sizes.some((size, i) => size < (sizes[i - 1] ?? 0)),
      'begun anew',
    ).toBe(true)
  })
})
