/** A clause told back. */
export interface Turned {
  /** As it stands after "that" or "dat": no capital, no full stop. */
  clause: string
  /** `said`: how things are; `wish`: what the customer wants; `question`: what they want to know; `request`: what they ask us to do. */
  kind: 'said' | 'wish' | 'question' | 'request'
  /** The customer is its subject. */
  own: boolean
  /** Tells of something the agent's side did. */
  agent: boolean
  /** The trouble as a noun phrase, for "sorry about ..."; null where there is none. */
  noun: string | null
}
