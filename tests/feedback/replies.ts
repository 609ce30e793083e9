import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import type { Conversation, Message, RuleLanguage } from '../../src/conversation.ts'
import { readExample } from '../../src/rulebook/examples.ts'
import { rulebook } from './support.ts'

/** A conversation whose last message is the reply in question. */
export interface Case {
  name: string
  language: RuleLanguage
  conversation: Conversation
}

const caseOf = (name: string, language: RuleLanguage, messages: Omit<Message, 'id'>[]): Case => ({
  name,
  language,
  conversation: { id: name, messages: messages.map((message, i) => ({ ...message, id: String(i + 1), language })) },
})

/** The same conversation with another wording of the reply. */
export const reworded = ({ conversation }: Case, text: string): Conversation => ({
  ...conversation,
  messages: conversation.messages.map((m, i, all) => (i === all.length - 1 ? { ...m, text } : m)),
})

export function fixtures(language: RuleLanguage): Case[] {
  const byId = new Map<string, Omit<Message, 'id'>[]>()
  for (const line of readFileSync(`fixtures/conversations/replies.${language}.jsonl`, 'utf8').trim().split('\n')) {
    const { conversation_id, role, text } = JSON.parse(line)
    byId.set(conversation_id, [...(byId.get(conversation_id) ?? []), { role, text }])
  }
  return [...byId].map(([id, messages]) => caseOf(id, language, messages))
}

/** The examples of all rules that make findings, as replies. */
export const examples = (language: RuleLanguage): Case[] =>
  rulebook
    .language(language)
    .rules.flatMap((rule) =>
      rule.finding && rule.reads !== 'customer'
        ? rule.examples.map((example, i) =>
            caseOf(`${rule.id} ${i + 1}`, language, [
              ...(example.customer === undefined ? [] : [{ role: 'customer' as const, text: example.customer }]),
              { role: 'agent' as const, text: readExample(example).text },
            ]),
          )
        : [],
    )

const CUSTOMERS: Record<RuleLanguage, string[]> = {
  en: [
    'My mail has not worked since Monday and I am really annoyed.',
    'How do I change my address?',
    'This is the third time that I write, the till is broken and we lose customers!',
    'Can you tell me when the new laptop comes?',
  ],
  nl: [
    'Mijn mail werkt sinds maandag niet en ik ben het echt zat.',
    'Hoe wijzig ik mijn adres?',
    'Dit is de derde keer dat ik schrijf, de kassa is stuk en wij verliezen klanten!',
    'Kun je zeggen wanneer de nieuwe laptop komt?',
  ],
}
const SENTENCES: Record<RuleLanguage, string[]> = {
  en: [
    'Your request has been processed.',
    'Please clear the cache and restart the router.',
    'We will look into it as soon as possible.',
    'You failed to send us the form.',
    'I have reset your password at 14:30.',
    'Go to https://portal.example.org/reset and click "Start over".',
    'That is not possible.',
    'In order to proceed we require the number 4471-B.',
    'We apologise for any inconvenience.',
    'The update to version 4.2 was not unsuccessful.',
    'I understand how frustrating this is.',
    'Mail the log from C:\\Temp\\app.log to hulp@example.org.',
    'We moved the whole team to the new building last week, and the phones were connected again on Tuesday, but the lines on the second floor still have to be tested by the engineer.',
    'If you have any questions, do not hesitate to contact us.',
    'Just utilise the VPN.',
    'Does it work now?',
    '1. Open the app.\n2. Choose Mail.\n3. Press Send.',
  ],
  nl: [
    'Uw aanvraag wordt momenteel verwerkt.',
    'Gelieve de cache te ledigen en de router te herstarten.',
    'Wij komen hier zo snel mogelijk op terug.',
    'U bent vergeten het formulier mee te sturen.',
    'Ik heb je wachtwoord om 14:30 opnieuw ingesteld.',
    'Ga naar https://portaal.voorbeeld.nl/reset en klik op "Opnieuw beginnen".',
    'Dat kan niet.',
    'Teneinde verder te gaan hebben wij het nummer 4471-B nodig.',
    'Excuses voor het ongemak.',
    'Indien u problemen ondervindt, dient u ons te informeren.',
    'Ik begrijp hoe vervelend dit is.',
    'Mail het bestand C:\\Temp\\app.log naar hulp@voorbeeld.nl.',
    'Wij hebben vorige week het hele team naar het nieuwe gebouw verhuisd, en de telefoons zijn dinsdag weer aangesloten, maar de lijnen op de tweede verdieping moeten nog door de monteur worden getest.',
    'Mocht u nog vragen hebben, laat het dan gerust weten.',
    'Gebruik gewoon de VPN.',
    'Werkt het nu?',
    '1. Open de app.\n2. Kies Mail.\n3. Druk op Versturen.',
  ],
}
const OPENINGS: Record<RuleLanguage, string[]> = {
  en: ['', 'Hi Ana,\n\n', 'Dear Mr Wood, '],
  nl: ['', 'Dag Bo,\n\n', 'Beste mevrouw Maas, '],
}
const CLOSINGS: Record<RuleLanguage, string[]> = {
  en: ['', '\n\nKind regards,\nSam'],
  nl: ['', '\n\nMet vriendelijke groet,\nSanne'],
}

