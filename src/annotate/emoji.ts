/** Emoticons by their normal form; a nose is left out of the normal form. */
const EMOTICONS = new Map<string, string>(
  [
    ':)',
    ':(',
    ';)',
    ':D',
    ':P',
    ':p',
    ':/',
    ':|',
    ":'(",
    ':o',
    ':O',
    ':s',
    ':S',
    '=)',
    '=(',
    '<3',
    ':-)',
    ':-(',
    ';-)',
    ':-D',
    ':-P',
    ':-p',
    ':-/',
    ':-|',
  ].map((e) => [e, e.replace('-', '').replace('=', ':').replace('p', 'P')]),
)

const FIRST = ':;=<'

/** The emoticon that begins at `at` and fills its chunk up to `to`, or ends before another sign, if there is one. */
export function emoticonAt(text: string, at: number, to: number): { length: number; norm: string } | null {
  if (!FIRST.includes(text[at]!)) return null
  for (let length = 3; length >= 2; length--) {
    if (at + length > to) continue
    const norm = EMOTICONS.get(text.slice(at, at + length))
    // ":s" and ":p" inside a word or a path are none: something that is no letter or digit must follow
    if (norm && !/[\p{L}\p{N}/]/u.test(text[at + length] ?? ' ')) return { length, norm }
  }
  return null
}

const PICTOGRAPH = /\p{Extended_Pictographic}/u

const isEmoji = (code: number): boolean =>
  code >= 0x1f000
    ? code <= 0x1faff
    : code >= 0x203c &&
      code !== 0x2122 &&
      (code < 0x3300 || code > 0xffff) &&
      PICTOGRAPH.test(String.fromCodePoint(code))

/** End of the emoji that begins at `at` (with its selectors, skin tone and joined parts), or `at` when none does. */
export function emojiEnd(text: string, at: number): number {
  const code = text.codePointAt(at)!
  if (!isEmoji(code)) return at
  let end = at + (code > 0xffff ? 2 : 1)
  while (end < text.length) {
    const next = text.codePointAt(end)!
    if (next === 0xfe0f || next === 0xfe0e) end++
    else if (next >= 0x1f3fb && next <= 0x1f3ff) end += 2
    else if (next === 0x200d) {
      const joined = text.codePointAt(end + 1)
      if (joined === undefined || !isEmoji(joined)) return end
      end += 1 + (joined > 0xffff ? 2 : 1)
    } else break
  }
  return end
}
