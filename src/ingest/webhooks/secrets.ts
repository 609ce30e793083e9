/** Shorter than anything a helpdesk makes, and too short to be a secret. */
const SHORTEST = 10
/** A secret that is sent as it is, not used to sign. */
export const SHORTEST_SHARED = 24
const MOST_HELP_SCOUT = 40

/** Reasons speak of the length and the form, never of the secret. */
export type SecretCheck = (secret: string) => string | null

/** A secret that the helpdesk made or that was typed into it. */
export const signingSecret: SecretCheck = (secret) => atLeast(SHORTEST, secret)

/** A secret that comes in a header with each request. */
export const sharedSecret: SecretCheck = (secret) => {
  if (/[^\x21-\x7e]/.test(secret)) return 'a header can only hold letters, digits and signs of ASCII, no spaces'
  return atLeast(SHORTEST_SHARED, secret)
}

export const helpScoutSecret: SecretCheck = (secret) =>
  secret.length > MOST_HELP_SCOUT
    ? `Help Scout takes at most ${MOST_HELP_SCOUT} characters, this has ${secret.length}`
    : atLeast(SHORTEST, secret)

/** `whsec_` and base64 of 24 to 64 bytes, as the Standard Webhooks specification says. */
export const standardSecret: SecretCheck = (secret) => {
  const key = standardKey(secret)
  if (!key) return 'it must be whsec_ followed by base64'
  if (key.length < 24 || key.length > 64) return `it must hold 24 to 64 bytes, this holds ${key.length}`
  return null
}

/** The bytes of a Standard Webhooks secret; null where it is not written as one. */
export function standardKey(secret: string): Buffer | null {
  const match = /^whsec_([A-Za-z0-9+/]+={0,2})$/.exec(secret)
  if (!match) return null
  const key = Buffer.from(match[1]!, 'base64')
  return key.toString('base64').replace(/=+$/, '') === match[1]!.replace(/=+$/, '') ? key : null
}

function atLeast(shortest: number, secret: string): string | null {
  return secret.length < shortest ? `it must have at least ${shortest} characters, this has ${secret.length}` : null
}
