// Messages to measure on: ../shared/archives where it is there, else an archive generated from words of our own.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { importSource } from './import-source.mjs'

const ARCHIVES = fileURLToPath(new URL('../../shared/archives', import.meta.url))

const PARTS = {
  open: ['Hi Sam,', 'Dear Robin,', 'Good morning,', 'Hello,'],
  middle: [
    'I understand that the invoice page stays empty and that this holds up your order.',
    'Please open the settings, choose the second tab and clear the cache of your browser.',
    'We will look into it as soon as possible and keep you posted.',
    'The server was restarted at 9:30 because an update had filled the disk.',
    'Could you tell me which version you use and since when it goes wrong?',
    'You failed to attach the form, so we cannot process your request.',
    'I have sent you a new link; it works until Friday 5 pm.',
    'Does it work now, or is there anything left that I can help with?',
  ],
  close: ['Kind regards,\nKim', 'Best,\nAlex', 'Thanks,\nJo'],
}

/** Conversations of two messages each; the same ones at every run. */
export function generated(count) {
  const pick = (list, n) => list[n % list.length]
  return Array.from({ length: count }, (_, i) => {
    const reply = [
      pick(PARTS.open, i),
      ...Array.from({ length: 2 + (i % 4) }, (_, k) => pick(PARTS.middle, i * 7 + k * 3)),
      pick(PARTS.close, i),
    ]
    return {
      id: `generated-${i}`,
      messages: [
        { id: '1', role: 'customer', text: `My invoice page ${i} is still empty. Can you help?` },
        { id: '2', role: 'agent', text: reply.join(' ') },
      ],
    }
  })
}

/** `{source, archives: [{name, conversations}]}`, about `most` messages of each real archive. */
export async function benchArchives(most = 6_000) {
  if (!existsSync(ARCHIVES))
    return {
      source: 'no ../shared/archives here',
      archives: [{ name: 'a generated archive', conversations: generated(most / 2) }],
    }
  const { ingest } = await importSource(`export { ingest } from './src/ingest/index.ts'`)
  const archives = []
  for (const name of readdirSync(ARCHIVES).sort()) {
    const read = await ingest([join(ARCHIVES, name)])
    const conversations = []
    let messages = 0
    for (let partition = 0; partition < read.partitions && messages < most; partition++)
      for await (const { conversation } of read.conversations(partition)) {
        if (messages >= most) break
        conversations.push(conversation)
        messages += conversation.messages.length
      }
    await read.dispose()
    archives.push({ name, conversations })
  }
  return { source: '../shared/archives', archives }
}

const GENERATED = 'a generated archive (no ../shared/archives here)'

/** `{source, rows}`: input lines of the real archive, or as many of a generated one. */
export function benchRows() {
  const archive = join(ARCHIVES, 'it-chat.en.jsonl')
  if (existsSync(archive)) {
    const lines = readFileSync(archive, 'utf8').split('\n').filter(Boolean)
    return { source: 'it-chat.en.jsonl', rows: lines.map((line) => JSON.parse(line)) }
  }
  const rows = generated(16_000).flatMap(({ id, messages }) =>
    messages.map((m) => ({ conversation_id: id, message_id: m.id, role: m.role, text: m.text })),
  )
  return { source: GENERATED, rows }
}
