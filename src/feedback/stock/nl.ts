import type { Stock } from './stock.ts'

/** Dutch sentences for what is missing where the customer's own words give none. {u|je}: the two forms of address. */
export const DUTCH: Stock = {
  'missing-acknowledgement': {
    where: 'start',
    open: [
      'Wat vervelend dat [wat er bij de klant misgaat].',
      'Ik begrijp dat het vervelend is dat [wat er bij de klant misgaat].',
      'Wat lastig dat [wat er bij de klant misgaat].',
    ],
    short: ['Ik begrijp dat dit vervelend is.', 'Wat vervelend voor {u|je}.'],
  },
  'missing-restatement': {
    where: 'start',
    open: [
      '{U schrijft|Je schrijft} dat [het probleem van de klant, in eigen woorden]. Klopt dat?',
      'Ik lees dat [het probleem van de klant, in eigen woorden]. Heb ik dat goed begrepen?',
    ],
    done: [
      '{U schrijft|Je schrijft} dat [het probleem van de klant, in eigen woorden]. Laat gerust weten als dat niet klopt.',
      'Ik lees dat [het probleem van de klant, in eigen woorden]. Laat gerust weten als ik dat verkeerd begrijp.',
    ],
    short: ['Laat gerust weten als ik {uw|je} vraag verkeerd begrijp.'],
    shortWhere: 'end',
  },
  'missing-check': {
    where: null,
    open: ['Klopt dat?', 'Heb ik dat goed begrepen?', 'Klopt dat zo?'],
  },
  'missing-next-step': {
    where: 'end',
    open: [
      'Ik ga nu [actie] en laat {u|je} uiterlijk [dag en uur] weten hoe het staat.',
      'Ik ga [actie]. {U hoort|Je hoort} uiterlijk [dag en uur] van mij.',
      'Ik ga [actie]; uiterlijk [dag en uur] {krijgt u|krijg je} bericht van mij.',
    ],
  },
  'missing-timeframe': {
    where: 'end',
    open: [
      '{U hoort|Je hoort} uiterlijk [dag en uur] van mij.',
      'Uiterlijk [dag en uur] {krijgt u|krijg je} bericht van mij.',
      'Ik laat {u|je} uiterlijk [dag en uur] weten hoe het staat.',
    ],
  },
  'missing-closing-check': {
    where: 'end',
    open: ['Laat gerust weten of het gelukt is.', 'Lukt het zo?', 'Lukt het niet, laat het dan gerust weten.'],
    done: [
      '{Wilt u|Wil je} laten weten of het nu werkt?',
      'Werkt het nu weer?',
      'Werkt het nog niet, laat het dan gerust weten.',
    ],
  },
}
