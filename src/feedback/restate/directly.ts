import type { RuleLanguage } from '../../conversation.ts'
import type { Turned } from './turned.ts'

const WANTS = new Set(['wilt', 'willen', 'vraagt', 'vragen'])
/** Before je the verb has no -t. */
const BEFORE_JE: Readonly<Record<string, string>> = { wilt: 'wil', vraagt: 'vraag' }

/**
 * A wish or a question as a sentence of its own: "u uw abonnement wilt opzeggen" -> "U wilt uw abonnement opzeggen", and
 * with the verb first: "wilt u uw abonnement opzeggen". English needs no other order.
 */
export function directly({ clause, kind }: Turned, language: RuleLanguage): { main: string; wants: string } {
  const words = clause.split(' ')
  const at = language === 'nl' && kind !== 'said' ? words.findIndex((word, i) => i > 0 && WANTS.has(word)) : -1
  if (at < 0) return { main: capital(clause), wants: clause }
  const subject = words[0]!
  const verb = words[at]!
  const rest = [...words.slice(1, at), ...words.slice(at + 1)]
  const first = subject === 'je' ? (BEFORE_JE[verb] ?? verb) : verb
  return { main: capital([subject, verb, ...rest].join(' ')), wants: [first, subject, ...rest].join(' ') }
}

const capital = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1)
