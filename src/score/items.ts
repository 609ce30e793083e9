import type { Hit } from '../detect/detect.ts'
import type { Mark, Reading } from '../detect/reading.ts'
import { TITLES } from '../detect/signals/titles.ts'
import type { LanguageRules } from '../rulebook/rulebook.ts'
import type { Item } from './score.ts'

const titles = new WeakMap<LanguageRules, Map<string, string>>()

/** What signals are called, by id: the title of a rule that emits them, or the name that code gives them. */
export function signalTitles(rules: LanguageRules): Map<string, string> {
  let known = titles.get(rules)
  if (!known) {
    known = new Map(Object.entries(TITLES).map(([id, title]) => [id, title[rules.language]]))
    for (const rule of rules.rules) if (rule.emits && !known.has(rule.emits)) known.set(rule.emits, rule.title)
    titles.set(rules, known)
  }
  return known
}

/** Everything that may give points: findings first, then the signals that no finding has named already. */
export function itemsOf(reading: Reading, hits: readonly Hit[]): Item[] {
  const names = signalTitles(reading.rules)
  const items: Item[] = hits.map(({ rule, span }) => ({
    id: rule.id,
    label: rule.title,
    start: span.start,
    end: span.end,
    dimension: rule.dimension,
    severity: rule.severity,
  }))
  const named = namedBy(hits)
  for (const mark of reading.signals.all)
    if (!named(mark))
      items.push({
        id: mark.id,
        label: names.get(mark.id) ?? mark.id.replaceAll('-', ' '),
        start: mark.start,
        end: mark.end,
      })
  return items
}

/** Beyond so many findings a list is looked through by a table. */
const FEW = 12

/** Whether a finding stands where a signal is that its rule emits. */
function namedBy(hits: readonly Hit[]): (mark: Mark) => boolean {
  if (hits.length <= FEW)
    return (mark) => hits.some(({ rule, span }) => span.start === mark.start && (rule.emits ?? rule.id) === mark.id)
  const counted = new Set(hits.map(({ rule, span }) => `${rule.emits ?? rule.id} ${span.start}`))
  return (mark) => counted.has(`${mark.id} ${mark.start}`)
}
