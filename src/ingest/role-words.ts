import type { Role } from '../conversation.ts'
import { normaliseLabel } from './label.ts'

/** What exports write for who wrote a message. Dutch and English, and the German, French and Portuguese of their tools. */
const WORDS: Record<Role, readonly string[]> = {
  customer: [
    ...['customer', 'client', 'requester', 'end user', 'enduser', 'user', 'contact', 'visitor', 'guest', 'lead'],
    ...['consumer', 'caller', 'reporter', 'incoming', 'inbound', 'in', 'from customer', 'customer reply', 'sender'],
    ...['klant', 'eindgebruiker', 'gebruiker', 'aanvrager', 'aanmelder', 'melder', 'bezoeker', 'beller', 'burger'],
    ...['inkomend', 'van klant', 'klantreactie', 'consument', 'bewoner', 'lid', 'vraagsteller'],
    ...['kunde', 'kundin', 'anwender', 'eingehend', 'cliente', 'usuário', 'solicitante', 'requerente', 'demandeur'],
  ],
  agent: [
    ...['agent', 'staff', 'support', 'operator', 'admin', 'employee', 'helpdesk', 'service desk', 'servicedesk'],
    ...['technician', 'assignee', 'representative', 'rep', 'advisor', 'adviser', 'consultant', 'teammate', 'assistant'],
    ...['outgoing', 'outbound', 'out', 'agent reply', 'human agent', 'support agent', 'company', 'brand', 'first line'],
    ...['medewerker', 'behandelaar', 'collega', 'technicus', 'adviseur', 'klantenservice', 'supportmedewerker'],
    ...['servicedeskmedewerker', 'helpdeskmedewerker', 'uitgaand', 'bedrijf', 'team', 'beheerder', 'antwoord'],
    ...['mitarbeiter', 'mitarbeiterin', 'bearbeiter', 'ausgehend', 'agente', 'atendente', 'técnico', 'technicien'],
  ],
  note: [
    ...['note', 'internal', 'internal note', 'private', 'private note', 'work note', 'work notes', 'internal comment'],
    ...['notitie', 'interne notitie', 'intern', 'werknotitie', 'privé', 'privénotitie', 'interne opmerking', 'memo'],
    ...['notiz', 'interne notiz', 'nota', 'nota interna', 'note interne'],
  ],
  system: [
    ...['system', 'bot', 'chatbot', 'automation', 'auto', 'automatic', 'trigger', 'activity', 'workflow'],
    ...['systeem', 'automatisch', 'systeemmelding', 'sistema', 'système', 'template'],
  ],
}

const ROLES = new Map<string, Role>()
for (const [role, words] of Object.entries(WORDS))
  for (const word of words) ROLES.set(normaliseLabel(word), role as Role)

/** The role a word stands for, or null where it is none (it may be a name). */
export function roleOf(word: string): Role | null {
  const seen = SEEN.get(word)
  if (seen !== undefined) return seen
  const role = word.length > 60 ? null : (ROLES.get(normaliseLabel(word)) ?? null)
  if (SEEN.size < 500) SEEN.set(word, role)
  return role
}

/** A file has a handful of role words and writes one in each of its rows. */
const SEEN = new Map<string, Role | null>()

const YES = new Set([
  'true',
  '1',
  'yes',
  'y',
  'ja',
  'j',
  'waar',
  'x',
  'wahr',
  'oui',
  'vrai',
  'sim',
  'intern',
  'internal',
  'private',
  'prive',
])
const NO = new Set([
  'false',
  '0',
  'no',
  'n',
  'nee',
  'onwaar',
  'nein',
  'falsch',
  'non',
  'faux',
  'nao',
  'extern',
  'external',
  'public',
  'publiek',
  'openbaar',
])

/** A yes or no as exports write it, or null. */
export function yesOrNo(word: string): boolean | null {
  const plain = normaliseLabel(word)
  return YES.has(plain) ? true : NO.has(plain) ? false : null
}
