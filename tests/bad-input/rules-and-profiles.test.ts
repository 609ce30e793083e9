import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { helder } from '../outputs/doubles.ts'
import { SAMPLE_RULE } from '../support/sample-rule.ts'
import { file, folder, GOOD, score } from './support.ts'

function pack(files: Record<string, string | Uint8Array>): string {
  const path = folder()
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(path, name)), { recursive: true })
    writeFileSync(join(path, name), content)
  }
  return path
}

/** Each fault once: how the file differs from a sound one, and what is said, with its place. */
const FAULTS: [what: string, content: string | Uint8Array, said: RegExp, name?: string][] = [
  ['broken YAML', 'title: "no end', /banana\.en\.yaml:1:\d+: not valid YAML/],
  ['bytes that are no text', Uint8Array.from([0, 1, 2, 255, 254, 7]), /banana\.en\.yaml:1:1: /],
  ['lists in lists, 100,000 deep', '['.repeat(100_000), /banana\.en\.yaml.*not valid YAML/],
  [
    'aliases that multiply',
    `a: &a [x, x]\n${Array.from({ length: 30 }, (_, i) => `b${i}: &b${i} [*${i ? `b${i - 1}` : 'a'}, *${i ? `b${i - 1}` : 'a'}]`).join('\n')}`,
    /banana\.en\.yaml.*(not valid YAML|unknown key)/,
  ],
  ['an empty file', '', /banana\.en\.yaml:1:1: /],
  [
    'an unknown key',
    SAMPLE_RULE.replace('severity', 'severty'),
    /:3:1: unknown key `severty`; there are: title, why, how, severity/,
  ],
  ['a key of every object', `__proto__: {a: 1}\n${SAMPLE_RULE}`, /:1:1: unknown key `__proto__`/],
  ['a wrong value', SAMPLE_RULE.replace('minor', 'huge'), /:3:11: `severity` must be one of: minor, major, critical/],
  ['a value of another type', SAMPLE_RULE.replace('Says banana', '[1, 2]'), /:1:8: `title` must be a string/],
  ['too few examples', SAMPLE_RULE.replace('  - ignores: A pear.\n', ''), /needs at least two `ignores`/],
  [
    'a pattern that does not close',
    SAMPLE_RULE.replace('- banana', '- big (banana'),
    /:6:9: pattern `big \(banana`: this `\(` is never closed/,
  ],
  [
    'a pattern that is too large',
    SAMPLE_RULE.replace('- banana', `- banana ${'a? '.repeat(9000)}`),
    /too large \(over 3000 steps\): shorten it/,
  ],
  [
    'a pattern nested too deeply',
    SAMPLE_RULE.replace('- banana', `- ${'(a? '.repeat(40)}banana${')?'.repeat(40)}`),
    /nested deeper than/,
  ],
  ['a raw regular expression', SAMPLE_RULE.replace('- banana', () => "- '(a+)+$'"), /:6:\d+: pattern `\(a\+\)\+\$`: /],
  [
    'a file name without a language',
    SAMPLE_RULE,
    /Banana\.en\.yaml: a rule file is named <id>\.<language>\.yaml/,
    'fruit/Banana.en.yaml',
  ],
  ['no folder', SAMPLE_RULE, /stands in no dimension folder/, 'banana.en.yaml'],
]

