import { resolve } from 'node:path'
import type { RuleLanguage } from '../../conversation.ts'
import type { Ingested } from '../../ingest/types.ts'
import { allRules, Names } from '../names.ts'
import { RejectedRows } from '../rejected.ts'
import { dimensionOrder } from '../result-rows.ts'
import { Records } from '../run/records.ts'
import { replay, scoreHere, scoreInPool } from '../run/score-all.ts'
import { streamsFor } from '../run/streams.ts'
import type { RunInfo } from '../run-info.ts'
import { Tally } from '../tally.ts'
import { languageOf, type Words, whole, wordsFor } from '../words.ts'
import { agentNames } from './agent-names.ts'
import type { Core } from './core.ts'
import { CommandError, EXIT } from './exit.ts'
import { cannotWrite } from './faults.ts'
import { readInputs } from './inputs.ts'
import type { Io, StopReason } from './io.ts'
import { painter } from './paint.ts'
import { printable } from './printable.ts'
import { progress, silent } from './progress.ts'
import { loadProfileFile, loadRules } from './rule-loading.ts'
import type { ScoreRequest } from './score-options.ts'
import { summary } from './summary.ts'
import { Threads } from './threads.ts'
import { openWork } from './work.ts'
import { prepareFolder, writeOutputs } from './write-outputs.ts'

/**
 * `helder score`: reads the inputs, reviews every conversation and writes the results in the order of the input.
 * Memory stays bounded: conversations come partition by partition, result lines are sorted on disk.
 *
 * @returns the exit code
 * @throws CommandError where nothing can be scored or written
 */
export async function score(request: ScoreRequest, io: Io, core: Core, version: string): Promise<number> {
  const profile = await loadProfileFile(request.profile, core, wordsFor(request.reportLanguage ?? languageOf(io.env)))
  const spoken = request.reportLanguage ?? profile?.report_language ?? languageOf(io.env)
  const words = wordsFor(spoken)
  const shown = request.quiet ? silent : progress(io, words)
  const announce = () => {
    shown.stop()
    if (io.stop.reason !== 'EPIPE') io.stderr.write(`${words.error.stopping}\n`)
  }
  if (io.stop.aborted) announce()
  else io.stop.addEventListener('abort', announce, { once: true })
  const { rulebook, problems } = await loadRules(request.rules, profile, core, io, words)

  prepareFolder(request.targets, words)
  const rejected = new RejectedRows(request.targets.rejected)
  const { targets, rules: packs, lang, text, feedback, agents } = request
  const { scorecard } = rulebook
  const dimensions = dimensionOrder([
    ...Object.keys(scorecard.dimensions),
    // The built-in rules know no others; asking each rule would compile both languages.
    ...(request.rules.length > 0 ? allRules(rulebook).map((rule) => rule.dimension) : []),
  ])
  const streams = streamsFor(targets)
  const shares = new Map(Object.entries(scorecard.dimensions).map(([name, { share }]) => [name, share]))
  const counted = { bands: scorecard.bands.map(({ from }) => from), shares, perAgent: agents !== 'team' }
  const tally = new Tally(counted)
  const { show, print } = agentNames(agents, text, io, words)
  const setup = { packs, profile, lang, text, feedback, streams, dimensions, tally: counted }
  const { builtInRules } = await core.rules()
  const settings = { ...setup, version, columns: request.columns, agents: print }
  const { work, earlier } = openWork(request, settings, builtInRules, io, words)
  const records = new Records(streams, work, earlier)
  const threads = new Threads(request.workers, setup)
  let ingested: Ingested | undefined
  let isDone = false
  try {
    const reading = { columns: request.columns, language: spoken, shown, rejected, threads, workDir: work.rows }
    ingested = await readInputs(request.inputs, io, core, reading).catch((error) => {
      throw io.stop.aborted ? stopped(io, words) : error
    })
    const all = ingested.counts.messages
    const scoring = {
      ingested,
      records,
      tally,
      show,
      io,
      onProgress: () => shown.scoring(records.messages, all),
    }
    try {
      if (earlier) await replay(scoring)
      const pool = await threads.pool()
      const { createAnalyzer } = await core.analyze()
      const scorer = { ...setup, analyzer: createAnalyzer(rulebook, { lang, feedback }) }
      if (pool) await scoreInPool(scoring, pool, scorer)
      else await scoreHere(scoring, scorer)
      // From here on only writing is left to do again.
      if (records.isOnDisk || (io.stop.aborted && work.isResumable && records.conversations > 0)) records.checkpoint()
    } catch (error) {
      throw (error as NodeJS.ErrnoException).code ? cannotWrite(targets.folder, error, words) : error
    }
    await threads.close()
    shown.stop()
    const language = request.reportLanguage ?? profile?.report_language ?? mostly(tally, io)
    const partial = tally.messages < ingested.counts.messages
    const { counts, files, leftOut } = ingested
    const names = new Names(rulebook, language)
    const run: RunInfo = {
      language,
      files,
      leftOut,
      counts,
      rejected: rejected.reasons,
      tally,
      names,
      dimensions,
      shares,
      partial,
      withText: text,
      agents,
    }
    if (partial && tally.messages === 0) throw stopped(io, words)
    const written = await writeOutputs(targets, run, records, rejected, io, words)
    isDone = !partial
    if (!request.quiet) tell(run, written, targets.stdout, rejected.count, io)
    if (partial && work.isUnfinished) io.stderr.write(`${words.error.resumeHint}\n`)
    return ending(run, io, problems, written, words)
  } finally {
    io.stop.removeEventListener('abort', announce)
    shown.stop()
    await threads.close()
    await rejected.abandon()
    await ingested?.dispose()
    if (isDone) work.remove()
    else work.leave()
  }
}

