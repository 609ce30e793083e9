import type { Server } from 'node:http'
import type { WebhookSource } from '../../ingest/webhooks/source.ts'
import type { Profile } from '../../rulebook/profile.ts'
import type { Rulebook } from '../../rulebook/rulebook.ts'
import type { Advise, Store, StoreSettings, Work } from '../../store/store.ts'
import { readerHere } from './analyze/readers.ts'
import { Rulebooks } from './analyze/rulebooks.ts'
import { createApp } from './app.ts'
import { close, httpServer, listen, urlOf } from './listen.ts'
import type { Log } from './log.ts'
import { createMetrics } from './metrics.ts'
import type { Settings } from './settings.ts'

export interface ServeParts {
  settings: Settings
  profile: Profile | undefined
  rulebook: Rulebook
  /** Folders of the house's own rules. */
  packs: readonly string[]
  sources: readonly WebhookSource[]
  openStore(settings: StoreSettings): Promise<Store>
  /** The key of the digests that stand for people. */
  key: string
  /** A fingerprint of rules and profile. */
  rules: string
  advise: Advise
  log: Log
  version: string
}

export interface Running {
  url: string
  stop(): Promise<void>
}

/** What is under way at a stop has this long: milliseconds. */
const GRACE = 10_000
const HOUR = 3_600_000
