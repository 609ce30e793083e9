import { existsSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { file, folder, GOOD, HEADER, REPLY, score } from './support.ts'

/** Inputs of which nothing can be used: exit 1, the file named, what to do said, in both languages, and nothing written. */
const zip = Buffer.concat([Buffer.from('504b030414000600', 'hex'), Buffer.alloc(200, 1)])
const packed = gzipSync(Array.from({ length: 3000 }, (_, i) => `c${i},1,agent,Answer ${Math.sin(i)}`).join('\n'))
const columns = Array.from({ length: 10_000 }, (_, i) => `col${i}`).join(',')

const CASES: [what: string, name: string, content: string | Uint8Array, en: RegExp, nl: RegExp][] = [
  ['an empty file', 'a.csv', '', /is empty\.\nExport again/, /is leeg\.\nExporteer opnieuw/],
  [
    'a binary file',
    'a.csv',
    Uint8Array.from({ length: 5000 }, (_, i) => (i * 7919) % 256),
    /not a text file \(it holds NUL/,
    /geen tekstbestand \(er staan NUL/,
  ],
  [
    'a text full of NUL bytes',
    'a.csv',
    `${HEADER}1,1,agent,Hi${'\0'.repeat(30)}\n`,
    /NUL or other control bytes\)/,
    /NUL- of andere stuurbytes/,
  ],
  [
    'a zip',
    'a.zip',
    zip,
    /looks like xlsx\/zip\)\.\nExport as CSV.*Save as, CSV UTF-8/,
    /lijkt op xlsx\/zip\)\.\nExporteer als CSV.*Opslaan als/,
  ],
  ['a spreadsheet', 'a.xlsx', zip, /looks like xlsx\/zip/, /lijkt op xlsx\/zip/],
  ['a header only', 'a.csv', HEADER, /a header but no rows\.\nExport again/, /geen rijen\.\nExporteer opnieuw/],
  [
    'no text column',
    'a.csv',
    'a,b,c\n1,2,3\n',
    /columns of .*\(3\) is known to hold the message text\.\nSay which one it is with --column/,
    /\(3\) is er geen bekend als berichttekst\.\nZeg welke/,
  ],
  ['10,000 columns without a text', 'a.csv', `${columns}\n${','.repeat(9999)}\n`, /\(10000\)/, /\(10000\)/],
  [
    'a delimiter nobody looks for',
    'a.csv',
    `${HEADER}1,1,agent,x\n`.replaceAll(',', '~'),
    /parted by ~.*\nExport with a comma.*sep=~/,
    /gescheiden door ~.*\nExporteer.*sep=~/,
  ],
  [
    'gzip that ends early',
    'a.csv.gz',
    packed.subarray(0, packed.length >> 1),
    /\(gzip\), and the package ends early or is damaged\.\nDownload/,
    /houdt te vroeg op of is beschadigd\.\nDownload/,
  ],
  [
    'gzip with other bytes in it',
    'a.csv.gz',
    Buffer.concat([packed.subarray(0, packed.length >> 1), Buffer.alloc(5000, 7)]),
    /ends early or is damaged/,
    /beschadigd/,
  ],
  [
    'JSON of which nothing can be read',
    'a.jsonl',
    '{"open": \n{"also": \n',
    /no ticket or message can be read/,
    /geen ticket of bericht/,
  ],
]

describe('an input that cannot be used', () => {
  it.each(CASES)('%s', async (_, name, content, en, nl) => {
    const path = file(name, content)
    for (const [language, sentence] of [
      ['en', en],
      ['nl', nl],
    ] as const) {
      const { code, said, written } = await score(path, language)
      expect(said).toMatch(sentence)
      expect(said).toContain(path)
      expect(said).not.toMatch(/Something went wrong|ging iets mis|undefined/)
      expect(code).toBe(1)
      expect(written).toEqual([])
    }
  })

  it('a file that is not there', async () => {
    expect(await score('no/such.csv')).toMatchObject({
      code: 1,
      said: expect.stringContaining('no file or folder "no/such.csv"'),
    })
    expect((await score('no/such.csv', 'nl')).said).toContain('geen bestand of map "no/such.csv"')
  })

  it('a folder without exports', async () => {
    const empty = folder()
    writeFileSync(join(empty, 'readme.md'), 'Nothing here')
    expect(await score(empty)).toMatchObject({
      code: 1,
      said: expect.stringMatching(/holds no export that can be read\.\nPut files/),
    })
    expect((await score(empty, 'nl')).said).toMatch(/bevat geen export .*\nZet er bestanden neer/)
  })

  it('a folder with one good file and others that are not: those are left out, each with its reason', async () => {
    const mixed = folder()
    writeFileSync(join(mixed, 'a.csv'), GOOD)
    writeFileSync(join(mixed, 'b.csv'), zip)
    symlinkSync(join(mixed, 'nowhere.csv'), join(mixed, 'c.csv'))
    mkdirSync(join(mixed, 'd.csv'))
    const { code, said, results } = await score(mixed)
    expect(code).toBe(0)
    expect(results).toHaveLength(2)
    expect(said).toMatch(/b\.csv/)
    expect(said).toMatch(/c\.csv.*cannot be read/)
  })

  it('a column that is not there names those that are', async () => {
    const { code, said } = await score(file('a.csv', GOOD), 'en', '--column', 'text=Body')
    expect(said).toMatch(/has no column "Body"\.\nIts columns are: conversation_id, message_id, role, text/)
    expect(code).toBe(1)
  })

  it('never shows a word of a message', async () => {
    const { said } = await score(file('a.csv', `Dear sir: my secretword\n${REPLY}\n`))
    expect(said).not.toContain('secretword')
  })
})

describe('a place that cannot be written to', () => {
  const input = () => file('good.csv', GOOD)

  it('a file where the folder should be', async () => {
    const path = file('in-the-way', 'mine')
    const en = await score(input(), 'en', '--out', join(path, 'x'))
    expect(en.said).toMatch(/Cannot write to .*x: a file is in the way of the folder\.\nChoose another place/)
    expect(en.code).toBe(1)
    expect((await score(input(), 'nl', '--out', join(path, 'x'))).said).toMatch(/Schrijven naar .* lukt niet/)
  })

  it.skipIf(!existsSync('/proc/self'))('a folder that no one can make, without waiting for ever', async () => {
    const { code, said } = await score(input(), 'en', '--out', '/proc/helder/report')
    expect(said).toContain('Cannot write to /proc/helder/report')
    expect(code).toBe(1)
  })

  it.skipIf(!existsSync('/dev/full')).each(['jsonl', 'csv', 'html', 'parquet'])('a full disk, %s', async (format) => {
    const { code, said } = await score(input(), 'nl', '--out', '/dev/full', '--format', format)
    expect(said).toMatch(/Schrijven naar \/dev\/full lukt niet: de schijf is vol\.\nKies met --out/)
    expect(code).toBe(1)
  })
})
