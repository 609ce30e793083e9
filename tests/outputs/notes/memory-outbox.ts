import type { Outbox } from '../../../src/outputs/notes/outbox.ts'
import type { OutboxNote } from '../../../src/outputs/notes/sender.ts'

type State = 'waiting' | 'sending' | 'sent' | 'failed'
export interface Row {
  note: OutboxNote
  state: State
  at: number
  reason: string
}

/** An outbox without a database, for the loop's tests; the store's own is held to its contract elsewhere. */
export class MemoryOutbox implements Outbox {
  readonly rows = new Map<string, Row>()

  add(...notes: OutboxNote[]): void {
    for (const note of notes) this.rows.set(note.id, { note, state: 'waiting', at: 0, reason: '' })
  }

  async next(limit: number, now: Date): Promise<OutboxNote[]> {
    return [...this.rows.values()]
      .filter(({ state, at }) => state === 'waiting' && at <= now.getTime())
      .slice(0, limit)
      .map(({ note }) => ({ ...note }))
  }

  async sending(id: string): Promise<boolean> {
    const row = this.rows.get(id)
    if (row?.state !== 'waiting') return false
    row.state = 'sending'
    return true
  }

  async sent(id: string): Promise<void> {
    this.#row(id).state = 'sent'
  }

  async later(id: string, at: Date, reason: string): Promise<void> {
    const row = this.#row(id)
    Object.assign(row, { state: 'waiting', at: at.getTime(), reason })
    row.note = { ...row.note, attempts: row.note.attempts + 1 }
  }

  async failed(id: string, reason: string): Promise<void> {
    Object.assign(this.#row(id), { state: 'failed', reason })
  }

  states(): Record<string, State> {
    return Object.fromEntries([...this.rows].map(([id, { state }]) => [id, state]))
  }

  #row(id: string): Row {
    const row = this.rows.get(id)
    if (!row) throw new Error(`no note ${id}`)
    return row
  }
}
