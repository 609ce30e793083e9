import type { Finding, Suggestion } from '../../conversation.ts'
import { messageOf } from '../../review.ts'
import { dimensionName, ruleFor } from '../names.ts'
import { quote } from '../quote.ts'
import type { Readable } from '../readable.ts'
import type { View } from './explain.ts'
import { wrap } from './table.ts'

/** The findings in the order of the text: what, why and how, and the better wordings. */
export function explainFindings(view: View, shown: Readable): string[] {
  const { review, words, paint } = view
  if (review.findings.length === 0) return [words.explain.noFindings]
  const ordered = [...review.findings].sort((a, b) => a.start - b.start || b.end - a.end)
  return [paint('bold', words.explain.findings), ...ordered.flatMap((finding) => ['', ...one(finding, view, shown)])]
}

function one(finding: Finding, view: View, shown: Readable): string[] {
  const { words, paint, columns, language, rulebook } = view
  const about = `${dimensionName(rulebook, finding.dimension, language)}, ${words.severities[finding.severity]}, ${finding.rule}`
  const [first, ...rest] = wrap(message(finding, view), columns, '      ')
  const head = `  ${paint('yellow', `[${view.label(finding)}]`)} ${first?.trimStart() ?? ''}`
  const suggestions = finding.suggestions.flatMap((suggestion, i) => better(finding, suggestion, i, view, shown))
  return [head, ...rest, ...suggestions, `      ${paint('dim', about)}`]
}

/** In the reply's language as it was made; in another, from the rule's twin. */
function message(finding: Finding, { review, language, rulebook }: View): string {
  if (review.language === language) return finding.message
  const rule = ruleFor(rulebook, finding.rule, language)
  return rule ? messageOf(rule) : finding.message
}

function better(finding: Finding, suggestion: Suggestion, i: number, view: View, shown: Readable): string[] {
  const { words, paint, columns } = view
  const kind = suggestion.kind === 'ready' ? words.explain.ready : words.explain.fillIn
  const head = `      ${i === 0 ? words.explain.suggestion : words.explain.orElse} (${kind}):`
  const text = after({ ...finding, suggestions: [suggestion] }, view, shown)
  return [paint('dim', head), ...wrap(text, columns, '        ').map((line) => paint('green', line))]
}

/** The piece of the reply as it would become; where its edits stand far apart, the new words alone. */
function after(finding: Finding, { words }: View, shown: Readable): string {
  const piece = quote(shown.text, shown.finding(finding)).after
  if (piece !== undefined) return piece.trim() === '' ? words.explain.remove : piece.trim()
  const words_ = finding.suggestions[0]!.edits.map((edit) => edit.replacement.trim()).filter((part) => part !== '')
  return words_.length > 0 ? words_.join(' … ') : words.explain.remove
}
