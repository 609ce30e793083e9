import { createRequire } from 'node:module'
import type { Document } from 'yaml'
import { z } from 'zod'
import type { Problem } from './problems.ts'

/** Loaded when something is parsed: with rules that the build has kept, nothing is. */
const require = createRequire(import.meta.url)
const library = () => require('yaml') as typeof import('yaml')

/** Maps a path inside a YAML value to its place in the file. */
export type Locate = (path: readonly PropertyKey[], offsetInScalar?: number) => Omit<Problem, 'message'>

export interface Parsed<T> {
  value: T | undefined
  problems: Problem[]
  locate: Locate
}

/** Parses YAML and checks it against a schema; every problem carries file, line, column and the line itself. */
export function parseYaml<S extends z.ZodType>(source: string, file: string, schema: S): Parsed<z.output<S>> {
  const { isNode, LineCounter, parseDocument } = library()
  const counter = new LineCounter()
  const lines = source.split(/\r?\n/)
  const nowhere: Locate = () => ({ file, line: 1, column: 1, excerpt: lines[0] ?? '' })
  let document: Document
  try {
    document = parseDocument(source, { lineCounter: counter, prettyErrors: false, uniqueKeys: true })
  } catch (error) {
    // The parser calls itself for each level: what is nested thousands deep is no file of ours.
    const why = error instanceof RangeError ? 'nested too deeply' : (error as Error).message
    return { value: undefined, problems: [{ file, message: `not valid YAML: ${why}` }], locate: nowhere }
  }
  const at = (offset: number): Omit<Problem, 'message'> => {
    const { line, col } = counter.linePos(offset)
    return { file, line, column: col, excerpt: lines[line - 1] ?? '' }
  }
  const locate: Locate = (path, inside = 0) => {
    for (let depth = path.length; depth > 0; depth--) {
      const node = document.getIn(path.slice(0, depth), true)
      if (isNode(node) && node.range) {
        const quoted = depth === path.length && /["']/.test(source[node.range[0]] ?? '') ? 1 : 0
        return at(node.range[0] + (depth === path.length ? inside + (inside ? quoted : 0) : 0))
      }
    }
    return { file, line: 1, column: 1, excerpt: lines[0] ?? '' }
  }
  if (document.errors.length > 0)
    return {
      value: undefined,
      problems: document.errors.map((e) => ({
        ...at(e.pos[0]),
        message: `not valid YAML: ${e.message.split('\n')[0]}`,
      })),
      locate,
    }
  let plain: unknown
  try {
    plain = document.toJS({ maxAliasCount: 100 })
  } catch (error) {
    return { value: undefined, problems: [{ file, message: `not valid YAML: ${(error as Error).message}` }], locate }
  }
  const result = schema.safeParse(plain)
  if (result.success) return { value: result.data, problems: [], locate }
  return {
    value: undefined,
    problems: result.error.issues.flatMap((issue) => describe(issue, locate, keysOf(schema))),
    locate,
  }
}

/** The keys a file may have; for what is no object with fixed keys none. */
const keysOf = (schema: z.ZodType): string[] => (schema instanceof z.ZodObject ? Object.keys(schema.shape) : [])

/** A zod issue in words for a rule author: the key, what was found, what is allowed. */
function describe(issue: z.core.$ZodIssue, locate: Locate, keys: readonly string[] = []): Problem[] {
  const where = issue.path.length > 0 ? `\`${issue.path.join('.')}\`` : 'the file'
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => ({
        ...locateKey([...issue.path, key], locate),
        message: `unknown key \`${key}\`; ${issue.path.length === 0 && keys.length > 0 ? `there are: ${keys.join(', ')}` : 'see rules/WRITING.md for the keys there are'}`,
      }))
    case 'invalid_value':
      return [{ ...locate(issue.path), message: `${where} must be one of: ${issue.values.join(', ')}` }]
    case 'invalid_union': {
      // the branch that came furthest says most
      const branches = issue.errors.filter((errors) => errors.length > 0)
      const best = branches.sort(
        (a, b) =>
          Math.max(...b.map((e) => e.path.length)) - Math.max(...a.map((e) => e.path.length)) || a.length - b.length,
      )[0]
      return best
        ? best.flatMap((inner) =>
            describe({ ...inner, path: [...issue.path, ...inner.path] } as z.core.$ZodIssue, locate),
          )
        : [{ ...locate(issue.path), message: `${where} has the wrong form` }]
    }
    case 'invalid_type':
      return [
        {
          ...locate(issue.path),
          message: issue.message.includes('received undefined')
            ? `${where} is missing (${issue.expected})`
            : `${where} must be ${article(issue.expected)}`,
        },
      ]
    default:
      return [{ ...locate(issue.path), message: `${where}: ${issue.message}` }]
  }
}

const article = (type: string) => (/^[aeiou]/.test(type) ? `an ${type}` : `a ${type}`)

/** The place of a key itself rather than of its value. */
function locateKey(path: readonly PropertyKey[], locate: Locate): Omit<Problem, 'message'> {
  const place = locate(path)
  const key = String(path.at(-1))
  const column = place.excerpt?.indexOf(key) ?? -1
  return column >= 0 ? { ...place, column: column + 1 } : place
}
