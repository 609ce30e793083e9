import type { Finding, Review, RuleLanguage, Severity } from '../../conversation.ts'
import { NOTE_MARK } from '../../ingest/webhooks/own-note.ts'
import type { NoteSettings } from '../../rulebook/note-settings.ts'
import type { Rulebook } from '../../rulebook/rulebook.ts'
import type { NoteDraft } from '../../store/store.ts'
import { inPlace } from './in-place.ts'
import { Texts } from './texts.ts'
import { type NoteWords, noteWords } from './words.ts'

export type AdviseSettings = Pick<NoteSettings, 'language' | 'most' | 'severity' | 'points'>

const RANK: Record<Severity, number> = { minor: 0, major: 1, critical: 2 }

/** What makes notes of reviews. Pure: the same review gives the same note. */
export function createAdviser(rulebook: Rulebook, settings: AdviseSettings): (review: Review) => NoteDraft | null {
  const known = new Map<RuleLanguage, Texts>()
  // on first use: a service that starts need not wait for them
  const textsIn = (language: RuleLanguage): Texts => {
    const texts = known.get(language) ?? new Texts(rulebook, language)
    known.set(language, texts)
    return texts
  }
  return (review) => {
    if (review.role !== 'agent' || review.skipped !== null) return null
    const losses = lossesOf(review, rulebook)
    if (!isWorthIt(review, losses, settings)) return null
    const language = settings.language === 'reply' ? (review.language === 'nl' ? 'nl' : 'en') : settings.language
    const texts = textsIn(language)
    const says = (finding: Finding) => finding.suggestions.length > 0 || texts.of(finding).how !== ''
    const chosen = choose(review.findings.filter(says), losses, settings.most)
    if (chosen.length === 0) return null
    return { text: write(review, chosen, texts, noteWords(language)) }
  }
}

/** Points of the overall score that each rule's findings cost: its lines of the ledger by their dimension's share. */
function lossesOf(review: Review, { scorecard }: Rulebook): ReadonlyMap<string, number> {
  const shareOf = (dimension: string) => scorecard.dimensions[dimension]?.share ?? 0
  const assessed = Object.keys(review.ledger).filter((name) => name !== 'overall')
  const all = assessed.reduce((sum, name) => sum + shareOf(name), 0) || 1
  const losses = new Map<string, number>()
  for (const dimension of assessed)
    for (const { rule, points } of review.ledger[dimension]!)
      if (points < 0) losses.set(rule, (losses.get(rule) ?? 0) - (points * shareOf(dimension)) / all)
  return losses
}

/** Severe enough, or enough to gain: what a whole rewording gains where one was made, else what the findings cost. */
function isWorthIt(review: Review, losses: ReadonlyMap<string, number>, settings: AdviseSettings): boolean {
  if (review.findings.some(({ severity }) => RANK[severity] >= RANK[settings.severity])) return true
  const rules = new Set(review.findings.map(({ rule }) => rule))
  const lost = [...rules].reduce((sum, rule) => sum + (losses.get(rule) ?? 0), 0)
  const gained = review.rewrite ? review.rewrite.overall_after - review.rewrite.overall_before : 0
  return Math.max(lost, gained) >= settings.points
}

/** The weightiest findings, one of each rule, no two about the same words. */
function choose(findings: readonly Finding[], losses: ReadonlyMap<string, number>, most: number): Finding[] {
  const byWeight = [...findings].sort(
    (a, b) =>
      RANK[b.severity] - RANK[a.severity] || (losses.get(b.rule) ?? 0) - (losses.get(a.rule) ?? 0) || a.start - b.start,
  )
  const chosen: Finding[] = []
  for (const finding of byWeight) {
    if (chosen.length === most) break
    if (chosen.some((other) => other.rule === finding.rule || overlap(other, finding))) continue
    chosen.push(finding)
  }
  return chosen.sort((a, b) => a.start - b.start)
}

const overlap = (a: Finding, b: Finding): boolean => a.start < b.end && b.start < a.end

function write(review: Review, chosen: readonly Finding[], texts: Texts, words: NoteWords): string {
  const blocks = chosen.flatMap((finding, i) => {
    const { now, instead, blanks } = inPlace(review.text, finding)
    const { how, why } = texts.of(finding)
    const before = now === '' ? (blanks ? words.addBlanks : words.add) : blanks ? words.blanks : words.ready
    const number = chosen.length > 1 ? `${i + 1}. ` : ''
    const parts = [
      [how, why === '' ? '' : words.why(why)].filter((line) => line !== '').join('\n'),
      now === '' ? '' : `${words.now}\n${quoted(now)}`,
      instead === '' ? '' : `${before}\n${quoted(instead)}`,
    ].filter((part) => part !== '')
    return [number + parts[0], ...parts.slice(1)]
  })
  return [words.opening, ...blocks, `${words.closing}\n${NOTE_MARK}`].join('\n\n')
}

/** As lines that were said elsewhere. */
const quoted = (text: string): string =>
  text
    .split('\n')
    .map((line) => `> ${line}`)
    .join('\n')
