import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { stringify } from 'csv-stringify/sync'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { expectWhole, file, type Read, readAll } from './support.ts'

/** Text with what breaks readers: quotes, delimiters, line breaks, formulas, emoji, U+2028. */
const awkward = fc.string({ unit: fc.constantFrom(...'ab "\',;\t\n\r|=é€😀\u2028\u00a0\\{}[]:'), maxLength: 40 })
const row = fc.record({
  conversation: fc.constantFrom('', '1', '2', 'c 3', '1 204'),
  message: fc.constantFrom('', '1', '2', '3'),
  role: fc.constantFrom('agent', 'customer', 'klant', 'medewerker', 'notitie', 'system', '', 'pilot'),
  text: awkward,
  created: fc.constantFrom('', '2026-01-02T10:00:00Z', '3-4-2026 10:00', '30-4-2026', 'soon'),
})

describe('rows in = accepted + rejected, and every accepted message comes out once', () => {
  it('for CSV in any form', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(row, { minLength: 1, maxLength: 30 }),
        fc.constantFrom(',', ';', '\t'),
        fc.constantFrom('\n', '\r\n'),
        async (rows, delimiter, eol) => {
          const csv = stringify(rows, { header: true, delimiter, record_delimiter: eol, quoted_string: true })
          const read = await readAll(file(csv))
          expectWhole(read, rows.length)
          const kept = read.gathered.flatMap(({ conversation }) => conversation.messages)
          for (const message of kept) expect(message.text).toBe(rows[message.source!.row - 1]!.text)
        },
      ),
      { numRuns: 150 },
    )
  })

  it('for CSV with anything written over it', async () => {
    const good = 'conversation_id,message_id,role,text\n1,1,agent,"Hello, there"\n'
    await fc.assert(
      fc.asyncProperty(awkward, fc.nat({ max: 3 }), async (junk, times) => {
        const read = await readAll(file(good + junk.repeat(times) + '\n1,9,agent,last\n'.repeat(3)))
        expectWhole(read, read.counts.rows)
        expect(read.counts.messages).toBeGreaterThanOrEqual(1)
      }),
      { numRuns: 150 },
    )
  })

  it('for JSON lines and arrays', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.oneof(row, fc.jsonValue()), { maxLength: 30 }),
        fc.boolean(),
        async (rows, lines) => {
          const all = [{ conversation: 1, message: 1, role: 'agent', text: 'Hi', created: null }, ...rows]
          const read = await readAll(file(lines ? all.map((it) => JSON.stringify(it)).join('\n') : JSON.stringify(all)))
          expectWhole(read, all.length)
        },
      ),
      { numRuns: 150 },
    )
  })

  it('for rows spilled to disk, with the same result as in memory', async () => {
    const workDir = mkdtempSync(join(tmpdir(), 'helder-spill-'))
    await fc.assert(
      fc.asyncProperty(
        fc.array(row, { minLength: 1, maxLength: 60 }),
        fc.constantFrom(1, 2000, 20_000),
        async (rows, maxMemory) => {
          const path = file(stringify(rows, { header: true, quoted_string: true }))
          const spilled = await readAll(path, { maxMemory, workDir })
          const held = await readAll(path)
          expectWhole(spilled, rows.length)
          const byFirst = (read: Read): Read['gathered'] => read.gathered.toSorted((a, b) => a.order[0]! - b.order[0]!)
          expect(byFirst(spilled)).toEqual(byFirst(held))
          expect(spilled.counts).toEqual(held.counts)
          expect(spilled.rejected).toEqual(held.rejected)
        },
      ),
      { numRuns: 60 },
    )
    expect(existsSync(workDir) && readdirSync(workDir)).toEqual([])
    rmSync(workDir, { recursive: true })
  })

  it('for tweets in any order', async () => {
    const tweet = fc.record({ id: fc.nat({ max: 20 }), parent: fc.option(fc.nat({ max: 20 })), inbound: fc.boolean() })
    await fc.assert(
      fc.asyncProperty(fc.array(tweet, { minLength: 1, maxLength: 25 }), async (tweets) => {
        const lines = tweets.map((it, i) => `${it.id},a,${it.inbound},Tweet ${i},,${it.parent ?? ''}`)
        const read = await readAll(
          file(['tweet_id,author_id,inbound,text,response_tweet_id,in_response_to_tweet_id', ...lines].join('\n')),
        )
        expectWhole(read, tweets.length)
        const home = new Map(
          read.gathered.flatMap(({ conversation }) =>
            conversation.messages.map((it) => [it.id.replace(/#.*/, ''), conversation.id]),
          ),
        )
        const given = new Set(tweets.map((it) => it.id))
        const single = tweets.filter((it) => tweets.filter((other) => other.id === it.id).length === 1)
        for (const { id, parent } of single) {
          if (parent !== null && given.has(parent)) expect(home.get(String(id))).toBe(home.get(String(parent)))
        }
      }),
      { numRuns: 150 },
    )
  })
})
