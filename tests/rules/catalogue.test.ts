import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { catalogue } from '../../src/outputs/catalogue.ts'
import { builtInRules } from '../../src/rulebook/load.ts'

test.each(['README.md', 'rule.schema.json'])('rules/%s is what the rules say (else: npm run catalogue)', (name) => {
  expect(readFileSync(`${builtInRules()}/${name}`, 'utf8')).toBe(catalogue()[name])
})
