import { existsSync, statSync } from 'node:fs'
import { dirname, isAbsolute, relative, resolve } from 'node:path'
import { formatProblem } from '../../rulebook/problems.ts'
import { allRules } from '../names.ts'
import { languageOf, wordsFor } from '../words.ts'
import type { Core } from './core.ts'
import { CommandError, EXIT } from './exit.ts'
import type { Io } from './io.ts'
import { painter } from './paint.ts'

/**
 * `helder rules test`: runs the examples of all rules, of those in the folders given, or of those with the ids given.
 * Returns the exit code: 3 where an example does not hold or a file is faulty.
 */
export async function testRules(what: readonly string[], io: Io, core: Core): Promise<number> {
  const words = wordsFor(languageOf(io.env))
  const paint = painter(io.stdout, io.env)
  const { loadRulebook, builtInRules } = await core.rules()
  const { selfTest } = await core.selfTest()
  const home = builtInRules()
  const folders = what.filter((one) => isFolder(one)).map((one) => resolve(one))
  const ids = new Set(
    what.filter((one) => !isFolder(one)).map((one) => one.replace(/^.*\//, '').replace(/\.yaml$/, '')),
  )
  const { rulebook, problems } = loadRulebook({ packs: folders.filter((folder) => !within(folder, home)) })

  const place = (file: string) =>
    isAbsolute(file) || !existsSync(resolve(dirname(home), file)) ? resolve(file) : resolve(dirname(home), file)
  const inFolders = (file: string) => folders.some((folder) => within(place(file), folder))
  const chosen = (id: string, language: string, file: string) =>
    what.length === 0 || ids.has(id) || ids.has(`${id}.${language}`) || inFolders(file)
  const rules = allRules(rulebook).filter((rule) => chosen(rule.id, rule.language, rule.file))
  const known = new Set(rules.flatMap((rule) => [rule.id, `${rule.id}.${rule.language}`]))
  for (const id of ids)
    if (!known.has(id)) throw new CommandError(EXIT.usage, words.rules.noSuchRule(id), words.rules.seeList)
  const faults = problems.filter((problem) => what.length === 0 || inFolders(problem.file))
  if (rules.length === 0 && faults.length === 0)
    throw new CommandError(EXIT.usage, words.rules.nothingToTest(what.join(', ')))

  const files = new Set(rules.map((rule) => rule.file))
  const results = selfTest(rulebook, new Set(rules.map((rule) => rule.id))).filter((result) => files.has(result.file))
  const failed = results.filter((result) => !result.ok)
  if (faults.length > 0)
    io.stdout.write(
      `${paint('red', words.rules.faulty(faults.length))}\n${faults.map((fault) => `  ${formatProblem(fault)}\n`).join('')}\n`,
    )
  if (failed.length > 0) io.stdout.write(`${paint('red', words.rules.failed(failed.length))}\n`)
  for (const { file, line, rule, kind, message } of failed)
    io.stdout.write(`  ${file}:${line}: ${rule} (${words.rules[kind]}): ${message}\n`)
  io.stdout.write(`${words.rules.passed(results.length - failed.length, results.length, rules.length)}\n`)
  return failed.length > 0 || faults.length > 0 ? EXIT.faulty : EXIT.ok
}

const isFolder = (path: string) => statSync(path, { throwIfNoEntry: false })?.isDirectory() === true

function within(path: string, folder: string): boolean {
  const way = relative(folder, path)
  return way === '' || (!way.startsWith('..') && !isAbsolute(way))
}
