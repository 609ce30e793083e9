import type { Stock } from './stock.ts'

/** Dutch sentences for what is missing. {u|je}: the two forms of address; {that}: the customer's own trouble. */
export const DUTCH: Stock = {
  'missing-acknowledgement': {
    where: 'start',
    known: ['Wat vervelend dat {that}.', 'Ik begrijp dat het vervelend is dat {that}.', 'Vervelend dat {that}.'],
    open: [
      'Wat vervelend dat [wat er bij de klant misgaat].',
      'Ik begrijp dat het vervelend is dat [wat er bij de klant misgaat].',
      'Wat lastig dat [wat er bij de klant misgaat].',
    ],
  },
  'missing-restatement': {
    where: 'start',
    known: [
      'Ik lees dat {that}. Klopt dat?',
      'Als ik het goed begrijp, {gaat het erom|gaat het erom} dat {that}. Klopt dat?',
      '{U schrijft|Je schrijft} dat {that}. Heb ik dat goed begrepen?',
    ],
    open: [
      'Als ik het goed begrijp, [het probleem van de klant, in eigen woorden]. Klopt dat?',
      '{U schrijft|Je schrijft} dat [het probleem van de klant, in eigen woorden]. Heb ik dat goed begrepen?',
    ],
  },
  'missing-check': {
    where: null,
    known: [],
    open: ['Klopt dat?', 'Heb ik dat goed begrepen?', 'Klopt dat zo?'],
  },
  'missing-next-step': {
    where: 'end',
    known: [],
    open: [
      'Ik ga nu [actie] en laat {u|je} uiterlijk [dag en uur] weten hoe het staat.',
      'Mijn volgende stap: ik ga [actie]. {U hoort|Je hoort} uiterlijk [dag en uur] van mij.',
      'Ik ga [actie]; uiterlijk [dag en uur] {krijgt u|krijg je} bericht van mij.',
    ],
  },
  'missing-timeframe': {
    where: 'end',
    known: [],
    open: [
      '{U hoort|Je hoort} uiterlijk [dag en uur] van mij.',
      'Uiterlijk [dag en uur] {krijgt u|krijg je} bericht van mij.',
      'Ik laat {u|je} uiterlijk [dag en uur] weten hoe het staat.',
    ],
  },
  'missing-closing-check': {
    where: 'end',
    known: [],
    open: ['Laat gerust weten of het gelukt is.', 'Lukt het zo?', 'Lukt het niet, laat het dan gerust weten.'],
    done: [
      '{Wilt u|Wil je} laten weten of het nu werkt?',
      'Werkt het nu weer?',
      'Werkt het nog niet, laat het dan gerust weten.',
    ],
  },
}
