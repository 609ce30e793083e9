import type { Detector } from './detector.ts'
import { markSentence } from './detector.ts'

/** Every sentence that ends with a question mark. What kind of question it is, other signals say. */
export const question: Detector = {
  ids: ['question'],
  reads: 'both',
  applies: ({ text }) => text.sentences.some((sentence) => sentence.question),
  *find(reading) {
    for (const [i, sentence] of reading.text.sentences.entries())
      if (sentence.question) yield markSentence(reading, 'question', 'question', i)
  },
}
