import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createAnalyzer } from '../../src/analyze.ts'
import { loadRulebook } from '../../src/rulebook/load.ts'
import { formatProblem } from '../../src/rulebook/problems.ts'
import { SAMPLE_RULE } from '../support/sample-rule.ts'

let pack: string
beforeEach(() => {
  pack = mkdtempSync(join(tmpdir(), 'helder-rules-'))
})
afterEach(() => rmSync(pack, { recursive: true, force: true }))

function load(files: Record<string, string>) {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(pack, name)), { recursive: true })
    writeFileSync(join(pack, name), text)
  }
  const { rulebook, problems } = loadRulebook({ packs: [pack], languages: ['en'] })
  const own = problems.filter((p) => p.file.startsWith(pack))
  return { rulebook, messages: own.map((p) => formatProblem({ ...p, file: p.file.replace(`${pack}/`, '') })) }
}

const without = (key: string) =>
  SAMPLE_RULE.split('\n')
    .filter((line) => !line.startsWith(`${key}:`))
    .join('\n')

describe('rule files', () => {
  it('takes a sound rule, in a folder of its own dimension', () => {
    const { rulebook, messages } = load({ 'fruit/banana.en.yaml': SAMPLE_RULE })
    expect(messages).toEqual([])
    const [review] = createAnalyzer(rulebook, { lang: 'en' }).conversation({
      id: '1',
      messages: [{ id: '1', role: 'agent', text: 'One banana.' }],
    })
    expect(review!.findings).toMatchObject([
      { rule: 'banana', dimension: 'fruit', start: 4, end: 10, message: 'Says banana. Fruit distracts. Leave it out.' },
    ])
    expect(review!.scores.fruit).toBe(90)
  })
  it('takes a rule that stands in no folder when it names its dimension', () => {
    expect(load({ 'banana.en.yaml': `${SAMPLE_RULE}dimension: fruit\n` }).messages).toEqual([])
    expect(load({ 'apple.en.yaml': SAMPLE_RULE }).messages.join()).toContain('stands in no dimension folder')
  })

  const faults: [what: string, file: string, message: RegExp][] = [
    ['broken YAML', 'title: "no end\nfind: x', /fruit\/banana\.en\.yaml:\d+:\d+: not valid YAML/],
    [
      'an unknown key, with its place',
      SAMPLE_RULE.replace('severity:', 'severty:'),
      /banana\.en\.yaml:3:1: unknown key `severty`/,
    ],
    [
      'a wrong value, with the values there are',
      SAMPLE_RULE.replace('minor', 'huge'),
      /banana\.en\.yaml:3:11: `severity` must be one of: minor, major, critical/,
    ],
    ['a missing title', without('title'), /`title` is missing/],
    ['a finding without severity', without('severity'), /needs a severity/],
    ['a finding without why', without('why'), /needs `why`/],
    ['nothing to find', SAMPLE_RULE.replace('find:\n  - banana\n', ''), /needs `find`/],
    ['neither signal nor finding', without('finding'), /needs `emits`/],
    ['too few flags', SAMPLE_RULE.replace('  - flags: "[Banana] bread."\n', ''), /at least two `flags`/],
    ['too few ignores', SAMPLE_RULE.replace('  - ignores: A pear.\n', ''), /at least two `ignores`/],
    [
      'a pattern that is never closed, with its place',
      SAMPLE_RULE.replace('- banana', '- big (banana|apple'),
      /banana\.en\.yaml:6:9: pattern `big \(banana\|apple`: this `\(` is never closed/,
    ],
    [
      'a list that is not there',
      SAMPLE_RULE.replace('- banana', '- "@no-such-list"'),
      /no list no-such-list in this language; there are: /,
    ],
    [
      'a capture that is not there',
      `${SAMPLE_RULE}rewrite: {replace: match, with: "{colour} apple"}\n`,
      /\{colour\} is captured by no pattern/,
    ],
    ['a mark that is not there', `${SAMPLE_RULE}mark: middle\n`, /`mark` must be one of: match, sentence/],
    ['a place that is not there', `${SAMPLE_RULE}when: {title: {has: greets}}\n`, /unknown key `title`/],
    ['a twin left out without a reason', `${SAMPLE_RULE}twin: none\n`, /needs `because`/],
    [
      'an example with two kinds',
      SAMPLE_RULE.replace('- ignores: A pear.', '- ignores: A pear.\n    misfires: "[x]"'),
      /exactly one of flags, ignores, missed, misfires/,
    ],
  ]
  it.each(faults)('tells of %s', (_, file, message) => {
    expect(load({ 'fruit/banana.en.yaml': file }).messages.join('\n')).toMatch(message)
  })
  it('tells of a circle of rules that need each other', () => {
    const circle = (own: string, other: string) => `${SAMPLE_RULE}emits: ${own}\nwhen: {message: {has: ${other}}}\n`
    expect(
      load({ 'fruit/one.en.yaml': circle('one', 'two'), 'fruit/two.en.yaml': circle('two', 'one') }).messages.join(),
    ).toMatch(/in a circle/)
  })
  it('tells of names that are no rule', () => {
    expect(load({ 'fruit/Banana.en.yaml': SAMPLE_RULE }).messages.join()).toMatch(/named <id>\.<language>\.yaml/)
  })
  it('shows the line and a caret under the place', () => {
    const [message] = load({ 'fruit/banana.en.yaml': SAMPLE_RULE.replace('minor', 'huge') }).messages
    expect(message!.split('\n').slice(1)).toEqual(['    severity: huge', '              ^'])
  })
  it('goes on with the sound rules of a pack', () => {
    const { rulebook, messages } = load({ 'fruit/banana.en.yaml': SAMPLE_RULE, 'fruit/apple.en.yaml': 'title: [' })
    expect(messages).toHaveLength(1)
    expect(rulebook.language('en').rules.some((rule) => rule.id === 'banana')).toBe(true)
  })
  it('leaves the rules of a faulty pack folder out with a sentence', () => {
    const { problems } = loadRulebook({ packs: [join(pack, 'nowhere')], languages: [] })
    expect(problems.map(formatProblem).join()).toMatch(/nowhere: is no folder with rules/)
  })
})
