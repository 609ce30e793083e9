import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { createAnalyzer } from '../../../src/analyze.ts'
import { receive, type SourceId, WEBHOOK_SOURCES } from '../../../src/ingest/webhooks/index.ts'
import { createAdviser } from '../../../src/outputs/notes/advise.ts'
import { type OutboxLoop, startOutbox } from '../../../src/outputs/notes/loop.ts'
import { createSenders } from '../../../src/outputs/notes/senders.ts'
import { loadRulebook } from '../../../src/rulebook/load.ts'
import { notesSchema } from '../../../src/rulebook/note-settings.ts'
import { openStore } from '../../../src/store/open.ts'
import type { Store, Work } from '../../../src/store/store.ts'
import { NOW, SECRETS, signed } from '../../ingest/webhooks/support.ts'
import { type FakeHelpdesk, startFakeHelpdesk } from '../../support/fake-helpdesk.ts'
import { TOKEN } from './support.ts'

const home = mkdtempSync(join(tmpdir(), 'helder-chain-'))
let fake: FakeHelpdesk
let store: Store
let work: Work
let loop: OutboxLoop

beforeAll(async () => {
  fake = await startFakeHelpdesk()
  const local = { url: fake.url, allow_http: true, allow_private: true }
  const notes = notesSchema.parse({ helpdesks: { zendesk: { ...local, user: 'helder@example.org' }, chatwoot: local } })
  const { rulebook } = loadRulebook()
  const tokens = new Map([
    ['zendesk', TOKEN],
    ['chatwoot', TOKEN],
  ] as const)
  store = await openStore({ data: home, key: 'a key for tests' })
  loop = startOutbox({
    outbox: store.outbox,
    ...createSenders(notes.helpdesks, tokens, { now: () => new Date() }),
    now: () => new Date(),
    random: Math.random,
  })
  work = store.startWork({
    analyzer: createAnalyzer(rulebook),
    rules: 'test',
    advise: createAdviser(rulebook, notes),
    onNote: loop.wake,
  })
}, 60_000)

afterAll(async () => {
  await work.stop()
  await loop.stop()
  await store.close()
  await fake.close()
  rmSync(home, { recursive: true, force: true })
})

/** What `POST /webhooks/<source>` does with a payload that the helpdesk signed. */
async function deliver(id: SourceId, payload: object): Promise<string> {
  const received = receive(WEBHOOK_SOURCES[id], signed(id, Buffer.from(JSON.stringify(payload))), SECRETS[id], NOW)
  if (received.kind !== 'delivery') throw new Error(received.kind)
  const { parsed, bodyHash } = received
  if (parsed.kind !== 'messages') return parsed.kind === 'ignored' ? parsed.reason : parsed.problem
  return store.accept({ source: id, id: bodyHash, bodyHash, receivedAt: NOW, messages: parsed.messages })
}

const zendesk = (id: string, body: string, staff: boolean, more: object = {}) => ({
  type: 'zen:event-type:ticket.comment_added',
  time: NOW.toISOString(),
  detail: { id: '31', requester_id: '7' },
  event: { comment: { id, body, is_public: true, author: { id: staff ? '9' : '7', is_staff: staff }, ...more } },
})
const chatwoot = (id: number, content: string, type: string, isPrivate = false) => ({
  event: 'message_created',
  ...{ id, content, message_type: type, private: isPrivate, created_at: '2026-03-04T09:15:20Z' },
  sender: { id: type === 'incoming' ? 5 : 6, type: type === 'incoming' ? 'contact' : 'user' },
  conversation: { id: 12 },
  account: { id: 3 },
})

async function settled(notes: number): Promise<void> {
  await work.idle()
  for (let i = 0; i < 600 && fake.kept.length < notes; i++) await new Promise((resolve) => setTimeout(resolve, 10))
  await new Promise((resolve) => setTimeout(resolve, 300))
}

it('takes a reply from its webhook to one note in its ticket, which it knows for its own when it comes back', async () => {
  const angry = 'I am so annoyed, my tablet is broken for the third time!!'
  const blame = 'You forgot to close the lid. You should have read the manual.'
  expect(await deliver('zendesk', zendesk('1', angry, false))).toBe('accepted')
  for (let i = 0; i < 3; i++) await deliver('zendesk', zendesk('2', blame, true))
  // the same comment in a second event of another shape
  await deliver('zendesk', { ...zendesk('2', blame, true), subject: 'zen:ticket:31' })
  expect(await deliver('zendesk', zendesk('3', blame, true, { is_public: false }))).toBe('an internal note')
  expect(await deliver('chatwoot', chatwoot(1, angry, 'incoming'))).toBe('accepted')
  expect(await deliver('chatwoot', chatwoot(2, blame, 'outgoing'))).toBe('accepted')
  await settled(2)

  expect(fake.requests.map(({ method, path }) => `${method} ${path}`).sort()).toEqual([
    'POST /api/v1/accounts/3/conversations/12/messages',
    'PUT /api/v2/tickets/31.json',
  ])
  const { ticket } = JSON.parse(fake.requests.find(({ path }) => path.includes('tickets'))!.text)
  expect(ticket.comment.public).toBe(false)
  expect(ticket.comment.body).toContain('> You forgot to close the lid.')

  // the helpdesk tells of the note: as an internal one, and, were it made public, still as ours
  expect(await deliver('zendesk', zendesk('4', ticket.comment.body, true, { is_public: false }))).toBe(
    'an internal note',
  )
  expect(await deliver('zendesk', zendesk('5', ticket.comment.body, true))).toBe('our own note')
  expect(await deliver('chatwoot', chatwoot(3, ticket.comment.body, 'outgoing', true))).toBe('an internal note')
  await settled(2)
  expect(fake.requests).toHaveLength(2)

  const reviews = []
  for await (const { review } of store.reviews()) reviews.push(review)
  const scored = reviews.filter(({ role }) => role === 'agent')
  expect(scored).toHaveLength(2)
  // with the customer's message as context, empathy was called for
  for (const { scores } of scored) expect(scores.empathy).not.toBeNull()
  expect(reviews.filter(({ role }) => role === 'customer')).toHaveLength(2)
}, 60_000)
