import { describe, expect, it } from 'vitest'
import { createAnalyzer } from '../../src/analyze.ts'
import { inVoice } from '../../src/feedback/stock/voice.en.ts'
import { read, rulebook } from './support.ts'

const analyzer = createAnalyzer(rulebook)
const rewritten = (customer: string, text: string): string | undefined =>
  analyzer.conversation({
    id: 'c',
    messages: [
      { id: '1', role: 'customer', text: customer, language: 'en' },
      { id: '2', role: 'agent', text, language: 'en' },
    ],
  })[1]!.rewrite?.text

describe('the voice of a reply', () => {
  const said = (reply: string) => inVoice('{I am|We are} sorry about the wait.', read(reply, 'en').reading)
  it('speaks as the house where the reply does', () => {
    expect(said('We mended the gate, and our team painted it.')).toBe('We are sorry about the wait.')
    expect(said('I mended the gate.')).toBe('I am sorry about the wait.')
  })
  it('shortens as the reply does', () => {
    expect(said("I've mended the gate.")).toBe("I'm sorry about the wait.")
    expect(said("We don't paint gates.")).toBe("We're sorry about the wait.")
  })
})

describe('an English rewrite', () => {
  it('lets a short answer come first', () => {
    const reply = 'Yes. Kindly utilise the other lamp until we have checked what is wrong with this one.'
    expect(rewritten('My lamp is broken again and I am really annoyed. Are you there?', reply)).toMatch(
      /^Yes\. .*your lamp is broken again\. Kindly use/,
    )
  })
  it('leaves no lone colon or comma where a curse stood', () => {
    expect(rewritten('How do I set it?', 'Jordan: damn, utilise the other lamp.')).toBe('Jordan: use the other lamp.')
    expect(rewritten('How do I set it?', 'idiot: then utilise the other lamp.') ?? '').not.toMatch(/^:/)
  })
  it('leaves out no verb, and joins no words', () => {
    expect(rewritten('What runs there?', 'Sam, I suck a whole archive on this box and it works.') ?? '').not.toContain(
      'I a whole',
    )
    const shorter = rewritten('Only mine runs it.', 'Ana like I said utilise that program, the free one.')
    expect(shorter ?? 'Ana use').toContain('Ana use')
  })
  it('names the thing that gives trouble where no clause can be said back', () => {
    expect(
      rewritten(
        'My kiln app!!! Nothing works with my account, this is a disgrace, fix it.',
        'Please sign out of the kiln and sign in again with the code on the back of the lid.',
      ),
    ).toMatch(/trouble with your (?:app|account)/)
  })
  it('says what is asked for so that it is given sooner', () => {
    expect(rewritten('Where is the tent?', 'Please send me your order number.')).toBe(
      'Please send me your order number so that I can find your order.',
    )
  })
  it('says why it goes better elsewhere, and leaves no full stop behind a link', () => {
    const text = rewritten(
      'The lamp does not light up.',
      'Please send us an email at https://lamps.example/help and we will assist. Bring the lamp along.',
    )
    expect(text).toMatch(/So that we can .+, please send us an email at https:\/\/lamps\.example\/help Bring the lamp/)
  })
  it('promises the next message where nobody can promise the cure', () => {
    expect(rewritten('The gate is broken.', 'We will get this fixed as soon as possible.')).toMatch(
      /fixed; you will hear from us by \[day and time\]\./,
    )
  })
  it('promises no moment beside the answer itself', () => {
    const text = rewritten(
      'Can I swim on Sunday?',
      'I will check and help you. Sorry, the pool is closed because of the storm.',
    )
    expect(text ?? '').not.toContain('[day and time]')
  })
  it('puts nothing before the second half of a post', () => {
    expect(rewritten('The lamp is broken and I am so angry!', '@ana 2/2 Kindly utilise the spare lamp.')).toMatch(
      /^@ana 2\/2 /,
    )
  })
})
