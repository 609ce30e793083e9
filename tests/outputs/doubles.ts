import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Writable } from 'node:stream'
import type { Conversation, Review } from '../../src/conversation.ts'
import { type Core, core } from '../../src/outputs/cli/core.ts'
import type { Io } from '../../src/outputs/cli/io.ts'
import { run } from '../../src/outputs/cli/program.ts'

export const folder = () => mkdtempSync(join(tmpdir(), 'helder-test-'))

class Text extends Writable {
  text = ''
  columns = 100
  isTTY = false
  override _write(chunk: Buffer, _: string, done: () => void) {
    this.text += chunk.toString()
    done()
  }
}

export interface Ran {
  code: number
  out: string
  err: string
}

/** Runs a command line in this process. */
export async function helder(
  args: string[],
  options: { core?: Core; env?: Io['env']; stop?: AbortSignal } = {},
): Promise<Ran> {
  const stdout = new Text()
  const stderr = new Text()
  const stop = options.stop ?? new AbortController().signal
  const io: Io = {
    stdout,
    stderr,
    env: options.env ?? { LANG: 'en_GB.UTF-8', HELDER_KEY: 'a key for all these tests' },
    stop,
    now: () => performance.now(),
  }
  const code = await run(args, io, options.core ?? quickCore, '0.0.0')
  return { code, out: stdout.text, err: stderr.text }
}

export function review(fields: Partial<Review>): Review {
  return {
    conversation_id: 'c',
    message_id: 'm',
    role: 'agent',
    agent: null,
    created_at: null,
    source: null,
    attributes: {},
    language: 'en',
    text: 'Open Settings and press Reset.',
    skipped: null,
    scores: { overall: 50, clarity: 60, empathy: null },
    not_assessed: { empathy: 'no trouble to acknowledge' },
    ledger: { overall: [], clarity: [] },
    signals: [],
    findings: [],
    metrics: { words: 5, sentences: 1, readability: 80 },
    rewrite: null,
    ...fields,
  }
}

// Whether the built-in rules are without fault is tested elsewhere.
const plain = core.rules().then(({ loadRulebook }) => ({ ...loadRulebook(), problems: [] }))

/** The real one, except that the built-in rules are read once for all tests. */
export const quickCore: Core = {
  ...core,
  rules: async () => {
    const real = await core.rules()
    const loaded = await plain
    return {
      ...real,
      loadRulebook: (options) => (options?.packs?.length || options?.profile ? real.loadRulebook(options) : loaded),
    }
  },
}

/** A core whose input is `partitions` of conversations with their places, and whose analyzer is `analyze`. */
export function coreWith(
  partitions: { conversation: Conversation; order: number[] }[][],
  analyze: (conversation: Conversation) => Review[],
): Core {
  const messages = partitions.flat().reduce((sum, { order }) => sum + order.length, 0)
  const counts = {
    files: 1,
    rows: messages,
    acceptedRows: messages,
    rejectedRows: 0,
    messages,
    conversations: partitions.flat().length,
  }
  return {
    ...quickCore,
    ingest: async () => ({
      ...(await core.ingest()),
      ingest: async () => ({
        counts,
        files: [],
        leftOut: [],
        partitions: partitions.length,
        async *conversations(partition: number) {
          yield* partitions[partition]!
        },
        async dispose() {},
      }),
    }),
    analyze: async () => ({ createAnalyzer: () => ({ conversation: analyze, reviews: analyze }) }),
  }
}
