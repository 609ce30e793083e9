import { describe, expect, it } from 'vitest'
import { clean } from '../../../src/ingest/cleaning/index.ts'

const AUTOMATIC = {
  nl: [
    'Automatisch antwoord: uw vraag over de scanner\n\nIk ben er tot 14 mei niet. Bel bij haast met Noor.',
    'Dit is een automatisch gegenereerd bericht. U hoeft hier niets mee te doen.',
    'Beste klant,\n\nDit is een automatische ontvangstbevestiging. Uw mail staat in onze wachtrij.',
    'Geachte heer,\n\nUw aanvraag is gesloten.\n\nDit bericht is automatisch verzonden. Gelieve niet te antwoorden op dit bericht.',
    'Ik ben afwezig van 3 tot en met 17 juli. Voor dringende vragen kunt u terecht bij mijn collega Sanne.',
    'Dank voor uw mail. Wegens vakantie ben ik tot 2 september niet bereikbaar. Bij terugkomst lees ik uw bericht.',
    'Hallo,\n\nIk ben momenteel met zwangerschapsverlof. Mijn mail wordt niet gelezen.\n\nGroet,\nEls',
    'Bedankt voor je bericht! Ik ben vandaag niet aanwezig en heb beperkt toegang tot mijn mail.',
    'Wij hebben uw melding goed ontvangen en geregistreerd onder ticketnummer 48211. Een medewerker neemt contact met u op.',
    'Uw verzoek (#90412) is ontvangen en wordt bekeken door onze servicedesk.',
    'Er is een nieuw ticket voor u aangemaakt. Uw ticketnummer is INC-20931. We reageren binnen één werkdag.',
    'Beste Ann,\n\nWe hebben je aanvraag in goede orde ontvangen. Je referentienummer: 2026-0183.\n\nHeb je nog vragen? Vermeld dan dit nummer.',
    'Afwezig: Piet Post\nIk ben op vakantie tot maandag.',
    'Op dit moment ben ik afwezig wegens verlof. Voor spoed: stuur een mail naar het team.',
    'Deze e-mail is automatisch aangemaakt door ons systeem, antwoorden komen niet aan.',
    'Tot 14 augustus geniet ik van mijn vakantie. Ik lees mijn mails niet.',
    'Wij hebben uw vraag ontvangen. Het ticketnummer is 12345. Wij streven ernaar binnen twee dagen te reageren.',
    'Let op: dit is een automatisch bericht. Uw wachtwoord verloopt over vijf dagen.',
  ],
  en: [
    'Automatic reply: scanner question\n\nAway until the 14th of May. Call Noor if it cannot wait.',
    'This is an automated message. There is nothing you need to do.',
    'Dear customer,\n\nThis is an automatic acknowledgement. Your mail is in our queue.',
    'Hello,\n\nYour request was closed.\n\nThis email was sent automatically. Please do not reply.',
    'I am out of the office from 3 to 17 July. For urgent matters please contact my colleague Sanne.',
    'Thanks for your email. I am on annual leave until 2 September and will reply when I return.',
    'Hi,\n\nI am currently on maternity leave. My messages will not be read.\n\nRegards,\nElla',
    "Thank you for your message! I'm away today with limited access to email.",
    'We have received your request and logged it under ticket number 48211. Somebody from the team will contact you.',
    'Your request (#90412) has been received and is being reviewed by our support staff.',
    'A new ticket has been created for you. Your ticket number is INC-20931. We answer within one working day.',
    'Dear Ann,\n\nWe received your enquiry. Your reference number: 2026-0183.\n\nAny questions? Please mention this number.',
    'Out of office: Pete Post\nBack on Monday.',
    'I will be out of office until Friday. In my absence please write to the team.',
    'Thank you for contacting us. Your ticket has been created with reference HD-20931. Our team will be in touch.',
    '*** This is an automated response, do not reply ***',
    'Please note that this is an automated notification. Your password expires in five days.',
    'Your case 77120 has been registered. This mailbox is not monitored.',
  ],
}

