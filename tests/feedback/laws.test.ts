import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createAnalyzer } from '../../src/analyze.ts'
import type { Conversation, Review, RuleLanguage } from '../../src/conversation.ts'
import { applyEdits } from '../../src/feedback/apply.ts'
import { type Case, examples, fixtures, generated, long, reworded } from './replies.ts'
import { rulebook } from './support.ts'

const full = createAnalyzer(rulebook)
const reviewOf = (conversation: Conversation): Review => full.conversation(conversation).at(-1)!

const counts = (review: Review): Map<string, number> => {
  const out = new Map<string, number>()
  for (const { rule } of review.findings) out.set(rule, (out.get(rule) ?? 0) + 1)
  return out
}

/** Law 1: a suggestion removes its finding and brings no new one; applying all comes to rest in three rounds. */
function settles(one: Case, review: Review): void {
  let current = review
  for (let round = 0; current.rewrite && current.rewrite.text !== current.text; round++) {
    expect(round, `still moving:\n${review.text}\n->\n${current.rewrite.text}`).toBeLessThan(3)
    current = reviewOf(reworded(one, current.rewrite.text))
  }
}

function removes(one: Case, review: Review): void {
  const before = counts(review)
  for (const finding of review.findings)
    for (const { edits } of finding.suggestions.slice(0, 1)) {
      const text = applyEdits(review.text, edits)
      const after = counts(reviewOf(reworded(one, text)))
      const named = `${finding.rule}: ${review.text}\n-> ${text}`
      expect(after.get(finding.rule) ?? 0, named).toBeLessThan(before.get(finding.rule)!)
      for (const rule of after.keys()) expect(before.has(rule), `${rule} is new after ${named}`).toBe(true)
    }
}

const FACTS = [
  /[\w.+-]+@[\w-]+\.[\w.]+\w/g,
  /https?:\/\/[^\s"<]+/g,
  /"[^"<>]+"/g,
  /[A-Z]:\\[\w\\.]+/g,
  /\\\\[\w\\]+/g,
  /\b\d[\d.,:/-]*\d\b|\b\d\b/g,
  /\b0x[\dA-F]+\b/g,
]

/** Law 2: no dimension scores lower, and every number, address, path, code and quotation is still there. */
function keeps(one: Case, review: Review): void {
  if (!review.rewrite) return
  const { text, overall_before, overall_after } = review.rewrite
  expect(overall_before).toBe(review.scores.overall)
  expect(overall_after).toBeGreaterThanOrEqual(overall_before)
  const after = reviewOf(reworded(one, text))
  for (const [dimension, value] of Object.entries(review.scores)) {
    const now = after.scores[dimension]
    if (value !== null && now !== null && now !== undefined)
      expect(now, `${dimension} of\n${review.text}\n->\n${text}`).toBeGreaterThanOrEqual(value)
  }
  for (const fact of FACTS)
    for (const [found] of review.text.matchAll(fact)) expect(text, `lost ${found}`).toContain(found)
}

/** Law 3: edits apply in any order; line breaks, lists and markup stay. */
function cleanly(review: Review): void {
  for (const { suggestions } of review.findings)
    for (const { edits } of suggestions) {
      const straight = applyEdits(review.text, edits)
      expect(applyEdits(review.text, [...edits].reverse())).toBe(straight)
      const byHand = [...edits]
        .sort((a, b) => b.start - a.start || b.end - a.end)
        .reduce((out, e) => out.slice(0, e.start) + e.replacement + out.slice(e.end), review.text)
      expect(straight).toBe(byHand)
    }
  if (!review.rewrite) return
  const { text } = review.rewrite
  // a paragraph that goes takes its break along
  const gone = review.findings
    .flatMap(({ suggestions }) => suggestions.flatMap(({ edits }) => edits))
    .filter((e) => e.replacement === '' && /\n\s*$|^\s*\n|<br>/.test(review.text.slice(e.start, e.end))).length
  const lines = (of: string, what: RegExp) => of.match(what)?.length ?? 0
  for (const what of [/\n\n|<br><br>/g, /^\d\. /gm, /<\/?p>/g, /<b>/g])
    expect(lines(text, what) + gone, `${what} of\n${review.text}\n->\n${text}`).toBeGreaterThanOrEqual(
      lines(review.text, what),
    )
}

/** Law 6: nothing to find, nothing to change. */
function rests(review: Review): void {
  if (review.findings.length === 0) expect(review.rewrite).toBeNull()
  if (review.rewrite) {
    expect(review.rewrite.text).not.toBe(review.text)
    expect(review.rewrite.changes.length).toBeGreaterThan(0)
  }
}

function obeys(one: Case): void {
  const review = reviewOf(one.conversation)
  removes(one, review)
  settles(one, review)
  keeps(one, review)
  cleanly(review)
  rests(review)
}

describe.each(['nl', 'en'] as const)('the laws of rewording, %s', (language: RuleLanguage) => {
  it.each(fixtures(language).map((one) => [one.name, one] as const))('holds for %s', (_, one) => obeys(one))
  it('holds for the examples of all rules', () => {
    for (const one of examples(language)) obeys(one)
  })
  it('holds for generated replies', () => {
    fc.assert(fc.property(generated(language), obeys), { numRuns: 60 })
  })
  it('holds for letters of up to 3,000 characters', () => {
    fc.assert(fc.property(long(language), obeys), { numRuns: 12, seed: 2026 })
  })
})
