import type dns from 'node:dns'
import type { SourceId } from '../../ingest/webhooks/source.ts'
import type { HelpdeskId, Helpdesks } from '../../rulebook/note-settings.ts'
import { Access } from './access.ts'
import { type CallResult, call } from './call/call.ts'
import type { Pace } from './pace.ts'
import { toResult } from './result.ts'
import type { Sender } from './sender.ts'
import { WAYS } from './ways/index.ts'
import type { Way, WayRequest } from './ways/way.ts'

export interface SenderOptions {
  now(): Date
  /** For one call; 15 s where nothing is said. */
  timeoutMs?: number
  lookup?: typeof dns.lookup
}

/** The environment variables that hold the tokens of the ways back. */
export const TOKEN_NAMES: readonly { id: HelpdeskId; tokenName: string }[] = Object.values(WAYS)

/** A sender for each helpdesk that is configured and has a token. */
export function createSenders(
  helpdesks: Helpdesks,
  tokens: ReadonlyMap<HelpdeskId, string>,
  options: SenderOptions,
): { senders: ReadonlyMap<SourceId, Sender>; paces: ReadonlyMap<SourceId, Pace> } {
  const senders = new Map<SourceId, Sender>()
  const paces = new Map<SourceId, Pace>()
  for (const id of Object.keys(WAYS) as HelpdeskId[]) {
    const account = helpdesks[id]
    const token = tokens.get(id)
    if (!account || token === undefined) continue
    senders.set(id, createSender(WAYS[id] as Way, account, token, options))
    paces.set(id, WAYS[id].pace)
  }
  return { senders, paces }
}

type Account = NonNullable<Helpdesks[HelpdeskId]>

function createSender(way: Way, account: Account, token: string, options: SenderOptions): Sender {
  const at = (request: WayRequest, signal: AbortSignal): Promise<CallResult> => {
    const url = addressOf(account.url, request.path)
    if (!url) return Promise.resolve({ kind: 'not-allowed', reason: ODD_ID })
    const { method, headers } = request
    const { allow_http: allowHttp, allow_private: allowPrivate } = account
    const body = JSON.stringify(request.body)
    return call(
      { method, url, headers: { ...HEADERS, ...headers }, body },
      {
        allowHttp,
        allowPrivate,
        signal,
        timeoutMs: options.timeoutMs ?? 15_000,
        ...(options.lookup && { lookup: options.lookup }),
      },
    )
  }
  const exchange = way.exchange?.(account as never, token)
  const access = new Access(token, exchange && ((signal) => at(exchange, signal)), options.now)
  return {
    source: way.id,
    async send(note, signal) {
      if (!isPiece(note.conversation)) return { kind: 'failed', reason: ODD_ID }
      const granted = await access.token(signal)
      if ('kind' in granted) return granted
      const request = way.request(note, account as never, granted.token)
      if (typeof request === 'string') return { kind: 'failed', reason: request }
      const result = await at(request, signal)
      if (result.kind === 'answer' && result.status === 401) access.drop()
      return toResult(result, options.now())
    },
  }
}

const HEADERS = { 'content-type': 'application/json', accept: 'application/json', 'user-agent': 'Helder' }

const ODD_ID = 'an id that cannot stand in an address'
/** Ids come from outside: none may climb, or add a query. */
const isPiece = (text: string): boolean => /^(?!\.+$)[\w.-]{1,200}$/.test(text)

function addressOf(base: string, path: readonly string[]): URL | null {
  return path.every(isPiece) ? new URL(`${base.replace(/\/+$/, '')}/${path.join('/')}`) : null
}
