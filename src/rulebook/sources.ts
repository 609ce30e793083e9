import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { basename, dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { RuleLanguage } from '../conversation.ts'
import type { KeptPrograms } from './kept-programs.ts'
import type { Problem } from './problems.ts'
import { readRule } from './rule-file.ts'
import type { Rule } from './rulebook.ts'
import { glossarySchema, type ListFile, listSchema, ruleSchema, type Term } from './schema.ts'
import { type Scorecard, scorecardSchema } from './scorecard.ts'
import { parseYaml } from './yaml.ts'

/** What one rules directory holds for one language, checked but not compiled. */
export interface RuleSources {
  rules: Rule[]
  lists: Record<string, ListFile>
  glossary: Term[]
  problems: Problem[]
  /** The build has kept them, which it does only where there are no faults. */
  kept?: true
  /** Their patterns, compiled by the build; absent where the code that compiles them may have changed since. */
  programs?: KeptPrograms | undefined
}

/** rules/ of this package, from src/rulebook/ as well as from dist/. */
export function builtInRules(): string {
  for (let at = dirname(fileURLToPath(import.meta.url)); ; at = dirname(at)) {
    if (existsSync(join(at, 'rules', 'scorecard.yaml'))) return join(at, 'rules')
    if (dirname(at) === at) throw new Error('the rules/ folder of helder is missing: install it again')
  }
}

/** Reads rules, lists and glossary of a language from a directory laid out like rules/. Faulty files are left out and told of. */
export function readSources(directory: string, language: RuleLanguage): RuleSources {
  const out: RuleSources = { rules: [], lists: {}, glossary: [], problems: [] }
  for (const path of filesIn(directory, `.${language}.yaml`)) {
    const name = basename(path, `.${language}.yaml`)
    const folder = dirname(path) === directory.replace(/\/$/, '') ? '' : basename(dirname(path))
    const source = readFileSync(path, 'utf8')
    const file = shown(path)
    if (folder === 'lists') {
      const { value, problems } = parseYaml(source, file, listSchema)
      out.problems.push(...problems)
      if (value) out.lists[name] = value
    } else if (name === 'glossary') {
      const { value, problems } = parseYaml(source, file, glossarySchema)
      out.problems.push(...problems)
      out.glossary.push(...(value?.terms ?? []))
    } else {
      const { rule, problems } = readRule(source, file, folder)
      out.problems.push(...problems)
      if (rule) out.rules.push(rule)
    }
  }
  return out
}

/** Files below a directory by name, so that the order is the same on every machine. */
function filesIn(directory: string, suffix: string): string[] {
  return readdirSync(directory, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(suffix))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
}

/** Built-in files by their path in the package, a user's by the path given. */
function shown(path: string): string {
  const inside = relative(dirname(builtInRules()), path)
  return inside.startsWith('..') ? path : inside
}

/**
 * Parsing YAML takes longer than everything else at start-up, so the build keeps what it gave in dist/rules.<language>.json.
 * The YAML stays the truth: a rule file that is newer than the kept one makes it void.
 */
export const keptRules = (language: RuleLanguage): string =>
  join(dirname(builtInRules()), 'dist', `rules.${language}.json`)

const BUILT = basename(dirname(fileURLToPath(import.meta.url))) === 'dist'

export const keptScorecard = (): string => join(dirname(builtInRules()), 'dist', 'scorecard.json')

/** The built-in scorecard, kept or read. Throws when it has faults: without it nothing can be scored. */
export function readScorecard(directory: string): Scorecard {
  const file = join(directory, 'scorecard.yaml')
  const found = statSync(keptScorecard(), { throwIfNoEntry: false })
  if (found && found.mtimeMs >= statSync(file).mtimeMs)
    return JSON.parse(readFileSync(keptScorecard(), 'utf8')) as Scorecard
  return parseScorecard(file)
}

export function parseScorecard(file: string): Scorecard {
  const { value, problems } = parseYaml(readFileSync(file, 'utf8'), file, scorecardSchema)
  if (!value) throw new Error(problems.map((p) => `${p.file}:${p.line}: ${p.message}`).join('\n'))
  return value
}

/** The kept sources of the built-in rules, or undefined when there are none or a rule file has changed since. */
export function cachedSources(directory: string, language: RuleLanguage): RuleSources | undefined {
  let written: number
  try {
    written = statSync(keptRules(language)).mtimeMs
  } catch {
    return undefined
  }
  const changed = (path: string) => statSync(path).mtimeMs > written
  // a directory changes when a file in it is added, renamed or removed
  const directories = readdirSync(directory, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => join(directory, entry.name))
  if ([directory, ...directories].some(changed) || filesIn(directory, `.${language}.yaml`).some(changed))
    return undefined
  const sources = JSON.parse(readFileSync(keptRules(language), 'utf8')) as RuleSources
  for (const rule of sources.rules) {
    rule.kept = true
    rule.locate = (path, inside) => {
      const file = join(dirname(builtInRules()), rule.file)
      return parseYaml(readFileSync(file, 'utf8'), rule.file, ruleSchema).locate(path, inside)
    }
  }
  // run from src/, the compiler may be newer than what the build has made with it
  const programs = BUILT ? sources.programs : undefined
  return { ...sources, programs, kept: true }
}
