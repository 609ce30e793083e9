import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { hostname, tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { lockFolder } from '../../src/store/lock.ts'
import { StoreError } from '../../src/store/store.ts'

let folder: string
let file: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'helder-lock-'))
  file = join(folder, 'helder.lock')
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const leave = (holder: object, age = 0) => {
  writeFileSync(file, JSON.stringify(holder))
  const then = new Date(Date.now() - age)
  utimesSync(file, then, then)
}
const fault = () => {
  try {
    lockFolder(folder)()
    return null
  } catch (error) {
    return error as StoreError
  }
}

describe('the lock of a data folder', () => {
  it('keeps a second one out until the first lets go', () => {
    const unlock = lockFolder(folder)
    expect(fault()).toMatchObject({ fault: 'locked', detail: String(process.pid) })
    unlock()
    expect(fault()).toBeNull()
  })

  it('is taken over from a process that is gone', async () => {
    const child = spawn(process.execPath, ['-e', ''])
    await new Promise((resolve) => child.on('exit', resolve))
    leave({ pid: child.pid, host: hostname(), start: '1' })
    expect(fault()).toBeNull()
  })

  it('is taken over where another process has got the number', () => {
    leave({ pid: process.pid, host: hostname(), start: 'another start' })
    expect(fault()).toBeNull()
  })

  it('of another machine or container holds as long as it is touched', () => {
    leave({ pid: 1, host: 'elsewhere', start: '1' })
    expect(fault()).toMatchObject({ fault: 'locked' })
    leave({ pid: 1, host: 'elsewhere', start: '1' }, 60_000)
    expect(fault()).toBeNull()
  })

  it('half written, or from a takeover that was killed, holds nobody up for long', () => {
    writeFileSync(file, '{"pid":')
    expect(fault()).toMatchObject({ fault: 'locked' })
    const then = new Date(Date.now() - 5_000)
    utimesSync(file, then, then)
    writeFileSync(`${file}.taking`, '{"pid":')
    utimesSync(`${file}.taking`, then, then)
    expect(fault()).toBeNull()
  })

  it('is of one only, whoever comes at the same time', async () => {
    leave({ pid: 1, host: 'elsewhere', start: '1' }, 60_000)
    const unlock = lockFolder(folder)
    const own = readFileSync(file, 'utf8')
    expect(fault()).toMatchObject({ fault: 'locked' })
    expect(readFileSync(file, 'utf8')).toBe(own)
    unlock()
  })

  it('says so where the folder cannot be made', () => {
    writeFileSync(file, '')
    expect(() => lockFolder(join(file, 'below'))).toThrow(StoreError)
  })
})
