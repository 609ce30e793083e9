import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { createHmac } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import { request } from 'node:http'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { Webhook } from 'standardwebhooks'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startFakeHelpdesk } from '../../support/fake-helpdesk.ts'
import { installIn } from '../../support/installed.ts'
import { folder } from '../doubles.ts'
import { TOKEN } from './support.ts'

// The service as it is installed: bundled, in a process of its own, on a port.
const require = createRequire(import.meta.url)
const home = folder()
const command = join(home, 'dist', 'helder.js')
const secret = `whsec_${Buffer.alloc(32, 9).toString('base64')}`

interface Process {
  child: ChildProcess
  url: string
  out(): string
  err(): string
  ended: Promise<number | null>
}

/** Starts `helder serve` and resolves once it listens, or has ended. */
function start(args: string[], env: Record<string, string> = {}, cwd = folder()): Promise<Process> {
  const child = spawn(process.execPath, [command, 'serve', '--port', '0', ...args], {
    cwd,
    env: { PATH: process.env.PATH ?? '', LANG: 'C', HELDER_KEY: 'a-key-for-tests-only', ...env },
  })
  let [out, err] = ['', '']
  child.stdout.on('data', (chunk) => {
    out += chunk
  })
  return new Promise((resolve) => {
    const ended = new Promise<number | null>((done) => child.once('exit', (code) => done(code)))
    const process = (url: string) => ({ child, url, out: () => out, err: () => err, ended })
    child.stderr.on('data', (chunk) => {
      err += chunk
      const found = /listens at (\S+)/.exec(err)
      if (found && err.includes("-d '")) resolve(process(found[1]!))
    })
    child.once('exit', () => resolve(process('')))
  })
}

let running: Process
beforeAll(async () => {
  installIn(home)
  running = await start([], { HELDER_TOKEN: TOKEN, HELDER_SECRET_STANDARD: secret })
}, 120_000)
afterAll(() => running?.child.kill('SIGKILL'))

const metrics = async () =>
  (await fetch(`${running.url}/metrics`, { headers: { Authorization: `Bearer ${TOKEN}` } })).text()

test('it prints its address and a first reply that can be pasted, without the token', async () => {
  const [curl] = /curl -s [\s\S]*?-d '[^']*'/.exec(running.err())!
  expect(running.err()).not.toContain(TOKEN)
  const said = execFileSync('sh', ['-c', curl], { env: { ...process.env, HELDER_TOKEN: TOKEN }, encoding: 'utf8' })
  const { scores, rewrite } = JSON.parse(said)
  expect(scores.overall).toBeGreaterThan(0)
  expect(rewrite.text).toMatch(/\w/)
})

test.each(['en', 'nl'])('a body with a fault is answered in words of %s, as installed', async (language) => {
  const answer = await fetch(`${running.url}/v1/analyze`, {
    method: 'POST',
    headers: { Authorization: `Bearer ${TOKEN}`, 'Content-Type': 'application/json', 'Accept-Language': language },
    body: JSON.stringify({ reply: 7 }),
  })
  expect(answer.status).toBe(400)
  const { errors } = (await answer.json()) as { errors: { path: string; message: string }[] }
  expect(errors.find(({ path }) => path === 'reply')?.message).toMatch(language === 'nl' ? /^Ongeldig/ : /^Invalid/)
})

describe('clients of LanguageTool, told this address', () => {
  const DRAFT = 'Hi Ana, please clear the DNS cache. You failed to give your address.'

  test('gramma finds, and puts in what it found', async () => {
    const gramma = require('gramma') as typeof import('gramma')
    const api_url = `${running.url}/t/${TOKEN}/v2/check`
    const { matches, language } = await gramma.check(DRAFT, { api_url, language: 'en-US' })
    expect(language.code).toBe('en-US')
    const blame = matches.find(({ rule }) => rule.id === 'blames-customer')!
    expect(blame.word).toMatch(/^You failed/)
    const better = gramma.replaceAll(DRAFT, [
      { offset: blame.offset, length: blame.length, change: blame.replacements[0]!.value },
    ])
    expect(better).toContain('DNS cache. ')
    expect(better).not.toContain('You failed')
    expect((await gramma.check(DRAFT, { api_url, language: 'auto', rules: { style: false } })).matches.length).toBe(
      matches.length,
    )
  })

  test('gramma sends Markdown as annotated text', async () => {
    const gramma = require('gramma') as typeof import('gramma')
    const text = '# Your **account**\n\nYou failed to give your `address`.'
    const { matches } = await gramma.check(text, {
      api_url: `${running.url}/t/${TOKEN}/v2/check`,
      language: 'en-US',
      markdown: true,
    } as never)
    const blame = matches.find(({ rule }) => rule.id === 'blames-customer')!
    expect(text.slice(blame.offset, blame.offset + blame.length)).toMatch(/^You failed/)
  })

  test('language-grammar-api checks, what it sends standing in the query of a POST, and knows the languages', async () => {
    const Client = require('language-grammar-api')
    const client = new Client({ endpoint: `${running.url}/t/${TOKEN}/v2` })
    type Found = { matches: { rule: { id: string }; offset: number; length: number }[]; language: { code: string } }
    for (const language of ['en-US', 'auto']) {
      const found: Found = await client.check({ text: DRAFT, language })
      expect(found.language.code).toBe('en-US')
      const blame = found.matches.find(({ rule }) => rule.id === 'blames-customer')!
      expect(DRAFT.slice(blame.offset, blame.offset + blame.length)).toMatch(/^You failed/)
    }
    const dutch: Found = await client.check({ text: 'U bent vergeten de bijlage mee te sturen.', language: 'nl' })
    expect(dutch.matches.map(({ rule }) => rule.id)).toContain('blames-customer')
    const languages: { longCode: string }[] = await client.languages()
    expect(languages.map(({ longCode }) => longCode)).toContain('nl-BE')
  })
})

