import type { RuleLanguage } from '../../conversation.ts'
import { RULE_LANGUAGES } from '../../conversation.ts'
import type { Ingested } from '../../ingest/types.ts'
import { RuleStats } from '../rule-stats.ts'
import { conversationsOf } from '../run/chunks.ts'
import { languageOf, type Words, wordsFor } from '../words.ts'
import type { Core } from './core.ts'
import { CommandError, EXIT } from './exit.ts'
import { ingestFault } from './faults.ts'
import { breathe, type Io, type StopReason } from './io.ts'
import { painter } from './paint.ts'
import { progress, silent } from './progress.ts'
import { loadProfileFile, loadRules } from './rule-loading.ts'
import { statsJson, statsTable } from './rules-stats-shown.ts'
import { choice, readColumns, readMap } from './score-options.ts'

/** The options of `helder rules stats` as commander gives them. */
export interface StatsOptions {
  format: string
  samples: string
  map?: string
  column: string[]
  profile?: string
  rules: string[]
  lang: string
  quiet: boolean
}

const MOST_SAMPLES = 100
const ROWS_IN_MEMORY = 8 << 20
/** Milliseconds of work between two looks at signals and the progress. */
const BREATHE_EVERY = 40

/** `helder rules stats`: what each rule finds in an archive, on standard output. Returns the exit code. */
export async function ruleStats(inputs: readonly string[], options: StatsOptions, io: Io, core: Core): Promise<number> {
  const words = wordsFor(languageOf(io.env))
  if (inputs.length === 0) throw new CommandError(EXIT.usage, words.error.noInput, words.stats.noInputHint)
  const format = choice('--format', options.format, ['table', 'json'] as const, words)
  const lang = choice('--lang', options.lang, ['auto', ...RULE_LANGUAGES] as const, words)
  const samples = readSamples(options.samples, words)
  const columns = {
    ...(options.map === undefined ? {} : readMap(options.map, words)),
    ...readColumns(options.column, words),
  }
  const profile = await loadProfileFile(options.profile, core, words)
  const { rulebook, problems } = await loadRules(options.rules, profile, core, io, words)
  const shown = options.quiet ? silent : progress(io, words)
  const stats = new RuleStats(samples, words.masked)
  let ingested: Ingested | undefined
  try {
    const { ingest, IngestError } = await core.ingest()
    try {
      ingested = await ingest([...inputs], {
        columns,
        language: languageOf(io.env) satisfies RuleLanguage,
        signal: io.stop,
        maxMemory: ROWS_IN_MEMORY,
        onProgress: (progress) => shown.reading(progress),
      })
    } catch (error) {
      if (io.stop.aborted) throw stopped(io, words)
      throw error instanceof IngestError ? ingestFault(error) : error
    }
    const { createAnalyzer } = await core.analyze()
    const analyzer = createAnalyzer(rulebook, { lang, feedback: 'none' })
    let done = 0
    let last = io.now()
    for await (const { conversation, order } of conversationsOf(ingested, 0)) {
      let i = 0
      for (const review of analyzer.reviews(conversation)) stats.add(review, order[i++]!, review.agent)
      done += order.length
      if (io.now() - last < BREATHE_EVERY) continue
      shown.scoring(done, ingested.counts.messages)
      await breathe()
      if (io.stop.aborted) throw stopped(io, words)
      last = io.now()
    }
    shown.stop()
    const { messages, rejectedRows } = ingested.counts
    if (messages === 0) throw new CommandError(EXIT.unusable, words.error.noMessages, words.error.noMessagesHint(null))
    if (rejectedRows > 0 && !options.quiet)
      io.stderr.write(`${words.stats.rejected(rejectedRows, ingested.counts.rows)}\n`)
    const tallies = stats.tallies(rulebook)
    io.stdout.write(
      format === 'json'
        ? statsJson(stats, tallies)
        : statsTable(stats, tallies, words, painter(io.stdout, io.env), Math.min(io.stdout.columns ?? 110, 130)),
    )
    return problems > 0 ? EXIT.faulty : EXIT.ok
  } finally {
    shown.stop()
    await ingested?.dispose()
  }
}

function readSamples(value: string, words: Words): number {
  const count = /^\d{1,3}$/.test(value) ? Number(value) : -1
  if (count >= 0 && count <= MOST_SAMPLES) return count
  throw new CommandError(EXIT.usage, words.stats.badSamples(value), words.stats.badSamplesHint(MOST_SAMPLES))
}

const stopped = (io: Io, words: Words) => {
  const reason = io.stop.reason as StopReason
  return new CommandError(reason === 'EPIPE' ? EXIT.ok : EXIT[reason], words.error.nothingFinished)
}
