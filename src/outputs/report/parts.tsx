import type { ComponentChildren } from 'preact'
import { type Estimate, meanOf } from '../../score/statistics.ts'
import type { Part } from '../splits.ts'
import { FigureLink } from './figure-link.tsx'
import { LEAST_REPLIES } from './figures.ts'
import { Scroll } from './scroll.tsx'
import { nameOf, type View } from './view.ts'

interface Props {
  title: string
  parts: Part<string>[]
  /** The name of a part's sample. */
  set: (key: string) => string
  note?: (part: Part<string>) => ComponentChildren
  view: View
}

/** The parts of an archive beside each other: how many replies, the overall mean with its range, and each dimension. */
export function PartsTable({ title, parts, set, note, view }: Props) {
  const { run, texts, number } = view
  // decimals for all or for none: a column is read from top to bottom
  const known = parts.flatMap((part) => meanIn(part, 'overall') ?? [])
  const say = known.every((mean) => mean.high - mean.low < 3) ? view.tenths : number
  const between = ({ low, high }: Estimate) => texts.scores.rangeIs(say(low), say(high))
  const others = run.dimensions.filter(
    (dimension) => dimension !== 'overall' && parts.some((part) => part.dimensions.has(dimension)),
  )
  return (
    <Scroll label={title}>
      <table class="parts">
        <thead>
          <tr>
            <th scope="col">{title}</th>
            <th scope="col" class="n">
              {texts.groups.replies}
            </th>
            <th scope="col" class="n">
              {texts.groups.overall}
            </th>
            <th scope="col">{texts.groups.range}</th>
            {others.map((dimension) => (
              <th scope="col" class="n">
                {run.names.dimension(dimension)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {parts.map((part) => {
            const mean = meanIn(part, 'overall')
            return (
              <tr>
                <th scope="row">
                  <bdi>{nameOf(part.key)}</bdi>
                  {note?.(part)}
                </th>
                <td class="n">
                  <FigureLink set={set(part.key)} view={view}>
                    {number(part.n)}
                  </FigureLink>
                </td>
                <td class="n">
                  {mean ? say(mean.value) : '–'}
                  {mean ? <span class="soft small"> {between(mean)}</span> : null}
                </td>
                <td>{mean ? <Bar mean={mean} /> : null}</td>
                {others.map((dimension) => {
                  const one = meanIn(part, dimension)
                  return (
                    <td class="n">
                      {one ? number(one.value) : '–'}
                      {one ? (
                        <span class="soft small"> {texts.scores.rangeIs(number(one.low), number(one.high))}</span>
                      ) : null}
                    </td>
                  )
                })}
              </tr>
            )
          })}
        </tbody>
      </table>
    </Scroll>
  )
}

/** The mean where there are enough replies to say anything. */
export function meanIn(part: Part<string>, dimension: string): Estimate | null {
  const moments = part.dimensions.get(dimension)
  return moments && moments.n >= LEAST_REPLIES ? meanOf(moments) : null
}

const at = (score: number) => Math.round(score * 10) / 10

/** The range as a line with the mean as a dot; the numbers stand beside it. */
function Bar({ mean }: { mean: Estimate }) {
  return (
    <svg class="range" viewBox="0 0 100 12" width="140" height="16" aria-hidden="true" preserveAspectRatio="none">
      <rect x="0" y="5.5" width="100" height="1" class="axis" />
      <rect x={at(mean.low)} y="3.5" width={at(Math.max(0.8, mean.high - mean.low))} height="5" class="interval" />
      <rect x={at(Math.max(0, mean.value - 0.6))} y="1" width="1.2" height="10" class="dot" />
    </svg>
  )
}
