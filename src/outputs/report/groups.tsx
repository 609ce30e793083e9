import { type Estimate, Moments, meanOf, overlap } from '../../score/statistics.ts'
import type { Part } from '../splits.ts'
import { GROUPINGS, type Grouping } from '../tally.ts'
import { LEAST_REPLIES, shownAgents, shownGroups } from './figures.ts'
import { meanIn, PartsTable } from './parts.tsx'
import type { View } from './view.ts'

/** Points below which a difference is too small to act on, however sure it is. */
const SMALL = 2
/** A longer table is folded, so that what comes after it is found. */
const UNFOLDED = 30

/** By channel, queue or topic, where the export has them. */
export function Groups({ view }: { view: View }) {
  const { run, texts } = view
  const known = GROUPINGS.filter(
    (grouping) => run.tally.groups[grouping].overflowed || shownGroups(run, grouping).length > 0,
  )
  if (known.length === 0) return null
  return (
    <section aria-labelledby="groups">
      <h2 id="groups">{texts.groups.title}</h2>
      <p>{texts.groups.help}</p>
      {known.map((grouping) => (
        <Group grouping={grouping} view={view} />
      ))}
    </section>
  )
}

function Group({ grouping, view }: { grouping: Grouping; view: View }) {
  const { run, texts, number } = view
  const split = run.tally.groups[grouping]
  if (split.overflowed) return <p>{texts.groups.too(texts.groups.names[grouping])}</p>
  const parts = shownGroups(run, grouping)
  const rest = split.parts.size - parts.length
  return (
    <>
      <PartsTable
        title={texts.groups.names[grouping]}
        parts={parts}
        set={(key) => `${grouping}:${key}`}
        note={(part) => <Differs part={part} view={view} />}
        view={view}
      />
      {rest > 0 ? <p class="soft">{texts.groups.more(number(rest), number(LEAST_REPLIES))}</p> : null}
    </>
  )
}

function Differs({ part, view }: { part: Part<string>; view: View }) {
  const mean = meanIn(part, 'overall')
  const others = othersThan(part, view)
  if (!mean || !others || overlap(mean, others) || Math.abs(mean.value - others.value) < SMALL) return null
  return <span class="tag">{mean.value > others.value ? view.texts.groups.higher : view.texts.groups.lower}</span>
}

/** The overall mean of all replies but these. */
function othersThan(part: Part<string>, { run }: View): Estimate | null {
  const all = run.tally.dimensions.get('overall')?.moments
  const here = part.dimensions.get('overall')
  if (!all || !here) return null
  const rest = new Moments()
  rest.n = all.n - here.n
  rest.sum = all.sum - here.sum
  rest.squares = all.squares - here.squares
  return meanOf(rest)
}

/** By agent, only where that was asked for. */
export function Agents({ view }: { view: View }) {
  const { run, texts, number } = view
  if (run.agents === 'team') return null
  const split = run.tally.agents
  const parts = shownAgents(run)
  const few = [...split.parts.values()].filter(({ n }) => n < LEAST_REPLIES).length
  return (
    <section aria-labelledby="agents">
      <h2 id="agents">{texts.agents.title}</h2>
      <p class="notice">{run.agents === 'name' ? texts.agents.names : texts.agents.pseudonyms}</p>
      <p>{texts.people}</p>
      {split.parts.size === 0 ? <p>{texts.agents.noColumn}</p> : null}
      {split.parts.size > 0 && parts.length === 0 ? <p>{texts.agents.none}</p> : null}
      {parts.length > 0 ? (
        <>
          <p>{texts.agents.help}</p>
          <details open={parts.length <= UNFOLDED}>
            <summary>{texts.agents.table(number(parts.length))}</summary>
            <PartsTable title={texts.agents.agent} parts={parts} set={(key) => `agent:${key}`} view={view} />
          </details>
        </>
      ) : null}
      {few > 0 && parts.length > 0 ? <p class="soft">{texts.agents.few(number(few))}</p> : null}
      {split.overflowed ? <p class="soft">{texts.agents.too}</p> : null}
    </section>
  )
}
