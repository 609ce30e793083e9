import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { excerpt } from '../../src/outputs/rule-sample.ts'
import { RuleStats } from '../../src/outputs/rule-stats.ts'
import { folder, helder, quickCore, review } from './doubles.ts'

const labels = { email: 'e-mail', number: 'number', name: 'name' }

function archive(): string {
  const path = join(folder(), 'export.csv')
  const rows = [
    'conversation_id,message_id,role,text',
    '1,1,customer,My screen stays black.',
    '1,2,agent,"Hi Marieke, we will look at it as soon as possible. Call 06 12345678."',
    '2,1,customer,Mijn scherm blijft zwart.',
    '2,2,agent,"Dag Joris, we kijken er zo snel mogelijk naar en nog eens zo snel mogelijk."',
    '2,3,agent,',
  ]
  writeFileSync(path, `${rows.join('\n')}\n`)
  return path
}

interface Line {
  rule: string
  language: string
  kind: string
  in_code: boolean
  hits: number
  messages: number
  of: number
  share: number
  samples: { conversation: string; message: string; text: string }[]
}

const json = async (...args: string[]) => {
  const ran = await helder(['rules', 'stats', ...args, '--format', 'json', '--quiet'])
  const { messages, rules } = JSON.parse(ran.out) as { messages: unknown; rules: Line[] }
  return {
    ...ran,
    messages,
    rules,
    of: (id: string, language: string) => rules.find((r) => r.rule === id && r.language === language)!,
  }
}

test('counts places, messages and their share per rule and language', async () => {
  const { code, messages, of } = await json(archive())
  expect(code).toBe(0)
  expect(messages).toEqual({ agent: { en: 1, nl: 1 }, customer: { en: 1, nl: 1 } })
  expect(of('vague', 'nl')).toMatchObject({ kind: 'finding', in_code: false, hits: 2, messages: 1, of: 1, share: 1 })
  expect(of('vague', 'en')).toMatchObject({ hits: 1, messages: 1, of: 1 })
  expect(of('shouting', 'en')).toMatchObject({ hits: 0, messages: 0, of: 1, share: 0 })
})

test('samples show the place, hide what is private, and are left out with --samples 0', async () => {
  const path = archive()
  const { of } = await json(path)
  expect(of('vague', 'en').samples).toEqual([
    { conversation: '1', message: '2', text: 'Hi ‹name›, we will look at it [as soon as possible]. Call ‹number›.' },
  ])
  const without = await helder(['rules', 'stats', path, '--samples', '0'])
  expect(without.out).toMatch(/vague +en +1 +1 +100.0%/)
  expect(without.out).not.toContain('as soon as possible')
})

test('the table lists what found nothing, in the language of the reader', async () => {
  const { out, err, code } = await helder(['rules', 'stats', archive()], { env: { LANG: 'nl_NL.UTF-8' } })
  expect(code).toBe(0)
  expect(err).toContain('1 van de 5 rijen waren niet te gebruiken')
  expect(out).toContain('Gelezen in het Nederlands: 1 antwoord, 1 bericht van klanten')
  expect(out).toMatch(/Niets gevonden, van de regels voor het Engels \(\d+\)\n +abbreviation-chat[\s\S]*\bcommands\b/)
  expect(out).toContain('we kijken er [zo snel mogelijk] naar')
})

test('wrong options, no input and an empty archive end with the right code', async () => {
  const path = archive()
  expect((await helder(['rules', 'stats'])).code).toBe(2)
  expect((await helder(['rules', 'stats', path, '--samples', 'many'])).code).toBe(2)
  expect((await helder(['rules', 'stats', path, '--format', 'xml'])).code).toBe(2)
  const empty = join(folder(), 'empty.csv')
  writeFileSync(empty, 'conversation_id,message_id,role,text\n1,1,agent,\n')
  expect((await helder(['rules', 'stats', empty])).code).toBe(1)
  const gone = new AbortController()
  gone.abort('SIGINT')
  expect((await helder(['rules', 'stats', path], { stop: gone.signal })).code).toBe(130)
})

test('which samples are kept does not depend on the order of the reviews, and stays bounded', async () => {
  const { rulebook } = (await quickCore.rules()).loadRulebook()
  const reviews = Array.from({ length: 500 }, (_, i) =>
    review({
      message_id: `m${i}`,
      text: `Reply ${i} soon`,
      signals: [{ id: 'vague', rule: 'vague', start: 0, end: 5 }],
    }),
  )
  const kept = (some: [number, (typeof reviews)[number]][]) => {
    const stats = new RuleStats(4, labels)
    for (const [order, one] of some) stats.add(one, order, null)
    return stats.tallies(rulebook).find(({ rule, language }) => rule === 'vague' && language === 'en')!
  }
  const inOrder = [...reviews.entries()]
  const there = kept(inOrder)
  expect(there).toMatchObject({ hits: 500, messages: 500, of: 500 })
  expect(there.samples).toHaveLength(4)
  expect(kept(inOrder.reverse()).samples).toEqual(there.samples)
  expect(new Set(there.samples.map(({ message }) => message)).size).toBe(4)
})

test('a sample cuts long places in the middle and shows nothing private across its edges', () => {
  const long = `Dear Joost, ${'all of this goes on and on '.repeat(20)}and ends. Mail joost@example.org now.`
  const line = excerpt(long, { start: 12, end: long.indexOf('. Mail') }, labels, [])!
  expect(line.length).toBeLessThan(300)
  expect(line).toMatch(/^Dear ‹name›, \[all of this .* … .*and ends\]\. Mail ‹e-mail› now\.$/)
  const mail = long.indexOf('joost@')
  expect(excerpt(long, { start: mail + 3, end: mail + 8 }, labels, [])).not.toMatch(/example|joost/i)
  expect(excerpt('a'.repeat(20_000), { start: 15_000, end: 15_005 }, labels, [])).toBeNull()
})
