import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll } from 'vitest'
import type { Review } from '../../src/conversation.ts'
import { helder } from '../outputs/doubles.ts'

const dir = mkdtempSync(join(tmpdir(), 'helder-bad-input-'))
afterAll(() => rmSync(dir, { recursive: true, force: true }))
let made = 0

/** A fresh folder, gone after the tests. */
export const folder = (): string => mkdtempSync(join(dir, 'out-'))

/** Writes a file for one test. @returns its path */
export function file(name: string, content: string | Uint8Array): string {
  const path = join(dir, `${made++}-${name}`)
  writeFileSync(path, content)
  return path
}

export interface Scored {
  code: number
  /** Standard output and standard error. */
  said: string
  out: string
  results: Review[]
  /** Rows of rejected.csv: `row,reason`. */
  rejected: string[]
  /** Names of the files written. */
  written: string[]
}

/** `helder score` in this process, with what it wrote; in Dutch where `language` says so. */
export async function score(
  input: string | string[],
  language: 'en' | 'nl' = 'en',
  ...more: string[]
): Promise<Scored> {
  const out = folder()
  const env = { LANG: language === 'nl' ? 'nl_NL.UTF-8' : 'en_GB.UTF-8' }
  const args = ['score', ...[input].flat(), '--out', out, '--format', 'jsonl,csv', '--report-language', language]
  const ran = await helder([...args, ...more], { env })
  const written = readdirSync(out)
  const read = (name: string) => (written.includes(name) ? readFileSync(join(out, name), 'utf8') : '')
  return {
    code: ran.code,
    said: ran.out + ran.err,
    out,
    results: read('results.jsonl')
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => JSON.parse(line) as Review),
    rejected: read('rejected.csv')
      .split('\n')
      .slice(1)
      .flatMap((line) => /,(\d+),([a-z-]+),/.exec(line)?.slice(1, 3).join(',') ?? []),
    written: written.toSorted(),
  }
}

export const HEADER = 'conversation_id,message_id,role,text\n'
export const REPLY = 'Please restart the printer and tell us whether it works.'
export const GOOD = `${HEADER}1,1,customer,My printer is broken.\n1,2,agent,${REPLY}\n`
