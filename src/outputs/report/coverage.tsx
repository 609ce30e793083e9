import { mostFrequent, type RunInfo } from '../run-info.ts'
import { columnList, fileName, type Words, whole } from '../words.ts'

/** What was read, scored, skipped and rejected, and why. */
export function Coverage({ run, words }: { run: RunInfo; words: Words }) {
  const { report } = words
  const { tally } = run
  return (
    <section>
      <h2>{report.what}</h2>
      <div class="scroll">
        <table>
          <thead>
            <tr>
              <th scope="col">{report.file}</th>
              <th scope="col">{report.tool}</th>
              <th scope="col">{report.columns}</th>
            </tr>
          </thead>
          <tbody>
            {run.files.map((file) => (
              <tr>
                <th scope="row">{fileName(file.file, words)}</th>
                <td>
                  {words.tools[file.tool] ?? file.tool}
                  <span class="help">{words.shapes[file.shape]}</span>
                </td>
                <td>
                  {columnList(file.columns, words)}
                  {file.warnings.map((warning) => (
                    <span class="help">{warning}</span>
                  ))}
                </td>
              </tr>
            ))}
            {run.leftOut.map((file) => (
              <tr>
                <th scope="row">{fileName(file.file, words)}</th>
                <td>{words.summary.leftOut}</td>
                <td>{file.message}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <div class="scroll">
        <table>
          <thead>
            <tr>
              <th scope="col" />
              <th scope="col" class="n">
                {report.count}
              </th>
            </tr>
          </thead>
          <tbody>
            <Row name={words.summary.messages} count={run.counts.messages} words={words} />
            <Row name={report.scored} count={tally.scored} words={words} />
            {mostFrequent(tally.skipped).map(([reason, count]) => (
              <Row name={report.skipped(words.skipped[reason])} count={count} words={words} />
            ))}
            {mostFrequent(run.rejected).map(([reason, count]) => (
              <Row name={report.rejectedRows(words.rejected[reason] ?? reason)} count={count} words={words} />
            ))}
          </tbody>
        </table>
      </div>
      {run.rejected.size > 0 ? <p class="soft">{report.rejectedMore}</p> : null}
      <p class="soft">
        {report.languages}: {languages(run, words)}
      </p>
    </section>
  )
}

function Row({ name, count, words }: { name: string; count: number; words: Words }) {
  return (
    <tr>
      <th scope="row">{name}</th>
      <td class="n">{whole(count, words)}</td>
    </tr>
  )
}

function languages(run: RunInfo, words: Words): string {
  const named = mostFrequent(run.tally.languages).map(
    ([code, count]) => `${words.languages[code] ?? code} ${whole(count, words)}`,
  )
  return named.join(', ')
}
