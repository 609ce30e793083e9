import type { Reading } from '../../detect/reading.ts'

const OWN = /\b(?:I|me|my|mine)\b/g
const OURS = /\b(?:we|us|our|ours)\b/gi
/** "I'm", "we'll", "don't": who writes so is not to sound like a letter in one sentence. */
const SHORT = /\b(?:I['’](?:m|ll|ve|d)|(?:we|you|they)['’](?:re|ll|ve)|(?:it|that|there|let)['’]s|\p{L}+n['’]t)\b/iu
const SHORTER: readonly (readonly [RegExp, string])[] = [
  [/(^|[.!?;] )I am /g, "$1I'm "],
  [/(^|[.!?;] )We are /g, "$1We're "],
]

/**
 * A sentence of the stock as this agent would say it: `{I|we}` where the house speaks, short forms where the reply has them.
 * "{I am|We are} sorry about the wait." -> "We're sorry about the wait." in a reply that says "we" and "don't".
 */
export function inVoice(text: string, { text: { text: reply } }: Reading): string {
  const ours = reply.match(OURS)?.length ?? 0
  const own = reply.match(OWN)?.length ?? 0
  // a post in the name of a house that names nobody
  const we = ours > own || (ours + own === 0 && /^\s*@/.test(reply))
  const said = text.replace(/\{([^{}|]*)\|([^{}|]*)\}/g, (_, one: string, many: string) => (we ? many : one))
  return SHORT.test(reply) ? SHORTER.reduce((out, [long, short]) => out.replace(long, short), said) : said
}
