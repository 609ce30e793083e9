import { z } from 'zod'

/**
 * The one schema of a rule file: it gives the type, the load errors and the JSON Schema that editors use
 * (rules/rule.schema.json). What the fields mean stands in rules/WRITING.md.
 */

const id = z.string().regex(/^[a-z][a-z0-9-]*$/, 'lower case letters, digits and hyphens, beginning with a letter')
const text = z.string().trim().min(1)
/** A list, or one of its entries alone. */
const many = <T extends z.ZodType>(entry: T) => z.union([z.array(entry).min(1), entry.transform((one) => [one])])

export const SEVERITIES = ['minor', 'major', 'critical'] as const
export const PLACES = [
  'message',
  'first-sentence',
  'last-sentence',
  'sentence',
  'previous-customer-turn',
  'context',
] as const
export const INSERTS = ['start', 'end', 'before-sentence', 'after-sentence'] as const
export const MARKS = ['match', 'sentence', 'start', 'end', 'first-sentence', 'last-sentence', 'second-half'] as const

const measure = z.strictObject({
  words: z.number().int().nonnegative().optional(),
  sentences: z.number().int().nonnegative().optional(),
  questions: z.number().int().nonnegative().optional(),
  characters: z.number().int().nonnegative().optional(),
})

export const conditionSchema = z.strictObject({
  has: many(id).optional().describe('at least one of these signals'),
  lacks: many(id).optional().describe('none of these signals'),
  order: z.tuple([id, id]).optional().describe('both are there, and the first begins before the second'),
  over: measure.optional(),
  under: measure.optional(),
})

export const whenSchema = z.strictObject({
  message: conditionSchema.optional(),
  'first-sentence': conditionSchema.optional(),
  'last-sentence': conditionSchema.optional(),
  sentence: conditionSchema.optional(),
  'previous-customer-turn': conditionSchema.optional(),
  context: conditionSchema.optional(),
})

const replacement = z.union([z.array(z.string()).min(1), z.string().transform((one) => [one])])
export const rewriteSchema = z.union([
  z.strictObject({ replace: id.describe('match, sentence, or a capture'), with: replacement }),
  z.strictObject({ insert: z.enum(INSERTS), with: replacement }),
])

const turn = z.union([z.strictObject({ customer: text }), z.strictObject({ agent: text })])
export const exampleSchema = z
  .strictObject({
    flags: z.string().optional(),
    ignores: z.string().optional(),
    missed: z.string().optional(),
    misfires: z.string().optional(),
    becomes: z.string().optional(),
    because: z.string().optional(),
    customer: z.string().optional(),
    context: z.array(turn).optional(),
  })
  .refine((e) => [e.flags, e.ignores, e.missed, e.misfires].filter((x) => x !== undefined).length === 1, {
    error: 'needs exactly one of flags, ignores, missed, misfires',
  })

export const ruleSchema = z
  .strictObject({
    title: text,
    why: text.optional(),
    how: text.optional(),
    severity: z.enum(SEVERITIES).optional(),
    emits: id.optional(),
    finding: z.boolean().default(false),
    reads: z.enum(['agent', 'customer', 'both']).default('agent'),
    source: z.array(z.strictObject({ title: text, url: z.string().optional() })).optional(),
    find: many(text).optional(),
    each: id
      .optional()
      .describe('fires at every place of this signal; {name} in `rewrite` gives the values that the signal carries'),
    unless: many(text).optional(),
    when: whenSchema.optional(),
    mark: id.optional(),
    rewrite: rewriteSchema.optional(),
    twin: z.literal('none').optional(),
    because: text.optional(),
    dimension: id.optional(),
    examples: z.array(exampleSchema),
  })
  .refine((r) => r.emits !== undefined || r.finding, { error: 'needs `emits` (a signal), `finding: true`, or both' })
  .refine((r) => !r.finding || r.severity !== undefined, {
    error: 'a finding needs a severity: minor, major or critical',
    path: ['severity'],
  })
  .refine((r) => !r.finding || r.why !== undefined, {
    error: 'a finding needs `why`: what it costs the customer, and what to do instead',
    path: ['why'],
  })
  .refine((r) => r.find !== undefined || r.when !== undefined || r.each !== undefined, {
    error: 'needs `find` (patterns), `each` (a signal), `when` (conditions), or more than one of them',
  })
  .refine((r) => r.find === undefined || r.each === undefined, {
    error: '`find` and `each` are two ways to find places: keep one',
    path: ['each'],
  })
  .refine((r) => r.unless === undefined || r.find !== undefined, {
    error: '`unless` takes back matches of `find`, and there is no `find`',
    path: ['unless'],
  })
  .refine((r) => r.twin === undefined || r.because !== undefined, {
    error: '`twin: none` needs `because`',
    path: ['because'],
  })
  .refine((r) => r.examples.filter((e) => e.flags !== undefined).length >= 2, {
    error: 'needs at least two `flags` examples',
    path: ['examples'],
  })
  .refine((r) => r.examples.filter((e) => e.ignores !== undefined).length >= 2, {
    error: 'needs at least two `ignores` examples',
    path: ['examples'],
  })

export type RuleFile = z.output<typeof ruleSchema>
export type Condition = z.output<typeof conditionSchema>
export type When = z.output<typeof whenSchema>
export type RewriteSpec = z.output<typeof rewriteSchema>
export type Example = z.output<typeof exampleSchema>
export type Place = (typeof PLACES)[number]

/** A word list: `rules/lists/<name>.<language>.yaml`. Entries with `with` are replacements (hard words, wordy phrases). */
export const listSchema = z.strictObject({
  title: text,
  source: z.union([text, z.array(z.strictObject({ title: text, url: z.string().optional() }))]).optional(),
  entries: z
    .array(
      z.union([
        z.union([z.string(), z.number().transform(String)]),
        z.strictObject({
          find: text,
          with: z.union([z.string(), z.array(z.string())]).optional(),
          forms: z.record(z.string(), z.string()).optional(),
          note: text.optional(),
        }),
      ]),
    )
    .min(1),
})
export type ListFile = z.output<typeof listSchema>

export const AUDIENCES = ['customer', 'colleague', 'technician', 'management'] as const

export const termSchema = z
  .strictObject({
    term: z.union([text, z.number().transform(String)]),
    forms: z.array(z.union([text, z.number().transform(String)])).default([]),
    plain: text.optional(),
    article: z.enum(['de', 'het']).optional(),
    explain: text.optional(),
    known: z.array(z.enum(AUDIENCES)).default(['technician']),
    kind: z.enum(['term', 'acronym', 'product', 'command']).default('term'),
  })
  .refine((t) => t.plain !== undefined || t.explain !== undefined, {
    error: 'needs `plain` (a word that can stand in its place) or `explain`',
  })
export const glossarySchema = z.strictObject({
  title: text.optional(),
  source: text.optional(),
  terms: z.array(termSchema).min(1),
})
export type Term = z.output<typeof termSchema>
