import { createHash, timingSafeEqual } from 'node:crypto'

/** Shorter ones could be guessed. */
export const SHORTEST_TOKEN = 20

const sha256 = (text: string) => createHash('sha256').update(text, 'utf8').digest()

/**
 * The access tokens, kept as SHA-256 hashes only: a memory dump or a log gives none of them away.
 * A token may be given as its hash, `sha256:<hex>`.
 */
export class Tokens {
  readonly #hashes: Buffer[]

  private constructor(hashes: Buffer[]) {
    this.#hashes = hashes
  }

  /** Reads a list with commas; null where one of them is too short or has spaces. */
  static read(list: string | undefined): Tokens | null {
    const given = (list ?? '')
      .split(',')
      .map((token) => token.trim())
      .filter((token) => token !== '')
    if (given.some((token) => token.length < SHORTEST_TOKEN || /\s/.test(token))) return null
    if (given.some((token) => token.startsWith('sha256:') && !/^sha256:[0-9a-f]{64}$/i.test(token))) return null
    return new Tokens(
      given.map((token) => (token.startsWith('sha256:') ? Buffer.from(token.slice(7), 'hex') : sha256(token))),
    )
  }

  /** Without tokens everyone who reaches the address is let in: it is this machine's own. */
  get required(): boolean {
    return this.#hashes.length > 0
  }

  /**
   * A name for the token by which its requests are counted, or null where it is none of ours. Every hash is compared, in
   * constant time.
   */
  nameOf(token: string): string | null {
    const hash = sha256(token)
    let found = false
    for (const known of this.#hashes) found = timingSafeEqual(known, hash) || found
    return found ? hash.toString('hex', 0, 6) : null
  }
}
