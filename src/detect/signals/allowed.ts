import type { Profile } from '../../rulebook/profile.ts'

const known = new WeakMap<Profile, ReadonlySet<string>>()

/** The terms that a house allows, in lower case. */
export function allowedBy(profile: Profile): ReadonlySet<string> {
  let allowed = known.get(profile)
  if (!allowed) {
    allowed = new Set(profile.allowed_jargon.map((term) => term.toLowerCase()))
    known.set(profile, allowed)
  }
  return allowed
}
