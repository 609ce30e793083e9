import { meanOf } from '../../score/statistics.ts'
import { FigureLink } from './figure-link.tsx'
import { byCost } from './figures.ts'
import { trends } from './trend.tsx'
import type { View } from './view.ts'

const SHOWN = 3
/** What fewer replies do says nothing about the team. */
const OFTEN = 0.3

/** The report in a few sentences, for who has one minute. */
export function Brief({ view }: { view: View }) {
  const { run, texts, share, number } = view
  const costs = byCost(run)
    .filter(({ lost }) => lost > 0)
    .slice(0, SHOWN)
  const good = [...run.tally.good.entries()]
    .filter(([, { replies }]) => replies >= OFTEN * run.tally.scored)
    .sort((a, b) => b[1].replies - a[1].replies || (a[0] < b[0] ? -1 : 1))
    .slice(0, SHOWN)
  return (
    <section aria-labelledby="brief">
      <h2 id="brief">{texts.brief.title}</h2>
      <ul class="brief">
        {sentences(view).map((sentence) => (
          <li>{sentence}</li>
        ))}
        {costs.length === 0 ? null : (
          <li>
            {texts.brief.costs}
            <ul>
              {costs.map((finding) => (
                <li>
                  <FigureLink set={`finding:${finding.rule}`} view={view}>
                    {run.names.title(finding.rule, finding.message)}
                  </FigureLink>
                  : {texts.brief.cost(number(finding.lost), share(finding.replies / run.tally.scored))}
                </li>
              ))}
            </ul>
          </li>
        )}
        {good.length === 0 ? null : (
          <li>
            {texts.brief.good}
            <ul>
              {good.map(([rule, { label, replies }]) => (
                <li>
                  {run.names.line(rule, label)}: {texts.brief.goodIn(share(replies / run.tally.scored))}
                </li>
              ))}
            </ul>
          </li>
        )}
      </ul>
    </section>
  )
}

function sentences(view: View): string[] {
  const { run, texts, number, range } = view
  const overall = run.tally.dimensions.get('overall')
  const mean = overall && meanOf(overall.moments)
  const out = mean ? [`${texts.brief.overall(view.mean(mean), range(mean))} ${bands(view)}`.trim()] : []
  const means = run.dimensions.flatMap((dimension) => {
    const tally = run.tally.dimensions.get(dimension)
    return dimension === 'overall' || !tally || tally.assessed < 2
      ? []
      : [{ name: run.names.dimension(dimension), mean: tally.moments.mean }]
  })
  means.sort((a, b) => b.mean - a.mean)
  const [best, least] = [means[0], means.at(-1)]
  if (best && least && best !== least)
    out.push(texts.brief.ends(best.name, number(best.mean), least.name, number(least.mean)))
  const trend = trends(run).get('overall')
  if (trend) {
    const { trendUp, trendDown, trendNone } = texts.brief
    const say = trend.slope > 0 ? trendUp : trendDown
    out.push(trend.beyondNoise ? say(number(trend.first), number(trend.last)) : trendNone)
  }
  return out
}

/** How many replies are in the two highest bands and in the two lowest. */
function bands({ run, texts, share }: View): string {
  const all = run.names.bands
  const overall = run.tally.dimensions.get('overall')
  if (all.length < 4 || !overall) return ''
  const count = (at: number) => run.tally.samples.count(`band:overall:${at}`)
  const [low, high] = [
    [0, 1],
    [all.length - 2, all.length - 1],
  ] as const
  const part = (places: readonly number[]) => {
    const replies = places.reduce((sum, at) => sum + count(at), 0)
    return replies === 0 ? texts.brief.none : share(replies / overall.assessed)
  }
  const called = (places: readonly number[]) => places.map((at) => all[at]!.name).join(texts.brief.or)
  return texts.brief.bands(part(high), called(high), part(low), called(low))
}
