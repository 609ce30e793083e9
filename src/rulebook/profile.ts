import { readFileSync } from 'node:fs'
import { z } from 'zod'
import { formatProblem, type Problem } from './problems.ts'
import { AUDIENCES, termSchema } from './schema.ts'
import { serveSchema } from './serve-settings.ts'
import { parseYaml } from './yaml.ts'

/** helder.yaml: a house's own settings. Every key may be left out. */
export const profileSchema = z.strictObject({
  audience: z
    .enum(AUDIENCES)
    .default('customer')
    .describe('who reads the replies: decides which terms need explaining'),
  address: z
    .enum(['u', 'je', 'customer'])
    .default('customer')
    .describe("Dutch form of address: the house's, or the one the customer uses"),
  allowed_jargon: z.array(z.string()).default([]).describe("terms that this house's customers know"),
  glossary: z
    .strictObject({ en: z.array(termSchema).default([]), nl: z.array(termSchema).default([]) })
    .default({ en: [], nl: [] }),
  rules_off: z.array(z.string()).default([]).describe('ids of rules to leave out'),
  weights: z
    .record(z.string(), z.record(z.string(), z.number().int()))
    .default({})
    .describe("dimension: {signal or finding: points}, over the scorecard's"),
  shares: z.record(z.string(), z.number().nonnegative()).default({}).describe('dimension: weight in the overall score'),
  report_language: z.enum(['en', 'nl']).optional(),
  serve: serveSchema.optional().describe('settings of `helder serve`'),
})
export type Profile = z.output<typeof profileSchema>

export const DEFAULT_PROFILE: Profile = profileSchema.parse({})

/** Thrown by {@link loadProfile}; the message names file, line, key and what is allowed. */
export class ProfileError extends Error {
  readonly problems: Problem[]
  constructor(problems: Problem[]) {
    super(problems.map(formatProblem).join('\n'))
    this.problems = problems
  }
}

/** Reads a profile file. Throws ProfileError when it cannot be read or has unknown keys or values. */
export function loadProfile(file: string): Profile {
  let source: string
  try {
    source = readFileSync(file, 'utf8')
  } catch (error) {
    throw new ProfileError([
      {
        file,
        message: `cannot be read (${(error as NodeJS.ErrnoException).code ?? 'unknown error'}); give the path of a helder.yaml`,
      },
    ])
  }
  if (source.trim() === '') return DEFAULT_PROFILE
  const { value, problems } = parseYaml(source, file, profileSchema)
  if (!value) throw new ProfileError(problems)
  return value
}
