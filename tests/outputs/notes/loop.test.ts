import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { backoffMs } from '../../../src/outputs/notes/backoff.ts'
import { retryAfterMs } from '../../../src/outputs/notes/call/retry-after.ts'
import { type LoopOptions, startOutbox } from '../../../src/outputs/notes/loop.ts'
import { Pacing } from '../../../src/outputs/notes/pace.ts'
import type { OutboxNote, Sender, SendResult } from '../../../src/outputs/notes/sender.ts'
import { startFakeHelpdesk } from '../../support/fake-helpdesk.ts'
import { MemoryOutbox } from './memory-outbox.ts'
import { localSender, note } from './support.ts'

const notes = (count: number, more: Partial<OutboxNote> = {}): OutboxNote[] =>
  Array.from({ length: count }, (_, i) => note('zendesk', { id: `n${i}`, ...more }))

function sender(send: (note: OutboxNote) => Promise<SendResult>): Sender {
  return { source: 'zendesk', send: (one) => send(one) }
}

function start(outbox: MemoryOutbox, send: Sender['send'], more: Partial<LoopOptions> = {}) {
  return startOutbox({
    outbox,
    senders: new Map([['zendesk', { source: 'zendesk', send }]]),
    paces: new Map(),
    now: () => new Date(),
    random: () => 1,
    pollMs: 20,
    ...more,
  })
}

const until = async (done: () => boolean) => {
  for (let i = 0; !done(); i++) {
    if (i > 500) throw new Error('it never came')
    await new Promise((resolve) => setTimeout(resolve, 5))
  }
}
const all = (outbox: MemoryOutbox, state: string) => Object.values(outbox.states()).every((one) => one === state)

describe('the outbox loop', () => {
  it('sends each note once, and no more at once than it may', async () => {
    const outbox = new MemoryOutbox()
    outbox.add(...notes(40))
    let most = 0
    let now = 0
    const seen: string[] = []
    const { send } = sender(async ({ id }) => {
      seen.push(id)
      most = Math.max(most, ++now)
      await new Promise((resolve) => setTimeout(resolve, 3))
      now--
      return { kind: 'sent' }
    })
    const loop = start(outbox, send, { concurrency: 3, pollMs: 60_000 })
    await until(() => all(outbox, 'sent'))
    await loop.stop()
    expect(seen.length).toBe(40)
    expect(new Set(seen).size).toBe(40)
    expect(most).toBe(3)
  })

  it('looks again when it is woken', async () => {
    const outbox = new MemoryOutbox()
    const loop = start(outbox, async () => ({ kind: 'sent' }), { pollMs: 60_000 })
    await new Promise((resolve) => setTimeout(resolve, 10))
    outbox.add(note('zendesk'))
    loop.wake()
    await until(() => all(outbox, 'sent'))
    await loop.stop()
  })

  it('tries later with longer waits, and gives up in the end', async () => {
    const outbox = new MemoryOutbox()
    outbox.add(note('zendesk'))
    const start0 = Date.now()
    let clock = start0
    const waits: number[] = []
    const loop = start(outbox, async () => ({ kind: 'later', reason: 'busy' }), {
      now: () => new Date(clock),
      pollMs: 1,
      onResult: () => {
        const { at } = outbox.rows.get('n1')!
        waits.push(at - clock)
        clock = at
      },
    })
    await until(() => all(outbox, 'failed'))
    await loop.stop()
    expect(waits.slice(0, 4)).toEqual([5_000, 10_000, 20_000, 40_000])
    expect(waits).toHaveLength(12)
    expect(Math.max(...waits)).toBe(3_600_000)
    expect(outbox.rows.get('n1')!.reason).toBe('busy, 12 times')
    expect(clock - start0).toBeLessThan(6 * 3_600_000)
  })

  it('leaves a helpdesk alone for as long as it asked, and the others not', async () => {
    const outbox = new MemoryOutbox()
    outbox.add(...notes(3), note('zammad', { id: 'z' }))
    const tried: string[] = []
    const send = async ({ id }: OutboxNote): Promise<SendResult> => {
      tried.push(id)
      return id === 'z' ? { kind: 'sent' } : { kind: 'later', reason: '429', retryAfter: 60_000 }
    }
    const loop = start(outbox, send, {
      senders: new Map((['zendesk', 'zammad'] as const).map((source) => [source, { source, send }])),
      concurrency: 1,
    })
    await until(() => outbox.states().z === 'sent')
    await new Promise((resolve) => setTimeout(resolve, 60))
    await loop.stop()
    expect(tried).toEqual(['n0', 'z'])
    expect(outbox.rows.get('n0')!.at - Date.now()).toBeGreaterThan(59_000)
  })

  it('settles a note whose helpdesk has no way back, and one whose sender breaks', async () => {
    const outbox = new MemoryOutbox()
    outbox.add(note('front', { id: 'a' }), note('zendesk', { id: 'b' }))
    const loop = start(outbox, () => Promise.reject(new Error('text of the note')))
    await until(() => all(outbox, 'failed'))
    await loop.stop()
    expect([...outbox.rows.values()].map(({ reason }) => reason)).toEqual([
      'no way back to this helpdesk is configured',
      'the call broke off: it may have arrived',
    ])
  })

  it('goes on after trouble with the outbox, and never sends what it could not mark', async () => {
    const outbox = new MemoryOutbox()
    outbox.add(...notes(2))
    const errors: unknown[] = []
    let broken = true
    const sending = outbox.sending.bind(outbox)
    outbox.sending = (id) => (broken ? Promise.reject(new Error('down')) : sending(id))
    const sent: string[] = []
    const loop = start(
      outbox,
      async ({ id }) => {
        sent.push(id)
        return { kind: 'sent' }
      },
      { onError: (error) => errors.push(error) },
    )
    await until(() => errors.length > 0)
    expect(sent).toEqual([])
    broken = false
    await until(() => all(outbox, 'sent'))
    await loop.stop()
    expect(sent.sort()).toEqual(['n0', 'n1'])
  })

  it('stops gracefully: what is under way is finished, the rest stays', async () => {
    const outbox = new MemoryOutbox()
    outbox.add(...notes(5))
    let begun = 0
    const loop = start(
      outbox,
      async () => {
        begun++
        await new Promise((resolve) => setTimeout(resolve, 40))
        return { kind: 'sent' }
      },
      { concurrency: 2 },
    )
    await until(() => begun === 2)
    await loop.stop()
    expect(Object.values(outbox.states()).sort()).toEqual(['sent', 'sent', 'waiting', 'waiting', 'waiting'])
  })

  it('cuts a call that outlasts the grace, which may then have arrived', async () => {
    const fake = await startFakeHelpdesk()
    fake.answer('hang')
    const outbox = new MemoryOutbox()
    outbox.add(note('zendesk'))
    const slow = localSender('zendesk', fake.url, {}, 60_000)
    const loop = start(outbox, slow.send.bind(slow), { graceMs: 30 })
    await until(() => fake.requests.length === 1)
    await loop.stop()
    expect(outbox.rows.get('n1')).toMatchObject({ state: 'failed', reason: 'no answer in time: it may have arrived' })
    await fake.close()
  })

  it('gets every note through a helpdesk that stumbles, each once', async () => {
    const fake = await startFakeHelpdesk()
    fake.answer((_request, number) => ({ status: [429, 201, 500, 201, 503][number % 5]! }))
    const outbox = new MemoryOutbox()
    outbox.add(...notes(12).map((one, i) => ({ ...one, conversation: String(i) })))
    let ahead = 0
    const { send } = localSender('zendesk', fake.url)
    const now = () => {
      ahead += 2_000
      return new Date(Date.now() + ahead)
    }
    const loop = start(outbox, send, { now, pollMs: 1 })
    await until(() => all(outbox, 'sent'))
    await loop.stop()
    expect(fake.kept.map(({ path }) => path).sort()).toEqual(
      notes(12)
        .map((_, i) => `/api/v2/tickets/${i}.json`)
        .sort(),
    )
    await fake.close()
  })
})

