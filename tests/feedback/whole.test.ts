import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { createAnalyzer } from '../../src/analyze.ts'
import type { Review, RuleLanguage } from '../../src/conversation.ts'
import { examples, fixtures } from './replies.ts'
import { rulebook } from './support.ts'

const analyzer = createAnalyzer(rulebook)
const reply = (customer: string, text: string, language: RuleLanguage): Review =>
  analyzer.conversation({
    id: 'c',
    messages: [
      { id: '1', role: 'customer', text: customer, language },
      { id: '2', role: 'agent', text, language },
    ],
  })[1]!

describe('the whole reply', () => {
  it('stays HTML, with the markup where it was', () => {
    const html = '<p>Hi Ana,</p><p>Utilise the <b>Settings</b> &amp; press Send at this point in time.</p>'
    const { rewrite } = reply('How do I start?', html, 'en')
    expect(rewrite!.text).toBe('<p>Hi Ana,</p><p>Use the <b>Settings</b> &amp; press Send now.</p>')
    expect(rewrite!.kind).toBe('ready')
    expect(rewrite!.changes).toEqual(['“Utilise” became “Use”.', '“at this point in time” became “now”.'])
  })
  it('gives an unfilled blank no points', () => {
    const { rewrite, scores } = reply(
      'The stage lights are broken!',
      'Sorry about that, Wim. The electrician who hung them on Monday will call you as soon as possible.',
      'en',
    )
    expect(rewrite!.kind).toBe('fill-in')
    expect(rewrite!.overall_before).toBe(scores.overall)
    expect(rewrite!.overall_after).toBe(scores.overall)
  })
  it('leaves a good reply alone where little is to be gained', () => {
    const good =
      'Hi Wim, I understand how annoying it is that the stage lights are broken, and I am sorry. The fuse is gone because it got wet. I have ordered a new one by means of our shop, and I will fit it on Friday at 10. If that does not suit you, you can also fetch it here today. Please tell me whether they work again.'
    const { rewrite, scores, findings } = reply('The stage lights are broken!', good, 'en')
    expect(scores.overall).toBeGreaterThanOrEqual(65)
    expect(findings.flatMap(({ suggestions }) => suggestions).length).toBeGreaterThan(0)
    expect(rewrite).toBeNull()
  })
  it('is left out when asked', () => {
    const [, quick] = createAnalyzer(rulebook, { feedback: 'suggestions' }).conversation({
      id: 'c',
      messages: [
        { id: '1', role: 'customer', text: 'How?', language: 'en' },
        { id: '2', role: 'agent', text: 'Utilise the ladder.', language: 'en' },
      ],
    })
    expect(quick!.rewrite).toBeNull()
    expect(quick!.findings[0]!.suggestions.length).toBeGreaterThan(0)
  })
  it('leaves scores and findings as they are without suggestions', () => {
    const messages = [
      { id: '1', role: 'customer' as const, text: 'Where is the key of the shed?', language: 'en' },
      { id: '2', role: 'agent' as const, text: 'You failed to look. Utilise the ladder.', language: 'en' },
    ]
    const [, full] = analyzer.conversation({ id: 'c', messages })
    const [, bare] = createAnalyzer(rulebook, { feedback: 'none' }).conversation({ id: 'c', messages })
    expect(full!.findings.some(({ suggestions }) => suggestions.length > 0)).toBe(true)
    expect(bare).toEqual({
      ...full,
      rewrite: null,
      findings: full!.findings.map((finding) => ({ ...finding, suggestions: [] })),
    })
  })
  it('writes different sentences to different customers, the same to the same', () => {
    const customers = [
      'My tent is broken!',
      'The oven has been broken for a week!',
      'My parcel is lost again, terrible!',
      'The lift is stuck, I am angry!',
      'The heating is broken and I am cold!',
    ]
    const all = customers.map(
      (c) => reply(c, 'Open the lid and press the red button for five seconds.', 'en').rewrite?.text,
    )
    expect(new Set(all).size).toBeGreaterThan(1)
    expect(all).toEqual(
      customers.map((c) => reply(c, 'Open the lid and press the red button for five seconds.', 'en').rewrite?.text),
    )
  })
  it('takes time in proportion to the length of the reply', () => {
    const part = 'Utilise the VPN at this point in time, and your request has been processed, "as such". '
    const time = (size: number) => {
      const text = part.repeat(Math.ceil(size / part.length))
      const start = process.cpuUsage()
      reply('It is broken!', text, 'en')
      const { user, system } = process.cpuUsage(start)
      return (user + system) / 1000
    }
    time(2000)
    expect(time(100_000)).toBeLessThan(8000)
  })
})

/** Law 4: every content word that is put in comes from the conversation, the glossary, the rules or the stock. */
describe.each(['nl', 'en'] as const)('no invented words, %s', (language) => {
  const rules = rulebook.language(language)
  const wordsOf = (text: string) => text.toLowerCase().match(/\p{L}{4,}/gu) ?? []
  const stock = new Set(
    [
      readFileSync(`src/feedback/stock/${language}.ts`, 'utf8'),
      readFileSync('src/feedback/restate/frames.ts', 'utf8'),
      ...(language === 'nl'
        ? [
            'stock/troubles.nl',
            'stock/said.nl',
            'kept/examples.nl',
            'kept/demand.nl',
            'besides/besides.nl',
            'kept/purpose.nl',
          ]
        : []
      ).map((name) => readFileSync(`src/feedback/${name}.ts`, 'utf8')),
      ...['added', 'latest', 'no', `otherwise.${language}`].map((name) =>
        readFileSync(`src/feedback/kept/${name}.ts`, 'utf8'),
      ),
      readFileSync('src/feedback/sentences/courtesy.ts', 'utf8'),
      readFileSync('src/feedback/sentences/passive.nl.ts', 'utf8'),
      readFileSync(`src/feedback/sentences/split.${language}.ts`, 'utf8'),
      ...rules.rules.map((rule) => JSON.stringify(rule.rewrite)),
      JSON.stringify(rules.glossary),
      JSON.stringify([...rules.replacements]),
    ].flatMap(wordsOf),
  )
  it.each([...fixtures(language), ...examples(language)].map((one) => [one.name, one] as const))('%s', (_, one) => {
    const said = new Set(one.conversation.messages.flatMap(({ text }) => wordsOf(text)))
    const review = analyzer.conversation(one.conversation).at(-1)!
    for (const { suggestions } of review.findings)
      for (const { edits } of suggestions)
        for (const word of edits.flatMap(({ replacement }) => wordsOf(replacement))) {
          // a form of a known word: "verwerken" for "verwerkt"
          const known = [...stock, ...said].some(
            (other) =>
              other === word ||
              other.slice(0, 4) === word.slice(0, 4) ||
              // "valt ... weg" said back as "wegvalt"
              (other.length < word.length && word.endsWith(other)),
          )
          expect(known, `${word} in ${JSON.stringify(edits)}`).toBe(true)
        }
    // the whole reply may say more than its suggestions do
    for (const word of wordsOf(review.rewrite?.text ?? '')) {
      const known = [...stock, ...said].some(
        (other) => other === word || other.slice(0, 4) === word.slice(0, 4) || word.endsWith(other),
      )
      expect(known, `${word} in ${review.rewrite?.text}`).toBe(true)
    }
  })
})
