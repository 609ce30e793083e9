import { describe, expect, it } from 'vitest'
import { read, says } from './read.ts'

/** Positive and negative messages per signal and language. */
const CASES: Record<string, Record<'en' | 'nl', { yes: string[]; no: string[] }>> = {
  'customer-negative': {
    nl: {
      yes: [
        'Dit is echt belachelijk, al drie weken wacht ik op een lamp!',
        'Weeral te laat. Voor de derde keer deze week!!',
        'Wat een slechte service, niemand antwoordt.',
        'Ik ben het beu, doe er iets aan!',
        'Schandalig hoe jullie met klanten omgaan.',
        'Heel jammer dat de winkel dicht is...',
        'Nog steeds geen antwoord gekregen 😡',
        'Fijn hoor, weer geen trein 🙄',
        'Proficiat, opnieuw te laat en alweer geen uitleg!!',
        'Dit duurt nu al twee weken, wanneer gaat dat eindelijk eens opgelost worden?',
        'Wtf, alweer dubbel betaald??',
        'Zeer teleurgesteld in jullie.',
      ],
      no: [
        'Hoe kan ik mijn lamp bestellen?',
        'Bedankt, de lamp is gelukt!',
        'Mijn nummer is 12.',
        'Kan ik morgen langskomen? Dank u!',
        'Super, dank je wel 😊',
        'Is er een storing in Laren?',
        'Welke lamp past in de hal?',
        'Ok, ik stuur een foto door.',
        'Geen probleem, tot morgen!',
        'Dag, ik zou graag een tweede sleutel hebben. Alvast bedankt!',
        'Top, alles werkt weer. Merci!',
        'Hallo, klopt het dat de winkel open is?',
      ],
    },
    en: {
      yes: [
        'This is ridiculous, three weeks and still no lamp!',
        'Third time I am writing about this!!',
        'Terrible service, nobody ever replies.',
        'I am fed up with this, do something!',
        'I am so disappointed in you.',
        'Still waiting, still nothing 😡',
        'Great, another broken lamp again 🙄',
        'Your support is useless and rude.',
        'You charged me twice and nobody answers. Unacceptable.',
        'Worst shop ever, I want my money back.',
        'It keeps failing every single day, this is so frustrating!',
        'I have been on hold for 3 hours, what a joke.',
      ],
      no: [
        'How can I order a lamp?',
        'Thanks, the lamp works now!',
        'My number is 12.',
        'Can I come by tomorrow? Thank you!',
        'Super, thank you 😊',
        'Is there an outage in town?',
        'Which lamp fits the hall?',
        'Ok, I will send a picture.',
        'No problem, see you tomorrow!',
        'Hi, I would like a second key please.',
        'Perfect, all good now. Cheers!',
        'Hello, is the shop open?',
      ],
    },
  },
  'customer-problem': {
    nl: {
      yes: [
        'De printer werkt niet.',
        'Mijn lamp is kapot.',
        'Ik krijg een foutmelding.',
        'De pagina laadt niet.',
        'Er is een storing in de hal.',
        'Mijn pakje is verdwenen.',
        'Het inloggen lukt niet meer.',
        'De trein heeft vertraging.',
        'Ik heb mijn sleutel niet ontvangen.',
        'De verbinding valt steeds weg.',
        'Er is dubbel betaald.',
        'De app crasht.',
      ],
      no: [
        'Hoe bestel ik een lamp?',
        'De printer werkt weer.',
        'Geen probleem, dank u.',
        'Mijn lamp is wit.',
        'Wanneer komt de bus?',
        'Ik wil een sleutel kopen.',
        'Het is opgelost!',
        'Mag ik morgen komen?',
        'De app is mooi.',
        'Wat kost een lamp?',
        'Ik zoek een lamp voor de hal.',
        'Dank u wel.',
      ],
    },
    en: {
      yes: [
        'The printer does not work.',
        'My lamp is broken.',
        'I get an error.',
        "The page won't load.",
        'There is an outage in the hall.',
        'My parcel is missing.',
        'I cannot log in.',
        'The train is delayed.',
        'My key never arrived.',
        'It keeps crashing.',
        'You charged me twice.',
        'The app is stuck.',
      ],
      no: [
        'How do I order a lamp?',
        'The printer works again.',
        'No problem, thank you.',
        'My lamp is white.',
        'When does the bus come?',
        'I want to buy a key.',
        'It is solved!',
        'May I come tomorrow?',
        'The app is nice.',
        'What does a lamp cost?',
        'I need a lamp for the hall.',
        'Thank you.',
      ],
    },
  },
  'customer-urgent': {
    nl: {
      yes: [
        'Dit is dringend.',
        'Graag zo snel mogelijk een lamp.',
        'Kunt u met spoed komen?',
        'Ik heb dit vandaag nog nodig.',
        'Het moet voor morgen klaar zijn.',
        'Los dit asap op.',
        'Graag snel een antwoord aub.',
        'Ik kan niet wachten tot maandag.',
        'Mijn deadline is vrijdag.',
        'Dit wordt nu dringend opgelost.',
        'Uiterlijk vandaag graag.',
        'Ik vertrek morgen en heb nog geen kaart.',
      ],
      no: [
        'Wanneer het u past.',
        'Er is geen haast.',
        'Hoe laat komt de bus?',
        'Bedankt voor het antwoord.',
        'Morgen is het feest.',
        'De lamp is kapot.',
        'Kan ik een lamp bestellen?',
        'Vandaag was mooi.',
        'De winkel is nu open.',
        'Ik wacht rustig af.',
        'Een lamp graag.',
        'Dat is snel, dank u.',
      ],
    },
    en: {
      yes: [
        'This is urgent.',
        'I need a lamp as soon as possible.',
        'Please come immediately.',
        'I need this today.',
        'We need it by tomorrow.',
        'Fix it asap.',
        'This can not wait until Monday.',
        'My deadline is Friday.',
        'I need this fixed right away.',
        'My exam starts soon, help!',
        'I am leaving tomorrow and have no card.',
        'We are running out of time.',
      ],
      no: [
        'Whenever it suits you.',
        'There is no rush.',
        'When does the bus come?',
        'Thank you for the answer.',
        'Tomorrow is the party.',
        'The lamp is broken.',
        'Can I order a lamp?',
        'Today was nice.',
        'The shop is open now.',
        'I will wait and see.',
        'A lamp please.',
        'That was fast, thank you.',
      ],
    },
  },
  'customer-impact': {
    nl: {
      yes: [
        'Ons hele team kan niet werken.',
        'Niemand kan inloggen.',
        'We kunnen niet factureren.',
        'De productie ligt stil.',
        'Dit kost ons klanten.',
        'Ik heb mijn trein gemist.',
        'Ik was te laat op mijn werk.',
        'Onze klanten wachten, ze kunnen geen bestelling doen en klagen.',
        'Het hele kantoor zit zonder netwerk, niet te doen.',
        'Door de storing heb ik een dag verloren.',
        "Al mijn foto's zijn weg.",
        'Wij verliezen hierdoor omzet.',
      ],
      no: [
        'Mijn lamp is kapot.',
        'Hoe laat is het?',
        'Het team is leuk.',
        'Ik werk bij een bakker.',
        'De klant is koning.',
        'Wij zijn met vier.',
        'Kan ik een lamp bestellen?',
        'Dank u wel.',
        'Ik neem de trein.',
        'Het kantoor is open.',
        'De afspraak is om negen uur.',
        'Ik zoek mijn sleutel.',
      ],
    },
    en: {
      yes: [
        'Our whole team is locked out.',
        'Nobody can log in.',
        'We can not invoice anyone.',
        'Production is down.',
        'This is costing us.',
        'I missed my train.',
        'I am unable to work.',
        'All users are affected.',
        'The entire office is without network.',
        'I wasted a whole morning.',
        'I lost all my photos.',
        'We are losing customers.',
      ],
      no: [
        'My lamp is broken.',
        'What time is it?',
        'The team is nice.',
        'I work at a bakery.',
        'The customer is king.',
        'There are four of us.',
        'Can I order a lamp?',
        'Thank you.',
        'I take the train.',
        'The office is open.',
        'The appointment is at nine.',
        'I am looking for my key.',
      ],
    },
  },
}

