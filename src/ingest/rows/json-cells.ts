import { z } from 'zod'
import { at } from '../profiles/json-ticket.ts'
import type { Problem } from '../read/rows.ts'
import type { Columns } from '../recognise.ts'

/** A value that can stand for a cell: DESIGN's input line has texts, ids may be numbers, flags booleans. */
const cell = z.union([z.string(), z.number(), z.boolean(), z.null(), z.undefined()])

/** Keys of the input line that may first appear late in a file. */
const LATE = ['agent_id', 'language', 'created_at'] as const

/**
 * Keys of the first objects, as a header: `author.role` for a value one level down. A key that only ever holds lists or
 * objects (and null) is none, so that `sender: {name}` does not pass for a sender.
 */
export function keysOf(values: readonly unknown[]): string[] {
  const keys = new Map<string, 'value' | 'null' | 'nested'>()
  for (const value of values) {
    if (!isPlain(value)) continue
    for (const [key, inner] of Object.entries(value)) {
      const before = keys.get(key)
      if (typeof inner !== 'object') keys.set(key, 'value')
      else if (inner === null) keys.set(key, before ?? 'null')
      else if (before !== 'value') keys.set(key, 'nested')
      if (isPlain(inner)) for (const below of Object.keys(inner)) keys.set(`${key}.${below}`, 'value')
    }
  }
  return [...keys].flatMap(([key, kind]) => (kind === 'nested' ? [] : [key]))
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

/**
 * An object's values in the order of `keys`; only those some column is read from.
 * @param needed places whose value must be a text or a number; a detail of another type (a list of tags) is left out
 */
export function toCells(
  value: unknown,
  keys: readonly string[],
  used: readonly number[],
  needed: ReadonlySet<number>,
): string[] | Problem {
  if (!isPlain(value)) return { reason: 'not-an-object' }
  const cells: string[] = []
  for (const place of used) {
    const key = keys[place]!
    const parsed = cell.safeParse(Object.hasOwn(value, key) ? value[key] : at(value, key))
    if (!parsed.success && needed.has(place)) return { reason: 'wrong-type', values: { key } }
    cells[place] = parsed.data === null || parsed.data === undefined ? '' : String(parsed.data)
  }
  return cells
}

const isPlain = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
