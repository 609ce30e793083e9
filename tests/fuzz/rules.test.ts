import { writeFileSync } from 'node:fs'
import fc from 'fast-check'
import { expect } from 'vitest'
import { stringify } from 'yaml'
import { createAnalyzer } from '../../src/analyze.ts'
import { compileLanguage } from '../../src/rulebook/compile.ts'
import { loadRulebook } from '../../src/rulebook/load.ts'
import { formatProblem, type Problem } from '../../src/rulebook/problems.ts'
import { DEFAULT_PROFILE, loadProfile, ProfileError } from '../../src/rulebook/profile.ts'
import { readRule } from '../../src/rulebook/rule-file.ts'
import { file } from '../ingest/support.ts'
import { change, changed, fuzz } from './fuzz.ts'

const { scorecard } = loadRulebook({ languages: [] }).rulebook
const TEXT =
  'Hi Ana, you forgot to send the file. Please send us 3 files and call us back when we are there. The printer is red.'

/** A rule file either tells what is wrong and where, or gives a rule that runs. */
function expectRule(source: string): void {
  const problems: Problem[] = []
  const { rule, problems: found } = readRule(source, 'fuzz.en.yaml', 'respect')
  problems.push(...found)
  expect(rule !== undefined || problems.length > 0).toBe(true)
  if (rule) {
    const lists = new Map([['things', ['printer', 'red ~file', '~send back']]])
    const compiled = compileLanguage(
      'en',
      { rules: [rule], lists, ownLists: false, replacements: new Map(), glossary: [] },
      problems,
    )
    expect(compiled.rules.length > 0 || problems.length > 0).toBe(true)
    const rulebook = { language: () => compiled, scorecard, profile: DEFAULT_PROFILE }
    const messages = (['customer', 'agent'] as const).map((role) => ({ id: role, role, text: TEXT }))
    for (const { findings, text } of createAnalyzer(rulebook, { lang: 'en' }).conversation({ id: 'c', messages }))
      for (const { start, end } of findings) expect(start >= 0 && end >= start && end <= text.length).toBe(true)
  }
  for (const problem of problems) expect(formatProblem(problem)).toMatch(/^fuzz\.en\.yaml(:\d+)*: \S/)
}

const sound = 'send ~send you forgot to @things VERB NOUN NUMBER ... printer is the Please'.split(' ')
const broken = [
  '@nothing',
  '^',
  '$',
  '{match}',
  '…',
  '(',
  ')',
  '|',
  '?',
  '{a=',
  '}',
  '~',
  '@',
  '{b=send}',
  "don't",
  'e-mail',
  ',',
]
const atom = fc.oneof(
  { weight: 60, arbitrary: fc.constantFrom(...sound) },
  { weight: 1, arbitrary: fc.constantFrom(...broken) },
)
const group: fc.Memo<string> = fc.memo((depth) =>
  depth <= 1
    ? atom
    : fc.oneof(
        atom,
        fc.array(group(), { minLength: 1, maxLength: 4 }).map((parts) => `(${parts.join(' ')})?`),
        fc.array(group(), { minLength: 1, maxLength: 4 }).map((parts) => `(${parts.join('|')})`),
        fc.array(group(), { minLength: 1, maxLength: 3 }).map((parts) => `{x=${parts.join(' ')}}`),
      ),
)
const pattern = fc
  .tuple(fc.constantFrom('send', 'the', 'printer', ''), fc.array(group(3), { maxLength: 8 }))
  .map(([word, parts]) => [word, ...parts].join(' '))
const maybe = <T>(arbitrary: fc.Arbitrary<T>) =>
  fc.oneof({ weight: 5, arbitrary }, { weight: 1, arbitrary: fc.jsonValue() as fc.Arbitrary<unknown> })
