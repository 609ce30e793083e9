// Messages to measure on: ../shared/archives where it is there, else an archive generated from words of our own.
import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const ARCHIVE = fileURLToPath(new URL('../../shared/archives/it-chat.en.jsonl', import.meta.url))

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

/** `{source, conversations}`, at most `most` messages of the real archive. */
export function benchConversations(most = 12_000) {
  if (!existsSync(ARCHIVE))
    return { source: 'a generated archive (no ../shared/archives here)', conversations: generated(most / 2) }
  const byId = new Map()
  for (const line of readFileSync(ARCHIVE, 'utf8').split('\n', most)) {
    if (!line) continue
    const m = JSON.parse(line)
    if (!byId.has(m.conversation_id)) byId.set(m.conversation_id, { id: m.conversation_id, messages: [] })
    byId.get(m.conversation_id).messages.push({ id: m.message_id, role: m.role, text: m.text })
  }
  return { source: 'it-chat.en.jsonl', conversations: [...byId.values()] }
}
