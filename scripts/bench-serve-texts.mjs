// Replies of about 800 characters and signed deliveries for the service's bench, the same ones at every run.
import { createHmac } from 'node:crypto'

const LENGTH = 800

const ENGLISH = [
  'I have checked your account and the last payment did arrive on Tuesday.',
  'I am sorry that you had to write to us again about the same invoice.',
  'Please open the settings, choose the second tab and sign out on all devices.',
  'The delay was caused by an update of the payment module last weekend.',
  'Could you tell me which browser you use and what the message on the screen says?',
  'I have asked our finance team to correct the address on the invoice.',
  'You will receive the new version by e-mail before Thursday at noon.',
  'The old link no longer works because it was valid for one day only.',
  'As soon as the parcel leaves our warehouse we send you a number to follow it.',
  'Your subscription stays as it is, and nothing extra will be charged.',
  'It should be noted that the aforementioned form must be completed first.',
  'If I understand you correctly, the total on page two is higher than you expected.',
  'We will look into it as soon as possible.',
  'Restart the router, wait for two minutes and then try the portal again.',
  'Does this solve it for you, or is something still unclear?',
  'My colleague Robin will call you tomorrow morning about the contract.',
]
const DUTCH = [
  'Ik heb uw account nagekeken en de laatste betaling is dinsdag binnengekomen.',
  'Het spijt me dat u ons nog een keer over dezelfde factuur moest schrijven.',
  'Open de instellingen, kies het tweede tabblad en meld u op alle apparaten af.',
  'De vertraging kwam door een update van de betaalmodule in het afgelopen weekend.',
  'Welke browser gebruikt u, en wat staat er precies in de melding op het scherm?',
  'Ik heb onze financiële afdeling gevraagd het adres op de factuur te verbeteren.',
  'U ontvangt de nieuwe versie vóór donderdag twaalf uur per e-mail.',
  'De oude link werkt niet meer, omdat hij maar één dag geldig was.',
  'Zodra het pakket ons magazijn verlaat, sturen wij u een nummer om het te volgen.',
  'Uw abonnement blijft zoals het is en er komen geen kosten bij.',
  'Het bovenstaande formulier dient eerst door u te worden ingevuld.',
  'Als ik u goed begrijp, is het totaal op bladzijde twee hoger dan verwacht.',
  'Wij zullen er zo spoedig mogelijk naar kijken.',
  'Zet de router uit en aan, wacht twee minuten en probeer het portaal dan opnieuw.',
  'Is het hiermee opgelost, of is er nog iets onduidelijk?',
  'Mijn collega Robin belt u morgenochtend over het contract.',
]

/** A reply of LENGTH characters, cut at a word; every one differs from the next. */
export function reply(n) {
  const dutch = n % 2 === 1
  const pool = dutch ? DUTCH : ENGLISH
  const close = dutch ? 'Met vriendelijke groet,\nKim' : 'Kind regards,\nKim'
  let text = dutch ? `Beste mevrouw De Vries (${n}),\n\n` : `Dear Ms Parker (${n}),\n\n`
  for (let i = 0; text.length < LENGTH; i++) text += `${pool[(n * 5 + i * 3 + (i >> 3)) % pool.length]} `
  text = text.slice(0, LENGTH - close.length - 2)
  return `${text.slice(0, text.lastIndexOf(' '))}.\n\n${close}`
}

export const question = (n) =>
  n % 2 === 1
    ? `Dit is al de derde keer dat factuur ${n} niet klopt. Wanneer lost u dit op?`
    : `This is the third time that invoice ${n} is wrong. When will you fix it?`

export const analyzeBody = (n) =>
  JSON.stringify({ conversation: [{ role: 'customer', text: question(n) }], reply: reply(n) })

/** A signed delivery of Standard Webhooks: question and reply of a ticket of their own. */
export function delivery(n, secret) {
  const line = { conversation_id: `ticket-${n}`, agent_id: `agent-${n % 20}`, requester_id: `customer-${n % 5000}` }
  const body = JSON.stringify({
    type: 'message.created',
    data: [
      { ...line, message_id: '1', role: 'customer', text: question(n) },
      { ...line, message_id: '2', role: 'agent', text: reply(n) },
    ],
  })
  const [id, time] = [`delivery-${n}`, String(Math.floor(Date.now() / 1000))]
  const key = Buffer.from(secret.slice('whsec_'.length), 'base64')
  const signature = createHmac('sha256', key).update(`${id}.${time}.${body}`).digest('base64')
  return { body, headers: { 'webhook-id': id, 'webhook-timestamp': time, 'webhook-signature': `v1,${signature}` } }
}
