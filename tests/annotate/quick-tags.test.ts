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
    ['mijn', 'decoder', 'werkt', 'NOUN'],
    ['beste', 'klanten', 'vanaf', 'NOUN'],
  ] as const)('nl: %s %s', (before, word, after, tag) => {
    expect(quickTag(before, word, after, 'nl')).toBe(tag)
  })
  it.each([
    ['the', 'printer', 'is', 'NOUN'],
    ['the', 'really', 'is', 'ADVERB'],
    ['the', 'friendly', 'is', undefined],
    [undefined, 'we', 'will', 'PRONOUN'],
    ['the', 'scanner', 'hangs', 'NOUN'],
    ['i', 'only', 'have', 'ADVERB'],
    ['we', 'print', 'labels', 'VERB'],
    ['must', 'close', 'it', 'VERB'],
    ['sounds', 'like', 'a', 'OTHER'],
    ['to', 'close', 'it', undefined],
    // a name before what is asked of its bearer; other words may be anything
    [undefined, 'qwobert', 'open', 'NOUN'],
    [undefined, 'open', 'the', undefined],
    ['try', 'qwobert', 'first', 'NOUN'],
    ['to', 'qwobert', 'it', undefined],
    ['is', 'qwoberting', 'it', undefined],
  ] as const)('en: %s %s', (before, word, after, tag) => {
    expect(quickTag(before, word, after, 'en')).toBe(tag)
  })
  it('reads "to" by the word before it', () => {
    expect(quickTag('to', 'close', 'it', 'en', 'have')).toBe('VERB')
    expect(quickTag('to', 'work', 'at', 'en', 'going')).toBeUndefined()
  })
})
