import type { ComponentChildren } from 'preact'
import { gainOf } from '../highlights.ts'
import type { KeptReply } from '../kept-reply.ts'
import { ReplyBody } from './reply-body.tsx'
import { nameOf, type View } from './view.ts'

const LONGEST = 4000
const FINDINGS = 15

/** The ten replies that would gain most. */
export function Gain({ view }: { view: View }) {
  const { run, texts, number } = view
  const replies = run.tally.highlights.gain
  return (
    <section aria-labelledby="gain">
      <h2 id="gain">{texts.gain.title}</h2>
      <p>{replies.length === 0 ? texts.gain.none : texts.gain.help}</p>
      {replies.map((reply) => {
        const gain = gainOf(reply, run.shares)
        return (
          <Card reply={reply} view={view} good={false}>
            {gain >= 0.5 ? ` · ${texts.gain.gain(number(gain))}` : ''}
          </Card>
        )
      })}
    </section>
  )
}

/** The ten best, with what is good in them. */
export function Best({ view }: { view: View }) {
  const { texts, run } = view
  const replies = run.tally.highlights.best
  return (
    <section aria-labelledby="best">
      <h2 id="best">{texts.best.title}</h2>
      <p>{replies.length === 0 ? texts.best.none : texts.best.help}</p>
      {replies.map((reply) => (
        <Card reply={reply} view={view} good={true} />
      ))}
    </section>
  )
}

interface CardProps {
  reply: KeptReply
  view: View
  good: boolean
  children?: ComponentChildren
}

function Card({ reply, view, good, children }: CardProps) {
  return (
    <article class="card">
      <header>
        <h3>
          <Place reply={reply} view={view} />
        </h3>
        <p class="soft">
          <Facts reply={reply} agent={null} view={view} />
          {children}
        </p>
      </header>
      <ReplyBody reply={reply} view={view} longest={LONGEST} most={FINDINGS} good={good} />
    </article>
  )
}

export function Place({ reply, view }: { reply: KeptReply; view: View }) {
  return <bdi>{view.texts.reply.place(nameOf(reply.conversation), nameOf(reply.message))}</bdi>
}

/** Overall score, date, where from and who, on one line. The ten cards are about replies, so they leave out who. */
export function Facts({ reply, agent, view }: { reply: KeptReply; agent: string | null; view: View }) {
  const { texts, number } = view
  const { channel, queue, topic } = reply.attributes
  const overall = reply.scores.overall
  const facts = [
    typeof overall === 'number' ? `${texts.reply.overall} ${number(overall)}` : '',
    reply.date?.slice(0, 10) ?? '',
    channel ?? '',
    queue ?? '',
    topic ?? '',
    agent === null ? '' : texts.reply.agent(agent),
  ].filter((fact) => fact !== '')
  return (
    <>
      {facts.map((fact, i) => (
        <>
          {i > 0 ? ' · ' : ''}
          <bdi>{nameOf(fact)}</bdi>
        </>
      ))}
    </>
  )
}
