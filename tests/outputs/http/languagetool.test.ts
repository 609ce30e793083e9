import { describe, expect, test } from 'vitest'
import type { Reader } from '../../../src/outputs/http/analyze/readers.ts'
import { service, TOKEN } from './support.ts'

interface Match {
  message: string
  offset: number
  length: number
  replacements: { value: string }[]
  context: { text: string; offset: number; length: number }
  sentence: string
  rule: { id: string; issueType: string; category: { id: string; name: string } }
}

const DRAFT = 'Hi Ana, please clear the DNS cache. You failed to give your address. Kind regards, Tom'
const check = async (fields: Record<string, string>) => {
  const answer = await service().form('/v2/check', fields)
  return { ...answer, matches: (answer.json?.matches ?? []) as Match[] }
}
const annotation = (...parts: object[]) => JSON.stringify({ annotation: parts })
const ids = (matches: Match[]) => matches.map(({ rule }) => rule.id)

test('a check has every field that clients read, at places in the text', async () => {
  const { status, json, matches } = await check({ language: 'en-US', text: DRAFT })
  expect(status).toBe(200)
  expect(json.software).toMatchObject({ name: 'Helder', apiVersion: 1, premium: false })
  expect(json.warnings).toEqual({ incompleteResults: false })
  expect(json.language).toMatchObject({ name: 'English (US)', code: 'en-US', detectedLanguage: { code: 'en-US' } })
  expect(json.sentenceRanges.map(([from, to]: [number, number]) => DRAFT.slice(from, to))).toContain(
    'You failed to give your address.',
  )
  expect(ids(matches)).toEqual(expect.arrayContaining(['jargon-term', 'blames-customer']))
  for (const match of matches) {
    expect(match).toMatchObject({
      message: expect.stringMatching(/\w/),
      shortMessage: expect.stringMatching(/\w/),
      replacements: expect.any(Array),
      type: { typeName: expect.any(String) },
      rule: { description: expect.any(String), issueType: 'style', urls: expect.any(Array) },
      ignoreForIncompleteSentence: expect.any(Boolean),
      contextForSureMatch: expect.any(Number),
    })
    expect(match.rule.category).toEqual({ id: expect.stringMatching(/^[A-Z]+$/), name: expect.stringMatching(/\w/) })
    expect(match.length).toBeGreaterThan(0)
    const { text, offset, length } = match.context
    expect(text.slice(offset, offset + length)).toBe(DRAFT.slice(match.offset, match.offset + match.length))
    expect(DRAFT).toContain(match.sentence)
  }
})

test('a replacement put in at its place leaves a text without that finding', async () => {
  const { matches } = await check({ language: 'en', text: DRAFT })
  const blame = matches.find(({ rule }) => rule.id === 'blames-customer')!
  expect(blame.replacements.length).toBeGreaterThan(0)
  const better = DRAFT.slice(0, blame.offset) + blame.replacements[0]!.value + DRAFT.slice(blame.offset + blame.length)
  expect(ids((await check({ language: 'en', text: better })).matches)).not.toContain('blames-customer')
})

test('messages and categories are in the language of the text', async () => {
  const { json, matches } = await check({
    language: 'auto',
    text: 'U heeft verzuimd het formulier in te vullen. Met vriendelijke groet, Tom',
  })
  expect(json.language.code).toBe('nl')
  expect(matches.map(({ rule }) => rule.category.name)).toContain('Respect')
  expect(matches[0]!.message).toMatch(/\b(?:de|het|een|niet|wat)\b/)
})

test.each([
  ['en', 'en-GB,nl-BE', 'Please restart the printer and tell us whether it works.', 'en-GB'],
  ['nl', 'en-GB,nl-BE', 'Wilt u de printer opnieuw starten en laten weten of het werkt?', 'nl-BE'],
  ['en', '', 'Please restart the printer and tell us whether it works.', 'en-US'],
])('auto finds %s and answers with the preferred variant of %j', async (_, preferredVariants, text, code) => {
  const { json } = await check({ language: 'auto', text, ...(preferredVariants ? { preferredVariants } : {}) })
  expect(json.language.code).toBe(code)
})

