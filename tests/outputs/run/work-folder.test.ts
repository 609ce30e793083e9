import { existsSync, mkdirSync, readdirSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { inputPrints, settingsPrint } from '../../../src/outputs/run/fingerprint.ts'
import { BusyError, ResumeError, type RunKey, WorkFolder } from '../../../src/outputs/run/work-folder.ts'
import { folder } from './folder.ts'

const key: RunKey = { inputs: { 'a.csv': '10 1' }, settings: 'abc' }
const make = (path: string, given = key) => new WorkFolder(path, () => given)

/** A folder as a process leaves it that was killed in the middle. */
function killed(): string {
  const path = join(folder(), '.helder-run')
  const work = make(path)
  writeFileSync(join(work.folder(), 'jsonl-0.run'), 'x')
  work.save({ conversations: 7, runs: { jsonl: ['jsonl-0.run'] } })
  writeFileSync(join(path, 'jsonl-1.run'), 'begun after that')
  mkdirSync(join(path, 'rows-999999999'))
  return path
}

test('tells how far an earlier run came, and clears what it had only begun', () => {
  const path = killed()
  expect(make(path).open()).toEqual({ conversations: 7, runs: { jsonl: ['jsonl-0.run'] } })
  expect(readdirSync(path).sort()).toEqual(['jsonl-0.run', 'run.json'])
})

test('only its owner may read it', () => {
  expect(statSync(killed()).mode & 0o777).toBe(0o700)
})

const changed = (path: string, given = key) => {
  try {
    make(path, given).open()
  } catch (error) {
    return error instanceof ResumeError ? error.changed : error
  }
  return 'opened'
}

test('refuses to go on where an input or a setting has changed, or something is missing', () => {
  expect(changed(killed(), { ...key, inputs: { 'a.csv': '10 2' } })).toEqual({ what: 'input', file: 'a.csv' })
  expect(changed(killed(), { ...key, inputs: { ...key.inputs, 'b.csv': '1 1' } })).toEqual({
    what: 'input',
    file: 'b.csv',
  })
  expect(changed(killed(), { ...key, settings: 'other' })).toEqual({ what: 'settings' })
  const cut = killed()
  writeFileSync(join(cut, 'run.json'), '{"format":')
  expect(changed(cut)).toEqual({ what: 'unreadable' })
  const lost = killed()
  writeFileSync(
    join(lost, 'run.json'),
    JSON.stringify({ format: 2, pid: process.pid, ...key, conversations: 1, runs: { jsonl: ['gone.run'] } }),
  )
  expect(changed(lost)).toEqual({ what: 'unreadable' })
})

test('two runs at a time in one place are one too many', () => {
  const path = killed()
  mkdirSync(join(path, `rows-${process.ppid}`))
  expect(() => make(path).open()).toThrow(BusyError)
  expect(() => make(path).clear()).toThrow(BusyError)
})

test('a run that is done leaves nothing; one that was stopped, what it can be taken up from', () => {
  const path = killed()
  make(path).leave()
  expect(existsSync(join(path, 'run.json'))).toBe(true)
  make(path).remove()
  expect(existsSync(path)).toBe(false)
  const nothing = make(path)
  nothing.folder()
  nothing.leave()
  expect(existsSync(path)).toBe(false)
})

test('inputs are known by size and time, rules by their content', () => {
  const here = folder()
  writeFileSync(join(here, 'a.csv'), '1')
  const before = inputPrints([here])
  expect(Object.keys(before ?? {})).toEqual([join(here, 'a.csv')])
  writeFileSync(join(here, 'a.csv'), '22')
  expect(inputPrints([here])).not.toEqual(before)
  expect(inputPrints(['-'])).toBeNull()
  const rules = settingsPrint({ lang: 'nl' }, [here])
  expect(settingsPrint({ lang: 'en' }, [here])).not.toBe(rules)
  writeFileSync(join(here, 'a.csv'), '23')
  expect(settingsPrint({ lang: 'nl' }, [here])).not.toBe(rules)
})
