import { describe, expect, it } from 'vitest'
import { TOKEN_NAMES } from '../../../src/outputs/notes/senders.ts'
import { WAYS } from '../../../src/outputs/notes/ways/index.ts'
import { helpdesksSchema, notesSchema } from '../../../src/rulebook/note-settings.ts'

describe('the settings of notes', () => {
  const problem = (settings: unknown) => {
    const result = notesSchema.safeParse(settings)
    if (result.success) return null
    return result.error.issues[0]!.path.join('.')
  }
  it('are off by default', () => {
    expect(notesSchema.parse({})).toEqual({
      language: 'reply',
      most: 3,
      severity: 'major',
      points: 8,
      own_authors: [],
      helpdesks: {},
    })
  })
  it('know the addresses of those that have one for all', () => {
    const {
      front,
      intercom,
      'help-scout': helpScout,
    } = helpdesksSchema.parse({
      front: { channel: 'cha_1' },
      intercom: {},
      'help-scout': { app: 'a' },
    })
    expect([front!.url, intercom!.url, helpScout!.url].map((url) => new URL(url).protocol)).toEqual(
      Array(3).fill('https:'),
    )
    expect(front).toMatchObject({ allow_http: false, allow_private: false, as: 'draft' })
  })
  it.each([
    ['helpdesks.zammad.url', { helpdesks: { zammad: {} } }],
    ['helpdesks.zammad.url', { helpdesks: { zammad: { url: 'help.example.org' } } }],
    ['helpdesks.zammad.url', { helpdesks: { zammad: { url: 'ftp://help.example.org' } } }],
    ['helpdesks.zammad.url', { helpdesks: { zammad: { url: 'https://me:pass@help.example.org' } } }],
    ['helpdesks.zammad.url', { helpdesks: { zammad: { url: 'https://help.example.org/?a=1' } } }],
    ['helpdesks.zammad', { helpdesks: { zammad: { url: 'https://help.example.org', token: 'x' } } }],
    ['helpdesks.zendesk.user', { helpdesks: { zendesk: { url: 'https://acme.zendesk.com' } } }],
    ['helpdesks.front.channel', { helpdesks: { front: {} } }],
    ['helpdesks', { helpdesks: { zendesc: {} } }],
    ['language', { language: 'de' }],
    ['most', { most: 4 }],
  ])('name the key %s that is wrong', (key, settings) => {
    expect(problem(settings)).toBe(key)
  })
  it('let a house use the draftless way of Front without a channel', () => {
    expect(problem({ helpdesks: { front: { as: 'note' } } })).toBeNull()
  })
  it('have a way and a token for each helpdesk', () => {
    expect(Object.keys(helpdesksSchema.shape).sort()).toEqual(Object.keys(WAYS).sort())
    for (const { id, tokenName } of TOKEN_NAMES)
      expect(tokenName).toBe(`HELDER_TOKEN_${id.toUpperCase().replace('-', '_')}`)
  })
})
