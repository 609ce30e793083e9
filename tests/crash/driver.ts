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
const conversationOf = (message: number) => 1000 + (message >> 1)

const bodyOf = (message: number) =>
  JSON.stringify({
    ticket: { id: conversationOf(message), customer_id: 7 },
    article: {
      id: message,
      internal: false,
      sender: isReply(message) ? 'Agent' : 'Customer',
      body: `Message ${message}: please restart the printer and tell us whether it works.`,
      created_at: new Date(Date.UTC(2026, 0, 1) + message * 1000).toISOString(),
      created_by_id: 3,
    },
  })

/** The server in a process of its own. */
export class Subject {
  readonly #process: ChildProcess
  /** Its address, once it listens; null where it ended before. */
  readonly ready: Promise<string | null>
  readonly ended: Promise<void>
  /** What it wrote to standard error. */
  faults = ''

  constructor(command: readonly string[], env: Record<string, string>) {
    this.#process = spawn(process.execPath, command, {
      env: { PATH: process.env.PATH, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    this.#process.stderr!.on('data', (text: Buffer) => {
      this.faults += text.toString()
    })
    this.ended = new Promise((resolve) => this.#process.on('exit', () => resolve()))
    this.ready = new Promise((resolve) => {
      let out = ''
      this.#process.stdout!.on('data', (text: Buffer) => {
        out += text.toString()
        const port = /listening (\d+)/.exec(out)?.[1]
        if (port) resolve(`http://127.0.0.1:${port}`)
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

export async function counts(url: string): Promise<Record<string, number>> {
  return (await fetch(url)).json() as Promise<Record<string, number>>
}
