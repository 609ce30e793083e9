// Writes an archive of any size to measure on: `node scripts/big-archive.mjs <times> <file>`: so many times the archive that
// the bench uses, all rows shuffled, so that those of a conversation stand far apart. The same bytes at every run.
import { closeSync, openSync, writeSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { benchRows } from './bench-texts.mjs'

/** A small generator of numbers from 0 to below `below`, the same at every run (Numerical Recipes' constants). */
function dice(seed) {
  let state = seed
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return Math.floor((state / 2 ** 32) * below)
  }
}

/** Writes the archive; returns `{source, messages, bytes}`. */
export function writeArchive(path, times) {
  const { source, rows } = benchRows()
  const pick = dice(42)
  const order = Uint32Array.from({ length: rows.length * times }, (_, i) => i)
  for (let i = order.length - 1; i > 0; i--) {
    const other = pick(i + 1)
    const one = order[i]
    order[i] = order[other]
    order[other] = one
  }
  // the id stands first, so that a copy's row is made without parsing it
  const parts = rows.map(({ conversation_id, ...rest }) => [conversation_id, JSON.stringify(rest).slice(1)])
  const file = openSync(path, 'w')
  let chunk = ''
  let bytes = 0
  const flush = () => {
    bytes += writeSync(file, chunk)
    chunk = ''
  }
  for (const at of order) {
    const [id, rest] = parts[at % parts.length]
    chunk += `{"conversation_id":${JSON.stringify(`${id}~${Math.floor(at / parts.length)}`)},${rest}\n`
    if (chunk.length > 1 << 20) flush()
  }
  flush()
  closeSync(file)
  return { source, messages: order.length, bytes }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [times, path] = process.argv.slice(2)
  if (!/^[1-9]\d{0,3}$/.test(times ?? '') || !path) {
    console.error('usage: node scripts/big-archive.mjs <times> <file>')
    process.exit(2)
  }
  const { source, messages, bytes } = writeArchive(path, Number(times))
  console.log(`${path}: ${times} times ${source}, ${messages} messages, ${(bytes / 1e6).toFixed(1)} MB`)
}
