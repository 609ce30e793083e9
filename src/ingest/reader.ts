import type { Fail } from './fail.ts'
import { generic, type Profile } from './profiles/index.ts'
import type { Row } from './read/rows.ts'
import { type Columns, recognise } from './recognise.ts'
import { type ApiForm, apiForm, readApiTicket } from './rows/api.ts'
import type { RowResult } from './rows/draft.ts'
import { keysOf, toCells, withLateKeys } from './rows/json-cells.ts'
import { readMessageRow } from './rows/messages.ts'
import { readTicketRow } from './rows/tickets.ts'
import { readTweetRow } from './rows/tweets.ts'
import type { Language } from './texts.ts'
import { COLUMN_ROLES, type ColumnMap, type Shape } from './types.ts'

/** What a file's first rows have told: how each of its rows becomes messages. */
export interface Reader {
  profile: Profile
  shape: Shape
  /** Role -> labels. */
  labels: Record<string, string>
  read(row: Row<unknown>): RowResult
  /** Whether a row has other cells than the header (CSV). */
  isRagged(row: Row<unknown>): boolean
}

export interface Context {
  file: string
  fail: Fail
  language: Language
  overrides: ColumnMap
  /** A tweet and the tweet it answers. */
  onTweet(id: bigint, parent: bigint | null): void
}

const SAMPLES = 200
/** What a message cannot do without; a JSON value of another type there rejects the row. */
const NEEDED = ['text', 'description', 'solution', 'conversation', 'message', 'role', 'inbound'] as const

/** A reader of CSV rows. @throws IngestError where the columns do not hold what is needed */
export function csvReader(header: readonly string[], first: readonly Row<string[]>[], context: Context): Reader {
  const samples = first.slice(0, SAMPLES).flatMap(({ value }) => (value ? [value] : []))
  const found = recognise(header, samples, context.overrides, context.file, context.fail, context.language)
  const { profile, columns, shape } = found
  const interpret = interpreter(profile, columns, shape, context)
  return {
    profile,
    shape,
    labels: labelsOf(columns, header),
    isRagged: ({ value }) => value !== null && (value as string[]).length !== header.length,
    read: ({ value, row }) => {
      const cells = value as string[]
      if (isHeader(cells, header)) return { reason: 'repeated-header' }
      return cells.length === header.length || isWhole(cells, header.length, columns)
        ? interpret(cells, row)
        : { reason: 'ragged-row', values: { got: cells.length, width: header.length } }
    },
  }
}

/** Exports put one after the other repeat the header in the middle. */
const isHeader = (cells: readonly string[], header: readonly string[]): boolean =>
  cells.length === header.length && cells.length > 1 && cells.every((cell, i) => cell === header[i])

/**
 * Whether a row with other cells than the header can still be read: what is needed is there, and no cell from the text
 * on begins like the rest of a sentence that an unquoted delimiter cut off.
 */
function isWhole(cells: readonly string[], width: number, columns: Columns): boolean {
  const bodies = [columns.text, columns.description, columns.solution].flatMap((places) => places ?? [])
  const needed = [columns.conversation, columns.role, columns.inbound, columns.text].flatMap((places) => places ?? [])
  if (cells.length < width) return needed.every((i) => i < cells.length) && bodies.some((i) => i < cells.length)
  if (cells.slice(width).every((cell) => cell.trim() === '')) return true
  return cells.slice(Math.min(...bodies) + 1).every((cell) => !/^\s+\S/.test(cell))
}

/** A reader of JSON values: tickets with their messages, or one message each. @throws IngestError */
export function jsonReader(first: readonly Row<unknown>[], context: Context): Reader {
  const samples = first.slice(0, SAMPLES).flatMap(({ value }) => (value === null ? [] : [value]))
  const api = Object.keys(context.overrides).length > 0 ? null : apiForm(samples.slice(0, 20))
  return api ? apiReader(api) : messageReader(samples, context)
}

function apiReader(api: ApiForm): Reader {
  const { form, profile } = api
  const labels = {
    conversation: form.ticket.id,
    text: form.message.text,
    agent: form.message.agent,
    created: form.message.created,
  }
  return {
    profile,
    shape: form.shape,
    labels: Object.fromEntries(
      Object.entries(labels).map(([role, paths]) => [
        role,
        paths.map((path) => (role === 'conversation' ? path : `${form.list}[].${path}`)).join(', '),
      ]),
    ),
    isRagged: () => false,
    read: ({ value, row }) => readApiTicket(api, value, row),
  }
}

function messageReader(samples: readonly unknown[], context: Context): Reader {
  const keys = keysOf(samples)
  if (keys.length === 0) throw context.fail('not-json', context.file)
  const all = keys.map((_, i) => i)
  const rows = samples.map((value) => toCells(value, keys, all, new Set())).filter((cells) => Array.isArray(cells))
  const found = recognise(keys, rows, context.overrides, context.file, context.fail, context.language)
  const late = withLateKeys(keys, found.columns)
  const used = COLUMN_ROLES.flatMap((role) => late.columns[role] ?? [])
  const needed = new Set(NEEDED.flatMap((role) => late.columns[role] ?? []))
  const interpret = interpreter(found.profile, late.columns, found.shape, context)
  return {
    profile: found.profile,
    shape: found.shape,
    labels: labelsOf(found.columns, keys),
    isRagged: () => false,
    read: ({ value, row }) => {
      const cells = toCells(value, late.keys, used, needed)
      return Array.isArray(cells) ? interpret(cells, row) : cells
    },
  }
}

function interpreter(
  profile: Profile,
  columns: Columns,
  shape: Shape,
  context: Context,
): (cells: readonly string[], row: number) => RowResult {
  if (shape === 'tweets') return (cells) => readTweetRow(columns, cells, context.onTweet)
  if (shape === 'message-per-row') return (cells, row) => readMessageRow(columns, cells, row)
  return (cells, row) => readTicketRow(profile, columns, cells, row)
}

const labelsOf = (columns: Columns, labels: readonly string[]): Record<string, string> =>
  Object.fromEntries(
    COLUMN_ROLES.flatMap((role) => {
      const places = columns[role]
      return places ? [[role, [...new Set(places.map((place) => labels[place]!.trim()))].join(', ')]] : []
    }),
  )

/** Whether a file's own words point to a country where the day stands first. */
export const writesDayFirst = (reader: Reader, delimiter: string | undefined): boolean =>
  delimiter === ';' ||
  ['glpi', 'topdesk', 'otrs'].includes(reader.profile.id) ||
  (reader.profile === generic && isDutch(reader))

const isDutch = (reader: Reader): boolean =>
  Object.values(reader.labels).some((label) =>
    /tekst|omschrijving|gesprek|afzender|aangemaakt|datum|klant|medewerker|antwoord|oplossing|wachtrij|onderwerp/i.test(
      label,
    ),
  )
