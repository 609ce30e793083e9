import type { Columns } from '../recognise.ts'
import { yesOrNo } from '../role-words.ts'
import { Cells } from './cells.ts'
import { type Draft, type RowResult, withDetails } from './draft.ts'

/** A tweet's own id; below 2^64, as Twitter counts. */
export function tweetId(value: string): bigint | null {
  const trimmed = value.trim().replace(/\.0$/, '')
  return /^\d{1,19}$/.test(trimmed) ? BigInt(trimmed) : null
}

/**
 * One row per tweet. Its conversation is known only when all tweets have been read: `onTweet` takes the id and the tweet
 * it answers.
 */
export function readTweetRow(
  columns: Columns,
  row: readonly string[],
  onTweet: (id: bigint, parent: bigint | null) => void,
): RowResult {
  const cells = new Cells(columns, row)
  const text = cells.one('text')
  if (text.trim() === '') return { reason: 'no-text' }
  const id = tweetId(cells.one('message'))
  if (id === null) return { reason: 'no-tweet-id' }
  const inbound = yesOrNo(cells.one('inbound'))
  if (inbound === null) return { reason: 'no-role' }
  onTweet(id, tweetId(cells.one('replyTo')))
  const draft: Draft = { conversation: '', id: String(id), role: inbound ? 'customer' : 'agent', text }
  const author = cells.one('agent').trim() || cells.one('author')
  return [
    withDetails(draft, {
      created: cells.one('created'),
      language: cells.one('language'),
      channel: cells.one('channel'),
      queue: inbound ? '' : cells.one('queue'),
      agent: inbound ? '' : author,
    }),
  ]
}
