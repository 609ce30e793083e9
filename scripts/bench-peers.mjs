// The tools whose speed the engine is measured beside, each given one message and doing its whole job on it.
import nlp from 'compromise'
import writeGood from 'write-good'

/** compromise is superlinear on text without punctuation: like everyone else it gets pieces of at most this many characters. */
const PIECE = 1000

export const PEERS = {
  'compromise, full parse': (text) => {
    for (let at = 0; at < text.length; at += PIECE) nlp(text.slice(at, at + PIECE)).json({ offset: true })
  },
  'write-good': (text) => {
    writeGood(text)
  },
}
