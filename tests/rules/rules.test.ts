import { describe, expect, it } from 'vitest'
import { DIMENSIONS } from '../../src/conversation.ts'
import { DETECTORS } from '../../src/detect/signals/index.ts'
import { TITLES } from '../../src/detect/signals/titles.ts'
import { asksFor } from '../../src/rulebook/compile.ts'
import { loadRulebook } from '../../src/rulebook/load.ts'
import { formatProblem } from '../../src/rulebook/problems.ts'
import { selfTest } from '../../src/selftest.ts'

const { rulebook, problems } = loadRulebook()
const all = [...rulebook.language('en').rules, ...rulebook.language('nl').rules]

describe('the rules that ship', () => {
  it('load without a problem', () => {
    expect(problems.map(formatProblem)).toEqual([])
  })
  it('hold all their examples', () => {
    const results = selfTest(rulebook)
    expect(results.length).toBeGreaterThan(500)
    expect(results.filter((r) => !r.ok).map((r) => `${r.file}:${r.line} ${r.kind}: ${r.message}`)).toEqual([])
  })
  it('have a twin in the other language, or say why not', () => {
    const names = new Set(all.map((rule) => `${rule.dimension}/${rule.id}.${rule.language}`))
    const lonely = all.filter(
      (rule) =>
        rule.twin === null && !names.has(`${rule.dimension}/${rule.id}.${rule.language === 'en' ? 'nl' : 'en'}`),
    )
    expect(lonely.map((rule) => rule.file)).toEqual([])
  })
  it('stand in a folder of a known dimension, and say what, why and how', () => {
    const known = [...DIMENSIONS, 'signals']
    expect(all.filter((rule) => !known.includes(rule.dimension as never)).map((rule) => rule.file)).toEqual([])
    expect(all.filter((rule) => rule.finding && !rule.how && !rule.rewrite).map((rule) => rule.file)).toEqual([])
  })
  it.each(['en', 'nl'] as const)('are at least 25 over clarity, empathy, jargon and confirmation in %s', (language) => {
    const four = rulebook
      .language(language)
      .rules.filter((rule) => ['clarity', 'empathy', 'jargon', 'confirmation'].includes(rule.dimension))
    expect(four.length).toBeGreaterThanOrEqual(25)
  })
  it.each(['en', 'nl'] as const)('explain at least 250 terms in %s', (language) => {
    expect(rulebook.language(language).glossary.length).toBeGreaterThanOrEqual(250)
  })
  it('ask only for signals that something gives', () => {
    const given = new Set([
      ...all.flatMap((rule) => rule.emits ?? []),
      ...DETECTORS.flatMap((detector) => detector.ids),
    ])
    const turn = all.flatMap((rule) =>
      [rule.when?.['previous-customer-turn'], rule.when?.context].flatMap((c) => [
        ...(c?.has ?? []),
        ...(c?.lacks ?? []),
      ]),
    )
    expect([...new Set([...all.flatMap(asksFor), ...turn])].filter((id) => !given.has(id))).toEqual([])
  })
  it.each(['en', 'nl'] as const)('have a name in %s for everything that gives points', (language) => {
    const named = new Set([
      ...Object.keys(TITLES),
      ...rulebook.language(language).rules.flatMap((rule) => [rule.id, rule.emits ?? rule.id]),
    ])
    // what only one language has (u and je) needs no name in the other
    const lonely = new Set(
      all.filter((rule) => rule.twin === 'none').flatMap((rule) => [rule.id, rule.emits ?? rule.id]),
    )
    const weighed = Object.values(rulebook.scorecard.dimensions).flatMap((card) => Object.keys(card.weights))
    expect([...new Set(weighed)].filter((id) => !named.has(id) && !lonely.has(id))).toEqual([])
  })
  it('give points only to signals and findings that exist', () => {
    const known = new Set([
      ...all.map((rule) => rule.id),
      ...all.flatMap((rule) => rule.emits ?? []),
      ...DETECTORS.flatMap((detector) => detector.ids),
    ])
    const weighed = Object.values(rulebook.scorecard.dimensions).flatMap((card) => Object.keys(card.weights))
    expect([...new Set(weighed)].filter((id) => !known.has(id))).toEqual([])
  })
})
