import { type ChildProcess, spawn } from 'node:child_process'
import { createHmac } from 'node:crypto'

export const SECRET = 'a secret for the crash test, long enough'

/** Numbers from 0 up to 1, the same for the same seed (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32
  }
}

export const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))

/** Two messages make a conversation: a customer's, then an agent's. */
export const isReply = (message: number) => message % 2 === 1
export const conversationOf = (message: number) => 1000 + (message >> 1)

const bodyOf = (message: number) =>
  JSON.stringify({
    ticket: { id: conversationOf(message), customer_id: 7 },
    article: {
      id: message,
      internal: false,
      sender: isReply(message) ? 'Agent' : 'Customer',
      body: isReply(message)
        ? `You failed to clear the DNS cache, number ${message}. Please do the needful asap.`
        : `My printer has stopped for the ${message}th time, and nobody helps me!`,
      created_at: new Date(Date.UTC(2026, 0, 1) + message * 1000).toISOString(),
      created_by_id: 3,
    },
  })

/** `helder serve` in a process of its own. */
export class Subject {
  readonly #process: ChildProcess
  /** Its address, once it listens; null where it ended before. */
  readonly ready: Promise<string | null>
  readonly ended: Promise<void>
  /** What it wrote. */
  said = ''

  constructor(command: readonly string[], env: Record<string, string>) {
    this.#process = spawn(process.execPath, command, {
      env: { PATH: process.env.PATH, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    this.ended = new Promise((resolve) => this.#process.on('exit', () => resolve()))
    this.ready = new Promise((resolve) => {
      for (const stream of [this.#process.stdout!, this.#process.stderr!])
        stream.on('data', (text: Buffer) => {
          this.said += text.toString()
          const url = /http:\/\/127\.0\.0\.1:\d+/.exec(this.said)?.[0]
          if (url) resolve(url)
        })
      void this.ended.then(() => resolve(null))
    })
  }

  async kill(): Promise<void> {
    this.#process.kill('SIGKILL')
    await this.ended
  }

  async stop(): Promise<void> {
    this.#process.kill('SIGTERM')
    await this.ended
  }
}

/** Sends a delivery; true only where the server has said that it is kept. */
export async function deliver(url: string, message: number, delivery: string): Promise<boolean> {
  const body = bodyOf(message)
  const signature = createHmac('sha1', SECRET).update(body).digest('hex')
  try {
    const answer = await fetch(`${url}/webhooks/zammad`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        'x-hub-signature': `sha1=${signature}`,
        'x-zammad-delivery': delivery,
      },
      body,
    })
    await answer.arrayBuffer()
    return answer.ok
  } catch {
    return false
  }
}

/** What the store holds, from the service's metrics. */
export async function counts(url: string): Promise<Record<string, number>> {
  const text = await (await fetch(`${url}/metrics`)).text()
  const rows = text.matchAll(/^helder_store_rows\{kind="(\w+)"\} (\d+)$/gm)
  return Object.fromEntries([...rows].map(([, kind, count]) => [kind!, Number(count)]))
}
