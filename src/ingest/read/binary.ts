/** First bytes of the things people most often hand over by mistake. */
const KINDS: readonly [bytes: string, kind: string][] = [
  ['504b0304', 'xlsx/zip'],
  ['504b0506', 'xlsx/zip'],
  ['d0cf11e0', 'xls/msg'],
  ['25504446', 'PDF'],
  ['89504e47', 'PNG'],
  ['ffd8ff', 'JPEG'],
  ['377abcaf', '7z'],
  ['53514c69746520666f726d6174', 'SQLite'],
  ['50415231', 'Parquet'],
]

/** Bytes that no text has. */
const OTHER = { en: 'it holds NUL or other control bytes', nl: 'er staan NUL- of andere stuurbytes in' }
const looksLike = (kind: string) => ({ en: `it looks like ${kind}`, nl: `het lijkt op ${kind}` })

/**
 * What a file is when it is not text, as a clause, or null. A UTF-16 text is full of zero bytes, so there only its start
 * is judged.
 */
export function binaryKind(sample: Buffer, isUtf16: boolean): { en: string; nl: string } | null {
  const start = sample.subarray(0, 16).toString('hex')
  for (const [bytes, kind] of KINDS) if (start.startsWith(bytes)) return looksLike(kind)
  if (isUtf16) return null
  const seen = Math.min(sample.length, 8192)
  let control = 0
  for (let i = 0; i < seen; i++) {
    const byte = sample[i]!
    // Tab, line feed, form feed, return and escape occur in texts.
    if (byte < 32 && byte !== 9 && byte !== 10 && byte !== 12 && byte !== 13 && byte !== 27) control++
  }
  return control > seen * 0.02 ? OTHER : null
}
