import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Conversation, Review } from '../../src/conversation.ts'
import { openStore } from '../../src/store/open.ts'
import type { KeptReview, Store, WorkOptions } from '../../src/store/store.ts'
import { countingAnalyzer, delivery, KEY, reviewOf } from './support/doubles.ts'
import { type Server, startServer } from './support/server.ts'
import { rows } from './support/sql.ts'

const DAY = 24 * 3_600_000
const folders: string[] = []
let server: Server | undefined

const folder = () => {
  const made = mkdtempSync(join(tmpdir(), 'helder-store-'))
  folders.push(made)
  return made
}

afterAll(async () => {
  await server?.stop()
  for (const made of folders) rmSync(made, { recursive: true, force: true })
})

const ENGINES = [
  { name: 'PGlite', settings: async () => ({ data: folder(), key: KEY }) },
  {
    name: 'PostgreSQL',
    settings: async () => {
      server ??= await startServer()
      return { data: folder(), key: KEY, databaseUrl: await server.database('contract') }
    },
  },
]

describe.each(ENGINES)('the store on $name', ({ name, settings: make }) => {
  let settings: Awaited<ReturnType<typeof make>> & { databaseUrl?: string }
  let store: Store

  beforeAll(async () => {
    settings = await make()
    store = await openStore(settings)
  }, 120_000)
  afterAll(() => store.close())

  /** Works off what is queued, with these options. */
  async function work(options: Partial<WorkOptions> = {}): Promise<void> {
    const errors: Error[] = []
    const working = store.startWork({
      analyzer: countingAnalyzer(),
      rules: 'v1',
      advise: () => null,
      onError: (error) => errors.push(error),
      ...options,
    })
    await working.idle()
    await working.stop()
    if (!options.onError) expect(errors).toEqual([])
  }

  async function kept(conversation: string): Promise<KeptReview[]> {
    const found: KeptReview[] = []
    for await (const one of store.reviews()) if (one.review.conversation_id === conversation) found.push(one)
    return found
  }
  const overall = async (conversation: string) => (await kept(conversation)).map(({ review }) => review.scores.overall)

  it('is ready, and says where it is', async () => {
    expect(await store.ready()).toBe(true)
    expect(store.embedded).toBe(name === 'PGlite')
  })

  it('keeps a delivery once, by its id or by its body', async () => {
    const first = delivery('once', { message: { id: 'a' } })
    expect(await store.accept(first)).toBe('accepted')
    expect(await store.accept(first)).toBe('seen')
    expect(await store.accept({ ...first, id: 'another id' })).toBe('seen')
    expect(await store.accept({ ...first, bodyHash: 'another body' })).toBe('seen')
    expect(await store.accept({ ...first, source: 'front' })).toBe('accepted')
  })

  it('keeps one of many that come at the same time, whatever they come with', async () => {
    const ids = Array.from({ length: 150 }, (_, i) => `m${i % 30}`)
    const verdicts = await Promise.all(ids.map((id) => store.accept(delivery('burst', { message: { id } }))))
    expect(verdicts.filter((verdict) => verdict === 'accepted')).toHaveLength(30)
    await work()
    expect(await kept('burst')).toHaveLength(30)
  })

  it('keeps a message once that comes in two deliveries', async () => {
    for (const id of ['event 1', 'event 2'])
      expect(await store.accept(delivery('two-events', { id, message: { id: 'same' } }))).toBe('accepted')
    await work()
    expect(await kept('two-events')).toHaveLength(1)
  })

  it('takes text that the database does not know, without moving an offset', async () => {
    const text = 'a\0b\ud800c 👍'
    await store.accept(delivery('odd\0id', { message: { id: 'odd\udc00', text } }))
    const seen: Conversation[] = []
    await work({ analyzer: countingAnalyzer(seen) })
    expect(seen.map(({ messages }) => messages[0]!.text)).toEqual(['a\ufffdb\ufffdc 👍'])
    expect(await overall('odd\ufffdid')).toEqual([0])
  })

  it('reviews with everything before the reply and nothing after it', async () => {
    const at = (minute: number) => new Date(Date.UTC(2026, 1, 1, 9, minute)).toISOString()
    const send = (id: string, minute: number, more = {}) =>
      store.accept(delivery('context', { message: { id, role: 'customer', createdAt: at(minute) }, ...more }))
    await send('first', 1)
    await send('third', 3)
    await send('old', 0, { old: true })
    await send('second', 2)
    const seen: Conversation[] = []
    await work({ analyzer: countingAnalyzer(seen) })
    expect(seen[0]!.messages.map(({ id }) => id)).toEqual(['old', 'first', 'second', 'third'])
    await send('fourth', 4)
    await work({ analyzer: countingAnalyzer(seen) })
    expect(
      seen
        .at(-1)!
        .messages.map(({ id }) => id)
        .at(-1),
    ).toBe('fourth')
    // in the order of arrival; what is only context has no review
    expect((await kept('context')).map(({ review }) => [review.message_id, review.scores.overall])).toEqual([
      ['first', 1],
      ['third', 3],
      ['second', 2],
      ['fourth', 4],
    ])
  })

  it('reviews a long conversation in parts', async () => {
    await Promise.all(
      Array.from({ length: 37 }, (_, i) =>
        store.accept(
          delivery('long', { message: { id: `m${i}`, createdAt: new Date(Date.UTC(2026, 0, 1, 0, i)).toISOString() } }),
        ),
      ),
    )
    await work()
    expect((await overall('long')).sort((a, b) => a! - b!)).toEqual(Array.from({ length: 37 }, (_, i) => i))
  })

  it('goes on when one conversation cannot be analysed', async () => {
    await store.accept(delivery('poison', { message: { id: 'a', text: 'bad' } }))
    await store.accept(delivery('sound', { message: { id: 'a' } }))
    const errors: Error[] = []
    const usual = countingAnalyzer()
    await work({
      analyzer: {
        conversation(conversation, wanted) {
          if (conversation.id === 'poison') throw new TypeError('bad words')
          return usual.conversation(conversation, wanted)
        },
      },
      onError: (error) => errors.push(error),
    })
    expect(errors.map(({ message }) => message)).toEqual(['a conversation could not be analysed (TypeError)'])
    expect(errors[0]!.stack).toMatch(/contract\.test\.ts/)
    expect(errors[0]!.stack).not.toContain('bad words')
    expect(await overall('sound')).toEqual([0])
    expect(await overall('poison')).toEqual([])
  })

  it('keeps the old verdict when the rules change, and writes no second note', async () => {
    await store.accept(delivery('rules', { message: { id: 'a' } }))
    const advise = (review: Review) => (review.conversation_id === 'rules' ? { text: 'a note' } : null)
    await work({ advise })
    await work({ advise, rules: 'v2', analyzer: countingAnalyzer([], 'v2') })
    const [only, ...others] = await kept('rules')
    expect(others).toEqual([])
    expect(only!.review.ledger.overall![0]!.label).toBe('start v2')
    const before = await store.counts()
    // back to the first rules: their verdict is there already
    await work({ advise, rules: 'v1' })
    expect((await kept('rules'))[0]!.review.ledger.overall![0]!.label).toBe('start ')
    const after = await store.counts()
    expect(after.reviews).toBe(before.reviews)
    const notes = await store.outbox.next(100, new Date())
    expect(notes.filter(({ conversation }) => conversation === 'rules')).toHaveLength(1)
    for (const { id } of notes) if (await store.outbox.sending(id)) await store.outbox.sent(id)
  })

  it('gives a note to one sender at a time and at the time it should go', async () => {
    await store.accept(delivery('notes', { source: 'chatwoot', replyTo: { account: '7' }, message: { id: 'a' } }))
    await store.accept(delivery('notes', { source: 'chatwoot', message: { id: 'b', role: 'customer' } }))
    let told = 0
    await work({
      advise: (review, { message, replyTo }) =>
        review.conversation_id === 'notes' ? { text: `About ${message.id} ${replyTo.account}` } : null,
      onNote: () => told++,
    })
    expect(told).toBe(1)
    const now = new Date()
    const [note, ...others] = await store.outbox.next(10, now)
    expect(others).toEqual([])
    expect(note).toEqual({
      id: note!.id,
      source: 'chatwoot',
      conversation: 'notes',
      replyTo: { account: '7' },
      text: 'About a 7',
      attempts: 0,
    })
    const { id } = note!
    expect([await store.outbox.sending(id), await store.outbox.sending(id)]).toEqual([true, false])
    expect(await store.outbox.next(10, now)).toEqual([])
    const later = new Date(now.getTime() + 60_000)
    await store.outbox.later(id, later, 'busy')
    expect(await store.outbox.next(10, now)).toEqual([])
    expect((await store.outbox.next(10, later))[0]).toMatchObject({ id, attempts: 1 })
    expect(await store.outbox.sending(id)).toBe(true)
    await store.outbox.failed(id, 'gone')
    expect(await store.outbox.next(10, later)).toEqual([])
    expect(await store.counts()).toMatchObject({ notes_failed: 1 })
    // never sent at all, as there is no way back to that helpdesk
    await store.accept(delivery('no-way', { source: 'front', message: { id: 'a' } }))
    await work({ advise: ({ conversation_id }) => (conversation_id === 'no-way' ? { text: 'A note' } : null) })
    await store.outbox.failed((await store.outbox.next(10, later))[0]!.id, 'no way back')
    expect(await store.outbox.next(10, later)).toEqual([])
  })

  it('holds no names: digests stand for people', async () => {
    const message = { id: 'a', text: 'Regards, Wolfgang', agent: 'Wolfgang Quell' }
    await store.accept(delivery('names', { requester: 'klant@voorbeeld.example', message }))
    await work()
    const [only] = await kept('names')
    expect(only!.review.agent).toMatch(/^[0-9A-Z]{4}-[0-9A-Z]{4}$/)
    // what quotes must hide is known all the same
    expect(only!.hidden).toBe('Wolfgang')
  })

  it('takes an archive, in the order of its rows, and the same archive once', async () => {
    const conversation: Conversation = {
      id: 'archive',
      messages: [
        { id: '1', role: 'customer', text: 'Help', createdAt: '2026-01-02T10:00:00Z' },
        { id: '2', role: 'agent', text: 'Done', agent: 'Ana', source: { file: 'a.csv', row: 1 } },
      ],
    }
    const reviews = conversation.messages.map((message, i) => reviewOf(conversation, message, i))
    const first = await store.reserve(2)
    const scored = [{ conversation, reviews, order: [1, 0] }]
    const options = { rules: 'v1', from: 'import', first } as const
    expect(await store.save(scored, options)).toEqual({ messages: 2, known: 0 })
    expect(await store.save(scored, { ...options, first: await store.reserve(2) })).toEqual({ messages: 0, known: 2 })
    const found = (await kept('archive')).map(({ review }) => review)
    expect(found.map(({ message_id }) => message_id)).toEqual(['2', '1'])
    const { agent, ...rest } = found[0]!
    const { agent: name, ...given } = reviews[1]!
    expect(rest).toEqual(given)
    expect(agent).not.toBe(name)
    // what comes later stands behind it
    await store.accept(delivery('archive-later', { message: { id: 'x' } }))
    await work()
    let last = ''
    for await (const { review } of store.reviews()) last = review.conversation_id
    expect(last).toBe('archive-later')
  })

  it('removes by age: texts first, scores later', async () => {
    await store.accept(delivery('aged', { message: { id: 'a', text: 'Temporary words' } }))
    await work()
    const before = await store.counts()
    const now = Date.now()
    expect((await store.purge(new Date(now + 20 * DAY))).messages).toBe(0)
    const replay = delivery('aged', { message: { id: 'a', text: 'Temporary words' } })
    expect(await store.accept(replay)).toBe('seen')
    const purged = await store.purge(new Date(now + 181 * DAY))
    expect(purged.messages).toBe(before.messages)
    expect(purged.deliveries).toBe(before.deliveries)
    expect(purged.reviews).toBe(0)
    const [only] = await kept('aged')
    expect(only!.review).toMatchObject({ text: '', scores: { overall: 0 } })
    expect(only!.review.findings[0]!.suggestions).toEqual([])
    expect(await work()).toBeUndefined()
    expect((await store.purge(new Date(now + 731 * DAY))).reviews).toBe(before.reviews)
    expect(await store.counts()).toMatchObject({ conversations: 0, messages: 0, reviews: 0 })
  })

  describe('forgetting', () => {
    const SECRET = 'Zilverberk-7731'
    const files = () =>
      settings.databaseUrl
        ? []
        : readdirSync(settings.data, { recursive: true, withFileTypes: true })
            .filter((entry) => entry.isFile())
            .filter((entry) => readFileSync(join(entry.parentPath, entry.name)).includes(SECRET))
            .map(({ name: file }) => file)

    async function fill(): Promise<void> {
      const give = (conversation: string, id: string, more: object, requester?: string) =>
        store.accept(
          delivery(conversation, {
            id: `${conversation}-${id}-${Math.random()}`,
            ...(requester ? { requester } : {}),
            message: { id, ...more },
          }),
        )
      const text = `Note the word ${SECRET}`
      await give('f1', 'a', { role: 'customer', text }, 'iris@voorbeeld.example')
      await give('f1', 'b', { text, agent: 'Bram Veld' }, 'iris@voorbeeld.example')
      await give('f2', 'a', { text: `${text}; iris@voorbeeld.example wrote`, agent: 'Noor Bos' })
      await give('f3', 'a', { text: 'Plain', agent: 'Bram Veld' })
      await give('f4', 'a', { text: 'Plain', agent: 'Noor Bos' })
      await work({ advise: (review) => ({ text: review.text }) })
      // waits for analysis
      await give('f1', 'c', { text })
    }
    const left = async () => {
      const found = new Set<string>()
      for await (const { review } of store.reviews())
        if (/^f\d$/.test(review.conversation_id)) found.add(`${review.conversation_id}/${review.message_id}`)
      return [...found].sort()
    }

    it('a customer: whole conversations, in tables and files', async () => {
      await fill()
      if (!settings.databaseUrl) expect(files()).not.toEqual([])
      expect(await store.forget({ requester: 'front:iris@voorbeeld.example' })).toMatchObject({ conversations: 0 })
      const gone = await store.forget({ requester: ' Iris@voorbeeld.example' })
      expect(gone).toMatchObject({ conversations: 2, messages: 4, reviews: 3, deliveries: 4, notes: 2, jobs: 1 })
      expect(await left()).toEqual(['f3/a', 'f4/a'])
      expect(files()).toEqual([])
    })

    it('an agent: what they wrote', async () => {
      expect(await store.forget({ agent: 'front:Bram Veld' })).toMatchObject({ messages: 0 })
      expect(await store.forget({ agent: 'zammad:bram veld' })).toMatchObject({
        conversations: 1,
        messages: 1,
        reviews: 1,
      })
      expect(await left()).toEqual(['f4/a'])
    })

    it('a ticket, by number or with its source, and leaves no byte of it', async () => {
      expect(await store.forget({ ticket: 'front:f4' })).toMatchObject({ conversations: 0 })
      expect(await store.forget({ ticket: 'zammad:f4' })).toMatchObject({ conversations: 1, messages: 1, notes: 1 })
      expect(await left()).toEqual([])
      expect(files()).toEqual([])
    })

    it('leaves a line without a person', async () => {
      expect((await store.counts()).audit).toBeGreaterThanOrEqual(4)
      if (settings.databaseUrl === undefined) return
      const found = await rows<{ details: object }>(
        settings.databaseUrl,
        `select details from helder.audit where action = 'forgotten' order by id`,
      )
      expect(found.map(({ details }) => details)).toEqual(
        expect.arrayContaining([expect.objectContaining({ kind: 'requester', conversations: 2 })]),
      )
      expect(JSON.stringify(found)).not.toMatch(/iris|bram|f4/i)
    })
  })

  it('is there again after it was closed', async () => {
    await store.accept(delivery('sending', { message: { id: 'a' } }))
    await work({ advise: ({ conversation_id }) => (conversation_id === 'sending' ? { text: 'A note' } : null) })
    const [note] = await store.outbox.next(1, new Date())
    expect(await store.outbox.sending(note!.id)).toBe(true)
    await store.accept(delivery('again', { message: { id: 'a' } }))
    await store.close()
    store = await openStore(settings)
    await work()
    expect(await overall('again')).toEqual([0])
    // a note that was going out then may have arrived; on a server another process may still be sending it
    expect(await store.counts()).toMatchObject({ [store.embedded ? 'notes_uncertain' : 'notes_sending']: 1 })
    expect(await store.outbox.next(1, new Date())).toEqual([])
  })

  // the embedded store has no other process: the crash test kills that
  if (name === 'PostgreSQL')
    it('takes up the jobs of a process that is gone', async () => {
      const url = settings.databaseUrl!
      await store.accept(delivery('lease', { message: { id: 'a' } }))
      // as a process that took it and was killed would have left it
      const [job] = await rows<{ id: string }>(
        url,
        `update helder_jobs.job set state = 'active', started_on = now() - interval '16 seconds' returning id`,
      )
      expect(job).toBeDefined()
      const working = store.startWork({ analyzer: countingAnalyzer(), rules: 'v1', advise: () => null })
      const start = Date.now()
      while ((await overall('lease')).length === 0 && Date.now() - start < 14_000)
        await new Promise((resolve) => setTimeout(resolve, 200))
      await working.stop()
      expect(await overall('lease')).toEqual([0])
    })
})
