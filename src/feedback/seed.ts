import type { Reading } from '../detect/reading.ts'

/**
 * A number made from the customer's turn and the reply (FNV-1a over UTF-16 units): the same ticket always gets the same
 * sentence, another ticket mostly another.
 */
export function seedOf(reading: Reading): number {
  let hash = 0x811c9dc5
  for (const { text } of [...reading.before.turn, reading].map((r) => r.text))
    for (let i = 0; i < text.length && i < 2000; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193)
  return hash >>> 0
}

/** The list begun at a place of its own: best first, but not the same best for everyone. */
export function varied<T>(items: readonly T[], seed: number): T[] {
  const at = items.length > 0 ? seed % items.length : 0
  return [...items.slice(at), ...items.slice(0, at)]
}
