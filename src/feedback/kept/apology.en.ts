import type { Edit } from '../../conversation.ts'
import type { Reading } from '../../detect/reading.ts'
import { troubled } from '../restate/restate.ts'
import { troubleOf } from '../stock/trouble.en.ts'

/** A stock apology up to its end: who says it, how, and for what. */
const STOCK =
  /\b(?<sorry>(?:I|we)(?:['’](?:m|re)| am| are)?(?: so| very| really| truly| extremely| terribly)? sorry|(?:so |very |really )?sorry|(?:I|we)(?: (?:do|must|sincerely|deeply|really))? (?:apologi[sz]e|regret)|(?:our|my)(?: sincere| sincerest)? apologies|apologies)(?<to> to hear| to know| to see)?(?<rest> (?:for|about|of|that)? ?(?:any|the|this|that|all(?: of)? (?:the|this)|your)(?: (?:inconveniences?|troubles?|issues?|problems?|experience|situation|frustration|delay|confusion))?(?: (?:this|that|it)(?: may| might)? ?(?:has|have|had)? ?(?:been )?caus(?:ed|es|ing)(?: you)?| caused(?: to you)?)?)(?=\s*(?:[.!]|$|\n))/iu
/** Words of a clause that a short apology can hold. */
const MOST = 13

/** "We apologise for the inconvenience." -> "We apologise for the trouble with your order.": for what, where the customer told it. */
export function apologyFor(reading: Reading, seed: number): Edit | null {
  const { text, sentences } = reading.text
  if (reading.signals.has('restates')) return null
  const found = STOCK.exec(text.slice(0, 2000))
  if (!found) return null
  const { sorry, to, rest } = found.groups!
  const end = found.index + found[0].length
  const sentence = sentences.find((one) => one.start <= found.index && found.index < one.end)
  if (!sentence || rest!.trim() === '') return null
  const start = found.index + sorry!.length
  const isSorry = /sorry$/i.test(sorry!)
  const clause = troubled(reading, 'u')
  const words = clause?.clause.split(' ').length ?? 0
  if (isSorry && clause && words <= MOST)
    return { start, end, replacement: `${seed % 2 === 0 || to ? ' to hear' : ''} that ${clause.clause}` }
  const thing = troubleOf(reading)?.thing
  return thing && !to ? { start, end, replacement: `${isSorry ? ' about' : ' for'} the trouble with ${thing}` } : null
}
