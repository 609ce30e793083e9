import type { Detector } from './detector.ts'
import { markTokens } from './detector.ts'

/** Ease of reading (0-100) under which a reply is hard to read as a whole, and from which it reads easily. */
const HARD = 45
const EASY = 70
/** Fewer words than this say nothing about how a text reads. */
const LEAST = 8

/** `hard-to-read` or `easy-to-read`: the reply as a whole, by `metrics.readability`. */
export const ease: Detector = {
  ids: ['hard-to-read', 'easy-to-read'],
  reads: 'agent',
  applies: ({ text }) => text.size >= LEAST,
  *find(reading) {
    const { text } = reading
    const value = text.readability
    if (value === null || (value >= HARD && value < EASY)) return
    const id = value < HARD ? 'hard-to-read' : 'easy-to-read'
    yield markTokens(reading, id, 'ease', text.sentences[0]!.first, text.sentences.at(-1)!.last)
  },
}
