import { createHmac, randomBytes } from 'node:crypto'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { homedir } from 'node:os'
import { dirname, join } from 'node:path'

type Env = Readonly<Record<string, string | undefined>>

/** A key that is shorter could be found by trying: names are few. */
export const SHORTEST_KEY = 16

export class KeyError extends Error {
  readonly reason: 'short' | 'unreadable'
  readonly place: string
  constructor(reason: 'short' | 'unreadable', place: string) {
    super(`${reason}: ${place}`)
    this.reason = reason
    this.place = place
  }
}

// Crockford's base 32: no I, L, O or U, so that it can be read aloud
const LETTERS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

/**
 * What the store keeps in place of a person's name, id or address: HMAC-SHA256 in hex. Without the key, which stands
 * outside the database, nobody can find the person by trying names.
 */
export function digestOf(person: string, key: string): string {
  return createHmac('sha256', key).update(person.trim().normalize('NFC').toLowerCase()).digest('hex')
}

/** A made-up name for an agent, like `7QFK-M2X4`: the same key gives the same name for the same agent. */
export const pseudonym = (name: string, key: string): string => pseudonymOf(digestOf(name, key))

/** The made-up name that belongs to a digest (40 bits of it). */
export function pseudonymOf(digest: string): string {
  let bits = BigInt(`0x${digest.slice(0, 10)}`)
  let out = ''
  for (let i = 0; i < 8; i++) {
    out = LETTERS[Number(bits & 31n)] + out
    bits >>= 5n
  }
  return `${out.slice(0, 4)}-${out.slice(4)}`
}

/** The folder of the user's settings. */
export function settingsFolder(env: Env, home = homedir()): string {
  return join(env.XDG_CONFIG_HOME || env.APPDATA || join(home, '.config'), 'helder')
}

export interface Key {
  key: string
  /** The file it stands in, or null where it comes from `HELDER_KEY`. */
  file: string | null
  /** Made just now: pseudonyms differ from those of earlier reports. */
  fresh: boolean
}

/**
 * The key of the pseudonyms: `HELDER_KEY`, else the key file in the user's settings, which is made on the first run
 * and which only the user can read.
 *
 * @throws KeyError where the key is too short, or its file can be neither read nor made
 */
export function keyFor(env: Env, folder = settingsFolder(env)): Key {
  const given = env.HELDER_KEY?.trim()
  if (given) {
    if (given.length < SHORTEST_KEY) throw new KeyError('short', 'HELDER_KEY')
    return { key: given, file: null, fresh: false }
  }
  const file = join(folder, 'agents.key')
  const found = read(file)
  if (found !== null) return { key: found, file, fresh: false }
  const key = randomBytes(32).toString('base64url')
  try {
    mkdirSync(dirname(file), { recursive: true, mode: 0o700 })
    // wx: of two runs that start together, one makes the file and the other reads it
    writeFileSync(file, `${key}\n`, { mode: 0o600, flag: 'wx' })
    return { key, file, fresh: true }
  } catch {
    const made = read(file)
    if (made === null) throw new KeyError('unreadable', file)
    return { key: made, file, fresh: false }
  }
}

function read(file: string): string | null {
  let text: string
  try {
    text = readFileSync(file, 'utf8').trim()
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null
    throw new KeyError('unreadable', file)
  }
  if (text.length < SHORTEST_KEY) throw new KeyError('short', file)
  return text
}
