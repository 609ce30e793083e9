import { readdirSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { clean } from '../../../src/ingest/cleaning/index.ts'

const FOLDER = new URL('../../../fixtures/bodies/', import.meta.url)
const BODIES = readdirSync(FOLDER).filter((name) => name.endsWith('.body'))

/** Every `x.body`, HTML or text, has its `x.clean.txt`; one that is missing fails. */
it.each(BODIES)('%s', (name) => {
  const expected = readFileSync(new URL(name.replace(/\.body$/, '.clean.txt'), FOLDER), 'utf8')
  expect(clean(readFileSync(new URL(name, FOLDER), 'utf8')).text.trim()).toBe(expected.trim())
})

it('has fixtures', () => expect(BODIES.length).toBeGreaterThan(4))
