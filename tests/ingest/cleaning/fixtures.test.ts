import { readdirSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { clean } from '../../../src/ingest/cleaning/index.ts'

const FOLDER = new URL('../../../fixtures/bodies/', import.meta.url)
const BODIES = readdirSync(FOLDER).filter((name) => /\.body\.(?:html|txt)$/.test(name))

/** Every `x.body.html` or `x.body.txt` has its `x.clean.txt`; one that is missing fails. */
it.each(BODIES)('%s', (name) => {
  const expected = readFileSync(new URL(name.replace(/\.body\.\w+$/, '.clean.txt'), FOLDER), 'utf8')
  expect(clean(readFileSync(new URL(name, FOLDER), 'utf8')).text.trim()).toBe(expected.trim())
})

it('has fixtures', () => expect(BODIES.length).toBeGreaterThan(4))
