import { describe, expect, it } from 'vitest'
import { createAnalyzer } from '../../../src/analyze.ts'
import type { Message, Review, RuleLanguage } from '../../../src/conversation.ts'
import { isOwnNote, NOTE_MARK } from '../../../src/ingest/webhooks/own-note.ts'
import { type AdviseSettings, createAdviser } from '../../../src/outputs/notes/advise.ts'
import { asHtml, asWiki } from '../../../src/outputs/notes/ways/text.ts'
import { loadRulebook } from '../../../src/rulebook/load.ts'
import { notesSchema } from '../../../src/rulebook/note-settings.ts'

const { rulebook } = loadRulebook()
const analyzer = createAnalyzer(rulebook)
const defaults = notesSchema.parse({})
const eager: AdviseSettings = { ...defaults, severity: 'minor', points: 1 }

function review(customer: string, agent: string, more: Partial<Message> = {}): Review {
  const messages: Message[] = [
    { id: '1', role: 'customer', text: customer },
    { id: '2', role: 'agent', text: agent, ...more },
  ]
  return analyzer.conversation({ id: 'c', messages })[1]!
}
const advise = (settings: Partial<AdviseSettings>, ...reply: Parameters<typeof review>) =>
  createAdviser(rulebook, { ...defaults, ...settings })(review(...reply))?.text ?? null

const ANGRY = 'This is the third time that my card is refused, I am really annoyed!!'
const BLAMING =
  'Hi,\n\nYou forgot to add your address. Please be advised that the payment was declined.\n\nRegards,\nTom'
const BOOS = 'Ik wacht al drie weken op mijn geld, dit is schandalig!'
const STUG =
  'Beste,\n\nU dient het formulier opnieuw in te vullen. U bent vergeten het nummer in te vullen.\n\nMvg,\nJan'

describe('a note', () => {
  it('says how, shows the words and what could stand there, and ends with our mark', () => {
    const text = advise({}, ANGRY, BLAMING)!
    expect(text).toContain('You wrote:\n> You forgot to add your address.')
    expect(text).toContain('\n> We still need you to add your address.')
    expect(text).toMatch(/not for the customer/)
    expect(text.split('\n').at(-1)).toBe(NOTE_MARK)
  })
  it('has at most three suggestions, the weightiest, in the order of the reply', () => {
    const text = advise(
      eager,
      ANGRY,
      `${BLAMING}\n\nAs I already said, you must call us ASAP!! It is not our problem.`,
    )!
    expect(text.match(/^\d\. /gm)).toEqual(['1. ', '2. ', '3. '])
    const one = advise({ ...eager, most: 1 }, ANGRY, `${BLAMING}\n\nIt is not our problem.`)!
    expect(one.match(/^\d\. /gm)).toBeNull()
  })
  it('is in the language of the agent, and what it suggests in that of the reply', () => {
    expect(advise({}, BOOS, STUG)).toMatch(/^Hoi, laten we je antwoord/)
    const mixed = advise({ language: 'nl' }, ANGRY, BLAMING)!
    expect(mixed).toContain('Zeg wat er nog nodig is')
    expect(mixed).toMatch(/^Hoi, laten we je antwoord/)
    expect(mixed).toContain('> We still need you to add your address.')
    expect(advise({ language: 'en' }, BOOS, STUG)).toMatch(/^Hi, let us look together/)
  })
  it('is plain text, whatever the reply was', () => {
    const text = advise({}, ANGRY, '<p>Hi,</p><p>You <b>forgot</b> to add your address &amp; the date.</p><p>Tom</p>')!
    expect(text).toContain('You forgot to add your address & the date.')
    expect(text).not.toMatch(/<\w/)
  })
  it('is only made where there is something worth saying', () => {
    const good =
      'Hi Ana,\n\nSorry that your card is refused again. I have raised your limit, so it works from now on. Does it work?\n\nTom'
    expect(advise({}, ANGRY, good)).toBeNull()
    const small =
      'Hi Ana,\n\nThanks for your message. Please be advised that your limit is 500 euros now, so it works.\n\nTom'
    expect(review('What is my limit?', small).findings.map(({ severity }) => severity)).toEqual(['minor'])
    expect(advise({ points: 100 }, 'What is my limit?', small)).toBeNull()
    expect(advise({ severity: 'minor' }, 'What is my limit?', small)).not.toBeNull()
    expect(advise({ severity: 'critical', points: 100 }, ANGRY, BLAMING)).toBeNull()
    expect(advise({ severity: 'critical', points: 3 }, ANGRY, BLAMING)).not.toBeNull()
  })
  it('is never made for a customer, an internal note or a reply in another language', () => {
    const adviser = createAdviser(rulebook, eager)
    for (const more of [{ role: 'customer' }, { role: 'note' }, { role: 'system' }] as const)
      expect(adviser(review(ANGRY, BLAMING, more))).toBeNull()
    expect(
      adviser(review(ANGRY, 'Guten Tag, Sie haben vergessen, das Formular auszufüllen.', { language: 'de' })),
    ).toBeNull()
  })
  it('is the same for the same review', () => {
    expect(advise(eager, BOOS, STUG)).toBe(advise(eager, BOOS, STUG))
  })
  it('is known as ours in every form that a helpdesk gives back', () => {
    const text = advise(eager, ANGRY, BLAMING)!
    for (const form of [
      text,
      asHtml(text),
      asWiki(text),
      `${asHtml(text)}<br/>\n`,
      `<div>${text.replaceAll('\n', '<br>')}</div>`,
    ])
      expect(isOwnNote(form)).toBe(true)
    expect(isOwnNote(`${text}\n\nThanks, I will change it.`)).toBe(false)
    expect(isOwnNote(BLAMING)).toBe(false)
  })
})

describe('notes about every rule', () => {
  const replies = (['en', 'nl'] as const).flatMap((language) =>
    rulebook.language(language).rules.flatMap((rule) =>
      rule.examples.flatMap((example) => {
        if (!rule.finding || !('flags' in example) || typeof example.flags !== 'string') return []
        const text = example.flags.replace(/[[\]]/g, '')
        const customer = 'customer' in example && typeof example.customer === 'string' ? example.customer : ''
        return [{ rule: rule.id, reviewed: review(customer, text, { language }) }]
      }),
    ),
  )
  it.each(['en', 'nl'] satisfies RuleLanguage[])('in %s are well written by our own rules', (language) => {
    const adviser = createAdviser(rulebook, { ...eager, language })
    const notes = replies.flatMap(({ rule, reviewed }) => {
      const note = adviser(reviewed)
      return note ? [{ rule, text: note.text }] : []
    })
    expect(notes.length).toBeGreaterThan(300)
    const seen = new Set<string>()
    for (const { rule, text } of notes) {
      if (seen.has(text)) continue
      seen.add(text)
      // a point that only shows what was wrong helps nobody
      for (const point of text
        .split('\n\n')
        .slice(1)
        .join('\n\n')
        .split(/^\d\. /m))
        if (/^(You wrote|Je schreef):/.test(point)) expect(point).toMatch(/The message could|In het bericht kan/)
      for (const form of [text, asHtml(text)]) {
        const judged = analyzer.conversation({ id: 'n', messages: [{ id: 'n', role: 'agent', text: form }] })[0]!
        expect(
          judged.findings.map((finding) => `${rule}: ${finding.rule} at ${form.slice(finding.start, finding.end)}`),
        ).toEqual([])
        expect(judged.language).toBe(language)
        expect(judged.scores.overall, text).toBeGreaterThanOrEqual(65)
      }
    }
  })
})
