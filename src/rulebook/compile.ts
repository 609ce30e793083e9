import type { RuleLanguage } from '../conversation.ts'
import { Assembler, type Lists } from './compile-pattern.ts'
import { type KeptPrograms, reviveProgram, reviveVocabulary } from './kept-programs.ts'
import { type Node, PatternError, parsePattern } from './pattern.ts'
import type { Problem } from './problems.ts'
import type { Program } from './program.ts'
import type { LanguageRules, Replacement, Rule } from './rulebook.ts'
import { MARKS, PLACES, type Term } from './schema.ts'
import { Vocabulary } from './vocabulary.ts'

export interface Sources {
  rules: Rule[]
  lists: Lists
  /** A pack has put its own lists in the place of built-in ones, or beside them. */
  ownLists: boolean
  replacements: ReadonlyMap<string, Replacement[]>
  glossary: Term[]
  /** Made by the build from these very rules and lists. */
  programs?: KeptPrograms | undefined
}

interface Patterns {
  find: Node[]
  /** `unless` patterns without {match}: anywhere in the sentence. */
  veto: Node[]
  /** `unless` patterns with {match}: around the match. */
  guard: Node[]
}

/** Compiles the rules of one language. A faulty rule is left out and told of; the others go on. */
export function compileLanguage(language: RuleLanguage, sources: Sources, problems: Problem[]): LanguageRules {
  const { rules, ...programs } = sources.programs
    ? { rules: sources.rules, ...revived(language, sources.programs) }
    : compiled(language, sources, problems)
  return {
    language,
    rules,
    program: (role) => (role === 'customer' ? programs.customer() : programs.agent()),
    guards: programs.guards,
    conditional: order(rules, problems),
    glossary: sources.glossary,
    replacements: sources.replacements,
    lists: sources.lists,
  }
}

type Programs = Record<'agent' | 'customer' | 'guards', () => Program>

function revived(language: RuleLanguage, kept: KeptPrograms): Programs {
  const vocabulary = once(() => reviveVocabulary(kept))
  const program = (name: keyof Programs) => once(() => reviveProgram(kept[name], language, vocabulary()))
  return { agent: program('agent'), customer: program('customer'), guards: program('guards') }
}

function compiled(language: RuleLanguage, sources: Sources, problems: Problem[]): Programs & { rules: Rule[] } {
  const sound: { rule: Rule; patterns: Patterns }[] = []
  for (const rule of sources.rules) {
    const before = problems.length
    const patterns = parseRule(rule, problems)
    if (problems.length === before) trial(rule, patterns, language, sources, problems)
    if (problems.length === before) sound.push({ rule, patterns })
  }
  const vocabulary = new Vocabulary()
  const program = (add: (assembler: Assembler, rule: Rule, patterns: Patterns, index: number) => void): Program => {
    const assembler = new Assembler(language, sources.lists, vocabulary)
    for (const [index, { rule, patterns }] of sound.entries()) add(assembler, rule, patterns, index)
    return assembler.finish()
  }
  const reading = (reader: 'agent' | 'customer') =>
    once(() =>
      program((assembler, rule, { find, veto }, index) => {
        if (rule.reads !== reader && rule.reads !== 'both') return
        for (const tree of find) assembler.add(tree, index, false)
        for (const tree of veto) assembler.add(tree, index, true)
      }),
    )
  const guards = once(() =>
    program((assembler, _, { guard }, index) => {
      for (const tree of guard) assembler.add(tree, index, true)
    }),
  )
  return { rules: sound.map(({ rule }) => rule), agent: reading('agent'), customer: reading('customer'), guards }
}

function once<T>(make: () => T): () => T {
  let made: { value: T } | undefined
  return () => {
    made ??= { value: make() }
    return made.value
  }
}

function parseRule(rule: Rule, problems: Problem[]): Patterns {
  const out: Patterns = { find: [], veto: [], guard: [] }
  const parse = (source: string, key: 'find' | 'unless', index: number): Node | undefined => {
    try {
      const tree = parsePattern(source)
      if (key === 'unless' || !holdsMatch(tree)) return tree
      throw new PatternError('{match} stands only in `unless`', source.indexOf('{match}'))
    } catch (error) {
      if (!(error instanceof PatternError)) throw error
      problems.push({ ...rule.locate([key, index], error.column), message: `pattern \`${source}\`: ${error.message}` })
      return undefined
    }
  }
  for (const [i, source] of rule.find.entries()) out.find.push(...[parse(source, 'find', i) ?? []].flat())
  for (const [i, source] of rule.unless.entries()) {
    const tree = parse(source, 'unless', i)
    if (tree) (holdsMatch(tree) ? out.guard : out.veto).push(tree)
  }
  checkNames(rule, out.find, problems)
  return out
}

