import { z } from 'zod'

const both = z.strictObject({ en: z.string(), nl: z.string() })

/** A weight: points for each occurrence, at most `most` of them (3 unless told: repeats saturate). */
const weight = z.union([
  z
    .number()
    .int()
    .transform((points) => ({ points, most: 3 })),
  z.strictObject({ points: z.number().int(), most: z.number().int().min(1).max(3).default(3) }),
])

/** rules/scorecard.yaml: how signals and findings become scores. */
export const scorecardSchema = z.strictObject({
  dimensions: z.record(
    z.string(),
    z.strictObject({
      title: both.describe('the name a reader sees'),
      base: z.number().int().min(0).max(100),
      share: z.number().positive().describe('weight in the overall score'),
      occasion: z.string().optional().describe('an occasion of src/detect/occasions.ts; absent: always assessed'),
      otherwise: both.optional().describe('the reason given when there was no occasion'),
      weights: z.record(z.string(), weight),
      severities: z
        .strictObject({ minor: z.number().int(), major: z.number().int(), critical: z.number().int() })
        .describe('points for findings without a weight of their own'),
    }),
  ),
  /** Lower bounds of the bands a score falls in, for reports. */
  bands: z.array(z.strictObject({ from: z.number().int().min(0).max(100), name: both })),
})

export type Scorecard = z.output<typeof scorecardSchema>
export type DimensionCard = Scorecard['dimensions'][string]
