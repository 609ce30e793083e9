import type { Dimension, Role, RuleLanguage, Severity } from '../conversation.ts'
import type { Profile } from './profile.ts'
import type { Program } from './program.ts'
import type { Example, RewriteSpec, RuleFile, Term, When } from './schema.ts'
import type { Scorecard } from './scorecard.ts'
import type { Locate } from './yaml.ts'

/** One rule as the engine and the command line use it. */
export interface Rule {
  id: string
  language: RuleLanguage
  /** The folder; `signals` for rules that only find signals. */
  dimension: Dimension
  title: string
  why: string
  how: string
  severity: Severity
  emits: string | null
  finding: boolean
  reads: RuleFile['reads']
  source: { title: string; url?: string | undefined }[]
  find: string[]
  /** The signal at whose places the rule fires, where it has no patterns. */
  each: string | null
  unless: string[]
  when: When | null
  mark: string
  rewrite: RewriteSpec | null
  twin: 'none' | null
  because: string | null
  examples: Example[]
  file: string
  /** It comes from the sources that the build has kept, which had no faults. */
  kept: boolean
  /** Place of something in the file, for messages. */
  locate: Locate
}

/** A replacement for a hard word or a wordy phrase. */
export interface Replacement {
  find: string
  with: string[]
  forms: Record<string, string>
}

/** Everything of one language, compiled. */
export interface LanguageRules {
  language: RuleLanguage
  rules: Rule[]
  /** Patterns of the rules that read a role's messages; compiled on first use. pattern.rule indexes `rules`. */
  program(role: Role): Program
  /** Patterns of `unless` with {match}: what takes a match back. */
  guards(): Program
  /** Rules with `when`, in an order in which each comes after the signals it asks for. */
  conditional: number[]
  glossary: Term[]
  replacements: ReadonlyMap<string, Replacement[]>
  lists: ReadonlyMap<string, readonly string[]>
}

export interface Rulebook {
  /** Compiled on first use: a run over Dutch tickets never pays for the English rules. */
  language(language: RuleLanguage): LanguageRules
  scorecard: Scorecard
  profile: Profile
}
