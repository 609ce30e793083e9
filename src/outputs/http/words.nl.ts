import type { HttpWords } from './words.en.ts'

/** What the service says in Dutch. */
export const nl: HttpWords = {
  problems: {
    'not-found': ['Niet gevonden', 'Op dit adres is niets. GET /docs laat zien wat er wel is.'],
    method: [
      'Methode niet toegestaan',
      'Dit adres kent die methode niet; de kop Allow noemt de methoden die het kent.',
    ],
    host: [
      'Verkeerde host',
      'De kop Host noemt een andere machine. Vraag localhost aan, of zet de naam bij serve.public_names in helder.yaml.',
    ],
    token: ['Geen toegang', 'Stuur een geldig toegangstoken mee: Authorization: Bearer <token>.'],
    rate: ['Te veel verzoeken', 'Wacht zolang de kop Retry-After aangeeft.'],
    'too-large': ['Te groot', 'Het verzoek is groter dan serve.limits.body_kilobytes toestaat.'],
    'too-long': ['Te lang', 'De teksten zijn samen langer dan serve.limits.text_characters toestaat.'],
    encoding: ['Codering onbekend', 'Stuur de inhoud zoals hij is, niet gecomprimeerd, in UTF-8.'],
    type: ['Soort inhoud onbekend', 'Stuur JSON met Content-Type: application/json.'],
    json: ['Geen bruikbare JSON', 'De inhoud is geen geldige JSON, is te diep genest of heeft een verboden sleutel.'],
    invalid: ['Niet wat er verwacht wordt', 'Zie `errors`: bij elke fout staat het pad van de sleutel en wat er mag.'],
    aborted: ['Verzoek niet af', 'De inhoud hield op voordat de aangekondigde lengte was bereikt.'],
    signature: [
      'Handtekening geweigerd',
      'De levering is niet met het geheim van deze bron ondertekend, of is te oud.',
    ],
    'no-secret': ['Geen geheim', 'Voor deze bron is hier geen geheim ingesteld, dus wordt er niets van aangenomen.'],
    malformed: ['Geen levering van deze bron', 'Dit is niet wat deze helpdesk stuurt; zie `errors`.'],
    rulebooks: [
      'Te veel profielen',
      'Een profiel met eigen rules_off of glossary kost tijd om te lezen; gebruik hetzelfde nog eens, of wacht een minuut.',
    ],
    busy: ['Te druk', 'Er wachten te veel antwoorden op herschrijving. Vraag het zo nog eens, of zonder ?rewrite=1.'],
    unavailable: ['Nu niet beschikbaar', 'De levering kon niet worden bewaard. Stuur haar later nog eens.'],
    internal: ['Er ging hier iets mis', 'Het staat in het logboek onder het nummer van het verzoek.'],
    uri: ['Fout adres', 'In het adres staat een procentteken dat er niet hoort.'],
  },
  noReply: 'het laatste bericht moet van de medewerker zijn; geef anders `reply`',
  notBoth: 'geef `reply`, of een gesprek dat eindigt met een bericht van de medewerker',
  languagetool: {
    noLanguage: 'geef een taalcode, of auto',
    oneText: 'geef `text` of `data`, een van de twee',
    enabledOnly: 'noem ook enabledRules of enabledCategories',
    languages: (codes) => `er zijn regels voor: ${codes}; of geef auto`,
    data: 'moet {"text": ...} zijn of {"annotation": [{"text": ...}, {"markup": ..., "interpretAs": ...}]}',
  },
  settings: {
    both: (name) => `${name} en ${name}_FILE zijn allebei ingesteld; houd er één over.`,
    unreadable: (name, why) => `${name}_FILE kan niet worden gelezen (${why}).`,
    empty: (name) => `${name}_FILE is leeg.`,
    noSource: (name, names) => `${name} hoort bij geen enkele bron; er zijn: ${names}.`,
    badSecret: (name, why) => `${name} is niet bruikbaar: ${why}.`,
    noNoteToken: (helpdesk, name) =>
      `serve.notes.helpdesks.${helpdesk} stuurt notities, en heeft daarvoor een token nodig in ${name}.`,
    shortToken: (least) =>
      `HELDER_TOKEN: elk token heeft minstens ${least} tekens zonder spaties, of is sha256:<64 hexcijfers>; zet komma's tussen meerdere.`,
    badDatabase: 'DATABASE_URL moet een adres zijn zoals postgres://gebruiker:wachtwoord@host:5432/naam.',
    openHost: (host) => `host ${host} is vanaf andere machines te bereiken, en er is geen toegangstoken ingesteld.`,
    openNames: 'met serve.public_names kunnen anderen de dienst bereiken, en er is geen toegangstoken ingesteld.',
    openHint:
      'Stel HELDER_TOKEN in (of HELDER_TOKEN_FILE), bijvoorbeeld op de uitvoer van `openssl rand -hex 24`, of blijf bij 127.0.0.1.',
    hint: 'Verbeter dit in helder.yaml, de omgeving of de opties; `helder serve --help` noemt ze.',
  },
  cannotListen: (address, why) => `Kan niet luisteren op ${address}: ${why}.`,
  cannotListenHint: 'Misschien heeft een ander programma de poort: kies er een met --port.',
  listenFaults: {
    EADDRINUSE: 'het is bezet',
    EADDRNOTAVAIL: 'deze machine heeft dat adres niet',
    ENOTFOUND: 'dat adres bestaat niet',
    EACCES: 'geen toestemming; poorten onder 1024 zijn voor de beheerder',
  },
  started: (url) => `Helder luistert op ${url} (uitleg op ${url}/docs; stop met Ctrl-C).`,
  webhooks: (names) =>
    names === ''
      ? 'Er is geen webhookgeheim ingesteld: leveringen worden geweigerd.'
      : `Webhooks met een geheim: ${names}.`,
  try: 'Probeer het:',
  firstReply: 'Onze excuses voor het ongemak. Uw ticket is geëscaleerd en wordt z.s.m. opgepakt.',
  firstCustomer: 'Mijn bestelling is er nog steeds niet, terwijl ik al twee weken wacht!',
  stopping: 'Stoppen: wat bezig is, wordt afgemaakt.',
  docs: {
    title: 'De dienst Helder',
    lead: 'Wat de dienst aanneemt en geeft. Hetzelfde als gegevens: ',
    operations: 'Adressen',
    body: 'Inhoud',
    query: 'In het adres',
    answers: 'Antwoorden',
    schemas: 'Gegevens',
    key: 'sleutel',
    kind: 'soort',
    about: 'uitleg',
    optional: 'mag weg',
    otherLanguage: 'English',
  },
}
