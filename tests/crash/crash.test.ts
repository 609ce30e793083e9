import { execFileSync } from 'node:child_process'
import { copyFileSync, cpSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openStore } from '../../src/store/open.ts'
import { KEY } from '../store/support/doubles.ts'
import { type Server, startServer } from '../store/support/server.ts'
import { type FakeHelpdesk, startFakeHelpdesk } from '../support/fake-helpdesk.ts'
import { conversationOf, counts, deliver, isReply, randomFrom, SECRET, Subject, wait } from './driver.ts'

/** `npm test` kills a few times, `npm run test:crash` many; a failure names its seed. */
const KILLS = Number(process.env.CRASH_KILLS ?? 10)
const SEED = Number(process.env.CRASH_SEED ?? 20260301)
/** New messages between two kills, and how often each delivery comes. */
const NEW = 8
const TIMES = 5
/** The time over which deliveries come, ms. */
const SPREAD = 300
/** From the acknowledgement that a kill waits for to the kill, ms at most: reviews and notes are made meanwhile. */
const AFTER = 400
/** What a killed process left is taken up within, ms; and what a start takes on an idle machine, at most. */
const HALF_A_MINUTE = 30_000
const USUAL_START = 4_000
/** A kill waits no longer than this, ms. */
const LATEST = 5_000

const home = mkdtempSync(join(tmpdir(), 'helder-crash-'))
const program = join(home, 'dist', 'helder.js')
const profile = join(home, 'helder.yaml')
let server: Server | undefined
let helpdesk: FakeHelpdesk
let running: Subject | undefined

beforeAll(async () => {
  // the program as it is installed, in a folder of its own
  for (const name of ['node_modules', 'rules', 'src']) symlinkSync(resolve(name), join(home, name))
  cpSync('scripts', join(home, 'scripts'), { recursive: true })
  copyFileSync('package.json', join(home, 'package.json'))
  execFileSync(process.execPath, ['scripts/build.mjs'], { cwd: home })
  helpdesk = await startFakeHelpdesk()
  const zammad = { url: helpdesk.url, allow_http: true, allow_private: true }
  // JSON is YAML; every reply of the test is worth a note
  const notes = { severity: 'minor', points: 1, helpdesks: { zammad } }
  writeFileSync(profile, JSON.stringify({ serve: { notes } }))
}, 60_000)
afterAll(async () => {
  // where the test was broken off
  await running?.kill()
  await server?.stop()
  await helpdesk?.close()
  rmSync(home, { recursive: true, force: true })
})

const ENGINES = [
  { name: 'PGlite', kills: KILLS, url: async () => '' },
  {
    // jobs of a killed process come back when its lease is over, so there is less to see in a kill
    name: 'PostgreSQL',
    kills: Math.ceil(KILLS / 10),
    url: async () => {
      server ??= await startServer()
      return server.database('crash')
    },
  },
]

