import { z } from 'zod'
import type { CallResult } from './call/call.ts'
import { toResult } from './result.ts'
import type { SendResult } from './sender.ts'

const grant = z.object({ access_token: z.string().min(1), expires_in: z.number().default(3600) })
/** A token is taken for ended this long before it does. */
const MARGIN_MS = 60_000

/** The token as it is, or the short-lived one it is changed into, kept until just before its end. */
export class Access {
  readonly #token: string
  readonly #exchange: ((signal: AbortSignal) => Promise<CallResult>) | undefined
  readonly #now: () => Date
  #kept: { token: string; until: number } | null = null

  constructor(token: string, exchange: ((signal: AbortSignal) => Promise<CallResult>) | undefined, now: () => Date) {
    this.#token = token
    this.#exchange = exchange
    this.#now = now
  }

  async token(signal: AbortSignal): Promise<{ token: string } | SendResult> {
    if (!this.#exchange) return { token: this.#token }
    const now = this.#now()
    if (this.#kept && this.#kept.until > now.getTime()) return this.#kept
    const result = await this.#exchange(signal)
    const granted = result.kind === 'answer' && result.status === 200 ? readGrant(result.body) : null
    if (granted) {
      this.#kept = { token: granted.access_token, until: now.getTime() + granted.expires_in * 1000 - MARGIN_MS }
      return this.#kept
    }
    // no note has left, so being unsure of this call harms nobody
    if (result.kind === 'unsure') return { kind: 'later', reason: `no token: ${result.reason}` }
    const refused = toResult(result, now)
    if (refused.kind === 'sent') return { kind: 'failed', reason: 'the helpdesk gave no token' }
    return { ...refused, reason: `no token: ${refused.reason}` }
  }

  /** For a token that is refused before its time. */
  drop(): void {
    this.#kept = null
  }
}

function readGrant(body: string): z.infer<typeof grant> | null {
  try {
    return grant.safeParse(JSON.parse(body)).data ?? null
  } catch {
    return null
  }
}