describe('pacing', () => {
  it('never lets more through than the rate in any window, whatever the times of the calls', () => {
    const rate = { most: 10, seconds: 60 }
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 20_000 }), { minLength: 30, maxLength: 120 }), (gaps) => {
        const pacing = new Pacing(new Map([['zendesk', { account: rate }]]))
        const taken: number[] = []
        let now = 0
        for (const gap of gaps) {
          now += gap
          if (pacing.wait(note('zendesk'), now) > 0) continue
          pacing.take(note('zendesk'), now)
          taken.push(now)
        }
        // a bucket lets its content through at once and then what has flowed in: twice the rate at the very most
        for (const from of taken) expect(taken.filter((t) => t >= from && t < from + 60_000).length).toBeLessThan(21)
        const span = (taken.at(-1)! - taken[0]!) / 60_000
        expect(taken.length).toBeLessThanOrEqual(10 + span * 10 + 1)
      }),
    )
  })
  it('limits a ticket by itself, and says when', () => {
    const pacing = new Pacing(
      new Map([['zendesk', { account: { most: 100, seconds: 60 }, ticket: { most: 2, seconds: 600 } }]]),
    )
    const one = { source: 'zendesk', conversation: '1' } as const
    pacing.take(one, 0)
    pacing.take(one, 0)
    expect(pacing.wait(one, 0)).toBe(300_000)
    expect(pacing.wait({ ...one, conversation: '2' }, 0)).toBe(0)
    expect(pacing.wait(one, 300_000)).toBe(0)
  })
})

describe('waits', () => {
  it('grow, stay apart, and keep to what was asked', () => {
    fc.assert(
      fc.property(fc.nat(50), fc.double({ min: 0, max: 0.999, noNaN: true }), (attempts, random) => {
        const wait = backoffMs(attempts, undefined, random)
        expect(wait).toBeGreaterThanOrEqual(2_500)
        expect(wait).toBeLessThanOrEqual(3_600_000)
        expect(backoffMs(attempts, 30_000, random)).toBeGreaterThanOrEqual(30_000)
      }),
    )
  })
  it.each([
    ['0', 0],
    ['17', 17_000],
    ['999999999', 86_400_000],
    ['Sun, 22 Nov 2026 12:01:00 GMT', 60_000],
    ['Sun, 22 Nov 2026 11:00:00 GMT', 0],
    ['-5', undefined],
    ['', undefined],
    ['soon', undefined],
  ])('Retry-After %j', (header, ms) => {
    const now = new Date('2026-11-22T12:00:00Z')
    const given = retryAfterMs(header, now)
    if (header === '-5') expect(given === undefined || given >= 0).toBe(true)
    else expect(given).toBe(ms)
  })
})
