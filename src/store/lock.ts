import { execFileSync } from 'node:child_process'
import { mkdirSync, readFileSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { StoreError } from './store.ts'

const NAME = 'helder.lock'
/** The holder touches its lock this often, ms. */
const BEAT = 5_000
/** A lock of another machine or container that was not touched for this long is nobody's, ms. */
const DEAD = 30_000

interface Holder {
  pid: number
  host: string
  /** When the process started, as the system tells it: numbers of processes are used again. Null where it does not. */
  start: string | null
}

/**
 * Keeps a second process out of the data folder: PGlite has no lock of its own, and two processes on one folder lose
 * rows in silence. What a killed process left behind is taken over.
 *
 * @returns lets go of the folder
 * @throws StoreError `locked` where another process is at work, `folder` where the folder cannot be used
 */
export function lockFolder(folder: string): () => void {
  const file = join(folder, NAME)
  const own = JSON.stringify({ pid: process.pid, host: hostname(), start: startOf(process.pid) } satisfies Holder)
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 })
    if (!create(file, own)) takeOver(file, own)
  } catch (error) {
    if (error instanceof StoreError) throw error
    throw new StoreError('folder', folder, (error as NodeJS.ErrnoException).code ?? '', error)
  }
  const beat = setInterval(() => touch(file), BEAT)
  beat.unref()
  return () => {
    clearInterval(beat)
    if (read(file) === own) rmSync(file, { force: true })
  }
}

/** Of two processes that find the same dead lock, only the one that makes the guard may replace it. */
function takeOver(file: string, own: string): void {
  const guard = `${file}.taking`
  const found = read(file)
  if (found !== null && isHeld(file, found)) throw new StoreError('locked', file, String(holderOf(found)?.pid ?? '?'))
  if (!create(guard, own)) {
    const other = read(guard)
    if (other !== null && isHeld(guard, other))
      throw new StoreError('locked', file, String(holderOf(other)?.pid ?? '?'))
    rmSync(guard, { force: true })
    if (!create(guard, own)) throw new StoreError('locked', file, '?')
  }
  try {
    const now = read(file)
    if (now !== null && now !== found && isHeld(file, now))
      throw new StoreError('locked', file, String(holderOf(now)?.pid ?? '?'))
    writeFileSync(`${file}.new`, own, { mode: 0o600 })
    renameSync(`${file}.new`, file)
  } finally {
    rmSync(guard, { force: true })
  }
}

function isHeld(file: string, content: string): boolean {
  const holder = holderOf(content)
  // half written by a process that was killed, or being written right now
  if (holder === null) return isFresh(file, 2_000)
  if (holder.host !== hostname()) return isFresh(file, DEAD)
  if (!isAlive(holder.pid)) return false
  const start = startOf(holder.pid)
  return start === null || holder.start === null ? isFresh(file, DEAD) : start === holder.start
}

function holderOf(content: string): Holder | null {
  try {
    const { pid, host, start } = JSON.parse(content) as Holder
    return typeof pid === 'number' && typeof host === 'string' ? { pid, host, start: start ?? null } : null
  } catch {
    return null
  }
}

function isFresh(file: string, ms: number): boolean {
  const found = statSync(file, { throwIfNoEntry: false })
  return found !== undefined && Date.now() - found.mtimeMs < ms
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

/** Linux tells it in clock ticks since the machine started, other systems through `ps`. */
function startOf(pid: number): string | null {
  try {
    if (process.platform === 'linux') {
      const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
      // the second field is the program's name in brackets, which may hold spaces; the start is the 22nd
      return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? null
    }
    if (process.platform === 'win32') return null
    return execFileSync('ps', ['-o', 'lstart=', '-p', String(pid)], { encoding: 'utf8' }).trim() || null
  } catch {
    return null
  }
}

function create(file: string, content: string): boolean {
  try {
    writeFileSync(file, content, { flag: 'wx', mode: 0o600 })
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false
    throw error
  }
}

function read(file: string): string | null {
  try {
    return readFileSync(file, 'utf8')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null
    throw error
  }
}

function touch(file: string): void {
  try {
    const now = new Date()
    utimesSync(file, now, now)
  } catch {
    // removed by hand: nothing that can be done here
  }
}
