import type { Hit } from '../../detect/detect.ts'
import type { Reading } from '../../detect/reading.ts'
import { formOf, inForm } from '../form.ts'
import type { Mended } from '../menders.ts'

/** What a customer does with a thing, by the participle. */
const DOES: Readonly<Record<'en' | 'nl', Readonly<Record<string, string>>>> = {
  en: {
    used: 'use',
    submitted: 'send in',
    accessed: 'open',
    requested: 'ask for',
    obtained: 'get',
    arranged: 'arrange',
    uploaded: 'upload',
    installed: 'install',
    returned: 'return',
    enabled: 'turn on',
    disabled: 'turn off',
    downloaded: 'download',
    configured: 'set up',
  },
  nl: {
    aangevraagd: 'aanvragen',
    ingediend: 'indienen',
    gemeld: 'melden',
    ingevuld: 'invullen',
    opgestuurd: 'opsturen',
    geregeld: 'regelen',
    aangeleverd: 'aanleveren',
    toegepast: 'toepassen',
    geraadpleegd: 'bekijken',
    ingesteld: 'instellen',
    uitgevoerd: 'uitvoeren',
  },
}
/** A subject without a verb or a comma in it, and what may be done with it. */
const STEP = {
  en: /^(?<what>(?:\p{L}[\p{L}\p{N}'’-]*\s){1,5})(?:can|may) (?<also>also |then )?be (?<done>\p{L}+)(?! by\b)/u,
  nl: /^(?<what>(?:\p{L}[\p{L}\p{N}'’-]*\s){1,5})(?:kan|kunnen|mag|mogen) (?<also>ook |dan |alleen )?(?:worden )?(?<done>\p{L}+)(?: worden)?(?! door\b)/u,
}

/** "A spare key can be requested at the desk." -> "You can ask for a spare key at the desk.": for what is up to the customer. */
export function youCan(hit: Hit, reading: Reading): Mended[] {
  const { text, sentences, language } = reading.text
  const sentence = sentences[hit.sentence]
  if (!sentence) return []
  const found = STEP[language].exec(text.slice(sentence.start, Math.min(sentence.end, sentence.start + 200)))
  const verb = found && DOES[language][found.groups!.done!.toLowerCase()]
  if (
    !verb ||
    /^(?:het|dit|dat|it|this|that|these|they|ze)$/i.test(found.groups!.what!.trim()) ||
    /(?<!\p{L})(?:that|which|who|if|die|dat|als|wat)(?!\p{L})/iu.test(found.groups!.what!) ||
    FRONTED.test(found.groups!.what!)
  )
    return []
  const { what, also } = found.groups!
  const thing = lowered(what!.trim())
  const can = language === 'en' ? 'You can' : inForm('{U kunt|Je kunt}', formOf(reading))
  const said = language === 'en' ? `${also ?? ''}${verb} ${thing}` : `${also ?? ''}${thing} ${verb}`
  return [{ edits: [{ start: sentence.start, end: sentence.start + found[0].length, replacement: `${can} ${said}` }] }]
}

/** "On Sundays the side door can be used": what stands before the subject is not the thing. */
const FRONTED =
  /^(?:on|in|at|from|for|after|before|during|with|until|since|by|under|via|op|bij|vanaf|voor|na|tijdens|met|tot|sinds|onder|uit|aan|nu|dan|daar|hier|now|then|there|here)\s/iu

/** A name or an acronym keeps its capital. */
const lowered = (what: string): string =>
  /^(?:The|A|An|Your|Our|This|These|All|Any|De|Het|Een|Uw|Je|Jouw|Deze|Dit|Alle)\s/.test(what) ||
  /^\p{Lu}\p{Ll}+(?:s|en|ing|tion|ation)?$/u.test(what)
    ? what[0]!.toLowerCase() + what.slice(1)
    : what
