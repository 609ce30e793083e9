import { describe, expect, it } from 'vitest'
import { read } from './read.ts'

const inChannel = (text: string) => read('en', [['agent', text]]).signals.has('in-channel')

describe('a line of a channel', () => {
  it.each([
    'zorba_7: unplug the bridge first',
    'fennel: did you look in the other folder?',
    'kwibus, that one is for the old board',
    '!paste | zorba_7',
    '!ask fennel',
  ])('names whom it answers: %s', (text) => expect(inChannel(text)).toBe(true))
  it.each([
    'Hi Zorba, unplug the bridge first.',
    'Printer: take the blue one.',
    'Ordernumber: 4471920',
    'note: the shop is closed on Monday',
    'Right, that one is for the old board.',
    'Dear Ms Fennel, the lamp is on now.',
  ])('is not this: %s', (text) => expect(inChannel(text)).toBe(false))
})
