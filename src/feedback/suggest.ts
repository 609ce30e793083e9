import type { Edit } from '../conversation.ts'
import type { Hit } from '../detect/detect.ts'
import type { Reading } from '../detect/reading.ts'
import { inserting, replacing } from './edits.ts'
import { inClosed, keepsFacts } from './facts.ts'
import { BLANK, type Draft, kindOf } from './judged.ts'
import { Length } from './length.ts'
import { MENDERS } from './menders.ts'
import { isAmongPeers, isBrief, isTechnical } from './setting.ts'
import { missing } from './stock/stock.ts'
import { readsWell, shapeless } from './words/reads-well.ts'
import { termOf } from './words/term.ts'

/** More alternatives than this help nobody choose. */
const MOST = 4

/**
 * The suggestions of one finding, best first: made by code where a rule cannot say how, from the stock where something is
 * missing, then those of its rule. Only what keeps every fact. Offsets into the cleaned text.
 */
export function suggest(hit: Hit, reading: Reading): Draft[] {
  const why = hit.rule.how || hit.rule.why
  const mended = MENDERS[hit.rule.id]?.(hit, reading) ?? []
  const made = (last: boolean) =>
    mended
      .filter((one) => (one.last === true) === last)
      .map(({ last: _, ...one }) => ({ ...one, kind: kindOf(one.edits), why }))
  const drafts: Draft[] = [
    ...made(false),
    ...missing(hit, reading).flatMap(({ where, text }) => {
      const { rewrite } = hit.rule
      const place = where ?? (rewrite && 'insert' in rewrite ? rewrite.insert : 'end')
      const edit = inserting(hit, reading, place, text)
      return edit ? [draftOf(edit, why)] : []
    }),
    ...((mended.length > 0 && KEEPS.has(hit.rule.id)) ||
    OWN_ONLY.has(hit.rule.id) ||
    (BRIEFLY.has(hit.rule.id) && isBrief(reading))
      ? []
      : fromRule(hit, reading)
    )
      .map((edit) => labelled(edit, hit, reading))
      .filter((edit) => !hollow(edit, mended.length > 0, hit, reading))
      .map((edit) => asQuestion(draftOf(edit, why), hit, reading))
      .map((draft) => everywhere(draft, hit, reading)),
    ...made(true),
  ]
  const seen = new Set<string>()
  const length = new Length(reading)
  return drafts
    .filter((draft) => {
      const key = draft.edits.map((edit) => `${edit.start} ${edit.replacement.trim()}`).join('|')
      return !seen.has(key) && seen.add(key) && sound(draft, hit, reading) && !length.exceeds(draft)
    })
    .slice(0, MOST)
}

const draftOf = (edit: Edit, why: string): Draft => ({ edits: [edit], kind: kindOf([edit]), why })

/** Where code keeps the agent's words and adds to them, what the rule puts in their place is not offered beside it. */
const KEEPS = new Set(['unspecific-request', 'vague-content', 'vague', 'vague-promise'])
/** These are offered in that form or not at all. */
const OWN_ONLY = new Set(['moves-channel-without-reason', 'unspecific-request', 'vague-content'])
/** In a few lines of chat the stock has shorter ones. */
const BRIEFLY = new Set(['missing-restatement'])

/** Words of content beside the match that a blank may stand for. */
const MOST_BYSTANDERS = 2

/** A blank in the place of a whole sentence that says more than the finding is about: what it says would be lost. */
function hollow(edit: Edit, others: boolean, hit: Hit, { text: { text } }: Reading): boolean {
  if ((!BLANK.test(edit.replacement) && hit.rule.id !== 'assumes-solved') || edit.end - edit.start < 2) return false
  const kept = new Set(contentOf(edit.replacement))
  const gone = (from: number, to: number) => contentOf(text.slice(from, to)).filter((word) => !kept.has(word)).length
  const bystanders = gone(edit.start, hit.match.start) + gone(hit.match.end, edit.end)
  return bystanders > (others ? 0 : hit.rule.id === 'dismissive' ? 1 : MOST_BYSTANDERS)
}

const contentOf = (text: string): string[] => text.toLowerCase().match(/\p{L}{4,}/gu) ?? []

/** An explanation of the headword behind another form of it says which word it explains: "influencers (influencer: a person who ...)". */
function labelled(edit: Edit, hit: Hit, reading: Reading): Edit {
  const { explain, term } = hit.values
  const said = reading.text.text.slice(edit.start, edit.end)
  if (!explain || !edit.replacement.startsWith(`${said} (`) || !edit.replacement.endsWith(`(${explain})`)) return edit
  const entry = termOf(reading.rules, term)
  if (reading.text.language === 'nl' && entry && explain.startsWith('een ') && isDutchPlural(said, entry.term))
    return { ...edit, replacement: `${said} (elk ${explain})` }
  const same = said.toLowerCase()
  if (!entry || entry.kind === 'acronym' || same === entry.term.toLowerCase()) return edit
  // another spelling is the term itself; "influencer partnerships" is more than it
  const more = same.includes(' ') && same.startsWith(`${entry.term.toLowerCase()} `)
  if (!more && entry.forms.some((form) => form.toLowerCase() === same)) return edit
  return { ...edit, replacement: `${said} (${entry.term}: ${explain})` }
}

/** "routers" of "router", "pakketten" of "pakket". */
const isDutchPlural = (said: string, term: string): boolean =>
  /(?:en|s)$/i.test(said) && !/(?:en|s)$/i.test(term) && said.toLowerCase().startsWith(term.toLowerCase().slice(0, -1))

/** Further uses of a term that are put right with the first. */
const MOST_USES = 5

