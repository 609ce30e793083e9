import type { RuleLanguage } from '../../conversation.ts'
import { visible } from '../visible.ts'
import { whole, wordsFor } from '../words.ts'
import type { Focus, Plan, Strength } from './plans.ts'
import { coachingTexts, figuresOf, goalOf } from './say.ts'

export interface MarkdownOptions {
  language: RuleLanguage
  /** False with `--no-text`. */
  withText: boolean
  /** Plans per agent were asked for. */
  perAgent: boolean
}

/** The plans in Markdown. */
export function markdownOf(plans: readonly Plan[], { language, withText, perAgent }: MarkdownOptions): string {
  const texts = coachingTexts(language)
  const head = [`# ${texts.title}`, texts.intro, texts.people]
  if (!withText) head.push(texts.noText)
  if (perAgent && !plans.some(({ agent }) => agent !== null)) head.push(texts.noAgents)
  return `${[...head, ...plans.flatMap((plan) => planBlocks(plan, language))].join('\n\n')}\n`
}

function planBlocks(plan: Plan, language: RuleLanguage): string[] {
  const texts = coachingTexts(language)
  return [
    `## ${plan.agent === null ? texts.team : texts.agent(escaped(plan.agent))}`,
    texts.basis(whole(plan.replies, wordsFor(language))),
    `### ${texts.well}`,
    ...(plan.strengths.length === 0 ? [texts.noStrengths] : plan.strengths.map((one) => strength(one, language))),
    ...(plan.focus.length === 0 ? [texts.noFocus] : plan.focus.flatMap((one) => focus(one, language))),
  ]
}

function strength(item: Strength, language: RuleLanguage): string {
  const lines = [
    `**${escaped(item.title)}.** ${figuresOf(item, language)}`,
    ...item.quotes.map(({ text }) => cited(text)),
  ]
  return lines.join('\n\n')
}

function focus(item: Focus, language: RuleLanguage): string[] {
  const texts = coachingTexts(language)
  const pairs = item.pairs.map(({ before, after, kind }, i) => {
    const label = kind === 'ready' ? texts.after : texts.fillIn
    return [`${i + 1}. ${texts.before}:`, cited(before), `${label}:`, cited(after)]
      .map((part, at) => (at === 0 ? part : indented(part)))
      .join('\n\n')
  })
  return [
    `### ${texts.focus(escaped(item.title))}`,
    figuresOf(item, language),
    ...(item.why === '' ? [] : [`**${texts.why}.** ${item.why}`]),
    ...(item.how === '' ? [] : [`**${texts.how}.** ${item.how}`]),
    `#### ${texts.pairs}`,
    ...(pairs.length === 0 ? [texts.noPairs] : pairs),
    `#### ${texts.exercise}`,
    item.exercise,
    `#### ${texts.watch}`,
    goalOf(item, language),
  ]
}

const cited = (text: string) => `> ${escaped(text)}`
const indented = (text: string) => text.replaceAll(/^/gm, '   ')

/**
 * Somebody's text as text: neither Markdown nor HTML in it has any effect. Only signs that could have one are escaped,
 * so that the file can be read as it is; brackets stay, as blanks have them, but can make no link.
 */
export const escaped = (text: string) =>
  visible(text)
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/[\\`*<~|]|&(?=[#\w])|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])|(?<=\])[(:[]/gu, (sign) => `\\${sign}`)
    .replace(/^(?=[#>+=-])/, '\\')
    .replace(/^(\d{1,9})(?=[.)])/, '$1\\')
