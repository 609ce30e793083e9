import type { RuleLanguage } from '../conversation.ts'
import { frequencies } from './readability/frequency.ts'
import type { Tag } from './tags.ts'

/**
 * Taggers take a millisecond a sentence, as long as all else that is done with ten short messages. What patterns ask is
 * mostly about a word between an article and a function word ("the PRINTER is"), a verb after its subject or auxiliary
 * ("you have to USE"), or the name of who is spoken to ("Ana, open the settings"): answered here, from closed classes.
 */
const CLASSES = {
  determiner: {
    en: 'the a an my our your his her its their this these those every each another',
    nl: 'de het een mijn onze ons uw je jouw jullie zijn haar hun deze dit elke elk iedere ieder geen',
  },
  /** Words that are no noun, verb, adjective or adverb in any sentence that matters here. */
  function: {
    en:
      'the a an and or but nor if because although while of to in on at by for from with without into onto over under between about ' +
      'than as that who whom whose which what when where why how is am are was were be been being has have had having does did do ' +
      "will would shall should can could may might must not 's some any no all both each every either neither this these those my our " +
      'your his her its their there here',
    nl:
      'de het een en of maar want dus als dat die wie wat welke wanneer waar waarom hoe van te in op aan bij voor uit met zonder over ' +
      'onder tussen door naar tot om dan is ben bent zijn was waren wordt worden werd werden heeft heb hebt had hadden zal zult zullen ' +
      'zou zouden kan kunt kunnen kon konden mag mogen moet moeten moest wil wilt willen niet geen mijn onze ons uw jouw haar hun deze ' +
      'dit elke elk iedere ieder er hier daar',
  },
  pronoun: {
    en: 'i you he she it we they me him us them myself yourself someone anyone everyone nobody something anything nothing',
    nl: 'ik jij u hij zij ze wij we jullie mij me hem ons hen iemand niemand iedereen iets niets men',
  },
  /** Finite verbs of things that break or work: what stands between an article and one of them is a thing. */
  fails: {
    en:
      'keeps hangs freezes froze crashes crashed stops stopped fails failed dies died breaks broke refuses vanished disappeared works ' +
      'worked expired deleted restarts leaks flickers',
    nl: 'werkt werken doet doen gaat krijgt valt staat staan start laadt geeft blijft reageert',
  },
  /** Pronouns that are always subjects. */
  subject: { en: 'i we they he she', nl: '' },
  /** An infinitive follows, with `to` in between where the second list has it. */
  modal: { en: 'must should will shall can could would may might', nl: '' },
  wants: { en: 'have has had need needs want wants', nl: '' },
  adverb: {
    en:
      'then now just also first next simply please only still always never already again soon even ever either really probably ' +
      'however instead maybe perhaps too well so there once finally later today',
    nl: '',
  },
  /** "Dear", "beste": before a name. */
  greeting: { en: '', nl: 'beste geachte lieve' },
} satisfies Record<string, Record<RuleLanguage, string>>

type Class = keyof typeof CLASSES
const BIT = Object.fromEntries(Object.keys(CLASSES).map((name, i) => [name, 1 << i])) as Record<Class, number>
const WORDS: Readonly<Record<RuleLanguage, ReadonlyMap<string, number>>> = { en: bits('en'), nl: bits('nl') }

function bits(language: RuleLanguage): Map<string, number> {
  const map = new Map<string, number>()
  for (const name of Object.keys(CLASSES) as Class[])
    for (const word of CLASSES[name][language].split(' ')) map.set(word, (map.get(word) ?? 0) | BIT[name])
  return map
}

const ADVERBIAL = /ly$/
/** "te updaten", "te voldoen": after "te" also a word that no lexicon has is an infinitive. */
const INFINITIVE = /(?:[bcdfghjklmnpqrstvwxz]en|aan|oen|ien)$/
const LETTERS = /^[a-z]/
/** A word that no list has is a name or a term, unless it ends as other words do; compromise says the same of nine in ten. */
const PLAIN = /^[a-z]{3,}$/
const ENDING = /(?:ing|ed|able|ible|ous|ful|ive|ic|al|er|est|ish|less|[yis]|[iy][sz]e)$/
/** A verb may follow, whether a list has it or not. */
const BEFORE_VERB = /^(?:to|not|and|then|just)$/
/** "Sounds like": a comparison, no adjective. */
const SEEMS = /^(?:sound|look|seem|feel)s?$/

/**
 * The tag of a word from its neighbours in the sentence, or undefined where only a tagger can tell.
 *
 * @param earlier the word before `before`
 */
export function quickTag(
  before: string | undefined,
  word: string,
  after: string | undefined,
  language: RuleLanguage,
  earlier?: string,
): Tag | undefined {
  const words = WORDS[language]
  const own = words.get(word) ?? 0
  if (own & BIT.pronoun) return 'PRONOUN'
  if (own & BIT.function) return 'OTHER'
  const left = before === undefined ? 0 : (words.get(before) ?? 0)
  const right = after === undefined ? BIT.function : (words.get(after) ?? 0)
  if (left & BIT.determiner && right & (BIT.function | BIT.pronoun | BIT.fails) && !ADVERBIAL.test(word)) return 'NOUN'
  if (language === 'nl')
    return before === 'te' && INFINITIVE.test(word) ? 'VERB' : left & BIT.greeting ? 'NOUN' : undefined
  if (own & BIT.adverb) return 'ADVERB'
  if (word === 'like' && before !== undefined && SEEMS.test(before)) return 'OTHER'
  if (ADVERBIAL.test(word)) return undefined
  const lead = left & BIT.adverb && earlier !== undefined ? (words.get(earlier) ?? 0) : left
  if (lead & (BIT.subject | BIT.modal)) return 'VERB'
  if (before === 'to' && earlier !== undefined && (words.get(earlier) ?? 0) & BIT.wants) return 'VERB'
  if (!LETTERS.test(word) || frequencies('en').get(word) !== undefined) return undefined
  // who begins with a word that no list has begins with a name
  if (before === undefined) return 'NOUN'
  return PLAIN.test(word) && !ENDING.test(word) && !BEFORE_VERB.test(before) ? 'NOUN' : undefined
}
