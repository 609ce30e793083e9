import { describe, expect, it } from 'vitest'
import { read } from './read.ts'

const has = (id: string, language: 'en' | 'nl', text: string) => read(language, [['agent', text]]).signals.has(id)

describe('checks-understanding', () => {
  it.each([
    ['en', 'You want two desks instead of one. Is that right?'],
    ['en', 'If I understand you, the badge only fails at the back door.'],
    ['en', 'Do you mean the old badge?'],
    ['en', 'So the badge only fails at the back door. Right?'],
    ['en', 'So to confirm, the badge fails at the back door only?'],
    ['en', 'Oh, you mean the old badge?'],
    ['en', 'I am lost, you mean the old badge?'],
    ['en', 'Have I got that right, the back door only?'],
    ['en', 'The badge fails at the back door. Is that it?'],
    ['en', 'Shout if I have misread you.'],
    ['nl', 'U wilt twee bureaus in plaats van een. Klopt dat?'],
    ['nl', 'Als ik het goed begrijp, weigert de pas alleen aan de achterdeur.'],
    ['nl', 'Bedoel je de oude pas?'],
  ] as const)('%s: %s', (language, text) => expect(has('checks-understanding', language, text)).toBe(true))

  it.each([
    ['en', 'That is right, the badge expires in May.'],
    ['en', 'Turn right at the lift.'],
    ['en', 'Which badge do you use?'],
    ['en', 'Just to confirm, which badge do you use?'],
    ['en', 'Would you mind sharing a photo of the badge?'],
    ['en', 'That is it for the back door.'],
    ['en', 'Shall I send two badges? Right?'],
    ['nl', 'Dat klopt, de pas verloopt in mei.'],
    ['nl', 'Welke trein is het juist?'],
    ['nl', 'Welke pas gebruikt u?'],
  ] as const)('not: %s: %s', (language, text) => expect(has('checks-understanding', language, text)).toBe(false))
})

describe('a restatement with a question mark', () => {
  it.each([
    ['en', 'Please cancel both chairs.', 'You want both chairs cancelled?', true],
    ['en', 'Please cancel both chairs.', 'You live near the shop?', false],
    ['nl', 'Annuleer beide stoelen maar.', 'U wilt dus beide stoelen annuleren?', true],
    ['nl', 'Annuleer beide stoelen maar.', 'U woont dicht bij de winkel?', false],
  ] as const)('%s: %s -> %s: %s', (language, customer, reply, expected) => {
    const reading = read(language, [
      ['customer', customer],
      ['agent', reply],
    ])
    expect(reading.signals.has('checks-understanding')).toBe(expected)
  })
})

describe('checks-solved', () => {
  it.each([
    ['en', 'Does it work now?'],
    ['en', 'Let me know if the drawer still sticks.'],
    ['en', 'Is there anything more I can help you with?'],
    ['en', 'Will there be anything else for me?'],
    ['en', 'Does that get you back to your drawing?'],
    ['en', 'Are you in?'],
    ['en', 'Is the lamp back now?'],
    ['en', 'Any better now?'],
    ['en', 'Let me know on Friday whether the drawer is quiet again.'],
    ['en', 'If it still squeaks, ring me on 12.'],
    ['en', 'Give me a shout if you get stuck.'],
    ['nl', 'Werkt het nu weer?'],
    ['nl', 'Laat me weten of de lade nog klemt.'],
    ['nl', 'Kan ik verder nog iets voor u doen?'],
  ] as const)('%s: %s', (language, text) => expect(has('checks-solved', language, text)).toBe(true))

  it.each([
    ['en', 'The drawer works again.'],
    ['en', 'Let me know which drawer it is.'],
    ['en', 'Please let me know how I can help.'],
    ['en', 'Are you able to send me a photo of the drawer?'],
    ['nl', 'De lade werkt weer.'],
    ['nl', 'Laat me weten welke lade het is.'],
  ] as const)('not: %s: %s', (language, text) => expect(has('checks-solved', language, text)).toBe(false))
})

