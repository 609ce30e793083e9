import { expect, test } from 'vitest'
import { readerBeside, warmUp } from '../../../src/outputs/http/analyze/readers.ts'
import { Rulebooks } from '../../../src/outputs/http/analyze/rulebooks.ts'
import { Problem } from '../../../src/outputs/http/problem.ts'
import { loadRulebook } from '../../../src/rulebook/load.ts'
import { DEFAULT_PROFILE } from '../../../src/rulebook/profile.ts'
import { review } from '../doubles.ts'

const { rulebook } = loadRulebook()
const conversation = {
  id: 'c',
  messages: [
    { id: '1', role: 'customer' as const, text: 'Where is my parcel?' },
    { id: '2', role: 'agent' as const, text: 'It will come on Friday.' },
  ],
}

test('rewrites by the house’s own profile are read in the thread, all else here', async () => {
  const asked: unknown[] = []
  const thread = {
    waiting: 0,
    async read(reading: object) {
      asked.push(reading)
      return [review({ text: 'from the thread' })]
    },
  }
  const reader = readerBeside(new Rulebooks(rulebook, [], 3), thread)
  const text = async (options: Parameters<typeof reader.read>[1]) => (await reader.read(conversation, options)).text
  expect(await text({ lang: 'auto', rewrite: false })).toBe('It will come on Friday.')
  expect(await text({ lang: 'en', rewrite: true, profile: DEFAULT_PROFILE })).toBe('It will come on Friday.')
  expect(asked).toEqual([])
  expect(await text({ lang: 'nl', rewrite: true })).toBe('from the thread')
  expect(asked).toEqual([{ conversation, lang: 'nl', wanted: ['2'] }])
  thread.waiting = 1000
  await expect(text({ lang: 'nl', rewrite: true })).rejects.toMatchObject({ code: 'busy', status: 503 })
  expect(await text({ lang: 'nl', rewrite: false })).toBe('It will come on Friday.')
})

test('warming up reads both languages both ways', async () => {
  const seen = new Set<string>()
  await warmUp({
    async read({ messages }, { lang, rewrite }) {
      seen.add(`${lang} ${rewrite} ${messages.length}`)
      return review({})
    },
  })
  expect([...seen].sort()).toEqual(['en false 2', 'en true 2', 'nl false 2', 'nl true 2'])
})

test('rulebooks: settings share the rules, rules of one’s own are counted, the last few are kept', () => {
  let now = 0
  const books = new Rulebooks(rulebook, [], 2, () => now)
  const off = (rule: string) => ({ ...DEFAULT_PROFILE, rules_off: [rule] })
  expect(books.of(undefined)).toBe(rulebook)
  const shared = books.of({ ...DEFAULT_PROFILE, address: 'je' })
  expect(shared.language('nl')).toBe(rulebook.language('nl'))
  expect(shared.profile.address).toBe('je')
  const first = books.of(off('filler'))
  expect(first.language('en').rules.some(({ id }) => id === 'filler')).toBe(false)
  expect(books.of(off('filler'))).toBe(first)
  books.of(off('vague'))
  expect(() => books.of(off('robotic'))).toThrow(Problem)
  now += 60_001
  expect(books.of(off('robotic')).profile.rules_off).toEqual(['robotic'])
  for (let i = 0; i < 8; i++) books.of({ ...DEFAULT_PROFILE, allowed_jargon: [`term ${i}`] })
  // pushed out by the others, and made anew
  expect(books.of(off('filler'))).not.toBe(first)
})
