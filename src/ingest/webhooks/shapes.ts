import { z } from 'zod'
import { instant, readDate } from '../dates.ts'
import type { Parsed } from './source.ts'

/** An id as helpdesks give it, number or text, as text. */
export const id = z
  .union([z.string().min(1).max(200), z.number().int()], {
    error: 'expected a text of 1 to 200 characters or a number',
  })
  .transform(String)
/** A date in whatever form (ISO, `2024-03-10 14:11:00 UTC`, seconds or milliseconds since 1970) as ISO 8601 in UTC. */
export const date = z
  .union([z.string(), z.number()])
  .nullish()
  .transform((value) => toIso(value))
/** A name, an address: something that may be missing without harm. */
export const maybe = z.string().min(1).max(320).nullish().catch(null)
export const maybeId = id.nullish().catch(null)

/** ISO 8601 in UTC, or undefined for what is no date. */
export function toIso(value: string | number | null | undefined): string | undefined {
  const iso = value === null || value === undefined ? undefined : readDate(String(value), null)
  return iso === undefined ? undefined : new Date(instant(iso)).toISOString()
}

/** Reads a payload by its schema, and says which key is not as the helpdesk sends it; never what stood there. */
export function read<T>(schema: z.ZodType<T>, body: unknown, use: (payload: T) => Parsed): Parsed {
  const result = schema.safeParse(body)
  if (result.success) return use(result.data)
  const { path, message } = innermost(result.error.issues[0]!)
  return { kind: 'malformed', problem: `${path.map(String).join('.') || 'the body'}: ${message}` }
}

/** What is wrong in the one of several forms that fits best, rather than that none fits. */
function innermost(issue: z.core.$ZodIssue): { path: readonly PropertyKey[]; message: string } {
  if (issue.code !== 'invalid_union') return issue
  const inner = issue.errors.flatMap((issues) => issues.slice(0, 1)).map(innermost)
  const best = inner.reduce((a, b) => (b.path.length > a.path.length ? b : a), { path: [], message: issue.message })
  return { path: [...issue.path, ...best.path], message: best.message }
}

export const ignored = (reason: string): Parsed => ({ kind: 'ignored', reason })
/** For a schema that leaves a key out where the event has none. */
export const missing = (key: string): Parsed => ({ kind: 'malformed', problem: `${key}: missing` })
