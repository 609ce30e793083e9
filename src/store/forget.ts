/** Whom or what to forget. A ticket is `<source>:<number>`, or a number, which is looked for with every source. */
export type Person = { requester: string } | { ticket: string } | { agent: string }

/** What was removed. */
export interface Forgotten {
  conversations: number
  messages: number
  reviews: number
  deliveries: number
  notes: number
  jobs: number
}
