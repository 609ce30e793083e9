import { meanOf } from '../../score/statistics.ts'
import type { DimensionTally } from '../dimension-tally.ts'
import { histogram } from './charts.ts'
import { FigureLink } from './figure-link.tsx'
import type { View } from './view.ts'

/** Each dimension with its mean, its range and how the scores lie around it. */
export function Scores({ view }: { view: View }) {
  const { run, texts } = view
  return (
    <section aria-labelledby="scores">
      <h2 id="scores">{texts.scores.title}</h2>
      <p>{texts.scores.help}</p>
      <p class="soft">{texts.scores.range}</p>
      <div class="grid">
        {run.dimensions.map((dimension) => {
          const tally = run.tally.dimensions.get(dimension)
          return tally ? <Dimension dimension={dimension} tally={tally} view={view} /> : null
        })}
      </div>
    </section>
  )
}

function Dimension({ dimension, tally, view }: { dimension: string; tally: DimensionTally; view: View }) {
  const { run, words, texts, number, range } = view
  const name = run.names.dimension(dimension)
  const mean = meanOf(tally.moments)
  return (
    <article class={dimension === 'overall' ? 'dimension overall' : 'dimension'}>
      <header>
        <h3>{name}</h3>
        <p class="soft">{words.dimensionHelp[dimension] ?? ''}</p>
      </header>
      {tally.assessed === 0 ? null : (
        <>
          <p class="mean">
            <b>{mean ? view.mean(mean) : number(tally.moments.mean)}</b> {texts.scores.mean}
            {mean ? ` (${range(mean)})` : ''} · {texts.scores.of(number(tally.assessed))}
          </p>
          <Chart name={name} dimension={dimension} tally={tally} view={view} />
        </>
      )}
      {tally.notAssessed > 0 ? (
        <p class="soft small">
          {texts.scores.notAssessed(number(tally.notAssessed))} {run.names.notAssessed(dimension)}
        </p>
      ) : null}
    </article>
  )
}

interface ChartProps {
  name: string
  dimension: string
  tally: DimensionTally
  view: View
}

function Chart({ name, dimension, tally, view }: ChartProps) {
  const { run, texts, number, share } = view
  const bands = run.names.bands.map((band, i) => ({
    name: band.name,
    set: `band:${dimension}:${i}`,
    part: share(run.tally.samples.count(`band:${dimension}:${i}`) / tally.assessed),
  }))
  const said = bands.map((band) => texts.scores.band(band.name, band.part)).join(', ')
  const label = texts.scores.chart(name, number(tally.moments.mean), said)
  return (
    <>
      {/* The chart is our own markup and holds numbers only. */}
      <div dangerouslySetInnerHTML={{ __html: histogram(tally.scores, tally.moments.mean, label) }} />
      <ul class="bands" aria-label={texts.scores.bandsOf(name)}>
        {bands.map((band) => (
          <li>
            <span>{band.name}</span>{' '}
            <FigureLink set={band.set} view={view}>
              {band.part}
            </FigureLink>
          </li>
        ))}
      </ul>
    </>
  )
}
