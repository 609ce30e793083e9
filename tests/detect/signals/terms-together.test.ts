import { describe, expect, it } from 'vitest'
import { DEFAULT_PROFILE } from '../../../src/rulebook/profile.ts'
import { marked } from './read.ts'

describe('several terms in one sentence', () => {
  it('marks from the first to the last', () => {
    expect(marked('terms-together', 'en', 'Hello. The DNS of the ferry and its proxy are old.')).toEqual([
      'DNS of the ferry and its proxy',
    ])
    expect(marked('terms-together', 'nl', 'Dag. De DNS van de pont en de QZF zijn oud.')).toEqual([
      'DNS van de pont en de QZF',
    ])
  })
  it('leaves one term alone, the same term twice, and terms in sentences of their own', () => {
    for (const text of ['The DNS is old.', 'The DNS is a DNS.', 'The DNS is old. So is the proxy.'])
      expect(marked('terms-together', 'en', text)).toEqual([])
  })
  it('knows what the customer and a technician know', () => {
    const text = 'The DNS of the ferry and its proxy are old.'
    expect(marked('terms-together', 'en', text, 'My proxy is slow.')).toEqual([])
    const technician = { ...DEFAULT_PROFILE, audience: 'technician' as const }
    expect(marked('terms-together', 'en', text, undefined, technician)).toEqual([])
  })
})
