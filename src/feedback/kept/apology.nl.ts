import type { Reading } from '../../detect/reading.ts'
import { formOf } from '../form.ts'
import type { Mended } from '../menders.ts'
import { troubleClause } from '../stock/said.nl.ts'

const STOCK =
  /(?<!\p{L})((?:excuses|sorry|verontschuldigingen|excuus|spijt (?:me|mij|ons)(?: (?:zeer|oprecht|erg))?)(?: hiervoor)?) (?:voor|over) (?:het|dit|de|alle) (?:eventuele |mogelijke |ontstane |ondervonden |veroorzaakte )?(?:ongemak(?:ken)?|hinder|overlast|situatie|vervelende situatie)(?: (?:dat|die) (?:dit|u|je|jou|hierdoor)[^.!?,\n]{0,40})?(?=[.!,]|\s*$|\s*\n| en )/iu

/** "Onze excuses voor het ongemak" -> "Onze excuses dat de bus niet stopte": what for, where the customer told it. */
export function apologyFor(reading: Reading): Mended[] {
  const { text, sentences } = reading.text
  const found = STOCK.exec(text.slice(0, 4000))
  const clause = found && troubleClause(reading, formOf(reading))
  if (!clause) return []
  const start = found.index + found[1]!.length
  const end = found.index + found[0].length
  const sentence = sentences[sentences.findIndex((one) => one.start <= start && start < one.end)]
  // "... en hinder": more follows that would hang on the clause
  if (!sentence || /^ en /.test(text.slice(end, end + 4)) || clause.split(' ').length > 14) return []
  return [{ edits: [{ start, end, replacement: ` dat ${clause}` }] }]
}