describe.each(Object.entries(CASES))('%s', (id, languages) => {
  for (const language of ['en', 'nl'] as const) {
    it.each(languages[language].yes)(`${language}: %s`, (text) => expect(says(id, language, text)).toBe(true))
    it.each(languages[language].no)(`${language}, none: %s`, (text) => expect(found(id, language, text)).toBe(false))
  }
})

/** By code: the rules that give these signals have examples of their own. */
const found = (id: string, language: 'en' | 'nl', text: string): boolean =>
  read(language, [['customer', text]])
    .signals.get(id)
    .some((mark) => mark.rule === 'customer')

describe('worry and confusion', () => {
  it.each([
    ['customer-worried', 'nl', 'Ik ben bang dat mijn rekening gehackt is, help!'],
    ['customer-worried', 'en', 'I am worried that my account was hacked, please help!'],
    ['customer-confused', 'nl', 'Ik snap er niets van, klopt dit wel??'],
    ['customer-confused', 'en', 'I do not understand this, it makes no sense, what does it mean??'],
  ] as const)('%s in %s', (id, language, text) => {
    expect(says(id, language, text)).toBe(true)
    expect(found(id, language, language === 'nl' ? 'Dank u, de lamp brandt.' : 'Thank you, the lamp works.')).toBe(
      false,
    )
  })
  it('takes a negated cue back', () => {
    expect(found('customer-worried', 'nl', 'Ik ben niet bang.')).toBe(false)
    expect(found('customer-problem', 'en', 'There is no problem.')).toBe(false)
  })
})

describe('cost', () => {
  it.each(['. ', '!?', 'niet ', 'a', '😡 ', 'ONE TWO '])('is linear on 100 kB of "%s"', (piece) => {
    const start = performance.now()
    read('nl', [['customer', piece.repeat(100_000 / piece.length)]])
    expect(performance.now() - start).toBeLessThan(2000)
  })
})
