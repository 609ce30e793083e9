/**
 * Letter clues for words that no list knows: endings, beginnings and letter groups that are usual in one language and
 * rare in the others. Weights are in the unit of the vote (a listed word is worth 1 to 3).
 */
import { type Form, fact } from '../lexicon.ts'
import { addRow, CODES } from './vote.ts'

type Clue = readonly [RegExp, Readonly<Record<string, number>>]

const CLUES: readonly Clue[] = [
  // letters
  [/ß/, { de: 3 }],
  [/ä|ö|ü/, { de: 1.2, nl: 0.2 }],
  [/ñ|¿|¡/, { es: 2.5 }],
  [/ã|õ/, { pt: 2.5 }],
  [/ç/, { fr: 1, pt: 0.8 }],
  [/[àèùêîôûœ]/, { fr: 1, it: 0.3, pt: 0.3, nl: 0.1 }],
  [/é/, { fr: 1, es: 0.5, pt: 0.5, nl: 0.4 }],
  [/[íóúá]/, { es: 0.9, pt: 0.7 }],
  // Dutch
  [/ij/, { nl: 1.6 }],
  [/(?:aa|uu)[bdfgklmnprst]|ieuw|eeuw/, { nl: 1 }],
  [/oe[dklmnprst]|ui[dklmnst]|eu[krnst]/, { nl: 0.7, fr: 0.1, de: 0.1 }],
  [/(?:oo|ee)[lmnprkst]/, { nl: 0.6, en: 0.5, de: 0.2 }],
  [/tjes?$|pjes?$|kjes?$|heid$|heden$|lijke?$|baar$|zaam$|atie$|iteit$|eerd$|eren$|ische?$/, { nl: 1.3 }],
  [/^ge[a-z]+[dt]$/, { nl: 0.8, de: 0.6 }],
  [/^(?:ver|be|ont|her)[a-z]+en$/, { nl: 0.6, de: 0.6 }],
  [/^sch|cht/, { nl: 0.5, de: 0.6 }],
  [/^z[aeiouw]|^v[aeiorl]/, { nl: 0.3, de: 0.2, fr: 0.1 }],
  [/[a-z]{3}en$/, { nl: 0.4, de: 0.4, en: 0.1 }],
  // German
  [/ungs?$|ungen$|keit$|keiten$|lich(?:e[mnrs]?)?$|isch(?:e[mnrs]?)?$|schaft$|ieren$|iert$|chen$/, { de: 1.3 }],
  [/tsch|[^n]tz|pf|ck[^s]?e?n?$|äu|eu[rt]|ei[nlt]|^(?:auf|aus|ein|zu|über)/, { de: 0.5, nl: 0.05, en: 0.05 }],
  [/ch[lmnrtw]|sch/, { de: 0.4, nl: 0.3 }],
  // English
  [/^th|^wh|^kn|^wr|ough|ight|shed$|shes$|^sh|sh$/, { en: 1 }],
  [/(?:[bdfgklmnprstvwx]|ss|ck)ed$|ings?$|ly$|ness$|ful$|able$|n't$|'(?:ll|ve|re|s)$/, { en: 0.9, nl: 0.1 }],
  [/ea[dklmnrst]|oo[dkmr]|ow|aw|ay$|[lrtdnkc]y$/, { en: 0.6, nl: 0.05 }],
  [/[st]ions?$/, { en: 0.6, fr: 0.6, de: 0.2 }],
  // French
  [/eaux?$|aux$|eux$|euse$|ement$|ique$|iques$|oire$|ette$|elle$|esse$|aient$|ez$/, { fr: 1.2 }],
  [/^(?:qu|[cdjlmnst])'/, { fr: 1.5, nl: 0 }],
  [/ou[rstxv]|oi[rstnx]|ai[rstn]|eu[rx]$|aille|ill[eo]/, { fr: 0.6, en: 0.1 }],
  [/[^aeiou]re$|[st]e$|é?es$/, { fr: 0.2, en: 0.1, es: 0.1 }],
  // the others
  [/ción$|ciones$|mente$|dad$|ado$|ada$|ando$|iendo$|amos$/, { es: 0.9, pt: 0.4, it: 0.2 }],
  [/ção$|ções$|inho$|lh|nh[ao]|dade$|ndo$/, { pt: 1 }],
  [/zione$|zioni$|tto$|tta$|gli|cch|ggi|are$|ere$|ire$/, { it: 0.8, fr: 0.1 }],
]

const RULES: readonly { pattern: RegExp; row: Float64Array }[] = CLUES.map(([pattern, weights]) => ({
  pattern,
  row: Float64Array.from(CODES, (code) => weights[code] ?? 0),
}))

/** Adds what the letters of an unknown word suggest to `points`. Words under three or over thirty letters say nothing. */
export function addClues(word: Form, points: number[]): void {
  for (const row of cluesOf(word, 'en')) addRow(points, row)
}

/** The same in whatever language the word is read. */
const cluesOf = fact(({ word }): readonly Float64Array[] => {
  if (word.length < 3 || word.length > 30) return NONE
  const rows = RULES.filter(({ pattern }) => pattern.test(word)).map(({ row }) => row)
  return rows.length > 0 ? rows : NONE
})
const NONE: readonly Float64Array[] = []
