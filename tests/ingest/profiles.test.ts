import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { normaliseLabel } from '../../src/ingest/label.ts'
import { PROFILES } from '../../src/ingest/profiles/index.ts'
import { profileOf } from '../../src/ingest/recognise.ts'
import { COLUMN_ROLES } from '../../src/ingest/types.ts'
import { readAll } from './support.ts'

const EXPORTS = 'fixtures/exports'

describe.each(PROFILES.map((profile) => [profile.id, profile] as const))('profile %s', (id, profile) => {
  it('is told apart by its own labels', () => {
    const marks = new Set(profile.marks.map(normaliseLabel))
    expect(marks.size).toBeGreaterThanOrEqual(profile.needs)
    if (id !== 'generic') expect(profileOf([...marks]).id).toBe(id)
  })

  it('names each label once per role, in the form headers are compared in', () => {
    for (const [role, labels] of Object.entries(profile.columns)) {
      expect(COLUMN_ROLES).toContain(role)
      const normal = labels.map(normaliseLabel)
      expect(new Set(normal).size, `${role}: ${normal.join(', ')}`).toBe(normal.length)
      expect(normal.every((label) => label !== '')).toBe(true)
    }
  })

  it('says in both languages what to export instead', () => {
    expect(profile.advice.en).toMatch(/^[A-Z].{30,}\.$/)
    expect(profile.advice.nl).toMatch(/^[A-Z].{30,}\.$/)
    expect(profile.advice.nl).not.toBe(profile.advice.en)
  })

  it('has an export of its own among the fixtures', () => {
    expect(existsSync(join(EXPORTS, id, 'expected.json'))).toBe(true)
  })
})

describe.each(readdirSync(EXPORTS))('export %s', (name) => {
  const folder = join(EXPORTS, name)
  const file = readdirSync(folder).find((it) => it.startsWith('export.'))!

  it('gives the messages it holds', async () => {
    const expected = JSON.parse(readFileSync(join(folder, 'expected.json'), 'utf8')) as unknown
    const read = await readAll(join(folder, file))
    const { file: _, ...report } = read.reports[0]!
    expect({
      counts: read.counts,
      report,
      rejected: read.rejected.map(({ row, reason }) => ({ row, reason })),
      conversations: read.gathered.map(({ conversation }) => ({
        id: conversation.id,
        messages: conversation.messages.map(({ source, ...message }) => ({ ...message, row: source!.row })),
      })),
    }).toEqual(expected)
  })

  it('gives each message once, with its place in the input', async () => {
    const read = await readAll(join(folder, file))
    const order = read.gathered.flatMap((it) => it.order).sort((a, b) => a - b)
    expect(order).toEqual(order.map((_, i) => i))
    expect(order).toHaveLength(read.counts.messages)
  })
})
