import type { Edit, RuleLanguage } from '../../conversation.ts'
import type { Judged } from '../judged.ts'
import type { Choice } from './choose.ts'

const WORDS: Record<
  RuleLanguage,
  { became(was: string, is: string): string; out(was: string): string; added(is: string): string }
> = {
  en: {
    became: (was, is) => `“${was}” became “${is}”.`,
    out: (was) => `Left out: “${was}”.`,
    added: (is) => `Added: “${is}”`,
  },
  nl: {
    became: (was, is) => `‘${was}’ werd ‘${is}’.`,
    out: (was) => `Weggelaten: ‘${was}’.`,
    added: (is) => `Toegevoegd: ‘${is}’`,
  },
}

/** What the rewrite does, a line for each change, in the order of the text and in the language of the reply. */
export function changesOf(before: Judged, choices: readonly Choice[]): string[] {
  const { text, language } = before.reading.text
  const lines = choices.flatMap(({ draft }) => {
    const at = Math.min(...draft.edits.map((edit) => edit.start))
    return draft.did
      ? [{ at, line: draft.did }]
      : draft.edits
          .filter((edit) => draft.edits.length === 1 || !onlySigns(edit, text))
          .map((edit) => ({ at: edit.start, line: lineOf(edit, text, language) }))
  })
  return [...new Set(lines.sort((a, b) => a.at - b.at).map(({ line }) => line))]
}

/** A full stop that became a question mark. */
const onlySigns = ({ start, end, replacement }: Edit, text: string): boolean =>
  !/[\p{L}\p{N}]/u.test(replacement) && start < end && !/[\p{L}\p{N}]/u.test(text.slice(start, end))

function lineOf(edit: Edit, text: string, language: RuleLanguage): string {
  const words = WORDS[language]
  const was = short(text.slice(edit.start, edit.end))
  const is = short(edit.replacement)
  if (was === '') return words.added(is)
  // a sentence put in before another, of which the first letter became a capital
  if (was.length === 1 && is.toLowerCase().endsWith(` ${was}`)) return words.added(short(is.slice(0, -1)))
  // a deletion at the start of a sentence gives the next letter its capital
  return is.length <= 1 ? words.out(is === '' ? was : was.slice(0, -1).trim()) : words.became(was, is)
}

const LONGEST = 80

/** A piece short enough to recognise, cut between words. */
function short(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim()
  if (line.length <= LONGEST) return line
  const cut = line.lastIndexOf(' ', LONGEST)
  return `${line.slice(0, cut > 0 ? cut : LONGEST)} …`
}
