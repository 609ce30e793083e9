import { describe, expect, it } from 'vitest'
import { createAnalyzer } from '../../src/analyze.ts'
import type { Message } from '../../src/conversation.ts'
import { whetherRight } from '../../src/feedback/restate/positive.en.ts'
import { rulebook } from './support.ts'

const analyzer = createAnalyzer(rulebook)
const customer = (text: string, language = 'en'): Message => ({ id: text, role: 'customer', text, language })
const rewritten = (asked: Message, text: string): string =>
  analyzer.conversation({ id: 'c', messages: [asked, { id: 'r', role: 'agent', text, language: 'en' }] })[1]!.rewrite
    ?.text ?? text

describe('what a customer will see once it is right', () => {
  it.each([
    ['the reader is not recognized', 'whether the reader is recognized'],
    ['you cannot open the hatch any more', 'whether you can open the hatch'],
    ['you were not able to print the ticket', 'whether you can print the ticket'],
    ['your lamp does not work', 'whether your lamp works'],
    ['the two lamps do not work', 'whether the two lamps work'],
    ['you have not received any emails', 'whether you receive emails'],
    ['the screen is suddenly black', 'whether the screen is still black'],
    ['your whole bakery was down for 90 minutes', 'whether your whole bakery is still down'],
    ['the app keeps crashing', 'whether it still happens'],
  ])('%s', (clause, seen) => {
    expect(whetherRight(clause)).toBe(seen)
  })
  it.each([
    'you did not get the money for the tent',
    'you are being charged for 40 seats',
    'you have been waiting for a week',
    'you cannot find anything in the shed',
    'your parcel has not arrived',
  ])('says nothing of what nobody can see at once: %s', (clause) => {
    expect(whetherRight(clause)).toBeNull()
  })
})

