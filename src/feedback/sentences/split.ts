import type { Sentence } from '../../annotate/sentences.ts'
import type { Hit } from '../../detect/detect.ts'
import type { Reading } from '../../detect/reading.ts'
import type { Mended } from '../menders.ts'
import { type Cut, cuts as cutsOf } from './cuts.ts'
import { ENGLISH_JOINTS } from './split.en.ts'
import { DUTCH_JOINTS } from './split.nl.ts'

/** A half of fewer words than this is a stump. */
const SHORTEST = 5
const DID = { en: 'Cut a long sentence in two or more.', nl: 'Een lange zin is geknipt.' }

/** Cuts a sentence that is too long where a clause ends, until every part is short enough; nothing where that cannot be done. */
export function splitLong(hit: Hit, reading: Reading): Mended[] {
  const { sentences, language } = reading.text
  const sentence = sentences[hit.sentence]
  const limit = hit.rule.when?.sentence?.over?.words
  if (!sentence || sentence.question || limit === undefined || sentence.last - sentence.first > 200) return []
  const cuts = cutsOf(reading, sentence, language === 'en' ? ENGLISH_JOINTS : DUTCH_JOINTS).filter((cut) =>
    outside(reading, sentence, cut),
  )
  const chosen = choose(sentence, cuts, limit)
  if (!chosen) return []
  return [{ edits: chosen.flatMap((cut) => cut.edits), did: DID[language] }]
}

/** As few cuts as will do: of those that leave parts short enough, each as far on as possible but not into a stump. */
function choose(sentence: Sentence, cuts: readonly Cut[], limit: number): Cut[] | null {
  const chosen: Cut[] = []
  let from = sentence.first
  while (sentence.last - from > limit) {
    const reachable = cuts.filter(
      ({ token }) => token - from >= SHORTEST && token - from <= limit && sentence.last - token >= SHORTEST,
    )
    const enough = reachable.filter(({ token }) => sentence.last - token <= limit)
    const middle = from + (sentence.last - from) / 2
    const next = (enough.length > 0 ? enough : reachable).reduce<Cut | null>(
      (best, cut) => (!best || Math.abs(cut.token - middle) < Math.abs(best.token - middle) ? cut : best),
      null,
    )
    if (!next) return null
    chosen.push(next)
    from = next.token
  }
  return chosen
}

/** Not within brackets or quotes. */
function outside(reading: Reading, sentence: Sentence, cut: Cut): boolean {
  const { text, tokens } = reading.text
  const before = text.slice(sentence.start, tokens.starts[cut.token]!)
  const count = (of: RegExp) => before.match(of)?.length ?? 0
  return count(/[([]/g) === count(/[)\]]/g) && count(/["“”]/g) % 2 === 0
}
