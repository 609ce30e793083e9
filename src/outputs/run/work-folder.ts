import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { StreamName } from './streams.ts'

const MANIFEST = 'run.json'
/** Changes when what the folder holds is no longer understood. */
const FORMAT = 2

/** How far a run has come: the first `conversations` of the input's partitions are in the sorted runs. */
export interface Progress {
  conversations: number
  runs: Partial<Record<StreamName, readonly string[]>>
}

/** What a run depends on: going on where another was stopped gives the same bytes only where all is as it was. */
export interface RunKey {
  /** Path to size and time of change. */
  inputs: Record<string, string>
  /** A hash of the options, the profile, the rules and the version. */
  settings: string
}

interface Manifest extends Progress, RunKey {
  format: number
  pid: number
}

export type Changed = { what: 'input'; file: string } | { what: 'settings' } | { what: 'unreadable' }

/** Thrown where a run cannot be taken up again. */
export class ResumeError extends Error {
  readonly changed: Changed
  constructor(changed: Changed) {
    super(`cannot go on: ${changed.what} changed`)
    this.changed = changed
  }
}

/** Thrown where another process is at work in the folder. */
export class BusyError extends Error {
  readonly pid: number
  constructor(pid: number) {
    super(`process ${pid} is at work here`)
    this.pid = pid
  }
}

/**
 * Where a run keeps what does not fit in memory, beside its output: rows by partition, sorted runs of results, and a note
 * of how far it is. Written for `--resume`, so that a run that was stopped, in whatever way, can be taken up again.
 * Only its owner may read it: it holds messages.
 */
export class WorkFolder {
  readonly #path: string | null
  readonly #key: (() => RunKey) | null
  #made: string | null = null
  #known: RunKey | undefined

  /**
   * @param path null for a folder among the system's temporary ones
   * @param key asked for when something is kept; null where the run cannot be taken up again
   */
  constructor(path: string | null, key: (() => RunKey) | null) {
    this.#path = path
    this.#key = path === null ? null : key
  }

  /** True where an earlier run was left unfinished here. */
  get isUnfinished(): boolean {
    return this.#path !== null && existsSync(join(this.#path, MANIFEST))
  }

  /** True where the run can be taken up again. */
  get isResumable(): boolean {
    return this.#key !== null
  }

  /** Where rows go that wait for the rest of their conversation; made by whoever needs it. */
  get rows(): string | undefined {
    return this.#path === null ? undefined : join(this.#path, `rows-${process.pid}`)
  }

  /** The folder, made when it is needed. */
  folder(): string {
    if (this.#made !== null) return this.#made
    if (this.#path === null) this.#made = mkdtempSync(join(tmpdir(), 'helder-runs-'))
    else {
      mkdirSync(this.#path, { recursive: true, mode: 0o700 })
      this.#made = this.#path
    }
    return this.#made
  }

  /**
   * Makes room for a run from the start: what an earlier one left goes.
   *
   * @throws BusyError
   */
  clear(): void {
    if (this.#path === null || !existsSync(this.#path)) return
    this.#refuseBusy()
    rmSync(this.#path, { recursive: true, force: true })
  }

  /**
   * How far an earlier run came; null where none was left unfinished. What it had begun after that goes.
   *
   * @throws ResumeError, BusyError
   */
  open(): Progress | null {
    if (this.#path === null || !this.isUnfinished) {
      this.clear()
      return null
    }
    this.#refuseBusy()
    const manifest = this.#read()
    if (manifest?.format !== FORMAT) throw new ResumeError({ what: 'unreadable' })
    const key = this.#keyNow()
    const file = [...Object.keys(manifest.inputs), ...Object.keys(key.inputs)].find(
      (path) => manifest.inputs[path] !== key.inputs[path],
    )
    if (file !== undefined) throw new ResumeError({ what: 'input', file })
    if (manifest.settings !== key.settings) throw new ResumeError({ what: 'settings' })
    const kept = new Set<string>([MANIFEST, ...Object.values(manifest.runs).flat()])
    for (const name of readdirSync(this.#path))
      if (!kept.delete(name)) rmSync(join(this.#path, name), { recursive: true, force: true })
    if (kept.size > 0) throw new ResumeError({ what: 'unreadable' })
    this.#made = this.#path
    return { conversations: manifest.conversations, runs: manifest.runs }
  }

  /** Notes how far the run is. @throws the error of the file system */
  save(progress: Progress): void {
    if (this.#key === null) return
    const folder = this.folder()
    const manifest: Manifest = { format: FORMAT, pid: process.pid, ...this.#keyNow(), ...progress }
    const path = join(folder, MANIFEST)
    writeFileSync(`${path}.part`, JSON.stringify(manifest), { mode: 0o600 })
    renameSync(`${path}.part`, path)
  }

  /** The run is done: nothing stays. */
  remove(): void {
    for (const path of [this.#made, this.#path]) if (path !== null) rmSync(path, { recursive: true, force: true })
    this.#made = null
  }

  /** The run was stopped: what it can be taken up from stays. */
  leave(): void {
    if (!this.isUnfinished) this.remove()
    else if (this.rows) rmSync(this.rows, { recursive: true, force: true })
  }

  /** Inputs are looked at once, before they are read. */
  #keyNow(): RunKey {
    this.#known ??= this.#key!()
    return this.#known
  }

  #read(): Manifest | null {
    try {
      return JSON.parse(readFileSync(join(this.#path!, MANIFEST), 'utf8')) as Manifest
    } catch {
      return null
    }
  }

  #refuseBusy(): void {
    const owners = readdirSync(this.#path!).map((name) => Number(/^rows-(\d+)$/.exec(name)?.[1] ?? Number.NaN))
    for (const pid of [...owners, this.#read()?.pid ?? Number.NaN]) if (isAlive(pid)) throw new BusyError(pid)
  }
}

/** A container gives every run the same number: our own is never another's. */
function isAlive(pid: number): boolean {
  if (!Number.isInteger(pid) || pid === process.pid) return false
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}
