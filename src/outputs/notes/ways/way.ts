import type { HelpdeskId, Helpdesks } from '../../../rulebook/note-settings.ts'
import type { Pace } from '../pace.ts'
import type { OutboxNote } from '../sender.ts'

export interface WayRequest {
  method: 'POST' | 'PUT'
  /** Below the configured address; pieces that came from outside are checked where the address is made. */
  path: readonly string[]
  headers: Readonly<Record<string, string>>
  body: unknown
}

/** The way back to one helpdesk: one small object each. Pure. */
export interface Way<Id extends HelpdeskId = HelpdeskId> {
  id: Id
  /** The environment variable that holds its token. */
  tokenName: string
  pace: Pace
  /** The call that writes the note; a text says what it lacks. */
  request(note: OutboxNote, account: NonNullable<Helpdesks[Id]>, token: string): WayRequest | string
  /** For a helpdesk whose token is to be changed into one of short life: how. */
  exchange?(account: NonNullable<Helpdesks[Id]>, token: string): WayRequest
}

export const bearer = (token: string) => ({ authorization: `Bearer ${token}` })
export const basic = (user: string, password: string) => ({
  authorization: `Basic ${Buffer.from(`${user}:${password}`).toString('base64')}`,
})
/** As a number where it is one: some helpdesks take no ids in quotes. */
export const numeric = (id: string): number | string => (/^\d{1,15}$/.test(id) ? Number(id) : id)
