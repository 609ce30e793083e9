import { gzipSync } from 'node:zlib'
import fc from 'fast-check'
import iconv from 'iconv-lite'
import { describe, expect, it } from 'vitest'
import { toUtf8 } from '../../src/ingest/read/encoding.ts'
import { file, readAll, texts } from './support.ts'

const CSV = 'ticket;rol;tekst\n1;klant;Kost het café € 5 – of meer?\n1;medewerker;Ja, coördinatie vooraf is gratis ☕\n'
const LATIN = 'ticket;rol;tekst\n1;klant;Kost het café € 5 – of meer?\n1;medewerker;Nee, de coördinatie is gratis.\n'

describe('encodings', () => {
  it.each([
    ['utf-8', Buffer.from(CSV), 'utf-8', CSV],
    ['utf-8 with BOM', Buffer.from(`\uFEFF${CSV}`), 'utf-8', CSV],
    ['utf-16le with BOM', iconv.encode(CSV, 'utf-16le', { addBOM: true }), 'utf-16le', CSV],
    ['utf-16be with BOM', iconv.encode(CSV, 'utf-16be', { addBOM: true }), 'utf-16be', CSV],
    ['utf-16le', iconv.encode(CSV, 'utf-16le'), 'utf-16le', CSV],
    ['utf-16be', iconv.encode(CSV, 'utf-16be'), 'utf-16be', CSV],
    ['windows-1252', iconv.encode(LATIN, 'windows-1252'), 'windows-1252', LATIN],
  ])('reads %s', async (_, bytes, encoding, csv) => {
    for (const content of [bytes, gzipSync(bytes)]) {
      const read = await readAll(file(content))
      expect(read.reports[0]!.encoding).toBe(encoding)
      expect(read.reports[0]!.columns).toMatchObject({ conversation: 'ticket', role: 'rol', text: 'tekst' })
      expect(texts(read)[1]).toEqual(
        csv
          .trim()
          .split('\n')
          .slice(1)
          .map((row) => row.split(';')[2]),
      )
    }
  })

  it('keeps the euro sign and the dash of Windows-1252 that turn up late, and says so', async () => {
    const rows = Array.from({ length: 20_000 }, (_, i) => `${i};medewerker;Alles is in orde met nummer ${i}`)
    const late = Buffer.concat([
      Buffer.from(`ticket;rol;tekst\n${rows.join('\n')}\n`),
      iconv.encode('x;medewerker;Dat is € 5 – per stuk\n', 'windows-1252'),
      Buffer.from('y;medewerker;Een café\n'),
    ])
    const read = await readAll(file(late))
    expect(texts(read)).toMatchObject({ x: ['Dat is € 5 – per stuk'], y: ['Een café'] })
    expect(read.reports[0]!.encoding).toBe('utf-8+windows-1252')
    expect(read.reports[0]!.warnings).toHaveLength(1)
  })

  it('gives the same text however the bytes are cut', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.string({ unit: 'binary' }),
        fc.infiniteStream(fc.integer({ min: 1, max: 5 })),
        async (text, sizes) => {
          const bytes = Buffer.from(text)
          async function* pieces(): AsyncGenerator<Buffer> {
            for (let at = 0; at < bytes.length; ) {
              const size = sizes.next().value as number
              yield bytes.subarray(at, at + size)
              at += size
            }
          }
          const out: Buffer[] = []
          for await (const chunk of toUtf8(pieces(), 'utf-8', () => expect.fail('valid UTF-8 was repaired')))
            out.push(chunk)
          expect(Buffer.concat(out).toString()).toBe(bytes.toString().replace(/^\uFEFF/, ''))
        },
      ),
      { numRuns: 200 },
    )
  })
})