/** What was done, in a few lines. */
export function tell(run: RunInfo, written: readonly string[], stdout: boolean, rejected: number, io: Io): void {
  const stream = stdout ? io.stderr : io.stdout
  const words = wordsFor(run.language)
  stream.write(summary(run, written, painter(stream, io.env), Math.min(stream.columns ?? 100, 120)))
  if (stdout && rejected > 0) stream.write(`\n${words.summary.rejectedKept(whole(rejected, words))}\n`)
  const jsonl = written.find((path) => path.endsWith('.jsonl'))
  const first = run.tally.lowest.items[0]
  if (jsonl && first)
    stream.write(`\n${words.summary.explainHint(jsonl, shellWord(first.conversation), shellWord(first.message))}\n`)
}

const shellWord = (text: string) => (/^[\w:.@/-]+$/.test(text) ? text : `'${printable(text).replaceAll("'", "'\\''")}'`)

function ending(run: RunInfo, io: Io, problems: number, written: readonly string[], words: Words): number {
  if (run.partial && io.stop.aborted) return exitOf(io.stop.reason)
  if (run.counts.messages === 0) {
    const rejected = written.find((path) => path.endsWith('rejected.csv')) ?? null
    throw new CommandError(
      EXIT.unusable,
      words.error.noMessages,
      words.error.noMessagesHint(rejected && resolve(rejected)),
    )
  }
  return problems > 0 ? EXIT.faulty : EXIT.ok
}

const exitOf = (reason: StopReason) => (reason === 'EPIPE' ? EXIT.ok : EXIT[reason])

export const stopped = (io: Io, words: Words) => new CommandError(exitOf(io.stop.reason), words.error.nothingFinished)

/** The language of most scored or skipped replies, where it is one of ours. */
export function mostly(tally: Tally, io: Io): RuleLanguage {
  const dutch = tally.languages.get('nl') ?? 0
  const english = tally.languages.get('en') ?? 0
  if (dutch === english) return languageOf(io.env)
  return dutch > english ? 'nl' : 'en'
}