/** A plain word goes in at every use of the term: with the first one gone, the next would be the first. */
function everywhere(draft: Draft, hit: Hit, reading: Reading): Draft {
  const { text } = reading.text
  const [edit] = draft.edits
  if (hit.rule.id !== 'jargon-term' || !edit || draft.edits.length > 1 || /[([]/.test(edit.replacement)) return draft
  const term = text.slice(hit.match.start, hit.match.end)
  const edits = [edit]
  const rest = text.slice(edit.end).toLowerCase()
  for (let at = rest.indexOf(term.toLowerCase()); at >= 0; at = rest.indexOf(term.toLowerCase(), at + term.length)) {
    const start = edit.end + at
    const end = start + term.length
    if (/[\p{L}\p{N}]/u.test(text[start - 1] ?? '') || /[\p{L}\p{N}-]/u.test(text[end] ?? '')) continue
    if (edits.length > MOST_USES || inClosed(reading, { start, end })) return draft
    const again = replacing(
      { ...hit, match: { start, end }, sentence: sentenceAt(reading, start) },
      reading,
      'match',
      hit.values.plain ?? edit.replacement,
    )
    if (!again) return draft
    edits.push(again)
  }
  return edits.length > 1 ? { ...draft, edits } : draft
}

function sentenceAt(reading: Reading, at: number): number {
  return Math.max(
    0,
    reading.text.sentences.findIndex(({ start, end }) => start <= at && at < end),
  )
}

const ASKS = /^(?:could|can|would) you\s|^(?:wilt|kunt) u\s|^(?:wil|kun) je\s/i

/** "Send us the form." that became "Could you send us the form." ends as the question that it is. */
function asQuestion(draft: Draft, hit: Hit, reading: Reading): Draft {
  const { text, sentences } = reading.text
  const sentence = sentences[hit.sentence]
  const [edit] = draft.edits
  if (!sentence || !edit || draft.edits.length > 1 || edit.end >= sentence.end || edit.end - edit.start < 2)
    return draft
  const asked = ASKS.test(edit.replacement) && !ASKS.test(text.slice(edit.start, edit.end))
  const opens = edit.start <= reading.text.tokens.starts[sentence.first]!
  if (
    !asked ||
    !opens ||
    edit.replacement.includes('?') ||
    !/[.\p{L}\p{N}]/u.test(text[sentence.end - 1]!) ||
    /[.:;]/.test(text.slice(edit.end, sentence.end - 1))
  )
    return draft
  // chat often leaves the full stop out
  const start = text[sentence.end - 1] === '.' ? sentence.end - 1 : sentence.end
  return { ...draft, edits: [edit, { start, end: sentence.end, replacement: '?' }] }
}

/** A suggestion keeps every fact, reads well, and changes nothing in a quote or in what the customer must click or type. */
function sound(draft: Draft, hit: Hit, reading: Reading): boolean {
  if (draft.edits.every(({ start, end, replacement }) => reading.text.text.slice(start, end) === replacement))
    return false
  if (draft.moves) return true
  if (NOT_AMONG.has(hit.rule.id) && isTechnical(reading)) return false
  if (draft.kind === 'fill-in' && isAmongPeers(reading) && draft.edits.some(({ start, end }) => end - start > 1))
    return false
  // what the letters stand for is asked where a customer reads them who may not know, not in passing
  if (
    hit.rule.id === 'unknown-acronym' &&
    (isTechnical(reading) || inName(hit, reading) || (isBrief(reading) && reading.before.agentMessages > 0))
  )
    return false
  // "Hallo Ola": a name, not the letters OLA
  if (
    hit.values.term &&
    shapeless(reading.text.text.slice(hit.match.start, hit.match.end), termOf(reading.rules, hit.values.term))
  )
    return false
  const word = hit.rule.each !== null && (hit.values.plain ?? hit.values.explain) !== undefined ? hit.match : undefined
  if (word && draft.edits.some(({ start, end }) => start < end) && inClosed(reading, word)) return false
  return keepsFacts(reading, draft.edits, word) && draft.edits.every((edit) => readsWell(reading, edit, hit))
}

/** What technicians among themselves need not be told. */
const NOT_AMONG = new Set(['jargon-term', 'unknown-acronym', 'untranslated-code'])

/** "PSN ID", "the ADE file": part of a name of several words. */
const inName = (hit: Hit, { text: { text } }: Reading): boolean =>
  /^[ -]\p{Lu}/u.test(text.slice(hit.match.end, hit.match.end + 2)) ||
  /\p{Lu}[\p{L}\d]*[ -]$/u.test(text.slice(Math.max(0, hit.match.start - 20), hit.match.start))

/** The edits that a rule's \`rewrite\` gives here. */
function fromRule(hit: Hit, reading: Reading): Edit[] {
  const { rewrite } = hit.rule
  if (!rewrite) return []
  return rewrite.with.flatMap((template) => {
    const filled = fill(template, hit, reading)
    if (filled === null) return []
    const edit =
      'replace' in rewrite
        ? replacing(hit, reading, rewrite.replace, filled)
        : inserting(hit, reading, rewrite.insert, filled)
    return edit ? [edit] : []
  })
}

/** The template with captures and values in place; null when one of them is absent here. */
function fill(template: string, hit: Hit, reading: Reading): string | null {
  let complete = true
  const text = template.replace(/\{([a-z][a-z0-9-]*)\}/g, (_, name: string) => {
    const span = name === 'match' ? hit.match : hit.captures[name]
    if (span) return reading.text.text.slice(span.start, span.end)
    const value = hit.values[name]
    if (value === undefined) complete = false
    return value ?? ''
  })
  return complete ? text : null
}