describe('what lifts an English reply', () => {
  const STEPS = 'Please utilise the blue knob: turn it to the left and press the small button behind it.'
  it('asks after steps for what this customer will see', () => {
    expect(rewritten(customer('Hello, my kiln cannot be opened. The door is not moving at all.'), STEPS)).toMatch(
      /know(?: afterwards)? whether (?:your kiln can be opened|the door is moving)/,
    )
  })
  it('asks behind an article whether it works, where the customer told what does not', () => {
    const said = (asked: string) =>
      rewritten(customer(asked), 'Kindly utilise this page: https://oven.example.com/doors for the doors.')
    expect(said('I cannot open the door of my oven. Please help me.')).toMatch(
      /whether you can open the door of your oven/,
    )
    expect(said('Which doors do you sell?')).not.toContain('whether')
  })
  it('makes a bare "let us know" say of what', () => {
    const said = rewritten(
      customer('I cannot open the door of my oven. Please help me.'),
      'Kindly utilise the small hook for the hatch, and pull. Let us know.',
    )
    expect(said).toMatch(/know(?: afterwards)? whether you can open the door of your oven/)
    expect(said).not.toContain('Let us know.')
  })
  it('leaves a place for what a customer wrote in a language that cannot be said back', () => {
    const asked = customer(
      'Buongiorno, ho comprato tre lampade la settimana scorsa e vorrei sapere se posso ancora cambiarle con quelle verdi.',
      'it',
    )
    expect(rewritten(asked, 'Please share the e-mail address that is linked to your lamp account.')).toMatch(
      /nderstand (?:that|it, )\s?\[what the customer needs, in your own words\]\./,
    )
    expect(rewritten(customer('Grazie mille', 'it'), 'Please share the address of your lamp account.')).not.toContain(
      'own words',
    )
    expect(rewritten(asked, 'Good day, how can I help? Kindly give me the address of your account.')).not.toContain(
      'own words',
    )
  })
  it.each([
    ['de', 'Meine neue Lampe funktioniert leider nicht.', 'this is not working'],
    ['fr', "La lampe n'a toujours pas été livrée et personne ne répond.", 'you are still waiting for this'],
    ['pt', 'Fui cobrado duas vezes pela mesma lâmpada.', 'you were charged twice'],
    ['de', 'Ich kann die Gebrauchsanweisung der Lampe leider nicht öffnen.', 'you cannot open this'],
    ['pt', 'Olá, não consigo baixar o manual da lâmpada.', 'you cannot download this'],
    ['fr', "Je n'arrive pas à trouver le manuel de la lampe.", 'you cannot find this'],
    ['nl', 'Ik heb een probleem met de lamp in de gang.', 'you are having trouble with this'],
    ['nl', 'Ik kan sinds gisteren niet meer inloggen op de site.', 'you cannot log in'],
    ['it', 'La lampada è arrivata con un messaggio di errore sullo schermo.', 'you get an error'],
  ])('is sorry with who writes in another language: %s', (language, asked, that) => {
    expect(
      rewritten(customer(asked, language), 'Could you please utilise the form to give me the number of the lamp?'),
    ).toContain(`that ${that}.`)
  })
  it('says back what such a customer wants', () => {
    expect(
      rewritten(
        customer('Guten Tag, ich möchte die zweite Lampe gerne zurückschicken, denn sie ist viel zu groß.', 'de'),
        'Please share the number on the box of the lamp with me.',
      ),
    ).toContain('understand that you want to send this back.')
  })
  it('answers when it was asked when', () => {
    const asked = customer('Wann bekomme ich die neuen Lampen?', 'de')
    expect(rewritten(asked, 'I will forward the new lamps to the warehouse, it must expedite them.')).toMatch(
      /\[(?:how long|when)\]\.$/,
    )
    expect(rewritten(asked, 'I will forward the new lamps today, the warehouse must expedite them.')).not.toMatch(
      /\[how long|\[when/,
    )
  })
  it('proposes a moment for a call', () => {
    expect(
      rewritten(
        customer('Could you tell us how the choir can grow? We would like some advice on that for our next season.'),
        'Thank you for your letter. We utilise many ways to reach singers. We would love to hear a good moment for a call with our conductor.',
      ),
    ).toMatch(/conductor\. .*\[[Dd]ay and time\]/)
  })
  it('sees that it is urgent', () => {
    expect(
      rewritten(
        customer('URGENT: the lamps of the theatre must burn tonight. This needs to be fixed immediately.'),
        'Could you please utilise the blue form to tell me the number of lamps in the hall?',
      ),
    ).toMatch(/urgent|cannot wait|need this soon|sorry|frustrating|annoying/)
  })
  it('cuts an invitation to rate short', () => {
    const long =
      "We will put up the stage of the hall on Friday at nine, if you don't mind rating the chat of this afternoon for the service you got we would be most grateful for it, the rating button stands below this window."
    const said = rewritten(customer('Ok, bye'), long)
    expect(said).toBe(
      'We will put up the stage of the hall on Friday at nine. You can rate this chat with the button here.',
    )
    expect(
      rewritten(
        customer('Ok, bye'),
        'Am happy I could help.\nThis takes only a few minutes and shows how you liked the service of our desk this afternoon.\nHave a lovely evening.',
      ),
    ).toBe('I am happy I could help.\nHave a lovely evening.')
  })
  it.each([
    ['May I know do you see a red lamp on the kiln?', 'Do you see a red lamp on the kiln?'],
    ['Could you tell me where did you put the kiln?', 'Where did you put the kiln?'],
    ['I request you to please share the name of the kiln.', 'please share the name of the kiln'],
    ['As I see you are facing issues while opening the kiln.', 'having trouble opening the kiln'],
    [
      'Thank you for the opportunity to assist you today and hope I was able to answer your question.',
      'Thank you for talking with me today. I hope your question is answered.',
    ],
    [
      'I hope that you have a sunny weekend and feel free to contact us should you require any other support.',
      'Have a sunny weekend, and contact us if you need more help.',
    ],
    ['Can you elaborate the issue with the kiln?', 'explain the issue with the kiln'],
  ])('puts plainly: %s', (said, plain) => {
    expect(
      rewritten(customer('My kiln does not heat up.'), `${said} Kindly utilise the lamp.`).toLowerCase(),
    ).toContain(plain.toLowerCase())
  })
  it('says what a question among peers is for', () => {
    const asked = customer('mira_7: the lamp stays dark, it does not work at all')
    expect(rewritten(asked, 'zed_4: which version of the hypervisor do you have')).toMatch(
      /do you have\? (?:That|Then) .*\.$/,
    )
    expect(rewritten(asked, 'zed_4: are you serious about that hypervisor')).not.toMatch(/where to look|narrows/)
  })
  it('says what a question is for, where the customer has trouble', () => {
    const asked = customer('My lamp does not work at all. Please help.')
    expect(rewritten(asked, 'Kindly utilise the switch. Which kind of lamp do you have in there?')).toMatch(
      /in there\? (?:That|Then) .*\.$/,
    )
    expect(rewritten(asked, 'Kindly utilise the switch. Is there anything else that you need?')).not.toMatch(/need\? T/)
  })
  it('numbers lines of steps, unless there are two lists', () => {
    const steps = 'Kindly utilise the panel:\nOpen the lid.\nPress the green knob.\nWait until it glows.'
    expect(rewritten(customer('How do I start the kiln?'), steps)).toContain(
      '1. Open the lid.\n2. Press the green knob.\n3. Wait until it glows.',
    )
    expect(rewritten(customer('How do I start the kiln?'), `${steps}\nWith gas:\nTurn the tap.`)).not.toContain('1.')
  })
  it('says once what is said twice, but not a step', () => {
    const said = rewritten(
      customer('Did you get my payment?'),
      'I have check the bank and all of it is there.\nThe lamp is in the hall.\nI have check the bank and all of it is there.',
    )
    expect(said).toBe('I have checked the bank and all of it is there.\nThe lamp is in the hall.')
    const steps =
      'Kindly utilise the knob. Press the green knob until it glows. Wait. Press the green knob until it glows.'
    expect(rewritten(customer('How do I start the kiln?'), steps).match(/until it glows/g)).toHaveLength(2)
  })
  it('says what comes after a wait', () => {
    expect(
      rewritten(customer('Where is my kiln?'), 'I asked the potter about it. Please bear with us a little longer.'),
    ).toMatch(/a little longer, until \[day and time\]; you will hear from (?:me|us) then\./)
  })
  it('promises one moment, not two', () => {
    const said = rewritten(
      customer('The lamps do not burn. When will they?'),
      'We are working on the lamps and will write to you as soon as possible. We will send the bill for the lamps shortly.',
    )
    expect(said.match(/\[day and time\]/g)).toHaveLength(1)
  })
  it('names a missing thing by its whole name', () => {
    const said = rewritten(
      customer('Dov è la mia estensione? Non la vedo nella scatola.', 'it'),
      'Please ask the shop about the missing expansion set. They will expedite it for you.',
    )
    expect(said).not.toMatch(/missing expansi\./)
  })
  it('says one kind word, not two, and asks for a title to find the book', () => {
    const said = rewritten(
      customer('URGENT: I cannot open the door of my oven. This needs to be fixed immediately.'),
      'Could you please utilise the blue form to tell me the number of the oven?',
    )
    expect(said.match(/sorry|frustrating|annoying|urgent|cannot wait|need this soon/g)).toHaveLength(1)
    expect(
      rewritten(
        customer('A book is missing from my shelf.'),
        'Kindly utilise the form. Could you give me the eBook title that your account lacks?',
      ),
    ).not.toContain('find your account')
  })
  it('has no pity for what works again, nor before a yes', () => {
    const again = customer('My kiln did not heat up. Now it works again!')
    expect(rewritten(again, 'Good, then kindly utilise the new knob for the kiln from now on.')).not.toMatch(
      /sorry|frustrating|annoying/,
    )
    expect(
      rewritten(customer('This is a disgrace! Do I turn the knob?'), 'Yes, kindly utilise the new knob of the kiln.'),
    ).not.toMatch(/sorry|frustrating|annoying/)
  })
  it('asks for a refund in full letters', () => {
    expect(
      rewritten(
        customer('The lamp is broken, can I have my money back?'),
        'We will raise a refund for the lamp in the second line queue today.',
      ),
    ).toContain('request a refund')
  })
})