test('a text in another language is named and left alone; preferredVariants without auto is no fault', async () => {
  const text = 'Sehr geehrte Frau Weber, bitte starten Sie den Drucker neu und sagen Sie uns, ob er wieder geht.'
  const { json } = await check({ language: 'auto', text })
  expect(json).toMatchObject({ language: { code: 'de', name: 'German' }, matches: [] })
  expect((await check({ language: 'nl', text: 'Dag Ana', preferredVariants: 'en-GB' })).status).toBe(200)
})

describe('a text with markup', () => {
  test('has offsets into the text including the markup', async () => {
    const data = annotation(
      { markup: '<p>' },
      { text: 'Hi Ana,' },
      { markup: '</p><p>', interpretAs: '\n\n' },
      { text: 'You failed to give your ' },
      { markup: '<b>' },
      { text: 'address' },
      { markup: '</b>' },
      { text: '. Kind regards, Tom' },
    )
    const source = '<p>Hi Ana,</p><p>You failed to give your <b>address</b>. Kind regards, Tom'
    const { matches, json } = await check({ language: 'en', data })
    const blame = matches.find(({ rule }) => rule.id === 'blames-customer')!
    const marked = source.slice(blame.offset, blame.offset + blame.length)
    expect(marked).toMatch(/^You failed to/)
    // a replacement never swallows a tag
    expect(blame.replacements.length > 0).toBe(!marked.includes('<'))
    for (const [, to] of json.sentenceRanges) expect(to).toBeLessThanOrEqual(source.length)
  })

  test('is read as if the markup were not there', async () => {
    const data = annotation({ text: 'You fai' }, { markup: '<i>' }, { text: 'led to give your address.' })
    const { matches } = await check({ language: 'en', data })
    const blame = matches.find(({ rule }) => rule.id === 'blames-customer')!
    expect(blame.offset).toBe(0)
    expect(blame.replacements).toEqual([])
  })

  test('may be text alone, and holds emoji as two units', async () => {
    const text = '🙂🙂 You failed to give your address.'
    const { matches } = await check({ language: 'en', data: JSON.stringify({ text }) })
    expect(matches.find(({ rule }) => rule.id === 'blames-customer')!.offset).toBe(text.indexOf('You'))
  })

  test.each(['{', '[]', '{"annotation":[{}]}', '{"annotation":[{"markup":3}]}', '{"__proto__":{},"text":"x"}'])(
    '%s is no annotation',
    async (data) => {
      expect(await check({ language: 'en', data })).toMatchObject({
        status: 400,
        text: expect.stringMatching(/^Error: /),
      })
    },
  )
})

describe('what is missing', () => {
  const { reader } = service()
  const greeting = 'Hi Ana, '
  const reply = `${greeting}open the portal, choose Invoices and send the form`
  /** Whatever the rules of the day say, these replies lack an apology after the greeting, and a question at the end. */
  const lacking: Reader = {
    async read(conversation, options) {
      const review = await reader.read(conversation, options)
      const lack = (rule: string, at: number, replacement: string) => ({
        rule,
        dimension: 'empathy',
        severity: 'minor' as const,
        message: 'Something is missing.',
        start: at,
        end: at,
        suggestions: [{ kind: 'ready' as const, why: '', edits: [{ start: at, end: at, replacement }] }],
      })
      const { length } = conversation.messages.at(-1)!.text
      const findings = [lack('lacks-first', greeting.length, 'sorry for this; '), lack('lacks-last', length, ' Done?')]
      return { ...review, findings }
    },
  }
  const { form } = service({ parts: { reader: lacking } })
  const missing = async (text: string) => (await form('/v2/check', { language: 'en', text })).json.matches as Match[]

  test.each([reply, `${reply}, `, `${reply}\n\nand then`])(
    'is not told while the draft is unfinished: %j',
    async (text) => {
      expect(await missing(text)).toEqual([])
    },
  )
  test.each([`${reply}.`, `${reply}?`, `${reply}\n\nKind regards,\nTom`])(
    'marks the first word once it is finished, with what can be put in near it: %j',
    async (text) => {
      const [first, last] = (await missing(text)) as [Match, Match]
      expect(first.offset).toBe(0)
      expect(text.slice(0, first.length)).toBe(greeting)
      expect(first.replacements).toEqual([{ value: `${greeting}sorry for this; ` }])
      // what goes in far away cannot be put in at the first word
      expect(text.slice(last.offset, last.offset + last.length)).toMatch(/^Hi/)
    },
  )
  test('is left without a replacement where its place is far from the first word', async () => {
    const [, last] = (await missing(`${greeting}${'open the portal and send the form. '.repeat(10)}`)) as [Match, Match]
    expect([last.offset, last.length, last.replacements]).toEqual([0, 2, []])
  })
})