const children = (node: Node): Node[] =>
  node.type === 'sequence'
    ? node.parts
    : node.type === 'choice'
      ? node.options
      : node.type === 'optional' || node.type === 'capture'
        ? [node.part]
        : []
const holdsMatch = (node: Node): boolean => node.type === 'match' || children(node).some(holdsMatch)
const names = (node: Node): string[] => [
  ...(node.type === 'capture' ? [node.name] : []),
  ...children(node).flatMap(names),
]

/** Compiles the patterns by themselves, so that a fault names the rule and leaves the others alone. */
function trial(
  rule: Rule,
  patterns: Patterns,
  language: RuleLanguage,
  { lists, ownLists }: Sources,
  problems: Problem[],
): void {
  // what the build has kept was sound, and lists only change with a pack
  if (rule.kept && !ownLists) return
  const assembler = new Assembler(language, lists)
  const attempt = (key: 'find' | 'unless', trees: Node[]) => {
    for (const [i, tree] of trees.entries())
      try {
        assembler.add(tree, 0, false)
      } catch (error) {
        if (!(error instanceof PatternError)) throw error
        const index = Math.min(i, rule[key].length - 1)
        problems.push({
          ...rule.locate([key, index], error.column),
          message: `pattern \`${rule[key][index]}\`: ${error.message}`,
        })
      }
  }
  attempt('find', patterns.find)
  attempt('unless', patterns.veto)
  attempt('unless', patterns.guard)
}

function checkNames(rule: Rule, finds: Node[], problems: Problem[]): void {
  const captured = new Set(finds.flatMap(names))
  if (!(MARKS as readonly string[]).includes(rule.mark) && !captured.has(rule.mark))
    problems.push({
      ...rule.locate(['mark']),
      message: `\`mark\` must be one of: ${[...MARKS, ...captured].join(', ')}`,
    })
  if (!rule.rewrite) return
  if ('replace' in rule.rewrite && !['match', 'sentence', ...captured].includes(rule.rewrite.replace))
    problems.push({
      ...rule.locate(['rewrite', 'replace']),
      message: `\`replace\` must be one of: ${['match', 'sentence', ...captured].join(', ')}`,
    })
  // what a signal carries for `each` rules is known only when it is found
  if (rule.each) return
  for (const [i, text] of rule.rewrite.with.entries())
    for (const [, name] of text.matchAll(/\{([a-z][a-z0-9-]*)\}/g))
      if (name !== 'match' && !captured.has(name!))
        problems.push({
          ...rule.locate(['rewrite', 'with', i]),
          message: `{${name}} is captured by no pattern of \`find\`; there are: ${['match', ...captured].join(', ')}`,
        })
}

/** The signals a rule with `when` or `each` asks for. */
export function asksFor(rule: Rule): string[] {
  const asked: string[] = rule.each ? [rule.each] : []
  for (const place of PLACES) {
    const condition = rule.when?.[place]
    if (condition && place !== 'previous-customer-turn' && place !== 'context')
      asked.push(...(condition.has ?? []), ...(condition.lacks ?? []), ...(condition.order ?? []))
  }
  return asked
}

/** Rules with `when` or `each`, each after those that emit what it asks for; a circle is a problem of all in it. */
function order(rules: Rule[], problems: Problem[]): number[] {
  const conditional = rules
    .map((rule, i) => ({ rule, i }))
    .filter(({ rule }) => rule.when !== null || rule.each !== null)
  const emitters = new Map<string, number[]>()
  for (const { rule, i } of conditional)
    if (rule.emits) emitters.set(rule.emits, [...(emitters.get(rule.emits) ?? []), i])
  const out: number[] = []
  const state = new Map<number, 'open' | 'done'>()
  const visit = (i: number): boolean => {
    if (state.get(i) === 'done') return true
    if (state.get(i) === 'open') return false
    state.set(i, 'open')
    const rule = rules[i]!
    for (const signal of asksFor(rule))
      for (const emitter of emitters.get(signal) ?? [])
        if (!visit(emitter)) {
          problems.push({
            ...rule.locate([rule.when ? 'when' : 'each']),
            message: `asks for the signal ${signal}, which in a circle needs this rule's own`,
          })
          return true
        }
    state.set(i, 'done')
    out.push(i)
    return true
  }
  for (const { i } of conditional) visit(i)
  return out
}
