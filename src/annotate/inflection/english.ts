/**
 * English inflection for patterns and replacements. Rules of spelling plus the irregular verbs of school grammars;
 * it makes more forms than exist ("informations"), which does no harm to finding.
 */

export type EnglishForm = 'base' | 's' | 'past' | 'participle' | 'ing' | 'plural' | 'comparative' | 'superlative'

/** base past participle; past and participle are the same where only two stand. */
const IRREGULAR = new Map<string, readonly [past: string, participle: string]>(
  `arise arose arisen|be was been|bear bore borne|beat beat beaten|become became become|begin began begun|bend bent|bet bet|bid bid|bind bound
bite bit bitten|bleed bled|blow blew blown|break broke broken|bring brought|build built|burn burned|burst burst|buy bought|catch caught|choose chose chosen
come came come|cost cost|cut cut|deal dealt|dig dug|do did done|draw drew drawn|drink drank drunk|drive drove driven|eat ate eaten|fall fell fallen|feed fed
feel felt|fight fought|find found|fly flew flown|forget forgot forgotten|forgive forgave forgiven|freeze froze frozen|get got gotten|give gave given|go went gone
grow grew grown|hang hung|have had|hear heard|hide hid hidden|hit hit|hold held|hurt hurt|keep kept|know knew known|lay laid|lead led|learn learned
leave left|lend lent|let let|lie lay lain|light lit|lose lost|make made|mean meant|meet met|mistake mistook mistaken|overcome overcame overcome|pay paid
prove proved proven|put put|quit quit|read read|reset reset|ride rode ridden|ring rang rung|rise rose risen|run ran run|say said|see saw seen|seek sought
sell sold|send sent|set set|shake shook shaken|shine shone|shoot shot|show showed shown|shut shut|sing sang sung|sink sank sunk|sit sat|sleep slept
speak spoke spoken|spell spelled|spend spent|split split|spread spread|spring sprang sprung|stand stood|steal stole stolen|stick stuck|strike struck
swear swore sworn|sweep swept|swim swam swum|swing swung|take took taken|teach taught|tear tore torn|tell told|think thought|throw threw thrown
undergo underwent undergone|understand understood|undertake undertook undertaken|undo undid undone|upset upset|wake woke woken|wear wore worn
win won|withdraw withdrew withdrawn|write wrote written|overwrite overwrote overwritten|rewrite rewrote rewritten|resend resent|rebuild rebuilt|redo redid redone|input input|log logged`
    .split(/[|\n]/)
    .map((line) => {
      const [base, past, participle] = line.split(' ') as [string, string, string?]
      return [base, [past, participle ?? past]]
    }),
)

const VOWEL = /[aeiou]/
/** One stressed syllable that ends in one vowel and one consonant doubles it: stop, plan. */
const SHORT = /^[^aeiou]*(?:qu)?[aeiou][^aeiouwxy]$/
/** Longer verbs that double because their last syllable is stressed. */
const DOUBLES =
  /^(?:admit|commit|permit|submit|refer|prefer|transfer|occur|control|cancel|format|reset|begin|forget|equip|expel|omit|label|travel|upset|input|setup|wrap|unplug|unzip|rerun|debug|regret)$/

function suffixed(base: string, suffix: 'ed' | 'ing' | 'er' | 'est'): string {
  if (base.endsWith('ie') && suffix === 'ing') return `${base.slice(0, -2)}ying`
  if (base.endsWith('e') && !(suffix === 'ing' && /(?:ee|oe|ye)$/.test(base)))
    return suffix === 'ing' ? `${base.slice(0, -1)}ing` : `${base}${suffix.slice(1)}`
  if (/[^aeiou]y$/.test(base) && suffix !== 'ing') return `${base.slice(0, -1)}i${suffix}`
  if (SHORT.test(base) || DOUBLES.test(base)) return `${base}${base.at(-1)}${suffix}`
  if (/ic$/.test(base) && suffix !== 'er' && suffix !== 'est') return `${base}k${suffix}`
  return `${base}${suffix}`
}

function plural(base: string): string {
  if (/[^aeiou]y$/.test(base)) return `${base.slice(0, -1)}ies`
  if (/(?:s|x|z|ch|sh)$/.test(base)) return `${base}es`
  return base === 'go' || base === 'do' ? `${base}es` : `${base}s`
}

/** The forms of a word, whatever its part of speech; keys say which form each is. */
export function englishForms(base: string): Map<EnglishForm, string> {
  const irregular = IRREGULAR.get(base)
  const verb = VOWEL.test(base) || base.endsWith('y')
  const forms = new Map<EnglishForm, string>([['base', base]])
  if (!verb || base.length < 2) return forms
  forms.set('s', base === 'be' ? 'is' : base === 'have' ? 'has' : plural(base))
  forms.set('past', irregular?.[0] ?? suffixed(base, 'ed'))
  forms.set('participle', irregular?.[1] ?? suffixed(base, 'ed'))
  forms.set('ing', suffixed(base, 'ing'))
  forms.set('plural', plural(base))
  if (base.length <= 8) {
    forms.set('comparative', suffixed(base, 'er'))
    forms.set('superlative', suffixed(base, 'est'))
  }
  return forms
}

const EXTRA: Record<string, readonly string[]> = {
  be: ['am', 'are', 'were', "'s"],
  have: ["'s"],
  get: ['got'],
  burn: ['burnt'],
  learn: ['learnt'],
  spell: ['spelt'],
  cancel: ['canceled', 'canceling'],
  travel: ['traveled', 'traveling'],
}

/** All normal forms a pattern's `~word` matches in English. */
export function englishInflections(base: string): string[] {
  return [...new Set([...englishForms(base).values(), ...(EXTRA[base] ?? [])])].filter(
    (form) => form.length < 4 || !form.endsWith('er') || form !== 'other',
  )
}