test('a delivery signed by the library of Standard Webhooks is kept, read and counted', async () => {
  const webhook = new Webhook(secret)
  const send = async (id: string) => {
    const body = JSON.stringify({
      type: 'message.created',
      data: { conversation_id: '7', message_id: id, role: 'agent', text: 'We will look into it asap.' },
    })
    const now = new Date()
    const headers = {
      'webhook-id': id,
      'webhook-timestamp': String(Math.floor(now.getTime() / 1000)),
      'webhook-signature': webhook.sign(id, now, body),
    }
    const answer = await fetch(`${running.url}/webhooks/standard`, { method: 'POST', headers, body })
    return [answer.status, await answer.json()]
  }
  expect(await send('m1')).toEqual([200, { status: 'accepted' }])
  expect(await send('m1')).toEqual([200, { status: 'seen' }])
  await expect.poll(metrics, { timeout: 20_000, interval: 200 }).toContain('helder_store_rows{kind="reviews"} 1')
})

test('a reply that came by webhook brings one private note to its ticket, however often it is delivered', async () => {
  const helpdesk = await startFakeHelpdesk()
  const cwd = folder()
  const own = `{url: '${helpdesk.url}', allow_http: true, allow_private: true}`
  writeFileSync(join(cwd, 'helder.yaml'), `serve:\n  notes:\n    helpdesks:\n      chatwoot: ${own}\n`)
  const chatwoot = 'chatwoot-secret-for-tests'
  const one = await start([], { HELDER_SECRET_CHATWOOT: chatwoot, HELDER_TOKEN_CHATWOOT: 'chatwoot-api-token' }, cwd)
  try {
    const deliver = async (delivery: string) => {
      const body = JSON.stringify({
        event: 'message_created',
        id: 55,
        content: 'You failed to clear the DNS cache. Calm down and read the manual, that is not our problem.',
        message_type: 'outgoing',
        private: false,
        sender: { id: 3, type: 'user', name: 'Kim' },
        conversation: { id: 12 },
        account: { id: 1 },
        created_at: '2026-03-02T10:00:00Z',
      })
      const time = String(Math.floor(Date.now() / 1000))
      const signature = createHmac('sha256', chatwoot).update(`${time}.${body}`).digest('hex')
      const headers = {
        'X-Chatwoot-Signature': `sha256=${signature}`,
        'X-Chatwoot-Timestamp': time,
        'X-Chatwoot-Delivery': delivery,
      }
      return (await fetch(`${one.url}/webhooks/chatwoot`, { method: 'POST', headers, body })).status
    }
    expect(await Promise.all(['a', 'a', 'b', 'c', 'a'].map(deliver))).toEqual([200, 200, 200, 200, 200])
    await expect.poll(() => helpdesk.kept.length, { timeout: 30_000, interval: 200 }).toBe(1)
    expect(await deliver('d')).toBe(200)
    await new Promise((resolve) => setTimeout(resolve, 1500))
    const [note, ...more] = helpdesk.kept
    expect(more).toEqual([])
    expect(note!.path).toBe('/api/v1/accounts/1/conversations/12/messages')
    expect(JSON.parse(note!.text)).toMatchObject({ private: true, content: expect.stringContaining('DNS') })
    expect(one.out()).not.toContain('manual')
  } finally {
    one.child.kill('SIGKILL')
    await helpdesk.close()
  }
}, 120_000)