const signals = fc.constantFrom('greets', 'apologises', 'own-signal', ['greets', 'own-signal'], [])
const examples = fc.constant([{ flags: '[a]' }, { flags: '[a]' }, { ignores: 'b' }, { ignores: 'b' }])
const rule = fc.record(
  {
    title: maybe(fc.constantFrom('Says it', '')),
    why: maybe(fc.constant('It costs time.')),
    severity: maybe(fc.constantFrom('minor', 'major', 'huge')),
    finding: maybe(fc.boolean()),
    emits: maybe(fc.constantFrom('own-signal', 'greets', 'No Name')),
    reads: maybe(fc.constantFrom('agent', 'both', 'customer')),
    find: maybe(fc.array(pattern, { maxLength: 4 })),
    unless: maybe(fc.array(pattern, { maxLength: 2 })),
    each: maybe(fc.constantFrom('question', 'own-signal')),
    when: maybe(
      fc.record(
        { message: fc.record({ has: signals }), sentence: fc.record({ over: fc.record({ words: fc.integer() }) }) },
        { requiredKeys: [] },
      ),
    ),
    mark: maybe(fc.constantFrom('match', 'sentence', 'start', 'end', 'x', 'constructor')),
    rewrite: maybe(
      fc.constantFrom(
        { replace: 'match', with: '{x} [blank]' },
        { insert: 'start', with: 'Hi. ' },
        { replace: 'x', with: ['', '{match}'] },
      ),
    ),
    examples,
    ['__proto__']: fc.jsonValue(),
  },
  { requiredKeys: ['title', 'why', 'severity', 'finding', 'find', 'examples'] },
)
const edits = fc.oneof(
  { weight: 3, arbitrary: fc.constant([]) },
  { weight: 1, arbitrary: fc.array(change, { minLength: 1, maxLength: 4 }) },
)

/** Sound in all but its patterns and how its parts fit together. */
const nearlySound = fc.record(
  {
    title: fc.constant('Says it'),
    why: fc.constant('It costs time.'),
    severity: fc.constantFrom('minor', 'major', 'critical'),
    finding: fc.constant(true),
    emits: fc.constantFrom('own-signal', 'greets'),
    reads: fc.constantFrom('agent', 'both', 'customer'),
    find: fc.array(pattern, { minLength: 1, maxLength: 3 }),
    unless: fc.array(pattern, { minLength: 1, maxLength: 2 }),
    when: fc.record({
      message: fc.record({ lacks: signals }),
      sentence: fc.record({ over: fc.constant({ words: 2 }) }),
    }),
    mark: fc.constantFrom('match', 'sentence', 'start', 'end', 'x'),
    rewrite: fc.constantFrom({ replace: 'match', with: '{match} [blank]' }, { insert: 'start', with: 'Hi. ' }),
    examples,
  },
  { requiredKeys: ['title', 'why', 'severity', 'finding', 'find', 'examples'] },
)

fuzz(
  'rule files near the schema',
  0.14,
  fc.tuple(fc.oneof(rule, { weight: 3, arbitrary: nearlySound }), edits),
  ([value, changes]) => expectRule(changed(stringify(value), changes).toString()),
)
fuzz('rule files of bytes at random', 0.02, fc.uint8Array({ maxLength: 200 }), (bytes) =>
  expectRule(Buffer.from(bytes).toString()),
)

const profile = fc.record(
  {
    audience: maybe(fc.constantFrom('customer', 'aliens')),
    address: maybe(fc.constantFrom('u', 'je')),
    allowed_jargon: maybe(fc.array(fc.string())),
    glossary: maybe(fc.record({ en: fc.array(fc.record({ term: fc.string(), plain: fc.string() })) })),
    rules_off: maybe(fc.array(fc.constantFrom('filler', '__proto__'))),
    weights: maybe(
      fc.dictionary(fc.constantFrom('clarity', '__proto__', 'toString'), fc.dictionary(fc.string(), fc.integer())),
    ),
    shares: maybe(fc.dictionary(fc.string(), fc.double())),
    report_language: maybe(fc.constantFrom('en', 'nl')),
    colour: fc.jsonValue(),
  },
  { requiredKeys: [] },
)

const path = file('', 'helder.yaml')
fuzz(
  'profiles near the schema and at random',
  0.04,
  fc.tuple(profile, edits, fc.option(fc.uint8Array({ maxLength: 60 }))),
  ([value, changes, bytes]) => {
    writeFileSync(path, bytes ?? changed(stringify(value), changes))
    try {
      expect(Object.keys(loadProfile(path))).toContain('audience')
    } catch (error) {
      if (!(error instanceof ProfileError)) throw error
      expect(error.message).toContain(path)
    }
  },
)
