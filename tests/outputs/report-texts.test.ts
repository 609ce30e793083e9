import { beforeAll, expect, test } from 'vitest'
import { type Analyzer, createAnalyzer } from '../../src/analyze.ts'
import { en as exercisesEn } from '../../src/outputs/coaching/exercises.en.ts'
import { nl as exercisesNl } from '../../src/outputs/coaching/exercises.nl.ts'
import { en as coachingEn } from '../../src/outputs/coaching/texts.en.ts'
import { nl as coachingNl } from '../../src/outputs/coaching/texts.nl.ts'
import { en } from '../../src/outputs/report/texts.en.ts'
import { nl } from '../../src/outputs/report/texts.nl.ts'
import { loadRulebook } from '../../src/rulebook/load.ts'

/** Every text of the report; what it fills in later is a number here. */
function textsOf(node: unknown, path = ''): [path: string, text: string][] {
  if (typeof node === 'string') return [[path, node]]
  if (typeof node === 'function')
    return [[path, node(...Array.from({ length: node.length }, (_, i) => String(i + 12)))]]
  return Object.entries(node as object).flatMap(([key, value]) => textsOf(value, path === '' ? key : `${path}.${key}`))
}

const analyzers: Partial<Record<'en' | 'nl', Analyzer>> = {}
beforeAll(() => {
  for (const lang of ['en', 'nl'] as const)
    analyzers[lang] = createAnalyzer(loadRulebook({ languages: [lang] }).rulebook, { lang })
}, 60_000)

// The report asks people to write plainly, so it must do so itself.
test.each([
  ['en', { report: en, coaching: coachingEn, exercises: exercisesEn }],
  ['nl', { report: nl, coaching: coachingNl, exercises: exercisesNl }],
] as const)('the report in %s has nothing that Helder itself would point at', (lang, texts) => {
  const found = textsOf(texts).flatMap(([path, text]) => {
    const [review] = analyzers[lang]!.conversation({ id: 'report', messages: [{ id: path, role: 'agent', text }] })
    return review!.findings.map(({ rule, start, end }) => `${path}: ${rule}: ${text.slice(start, end)}`)
  })
  expect(found).toEqual([])
})

test('both languages say the same things', () => {
  expect(textsOf(nl).map(([path]) => path)).toEqual(textsOf(en).map(([path]) => path))
  expect(textsOf(coachingNl).map(([path]) => path)).toEqual(textsOf(coachingEn).map(([path]) => path))
})
