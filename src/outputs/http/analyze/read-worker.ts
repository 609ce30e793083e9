import { workerData } from 'piscina'
import { createAnalyzer } from '../../../analyze.ts'
import type { Review } from '../../../conversation.ts'
import { loadRulebook } from '../../../rulebook/load.ts'
import type { Reading, ReadingSetup } from './thread.ts'

// A reading thread of `helder serve`: sets itself up once, then reads one conversation after another.
const { packs, profile } = workerData as ReadingSetup
// faults in rules are told by the main thread
const { rulebook } = loadRulebook({ packs, languages: [], ...(profile ? { profile } : {}) })

export default function read({ conversation, lang, wanted }: Reading): Review[] {
  return createAnalyzer(rulebook, { lang }).conversation(conversation, wanted && new Set(wanted))
}
