// The engine on one core beside its peers: each gets the same messages, in turn, in one run. A line per archive and one for all.
import { PEERS } from './bench-peers.mjs'
import { benchArchives } from './bench-texts.mjs'

const ROUNDS = 5
/** Peers are slow: they get every so manyth conversation. */
const SHARE = { 'compromise, full parse': 40, 'write-good': 8 }
/** What is asked of the engine beside each peer. */
const ASKED = { 'compromise, full parse': 20, 'write-good': 2 }

const median = (values) => [...values].sort((a, b) => a - b)[values.length >> 1]
const countOf = (conversations) => conversations.reduce((sum, c) => sum + c.messages.length, 0)

/** Microseconds of the processor a message: other programs on the machine count least that way. */
function microseconds(conversations, run) {
  const before = process.cpuUsage()
  for (const conversation of conversations) run(conversation)
  const { user, system } = process.cpuUsage(before)
  return (user + system) / countOf(conversations)
}

/** Prints messages a second and ratios; `analyzers` are the engine's ways of running, by name, the plain one first. */
export async function benchEngine(analyzers) {
  const { source, archives } = await benchArchives()
  const own = Object.entries(analyzers).map(([name, analyzer]) => [name, 1, (c) => analyzer.conversation(c)])
  const peers = Object.entries(PEERS).map(([name, peer]) => [
    name,
    SHARE[name],
    (c) => c.messages.map((m) => peer(m.text)),
  ])
  const runs = [...own, ...peers]
  const times = archives.map(() => runs.map(() => []))
  // archive by archive, as a run reads one, and in turn, so that a slow moment hits all of them; the first round warms up
  for (const [a, { conversations }] of archives.entries())
    for (let round = 0; round <= ROUNDS; round++)
      for (const [r, [, share, run]] of runs.entries()) {
        const time = microseconds(share === 1 ? conversations : conversations.filter((_, i) => i % share === 0), run)
        if (round > 0) times[a][r].push(time)
      }
  console.log(
    `engine on one core, ${source}; language detected; processor time, median of ${ROUNDS} rounds (asked: ${peers.map(([name]) => `${ASKED[name]} times ${name}`).join(', ')})`,
  )
  const each = times.map((archive) => archive.map(median))
  const total = archives.reduce((sum, { conversations }) => sum + countOf(conversations), 0)
  const all = runs.map(
    (_, r) => each.reduce((sum, row, a) => sum + row[r] * countOf(archives[a].conversations), 0) / total,
  )
  const lines = [
    ...archives.map((archive, a) => [archive, each[a]]),
    [{ name: 'all together', conversations: archives.flatMap((a) => a.conversations) }, all],
  ]
  for (const [{ name, conversations }, row] of lines) {
    const texts = conversations.flatMap((c) => c.messages.map((m) => m.text))
    const bytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0)
    console.log(`  ${name}: ${texts.length} messages of ${Math.round(bytes / texts.length)} bytes`)
    for (const [r, [way]] of runs.entries()) {
      const rate = 1e6 / row[r]
      const ratio = r < own.length ? '' : `  helder is ${(row[r] / row[0]).toFixed(1)} times as fast`
      console.log(
        `    ${way.padEnd(38)} ${row[r].toFixed(0).padStart(6)} us ${Math.round(rate).toString().padStart(7)} messages/s ${((rate * bytes) / texts.length / 1e6).toFixed(2).padStart(6)} MB/s${ratio}`,
      )
    }
  }
}
