import type { FileReport } from '../../ingest/types.ts'
import { mostFrequent, type RunInfo } from '../run-info.ts'
import { columnList, fileName, type Words, whole, wordsFor } from '../words.ts'
import type { Paint } from './paint.ts'
import { printable } from './printable.ts'
import { type Cell, table, wrap } from './table.ts'

const TOP_FINDINGS = 5
const FILES_SHOWN = 10

/** What `helder score` says when it is done. */
export function summary(run: RunInfo, written: readonly string[], paint: Paint, columns: number): string {
  const words = wordsFor(run.language)
  const heading = (text: string) => paint('bold', text)
  const parts = [
    [heading(words.summary.files), ...files(run, words, paint, columns)],
    [...numbers(run, words, heading, paint, columns)],
    run.tally.scored > 0 ? [heading(words.summary.dimension), ...dimensions(run, words, paint)] : [],
    run.tally.scored > 0 ? [heading(words.summary.findings), ...findings(run, words, paint)] : [],
    written.length > 0 ? [heading(words.summary.written), ...written.map((path) => `  ${path}`)] : [],
    run.partial ? [paint('yellow', partial(run, words))] : [],
  ]
  return `\n${parts
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`
}

function files(run: RunInfo, words: Words, paint: Paint, columns: number): string[] {
  const lines = run.files
    .slice(0, FILES_SHOWN)
    .flatMap((file) => [
      `  ${printable(fileName(file.file, words))}  ${paint('dim', `${words.tools[file.tool] ?? file.tool}, ${kindOf(file)}, ${words.shapes[file.shape]}`)}`,
      ...wrap(`${words.summary.columns}: ${columnList(file.columns, words)}`, columns, '    ').map((line) =>
        paint('dim', line),
      ),
      ...file.warnings.flatMap((warning) => wrap(`! ${warning}`, columns, '    ').map((line) => paint('yellow', line))),
    ])
  if (run.files.length > FILES_SHOWN) lines.push(`  … +${run.files.length - FILES_SHOWN}`)
  for (const { file, message } of run.leftOut) {
    lines.push(
      ...wrap(`${words.summary.leftOut}: ${file}: ${message}`, columns, '  ').map((line) => paint('yellow', line)),
    )
  }
  return lines
}

const kindOf = (file: FileReport) => [file.format.toUpperCase(), file.encoding].join(' ')

function* numbers(
  run: RunInfo,
  words: Words,
  heading: (text: string) => string,
  paint: Paint,
  columns: number,
): Generator<string> {
  const { counts, tally } = run
  const number = (value: number) => whole(value, words)
  yield `${heading(words.summary.messages)}  ${words.summary.messagesLine(number(counts.messages), number(counts.conversations))}`
  if (counts.rejectedRows > 0) {
    yield paint('yellow', `  ${words.summary.rejectedLine(number(counts.rejectedRows), number(counts.rows))}`)
    yield* table(
      reasons(run.rejected, (reason) => words.rejected[reason] ?? reason, words),
      '    ',
    )
  }
  yield `${heading(words.summary.replies)}  ${number(tally.replies)}`
  if (tally.replies === 0) {
    // Where the reader of a file has said so already, and what to do, this would only repeat it.
    if (run.files.every((file) => file.warnings.length === 0)) yield* wrap(words.summary.noReplies, columns, '  ')
    return
  }
  const skipped = reasons(tally.skipped, (reason) => `${words.summary.notScored}: ${words.skipped[reason]}`, words)
  yield* table([[{ text: number(tally.scored), right: true }, { text: words.summary.scored }], ...skipped], '    ')
  if (tally.scored === 0) yield* wrap(words.summary.noneScored, columns, '  ')
}

function reasons<T>(counts: ReadonlyMap<T, number>, name: (reason: T) => string, words: Words): Cell[][] {
  return mostFrequent(counts).map(([reason, count]) => [
    { text: whole(count, words), right: true },
    { text: name(reason) },
  ])
}

function dimensions(run: RunInfo, words: Words, paint: Paint): string[] {
  const dim = (text: string) => paint('dim', text)
  const head: Cell[] = [
    { text: '' },
    { text: words.summary.mean, right: true, paint: dim },
    { text: '' },
    { text: words.summary.assessed, right: true, paint: dim },
    { text: words.summary.notAssessed, right: true, paint: dim },
  ]
  const rows = run.dimensions.flatMap((dimension): Cell[][] => {
    const tally = run.tally.dimensions.get(dimension)
    if (!tally) return []
    const mean = tally.assessed === 0 ? null : tally.sum / tally.assessed
    const name = run.names.dimension(dimension)
    return [
      [
        { text: name, paint: (text) => (dimension === 'overall' ? paint('bold', text) : text) },
        { text: mean === null ? '–' : whole(mean, words), right: true },
        { text: mean === null ? '' : bar(mean), paint: (text) => paint(mean === null ? 'dim' : hue(mean), text) },
        { text: whole(tally.assessed, words), right: true },
        { text: whole(tally.notAssessed, words), right: true, paint: dim },
      ],
    ]
  })
  return table([head, ...rows])
}

const bar = (score: number) => '█'.repeat(Math.round(score / 10)).padEnd(10, '░')
const hue = (score: number) => (score >= 70 ? 'green' : score >= 40 ? 'yellow' : 'red')

function findings(run: RunInfo, words: Words, paint: Paint): string[] {
  const top = mostFrequent([...run.tally.findings.values()].map((finding) => [finding.rule, finding.count])).slice(
    0,
    TOP_FINDINGS,
  )
  if (top.length === 0) return [`  ${words.summary.noFindings}`]
  const rows = top.map(([rule, count]): Cell[] => {
    const finding = run.tally.findings.get(rule)!
    const name = run.names.dimension(finding.dimension)
    return [
      { text: words.summary.timesIn(whole(count, words), whole(finding.replies, words)), right: true },
      { text: run.names.title(rule, finding.message) },
      { text: `${name}, ${rule}`, paint: (text) => paint('dim', text) },
    ]
  })
  return table(rows)
}

function partial(run: RunInfo, words: Words): string {
  const scored = words.summary.partialScored(whole(run.tally.messages, words), whole(run.counts.messages, words))
  return `${words.summary.partial} ${scored}`
}
