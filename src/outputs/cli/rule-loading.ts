import { formatProblem } from '../../rulebook/problems.ts'
import type { Profile } from '../../rulebook/profile.ts'
import type { Words } from '../words.ts'
import type { Core } from './core.ts'
import { CommandError, EXIT } from './exit.ts'
import type { Io } from './io.ts'

/** @throws CommandError where the profile is faulty: other settings would give other scores */
export async function loadProfileFile(
  file: string | undefined,
  core: Core,
  words: Words,
): Promise<Profile | undefined> {
  if (file === undefined) return undefined
  const { loadProfile, ProfileError } = await core.profile()
  try {
    return loadProfile(file)
  } catch (error) {
    if (!(error instanceof ProfileError)) throw error
    throw new CommandError(EXIT.faulty, words.error.profile(error.message), words.error.profileHint)
  }
}

/** The built-in rules and the user's; faults are told on standard error, and the other rules run. */
export async function loadRules(
  packs: readonly string[],
  profile: Profile | undefined,
  core: Core,
  io: Io,
  words: Words,
) {
  const { loadRulebook } = await core.rules()
  const { rulebook, problems } = loadRulebook({ packs, ...(profile ? { profile } : {}) })
  for (const problem of problems) io.stderr.write(`${formatProblem(problem)}\n`)
  if (problems.length > 0) io.stderr.write(`${words.error.rules(problems.length)}\n`)
  return { rulebook, problems: problems.length }
}
