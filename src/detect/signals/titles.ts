import type { RuleLanguage } from '../../conversation.ts'

/** Names for the ledger of signals that only code finds; the others have the title of a rule that emits them. */
export const TITLES: Readonly<Record<string, Readonly<Record<RuleLanguage, string>>>> = {
  'asks-info': { en: 'Asks what is needed to help', nl: 'Vraagt wat nodig is om te helpen' },
  'jargon-explained': { en: 'Explains a term', nl: 'Legt een term uit' },
  'takes-up': { en: 'Speaks about what the customer wrote', nl: 'Gaat in op wat de klant schreef' },
  question: { en: 'Asks a question', nl: 'Stelt een vraag' },
}
