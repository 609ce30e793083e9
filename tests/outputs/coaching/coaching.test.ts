import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { en } from '../../../src/outputs/coaching/exercises.en.ts'
import { nl } from '../../../src/outputs/coaching/exercises.nl.ts'
import { escaped } from '../../../src/outputs/coaching/markdown.ts'
import type { Plan } from '../../../src/outputs/coaching/plans.ts'
import { loadRulebook } from '../../../src/rulebook/load.ts'
import { folder, helder } from '../doubles.ts'

const ENV = { LANG: 'en_GB.UTF-8', HELDER_KEY: 'a key for tests only' }

const WORDS = ['from today', 'at home', 'in the office', 'on your phone', 'after the update']
/** Annelies uses hard words, Bartholomew does not; Corneel wrote too few replies. */
const lines = Array.from({ length: 65 }, (_, i) => [
  { conversation_id: `c${i}`, message_id: '1', role: 'customer', text: `How do I change setting ${i}?` },
  {
    conversation_id: `c${i}`,
    message_id: '2',
    role: 'agent',
    agent_id: i < 30 ? 'Annelies' : i < 60 ? 'Bartholomew' : 'Corneel',
    text:
      i < 30
        ? `Hi Ana, ${WORDS[i % 5]} you can utilise the menu in order to change setting ${i}. Kind regards, Annelies`
        : `Hi Ana, you can change setting ${i} in the menu. Let me know whether it works. Kind regards, Bartholomew`,
  },
]).flat()

async function coaching(...options: string[]) {
  const out = folder()
  const input = join(out, 'in.jsonl')
  writeFileSync(input, lines.map((line) => JSON.stringify(line)).join('\n'))
  const ran = await helder(['score', input, '--out', join(out, 'made'), '-q', ...options], { env: ENV })
  expect(ran).toMatchObject({ code: 0, err: '' })
  const read = (name: string) => readFileSync(join(out, 'made', name), 'utf8')
  const json = JSON.parse(read('coaching.json')) as { language: string; agents: string; plans: Plan[] }
  return { markdown: read('coaching.md'), json, page: read('report.html') }
}

describe('coaching', () => {
  let team: Awaited<ReturnType<typeof coaching>>
  let agents: Awaited<ReturnType<typeof coaching>>
  beforeAll(async () => {
    team = await coaching()
    agents = await coaching('--per-agent')
  }, 60_000)

  it('is about the team, unless agents are asked for', () => {
    expect(team.json).toMatchObject({ language: 'en', agents: 'team' })
    expect(team.json.plans.map(({ agent, replies }) => [agent, replies])).toEqual([[null, 65]])
    expect(team.markdown).toContain('## The team')
  })
  it('shows agents under made-up names, in alphabetical order, and none with few replies', () => {
    const names = agents.json.plans.slice(1).map(({ agent }) => agent!)
    expect(names).toHaveLength(2)
    expect(names).toEqual([...names].sort())
    for (const name of names) expect(name).toMatch(/^[0-9A-Z]{4}-[0-9A-Z]{4}$/)
    for (const text of [agents.markdown, JSON.stringify(agents.json), agents.page])
      expect(text).not.toMatch(/Annelies|Bartholomew|Corneel/)
  })
  it('chooses what an agent does more often than the others, with pairs from their own replies', () => {
    const focus = agents.json.plans.slice(1).flatMap(({ focus }) => focus)
    const hard = focus.filter(({ id }) => id === 'hard-word' || id === 'wordy-phrase')
    expect(hard).not.toEqual([])
    for (const { share, others, pairs, goal, exercise } of hard) {
      expect(share.value).toBe(1)
      expect(others!.value).toBe(0)
      expect(goal).toBe(0.5)
      expect(exercise).not.toBe('')
      expect(pairs).toHaveLength(3)
      for (const { before, after, conversation_id } of pairs) {
        expect(before).toContain('utilise')
        expect(after).not.toBe(before)
        expect(Number(conversation_id.slice(1))).toBeLessThan(30)
      }
    }
  })
  it('says the same in the report, in Markdown and in JSON', () => {
    for (const { strengths, focus } of agents.json.plans)
      for (const { title } of [...strengths, ...focus]) {
        expect(agents.markdown).toContain(title)
        expect(agents.page).toContain(title)
      }
  })
  it('has no quotes with --no-text', async () => {
    const { json, markdown } = await coaching('--no-text')
    for (const { strengths, focus } of json.plans) {
      for (const { quotes } of strengths) expect(quotes).toEqual([])
      for (const { pairs } of focus) expect(pairs).toEqual([])
    }
    expect(markdown).toContain('--no-text')
    expect(markdown).not.toContain('utilise the menu')
  })
  it('speaks Dutch', async () => {
    expect((await coaching('--report-language', 'nl')).markdown).toMatch(/^# Coachingsplan\n/)
  })
})

describe('exercises', () => {
  it('are for rules that are there', () => {
    const { rulebook } = loadRulebook({ languages: ['en', 'nl'] })
    const rules = new Set((['en', 'nl'] as const).flatMap((l) => rulebook.language(l).rules.map(({ id }) => id)))
    for (const { findings } of [en, nl]) expect(Object.keys(findings).filter((id) => !rules.has(id))).toEqual([])
  })
  it('are there for every dimension that has rules, in both languages', () => {
    const dimensions = readdirSync('rules', { withFileTypes: true })
      .filter((entry) => entry.isDirectory() && !['signals', 'lists'].includes(entry.name))
      .map(({ name }) => name)
    for (const exercises of [en, nl]) expect(Object.keys(exercises.dimensions).sort()).toEqual(dimensions.sort())
  })
})

describe('escaped', () => {
  it.each([
    ['<img src=x onerror=alert(1)>', '\\<img src=x onerror=alert(1)>'],
    ['[click](javascript:alert(1))', '[click]\\(javascript:alert(1))'],
    ['[a]: https://example.org', '[a]\\: https://example.org'],
    ['# no title', '\\# no title'],
    ['1. no list', '1\\. no list'],
    ['*no* _stress_ `code`', '\\*no\\* \\_stress\\_ \\`code\\`'],
    ['snake_case stays', 'snake_case stays'],
    ['we call you [when]', 'we call you [when]'],
    ['two\nlines', 'two lines'],
  ])('%s', (text, expected) => {
    expect(escaped(text)).toBe(expected)
  })
})
