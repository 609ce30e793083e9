import type { Finding, Span, Suggestion } from '../../conversation.ts'
import { messageOf } from '../../review.ts'
import { dimensionName, ruleFor } from '../names.ts'
import { quote } from '../quote.ts'
import type { Readable } from '../readable.ts'
import type { View } from './explain.ts'
import { wrap } from './table.ts'

/** Longest replaced text that is shown as `this → that` instead of within its sentence. */
const SHORT = 60

/** The findings in the order of the text, those of one rule together: what, why and how, and the better wordings. */
export function explainFindings(view: View, shown: Readable): string[] {
  const { review, words, paint } = view
  if (review.findings.length === 0) return [words.explain.noFindings]
  const ordered = [...review.findings].sort((a, b) => a.start - b.start || b.end - a.end)
  const groups = new Map<string, Finding[]>()
  for (const finding of ordered) groups.set(finding.rule, [...(groups.get(finding.rule) ?? []), finding])
  return [
    paint('bold', words.explain.findings),
    ...[...groups.values()].flatMap((group) => ['', ...lines(group, view, shown)]),
  ]
}

function lines(group: Finding[], view: View, shown: Readable): string[] {
  const { words, paint, columns, language, rulebook } = view
  const [finding] = group as [Finding, ...Finding[]]
  const about = `${dimensionName(rulebook, finding.dimension, language)}, ${words.severities[finding.severity]}, ${finding.rule}`
  const labels = group.map((one) => `[${view.label(one)}]`).join('')
  const [first, ...rest] = wrap(message(finding, view), columns, '      ')
  const head = `  ${paint('yellow', labels)} ${first?.trimStart() ?? ''}`
  const suggestions = group.flatMap((one) => better(one, view, shown, group.length > 1))
  return [head, ...rest, ...suggestions, `      ${paint('dim', about)}`]
}

/** In the reply's language as it was made; in another, from the rule's twin. */
function message(finding: Finding, { review, language, rulebook }: View): string {
  if (review.language === language) return finding.message
  const rule = ruleFor(rulebook, finding.rule, language)
  return rule ? messageOf(rule) : finding.message
}

/** The suggestions of a finding; among many of one rule each in one line where it is short. */
function better(finding: Finding, view: View, shown: Readable, among: boolean): string[] {
  const { words, paint, columns } = view
  const [first] = finding.suggestions
  if (!first) return []
  const { start, end } = shown.span(finding)
  const short =
    end > start &&
    end - start <= SHORT &&
    finding.suggestions.every(({ edits }) => edits.length === 1 && replacesAll(edits[0]!, finding))
  if (among && short) {
    const options = finding.suggestions.map(({ edits }) => edits[0]!.replacement.trim() || words.explain.remove)
    const line = `[${view.label(finding)}] ${shown.text.slice(start, end)} → ${options.join(' / ')}`
    return wrap(line, columns, '        ').map((text) => paint('green', text))
  }
  return finding.suggestions.flatMap((suggestion, i) => {
    const kind = suggestion.kind === 'ready' ? words.explain.ready : words.explain.fillIn
    const head = `      ${among ? `[${view.label(finding)}] ` : ''}${i === 0 ? words.explain.suggestion : words.explain.orElse} (${kind}):`
    return [
      paint('dim', head),
      ...wrap(after(finding, suggestion, view, shown), columns, '        ').map((text) => paint('green', text)),
    ]
  })
}

const replacesAll = (edit: Span, { start, end }: Span) => edit.start === start && edit.end === end

/** The piece of the reply as it would become; where its edits stand far apart, the new words alone. */
function after(finding: Finding, suggestion: Suggestion, { words }: View, shown: Readable): string {
  const piece = quote(shown.text, shown.finding({ ...finding, suggestions: [suggestion] })).after
  if (piece !== undefined) return piece.trim() === '' ? words.explain.remove : piece.trim()
  const parts = suggestion.edits.map((edit) => edit.replacement.trim()).filter((part) => part !== '')
  return parts.length > 0 ? parts.join(' … ') : words.explain.remove
}