test('nothing that callers write stands in log or metrics, whatever goes wrong', async () => {
  const canary = 'Kanarie Geheimpje kanarie@mijn.example'
  const ask = (path: string, body: string, headers: Record<string, string> = {}, method = 'POST') =>
    fetch(`${running.url}${path}`, {
      method,
      headers: { 'Content-Type': 'application/json', ...headers },
      ...(method === 'GET' ? {} : { body }),
    })
  const json = JSON.stringify({
    reply: canary,
    conversation_id: canary,
    conversation: [{ role: 'customer', text: canary }],
  })
  const bearer = { Authorization: `Bearer ${TOKEN}` }
  const wrong = 'kanarie-token-that-is-not-ours'
  const form = new URLSearchParams({ language: 'en', text: canary }).toString()
  const spelled = encodeURIComponent(canary)
  const answers = [
    await ask('/v1/analyze', json, bearer),
    await ask('/v1/analyze?rewrite=1', json, bearer),
    await ask(`/v1/analyze?note=${spelled}`, json, { Authorization: `Bearer ${wrong}` }),
    await ask('/v1/analyze', `{"reply": ${canary}`, bearer),
    await ask('/v1/analyze', JSON.stringify({ [canary]: canary, reply: 3 }), bearer),
    await ask(
      '/v1/analyze/batch',
      JSON.stringify({ batch: [{ reply: canary }, { reply: canary, language: canary }] }),
      bearer,
    ),
    await ask('/v1/analyze', canary, { ...bearer, 'Content-Type': canary.replace(/\s/g, '/') }),
    await ask('/webhooks/standard', json, {
      'webhook-id': 'kanarie',
      'webhook-signature': canary,
      'webhook-timestamp': '1',
    }),
    await ask(`/webhooks/${spelled}`, json),
    await ask(`/t/${TOKEN}/v2/check`, form),
    await ask(`/t/${wrong}/v2/check?text=${spelled}`, form),
    await ask(`/t/${TOKEN}/v2/check`, `language=${spelled}&text=${spelled}`),
    await ask(`/${spelled}`, '', { 'X-Request-Id': 'kanarie', Referer: 'http://localhost/kanarie' }, 'GET'),
    await ask('/healthz', '', { 'User-Agent': canary }, 'GET'),
  ]
  expect(answers.map(({ status }) => status)).toEqual([
    200, 200, 401, 400, 400, 400, 415, 401, 404, 200, 401, 400, 404, 200,
  ])
  const figures = await metrics()
  // the log is written in pieces
  await expect.poll(() => running.out().includes('"/healthz"'), { timeout: 10_000 }).toBe(true)
  for (const told of [running.out(), running.err(), figures]) {
    expect(told).not.toMatch(/kanarie|geheimpje|mijn\.example/i)
    expect(told).not.toContain(TOKEN)
    expect(told).not.toContain(secret)
  }
  for (const line of running.out().trim().split('\n')) expect(JSON.parse(line)).toHaveProperty('event')
})

test('asked to stop, it finishes what is under way, lets go of its folder and ends with 0', async () => {
  const cwd = folder()
  const one = await start([], {}, cwd)
  const reply = 'You failed to clear the DNS cache, please do the needful asap. '.repeat(30)
  const status = await new Promise((resolve, reject) => {
    const sent = request(`${one.url}/v1/analyze/batch?rewrite=1`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', Expect: '100-continue' },
    })
    // the request has arrived, and is not yet complete
    sent.on('continue', () => {
      one.child.kill('SIGTERM')
      setTimeout(() => sent.end(JSON.stringify({ batch: Array(10).fill({ reply }) })), 100)
    })
    sent.on('response', (response) => resolve(response.resume().statusCode))
    sent.on('error', reject)
    sent.flushHeaders()
  })
  expect(status).toBe(200)
  expect(await one.ended).toBe(0)
  expect(one.out()).toContain('"stopped"')
  const again = await start([], {}, cwd)
  expect(again.url).not.toBe('')
  again.child.kill('SIGINT')
  expect(await again.ended).toBe(0)
}, 120_000)

test('what keeps it from starting ends it with its own code and a sentence', async () => {
  const taken = await start(['--port', new URL(running.url).port])
  expect([await taken.ended, taken.err()]).toEqual([1, expect.stringContaining('it is taken')])
  const open = await start(['--host', '0.0.0.0'])
  expect([await open.ended, open.err()]).toEqual([3, expect.stringContaining('no access token')])
  const cwd = folder()
  writeFileSync(join(cwd, 'helder.yaml'), 'serve:\n  prot: 1\n')
  const faulty = await start([], {}, cwd)
  expect([await faulty.ended, faulty.err()]).toEqual([3, expect.stringContaining('`prot`')])
  const usage = await start(['--nonsense'])
  expect(await usage.ended).toBe(2)
}, 120_000)
