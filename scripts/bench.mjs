// npm run bench: how fast the engine is, beside its peers on the same messages in the same run; hostile text; the command. Figures of one machine mean
// little by themselves: the ratios are what to quote. `npm run bench engine` (or `hostile`, `command`) runs one part; `-- --full` takes a larger archive.
import { benchCommand } from './bench-command.mjs'
import { benchEngine } from './bench-engine.mjs'
import { benchHostile } from './bench-hostile.mjs'
import { importSource } from './import-source.mjs'

const parts = process.argv.slice(2).filter((part) => !part.startsWith('-'))
const wanted = (part) => parts.length === 0 || parts.includes(part)

const { createAnalyzer, loadRulebook } = await importSource(
  `export { createAnalyzer } from './src/analyze.ts'\nexport { loadRulebook } from './src/rulebook/load.ts'`,
)
const { rulebook } = loadRulebook()

if (wanted('engine'))
  await benchEngine({
    'helder, text to findings and scores': createAnalyzer(rulebook, { feedback: 'none' }),
    'helder, with suggestions': createAnalyzer(rulebook, { feedback: 'suggestions' }),
    'helder, with suggestions and rewrites': createAnalyzer(rulebook),
  })
if (wanted('hostile')) benchHostile((lang) => createAnalyzer(rulebook, { lang }))
if (wanted('command')) benchCommand()
