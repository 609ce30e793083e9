// Writes an archive of any size to measure on: `node scripts/big-archive.mjs <messages> <file>`. The same bytes at every run;
// the rows of a conversation stand far apart, as in an export sorted by date.
import { closeSync, openSync, writeSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { generated } from './bench-texts.mjs'

/** Conversations under way at a time: one is picked at each row. */
const OPEN = 5000

/** A small generator of numbers from 0 to below `below`, the same at every run (Numerical Recipes' constants). */
function dice(seed) {
  let state = seed
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return Math.floor((state / 2 ** 32) * below)
  }
}

/** Writes `messages` messages as JSONL; returns the bytes. */
export function writeArchive(path, messages) {
  const pick = dice(42)
  const samples = generated(4096)
  const underWay = []
  const file = openSync(path, 'w')
  let chunk = ''
  let bytes = 0
  const flush = () => {
    bytes += writeSync(file, chunk)
    chunk = ''
  }
  for (let row = 0, next = 0; row < messages; row++) {
    while (underWay.length < OPEN && next * 2 < messages)
      underWay.push({ id: next, at: 0, messages: samples[next++ % samples.length].messages })
    const index = pick(underWay.length)
    const one = underWay[index]
    const message = one.messages[one.at++]
    const line = { conversation_id: `big-${one.id}`, message_id: message.id, role: message.role, text: message.text }
    if (one.at === one.messages.length) {
      underWay[index] = underWay.at(-1)
      underWay.pop()
    }
    chunk += `${JSON.stringify(line)}\n`
    if (chunk.length > 1 << 20) flush()
  }
  flush()
  closeSync(file)
  return bytes
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [messages, path] = process.argv.slice(2)
  if (!/^[1-9]\d*$/.test(messages ?? '') || !path) {
    console.error('usage: node scripts/big-archive.mjs <messages> <file>')
    process.exit(2)
  }
  console.log(`${path}: ${(writeArchive(path, Number(messages)) / 1e6).toFixed(1)} MB`)
}