const HUMAN = {
  nl: [
    'De printer kiest automatisch de juiste lade, u hoeft niets in te stellen.',
    'Heb je ook een automatisch antwoord van ons gehad? Dat kun je negeren.',
    'Ik ben morgen afwezig, maar mijn collega Tom belt je om tien uur terug over de laptop.',
    'We hebben uw melding ontvangen. Ik heb de printer opnieuw ingesteld, wilt u nog eens proberen?',
    'Uw pakket is ontvangen in ons magazijn, ik stuur morgen de bevestiging.',
    'Hoe zet ik een afwezigheidsbericht aan? Ik ben volgende week met vakantie.',
    'Beantwoord die mail niet, het is phishing. Ik heb de afzender geblokkeerd.',
    'Uw ticketnummer is 48211. Kunt u mij de foutmelding sturen?',
    'Dit bericht wordt automatisch verstuurd door de printer zodra de toner op is. U kunt het gewoon wissen.',
    'Het bericht "Dit is een automatisch bericht" komt uit het oude systeem; dat is intussen aangepast.',
    'U ontvangt automatisch een factuur zodra de bestelling klaar is.',
    'Ik ben met verlof geweest, vandaar mijn late antwoord. Is het probleem er nog?',
    'Er is een ticket aangemaakt bij de leverancier. Zodra ik nieuws heb, bel ik u.',
    'Uw aanvraag is geregistreerd onder nummer 5512 en de rechten zijn aangepast. Probeer het gerust opnieuw.',
    'We hebben je mail ontvangen en kijken er morgen naar.',
    'Uw melding is ontvangen, nummer 5512. De printer is vanochtend vervangen door onze monteur.',
    'Dit is een automatische melding die u krijgt als de schijf vol raakt. U kunt hem wissen.',
    'Jan is met vakantie tot 3 mei, zijn tickets liggen nu bij ons. Uw scherm is besteld.',
    'Kunt u de instelling "afwezig" uitzetten? Dan komen de oproepen weer binnen.',
    'Ik ben op vakantie en kan niet inloggen op mijn mail, dringend graag hulp!',
  ],
  en: [
    'The printer picks the right tray automatically, there is nothing to set.',
    'Did you also get an automated message from us? You can ignore that one.',
    'I am out of the office tomorrow, but Tom will call you at ten about the laptop.',
    'We have received your request. I have reset the printer, could you try once more?',
    'Your parcel was received at our warehouse, I will send the confirmation tomorrow.',
    'How do I switch on an out of office reply? I am on holiday next week.',
    'Please do not reply to this sender, it is phishing. I have blocked the address.',
    'Your ticket number is 48211. Could you send me the error message?',
    'This email is sent automatically when the toner runs low. Feel free to delete it.',
    'The text "This is an automated message" comes from the old system; that has been fixed now.',
    'You will automatically receive an invoice once the order is complete.',
    'I was on leave, hence my late answer. Is the problem still there?',
    'A ticket has been created with the supplier. As soon as I hear more I will call you.',
    'Your request was registered as number 5512 and your rights were adjusted. Please try again.',
    'We received your email and will look at it tomorrow.',
    'Your request 4411 was received but we still need the name of your manager.',
    'She is out of office until Monday, for urgent matters please contact her manager.',
    'Could you turn off the "out of office" setting? Then calls come in again.',
    'I am on holiday and cannot log in to my mail, urgent help please!',
  ],
}

describe.each(['nl', 'en'] as const)('auto-replies (%s)', (language) => {
  it.each(AUTOMATIC[language])('marks: %s', (text) => expect(clean(text).autoReply).toBe(true))
  it.each(HUMAN[language])('leaves: %s', (text) => expect(clean(text).autoReply).toBe(false))
})

it('does not mark a person who quotes an auto-reply', () => {
  const body =
    'Hallo Jan,\n\nIk kijk ernaar.\n\nOp 3 mei 2026 om 10:12 schreef Jan:\n> Dit is een automatisch bericht.\n'
  expect(clean(body).autoReply).toBe(false)
})

it('marks an HTML auto-reply', () => {
  expect(clean('<p>Beste klant,</p><p>Dit is een automatisch bericht.</p>').autoReply).toBe(true)
})
