import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { Review } from '../../src/conversation.ts'
import { pseudonym } from '../../src/store/agents.ts'
import { coreWith, folder, helder, review } from './doubles.ts'

const KEY = 'a key of the house itself'
const messages = [
  { id: '0', role: 'customer' as const, text: 'It does not print.' },
  { id: '1', role: 'agent' as const, text: 'Restart it, please.', agent: 'Marloes Testman' },
]
const core = coreWith([[{ conversation: { id: 'c', messages }, order: [0, 1] }]], (given) =>
  given.messages.map(({ id, role, text, agent }) => review({ message_id: id, role, text, agent: agent ?? null })),
)

async function run(args: string[], env: Record<string, string> = { HELDER_KEY: KEY }) {
  const out = folder()
  const ran = await helder(['score', 'x', '--out', out, '--format', 'jsonl,csv,html,parquet', ...args], {
    core,
    env: { LANG: 'en_GB.UTF-8', ...env },
  })
  const lines = readFileSync(join(out, 'results.jsonl'), 'utf8').trim().split('\n')
  const all = readdirSync(out).map((name) => readFileSync(join(out, name), 'latin1'))
  return { ...ran, agents: lines.map((line) => (JSON.parse(line) as Review).agent), all: all.join('\n') }
}

test.each([[[]], [['--per-agent']]])('all outputs give an agent the made-up name of the key %j', async (args) => {
  const { agents, all } = await run(args)
  expect(agents).toEqual([null, pseudonym('Marloes Testman', KEY)])
  expect(all).not.toContain('Marloes')
})

test('names stand in the outputs only where --agents name asks for them', async () => {
  const { agents } = await run(['--per-agent', '--agents', 'name'], {})
  expect(agents).toEqual([null, 'Marloes Testman'])
})

test('--no-text leaves agents out, and then needs no key', async () => {
  const home = folder()
  expect((await run(['--no-text'], { XDG_CONFIG_HOME: home })).agents).toEqual([null, null])
  expect(readdirSync(home)).toEqual([])
})

test('without a usable key agents are left out, and it says so; where agents were asked for it stops', async () => {
  const home = folder()
  mkdirSync(join(home, 'helder'))
  writeFileSync(join(home, 'helder', 'agents.key'), 'short')
  const { agents, all, err, code } = await run([], { XDG_CONFIG_HOME: home })
  expect({ agents, code }).toEqual({ agents: [null, null], code: 0 })
  expect(all).not.toContain('Marloes')
  expect(err).toContain('leave agents out')
  const env = { LANG: 'en', XDG_CONFIG_HOME: home }
  expect((await helder(['score', 'x', '--out', folder(), '--per-agent'], { core, env })).code).toBe(1)
})
