import { ENGLISH_CUES } from './cues.en.ts'
import { DUTCH_CUES } from './cues.nl.ts'

/** What is counted in a message: kinds of cue, and what punctuation, emoji, capitals and lexicons tell. */
const NAMES: readonly string[] = [
  ...new Set([
    ...Object.keys(ENGLISH_CUES),
    ...Object.keys(DUTCH_CUES),
    ...'fails surprised wonders emoji+ emoji- capitals negations intensifiers words+ words- ! !! ? ?? ... irony words'.split(
      ' ',
    ),
  ]),
]

/** The place of each count in {@link Features}; undefined for other names. */
export const AT: Readonly<Record<string, number>> = Object.fromEntries(NAMES.map((name, i) => [name, i]))

/** Counts of one message, by place; lists of numbers, because every customer's message is weighed by three models. */
export type Features = number[]

const NOTHING: Features = NAMES.map(() => 0)
export const noFeatures = (): Features => NOTHING.slice()
