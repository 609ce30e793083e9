import { type Form, inForm } from '../form.ts'

/** What is meant by a word that asks for data in general: as it is asked of every customer, whoever it is. */
const EXAMPLES: readonly (readonly [asked: RegExp, example: string])[] = [
  [/rit(?:gegevens|info\p{L}*)|over de rit/iu, 'de lijn, de halte en het uur'],
  [/vlucht(?:gegevens|info\p{L}*)/iu, 'het vluchtnummer en de datum'],
  [/trein(?:gegevens|info\p{L}*)/iu, 'het traject en het uur van vertrek'],
  [/bestel(?:gegevens|info\p{L}*)/iu, 'het bestelnummer'],
  [/reserv\p{L}*gegevens/iu, 'de reserveringscode'],
  [
    /klant(?:en)?gegevens|accountgegevens|persoonsgegevens|(?<!\p{L})(?:je|uw|jouw) gegevens/iu,
    '{uw|je} naam en klantnummer',
  ],
]
/** By what the customer complains of, for "meer details". */
const BY_TROUBLE: readonly (readonly [told: RegExp, example: string])[] = [
  [/(?<!\p{L})(?:chauffeur|bus|tram|halte|lijn \d)/iu, 'de lijn, de halte en het uur'],
  [/(?<!\p{L})(?:trein|perron|station)/iu, 'het traject en het uur van vertrek'],
  [/(?<!\p{L})(?:foutmelding|foutcode|error|melding)/iu, 'wat de melding precies zegt en wanneer die komt'],
  [/(?<!\p{L})(?:internet|wifi|verbinding|4g|5g|bereik|ontvangst)/iu, 'waar en sinds wanneer {u|je} het merkt'],
  [
    /(?<!\p{L})(?:kan|lukt|werkt|doet|krijg|start|laadt)(?!\p{L})[^.!?\n]{0,60}(?<!\p{L})(?:niet|geen)(?!\p{L})/iu,
    'wat {u|je} deed en wat {u|je} toen zag',
  ],
]

/** An example of the data asked for, or null where only the agent knows. */
export function exampleOf(asked: string, customer: string, form: Form): string | null {
  const found = EXAMPLES.find(([word]) => word.test(asked)) ?? BY_TROUBLE.find(([word]) => word.test(customer))
  return found ? inForm(found[1], form) : null
}
