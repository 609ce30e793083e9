import { describe, expect, it } from 'vitest'
import { read, type Turn } from './read.ts'

const has = (turns: readonly Turn[], id: string) => read('nl', turns).signals.has(id)

describe('the parts of one answer', () => {
  it.each([
    'De lamp komt morgen, en (1/2)',
    'De lamp komt morgen, en 1/3',
    'De lamp komt morgen 1/2 ^Jo',
    'De lamp komt morgen omdat +',
    'De lamp komt morgen omdat de winkel (1)',
  ])('are announced: %s', (text) => expect(has([['agent', text]], 'unfinished')).toBe(true))
  it.each(['De lamp komt morgen.', 'De lamp komt morgen (2/2)', 'Hij staat op zender 1/2 en meer.', 'Tel 3+4 op.'])(
    'are not announced: %s',
    (text) => expect(has([['agent', text]], 'unfinished')).toBe(false),
  )
  it('follow when they are numbered so', () => {
    expect(has([['agent', 'en het snoer ook. 2/2']], 'follows-up')).toBe(true)
    expect(has([['agent', 'De lamp komt morgen. 1/2']], 'follows-up')).toBe(false)
  })
  it('follow when the customer wrote nothing in between', () => {
    const asked: Turn = ['customer', 'Waar blijft de lamp?']
    const first: Turn = ['agent', 'De lamp komt morgen.']
    const second: Turn = ['agent', 'En het snoer ook.']
    expect(has([asked, first], 'follows-up')).toBe(false)
    expect(has([asked, first, second], 'follows-up')).toBe(true)
    expect(has([asked, first, ['customer', 'En het snoer?'], second], 'follows-up')).toBe(false)
  })
})
