import type { Fail } from './fail.ts'
import { normaliseLabel } from './label.ts'
import { generic, PROFILES, type Profile } from './profiles/index.ts'
import { unknownDelimiter } from './read/delimiter.ts'
import { roleOf } from './role-words.ts'
import type { Language } from './texts.ts'
import { COLUMN_ROLES, type ColumnMap, type ColumnRole, type Shape } from './types.ts'

/** Role -> places in a row, 0-based; several for repeated columns. */
export type Columns = Partial<Record<ColumnRole, number[]>>

export interface Recognised {
  profile: Profile
  columns: Columns
  shape: Shape
}

/** Roles that may be read from several columns of one label (Jira repeats `Comment`). */
const REPEATED: ReadonlySet<ColumnRole> = new Set(['comment', 'note', 'solution'])

/**
 * What each column means: the tool with the most of its own labels in the header, its columns first, then the generic
 * names; what the user says (`overrides`) wins. `samples` decide where a label alone cannot: a column `From` may hold
 * roles or names.
 * @throws IngestError where nothing can be read from such a file: `no-text-column`, `no-bodies`, `no-role-column`, ...
 */
export function recognise(
  labels: readonly string[],
  samples: readonly string[][],
  overrides: ColumnMap,
  file: string,
  fail: Fail,
  language: Language,
): Recognised {
  const normal = labels.map(normaliseLabel)
  const profile = profileOf(normal)
  const columns = claim(normal, profile)
  settleRole(columns, normal, samples)
  override(columns, labels, normal, overrides, file, fail)
  const shape = shapeOf(profile, columns, samples)
  if (shape === null) {
    const delimiter = labels.length === 1 ? unknownDelimiter(labels[0]!) : null
    if (delimiter !== null) throw fail('unknown-delimiter', file, { delimiter })
    if (profile === generic) throw fail('no-text-column', file, { width: labels.length })
    throw fail('no-bodies', file, { tool: profile.name, advice: profile.advice[language] })
  }
  if (shape === 'message-per-row') {
    if (!columns.conversation || isRowNumber(columns.conversation, normal, samples)) {
      throw fail('no-conversation-column', file)
    }
    if (!tellsRole(columns, samples)) throw fail('no-role-column', file)
  }
  return { profile, columns, shape }
}

export function profileOf(normal: readonly string[]): Profile {
  const there = new Set(normal)
  let best = generic
  let most = 0
  for (const profile of PROFILES) {
    const found = marksOf(profile).filter((mark) => there.has(mark)).length
    if (found >= profile.needs && found > most) {
      best = profile
      most = found
    }
  }
  return best
}

const marksOf = (profile: Profile): string[] => [...new Set(profile.marks.map(normaliseLabel))]

function claim(normal: readonly string[], profile: Profile): Columns {
  const columns: Columns = {}
  const taken = new Set<number>()
  for (const source of profile === generic ? [generic] : [profile, generic]) {
    for (const role of COLUMN_ROLES) {
      if (columns[role]) continue
      const labels = [...new Set((source.columns[role] ?? []).map(normaliseLabel))]
      const free = (label: string): number[] => normal.flatMap((it, i) => (it === label && !taken.has(i) ? [i] : []))
      // A requester is known by name and by id: a comment's author may be given as either.
      const found =
        role === 'requester' ? labels.flatMap(free) : (labels.map(free).find((places) => places.length > 0) ?? [])
      if (found.length === 0) continue
      columns[role] = REPEATED.has(role) || role === 'requester' ? found : found.slice(0, 1)
      for (const place of columns[role]) taken.add(place)
    }
  }
  return columns
}

/** Labels under which some exports write roles and others names. */
const MAYBE_NAMES = new Set(['sender', 'afzender', 'speaker', 'spreker', 'who', 'wie', 'from', 'van'])

/** A column such as `From` or `Afzender` that holds names, not roles, tells the author. */
function settleRole(columns: Columns, normal: readonly string[], samples: readonly string[][]): void {
  const place = columns.role?.[0]
  if (place === undefined || !MAYBE_NAMES.has(normal[place]!)) return
  const values = samples.map((row) => row[place] ?? '').filter((value) => value.trim() !== '')
  const known = values.filter((value) => roleOf(value) !== null).length
  if (values.length === 0 || known > 0) return
  columns.author ??= [place]
  delete columns.role
}

function override(
  columns: Columns,
  labels: readonly string[],
  normal: readonly string[],
  overrides: ColumnMap,
  file: string,
  fail: Fail,
): void {
  for (const [role, wanted] of Object.entries(overrides) as [ColumnRole, string | number][]) {
    const exact = labels.flatMap((label, i) => (label.trim() === String(wanted).trim() ? [i] : []))
    const alike = normal.flatMap((label, i) => (label === normaliseLabel(String(wanted)) ? [i] : []))
    const index = /^\d+$/.test(String(wanted)) ? Number(wanted) - 1 : -1
    const byName = typeof wanted === 'number' ? [] : exact.length > 0 ? exact : alike
    const places = byName.length > 0 ? byName : index >= 0 && index < labels.length ? [index] : []
    if (places.length === 0) throw fail('unknown-column', file, { column: wanted, labels: listed(labels) })
    for (const other of COLUMN_ROLES) {
      const rest = columns[other]?.filter((place) => !places.includes(place) || other in overrides)
      if (rest?.length === 0) delete columns[other]
      else if (rest) columns[other] = rest
    }
    columns[role] = REPEATED.has(role) ? places : places.slice(0, 1)
  }
}

/** Labels for an error: only what looks like a label, as a file without a header has messages in its first row. */
const listed = (labels: readonly string[]): string =>
  labels
    .filter((label) => label.trim() !== '' && label.length <= 40 && !/[.!?\n]/.test(label))
    .slice(0, 30)
    .join(', ')

function shapeOf(profile: Profile, columns: Columns, samples: readonly string[][]): Shape | null {
  const hasText = columns.text !== undefined
  if (hasText && columns.inbound && columns.replyTo && columns.message) return 'tweets'
  const isTicket = columns.description !== undefined || columns.solution !== undefined || columns.comment !== undefined
  if (hasText && !(isTicket && !tellsRole(columns, samples))) return 'message-per-row'
  if (hasText && columns.text && !columns.description) {
    columns.description = columns.text
    delete columns.text
  }
  if (!isTicket) return null
  return profile.comments === 'cell' ? 'comment-cells' : 'ticket-per-row'
}

/** Whether the columns say who wrote a message. A column `agent` does where it is empty for customers. */
function tellsRole(columns: Columns, samples: readonly string[][]): boolean {
  if (columns.role || columns.inbound || (columns.author && columns.requester)) return true
  const place = columns.agent?.[0]
  return place !== undefined && samples.some((row) => (row[place] ?? '').trim() === '')
}

/** A column just called `id` that is different in every row numbers the messages, not the conversations. */
function isRowNumber(places: readonly number[], normal: readonly string[], samples: readonly string[][]): boolean {
  const place = places[0]!
  if (normal[place] !== 'id' || samples.length < 5) return false
  return new Set(samples.map((row) => row[place])).size === samples.length
}
