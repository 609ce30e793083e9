import { describe, expect, it } from 'vitest'
import { createAnalyzer } from '../../src/analyze.ts'
import { loadRulebook } from '../../src/rulebook/load.ts'

const { rulebook } = loadRulebook()
const SENTENCES = {
  en: ['The gate opens at seven.', 'Bring the blue card.', 'The porter has a spare key.', 'Park behind the mill.'],
  nl: [
    'De poort gaat om zeven open.',
    'Breng de blauwe kaart mee.',
    'De portier heeft een sleutel.',
    'Parkeer achter de molen.',
  ],
} as const
const words = (text: string) => text.split(/\s+/).length

/** A reply of short sentences, of about so many words. */
function reply(language: 'en' | 'nl', size: number): string {
  let text = ''
  for (let i = 0; words(text) < size; i++) text += `${SENTENCES[language][i % 4]} `
  return text.trim()
}

describe('a very long reply is marked by its words alone', () => {
  const found = (language: 'en' | 'nl', text: string) =>
    createAnalyzer(rulebook, { lang: language, feedback: 'none' })
      .conversation({ id: 'c', messages: [{ id: 'm', role: 'agent', text }] })
      .at(-1)!
      .findings.some((finding) => finding.rule === 'wall-of-text')

  for (const language of ['en', 'nl'] as const) {
    it.each([265, 270, 280, 290, 300, 320, 350, 400, 450, 500, 600, 800])(`${language}: %i words`, (size) =>
      expect(found(language, reply(language, size))).toBe(true),
    )
    it.each([1, 5, 12, 20, 40, 60, 90, 120, 150, 180, 210, 240])(`${language}, none: %i words`, (size) =>
      expect(found(language, reply(language, size))).toBe(false),
    )
  }
})
