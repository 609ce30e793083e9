import { meanOf } from '../../score/statistics.ts'
import { LEAST_IN_PERIOD, LEAST_PERIODS, type Period, standingOut, type Trend, trendOf } from '../../score/trend.ts'
import type { RunInfo } from '../run-info.ts'
import { WEEKS_WITH_REPLIES } from '../tally.ts'
import { isoDate } from '../weeks.ts'
import { overTime } from './charts.ts'
import { FigureLink } from './figure-link.tsx'
import { weeksOf } from './figures.ts'
import type { View } from './view.ts'

const DAYS = 7
/** Points below which a change is too small to act on, however sure it is. */
const SMALL = 2

/** The weeks of a dimension, in time; `at` counts weeks. */
function periodsOf(run: RunInfo, dimension: string): Period[] {
  return weeksOf(run).flatMap((monday) => {
    const moments = run.tally.weeks.parts.get(monday)!.dimensions.get(dimension)
    return moments ? [{ at: monday / DAYS, moments }] : []
  })
}

/** The trend of each dimension that has enough weeks; the overall score by itself, the others together. */
export function trends(run: RunInfo): Map<string, Trend> {
  const out = new Map<string, Trend>()
  for (const dimension of run.dimensions) {
    const trend = trendOf(periodsOf(run, dimension), dimension === 'overall' ? 1 : run.dimensions.length - 1)
    // a large archive shows changes that are real and too small to mean anything
    const large = trend !== null && Math.abs(trend.last - trend.first) >= SMALL
    if (trend) out.set(dimension, { ...trend, beyondNoise: trend.beyondNoise && large })
  }
  return out
}

/** Each score by week, and whether it changed more than chance explains. */
export function Trends({ view }: { view: View }) {
  const { run, texts, number } = view
  const found = trends(run)
  const weeks = weeksOf(run)
  return (
    <section aria-labelledby="trend">
      <h2 id="trend">{texts.trend.title}</h2>
      {weeks.length === 0 ? (
        <p>{texts.trend.none}</p>
      ) : found.size === 0 ? (
        <p>{texts.trend.few(number(weeks.length))}</p>
      ) : (
        <>
          <Said found={found} view={view} />
          <p class="soft">{texts.trend.help}</p>
          <div class="grid">
            {run.dimensions.map((dimension) =>
              found.has(dimension) ? <Chart dimension={dimension} trend={found.get(dimension)!} view={view} /> : null,
            )}
          </div>
        </>
      )}
      {weeks.length > 0 ? <Weeks weeks={weeks} view={view} /> : null}
    </section>
  )
}

function Said({ found, view }: { found: Map<string, Trend>; view: View }) {
  const { run, texts, number } = view
  const changed = [...found].filter(([, trend]) => trend.beyondNoise)
  const still = [...found]
    .filter(([, trend]) => !trend.beyondNoise)
    .map(([dimension]) => run.names.dimension(dimension))
  const short = run.dimensions.flatMap((dimension) =>
    run.tally.dimensions.has(dimension) && !found.has(dimension) ? [run.names.dimension(dimension)] : [],
  )
  const overall = periodsOf(run, 'overall')
  const odd = standingOut(overall)
  const usual = run.tally.dimensions.get('overall')!.moments.mean
  return (
    <>
      <ul>
        {changed.map(([dimension, trend]) => {
          const say = trend.slope > 0 ? texts.trend.up : texts.trend.down
          return <li>{say(run.names.dimension(dimension), number(trend.first), number(trend.last))}</li>
        })}
        {changed.length === 0 || still.length > 0 ? (
          <li>{changed.length === 0 ? texts.trend.still : texts.trend.others(still.join(', '))}</li>
        ) : null}
        {short.length > 0 ? <li>{texts.trend.short(short.join(', '))}</li> : null}
        {odd.slice(0, 5).map(({ at, moments }) => (
          <li>{texts.trend.odd(isoDate(at * DAYS), number(moments.mean), number(usual))}</li>
        ))}
      </ul>
      {changed.length + odd.length > 0 ? <p>{texts.trend.look}</p> : null}
    </>
  )
}

function Chart({ dimension, trend, view }: { dimension: string; trend: Trend; view: View }) {
  const { run, texts, number } = view
  const points = periodsOf(run, dimension)
    .filter(({ moments }) => moments.n >= LEAST_IN_PERIOD)
    .map(({ at, moments }) => ({ date: new Date(isoDate(at * DAYS)), mean: meanOf(moments)! }))
  const name = run.names.dimension(dimension)
  const [first, last] = [points[0]!, points.at(-1)!]
  const label = texts.trend.chart(name, number(points.length), number(first.mean.value), number(last.mean.value))
  const size = { width: 340, height: 150 }
  return (
    <figure class={dimension === 'overall' ? 'overall' : undefined}>
      <figcaption>
        <h3>{name}</h3>
      </figcaption>
      {/* The chart is our own markup and holds numbers and dates only. */}
      <div dangerouslySetInnerHTML={{ __html: overTime(points, trend.beyondNoise ? trend : null, size, label) }} />
    </figure>
  )
}

function Weeks({ weeks, view }: { weeks: number[]; view: View }) {
  const { run, texts, number, range } = view
  const shown = weeks.slice(-WEEKS_WITH_REPLIES)
  return (
    <details open={weeks.length < LEAST_PERIODS}>
      <summary>{texts.trend.table(number(shown.length))}</summary>
      {shown.length < weeks.length ? <p class="soft">{texts.trend.older}</p> : null}
      <table class="narrow">
        <thead>
          <tr>
            <th scope="col">{texts.trend.week}</th>
            <th scope="col" class="n">
              {texts.groups.replies}
            </th>
            <th scope="col" class="n">
              {texts.groups.overall}
            </th>
          </tr>
        </thead>
        <tbody>
          {shown.map((monday) => {
            const part = run.tally.weeks.parts.get(monday)!
            const moments = part.dimensions.get('overall')
            const mean = moments && meanOf(moments)
            return (
              <tr>
                <th scope="row">{isoDate(monday)}</th>
                <td class="n">
                  <FigureLink set={`week:${isoDate(monday)}`} view={view}>
                    {number(part.n)}
                  </FigureLink>
                </td>
                <td class="n">
                  {moments ? number(moments.mean) : '–'}{' '}
                  {mean && part.n >= LEAST_IN_PERIOD ? <span class="soft">({range(mean)})</span> : null}
                </td>
              </tr>
            )
          })}
        </tbody>
      </table>
    </details>
  )
}
