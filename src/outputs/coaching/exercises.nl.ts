import type { Exercises } from './exercises.ts'

/** Geschreven, niet vertaald. */
export const nl: Exercises = {
  findings: {
    'missing-acknowledgement':
      'Pak vijf tickets waarin een klant vastloopt. Schrijf bij elk één zin die noemt wat er voor deze klant misging, in de woorden van de klant. Zet die zin vóór de oplossing.',
    'late-acknowledgement':
      'Pak vijf van je antwoorden. Zet de zin over het ongemak van de klant bovenaan en lees beide versies hardop.',
    'stock-apology':
      'Verzamel de drie excuses die je het vaakst gebruikt. Herschrijf ze zo dat erin staat wat er gebeurde: wat werkte niet, sinds wanneer, en wat betekende dat voor de klant?',
    robotic:
      'Verzamel de standaardzinnen uit je laatste tien antwoorden. Zeg ze hardop tegen een collega, alsof de klant daar zit. Schrijf op wat je echt zei.',
    impersonal:
      'Pak vijf antwoorden. Schrijf bij elke handeling wie die doet: de lezer, jij of het team. Vergelijk beide versies.',
    'missing-restatement':
      'Schrijf het probleem eerst in één eigen zin op, voordat je antwoordt. Begin je antwoord met die zin, vijf tickets achter elkaar.',
    'missing-check':
      'Sluit vijf antwoorden af met een vraag die alleen deze klant kan beantwoorden, zoals: opent het rapport nu wel?',
    'missing-closing-check': 'Sluit vijf tickets af met een vraag over wat je hebt hersteld. Noem dat ook bij de naam.',
    'assumes-solved': 'Pak drie gesloten tickets. Schrijf de vraag op die had laten zien of het echt werkte.',
    'missing-next-step':
      'Lees de laatste zin van je laatste tien antwoorden. Staat er wie wat doet, en wanneer? Vul het aan waar het ontbreekt.',
    'missing-timeframe':
      'Zet deze week achter elke belofte een moment: vandaag voor vijf uur, donderdag, of de dag waarop je iets laat weten.',
    vague:
      'Zoek in tien antwoorden de woorden die het moment of het aantal openlaten. Zet daar een dag, een uur of een getal.',
    'vague-promise': 'Zoek een belofte zonder naam. Schrijf wie waarnaar kijkt, en wanneer de klant iets hoort.',
    'vague-ownership': 'Vervang ‘het wordt opgepakt’ in vijf antwoorden door een persoon en een dag.',
    'hard-word':
      'Laat Helder de moeilijke woorden in vijf van je antwoorden aanwijzen. Schrijf het woord dat je aan de keukentafel gebruikt.',
    'jargon-term':
      'Kies de drie vaktermen die je het vaakst gebruikt. Schrijf bij elk een uitleg van hooguit tien woorden, en zet die erbij waar de term voor het eerst staat.',
    'unknown-acronym':
      'Schrijf elke afkorting de eerste keer voluit, in de volgende vijf antwoorden waarin er een staat.',
    'long-sentence': 'Pak je drie langste zinnen. Knip elke zin waar een nieuwe gedachte begint, en lees het hardop.',
    'tang-construction':
      'Zoek drie zinnen waarin het werkwoord ver achteraan staat. Zet de delen van het werkwoord bij elkaar.',
    'wall-of-text': 'Geef in je volgende vijf antwoorden elke gedachte een eigen alinea: wat, waarom, en wat nu.',
    'steps-in-prose': 'Schrijf twee van je instructies als genummerde lijst, met één handeling per regel.',
    passive: 'Zoek ‘wordt’ en ‘is gedaan’ in vijf antwoorden. Schrijf wie het doet.',
    'buried-main-message': 'Onderstreep in vijf antwoorden de zin waarop de klant wachtte. Zet die vooraan.',
    'wordy-phrase':
      'Pak een lang antwoord en schrap elk woord dat gemist kan worden. Lees de rest voor aan een collega.',
    'blames-customer':
      'Zoek de zinnen die zeggen wat de klant fout deed. Schrijf in plaats daarvan wat er nu nodig is, zonder verwijt.',
    'bare-refusal': 'Pak drie antwoorden met een nee. Zet de reden erbij, en één ding dat wel kan.',
    'blunt-negative': 'Pak drie antwoorden met een botte afwijzing. Schrijf de reden, en één ding om te proberen.',
    dismissive: 'Lees drie korte antwoorden als de klant die ze kreeg. Voeg de ene zin toe die je miste.',
    commands: 'Zet bij vijf instructies ‘graag’, ‘wilt u’ of een reden, en kijk wat past.',
    'mixed-address': 'Kies de aanspreekvorm voordat je begint. Lees deze week elk antwoord daar nog een keer op na.',
    'misses-question':
      'Tel voor het versturen de vraagtekens in het bericht van de klant en de antwoorden in het jouwe. Doe dat een week lang.',
    'bare-demand': 'Zet in vijf antwoorden achter elke vraag waarom je dat wilt weten.',
    'too-many-questions': 'Stel deze week hooguit twee vragen per bericht. Begin met de vraag die het meest helpt.',
  },
  dimensions: {
    clarity:
      'Laat een collega drie van je antwoorden één keer lezen en navertellen wat de bedoeling is. Herschrijf wat je niet terughoorde.',
    empathy: 'Pak vijf tickets. Schrijf bij elk in één zin wat dit de klant kostte, en begin je antwoord daarmee.',
    jargon: 'Geef drie van je antwoorden aan iemand buiten de afdeling. Leg elk woord uit dat die persoon aanwijst.',
    confirmation: 'Vat in je volgende vijf antwoorden de vraag samen in één zin, en sluit af met een controlevraag.',
    ownership: 'Sluit je volgende vijf antwoorden af met wie wat doet, en wanneer.',
    respect: 'Lees drie van je antwoorden hardop alsof je ze zelf krijgt. Herschrijf wat je liever niet hoort.',
    guidance: 'Schrijf voor je volgende vijf antwoorden op: wat is het antwoord, waarom, en wat kan de klant nu doen?',
  },
  other: 'Pak drie antwoorden met deze bevinding en herschrijf ze samen met een collega.',
}
