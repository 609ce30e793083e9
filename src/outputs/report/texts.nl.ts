import type { Texts } from './texts.en.ts'

const plural = (count: string, one: string, more: string) => (count === '1' ? one : more)
const replies = (count: string) => `${count} ${plural(count, 'antwoord', 'antwoorden')}`

/** Wat het rapport in het Nederlands zegt: geschreven, niet vertaald. */
export const nl: Texts = {
  title: 'Hoe onze antwoorden overkomen',
  lead: (count: string, conversations: string) =>
    `${replies(count)} in ${conversations} ${plural(conversations, 'gesprek', 'gesprekken')}`,
  period: (first: string, last: string) => `van ${first} tot en met ${last}`,
  contents: 'Op deze pagina',
  intro:
    'Helder kijkt naar de woorden van een antwoord, nooit naar wie het schreef. Elke score is een optelsom van wat er in de tekst staat. Je kunt elke score dus narekenen.',
  people:
    'Een score is een vraag aan een mens, geen oordeel. Wil je dit rapport gebruiken bij een besluit over iemand? Lees dan eerst zelf de teksten, hoor die persoon, en maak er afspraken over met de ondernemingsraad.',
  partial: 'De run is gestopt voor het einde. Een deel van het archief staat hier dus niet in.',
  noText: 'Gemaakt met --no-text: de teksten van de antwoorden staan niet in dit rapport.',
  noReplies: 'In dit archief staan geen antwoorden van medewerkers. Er is dus niets te laten zien.',
  noneScored: 'Helder kon geen enkel antwoord een score geven. De tabel hieronder zegt waarom.',

  brief: {
    title: 'In het kort',
    overall: (mean: string, range: string) => `De antwoorden scoren gemiddeld ${mean} van de 100 (marge ${range}).`,
    none: 'geen enkel',
    bands: (high: string, highNames: string, low: string, lowNames: string) =>
      `Daarvan is ${high} ${highNames} en ${low} ${lowNames}.`,
    or: ' of ',
    ends: (best: string, bestMean: string, least: string, leastMean: string) =>
      `Het hoogste gemiddelde heeft ${best} (${bestMean}), het laagste ${least} (${leastMean}).`,
    costs: 'Wat de meeste punten kost:',
    cost: (points: string, share: string) => `${points} punten, in ${share} van de antwoorden`,
    good: 'Wat vaak goed gaat:',
    goodIn: (share: string) => `in ${share} van de antwoorden`,
    trendUp: (first: string, last: string) =>
      `In deze weken steeg de totaalscore van ongeveer ${first} naar ${last}. Dat is meer dan toeval verklaart.`,
    trendDown: (first: string, last: string) =>
      `In deze weken daalde de totaalscore van ongeveer ${first} naar ${last}. Dat is meer dan toeval verklaart.`,
    trendNone: 'In deze weken veranderde de totaalscore niet meer dan toeval verklaart.',
  },

  what: {
    title: 'Wat er in dit archief zit',
    file: 'Bestand',
    tool: 'Herkend als',
    columns: 'Kolommen',
    leftOut: 'niet gelezen',
    kind: 'Wat',
    count: 'Aantal',
    messages: 'Berichten',
    replies: 'Antwoorden van medewerkers',
    scored: 'Antwoorden met een score',
    skipped: (why: string) => `Antwoorden zonder score: ${why}`,
    rejected: (why: string) => `Rijen die afvielen: ${why}`,
    rejectedMore: 'Deze rijen staan in het rekenblad “rejected” naast dit rapport, elk met de reden.',
    languages: 'Talen van de antwoorden',
    undated: 'Antwoorden met een score, maar zonder datum',
    caption: 'Hoeveel van het archief een score heeft, en waarom de andere berichten niet',
    files: 'De bestanden van dit archief',
  },

  scores: {
    title: 'Scores',
    help: 'Een score loopt van 0 tot 100, en 50 is voldoende. Elke grafiek toont hoeveel antwoorden welke score hebben; de streep is het gemiddelde. Kies een getal onder een grafiek om antwoorden erachter te zien.',
    range:
      'De marge achter een gemiddelde zegt hoe zeker het is. Bij andere antwoorden van dezelfde soort ligt het gemiddelde 19 van de 20 keer in zo’n marge.',
    mean: 'gemiddeld',
    rangeIs: (low: string, high: string) => `${low}–${high}`,
    of: (count: string) => replies(count),
    notAssessed: (count: string) => `Niet beoordeeld in ${replies(count)}.`,
    chart: (name: string, mean: string, bands: string) => `${name}: het gemiddelde is ${mean}. ${bands}.`,
    band: (name: string, share: string) => `${name} ${share}`,
    bandsOf: (name: string) => `Antwoorden per score: ${name}`,
  },

  findings: {
    title: 'Wat de meeste punten kost',
    help: 'Elke bevinding kost punten bij een of meer scores. Bovenaan staat wat in het hele archief het meeste kost. De citaten komen van verschillende plekken in het archief.',
    masked: 'Namen in aanhef en groet, e-mailadressen en nummers (telefoon, rekening, BSN) zijn afgeschermd.',
    none: 'Helder vond niets wat punten kost.',
    clean: (count: string, share: string) => `In ${replies(count)} (${share}) viel niets op.`,
    lost: (points: string) => `${points} punten`,
    where: (count: string, share: string) => `${replies(count)} (${share})`,
    times: (count: string) => `${count} keer`,
    why: 'Waarom dit telt',
    how: 'Wat je beter schrijft',
    more: 'De andere bevindingen',
    columns: { finding: 'Bevinding', score: 'Score', points: 'Punten', replies: 'Antwoorden' },
  },

  quote: {
    better: 'Beter',
    fillIn: 'Beter, als je invult wat tussen [ ] staat',
    missing: 'ontbreekt hier',
    leaveOut: 'laat dit weg',
  },

  trend: {
    title: 'Week na week',
    none: 'In dit archief staan geen datums die Helder kan lezen. Daarom is er geen verloop te zien.',
    few: (weeks: string) =>
      `De antwoorden komen uit ${weeks} ${plural(weeks, 'week', 'weken')}. Helder toont een verloop vanaf zes weken met elk minstens vijf antwoorden.`,
    help: 'De stippen zijn de gemiddelden per week, de band is de marge. Een streepjeslijn staat er alleen als de verandering meer is dan toeval verklaart.',
    up: (name: string, first: string, last: string) => `${name} steeg, van ongeveer ${first} naar ${last}.`,
    down: (name: string, first: string, last: string) => `${name} daalde, van ongeveer ${first} naar ${last}.`,
    still: 'Geen van de scores veranderde in deze weken twee punten of meer, en meer dan toeval verklaart.',
    others: (names: string) => `Niet twee punten of meer anders, of niet meer dan toeval: ${names}.`,
    short: (names: string) => `Te weinig antwoorden per week om te tonen: ${names}.`,
    odd: (week: string, mean: string, usual: string) =>
      `De week van ${week} valt op: gemiddeld ${mean}, terwijl ${usual} gewoon is.`,
    look: 'Kijk eerst wat er in die weken nog meer anders was, voordat je een oorzaak zoekt: de meldingen, de kanalen, het team.',
    chart: (name: string, weeks: string, first: string, last: string) =>
      `${name} per week, over ${weeks} weken: ${first} in de eerste week, ${last} in de laatste.`,
    table: (count: string) => `De laatste ${count} weken in cijfers`,
    week: 'Week van',
    older: 'Oudere weken staan er niet bij.',
  },

  gain: {
    title: 'Tien antwoorden die het meest kunnen winnen',
    help: 'De cijfers in de tekst horen bij de punten eronder. Lees het hele gesprek voordat je over een antwoord praat.',
    gain: (points: string) => `kan ongeveer ${points} punten winnen`,
    none: 'Bij geen enkel antwoord is er iets te winnen.',
  },
  best: {
    title: 'Tien antwoorden om van te leren',
    help: 'Deze horen bij de hoogste scores en laten het meeste goeds zien. Het groen toont waar.',
    good: 'Wat hier goed is',
    none: 'Helder vond in dit archief geen goede voorbeelden.',
  },

  reply: {
    place: (conversation: string, message: string) => `Gesprek ${conversation}, bericht ${message}`,
    overall: 'totaal',
    noFindings: 'niets opgevallen',
    findings: (count: string) => `${count} ${plural(count, 'bevinding', 'bevindingen')}`,
    sums: 'Hoe de scores zijn opgeteld',
    base: 'basis',
    limit: 'blijft tussen 0 en 100',
    rounding: 'afronding',
    cut: 'De tekst gaat verder. De hele tekst staat in results.jsonl.',
    moreFindings: (count: string) => `en nog ${count} in results.jsonl`,
    rewrite: 'Het hele antwoord, anders verwoord',
    rewritePlain: 'Hetzelfde als gewone tekst, om te kopiëren',
    rewriteFillIn: 'Het hele antwoord, anders verwoord; vul in wat tussen [ ] staat',
    rewriteScore: (before: string, after: string) => `totaal van ${before} naar ${after}`,
    agent: (name: string) => `medewerker ${name}`,
  },

  groups: {
    title: 'Per deel van het archief',
    help: 'De balk toont de marge van het totale gemiddelde. Een deel heet alleen hoger of lager als het twee punten of meer scheelt, en zijn marge die van de andere antwoorden niet raakt.',
    names: { channel: 'Kanaal', queue: 'Wachtrij', topic: 'Onderwerp' },
    too: (name: string) => `${name} heeft meer dan 200 verschillende waarden. Dat is te veel om te vergelijken.`,
    more: (count: string, least: string) =>
      `Niet te zien: nog ${count}, met minder antwoorden dan deze of minder dan ${least}.`,
    higher: 'hoger dan de andere',
    lower: 'lager dan de andere',
    replies: 'Antwoorden',
    overall: 'Totaal',
    range: 'Marge, 0 tot 100',
  },

  agents: {
    title: 'Per medewerker',
    pseudonyms:
      'De optie --per-agent stond aan. Elke medewerker heeft een verzonnen naam, die gelijk blijft zolang de sleutel gelijk blijft.',
    names: 'De opties --per-agent en --agents name stonden aan. Daarom staan er namen van medewerkers in dit rapport.',
    help: 'De volgorde is die van het alfabet en zegt niets over kwaliteit. Raken twee marges elkaar, dan kan het verschil toeval zijn. Medewerkers krijgen ook verschillende meldingen, en die wegen mee in een score.',
    few: (count: string) =>
      `${count} ${plural(count, 'medewerker heeft', 'medewerkers hebben')} minder dan 10 antwoorden en ${plural(count, 'staat', 'staan')} er niet bij: dat is te weinig om iets over te zeggen.`,
    none: 'Geen medewerker heeft minstens 10 antwoorden met een score. Daarom staat hier niets.',
    noColumn: 'Het archief zegt niet welke medewerker een antwoord schreef.',
    too: 'Er zijn meer dan 300 medewerkers. Alleen de eerste 300 tellen mee.',
    agent: 'Medewerker',
    table: (count: string) => `${count} ${plural(count, 'medewerker', 'medewerkers')} met minstens 10 antwoorden`,
  },

  all: {
    title: 'De antwoorden achter de cijfers',
    help: (shown: string, count: string) =>
      `Hier staan ${shown} van de ${replies(count)} met een score: een paar voor elk cijfer. Ze staan allemaal in het rekenblad “results” naast dit rapport.`,
    filter: 'Zoek antwoorden',
    search: 'Woorden in de tekst of nummer van het gesprek',
    finding: 'Bevinding',
    band: 'Totaalscore',
    part: 'Deel van het archief',
    any: 'alle',
    sort: 'Volgorde',
    sorts: { order: 'zoals in het archief', low: 'laagste score eerst', high: 'hoogste score eerst' },
    clear: 'Toon weer alles',
    more: 'Toon meer antwoorden',
    status: (shown: string, all: string) => `${shown} van ${all} antwoorden passen.`,
    figure: 'Alleen de antwoorden achter dit cijfer:',
    none: 'Geen enkel antwoord past hierbij. Haal een filter weg.',
    back: 'Terug naar het cijfer',
    index: 'Welke antwoorden achter welk cijfer staan',
    indexHelp: 'Voor elk cijfer: hoeveel antwoorden het zijn, en welke daarvan op deze pagina staan.',
    see: (count: string, label: string) => `${replies(count)}: ${label}`,
  },

  footer: 'Gemaakt door Helder op je eigen computer. Er is niets verstuurd.',
  printed: 'De antwoorden zelf staan niet op papier; bekijk ze op een scherm.',
}
