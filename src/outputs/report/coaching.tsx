import type { Plan, Strength } from '../coaching/plans.ts'
import { coachingTexts, figuresOf, goalOf } from '../coaching/say.ts'
import { visible } from '../visible.ts'
import { nameOf, type View } from './view.ts'

/** More plans are folded, so that what comes after them is found. */
const UNFOLDED = 12

/** What goes well and what to practise: for the team, and per agent where agents were asked for. */
export function CoachingPlans({ view }: { view: View }) {
  const { plans, run } = view
  const texts = coachingTexts(run.language)
  const [team, ...agents] = plans
  if (!team) return null
  return (
    <section aria-labelledby="coaching">
      <h2 id="coaching">{texts.title}</h2>
      <p>{texts.intro}</p>
      <p class="notice">{texts.people}</p>
      <PlanOf plan={team} view={view} />
      {agents.length === 0 ? null : (
        <details open={agents.length <= UNFOLDED}>
          <summary>{texts.all(view.number(agents.length))}</summary>
          {agents.map((plan) => (
            <details>
              <summary>
                <b>{texts.agent(nameOf(plan.agent!))}</b>{' '}
                <span class="soft">{plan.focus.map(({ title }) => title).join('; ')}</span>
              </summary>
              <PlanOf plan={plan} view={view} />
            </details>
          ))}
        </details>
      )}
      {run.agents !== 'team' && agents.length === 0 ? <p class="soft">{texts.noAgents}</p> : null}
    </section>
  )
}

function PlanOf({ plan, view }: { plan: Plan; view: View }) {
  const { run, texts: report, number } = view
  const texts = coachingTexts(run.language)
  return (
    <>
      <p class="soft">{texts.basis(number(plan.replies))}</p>
      <h3>{texts.well}</h3>
      {plan.strengths.length === 0 ? <p>{texts.noStrengths}</p> : null}
      <ul class="points">
        {plan.strengths.map((item) => (
          <li>
            <b>{item.title}.</b> {figuresOf(item, run.language)}
            <Quotes item={item} view={view} />
          </li>
        ))}
      </ul>
      {plan.focus.length === 0 ? <p>{texts.noFocus}</p> : null}
      {plan.focus.map((item) => (
        <article class="card">
          <h3>{texts.focus(item.title)}</h3>
          <p>{figuresOf(item, run.language)}</p>
          {item.why === '' ? null : (
            <p>
              <b>{texts.why}.</b> {item.why}
            </p>
          )}
          {item.how === '' ? null : (
            <p>
              <b>{texts.how}.</b> {item.how}
            </p>
          )}
          <h4>{texts.pairs}</h4>
          {item.pairs.length === 0 ? <p>{run.withText ? texts.noPairs : texts.noText}</p> : null}
          {item.pairs.map(({ before, after, kind, conversation_id, message_id }) => (
            <div class="pair">
              <blockquote dir="auto">
                {visible(before)}
                <footer class="soft">{report.reply.place(nameOf(conversation_id), nameOf(message_id))}</footer>
              </blockquote>
              <p class="better" dir="auto">
                <b>{kind === 'ready' ? texts.after : texts.fillIn}:</b> {visible(after)}
              </p>
            </div>
          ))}
          <h4>{texts.exercise}</h4>
          <p>{item.exercise}</p>
          <h4>{texts.watch}</h4>
          <p>{goalOf(item, run.language)}</p>
        </article>
      ))}
    </>
  )
}

function Quotes({ item, view }: { item: Strength; view: View }) {
  return (
    <>
      {item.quotes.map(({ text, conversation_id, message_id }) => (
        <blockquote dir="auto">
          {visible(text)}
          <footer class="soft">{view.texts.reply.place(nameOf(conversation_id), nameOf(message_id))}</footer>
        </blockquote>
      ))}
    </>
  )
}
