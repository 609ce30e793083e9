import { statSync } from 'node:fs'
import { basename, dirname, extname, join, resolve } from 'node:path'
import type { Words } from '../words.ts'
import { CommandError, EXIT } from './exit.ts'

export const FORMATS = ['jsonl', 'csv', 'html', 'coaching', 'parquet'] as const
/** What is written unless asked otherwise. */
const USUAL: readonly Format[] = ['jsonl', 'csv', 'html', 'coaching']
export type Format = (typeof FORMATS)[number]

const FILE_NAMES: Record<Format, string> = {
  jsonl: 'results.jsonl',
  csv: 'results.csv',
  html: 'report.html',
  coaching: 'coaching.md',
  parquet: 'results.parquet',
}
const EXTENSIONS: Record<string, Format> = {
  '.jsonl': 'jsonl',
  '.ndjson': 'jsonl',
  '.csv': 'csv',
  '.html': 'html',
  '.htm': 'html',
  '.md': 'coaching',
  '.parquet': 'parquet',
}

/** Where each output goes. */
export interface Targets {
  folder: string
  files: Partial<Record<Format, string>>
  /** Result lines go to standard output, and nothing to files. */
  stdout: boolean
  /** Null with standard output. */
  rejected: string | null
  /** Where a run keeps what it can be taken up from again; null with standard output. */
  work: string | null
}

const DEFAULT_FOLDER = 'helder-report'

/**
 * `--out` is a folder, or a file where one format is asked for (or its extension names one). With one format, a path
 * without extension that is not there yet is a folder.
 *
 * @throws CommandError with exit code 2 where that cannot be, or an input would be overwritten
 */
export function targetsOf(
  out: string | undefined,
  asked: Format[] | undefined,
  inputs: readonly string[],
  words: Words,
): Targets {
  if (out === '-') {
    if (asked && (asked.length !== 1 || asked[0] !== 'jsonl')) {
      throw new CommandError(EXIT.usage, words.error.stdoutNeedsJsonl, words.error.stdoutNeedsJsonlHint)
    }
    return { folder: '.', files: {}, stdout: true, rejected: null, work: null }
  }
  const path = out ?? DEFAULT_FOLDER
  const named = EXTENSIONS[extname(path).toLowerCase()]
  const formats = asked ?? (named && !isFolder(path) ? [named] : [...USUAL])
  const targets = isFile(path, formats) ? oneFile(path, formats[0]!) : inFolder(path, formats)
  if (formats.length > 1 && (named || exists(path)) && !isFolder(path) && !path.endsWith('/')) {
    throw new CommandError(EXIT.usage, words.error.outIsFile(path), words.error.outIsFileHint)
  }
  const taken = new Set(inputs.filter((input) => input !== '-').map((input) => resolve(input)))
  for (const file of Object.values(targets.files)) {
    if (taken.has(resolve(file)))
      throw new CommandError(EXIT.usage, words.error.outIsInput(file), words.error.outIsInputHint)
  }
  return targets
}

function isFile(path: string, formats: readonly Format[]): boolean {
  if (formats.length !== 1 || path.endsWith('/') || isFolder(path)) return false
  return extname(path) !== '' || exists(path)
}

function oneFile(path: string, format: Format): Targets {
  const folder = dirname(path)
  const stem = basename(path, extname(path))
  const work = join(folder, `.${basename(path)}.helder-run`)
  return { folder, files: { [format]: path }, stdout: false, rejected: join(folder, `${stem}.rejected.csv`), work }
}

function inFolder(folder: string, formats: readonly Format[]): Targets {
  const files = Object.fromEntries(formats.map((format) => [format, join(folder, FILE_NAMES[format])]))
  return { folder, files, stdout: false, rejected: join(folder, 'rejected.csv'), work: join(folder, '.helder-run') }
}

/** Undefined where there is nothing, or nothing that can be looked at: writing will tell why. */
function kind(path: string) {
  try {
    return statSync(path, { throwIfNoEntry: false })
  } catch {
    return undefined
  }
}
const isFolder = (path: string) => kind(path)?.isDirectory() === true
const exists = (path: string) => kind(path) !== undefined
