import { existsSync, statSync } from 'node:fs'
import { RULE_LANGUAGES, type RuleLanguage } from '../conversation.ts'
import { compileLanguage, type Sources } from './compile.ts'
import type { KeptPrograms } from './kept-programs.ts'
import type { Problem } from './problems.ts'
import { DEFAULT_PROFILE, type Profile } from './profile.ts'
import type { LanguageRules, Replacement, Rule, Rulebook } from './rulebook.ts'
import type { Term } from './schema.ts'
import type { Scorecard } from './scorecard.ts'
import { builtInRules, cachedSources, type RuleSources, readScorecard, readSources } from './sources.ts'

export { builtInRules }

export interface LoadedRulebook {
  rulebook: Rulebook
  /** Faults in rule files, lists and glossaries; the faulty ones are left out. Complete once both languages are compiled. */
  problems: Problem[]
}

export interface LoadOptions {
  /** Directories of the user's own rules, laid out like rules/; a rule of the same name replaces the built-in one. */
  packs?: readonly string[]
  profile?: Profile
  /** These languages are read at once; default: both, or those with faults to tell of (the others are read when asked for). */
  languages?: readonly RuleLanguage[]
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
    scorecard: withProfile(readScorecard(home), profile),
    profile,
    language(language) {
      let rules = compiled.get(language)
      if (!rules) {
        rules = compileLanguage(language, gather(language, directories, profile, problems), problems)
        compiled.set(language, rules)
      }
      return rules
    },
  }
  // what the build has kept has no faults, so a run over Dutch tickets need not pay for English rules
  const sound = (language: RuleLanguage) => !options.packs?.length && builtIn(home, language).kept
  for (const language of options.languages ?? RULE_LANGUAGES.filter((l) => !sound(l))) rulebook.language(language)
  return { rulebook, problems }
}

/**
 * The same compiled rules under other settings: audience, address, allowed jargon, weights, shares. For a profile with the
 * same `rules_off` and `glossary`; others need {@link loadRulebook}.
 */
export function withSettings(rulebook: Rulebook, profile: Profile): Rulebook {
  return {
    scorecard: withProfile(readScorecard(builtInRules()), profile),
    profile,
    language: (language) => rulebook.language(language),
  }
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

/** The package's own rules are read once in a process. */
const read = new Map<string, RuleSources>()

export function builtIn(directory: string, language: RuleLanguage): RuleSources {
  const known = read.get(language) ?? cachedSources(directory, language) ?? readSources(directory, language)
  read.set(language, known)
  return known
}

/** What the build has compiled, where these are the very rules of it. */
function programsFor(rules: readonly Rule[], { programs }: RuleSources): KeptPrograms | undefined {
  const same =
    rules.length === programs?.rules.length && rules.every(({ id, kept }, i) => kept && id === programs.rules[i])
  return same ? programs : undefined
}

function gather(
  language: RuleLanguage,
  directories: readonly string[],
  profile: Profile,
  problems: Problem[],
): Sources {
  const rules = new Map<string, Rule>()
  const lists = new Map<string, readonly string[]>()
  const replacements = new Map<string, Replacement[]>()
  const glossary = new Map<string, Term>()
  let ownLists = false
  for (const [index, directory] of directories.entries()) {
    const sources = index === 0 ? builtIn(directory, language) : readSources(directory, language)
    problems.push(...sources.problems)
    if (index > 0 && Object.keys(sources.lists).length > 0) ownLists = true
    for (const rule of sources.rules) rules.set(rule.id, rule)
    for (const [name, { entries }] of Object.entries(sources.lists)) {
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
    for (const term of sources.glossary) glossary.set(term.term.toLowerCase(), term)
  }
  for (const term of profile.glossary[language]) glossary.set(term.term.toLowerCase(), term)
  const off = new Set(profile.rules_off)
  const on = [...rules.values()].filter((rule) => !off.has(rule.id))
  return {
    rules: on,
    programs: ownLists ? undefined : programsFor(on, builtIn(directories[0]!, language)),
    lists,
    ownLists,
    replacements,
    glossary: [...glossary.values()],
  }
}
