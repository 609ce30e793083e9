import { createAnalyzer } from './analyze.ts'
import type { Conversation, Message, Review } from './conversation.ts'
import { applyEdits } from './feedback/apply.ts'
import { type ExampleKind, readExample } from './rulebook/examples.ts'
import type { Rule, Rulebook } from './rulebook/rulebook.ts'
import type { Example } from './rulebook/schema.ts'

/** What became of one example of one rule. */
export interface SelfTestResult {
  rule: string
  language: 'en' | 'nl'
  file: string
  line: number
  kind: ExampleKind
  ok: boolean
  /** What was expected and what came; '' when ok. */
  message: string
}

/** Runs the examples of all rules, or of those named, through the whole pipeline. */
export function selfTest(rulebook: Rulebook, ids?: ReadonlySet<string>): SelfTestResult[] {
  const out: SelfTestResult[] = []
  for (const language of ['en', 'nl'] as const) {
    const analyzer = createAnalyzer(rulebook, { lang: language, feedback: 'suggestions' })
    for (const rule of rulebook.language(language).rules) {
      if (ids && !ids.has(rule.id)) continue
      for (const [index, example] of rule.examples.entries()) {
        const { kind } = readExample(example)
        const message = check(rule, example, (conversation) => analyzer.conversation(conversation))
        const { line = 1 } = rule.locate(['examples', index])
        out.push({ rule: rule.id, language, file: rule.file, line, kind, ok: message === '', message })
      }
    }
  }
  return out
}

type Analyze = (conversation: Conversation) => Review[]

/** The example as a conversation: its context, the customer's message, and the text in question last. */
function conversationOf(rule: Rule, example: Example, text: string): Conversation {
  const messages: Message[] = []
  const add = (role: 'customer' | 'agent', body: string) =>
    messages.push({ id: String(messages.length + 1), role, text: body })
  for (const turn of example.context ?? [])
    'customer' in turn ? add('customer', turn.customer) : add('agent', turn.agent)
  if (example.customer !== undefined) add('customer', example.customer)
  add(rule.reads === 'customer' ? 'customer' : 'agent', text)
  return { id: 'example', messages }
}

function check(rule: Rule, example: Example, analyze: Analyze): string {
  const { kind, text, spans } = readExample(example)
  const review = analyze(conversationOf(rule, example, text)).at(-1)!
  const places = placesOf(rule, review)
  const got = places.map((p) => `[${text.slice(p.start, p.end)}] at ${p.start}`).join(', ') || 'nothing'
  const right =
    spans.length === 1 &&
    places.length === 1 &&
    places[0]!.start === spans[0]!.start &&
    places[0]!.end === spans[0]!.end
  switch (kind) {
    case 'ignores':
      return places.length === 0 ? '' : `should find nothing, found ${got}`
    case 'missed':
      return places.length === 0 || (spans.length === 1 && !right)
        ? ''
        : 'is listed as missed but is found now: make it `flags`'
    case 'misfires':
      return places.length > 0 ? '' : 'is listed as a misfire but is right now: make it `ignores`'
    default: {
      if (spans.length !== 1) return 'a `flags` example marks exactly one place with [ ]'
      if (!right)
        return `should find exactly [${text.slice(spans[0]!.start, spans[0]!.end)}] at ${spans[0]!.start}, found ${got}`
      return rule.finding ? checkRewrite(rule, example, text, review, analyze) : ''
    }
  }
}

const placesOf = (rule: Rule, review: Review) =>
  rule.finding
    ? review.findings.filter((f) => f.rule === rule.id)
    : review.signals.filter((s) => s.rule === rule.id && s.id === rule.emits)

function checkRewrite(rule: Rule, example: Example, text: string, review: Review, analyze: Analyze): string {
  const suggestions = review.findings.find((f) => f.rule === rule.id)?.suggestions ?? []
  // none is offered where it would lose a fact of the text, such as a quotation
  if (example.becomes === undefined) return ''
  if (suggestions.length === 0) return `should become "${example.becomes}", but nothing is offered`
  const offered = suggestions.map(({ edits }) => applyEdits(text, edits))
  // code may put a better or another one before the rule's own
  const becomes = offered.find((one) => one === example.becomes) ?? offered[0]!
  if (becomes !== example.becomes) return `should become "${example.becomes}", becomes "${becomes}"`
  const again = analyze(conversationOf(rule, example, becomes)).at(-1)!
  if (again.findings.some((f) => f.rule === rule.id)) return `still fires on its own rewrite "${becomes}"`
  const before = new Set(review.findings.map((f) => f.rule))
  const fresh = again.findings.find((f) => !before.has(f.rule))
  return fresh ? `its rewrite "${becomes}" fires ${fresh.rule}` : ''
}
