import { PROFILES, type Profile } from '../profiles/index.ts'
import { at, firstText, type Json, type JsonTicket } from '../profiles/json-ticket.ts'
import { cleanId, type Draft, type RowResult, withDetails } from './draft.ts'

export interface ApiForm {
  profile: Profile
  form: JsonTicket
}

/** The tool whose API wrote these objects, or null where each is a message (or something else). */
export function apiForm(values: readonly unknown[]): ApiForm | null {
  for (const value of values) {
    for (const profile of PROFILES) {
      for (const form of profile.json ?? []) {
        if (Array.isArray(at(value, form.list)) && form.marks.every((mark) => at(value, mark) !== undefined)) {
          return { profile, form }
        }
      }
    }
  }
  return null
}

/** One ticket with its messages. */
export function readApiTicket({ form }: ApiForm, value: unknown, number: number): RowResult {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return { reason: 'not-an-object' }
  const ticket = value as Json
  const conversation = cleanId(firstText(ticket, form.ticket.id))
  if (conversation === '') return { reason: 'no-conversation' }
  const detail = (paths: readonly string[] | undefined): string => firstText(ticket, paths ?? [])
  const shared = {
    language: detail(form.ticket.language),
    channel: detail(form.ticket.channel),
    queue: detail(form.ticket.queue),
    topic: detail(form.ticket.topic) || detail(form.ticket.subject),
  }
  const drafts: Draft[] = []
  const opening = detail(form.ticket.opening)
  if (opening.trim() !== '') {
    const draft: Draft = { conversation, id: 'description', role: 'customer', text: opening }
    drafts.push(withDetails(draft, { ...shared, created: detail(form.ticket.created) }))
  }
  const list = at(ticket, form.list)
  for (const [i, entry] of (Array.isArray(list) ? list : []).entries()) {
    if (typeof entry !== 'object' || entry === null) continue
    const message = entry as Json
    const role = form.role(message, ticket)
    const text = firstText(message, form.message.text)
    if (role === null || text.trim() === '') continue
    const id = cleanId(firstText(message, form.message.id)) || `${number}-${i + 1}`
    const agent = role === 'agent' || role === 'note' ? firstText(message, form.message.agent) : ''
    const created = firstText(message, form.message.created)
    drafts.push(withDetails({ conversation, id, role, text }, { ...shared, agent, created }))
  }
  return drafts.length > 0 ? drafts : { reason: 'no-text' }
}
