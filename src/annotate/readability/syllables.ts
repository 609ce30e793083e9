import type { RuleLanguage } from '../../conversation.ts'

const EN_GROUP = /[aeiouy]+/g
/** A final e that is not spoken (`make`, `makes`, `called`), but `table` keeps it. */
const EN_SILENT = /(?:[^aeiouylr]|[aeiou][lr])e(?:s|d)?$/
const EN_SPOKEN = /(?:[td]ed|(?:[sxz]|ch|sh|[cg])es)$/
/** Vowels that are spoken apart: `idea`, `client`, `create`. */
const EN_APART = /i[aou](?!u?s$|n$)|eo|ea[lnt]e|[^cgst]ien|[aeiou]ing$/g

/** Dutch vowel groups that are one sound; anything else that follows is a new syllable. */
const NL_GROUP = /aai|ooi|oei|eeu|ieu|aa|ee|oo|uu|ie|oe|eu|ui|ij|ei|au|ou|[aeiouyáéíóúàèêëïöüä]/g

/** Syllables of a lower-cased word by its vowel groups: an estimate, at least 1. */
export function syllables(word: string, language: RuleLanguage): number {
  if (language === 'nl') return Math.max(1, word.match(NL_GROUP)?.length ?? 0)
  let count = word.match(EN_GROUP)?.length ?? 0
  if (count > 1 && EN_SILENT.test(word) && !EN_SPOKEN.test(word)) count--
  return Math.max(1, count + (word.match(EN_APART)?.length ?? 0))
}
