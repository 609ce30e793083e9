import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { basename, dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { RULE_LANGUAGES, type RuleLanguage } from '../conversation.ts'
import { compileLanguage, type Sources } from './compile.ts'
import type { Problem } from './problems.ts'
import { DEFAULT_PROFILE, type Profile } from './profile.ts'
import { readRule } from './rule-file.ts'
import type { LanguageRules, Replacement, Rule, Rulebook } from './rulebook.ts'
import { glossarySchema, listSchema, type Term } from './schema.ts'
import { type Scorecard, scorecardSchema } from './scorecard.ts'
import { parseYaml } from './yaml.ts'

export interface LoadedRulebook {
  rulebook: Rulebook
  /** Faults in rule files, lists and glossaries; the faulty ones are left out. Complete once both languages are compiled. */
  problems: Problem[]
}

export interface LoadOptions {
  /** Directories of the user's own rules, laid out like rules/; a rule of the same name replaces the built-in one. */
  packs?: readonly string[]
  profile?: Profile
  /** Only these languages are read (the other is read when asked for). */
  languages?: readonly RuleLanguage[]
}

/** rules/ of this package, from src/rulebook/ as well as from dist/. */
export function builtInRules(): string {
  for (let at = dirname(fileURLToPath(import.meta.url)); ; at = dirname(at)) {
    if (existsSync(join(at, 'rules', 'scorecard.yaml'))) return join(at, 'rules')
    if (dirname(at) === at) throw new Error('the rules/ folder of helder is missing: install it again')
  }
}

/** Reads the built-in rules and the user's packs. Faults are collected, never thrown, except a broken built-in scorecard. */
export function loadRulebook(options: LoadOptions = {}): LoadedRulebook {
  const problems: Problem[] = []
  const profile = options.profile ?? DEFAULT_PROFILE
  const home = builtInRules()
  for (const pack of options.packs ?? [])
    if (!existsSync(pack) || !statSync(pack).isDirectory())
      problems.push({
        file: pack,
        message: 'is no folder with rules; give the folder that holds respect/, clarity/ and so on',
      })
  const directories = [
    home,
    ...(options.packs ?? []).filter((pack) => existsSync(pack) && statSync(pack).isDirectory()),
  ]
  const compiled = new Map<RuleLanguage, LanguageRules>()
  const rulebook: Rulebook = {
    scorecard: withProfile(readScorecard(join(home, 'scorecard.yaml')), profile),
    profile,
    language(language) {
      let rules = compiled.get(language)
      if (!rules) {
        rules = compileLanguage(language, readLanguage(language, directories, profile, problems), problems)
        compiled.set(language, rules)
      }
      return rules
    },
  }
  for (const language of options.languages ?? RULE_LANGUAGES) rulebook.language(language)
  return { rulebook, problems }
}

function readScorecard(file: string): Scorecard {
  const { value, problems } = parseYaml(readFileSync(file, 'utf8'), file, scorecardSchema)
  if (!value) throw new Error(problems.map((p) => `${p.file}:${p.line}: ${p.message}`).join('\n'))
  return value
}

function withProfile(scorecard: Scorecard, profile: Profile): Scorecard {
  const dimensions = Object.entries(scorecard.dimensions).map(([name, card]) => {
    const own = Object.entries(profile.weights[name] ?? {}).map(([id, points]) => [id, { points, most: 3 }])
    return [
      name,
      { ...card, share: profile.shares[name] ?? card.share, weights: { ...card.weights, ...Object.fromEntries(own) } },
    ]
  })
  return { ...scorecard, dimensions: Object.fromEntries(dimensions) }
}

function readLanguage(
  language: RuleLanguage,
  directories: readonly string[],
  profile: Profile,
  problems: Problem[],
): Sources {
  const rules = new Map<string, Rule>()
  const lists = new Map<string, readonly string[]>()
  const replacements = new Map<string, Replacement[]>()
  const glossary = new Map<string, Term>()
  for (const directory of directories)
    for (const path of filesIn(directory, `.${language}.yaml`)) {
      const folder = basename(dirname(path))
      const source = readFileSync(path, 'utf8')
      const file = shown(path)
      if (folder === 'lists') readList(source, file, basename(path, `.${language}.yaml`), lists, replacements, problems)
      else if (basename(path) === `glossary.${language}.yaml`) {
        const parsed = parseYaml(source, file, glossarySchema)
        problems.push(...parsed.problems)
        for (const term of parsed.value?.terms ?? []) glossary.set(term.term.toLowerCase(), term)
      } else {
        const { rule, problems: found } = readRule(source, file, path === join(directory, basename(path)) ? '' : folder)
        problems.push(...found)
        if (rule) rules.set(rule.id, rule)
      }
    }
  for (const term of profile.glossary[language]) glossary.set(term.term.toLowerCase(), term)
  const off = new Set(profile.rules_off)
  return {
    rules: [...rules.values()].filter((rule) => !off.has(rule.id)),
    lists,
    replacements,
    glossary: [...glossary.values()],
  }
}

/** Built-in files by their path in the package, a user's by the path given. */
function shown(path: string): string {
  const home = dirname(builtInRules())
  const inside = relative(home, path)
  return inside.startsWith('..') ? path : inside
}

function readList(
  source: string,
  file: string,
  name: string,
  lists: Map<string, readonly string[]>,
  replacements: Map<string, Replacement[]>,
  problems: Problem[],
) {
  const parsed = parseYaml(source, file, listSchema)
  problems.push(...parsed.problems)
  if (!parsed.value) return
  const { entries } = parsed.value
  lists.set(
    name,
    entries.map((entry) => (typeof entry === 'string' ? entry : entry.find)),
  )
  const pairs = entries.flatMap((entry) =>
    typeof entry === 'string' || entry.with === undefined
      ? []
      : [{ find: entry.find, with: [entry.with].flat(), forms: entry.forms ?? {} }],
  )
  if (pairs.length > 0) replacements.set(name, pairs)
}

/** Files below a directory by name, so that the order is the same on every machine. */
function filesIn(directory: string, suffix: string): string[] {
  return readdirSync(directory, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(suffix))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
}
