import type { Analyzer, FeedbackLevel } from '../../../analyze.ts'
import { type Review, RULE_LANGUAGES, type RuleLanguage } from '../../../conversation.ts'
import type { Ingested } from '../../../ingest/types.ts'
import { SOURCES } from '../../../ingest/webhooks/source.ts'
import { DEFAULT_PROFILE } from '../../../rulebook/profile.ts'
import type { Scored, SourceName } from '../../../store/store.ts'
import { RejectedRows } from '../../rejected.ts'
import { chunksOf } from '../../run/chunks.ts'
import { ruleVersion } from '../../run/fingerprint.ts'
import type { ShownConversation } from '../../run/shown-agents.ts'
import { languageOf, whole, wordsFor } from '../../words.ts'
import type { Core } from '../core.ts'
import { CommandError, EXIT } from '../exit.ts'
import { readInputs } from '../inputs.ts'
import { breathe, type Io } from '../io.ts'
import { progress, silent } from '../progress.ts'
import { loadProfileFile, loadRules } from '../rule-loading.ts'
import { choice, readColumns, readMap, readWorkers } from '../score-options.ts'
import { table } from '../table.ts'
import { Threads } from '../threads.ts'
import { openFor, type StoreOptions, usualProfile, withStore } from './open.ts'
import { storeWords } from './words.ts'

export interface ImportOptions extends StoreOptions {
  source?: string
  map?: string
  column: string[]
  rules: string[]
  lang: string
  /** `--no-rewrite` makes it false. */
  rewrite: boolean
  workers?: string
  rejected?: string
  quiet: boolean
}

/** `helder import`: scores an archive into the store. Each row is kept or rejected; what is there already is not kept twice. */
export async function importArchive(
  inputs: readonly string[],
  options: ImportOptions,
  io: Io,
  core: Core,
  version: string,
): Promise<number> {
  const language = languageOf(io.env)
  const words = wordsFor(language)
  if (inputs.length === 0) throw new CommandError(EXIT.usage, words.error.noInput, words.error.noInputHint)
  const lang = choice('--lang', options.lang, ['auto', ...RULE_LANGUAGES] as const, words)
  const from: SourceName = options.source === undefined ? 'import' : choice('--source', options.source, SOURCES, words)
  const columns = {
    ...(options.map === undefined ? {} : readMap(options.map, words)),
    ...readColumns(options.column, words),
  }
  const workers = options.workers === undefined ? undefined : readWorkers(options.workers, words)
  const profile = await loadProfileFile(usualProfile(options.profile), core, words)
  const { rulebook, problems } = await loadRules(options.rules, profile, core, io, words)
  const { builtInRules } = await core.rules()
  const rules = ruleVersion(version, profile ?? DEFAULT_PROFILE, [builtInRules(), ...options.rules], lang)
  const feedback: FeedbackLevel = options.rewrite ? 'rewrite' : 'suggestions'
  const setup = { packs: options.rules, profile, lang, text: true, feedback }
  const tally = { bands: [0], shares: new Map(), perAgent: false }
  const threads = new Threads(workers, { ...setup, streams: ['jsonl'], dimensions: [], tally }, 0)
  const rejected = new RejectedRows(options.rejected ?? null)
  const shown = options.quiet ? silent : progress(io, words)
  let ingested: Ingested | undefined
  const store = await openFor(options, profile, io, language, true)
  return withStore(store, language, async () => {
    try {
      ingested = await readInputs(inputs, io, core, { columns, language, shown, rejected, threads })
      const { counts } = ingested
      if (counts.messages === 0) {
        const file = await rejected.finish()
        throw new CommandError(EXIT.unusable, words.error.noMessages, words.error.noMessagesHint(file))
      }
      const { createAnalyzer } = await core.analyze()
      const analyzer = createAnalyzer(rulebook, { lang, feedback })
      const pool = await threads.pool()
      // names as they are: the store makes digests of them
      const chunks = chunksOf({ ingested, records: { conversations: 0 }, show: (name) => name, io })
      const scored = pool ? scoredBy(pool, chunks) : scoredHere(analyzer, chunks)
      const first = await store.reserve(counts.messages)
      const kept = { messages: 0, known: 0 }
      for await (const chunk of scored) {
        const { messages, known } = await store.save(chunk, { rules, from, first })
        kept.messages += messages
        kept.known += known
        shown.scoring(kept.messages + kept.known, counts.messages)
        if (io.stop.aborted) break
      }
      const { files, leftOut } = ingested
      // an archive that was here already is told once
      if (kept.messages > 0)
        await store.saveImport({ counts, files, leftOut, rejected: Object.fromEntries(rejected.reasons) })
      await rejected.finish()
      shown.stop()
      if (!options.quiet) io.stdout.write(told(ingested, kept.known, rejected, language))
      return problems > 0 ? EXIT.faulty : EXIT.ok
    } finally {
      shown.stop()
      await threads.close()
      rejected.abandon()
      await ingested?.dispose()
    }
  })
}

type Chunks = AsyncGenerator<ShownConversation[]>
type Pool = Awaited<NonNullable<ReturnType<Threads['pool']>>>

async function* scoredHere(analyzer: Analyzer, chunks: Chunks): AsyncGenerator<Scored[]> {
  for await (const chunk of chunks) {
    const scored: Scored[] = []
    for (const shown of chunk) {
      scored.push({ ...shown, reviews: analyzer.conversation(shown.conversation) })
      await breathe()
    }
    yield scored
  }
}

/** Results come in the order of the chunks: each is put with the conversations it was made of. */
async function* scoredBy(pool: Pool, chunks: Chunks): AsyncGenerator<Scored[]> {
  const underWay: ShownConversation[][] = []
  async function* noted(): Chunks {
    for await (const chunk of chunks) {
      underWay.push(chunk)
      yield chunk
    }
  }
  for await (const { blocks } of pool.scored(noted())) {
    const { bytes, orders, ends } = blocks!.jsonl!
    const reviews = new Map<number, Review>()
    for (const [i, order] of orders.entries()) {
      const line = Buffer.from(
        bytes.buffer,
        bytes.byteOffset + (i === 0 ? 0 : ends[i - 1]!),
        ends[i]! - (ends[i - 1] ?? 0),
      )
      reviews.set(order, JSON.parse(line.toString('utf8')) as Review)
    }
    yield underWay.shift()!.map((shown) => ({ ...shown, reviews: shown.order.map((at) => reviews.get(at)!) }))
  }
}

function told({ counts }: Ingested, known: number, rejected: RejectedRows, language: RuleLanguage): string {
  const words = wordsFor(language)
  const { imported } = storeWords(language)
  const number = (value: number) => whole(value, words)
  const reasons = [...rejected.reasons].map(([reason, count]) => [
    { text: number(count), right: true },
    { text: words.rejected[reason] ?? reason },
  ])
  return `${[
    `${imported.title}: ${imported.rows(number(counts.rows), number(counts.acceptedRows), number(counts.rejectedRows))}`,
    ...(reasons.length > 0 ? table(reasons, '    ') : []),
    `  ${imported.messages(number(counts.messages), number(counts.conversations))}`,
    ...(known > 0 ? [`  ${imported.known(number(known))}`] : []),
    imported.next,
  ].join('\n')}\n`
}
