import type { Profile } from './profile.ts'

/** Customer support on Twitter: a tweet per row, threaded by the tweet it answers. */
export const twcs: Profile = {
  id: 'twcs',
  name: 'Customer Support on Twitter',
  marks: ['tweet id', 'inbound', 'in response to tweet id', 'response tweet id', 'author id'],
  needs: 3,
  columns: {
    text: ['text'],
    message: ['tweet id'],
    inbound: ['inbound'],
    replyTo: ['in response to tweet id'],
    agent: ['author id'],
    created: ['created at'],
  },
  shape: 'tweets',
  advice: {
    en: 'Keep the columns tweet_id, author_id, inbound, created_at, text and in_response_to_tweet_id.',
    nl: 'Laat de kolommen tweet_id, author_id, inbound, created_at, text en in_response_to_tweet_id staan.',
  },
}
