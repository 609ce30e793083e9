// npm run bench: how fast the engine is, beside its peers on the same messages in the same run; hostile text; the command. Figures of one machine mean
// little by themselves: the ratios are what to quote.
import { benchCommand } from './bench-command.mjs'
import { benchHostile } from './bench-hostile.mjs'
import { PEERS } from './bench-peers.mjs'
import { benchConversations } from './bench-texts.mjs'
import { importSource } from './import-source.mjs'

const ROUNDS = 5
const { createAnalyzer, loadRulebook } = await importSource(
  `export { createAnalyzer } from './src/analyze.ts'\nexport { loadRulebook } from './src/rulebook/load.ts'`,
)
const median = (values) => [...values].sort((a, b) => a - b)[values.length >> 1]
const { source, conversations } = benchConversations()
const messages = conversations.reduce((sum, c) => sum + c.messages.length, 0)
const megabytes = conversations.flatMap((c) => c.messages).reduce((sum, m) => sum + Buffer.byteLength(m.text), 0) / 1e6
const { rulebook } = loadRulebook()
const analyzer = createAnalyzer(rulebook, { lang: 'en', rewrite: false })
const rewriter = createAnalyzer(rulebook, { lang: 'en' })

/** Peers are slow: they get every `share`th conversation. */
const runs = {
  'helder, text to findings and scores': { share: 1, run: (c) => analyzer.conversation(c) },
  'helder, with every reply rewritten': { share: 1, run: (c) => rewriter.conversation(c) },
  ...Object.fromEntries(
    Object.entries(PEERS).map(([name, peer]) => [
      name,
      { share: name.startsWith('compromise') ? 40 : 8, run: (c) => c.messages.map((m) => peer(m.text)) },
    ]),
  ),
}
const rates = Object.fromEntries(Object.keys(runs).map((name) => [name, []]))
// in turn, round by round, so that a slow moment of the machine hits all of them; the first round warms up
for (let round = 0; round <= ROUNDS; round++)
  for (const [name, { share, run }] of Object.entries(runs)) {
    const mine = conversations.filter((_, i) => i % share === 0)
    const before = performance.now()
    for (const conversation of mine) run(conversation)
    const seconds = (performance.now() - before) / 1000
    if (round > 0) rates[name].push(mine.reduce((sum, c) => sum + c.messages.length, 0) / seconds)
  }
console.log(
  `engine on one core, ${source}, ${messages} messages, ${megabytes.toFixed(1)} MB, median of ${ROUNDS} rounds`,
)
const own = median(Object.values(rates)[0])
for (const [name, values] of Object.entries(rates)) {
  const rate = median(values)
  console.log(
    `  ${name.padEnd(38)} ${Math.round(rate).toString().padStart(7)} messages/s  ${((rate * megabytes) / messages).toFixed(2).padStart(6)} MB/s${name.startsWith('helder') ? '' : `  helder is ${(own / rate).toFixed(1)} times as fast`}`,
  )
}

benchHostile((lang) => createAnalyzer(rulebook, { lang }))
benchCommand()
