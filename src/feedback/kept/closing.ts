import type { Sentence } from '../../annotate/sentences.ts'
import type { Reading } from '../../detect/reading.ts'

/** Words that open a clause behind which an addition would belong to the wrong verb. */
const LEADS_ON = {
  en: /,? (?:here\b|and (?:we|I)\b|so (?:that )?(?:I|we|you|our|the)|in order to|which|because|via|by (?:email|phone|e-mail)|to (?:help|assist|allow|enable|better|resolve|solve))\b/i,
  nl: /,? (?:zodat|omdat|om (?:dit|het|u|je|de|verder)|dan|waarna|via|per|met behulp van)\b/i,
}

/** Where the sentence's last word ends, before its full stop, a closing bracket or an emoji. */
export function lastWordEnd(reading: Reading, sentence: Sentence): number {
  const { tokens } = reading.text
  let last = sentence.last - 1
  while (last > sentence.first && !isWord(reading, last)) last--
  return tokens.ends[last] ?? sentence.end
}

const isWord = ({ text }: Reading, i: number): boolean =>
  /[\p{L}\p{N}]/u.test(text.text.slice(text.tokens.starts[i], text.tokens.ends[i]))

/** Where the clause of a match ends: before "so that I can ...", else at the sentence's last word. */
export function clauseEnd(reading: Reading, sentence: Sentence, from: number): number {
  const end = lastWordEnd(reading, sentence)
  const after = reading.text.text.slice(from, Math.min(end, from + 400))
  const at = after.search(LEADS_ON[reading.text.language])
  const comma = after.search(/[,;:](?=\s)/)
  const first = [at, comma].filter((one) => one >= 0).sort((a, b) => a - b)[0]
  return first === undefined ? end : from + first
}
