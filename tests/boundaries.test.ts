import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'

/** The way of the data: a folder imports only what stands to its left. */
const ORDER = ['rulebook', 'ingest', 'annotate', 'detect', 'score', 'feedback', 'store', 'outputs']
const SRC = resolve('src')

const files = readdirSync(SRC, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
  .map((entry) => join(entry.parentPath, entry.name))

const folderOf = (file: string) => relative(SRC, file).split('/')[0]!

/** Whether a file of one folder may import from another. */
function allowed(from: string, to: string): boolean {
  if (from === to || to === 'conversation.ts') return true
  if (from === 'conversation.ts') return false
  // the pipeline composes the core, and only outputs and the store use it
  if (from.endsWith('.ts')) return to !== 'outputs' && to !== 'store'
  if (to.endsWith('.ts')) return from === 'outputs' || from === 'store'
  // rules are read with the annotators' tokens and inflections, and are left of everything that detects
  if (from === 'rulebook') return to === 'annotate'
  if (to === 'rulebook') return ORDER.indexOf(from) >= ORDER.indexOf('detect')
  return ORDER.indexOf(to) < ORDER.indexOf(from)
}

const imports = files.flatMap((file) =>
  [...readFileSync(file, 'utf8').matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g)].map(([, target]) => ({
    file,
    target: target!,
  })),
)

describe('boundaries', () => {
  it('has folders in the order of the design only', () => {
    const folders = new Set(files.map(folderOf).filter((name) => !name.endsWith('.ts')))
    expect([...folders].filter((name) => !ORDER.includes(name))).toEqual([])
  })
  it('lets a folder import only what stands to its left', () => {
    const wrong = imports
      .filter(({ target }) => target.startsWith('.'))
      .map(({ file, target }) => ({ file, to: resolve(dirname(file), target) }))
      .filter(({ file, to }) => to.startsWith(SRC) && !allowed(folderOf(file), folderOf(to)))
      .map(({ file, to }) => `${relative(SRC, file)} -> ${relative(SRC, to)}`)
    expect(wrong).toEqual([])
  })
  it('keeps the core free of files, network, clock and randomness', () => {
    const core = ['annotate', 'detect', 'score', 'feedback', 'analyze.ts', 'review.ts', 'conversation.ts']
    const wrong = files
      .filter((file) => core.includes(folderOf(file)) || relative(SRC, file).startsWith('ingest/cleaning/'))
      .flatMap((file) => {
        const source = readFileSync(file, 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '')
        // node:module loads libraries (annotate/libraries.ts), nothing else
        const found =
          /from '(node:(?!module')[^']+)'|\bDate\.now\b|new Date\(\)|Math\.random|\bfetch\(|performance\.now/.exec(
            source,
          )
        return found ? [`${relative(SRC, file)}: ${found[0]}`] : []
      })
    expect(wrong).toEqual([])
  })
})
