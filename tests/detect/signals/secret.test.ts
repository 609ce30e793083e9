import { describe, expect, it } from 'vitest'
import { read } from './read.ts'

const secret = (language: 'en' | 'nl', text: string) => read(language, [['agent', text]]).signals.has('asks-secret')

describe('asks-secret', () => {
  it.each([
    ['en', 'Could you please send me your password?'],
    ['en', 'Please reply with your username and password.'],
    ['en', 'What is your PIN?'],
    ['en', 'May I have your credit card number?'],
    ['en', 'Please send us the CVC code.'],
    ['en', 'I need your current password to look into this.'],
    ['en', 'Please share the verification code you received.'],
    ['en', 'Can you give me the security code?'],
    ['en', 'Send me your login password and I will fix it.'],
    ['en', 'Please provide your card details.'],
    ['en', 'Let me know your password.'],
    ['en', 'Please tell me the one-time code.'],
    ['nl', 'Kunt u mij uw wachtwoord sturen?'],
    ['nl', 'Stuur me je gebruikersnaam en wachtwoord.'],
    ['nl', 'Wat is uw pincode?'],
    ['nl', 'Mag ik uw creditcardnummer?'],
    ['nl', 'Geef me de cvc-code even door.'],
    ['nl', 'Ik heb uw wachtwoord nodig om dit te bekijken.'],
    ['nl', 'Stuur ons de verificatiecode uit de sms.'],
    ['nl', 'Kun je mij de beveiligingscode geven?'],
    ['nl', 'Mail ons je wachtwoord, dan los ik het op.'],
    ['nl', 'Graag uw kaartgegevens doorgeven.'],
    ['nl', 'Kun je het paswoord eens doorgeven?'],
    ['nl', 'Mogen wij uw kaartnummer?'],
  ] as const)('%s: %s', (language, text) => expect(secret(language, text)).toBe(true))

  it.each([
    ['en', 'Never send your password to anyone.'],
    ['en', 'You can reset your password with the link below.'],
    ['en', 'Please change your password today.'],
    ['en', 'Enter your PIN on the reader.'],
    ['en', 'Could you tell me the last four digits of the card?'],
    ['en', 'Did you forget your password?'],
    ['en', 'Please do not share the verification code.'],
    ['en', 'Your temporary password is in the letter.'],
    ['en', 'Could you send me your order number?'],
    ['en', 'If you have lost your password, please let us know.'],
    ['en', 'I will send you a verification code.'],
    ['en', 'Which graphics card do you have?'],
    ['nl', 'Stuur uw wachtwoord nooit naar iemand.'],
    ['nl', 'Via de link kunt u uw wachtwoord wijzigen.'],
    ['nl', 'Verander vandaag nog uw wachtwoord.'],
    ['nl', 'Toets uw pincode in op de lezer.'],
    ['nl', 'Mag ik de laatste vier cijfers van uw kaartnummer?'],
    ['nl', 'Bent u uw wachtwoord vergeten?'],
    ['nl', 'Deel de verificatiecode met niemand.'],
    ['nl', 'Uw tijdelijke wachtwoord staat in de brief.'],
    ['nl', 'Kunt u mij uw bestelnummer sturen?'],
    ['nl', 'Als u uw wachtwoord kwijt bent, laat het dan weten.'],
    ['nl', 'U ontvangt zo een verificatiecode.'],
    ['nl', 'Hebt u een nieuwe klantenkaart nodig?'],
  ] as const)('not: %s: %s', (language, text) => expect(secret(language, text)).toBe(false))
})