describe('rules and categories', () => {
  const all = ['blames-customer', 'jargon-term']
  const found = async (fields: Record<string, string>) =>
    [...new Set(ids((await check({ language: 'en', text: DRAFT, ...fields })).matches))]
      .filter((id) => all.includes(id))
      .sort()
  test.each([
    [{}, all],
    [{ disabledRules: 'jargon-term,other' }, ['blames-customer']],
    [{ disabledCategories: 'JARGON' }, ['blames-customer']],
    [{ disabledCategories: 'jargon,RESPECT' }, []],
    [{ disabledCategories: 'JARGON', enabledRules: 'jargon-term' }, all],
    [{ enabledRules: 'jargon-term', enabledOnly: 'true' }, ['jargon-term']],
    [{ enabledCategories: 'RESPECT', enabledOnly: 'yes' }, ['blames-customer']],
    [{ level: 'picky', motherTongue: 'nl', username: 'x', apiKey: 'y', surprise: '1' }, all],
  ])('%j leaves %j', async (fields: Record<string, string>, expected) => {
    expect(await found(fields)).toEqual(expected)
  })
  test('asking for named rules only, without a name, is refused', async () => {
    expect((await check({ language: 'en', text: 'x', enabledOnly: 'true' })).status).toBe(400)
  })
})

describe('forms', () => {
  const body = new URLSearchParams({ language: 'en', text: DRAFT }).toString()
  test.each(['application/json', 'text/plain;charset=UTF-8', 'application/x-www-form-urlencoded; charset=utf-8'])(
    'a form labelled %s is read as a form',
    async (type) => {
      const { json } = await service().ask('POST', '/v2/check', { headers: { 'Content-Type': type }, body })
      expect(json.matches.length).toBeGreaterThan(0)
    },
  )
  test('parameters of the address count too, those of the body more; GET works', async () => {
    const { ask } = service()
    const merged = await ask('POST', '/v2/check?language=nl&disabledRules=jargon-term', { body })
    expect(merged.json.language.code).toBe('en')
    expect(ids(merged.json.matches)).not.toContain('jargon-term')
    expect((await ask('GET', `/v2/check?${body}`)).json.matches.length).toBeGreaterThan(0)
  })
  test.each([
    [{ text: 'x' }, 'language'],
    [{ language: 'en' }, 'text'],
    [{ language: 'en', text: 'x', data: '{"text":"x"}' }, 'data'],
    [{ language: 'xx', text: 'x' }, 'nl-BE'],
  ])('%j is an error in plain text that names %s', async (fields: Record<string, string>, name) => {
    const { status, text, headers } = await check(fields)
    expect({ status, type: headers['content-type'] }).toEqual({ status: 400, type: 'text/plain; charset=utf-8' })
    expect(text).toMatch(/^Error: /)
    expect(text).toContain(name)
  })
})

test('the small questions of clients have answers', async () => {
  const { ask } = service()
  const languages = (await ask('GET', '/v2/languages')).json
  expect(languages).toContainEqual({ name: 'Dutch (Belgium)', code: 'nl', longCode: 'nl-BE' })
  expect(languages).toContainEqual({ name: 'English (US)', code: 'en', longCode: 'en-US' })
  expect(await ask('GET', '/v2/healthcheck')).toMatchObject({ status: 200, text: 'OK' })
  expect((await ask('GET', '/v2/info')).json.software.name).toBe('Helder')
  expect((await ask('GET', '/v2/maxtextlength')).text).toBe('100000')
  expect((await ask('GET', '/v2/words?offset=0&limit=500')).json).toEqual({ words: [] })
  expect((await ask('POST', '/v2/words/add', { body: 'word=helder' })).json).toEqual({ added: false })
  expect(await ask('GET', '/v2/nothing')).toMatchObject({ status: 404, text: expect.stringMatching(/^Error: /) })
  expect((await ask('DELETE', '/v2/languages')).status).toBe(405)
})

