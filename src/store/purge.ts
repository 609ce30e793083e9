/** Days that rows are kept, by table. */
export interface Retention {
  /** Message texts, and with them suggestions and rewrites; scores stay as long as `reviews` says. */
  messages: number
  reviews: number
  /** At least 7: replays are known by them. */
  deliveries: number
  /** Notes that were sent, or will never be. */
  outbox: number
  audit: number
}

export const RETENTION: Retention = { messages: 180, reviews: 730, deliveries: 30, outbox: 30, audit: 1095 }

/** Rows removed or emptied, by table. */
export type Purged = Record<keyof Retention, number>
