import type { CoachingTexts } from './texts.en.ts'

/** Wat het coachingsplan in het Nederlands zegt: geschreven, niet vertaald. */
export const nl: CoachingTexts = {
  title: 'Coachingsplan',
  team: 'Het team',
  agent: (name: string) => `Medewerker ${name}`,
  intro:
    'Dit plan gaat over woorden. Het laat zien wat de antwoorden goed doen, en een of twee dingen om deze week te oefenen.',
  people:
    'Bespreek het plan met wie de antwoorden schreef. Die kent het geval achter elk citaat, en ziet het misschien anders.',
  basis: (replies: string) => `Op grond van ${replies} antwoorden met een score.`,
  well: 'Wat goed gaat',
  noStrengths: 'Nog geen goede gewoonte komt in een vijfde van de antwoorden voor.',
  focus: (title: string) => `Om te oefenen: ${title}`,
  noFocus: 'Er springt niets uit dat punten kost. Ga zo door.',
  inShare: (share: string, range: string) => `In ${share} van de antwoorden (marge ${range}).`,
  others: (share: string) => `Bij de anderen: ${share}.`,
  gives: (points: string) => `Het levert per antwoord gemiddeld ${points} punten van de totaalscore op.`,
  costs: (points: string) => `Het kost per antwoord gemiddeld ${points} punten van de totaalscore.`,
  why: 'Waarom',
  how: 'Hoe dan wel',
  pairs: 'Voor en na, uit deze antwoorden',
  before: 'Voor',
  after: 'Na',
  fillIn: 'Na (vul de open plekken in)',
  noPairs: 'Helder heeft hier geen kant-en-klaar voorstel. Schrijf er samen een.',
  exercise: 'Oefening voor deze week',
  watch: 'Het cijfer om te volgen',
  goal: (now: string, goal: string) =>
    `Nu heeft ${now} van de antwoorden deze bevinding. Ga voor ${goal} of minder, en laat Helder over vier weken opnieuw lezen.`,
  goalNone: (now: string) =>
    `Nu heeft ${now} van de antwoorden deze bevinding. Ga voor nul, en laat Helder over vier weken opnieuw lezen.`,
  all: (count: string) => `De plannen van ${count} medewerkers`,
  noText: 'Gemaakt met --no-text, dus zonder citaten.',
  noAgents: 'Nog geen medewerker heeft tien antwoorden met een score. Er zijn dus geen plannen per medewerker.',
}
