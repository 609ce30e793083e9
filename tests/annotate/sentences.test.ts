import { describe, expect, it } from 'vitest'
import { Annotated } from '../../src/annotate/annotate.ts'
import { scan } from '../../src/annotate/tokens.ts'

const split = (text: string, language: 'en' | 'nl' = 'en') =>
  new Annotated(text, language, scan(text)).sentences.map((s) => text.slice(s.start, s.end))

describe('sentences', () => {
  it('ends them at closing punctuation, with the quotes that belong to it', () => {
    expect(split('It works. Does it? "Yes!" Fine...')).toEqual(['It works.', 'Does it?', '"Yes!"', 'Fine...'])
  })
  it('does not end them after abbreviations, list numbers and in numbers', () => {
    expect(split('Bel dhr. Jansen bijv. om 12.30 uur op nr. 5. Dan lukt het.', 'nl')).toEqual([
      'Bel dhr. Jansen bijv. om 12.30 uur op nr. 5.',
      'Dan lukt het.',
    ])
    expect(split('Clean the cache, cookies etc. Then try again.')).toEqual([
      'Clean the cache, cookies etc.',
      'Then try again.',
    ])
  })
  it('takes a line of a chat as a sentence, and joins wrapped lines of a mail', () => {
    expect(split('ok\nlet me look')).toEqual(['ok', 'let me look'])
    expect(split('We have looked at the order that you placed with us on Monday and\nfound the fault.')).toHaveLength(1)
  })
  it('takes list items one by one and leaves their number out', () => {
    const text = 'Do this:\n1. Open Settings\n2. Press Reset\n- done'
    const { sentences, tokens } = new Annotated(text, 'en', scan(text))
    expect(sentences.map((s) => s.item)).toEqual([false, true, true, true])
    expect(tokens.norms[sentences[1]!.first]).toBe('open')
  })
  it('ends them after a link or an emoji when a capital follows', () => {
    expect(split('See https://example.org/help We hope this helps 😊 Bye')).toEqual([
      'See https://example.org/help',
      'We hope this helps 😊',
      'Bye',
    ])
  })
  it('knows questions, exclamations and paragraphs', () => {
    const text = 'Really?!\n\nYes!'
    const [a, b] = new Annotated(text, 'en', scan(text)).sentences
    expect([a!.question, a!.paragraph, b!.exclamation, b!.paragraph]).toEqual([true, 0, true, 1])
  })
  it('keeps a social media sign-off apart', () => {
    expect(split('We zoeken het uit ^Kim', 'nl')).toEqual(['We zoeken het uit', 'Kim'])
  })
})
