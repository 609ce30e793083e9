import { callsBot, inChannel } from '../channel.ts'
import type { Detector } from './detector.ts'
import { markTokens } from './detector.ts'

/**
 * `in-channel`: a line of a chat in which many talk at once and call each other by nickname. People who help each other
 * there say nothing back and check nothing in so many words: what a helpdesk's reply should not lack is not missed there.
 */
export const channel: Detector = {
  ids: ['in-channel'],
  reads: 'both',
  applies: (reading) => reading.text.size > 0 && (inChannel(reading) || callsBot(reading)),
  *find(reading) {
    yield markTokens(reading, 'in-channel', 'channel', 0, 1)
  },
}
