import { mostFrequent } from '../run-info.ts'
import { columnList, fileName } from '../words.ts'
import type { View } from './view.ts'

const FILES_SHOWN = 30

/** What was read, what has a score, and why the rest has none. */
export function Coverage({ view }: { view: View }) {
  const { run, words, texts, number } = view
  const { tally } = run
  const rows: [string, number][] = [
    [texts.what.messages, run.counts.messages],
    [texts.what.replies, tally.replies],
    [texts.what.scored, tally.scored],
    ...mostFrequent(tally.skipped).map(([why, count]): [string, number] => [
      texts.what.skipped(words.skipped[why]),
      count,
    ]),
    ...(tally.dated > 0 && tally.dated < tally.scored
      ? [[texts.what.undated, tally.scored - tally.dated] satisfies [string, number]]
      : []),
    ...mostFrequent(run.rejected).map(([why, count]): [string, number] => [
      texts.what.rejected(words.rejected[why] ?? why),
      count,
    ]),
  ]
  const languages = mostFrequent(tally.languages)
    .slice(0, 8)
    .map(([code, count]) => `${words.languages[code] ?? code} ${number(count)}`)
  return (
    <section aria-labelledby="what">
      <h2 id="what">{texts.what.title}</h2>
      <table class="narrow">
        <caption>{texts.what.caption}</caption>
        <thead>
          <tr>
            <th scope="col">{texts.what.kind}</th>
            <th scope="col" class="n">
              {texts.what.count}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map(([name, count]) => (
            <tr>
              <th scope="row">{name}</th>
              <td class="n">{number(count)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {run.rejected.size > 0 ? <p class="soft">{texts.what.rejectedMore}</p> : null}
      {languages.length > 0 ? (
        <p class="soft">
          {texts.what.languages}: {languages.join(', ')}
        </p>
      ) : null}
      <Files view={view} />
    </section>
  )
}

function Files({ view: { run, words, texts, number } }: { view: View }) {
  return (
    <details open={run.files.length === 1}>
      <summary>
        {texts.what.files} ({number(run.files.length + run.leftOut.length)})
      </summary>
      <dl class="files">
        {run.files.slice(0, FILES_SHOWN).map((file) => (
          <div>
            <dt>
              <bdi>{fileName(file.file, words)}</bdi>
            </dt>
            <dd>
              {texts.what.tool}: {words.tools[file.tool] ?? file.tool}, {words.shapes[file.shape]}. {texts.what.columns}
              : {columnList(file.columns, words)}.
              {file.warnings.map((warning) => (
                <p class="notice">{warning}</p>
              ))}
            </dd>
          </div>
        ))}
        {run.leftOut.slice(0, FILES_SHOWN).map((file) => (
          <div>
            <dt>
              <bdi>{fileName(file.file, words)}</bdi>
            </dt>
            <dd>
              {texts.what.leftOut}: {file.message}
            </dd>
          </div>
        ))}
      </dl>
    </details>
  )
}
