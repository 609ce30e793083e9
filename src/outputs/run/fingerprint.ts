import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { RuleLanguage } from '../../conversation.ts'
import type { Profile } from '../../rulebook/profile.ts'

/** Size and time of change of each file behind the inputs; null where one is standard input, which cannot be read again. */
export function inputPrints(inputs: readonly string[]): Record<string, string> | null {
  if (inputs.includes('-')) return null
  const prints: Record<string, string> = {}
  for (const input of inputs)
    for (const file of filesBelow(input)) {
      const { size, mtimeMs } = statSync(file)
      prints[file] = `${size} ${mtimeMs}`
    }
  return prints
}

/** A hash of settings (plain data) and of all files in the rule folders. */
export function settingsPrint(settings: unknown, ruleFolders: readonly string[]): string {
  const hash = createHash('sha256').update(JSON.stringify(settings))
  for (const folder of ruleFolders)
    for (const file of filesBelow(folder)) {
      const content = readFileSync(file)
      hash.update(`\0${file.slice(folder.length)}\0${content.length}\0`).update(content)
    }
  return hash.digest('hex')
}

/**
 * Names a version of the rules: all that a verdict depends on besides the message. The same settings under another
 * version of the program are another version of the rules.
 *
 * @param folders the built-in rules and the user's packs
 */
export function ruleVersion(
  version: string,
  profile: Profile,
  folders: readonly string[],
  lang: 'auto' | RuleLanguage = 'auto',
): string {
  const { serve: _, report_language: __, ...settings } = profile
  return settingsPrint({ version, settings, lang }, folders).slice(0, 16)
}

/** The file itself, or all files of a folder by name, hidden ones apart. */
function filesBelow(path: string): string[] {
  const found = statSync(path, { throwIfNoEntry: false })
  if (!found?.isDirectory()) return found ? [path] : []
  return readdirSync(path)
    .filter((name) => !name.startsWith('.'))
    .sort()
    .flatMap((name) => filesBelow(join(path, name)))
}
