import type { RuleLanguage } from '../../../conversation.ts'
import { RULE_LANGUAGES } from '../../../conversation.ts'
import type { Counts } from '../../../ingest/types.ts'
import type { Imported } from '../../../store/imports.ts'
import type { Store } from '../../../store/store.ts'
import { allRules, Names } from '../../names.ts'
import { RejectedRows } from '../../rejected.ts'
import { dimensionOrder, withoutText } from '../../result-rows.ts'
import { BlockWriter } from '../../run/block.ts'
import { Records } from '../../run/records.ts'
import { recordsOf, streamsFor } from '../../run/streams.ts'
import { WorkFolder } from '../../run/work-folder.ts'
import type { RunInfo } from '../../run-info.ts'
import { Tally } from '../../tally.ts'
import { languageOf, wordsFor } from '../../words.ts'
import type { Core } from '../core.ts'
import { CommandError, EXIT } from '../exit.ts'
import { breathe, type Io } from '../io.ts'
import { loadProfileFile, loadRules } from '../rule-loading.ts'
import { mostly, tell } from '../score.ts'
import { choice, formatsOf } from '../score-options.ts'
import { targetsOf } from '../targets.ts'
import { prepareFolder, writeOutputs } from '../write-outputs.ts'
import { openFor, type StoreOptions, usualProfile, withStore } from './open.ts'
import { storeWords } from './words.ts'

export interface ReportOptions extends StoreOptions {
  fromStore: boolean
  out?: string
  format?: string
  rules: string[]
  reportLanguage?: string
  /** `--no-text` makes it false. */
  text: boolean
  perAgent: boolean
  quiet: boolean
}

/** Reviews between two looks at signals. */
const BREATHE_EVERY = 500

/** `helder report --from-store`: the outputs of `helder score`, made of the newest reviews in the store. */
export async function report(options: ReportOptions, io: Io, core: Core): Promise<number> {
  const spoken = languageOf(io.env)
  const words = wordsFor(spoken)
  const said = storeWords(spoken)
  if (!options.fromStore) throw new CommandError(EXIT.usage, said.needsFromStore, said.needsFromStoreHint)
  const asked: RuleLanguage | undefined =
    options.reportLanguage === undefined
      ? undefined
      : choice('--report-language', options.reportLanguage, RULE_LANGUAGES, words)
  const targets = targetsOf(options.out, formatsOf(options.format, words), [], words)
  const profile = await loadProfileFile(usualProfile(options.profile), core, words)
  const { rulebook, problems } = await loadRules(options.rules, profile, core, io, words)
  const store = await openFor(options, profile, io, spoken)
  return withStore(store, spoken, async () => {
    prepareFolder(targets, words)
    const { scorecard } = rulebook
    const shares = new Map(Object.entries(scorecard.dimensions).map(([name, { share }]) => [name, share]))
    const tally = new Tally({ bands: scorecard.bands.map(({ from }) => from), shares, perAgent: options.perAgent })
    const dimensions = dimensionOrder([
      ...Object.keys(scorecard.dimensions),
      ...(options.rules.length > 0 ? allRules(rulebook).map((rule) => rule.dimension) : []),
    ])
    const streams = streamsFor(targets).filter((name) => name !== 'agents')
    const work = new WorkFolder(null, null)
    const records = new Records(streams, work)
    try {
      await gather(store, { tally, records, streams, dimensions, text: options.text })
      if (tally.messages === 0) throw new CommandError(EXIT.unusable, said.empty, said.emptyHint)
      const language = asked ?? profile?.report_language ?? mostly(tally, io)
      const imports = await store.imports()
      const run: RunInfo = {
        language,
        files: imports.flatMap(({ files }) => files),
        leftOut: imports.flatMap(({ leftOut }) => leftOut),
        counts: countsOf(imports, tally, (await store.counts()).conversations!),
        rejected: rejectedOf(imports),
        tally,
        names: new Names(rulebook, language),
        dimensions,
        shares,
        partial: false,
        withText: options.text,
        agents: options.perAgent ? 'pseudonym' : 'team',
      }
      const written = await writeOutputs(targets, run, records, new RejectedRows(null), io, words)
      if (!options.quiet) tell(run, written, targets.stdout, 0, io)
      return problems > 0 ? EXIT.faulty : EXIT.ok
    } finally {
      work.remove()
    }
  })
}

interface Gathering {
  tally: Tally
  records: Records
  streams: ReturnType<typeof streamsFor>
  dimensions: readonly string[]
  text: boolean
}

async function gather(store: Store, { tally, records, streams, dimensions, text }: Gathering): Promise<void> {
  const made = recordsOf(dimensions)
  const writers = streams.map((name) => ({ name, recordOf: made[name], writer: new BlockWriter() }))
  const handOver = () => records.add(Object.fromEntries(writers.map(({ name, writer }) => [name, writer.take()])), 0)
  let order = 0
  for await (const { review: found, hidden } of store.reviews()) {
    const review = text ? found : withoutText(found)
    // the store has no names: only what is made up of them, and where they stand in the text
    const by = { shown: found.agent, name: hidden ?? found.agent }
    tally.add(review, order, by)
    for (const { recordOf, writer } of writers) {
      const record = recordOf(review, by)
      if (record !== null) writer.add(order, record)
    }
    order++
    if (order % BREATHE_EVERY > 0) continue
    handOver()
    await breathe()
  }
  handOver()
}

/** What was read of all archives together; messages of webhooks have no rows. */
function countsOf(imports: readonly Imported[], tally: Tally, conversations: number): Counts {
  const sum = (of: (counts: Counts) => number) => imports.reduce((all, { counts }) => all + of(counts), 0)
  return {
    files: sum(({ files }) => files),
    rows: sum(({ rows }) => rows),
    acceptedRows: sum(({ acceptedRows }) => acceptedRows),
    rejectedRows: sum(({ rejectedRows }) => rejectedRows),
    messages: tally.messages,
    conversations,
  }
}

function rejectedOf(imports: readonly Imported[]): Map<string, number> {
  const rejected = new Map<string, number>()
  for (const one of imports)
    for (const [reason, count] of Object.entries(one.rejected))
      rejected.set(reason, (rejected.get(reason) ?? 0) + count)
  return rejected
}
