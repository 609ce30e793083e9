import { describe, expect, it } from 'vitest'
import { quickTag } from '../../src/annotate/quick-tags.ts'

describe('quickTag', () => {
  it.each([
    ['te', 'updaten', 'en', 'VERB'],
    ['te', 'voldoen', undefined, 'VERB'],
    ['te', 'laat', undefined, undefined],
    ['de', 'printer', 'is', 'NOUN'],
    ['want', 'wij', 'gaan', 'PRONOUN'],
    ['dat', 'niet', 'kan', 'OTHER'],
  ] as const)('nl: %s %s', (before, word, after, tag) => {
    expect(quickTag(before, word, after, 'nl')).toBe(tag)
  })
  it.each([
    ['the', 'printer', 'is', 'NOUN'],
    ['the', 'really', 'is', undefined],
    [undefined, 'we', 'will', 'PRONOUN'],
  ] as const)('en: %s %s', (before, word, after, tag) => {
    expect(quickTag(before, word, after, 'en')).toBe(tag)
  })
})
