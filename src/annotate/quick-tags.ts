import type { RuleLanguage } from '../conversation.ts'
import type { Tag } from './tags.ts'

/**
 * Taggers take a millisecond a sentence. Most questions that patterns ask are about a word between an article and a
 * function word ("the PRINTER is"): those are answered here, from closed classes alone.
 */
const DETERMINERS: Record<RuleLanguage, ReadonlySet<string>> = {
  en: new Set('the a an my our your his her its their this these those every each another'.split(' ')),
  nl: new Set(
    'de het een mijn onze ons uw je jouw jullie zijn haar hun deze dit elke elk iedere ieder geen'.split(' '),
  ),
}

/** Words that are no noun, verb, adjective or adverb in any sentence that matters here. */
const FUNCTION: Record<RuleLanguage, ReadonlySet<string>> = {
  en: new Set(
    (
      'the a an and or but nor if because although while of to in on at by for from with without into onto over under between about ' +
      'than as that who whom whose which what when where why how is am are was were be been being has have had having does did do ' +
      "will would shall should can could may might must not 's some any no all both each every either neither this these those my our " +
      'your his her its their there here'
    ).split(' '),
  ),
  nl: new Set(
    (
      'de het een en of maar want dus als dat die wie wat welke wanneer waar waarom hoe van te in op aan bij voor uit met zonder over ' +
      'onder tussen door naar tot om dan is ben bent zijn was waren wordt worden werd werden heeft heb hebt had hadden zal zult zullen ' +
      'zou zouden kan kunt kunnen kon konden mag mogen moet moeten moest wil wilt willen niet geen mijn onze ons uw jouw haar hun deze ' +
      'dit elke elk iedere ieder er hier daar'
    ).split(' '),
  ),
}
const PRONOUNS: Record<RuleLanguage, ReadonlySet<string>> = {
  en: new Set(
    'i you he she it we they me him us them myself yourself someone anyone everyone nobody something anything nothing'.split(
      ' ',
    ),
  ),
  nl: new Set('ik jij u hij zij ze wij we jullie mij me hem ons hen iemand niemand iedereen iets niets men'.split(' ')),
}
const ADVERBIAL = /ly$/
/** "te updaten", "te voldoen": after "te" also a word that no lexicon has is an infinitive. */
const INFINITIVE = /(?:[bcdfghjklmnpqrstvwxz]en|aan|oen|ien)$/

/** The tag of a word from its neighbours, or undefined where only a tagger can tell. */
export function quickTag(
  before: string | undefined,
  word: string,
  after: string | undefined,
  language: RuleLanguage,
): Tag | undefined {
  if (PRONOUNS[language].has(word)) return 'PRONOUN'
  if (FUNCTION[language].has(word)) return 'OTHER'
  const closes = after === undefined || FUNCTION[language].has(after) || PRONOUNS[language].has(after)
  if (before !== undefined && DETERMINERS[language].has(before) && closes && !ADVERBIAL.test(word)) return 'NOUN'
  if (language === 'nl' && before === 'te' && INFINITIVE.test(word)) return 'VERB'
  return undefined
}
