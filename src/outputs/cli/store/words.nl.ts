import type { StoreWords } from './words.en.ts'

const aantal = (count: string, one: string, more: string) => `${count} ${count === '1' ? one : more}`

/** Wat de opdrachten van de opslag in het Nederlands zeggen. */
export const nl: StoreWords = {
  help: {
    import: 'beoordeel een archief en bewaar het in de opslag, waar latere rapporten het vinden',
    importInputs: 'bestanden, mappen, of - voor standaardinvoer, zoals bij `helder score`',
    source:
      'de helpdesk waar het archief uit komt, als die hier ook webhooks levert: hetzelfde ticket is dan één gesprek',
    rejected: 'een bestand voor de rijen die niet te gebruiken waren, met de reden',
    report: 'maak het rapport van wat er in de opslag staat',
    fromStore: 'uit de opslag (een rapport van een export maakt `helder score`)',
    purge: 'verwijder wat ouder is dan zijn bewaartermijn; `helder serve` doet dat elke dag vanzelf',
    forget: 'verwijder elk spoor van een klant, een ticket of een medewerker, uit de database en haar bestanden',
    requester:
      'het nummer of e-mailadres van de klant: elk gesprek waarin die om hulp vroeg, gaat weg; zammad:12 is nummer 12 van alleen Zammad',
    ticket: 'het nummer van een ticket, ook met de bron ervoor: zammad:4711',
    agent:
      'de naam of het nummer van een medewerker zoals de helpdesk die kent, ook met de bron ervoor: wat die schreef gaat weg, met de scores',
    data: 'de gegevensmap (standaard: HELDER_DATA, anders helder-data)',
    after: `
De opslag zit in de gegevensmap, of op de server die DATABASE_URL noemt. Een gegevensmap kan door één proces tegelijk
worden gebruikt: stop eerst \`helder serve\`. Op een server kunnen het er zoveel zijn als u wilt.`,
  },
  faults: {
    locked: (place, pid) => `Een andere Helder (proces ${pid}) gebruikt de gegevensmap ${place}.`,
    folder: (place, why) => `De gegevensmap ${place} is niet te gebruiken: ${why}.`,
    unreachable: (place, why) => `De database ${place} antwoordt niet of weigert: ${why}.`,
    newer: (place) => `De database ${place} is gemaakt door een nieuwere versie van Helder.`,
    failed: (place, why) => `Het lukte niet in de database ${place}: ${why}.`,
  },
  hints: {
    locked: 'Stop eerst dat proces, of zet de gegevens met DATABASE_URL op een PostgreSQL-server.',
    folder: 'Kies een andere map met --data, of geef deze gebruiker het recht om er te schrijven.',
    unreachable: 'Controleer DATABASE_URL, en of de server draait en deze machine toelaat.',
    newer: 'Installeer die versie; er is niets veranderd.',
    failed: 'Er is niets veranderd. Probeer het nog eens; blijft het zo, kijk dan in het logboek van de database.',
  },
  noStore: (place) => `Er is geen opslag in ${place}.`,
  noStoreHint: 'Noem de gegevensmap met --data, of vul er een: helder import export.csv',
  badUrl: 'DATABASE_URL moet een adres zijn zoals postgres://gebruiker:wachtwoord@host:5432/naam.',
  bothUrls: 'DATABASE_URL en DATABASE_URL_FILE zijn allebei ingesteld; houd er één over.',
  badUrlFile: (why) => `DATABASE_URL_FILE is niet te lezen: ${why}.`,
  urlHint: 'Verbeter dit, of laat het weg om de gegevensmap te gebruiken.',
  imported: {
    title: 'Geïmporteerd',
    rows: (all, kept, rejected) =>
      `${aantal(all, 'rij', 'rijen')} gelezen: ${kept} bewaard, ${rejected} niet te gebruiken`,
    messages: (messages, conversations) =>
      `${aantal(messages, 'bericht', 'berichten')} in ${aantal(conversations, 'gesprek', 'gesprekken')} beoordeeld`,
    known: (count) => `${count} daarvan stonden al in de opslag`,
    next: 'Het rapport:  helder report --from-store',
  },
  needsFromStore: '`helder report` heeft --from-store nodig.',
  needsFromStoreHint: 'Voor een rapport van een export: helder score export.csv',
  empty: 'Er staat nog niets in de opslag.',
  emptyHint: 'Vul haar met `helder import export.csv`, of laat de helpdesk webhooks sturen naar `helder serve`.',
  purged: {
    nothing: 'Niets was ouder dan zijn bewaartermijn.',
    messages: (count) => `${aantal(count, 'berichttekst', 'berichtteksten')} verwijderd, met de suggesties`,
    reviews: (count) => `${aantal(count, 'beoordeling', 'beoordelingen')} verwijderd`,
    deliveries: (count) => `${aantal(count, 'levering', 'leveringen')} verwijderd`,
    outbox: (count) => `${aantal(count, 'notitie', 'notities')} uit de postbak verwijderd`,
    audit: (count) => `${aantal(count, 'regel', 'regels')} uit het controlespoor verwijderd`,
  },
  oneOf: 'Zeg wie of wat vergeten moet worden: een van --requester, --ticket en --agent.',
  oneOfHint: 'Bijvoorbeeld: helder forget --requester ana@example.org',
  forgotten: {
    nothing: 'Hiervan staat niets in de opslag.',
    conversations: (count) => aantal(count, 'gesprek', 'gesprekken'),
    messages: (count) => aantal(count, 'bericht', 'berichten'),
    reviews: (count) => aantal(count, 'beoordeling', 'beoordelingen'),
    deliveries: (count) => aantal(count, 'webhooklevering', 'webhookleveringen'),
    notes: (count) => aantal(count, 'notitie in de postbak', 'notities in de postbak'),
    jobs: (count) => aantal(count, 'wachtende taak', 'wachtende taken'),
    title: 'Verwijderd',
    stays:
      'Wat blijft is een regel in het controlespoor dat er iets vergeten is, en wanneer, zonder wie of wat het was.',
    files: 'De bestanden van de database zijn opnieuw geschreven: de verwijderde tekst staat in geen ervan.',
    server:
      'De tabellen zijn opnieuw geschreven. Het eigen logboek van de server (WAL), kopieën en back-ups beheert wie de server draait: laat ze ook daar verlopen.',
    elsewhere: 'Rapporten, exports en logboeken buiten de opslag zijn niet aangeraakt: verwijder die zelf.',
  },
}
