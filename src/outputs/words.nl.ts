import type { Words } from './words.en.ts'

const plural = (count: string, one: string, more: string) => (count === '1' ? one : more)

/** Alles wat Helder in het Nederlands zegt: geschreven, niet vertaald, en zonder u of je waar het zonder kan. */
export const nl: Words = {
  locale: 'nl-NL',
  dimensions: { overall: 'Totaal', signals: 'Signalen' },
  dimensionHelp: {
    overall: 'alles samen',
    clarity: 'goed te volgen, in een goede volgorde',
    empathy: 'erkent wat de klant dwarszit',
    jargon: 'spreekt de woorden van de klant',
    confirmation: 'vat samen en vraagt of dat klopt',
    ownership: 'zegt wie wat doet, en wanneer',
    respect: 'beleefd, zonder verwijt',
    guidance: 'een reden, een volgende stap, een andere weg',
  },
  severities: { minor: 'licht', major: 'zwaar', critical: 'ernstig' },
  languages: {
    en: 'Engels',
    nl: 'Nederlands',
    de: 'Duits',
    fr: 'Frans',
    pt: 'Portugees',
    es: 'Spaans',
    it: 'Italiaans',
    und: 'onbekend',
  },
  skipped: {
    'auto-reply': 'automatische antwoorden',
    note: 'interne notities',
    'other-language': 'in een andere taal dan Nederlands of Engels',
    unrecognised: 'taal niet herkend',
    empty: 'er bleef niets over om te beoordelen (alleen een eerdere mail, een ondertekening of een link)',
  },
  rejected: {
    'no-text': 'geen berichttekst',
    'no-conversation': 'geen gespreks- of ticketnummer',
    'no-role': 'geen afzender',
    'unknown-role': 'een onbekend soort afzender',
    'no-tweet-id': 'geen tweet-id',
    'ragged-row': 'meer of minder cellen dan de kopregel',
    'broken-quotes': 'een aanhalingsteken dat niet gesloten wordt',
    'broken-json': 'geen geldige JSON',
    'not-an-object': 'geen JSON-object',
    'wrong-type': 'een veld van de verkeerde soort',
    'repeated-row': 'hetzelfde bericht voor de tweede keer',
    'row-too-large': 'te grote rij',
  },
  columnRoles: {
    text: 'berichttekst',
    description: 'vraag',
    solution: 'antwoord',
    comment: 'reacties',
    note: 'interne notities',
    subject: 'onderwerp',
    conversation: 'gesprek',
    message: 'berichtnummer',
    role: 'wie het schreef',
    author: 'auteur',
    requester: 'klant',
    agent: 'medewerker',
    created: 'datum',
    closed: 'gesloten op',
    inbound: 'van de klant',
    replyTo: 'antwoord op',
    internal: 'intern',
    public: 'openbaar',
    channel: 'kanaal',
    queue: 'wachtrij',
    topic: 'onderwerpgroep',
    language: 'taal',
  },
  tools: {
    zendesk: 'Zendesk',
    freshdesk: 'Freshdesk',
    jira: 'Jira',
    glpi: 'GLPI',
    servicenow: 'ServiceNow',
    otrs: 'OTRS',
    topdesk: 'TOPdesk',
    zammad: 'Zammad',
    twcs: 'Twitter (twcs)',
    generic: 'een gewone export',
  },
  shapes: {
    'message-per-row': 'één bericht per rij',
    'ticket-per-row': 'één ticket per rij',
    'comment-cells': 'één ticket per rij, reacties in cellen',
    tweets: 'één tweet per rij',
    'zendesk-ndjson': 'één ticket per regel, met de reacties',
    'api-json': 'gesprekken zoals de API ze geeft',
  },
  fileSystem: {
    EACCES: 'geen toestemming',
    EPERM: 'geen toestemming',
    EROFS: 'de schijf is alleen te lezen',
    ENOSPC: 'de schijf is vol',
    ENOENT: 'de map bestaat niet',
    EEXIST: 'er staat een bestand met die naam in de weg',
    ENOTDIR: 'er staat een bestand waar een map hoort',
    EISDIR: 'het is een map',
  },
  standardInput: 'standaardinvoer',
  masked: { email: 'e-mail', number: 'nummer', name: 'naam' },

  agents: {
    perAgent: 'neem in het rapport een deel per medewerker op, met verzonnen namen',
    agents: 'bij --per-agent: pseudonym (verzonnen namen) of name (de namen uit de export)',
    needsSwitch: '--agents werkt alleen samen met --per-agent.',
    needsSwitchHint: 'Het rapport gaat over het team. Zet --per-agent erbij om medewerkers apart te zien.',
    keyMade: (file: string) =>
      `Een sleutel voor de verzonnen namen van medewerkers staat nu in ${file}. Bewaar die: een andere sleutel geeft andere namen.`,
    keyShort: (place: string) => `De sleutel in ${place} heeft minder dan 16 tekens.`,
    keyUnreadable: (place: string) => `Het sleutelbestand ${place} is niet te lezen en niet te maken.`,
    leftOut: 'De resultaten laten medewerkers daarom weg.',
    keyHint: 'Geef HELDER_KEY een geheim van minstens 16 tekens, bijvoorbeeld uit je wachtwoordkluis.',
  },

  error: {
    prefix: 'helder: ',
    didYouMean: (names: string) => `Bedoel je ${names}?`,
    seeHelp: (command: string) => `Zie \`${command} --help\`.`,
    unexpected: (detail: string) => `Er ging iets mis in Helder zelf: ${detail}`,
    unexpectedHint: 'Meld het ons, met de opdracht erbij. Resultaten die er al waren, zijn gebleven zoals ze waren.',
    unknownOption: (name: string) => `Een optie ${name} is er hier niet.`,
    unknownCommand: (name: string) => `Een opdracht "${name}" is er niet.`,
    missingArgument: (name: string) => `Er ontbreekt iets: ${name}.`,
    optionMissingArgument: (name: string) => `Achter ${name} hoort een waarde.`,
    excessArguments: 'Er staat meer achter deze opdracht dan erbij hoort.',
    noInput: 'Er is geen invoer opgegeven.',
    noInputHint:
      'Noem een export (CSV, JSONL, JSON, ook .gz), een map, of - voor standaardinvoer: helder score export.csv',
    badFormat: (name: string) => `"${name}" is geen bestandsvorm.`,
    badFormatHint: 'Kies uit jsonl, csv, html, coaching en parquet, met komma’s ertussen: --format jsonl,html',
    badChoice: (option: string, value: string) => `${option} kent "${value}" niet.`,
    badChoiceHint: (choices: string) => `Kies uit ${choices}.`,
    badColumn: (value: string) => `--column "${value}" is niet te lezen.`,
    badColumnHint: (roles: string) => `Schrijf rol=kolom, bijvoorbeeld --column text=Bericht. Rollen: ${roles}.`,
    badRole: (role: string) => `"${role}" is geen rol die een kolom kan hebben.`,
    badRoleHint: (roles: string) => `Kies uit ${roles}.`,
    badMap: (file: string) => `De kolomlijst ${file} is niet te lezen.`,
    badMapHint: 'Er hoort YAML of JSON in te staan, met per regel "rol: kolom", bijvoorbeeld:  text: Bericht',
    outIsFile: (path: string) => `--out ${path} noemt één bestand, maar er zijn meer vormen gevraagd.`,
    outIsFileHint: 'Noem een map, of vraag één vorm: --format jsonl',
    stdoutNeedsJsonl: 'Alleen jsonl kan naar standaarduitvoer.',
    stdoutNeedsJsonlHint: 'Gebruik --out - met --format jsonl, of noem een map.',
    outIsInput: (path: string) => `${path} is ook invoer en zou overschreven worden.`,
    outIsInputHint: 'Kies met --out een andere plek.',
    cannotRead: (path: string, why: string) => `${path} is niet te lezen: ${why}.`,
    cannotWrite: (path: string, why: string) => `Schrijven naar ${path} lukt niet: ${why}.`,
    cannotWriteHint: 'Kies met --out een andere plek, of maak ruimte.',
    missingFile: (path: string) => `${path} bestaat niet.`,
    missingFileHint: 'Kijk het pad na.',
    profile: (message: string) => `Het profiel is niet te gebruiken: ${message}`,
    profileHint:
      'Er is niets beoordeeld, want met andere instellingen vallen de scores anders uit. Verbeter het profiel, of laat --profile weg.',
    rules: (count: number) =>
      count === 1
        ? 'Er zit één fout in de regels; de rest heeft gewerkt.'
        : `Er zitten ${count} fouten in de regels; de rest heeft gewerkt.`,
    noMessages: 'Geen enkel bericht was te lezen.',
    noMessagesHint: (rejected: string | null) =>
      rejected
        ? `Waarom, rij voor rij: ${rejected}`
        : 'Kijk na of er berichten in de export staan, of noem de kolommen met --column.',
    stopping: 'Helder stopt en schrijft weg wat af is. Nog een keer Ctrl-C stopt meteen.',
    badWorkers: (value: string) => `--workers "${value}" is geen aantal.`,
    badWorkersHint: (most: number) => `Geef een heel getal van 1 tot en met ${most}, bijvoorbeeld --workers 2.`,
    resumeStream:
      '--resume werkt alleen met bestanden: standaardinvoer is niet nog eens te lezen, standaarduitvoer niet nog eens te schrijven.',
    resumeStreamHint: 'Geef de export als bestand en een map met --out, of laat --resume weg.',
    resumeHint: 'Met dezelfde opdracht en --resume gaat Helder hier verder.',
    nothingToResume: 'Er is hier geen onderbroken run om verder te gaan; Helder begint van voren af aan.',
    startsAnew:
      'Hier stond nog een onderbroken run; Helder begint van voren af aan. Met --resume gaat een onderbroken run verder.',
    inputChanged: (file: string) => `De onderbroken run kan niet verder: ${file} is sindsdien veranderd.`,
    resumeNot: {
      settings: 'De onderbroken run kan niet verder: die begon met andere opties, andere regels of een andere versie.',
      unreadable: 'De onderbroken run kan niet verder: wat ervan bewaard is, is niet compleet.',
    },
    resumeNotHint: 'Laat --resume weg om van voren af aan te beginnen.',
    busy: (folder: string, pid: number) => `Een andere run van Helder (proces ${pid}) schrijft al naar ${folder}.`,
    busyHint: 'Wacht tot die klaar is, of kies met --out een andere plek.',
    nothingFinished: 'Gestopt voordat er iets af was; er is niets geschreven.',
  },

  progress: {
    reading: 'lezen',
    scoring: 'beoordelen',
    rows: 'rijen',
    perSecond: 's',
    left: (time: string) => `nog ${time}`,
    readingLine: (rows: string, percent: string | null) => `Lezen: ${rows} rijen${percent ? ` (${percent})` : ''}`,
    scoringLine: (done: string, all: string, rate: string, left: string) =>
      `Beoordelen: ${done} van ${all} berichten, ${rate}/s, nog ${left}`,
  },

  summary: {
    title: 'Helder',
    files: 'Gelezen',
    leftOut: 'Niet gelezen',
    columns: 'kolommen',
    guessed: 'Klopt dit niet met de export? Noem de kolommen met --column rol=naam of --map BESTAND.',
    messages: 'Berichten',
    messagesLine: (messages: string, conversations: string) =>
      `${messages} in ${conversations} ${plural(conversations, 'gesprek', 'gesprekken')}`,
    rejectedLine: (rejected: string, rows: string) => `${rejected} van ${rows} rijen geweigerd`,
    replies: 'Antwoorden',
    scored: 'beoordeeld',
    notScored: 'overgeslagen',
    noReplies:
      'Er staan geen antwoorden van medewerkers in deze invoer, dus er zijn geen scores. Horen die er wel te zijn? Noem dan de kolom die zegt wie een bericht schreef: --column role=...',
    noneScored: 'Geen van de antwoorden kon beoordeeld worden; de redenen staan hierboven.',
    dimension: 'Scores (0-100)',
    mean: 'gemiddeld',
    assessed: 'antwoorden',
    notAssessed: 'geen aanleiding',
    findings: 'Wat het vaakst opvalt',
    timesIn: (count: string, replies: string) => `${count}× in ${replies} ${plural(replies, 'antwoord', 'antwoorden')}`,
    noFindings: 'Niets opgevallen.',
    written: 'Geschreven',
    partial: 'Voortijdig gestopt: dit is wat af was.',
    partialScored: (done: string, all: string) => `${done} van ${all} berichten zijn beoordeeld.`,
    explainHint: (file: string, conversation: string, message: string) =>
      `Eén antwoord helemaal bekijken:  helder explain ${file} ${conversation} ${message}`,
    rejectedKept: (count: string) =>
      `${count} rijen zijn geweigerd; met --out MAP zet Helder ze op een rij in rejected.csv.`,
  },

  explain: {
    noSuchConversation: (id: string, file: string) => `Een gesprek "${id}" staat niet in ${file}.`,
    noSuchMessage: (id: string, conversation: string) => `In gesprek "${conversation}" staat geen bericht "${id}".`,
    itsReplies: (ids: string) => `De antwoorden in dit gesprek: ${ids}`,
    firstConversations: (ids: string) => `De eerste gesprekken erin: ${ids}`,
    notResults: (file: string, line: number) =>
      `${file} is geen resultaatbestand van Helder: regel ${line} is niet te lezen.`,
    notResultsHint: 'Maak er een met: helder score export.csv --format jsonl --out results.jsonl',
    customer: 'Klant',
    agent: 'Medewerker',
    note: 'Interne notitie',
    system: 'Systeem',
    reply: 'Antwoord',
    noText: 'De tekst staat niet in dit bestand: het is gemaakt met --no-text.',
    skippedBecause: (why: string) => `Dit bericht is niet beoordeeld: ${why}.`,
    notAReply: 'Dit is geen antwoord van een medewerker; alleen antwoorden krijgen een score.',
    scores: 'Scores',
    notAssessed: 'niet beoordeeld',
    findings: 'Om naar te kijken',
    noFindings: 'Niets om naar te kijken: er viel niets op.',
    alsoSeen: 'Verder gezien',
    suggestion: 'Beter',
    orElse: 'Of',
    fillIn: 'vul in wat tussen [ ] staat',
    ready: 'kan zo weg',
    remove: 'weglaten',
    where: 'hier',
    leftOutParts: {
      quote: 'eerdere mail',
      signature: 'ondertekening',
      footer: 'voettekst',
      disclaimer: 'disclaimer',
      markup: 'opmaak',
    },
    leftOut: (parts: string) => `Telt niet mee: ${parts}.`,
    rewrite: 'Het hele antwoord, anders verwoord',
    changes: 'Wat er verandert, en waar',
    rewriteScores: (before: string, after: string) => `totaal ${before} → ${after}`,
    words: (words: string, sentences: string) =>
      `${words} ${plural(words, 'woord', 'woorden')}, ${sentences} ${plural(sentences, 'zin', 'zinnen')}`,
    readability: (value: string) => `leesgemak ${value} van 100`,
  },

  rules: {
    id: 'regel',
    language: 'taal',
    severity: 'gewicht',
    title: 'wat de regel vindt',
    signalOnly: 'signaal',
    count: (count: number) => `${count} ${plural(String(count), 'regel', 'regels')}`,
    none: 'Er zijn geen regels die hierbij passen.',
    noSuchRule: (id: string) => `Een regel "${id}" is er niet.`,
    didYouMean: (ids: string) => `Bedoel je ${ids}?`,
    seeList: 'Alle regels: helder rules list',
    why: 'Waarom',
    how: 'Hoe dan wel',
    finds: 'Vindt',
    unless: 'Tenzij',
    when: 'Wanneer',
    rewrites: 'Stelt voor',
    examples: 'Voorbeelden',
    sources: 'Bronnen',
    file: 'Bestand',
    emits: 'Signaal',
    flags: 'slaat aan',
    ignores: 'slaat niet aan',
    missed: 'bekend gat (gemist)',
    misfires: 'bekend gat (slaat ten onrechte aan)',
    becomes: 'wordt',
    after: 'na',
    passed: (passed: number, all: number, rules: number) =>
      `${passed} van ${all} voorbeelden van ${rules} regels kloppen.`,
    failed: (failed: number) => (failed === 1 ? 'Eén voorbeeld klopt niet:' : `${failed} voorbeelden kloppen niet:`),
    faulty: (count: number) =>
      count === 1 ? 'Eén fout in de regelbestanden:' : `${count} fouten in de regelbestanden:`,
    nothingToTest: (what: string) => `Er zijn geen regels gevonden in ${what}.`,
    badNewName: (name: string) => `"${name}" is geen naam voor een regel.`,
    badNewNameHint: 'Schrijf map/id.taal, in kleine letters: helder rules new respect/verwijt-klant.nl',
    exists: (path: string) => `${path} is er al.`,
    existsHint: 'Kies een ander id, of pas dat bestand aan; Helder overschrijft geen regels.',
    written: (path: string) => `Geschreven: ${path}`,
    nextSteps: (test: string) => `Vul het bestand in (hoe, staat in rules/WRITING.md) en draai daarna: ${test}`,
  },

  stats: {
    findings: 'Bevindingen',
    signals: 'Alleen signalen',
    hits: 'plekken',
    messages: 'berichten',
    share: 'aandeel',
    inCode: 'in code, zonder regelbestand',
    read: (language: string, agent: string, customer: string) =>
      `Gelezen in het ${language === 'nl' ? 'Nederlands' : 'Engels'}: ${agent} ${plural(agent, 'antwoord', 'antwoorden')}, ${customer} ${plural(customer, 'bericht', 'berichten')} van klanten`,
    never: (language: string, count: number) =>
      `Niets gevonden, van de regels voor het ${language === 'nl' ? 'Nederlands' : 'Engels'} (${count})`,
    rejected: (rejected: number, rows: number) =>
      `${rejected} van de ${rows} rijen waren niet te gebruiken; helder score zegt welke, en waarom.`,
    noInputHint:
      'Noem een export (CSV, JSONL, JSON, ook .gz), een map, of - voor de standaardinvoer: helder rules stats export.csv',
    badSamples: (value: string) => `--samples "${value}" is geen aantal voorbeelden.`,
    badSamplesHint: (most: number) => `Geef een heel getal van 0 tot en met ${most}, bijvoorbeeld --samples 5.`,
  },

  help: {
    usage: 'Gebruik:',
    groupUsage: '<opdracht> ...',
    optionsUsage: '[opties]',
    options: 'Opties:',
    arguments: 'Argumenten:',
    commands: 'Opdrachten:',
    helpOption: 'toon deze hulp',
    versionOption: 'toon de versie',
    defaultIs: 'standaard:',
    program:
      'Leest antwoorden van een helpdesk, in het Nederlands en Engels: geeft scores voor hoe ze overkomen, laat zien waarop die berusten en zegt hoe het beter kan. Alles gebeurt op deze computer; er wordt niets verstuurd.',
    programAfter: `
Voorbeelden:
  helder score export.csv                        beoordeelt een export; het rapport komt in ./helder-report
  helder score tickets/ --out meting             alle exports in een map
  helder explain helder-report/results.jsonl 4711 3
                                                 waarom bericht 3 van gesprek 4711 deze scores kreeg
  helder serve                                   start de dienst: webhooks erin, suggesties terug
  helder rules list --language nl                alle regels voor het Nederlands

Uitgangscodes:
  0  klaar                        3  een regel of het profiel deugt niet (de andere regels werkten)
  1  niets te lezen, of niet      130, 143  gestopt met Ctrl-C of SIGTERM; wat af was,
     te schrijven                           is weggeschreven
  2  de opdracht klopt niet`,
    score: 'beoordeel een export: CSV, JSONL of JSON (ook .gz), een map ermee, of - voor standaardinvoer',
    scoreInputs: 'bestanden, mappen, of - voor standaardinvoer',
    out: 'een map; of een bestand als er één vorm gevraagd is; - schrijft jsonl naar standaarduitvoer',
    format: 'wat er geschreven wordt, met komma’s ertussen: jsonl, csv, html, coaching, parquet',
    map: 'een YAML- of JSON-bestand dat zegt wat de kolommen betekenen (per regel "rol: kolom")',
    column: 'hetzelfde voor één kolom, bijvoorbeeld text=Bericht; mag vaker',
    profile: 'de instellingen van het eigen huis (helder.yaml)',
    rules: 'een map met eigen regels; mag vaker',
    lang: 'de taal van alle berichten: auto, nl of en',
    reportLanguage: 'de taal van samenvatting en rapport: nl of en (standaard: die van de meeste antwoorden)',
    noText: 'houd alle berichttekst uit de resultaten',
    noRewrite: 'laat de herschreven antwoorden weg: sneller',
    noSuggestions: 'laat suggesties en herschreven antwoorden weg: alleen scores en bevindingen, het snelst',
    workers: 'aantal threads dat beoordeelt; standaard naar de grootte van de invoer en de machine',
    resume: 'ga verder met een run die is onderbroken, met dezelfde invoer en opties',
    quiet: 'zeg niets, behalve bij fouten',
    scoreAfter: (roles: string) => `
Wat eruit komt: results.jsonl (elk bericht, met alles waarop de scores berusten), results.csv (een rij per antwoord, voor
een rekenblad), report.html (om te lezen), coaching.md en coaching.json (wat goed gaat en wat te oefenen valt), en
rejected.csv als er rijen onbruikbaar waren, met de reden.

Kolommen worden vanzelf herkend bij Zendesk, Freshdesk, Jira, GLPI, ServiceNow, OTRS, TOPdesk, Zammad, tweets en gewone
exports. Lukt dat niet, zeg dan wat ze betekenen. Rollen:
${roles}

Voorbeelden:
  helder score export.csv
  helder score export.csv --column text="Bericht" --column role="Van"
  helder score *.jsonl.gz --format jsonl --out results.jsonl
  cat export.jsonl | helder score - --out - | jq .scores`,
    explain: 'toon één antwoord met wat erin opvalt, de som achter elke score, en waarom',
    explainResults: 'een results.jsonl die helder score gemaakt heeft',
    explainConversation: 'het id van het gesprek',
    explainMessage: 'het id van het bericht',
    explainLanguage: 'de taal van de uitleg: nl of en (standaard: die van het antwoord)',
    serve: 'start de dienst: webhooks erin, suggesties terug, een adres om scores te vragen',
    servePort: 'de poort; 0 neemt er een die vrij is',
    serveHost: 'het adres; voor een ander dan deze computer is HELDER_TOKEN nodig',
    serveData: 'de map van de ingebouwde database',
    serveAfter: `
Omgeving:
  PORT, HELDER_HOST, HELDER_DATA   als de opties
  DATABASE_URL                     postgres://... in plaats van de ingebouwde database
  HELDER_TOKEN                     toegangstokens, met komma’s ertussen
  HELDER_SECRET_<BRON>             het geheim van een webhook: ZENDESK, FRESHDESK, ZAMMAD, INTERCOM, HELP_SCOUT,
                                   FRONT, JIRA, CHATWOOT, STANDARD
  HELDER_KEY                       de sleutel van de verzonnen namen van medewerkers
  HELDER_LOG_LEVEL                 debug, info, warn, error of silent
Geheimen mogen in bestanden staan: HELDER_TOKEN_FILE noemt het bestand, enzovoort.

Uitgangscodes: 0 gestopt zoals gevraagd (Ctrl-C, SIGTERM), 1 het adres of de database is niet te krijgen, 2 de opdracht
klopt niet, 3 de instellingen deugen niet, 130 en 143 meteen gestopt door een tweede signaal.`,
    rulesGroup: 'bekijk de regels, test ze, schrijf er zelf een',
    list: 'zet de regels op een rij',
    listLanguage: 'alleen deze: nl of en',
    listDimension: 'alleen deze dimensie, bijvoorbeeld clarity, of signals',
    rulesExplain: 'wat een regel vindt, waarom, en hoe het dan wel kan, met voorbeelden',
    ruleId: 'het id van een regel, bijvoorbeeld missing-acknowledgement',
    test: 'draai de voorbeelden in de regelbestanden',
    testWhat: "mappen met regels, of id's van regels; zonder: alle regels",
    stats: 'tel wat elke regel in een archief vindt, met voorbeelden, en welke regels niets vinden',
    statsFormat: 'table (een tabel) of json',
    statsSamples:
      'plekken die per regel te zien zijn, met namen, nummers en e-mailadressen verborgen; 0 toont geen tekst',
    statsAfter: `
Voorbeelden:
  helder rules stats export.csv
  helder rules stats tickets/ --samples 0 --format json | jq '.rules[] | select(.share > 0.2) | .rule'
  helder rules stats export.csv --rules mijn-regels --samples 10`,
    new: 'schrijf een regelbestand om mee te beginnen',
    newName: 'map/id.taal, bijvoorbeeld respect/verwijt-klant.nl',
    newDir: 'de map met regels',
  },
}