describe('checks-solved in Dutch', () => {
  it.each([
    'Lukt het zo?',
    'Is het daarmee van de baan?',
    'Werkt alles weer naar behoren?',
    'Ik hoor graag of het gelukt is.',
    'Laat gerust weten of u er zo uitkomt.',
    'Kom je er zo uit?',
    'Bent u hiermee geholpen?',
    'Ben je zo verder geholpen?',
    'Is je vraag hiermee beantwoord?',
    'Heb ik je vraag zo beantwoord?',
    'Kan je nu wel inloggen?',
    'Geraak je er nu wel in?',
    'Ziet u de factuur nu staan?',
    'Krijg je de mails nu binnen?',
    'Doet hij het weer?',
    'Doet de printer het nu?',
    'Is alles nu in orde voor jou?',
    'Zijn er nog andere dingen waarmee ik je van dienst kan zijn?',
    'Heb je nog vragen, stuur ons dan gerust een berichtje.',
    'Zit je nog met vragen?',
    'Zit je nog ergens mee?',
    'Mocht u nog vragen hebben, dan horen wij het graag.',
    'Schiet het niet op, trek dan gerust weer aan de bel.',
    'Blijft de fout terugkomen, geef dan een seintje.',
    'Als het weer misgaat, hoor ik het graag.',
    'Lukt het toch niet, dan kijk ik morgen met je mee.',
    'Werkt het na de herstart niet, bel me dan op 8812.',
    'Hapert het morgen nog, antwoord dan gewoon op deze mail.',
    'Laat je iets weten als het nog niet in orde is?',
    'Laat maar weten hoe het loopt.',
    'Wil je even testen of het nu lukt?',
    'Kunt u nakijken of de bijlage nu wel opent?',
    'Probeer je het nog eens en laat je weten of het lukt?',
    'Hou me op de hoogte!',
    'Hopelijk werkt het nu, anders hoor ik het wel.',
    'Zo niet, dan hoor ik het graag.',
    'Zo nee, laat het me dan weten.',
    'Indien niet, contacteer ons gerust opnieuw.',
    'Is het euvel verholpen?',
    'Ondervindt u nog hinder?',
    'Merk je al beterschap?',
    'Is de verbinding intussen stabiel?',
    'Loopt alles weer gesmeerd?',
    'Nog iets wat ik voor je kan doen?',
    'Kan ik nog iets betekenen?',
    'Anders nog iets?',
    'Verder nog vragen?',
    'Ik sluit de melding zodra je bevestigt dat het werkt.',
    'Mag ik de melding sluiten?',
    'Mag het ticket dicht, of speelt er nog iets?',
    'Is het goed als ik deze melding nu afsluit?',
    'Staat het bedrag er vrijdag nog niet op, laat het dan even weten.',
    'Laat ons zeker iets weten mocht het niet lukken.',
    'Bevestig je even dat het nu goed staat?',
    'Wil je bevestigen dat je de creditnota ontvangen hebt?',
    'Graag even een berichtje of het gelukt is.',
    'Graag een seintje als je weer kunt werken.',
  ])('%s', (text) => expect(has('checks-solved', 'nl', text)).toBe(true))

  it.each([
    'Lukt het u om vrijdag langs te komen?',
    'Werkt u op een laptop of op een vaste pc?',
    'Ik hoor graag welke dag u past.',
    'Laat gerust weten wanneer u thuis bent.',
    'Laat weten welke foutmelding u ziet.',
    'Staat er vrijdag niets op, dan bel ik onze bank.',
    'Als er een rood lampje brandt, is er geen verbinding.',
    'Als de teller op nul staat, moet u bijladen.',
    'Hiermee is het probleem opgelost.',
    'Het probleem is intussen verholpen.',
    'Alles werkt weer naar behoren.',
    'De storing is nog niet voorbij.',
    'Kan ik uw klantnummer krijgen?',
    'Kan je me zeggen welk model het is?',
    'Sinds wanneer krijg je geen mails meer binnen?',
    'Welke melding ziet u nu?',
    'Is het toestel al eens gevallen?',
    'Is het een vaste of een draadloze verbinding?',
    'Ik hou je op de hoogte.',
    'Wij laten je iets weten zodra het opgelost is.',
    'U krijgt een bericht als het pakket aankomt.',
    'Ik laat je weten of het lukt.',
    'Zo niet, dan betaalt u een toeslag.',
    'Indien niet betaald, volgt een herinnering.',
    'Hebt u de app al eens verwijderd?',
    'Hebt u al een account?',
    'Mag ik uw geboortedatum?',
    'Mag het bedrag op dezelfde rekening?',
    'Bevestig uw aanmelding met de code uit de sms.',
    'Wil je een nieuw toestel of een herstelling?',
    'Werkt de app niet, herstart dan de telefoon.',
    'Lukt het niet, klik dan op Opnieuw.',
    'Blijft het lampje rood, houd dan de knop tien tellen in.',
    'We doen ons best om het snel op te lossen.',
    'Hopelijk is het snel opgelost.',
    'Nog even geduld, alstublieft.',
    'Nog een fijne dag!',
    'Is dat wat u bedoelt?',
    'Hoe lang hebt u dit al?',
    'Gaat het om één toestel of om allemaal?',
    'Als u de bestelling niet hebt ontvangen, moet u contact opnemen met de winkel.',
    'Doet het scherm het wel met een andere kabel?',
    'Kan je nog eens sturen welke factuur het was?',
  ])('not: %s', (text) => expect(has('checks-solved', 'nl', text)).toBe(false))
})
