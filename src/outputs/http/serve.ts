import type { WebhookSource } from '../../ingest/webhooks/source.ts'
import type { Rulebook } from '../../rulebook/rulebook.ts'
import type { Store, StoreSettings } from '../../store/store.ts'
import { createAdviser } from '../notes/advise.ts'
import { startOutbox } from '../notes/loop.ts'
import { createSenders } from '../notes/senders.ts'
import { readerBeside, warmUp } from './analyze/readers.ts'
import { Rulebooks } from './analyze/rulebooks.ts'
import { readingThread } from './analyze/thread.ts'
import { createApp } from './app.ts'
import { close, httpServer, listen, urlOf } from './listen.ts'
import type { Log } from './log.ts'
import { createMetrics } from './metrics.ts'
import type { Settings } from './settings.ts'

export interface ServeParts {
  settings: Settings
  rulebook: Rulebook
  /** Folders of the house's own rules. */
  packs: readonly string[]
  sources: readonly WebhookSource[]
  openStore(settings: StoreSettings): Promise<Store>
  /** The key of the digests that stand for people in the store. */
  key: string
  /** A fingerprint of rules and profile: what the store's reviews were made by. */
  rules: string
  log: Log
  version: string
}

export interface Running {
  url: string
  /** Takes no more requests, finishes what is under way, closes the store. */
  stop(): Promise<void>
}

const now = () => new Date()
/** What is under way at a stop has this long: milliseconds. */
const GRACE = 10_000

/**
 * Puts the service together and starts it: store, work on what is queued, and the address.
 *
 * @throws StoreError where the store cannot be opened; the system's error where the address cannot be had
 */
export async function serve(parts: ServeParts): Promise<Running> {
  const { settings, rulebook, log } = parts
  const { databaseUrl, data, host } = settings
  const thread = readingThread({ packs: parts.packs, profile: rulebook.profile })
  const closing: (() => Promise<void>)[] = [() => thread.close()]
  const stop = async () => {
    for (const step of closing.splice(0).reverse()) await step().catch((error: unknown) => log.fault('stop', error))
    log.info('stopped')
    log.flush()
  }
  try {
    const store = await parts.openStore({ databaseUrl, data, key: parts.key, retention: settings.retention })
    closing.push(() => store.close())
    const reader = readerBeside(new Rulebooks(rulebook, parts.packs, settings.limits.rulebooks_per_minute), thread)
    await warmUp(reader)
    const metrics = createMetrics(() => store.counts())
    const { senders, paces } = createSenders(settings.notes.helpdesks, settings.noteTokens, { now })
    // without a way back, what waits goes on waiting
    const outbox =
      senders.size === 0
        ? null
        : startOutbox({
            outbox: store.outbox,
            senders,
            paces,
            now,
            random: Math.random,
            onResult: ({ id, source }, result) => {
              metrics.note(source, result.kind)
              const why = result.kind === 'sent' ? {} : { reason: result.reason }
              log[result.kind === 'failed' ? 'warn' : 'info']('note', { note: id, source, result: result.kind, ...why })
            },
            onError: (error) => log.fault('outbox', error),
          })
    if (outbox) closing.push(() => outbox.stop())
    const advise = createAdviser(rulebook, settings.notes)
    const work = store.startWork({
      analyzer: {
        conversation: (conversation, wanted) =>
          thread.read({ conversation, lang: 'auto', ...(wanted ? { wanted: [...wanted] } : {}) }),
      },
      rules: parts.rules,
      // a note that nobody can send is not written
      advise: (review, { source }) => (senders.has(source) ? advise(review) : null),
      onNote: () => outbox?.wake(),
      onError: (error) => log.fault('work', error),
    })
    closing.push(() => work.stop())
    const server = httpServer(createApp({ ...parts, reader, store, metrics, now }))
    const port = await listen(server, settings.port, host)
    closing.push(() => close(server, GRACE))
    log.info('started', { port, embedded: store.embedded, sources: settings.secrets.size })
    return { url: urlOf(host, port), stop }
  } catch (error) {
    await stop()
    throw error
  }
}