describe('a faulty rule file', () => {
  it.each(FAULTS)(
    '%s: told with its place, the rest runs, exit 3',
    async (_, content, said, name = 'fruit/banana.en.yaml') => {
      const rules = pack({ [name]: content, 'fruit/apple.en.yaml': SAMPLE_RULE.replaceAll('anana', 'roken') })
      const ran = await score(file('good.csv', GOOD.replaceAll('restart', 'broken')), 'en', '--rules', rules)
      expect(ran.said).toMatch(said)
      expect(ran.said).not.toMatch(/Something went wrong/)
      expect(ran.said).toContain('One thing is wrong in the rules; the rest ran.'.slice(-14))
      expect(ran.code).toBe(3)
      expect(ran.results.at(-1)!.findings.map((it) => it.rule)).toContain('apple')
      const tested = await helder(['rules', 'test', rules])
      expect(tested.out + tested.err).toMatch(said)
      expect(tested.code).toBe(3)
    },
  )

  it('an example that does not hold: exit 3 from `helder rules test`', async () => {
    const tested = await helder([
      'rules',
      'test',
      pack({ 'fruit/banana.en.yaml': SAMPLE_RULE.replace('A [banana]', 'An [apple]') }),
    ])
    expect(tested.out + tested.err).toMatch(/banana/)
    expect(tested.code).toBe(3)
  })

  it('a list of thousands of phrases put in the place of a built-in one is told of, not a crash', async () => {
    const entries = Array.from({ length: 5000 }, (_, i) => `  - w${i} z${i}\n`).join('')
    const list = `title: Many\nentries:\n${entries}`
    const rule = SAMPLE_RULE.replace('- banana', '- "@many"')
    const ran = await score(
      file('good.csv', GOOD),
      'nl',
      '--rules',
      pack({ 'lists/many.en.yaml': list, 'fruit/banana.en.yaml': rule }),
    )
    expect(ran.said).toMatch(/banana\.en\.yaml:6.*too large/)
    expect(ran.said).toContain('in de regels; de rest heeft gewerkt')
    expect(ran.code).toBe(3)
  })

  it('a folder of rules that is not there', async () => {
    const ran = await score(file('good.csv', GOOD), 'en', '--rules', join(folder(), 'nowhere'))
    expect(ran.said).toMatch(/nowhere: is no folder with rules; give the folder that holds/)
    expect(ran.code).toBe(3)
  })
})

describe('a faulty profile', () => {
  const PROFILES: [what: string, content: string | Uint8Array, said: RegExp][] = [
    [
      'unknown keys, all of them',
      'audience: customer\ncolour: red\nreport_langage: nl\n',
      /helder\.yaml:2:1: unknown key `colour`; there are: audience, address[\s\S]*:3:1: unknown key `report_langage`/,
    ],
    ['a key of every object', '__proto__: {a: 1}\n', /:1:1: unknown key `__proto__`/],
    ['a wrong value', 'audience: aliens\n', /:1:11: `audience` must be one of: customer/],
    ['a list', '- a\n', /must be an object/],
    ['broken YAML', 'a: [', /:1:\d: not valid YAML/],
    ['lists in lists, 100,000 deep', '['.repeat(100_000), /not valid YAML/],
    ['bytes that are no text', Uint8Array.from([0, 1, 2]), /helder\.yaml:1:1/],
  ]
  it.each(PROFILES)('%s: told with its place, nothing is scored, exit 3', async (_, content, said) => {
    const profile = file('helder.yaml', content)
    for (const language of ['en', 'nl'] as const) {
      const ran = await score(file('good.csv', GOOD), language, '--profile', profile)
      expect(ran.said).toMatch(said)
      expect(ran.said).toMatch(language === 'en' ? /Nothing was scored/ : /Er is niets beoordeeld/)
      expect(ran.code).toBe(3)
      expect(ran.written).toEqual([])
    }
  })

  it('a profile that is not there', async () => {
    const ran = await score(file('good.csv', GOOD), 'en', '--profile', 'no-such.yaml')
    expect(ran.said).toMatch(/no-such\.yaml: cannot be read \(ENOENT\); give the path/)
    expect(ran.code).toBe(3)
  })

  it('names every object has change nothing', async () => {
    const profile = file(
      'helder.yaml',
      'weights: {constructor: {toString: 2}}\nshares: {toString: 3}\nrules_off: [__proto__]\n',
    )
    const plain = await score(file('good.csv', GOOD))
    const ran = await score(file('good.csv', GOOD), 'en', '--profile', profile)
    expect(ran.code).toBe(0)
    expect(ran.results.map((it) => it.scores)).toEqual(plain.results.map((it) => it.scores))
  })
})
