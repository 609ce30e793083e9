import type { Edit, Span } from '../../conversation.ts'
import { type Cleaned, toSource } from '../../ingest/cleaning/index.ts'
import { applyEdits, inOrder } from '../apply.ts'
import type { Choice } from './choose.ts'

/** A rewritten body, with where each choice's words stand in it. */
export interface Composed {
  text: string
  /** By choice, in the new body. */
  regions: Span[][]
}

/** Edits of the cleaned text as edits of the body it was made from: HTML gets its characters escaped and its line breaks as tags. */
export const inBody = (body: Cleaned, edit: Edit): Edit => ({
  ...toSource(body, edit),
  replacement: body.html ? asHtml(edit.replacement) : edit.replacement,
})

const asHtml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replace(/\r?\n/g, '<br>\n')

/** The order of what is put in at one place: first the acknowledgement, then what was understood, then the rest; at the end the check last. */
const ORDER = ['acknowledg', 'apolog', 'restatement', 'reason', 'next-step', 'timeframe', 'check']
const rankOf = (rule: string): number => {
  const at = ORDER.findIndex((part) => rule.includes(part))
  return at < 0 ? 3.5 : at
}

/** Applies the choices to the body all at once. */
export function compose(source: string, body: Cleaned, choices: readonly Choice[]): Composed {
  const parts = choices.flatMap(({ rule, draft }, choice) =>
    draft.edits.map((edit) => ({ choice, rank: rankOf(rule), edit: inBody(body, edit) })),
  )
  parts.sort((a, b) => a.edit.start - b.edit.start || a.edit.end - b.edit.end || a.rank - b.rank || a.choice - b.choice)
  const merged: Edit[] = []
  const regions: Span[][] = choices.map(() => [])
  let shift = 0
  for (const { choice, edit } of parts) {
    const last = merged.at(-1)
    let { replacement } = edit
    if (last && last.start === last.end && edit.start === edit.end && last.start === edit.start) {
      // two things put in at one place: one space between them, the outer spaces stay
      const joint = /\s$/.test(last.replacement) || /^\s/.test(replacement) ? '' : ' '
      replacement = joint + (/\s$/.test(last.replacement) ? replacement.trimStart() : replacement)
      last.replacement += replacement
    } else merged.push({ ...edit })
    regions[choice]!.push({ start: edit.start + shift, end: edit.start + shift + replacement.length })
    shift += replacement.length - (edit.end - edit.start)
  }
  return { text: applyEdits(source, inOrder(merged)), regions }
}
