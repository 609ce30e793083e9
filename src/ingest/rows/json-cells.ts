import { z } from 'zod'
import { at } from '../profiles/json-ticket.ts'
import type { Problem } from '../read/rows.ts'
import type { Columns } from '../recognise.ts'

/** A value that can stand for a cell: DESIGN's input line has texts, ids may be numbers, flags booleans. */
const cell = z.union([z.string(), z.number(), z.boolean(), z.null(), z.undefined()])
const record = z.record(z.string(), z.unknown())

/** Keys of the input line that may first appear late in a file. */
const LATE = ['agent_id', 'language', 'created_at'] as const

/**
 * Keys of the first objects, as a header: `author.role` for a value one level down.
 */
export function keysOf(values: readonly unknown[]): string[] {
  const keys = new Set<string>()
  for (const value of values) {
    const parsed = record.safeParse(value)
    if (!parsed.success || Array.isArray(value)) continue
    for (const [key, inner] of Object.entries(parsed.data)) {
      if (isPlain(inner)) for (const below of Object.keys(inner)) keys.add(`${key}.${below}`)
      else keys.add(key)
    }
  }
  return [...keys]
}

/** The keys, and at the end those of the input line that none of the first objects had. */
export function withLateKeys(keys: readonly string[], columns: Columns): { keys: string[]; columns: Columns } {
  const all = [...keys]
  const more: Columns = { ...columns }
  for (const [i, role] of (['agent', 'language', 'created'] as const).entries()) {
    if (more[role] || all.includes(LATE[i]!)) continue
    more[role] = [all.length]
    all.push(LATE[i]!)
  }
  return { keys: all, columns: more }
}

/** An object's values in the order of `keys`; only those some column is read from. */
export function toCells(value: unknown, keys: readonly string[], used: readonly number[]): string[] | Problem {
  if (!isPlain(value)) return { reason: 'not-an-object' }
  const cells: string[] = []
  for (const place of used) {
    const key = keys[place]!
    const found = Object.hasOwn(value, key) ? value[key] : at(value, key)
    const parsed = cell.safeParse(found)
    if (!parsed.success) return { reason: 'wrong-type', values: { key } }
    cells[place] = parsed.data === null || parsed.data === undefined ? '' : String(parsed.data)
  }
  return cells
}

const isPlain = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