/** Plain sentences without a finding, to make a reply long. */
const PLAIN: Record<RuleLanguage, string[]> = {
  en: [
    'The boat leaves from the long pier at nine.',
    'You can park behind the mill.',
    'The shop sells tea, bread and maps of the coast.',
    'On Sundays the ferry sails twice.',
    'The blue door is next to the bakery.',
    'Dogs may come along on the upper deck.',
    'Bring a warm coat for the way back.',
    'The keeper of the lighthouse shows you the lamp.',
  ],
  nl: [
    'De boot vertrekt om negen uur van de lange steiger.',
    'U kunt achter de molen parkeren.',
    'De winkel verkoopt thee, brood en kaarten van de kust.',
    'Op zondag vaart de pont twee keer.',
    'De blauwe deur is naast de bakker.',
    'Honden mogen mee op het bovendek.',
    'Neem een warme jas mee voor de terugweg.',
    'De wachter van de vuurtoren laat de lamp zien.',
  ],
}

/** Replies of 1,200 to 3,000 characters, in paragraphs. */
export const long = (language: RuleLanguage): fc.Arbitrary<Case> =>
  fc
    .record({
      customer: fc.constantFrom(...CUSTOMERS[language]),
      opening: fc.constantFrom(...OPENINGS[language]),
      sentences: fc.uniqueArray(fc.constantFrom(...SENTENCES[language]), { minLength: 4, maxLength: 9 }),
      plain: fc.array(fc.constantFrom(...PLAIN[language]), { minLength: 24, maxLength: 40 }),
      length: fc.integer({ min: 1200, max: 2900 }),
      closing: fc.constantFrom(...CLOSINGS[language]),
    })
    .map(({ customer, opening, sentences, plain, length, closing }) => {
      const paragraphs = sentences.map((sentence, i) => {
        const rest = plain.slice(i * 4, i * 4 + 4)
        return /^1\. /.test(sentence) ? sentence : [...rest.slice(0, 2), sentence, ...rest.slice(2)].join(' ')
      })
      let text = opening + paragraphs.join('\n\n')
      for (let i = 0; text.length < length; i++) text += `${i % 4 === 0 ? '\n\n' : ' '}${plain[i % plain.length]}`
      return caseOf('long', language, [
        { role: 'customer', text: customer },
        { role: 'agent', text: text + closing },
      ])
    })

/** Replies put together from {@link SENTENCES}, plain or as HTML. */
export const generated = (language: RuleLanguage): fc.Arbitrary<Case> =>
  fc
    .record({
      customer: fc.constantFrom(...CUSTOMERS[language]),
      opening: fc.constantFrom(...OPENINGS[language]),
      sentences: fc.uniqueArray(fc.constantFrom(...SENTENCES[language]), { minLength: 1, maxLength: 7 }),
      joint: fc.constantFrom(' ', '\n', '\n\n'),
      closing: fc.constantFrom(...CLOSINGS[language]),
      html: fc.boolean(),
    })
    .map(({ customer, opening, sentences, joint, closing, html }) => {
      const text = opening + sentences.join(joint) + closing
      const body = html ? `<p>${text.replaceAll('&', '&amp;').split('\n').join('<br>')}</p>` : text
      return caseOf('generated', language, [
        { role: 'customer', text: customer },
        { role: 'agent', text: body },
      ])
    })
