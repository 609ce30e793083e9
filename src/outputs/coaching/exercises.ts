import type { RuleLanguage } from '../../conversation.ts'
import { en } from './exercises.en.ts'
import { nl } from './exercises.nl.ts'

/** One exercise per finding, and one per dimension for findings that have none of their own. */
export interface Exercises {
  findings: Readonly<Record<string, string>>
  dimensions: Readonly<Record<string, string>>
  /** For dimensions of a user's own pack. */
  other: string
}

const EXERCISES: Record<RuleLanguage, Exercises> = { en, nl }

/** Something to do this week, in ten minutes, alone or with a colleague. */
export function exerciseFor(finding: string, dimension: string, language: RuleLanguage): string {
  const { findings, dimensions, other } = EXERCISES[language]
  return findings[finding] ?? dimensions[dimension] ?? other
}