describe.each(ENGINES)('killed $kills times on $name', ({ name, kills, url }) => {
  it(
    'loses nothing that it acknowledged, scores each reply once and sends at most one note',
    async () => {
      const random = randomFrom(SEED)
      helpdesk.requests.length = 0
      const settings = { data: join(home, name), databaseUrl: await url(), key: KEY }
      const env = {
        DATABASE_URL: settings.databaseUrl,
        HELDER_KEY: KEY,
        HELDER_SECRET_ZAMMAD: SECRET,
        HELDER_TOKEN_ZAMMAD: 'a token for the fake helpdesk',
        HELDER_LOG_LEVEL: 'warn',
      }
      const command = [program, 'serve', '--port', '0', '--data', settings.data, '--profile', profile]
      const start = () => {
        running = new Subject(command, env)
        return running
      }
      const acknowledged = new Set<number>()
      let next = 0

      /** All that is not acknowledged yet, each five times: by its id, and as replays under other ids. */
      async function send(to: string, isDead: () => boolean): Promise<void> {
        const messages: number[] = []
        for (let message = 0; message < next; message++) if (!acknowledged.has(message)) messages.push(message)
        const all = messages.flatMap((message) => Array.from({ length: TIMES }, (_, time) => ({ message, time })))
        for (let i = all.length - 1; i > 0; i--) {
          const other = Math.floor(random() * (i + 1))
          ;[all[i], all[other]] = [all[other]!, all[i]!]
        }
        await Promise.all(
          all.map(async ({ message, time }) => {
            await wait(random() * SPREAD)
            if (isDead()) return
            if (await deliver(to, message, `d${message}${time < 3 ? '' : `-${time}`}`)) acknowledged.add(message)
          }),
        )
      }

      for (let kill = 0; kill < kills; kill++) {
        if (kill > 0 && kill % 50 === 0)
          console.log(`${name}: ${kill} kills, ${acknowledged.size} of ${next} acknowledged`)
        next += NEW
        const subject = start()
        let isDead = false
        // some die while they are starting
        if (random() < 0.15) await wait(random() * 1500)
        else {
          const to = await subject.ready
          expect(to, `the server did not start (seed ${SEED}, kill ${kill}): ${subject.said}`).not.toBeNull()
          // anywhere from the first delivery to the last note, however slow the machine is
          const enough = acknowledged.size + Math.floor(random() * (NEW + 4)) - 2
          const after = random() * AFTER
          const sending = send(to!, () => isDead)
          const began = Date.now()
          while (acknowledged.size < Math.min(enough, next) && Date.now() - began < LATEST) await wait(2)
          await wait(after)
          isDead = true
          await subject.kill()
          await sending
          continue
        }
        await subject.kill()
      }

      const said = `seed ${SEED}`
      const known = acknowledged.size
      const started = Date.now()
      const last = start()
      const to = await last.ready
      // a busy machine is given more time, as much as its start took longer than usual
      const limit = HALF_A_MINUTE * Math.max(1, (Date.now() - started) / USUAL_START)
      expect(to, `${said}: ${last.said}`).not.toBeNull()
      // what a killed process left is taken up within half a minute
      const settled = async () => {
        const since = Date.now()
        for (;;) {
          const now = await counts(to!)
          const jobs = Object.entries(now).filter(([what]) => what.startsWith('jobs_'))
          if (jobs.length === 0) return
          expect(Date.now() - since, `${said}: ${JSON.stringify(now)}`).toBeLessThan(limit)
          await wait(100)
        }
      }
      await settled()
      await send(to!, () => false)
      expect(acknowledged.size, said).toBe(next)
      await settled()
      // a helpdesk's limits hold notes back, so not all of many need be gone
      let end = await counts(to!)
      for (
        const began = Date.now();
        (end.notes_waiting ?? 0) > 0 && Date.now() - began < 20_000;
        end = await counts(to!)
      )
        await wait(200)
      await last.stop()
      expect(last.said, said).not.toContain('"level":50')

      const seen = new Map<string, number>()
      const store = await openStore(settings)
      for await (const { review } of store.reviews())
        seen.set(review.message_id, (seen.get(review.message_id) ?? 0) + 1)
      await store.close()
      const expected = Array.from({ length: next }, (_, message) => String(message))
      expect([...seen.keys()].sort(), said).toEqual(expected.sort())
      expect(new Set(seen.values()), said).toEqual(new Set([1]))
      expect(end.reviews, said).toBe(next)

      const notes = notesAt()
      expect(new Set(notes.values()), said).toEqual(new Set([1]))
      const replies = Array.from({ length: next }, (_, message) => message).filter(isReply)
      expect(end.outbox, said).toBe(replies.length)
      expect(notes.size, said).toBeLessThanOrEqual(replies.length)
      // a note that may or may not have arrived is not sent again, and there are few
      const unsure = (end.notes_uncertain ?? 0) + (end.notes_sending ?? 0)
      const left = end.notes_waiting ?? 0
      const sent = notes.size
      expect(notes.size, said).toBeGreaterThanOrEqual(replies.length - unsure - left)
      for (const reply of replies) notes.delete(conversationOf(reply))
      expect([...notes], said).toEqual([])
      console.log(
        `${name}: ${kills} kills, ${next} messages, ${known} acknowledged before the last start, ${sent} notes for ${replies.length} replies, ${unsure} uncertain, ${left} waiting`,
      )
    },
    // catches what hangs, not what a busy machine delays
    300_000 + kills * 60_000,
  )
})

/** How many notes each ticket got: there is one reply in each. */
function notesAt(): Map<number, number> {
  const notes = new Map<number, number>()
  for (const { text } of helpdesk.requests) {
    const { ticket_id: ticket } = JSON.parse(text) as { ticket_id: number }
    notes.set(ticket, (notes.get(ticket) ?? 0) + 1)
  }
  return notes
}
