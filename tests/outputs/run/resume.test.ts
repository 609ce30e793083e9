import { existsSync, readdirSync, readFileSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { Conversation, Review } from '../../../src/conversation.ts'
import { coreWith, folder, helder, review } from '../doubles.ts'

const conversations = Array.from({ length: 6 }, (_, i) => ({
  conversation: {
    id: String(i),
    messages: Array.from({ length: 3 }, (_, m) => ({
      id: String(m),
      role: m === 1 ? ('agent' as const) : ('customer' as const),
      text: `Message ${m} of ${i}`,
      agent: 'Sanne',
    })),
  },
  order: [i, 11 - i, 12 + i],
}))
const analyze = ({ id, messages }: Conversation): Review[] =>
  messages.map((message) =>
    review({
      conversation_id: id,
      message_id: message.id,
      role: message.role,
      text: message.text,
      agent: message.agent ?? null,
      scores: message.role === 'agent' ? { overall: 10 * Number(id) } : {},
    }),
  )

/** An input that is there, though the double reads nothing of it. */
function setting() {
  const here = folder()
  const input = join(here, 'in.csv')
  writeFileSync(input, 'some')
  const out = join(here, 'out')
  const go = async (options: { stopAt?: string; args?: string[]; to?: string }) => {
    const stop = new AbortController()
    const scored: string[] = []
    const core = coreWith([conversations.slice(0, 4), conversations.slice(4)], (given) => {
      scored.push(given.id)
      if (given.id === options.stopAt) stop.abort('SIGTERM')
      return analyze(given)
    })
    const args = ['score', input, '--out', options.to ?? out, '--format', 'jsonl,csv,html', ...(options.args ?? [])]
    return { ...(await helder(args, { core, stop: stop.signal })), scored }
  }
  return { input, out, go, whole: join(here, 'whole') }
}

const bytes = (path: string) => readdirSync(path).map((name) => [name, readFileSync(join(path, name), 'utf8')])

test.each([[[]], [['--no-text']]])(
  'a stopped run is taken up again and gives the bytes of a whole one %j',
  async (more) => {
    const { out, go, whole } = setting()
    await go({ to: whole, args: more })
    const stopped = await go({ stopAt: '2', args: more })
    expect(stopped.code).toBe(143)
    expect(stopped.err).toContain('--resume')
    expect(existsSync(join(out, '.helder-run', 'run.json'))).toBe(true)
    const again = await go({ stopAt: '4', args: ['--resume', ...more] })
    expect({ code: again.code, scored: again.scored }).toEqual({ code: 143, scored: ['3', '4'] })
    const last = await go({ args: ['--resume', ...more] })
    expect({ code: last.code, scored: last.scored }).toEqual({ code: 0, scored: ['5'] })
    expect(bytes(out)).toEqual(bytes(whole))
  },
)

test('without --resume it starts anew, and says that something was left', async () => {
  const { out, go, whole } = setting()
  await go({ to: whole })
  await go({ stopAt: '2' })
  const anew = await go({})
  expect(anew.scored).toHaveLength(6)
  expect(anew.err).toContain('unfinished run')
  expect(bytes(out)).toEqual(bytes(whole))
})

test('refuses to go on when the input or an option has changed', async () => {
  const { input, go } = setting()
  await go({ stopAt: '2' })
  const other = await go({ args: ['--resume', '--lang', 'nl'] })
  expect(other.code).toBe(2)
  expect(other.err).toContain('other options')
  utimesSync(input, 1, 1)
  const touched = await go({ args: ['--resume'] })
  expect(touched.code).toBe(2)
  expect(touched.err).toContain(input)
  expect((await go({})).code).toBe(0)
})

test('--resume with nothing to take up starts from the beginning; with a stream it is refused', async () => {
  const { go, input } = setting()
  const fresh = await go({ args: ['--resume'] })
  expect({ code: fresh.code, scored: fresh.scored.length }).toEqual({ code: 0, scored: 6 })
  expect((await helder(['score', input, '--out', '-', '--resume'])).code).toBe(2)
  expect((await helder(['score', '-', '--resume'])).code).toBe(2)
})

test('--workers takes whole numbers from 1', async () => {
  for (const value of ['0', '-1', 'many', '1.5']) {
    const { code, err } = await helder(['score', 'x', '--workers', value])
    expect(code).toBe(2)
    expect(err).toContain('--workers 2')
  }
})

test('a long conversation goes to the disk piece by piece, and a run stopped in it can be taken up again', async () => {
  const here = folder()
  const input = join(here, 'in.csv')
  writeFileSync(input, 'some')
  const of = (id: string, count: number, from: number) => ({
    conversation: {
      id,
      messages: Array.from({ length: count }, (_, i) => ({
        id: String(i),
        role: 'agent' as const,
        text: `${id} ${i} `,
      })),
    },
    order: Array.from({ length: count }, (_, i) => from + i),
  })
  const three = [of('a', 2, 0), of('long', 2500, 2), of('b', 2, 2502)]
  const go = async (to: string, args: string[], stopAt?: string) => {
    const stop = new AbortController()
    const scored: string[] = []
    const core = coreWith([three], (given) => {
      scored.push(given.id)
      if (given.id === stopAt) stop.abort('SIGTERM')
      return analyze(given).map((made) => ({ ...made, text: made.text.repeat(600) }))
    })
    const options = ['score', input, '--out', to, '--format', 'jsonl', '--quiet', ...args]
    return { ...(await helder(options, { core, stop: stop.signal })), scored }
  }
  const [whole, out] = [join(here, 'whole'), join(here, 'out')]
  expect((await go(whole, [])).code).toBe(0)
  expect((await go(out, [], 'long')).code).toBe(143)
  expect(readdirSync(join(out, '.helder-run')).length).toBeGreaterThan(2)
  const last = await go(out, ['--resume'])
  expect({ code: last.code, scored: last.scored }).toEqual({ code: 0, scored: ['b'] })
  expect(bytes(out)).toEqual(bytes(whole))
}, 120_000)