describe('browser add-ons', () => {
  const addOn = { Origin: 'chrome-extension://abcdefghijklmnopabcdefghijklmnop' }
  const preflight = {
    ...addOn,
    'Access-Control-Request-Method': 'POST',
    'Access-Control-Request-Headers': 'content-type',
  }

  test('a recorded request of the form they send, with the token in the path', async () => {
    const { ask } = service({ env: { HELDER_TOKEN: TOKEN } })
    const fields = {
      data: annotation({ text: 'You failed to give your address.' }, { markup: '\n', interpretAs: '\n\n' }),
      textSessionId: '12345:1700000000000',
      enableTempOffRules: 'true',
      enableHiddenRules: 'true',
      motherTongue: 'nl-NL',
      preferredLanguages: 'nl,en',
      preferredVariants: 'en-GB,nl-NL',
      disabledRules: 'WHITESPACE_RULE',
      useragent: 'webextension-chrome-ng',
      mode: 'all',
      level: 'picky',
      language: 'auto',
      allowIncompleteResults: 'true',
    }
    const { status, json, headers } = await ask('POST', `/t/${TOKEN}/v2/check?c=1&v=9.9.9`, {
      headers: { ...addOn, 'Content-Type': 'application/x-www-form-urlencoded', Accept: 'application/json' },
      body: new URLSearchParams(fields).toString(),
    })
    expect(status).toBe(200)
    expect(json.language.code).toBe('en-GB')
    expect(ids(json.matches)).toContain('blames-customer')
    expect(headers['access-control-allow-origin']).toBe(addOn.Origin)
  })

  test('preflights are answered without a token', async () => {
    const { ask } = service({ env: { HELDER_TOKEN: TOKEN } })
    const { status, headers, text } = await ask('OPTIONS', '/v2/check', { headers: preflight })
    expect({ status, text }).toEqual({ status: 204, text: '' })
    expect(headers['access-control-allow-origin']).toBe(addOn.Origin)
    expect(headers['access-control-allow-methods']).toContain('POST')
    expect(headers['access-control-allow-headers']).toContain('Content-Type')
  })

  test('errors can be read too', async () => {
    const { ask } = service({ env: { HELDER_TOKEN: TOKEN } })
    const refused = await ask('POST', '/t/not-the-right-token-at-all/v2/check', { headers: addOn, body: 'text=x' })
    const wrong = await ask('POST', `/t/${TOKEN}/v2/check`, { headers: addOn, body: 'text=x' })
    expect([refused.status, wrong.status]).toEqual([401, 400])
    for (const { headers, text } of [refused, wrong]) {
      expect(headers['access-control-allow-origin']).toBe(addOn.Origin)
      expect(text).toMatch(/^Error: /)
    }
  })

  test('pages of the web read nothing, unless the settings name them; other routes know no origins', async () => {
    const { ask } = service({ profile: { serve: { languagetool: { origins: ['https://desk.example'] } } } })
    const origin = async (path: string, Origin: string, method = 'GET') =>
      (await ask(method, path, { headers: { Origin } })).headers['access-control-allow-origin']
    expect(await origin('/v2/languages', 'https://desk.example')).toBe('https://desk.example')
    expect(await origin('/v2/languages', 'https://evil.example')).toBeUndefined()
    expect(await origin('/v2/languages', 'https://chrome-extension.example')).toBeUndefined()
    expect(await origin('/v1/analyze', addOn.Origin, 'OPTIONS')).toBeUndefined()
    expect(await origin('/webhooks/zendesk', addOn.Origin, 'OPTIONS')).toBeUndefined()
  })
})
