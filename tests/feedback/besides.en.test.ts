import { describe, expect, it } from 'vitest'
import { createAnalyzer } from '../../src/analyze.ts'
import type { Message } from '../../src/conversation.ts'
import { GRAMMAR_EN } from '../../src/feedback/kept/grammar.en.ts'
import { rulebook } from './support.ts'

const analyzer = createAnalyzer(rulebook)
const customer = (text: string, language = 'en'): Message => ({ id: text, role: 'customer', text, language })
const rewritten = (asked: Message, text: string): string =>
  analyzer.conversation({ id: 'c', messages: [asked, { id: 'r', role: 'agent', text, language: 'en' }] })[1]!.rewrite
    ?.text ?? text

describe('what a good English agent says besides', () => {
  it('is said where the finding itself has no better wording', () => {
    expect(
      rewritten(
        customer('My kiln does not heat up. This is a disgrace!'),
        'Please look for the red light on the hypervisor of the kiln and press the round button next to it.',
      ),
    ).toMatch(/(?:sorry|frustrating|annoying).*red light/i)
  })
  it('names the trouble that the reply tells, to a customer of whom no word could be read', () => {
    const said = (text: string) => rewritten(customer('Dove sono le mie scarpe?', 'it'), text)
    expect(said('There is a delay at the warehouse, so we will expedite your shoes.')).toMatch(
      /^.*\bthe delay\b.*There/,
    )
    expect(said('To avoid any delay we will expedite your shoes.')).not.toMatch(/\bthe delay\b.*To avoid/)
  })
  it('names the trouble of a heading', () => {
    expect(
      rewritten(
        customer('Problem with seat booking\n\nThis is a disgrace!'),
        'Please utilise the paper form in the hall and put it in the box by the stairs.',
      ),
    ).toMatch(/trouble with seat booking/)
    expect(
      rewritten(
        customer('Problem with seat allocation\n\nThis is a disgrace!'),
        'Please utilise the paper form in the hall and put it in the box by the stairs.',
      ),
    ).toMatch(/trouble with seat allocation(?: is)?\./)
  })
  it('is sorry with a customer for whom something does not work, not before a yes', () => {
    const asked = customer('Ik kom niet in mijn account, het werkt niet op mijn tablet.', 'nl')
    expect(rewritten(asked, 'Kindly utilise the blue button on the start page of the tablet.')).toMatch(
      /sorry.*blue button/,
    )
    expect(rewritten(asked, 'Yes, kindly utilise the blue button on the start page of the tablet.')).not.toMatch(
      /sorry/,
    )
  })
  it('says what comes after the details that a letter asks for', () => {
    const letter =
      'Dear Ann,\n\nTo facilitate the booking of the bus, please send us the names of the singers and the address of the hall. ' +
      'The driver also likes to hear where the bus can stand during the concert, and whether somebody of the choir can open the gate of the car park.\n\nKind regards,\nBo'
    expect(rewritten(customer('Can you book a bus for the tour of our choir?'), letter)).toMatch(
      /address of the hall\. .*\[how long\]\. The driver/,
    )
    expect(
      rewritten(customer('Can you book a bus?'), letter.replace('The driver', 'By Friday noon the driver')),
    ).not.toContain('[how long]')
  })
  it('asks a peer to report back after a step, not after what was done or asked', () => {
    const said = (text: string) => rewritten(customer('mira_7: the lamp stays dark, it does not work at all'), text)
    expect(said('zed_4: try sudo apt-get update')).toMatch(/update\. Let me know/)
    expect(said('zed_4: try sudo nano /etc/kiln/lamp.conf')).not.toContain('Let me know')
    expect(said('zed_4: I tried sudo apt-get update here')).not.toContain('Let me know')
    expect(said('zed_4: did you try sudo apt-get update?')).not.toContain('Let me know')
    const asked = customer('mira_7: which lamp is the best?')
    expect(rewritten(asked, 'zed_4: try sudo apt-get update')).not.toContain('Let me know')
  })
  it('comes behind a nickname that no list of words knows', () => {
    expect(
      rewritten(
        customer('My kiln does not heat up. This is a disgrace!'),
        'Zwombelfrits, You find the red light on the hypervisor of the kiln. Press the round button next to it.',
      ),
    ).toMatch(/^Zwombelfrits, (?:I|That|We) .* You find/)
  })
  it('takes "Urgent:" for a heading, not for the name of a peer', () => {
    expect(
      rewritten(customer('Urgent: the gate is stuck.'), 'We are looking at the gate and will send an update shortly.'),
    ).toContain('[day and time]')
  })
})

describe('slips of grammar', () => {
  it.each([
    ['Please follow this steps on the card.', 'Please follow these steps on the card.'],
    ['Did you purchased the tent in the shop?', 'Did you purchase the tent in the shop?'],
    ["We didn't received the tent.", "We didn't receive the tent."],
    ['We need to received the tent.', 'We need to receive the tent.'],
    ['Thank you for provide the size of the tent.', 'Thank you for providing the size of the tent.'],
    ['The tent was send on Monday.', 'The tent was sent on Monday.'],
    ['The blue tent dries more better.', 'The blue tent dries better.'],
    ['I am understand that the tent leaks.', 'I understand that the tent leaks.'],
    ['I need you send the tent back.', 'I need you to send the tent back.'],
    ['You will able to dry the tent.', 'You will be able to dry the tent.'],
    ['The rain may caused the leak.', 'The rain may have caused the leak.'],
    ['How many times this tent was used?', 'How many times was this tent used?'],
    ['There is many ways to fold it.', 'There are many ways to fold it.'],
  ])('%s', (slip, meant) => {
    const [review] = analyzer.conversation({
      id: 'c',
      messages: [{ id: 'r', role: 'agent', text: slip, language: 'en' }],
    })
    const edits = review!.findings.filter(({ rule }) => rule === 'garbled').flatMap(({ suggestions }) => suggestions)
    const texts = edits.map(
      ({ edits: [edit] }) => slip.slice(0, edit!.start) + edit!.replacement + slip.slice(edit!.end),
    )
    expect(texts).toContain(meant)
  })
  it('knows each phrase by one pattern', () => {
    const sources = GRAMMAR_EN.map(([phrase]) => phrase.source)
    expect(new Set(sources).size).toBe(sources.length)
  })
})
