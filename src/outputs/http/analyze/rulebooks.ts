import { createHash } from 'node:crypto'
import { loadRulebook, withSettings } from '../../../rulebook/load.ts'
import type { Profile } from '../../../rulebook/profile.ts'
import type { Rulebook } from '../../../rulebook/rulebook.ts'
import { Problem } from '../problem.ts'

/** Compiled rules take some megabytes. */
const KEPT = 8
const MINUTE = 60_000

/**
 * The rulebooks of the house and of the profiles that requests bring. Audience, weights and the like share the house's
 * compiled rules; `rules_off` and `glossary` need rules compiled anew (about 0.1 s), so only some are made a minute. The
 * last few are kept.
 */
export class Rulebooks {
  readonly #house: Rulebook
  readonly #packs: readonly string[]
  readonly #perMinute: number
  readonly #now: () => number
  readonly #kept = new Map<string, Rulebook>()
  #made: number[] = []

  /** @param packs the house's folders of own rules, which hold for every profile */
  constructor(
    house: Rulebook,
    packs: readonly string[],
    perMinute: number,
    now: () => number = () => performance.now(),
  ) {
    this.#house = house
    this.#packs = packs
    this.#perMinute = perMinute
    this.#now = now
  }

  /** @throws Problem `rulebooks` where too many were made in the last minute */
  of(profile: Profile | undefined): Rulebook {
    if (!profile) return this.#house
    const key = createHash('sha256').update(JSON.stringify(profile)).digest('base64')
    const known = this.#kept.get(key)
    // taken out and put back: the one that was not asked for longest stands first
    this.#kept.delete(key)
    const rulebook = known ?? (this.#shares(profile) ? withSettings(this.#house, profile) : this.#make(profile))
    this.#kept.set(key, rulebook)
    if (this.#kept.size > KEPT) this.#kept.delete(this.#kept.keys().next().value!)
    return rulebook
  }

  #make(profile: Profile): Rulebook {
    const now = this.#now()
    this.#made = this.#made.filter((at) => at > now - MINUTE)
    if (this.#made.length >= this.#perMinute) throw new Problem('rulebooks', [], { 'Retry-After': '60' })
    this.#made.push(now)
    return loadRulebook({ profile, packs: this.#packs, languages: [] }).rulebook
  }

  /** Whether the house's compiled rules serve: they hold rules and terms, and nothing else of a profile. */
  #shares(profile: Profile): boolean {
    const part = ({ rules_off, glossary }: Profile) => JSON.stringify([[...rules_off].sort(), glossary])
    return part(profile) === part(this.#house.profile)
  }
}
