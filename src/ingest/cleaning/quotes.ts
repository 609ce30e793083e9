import { attribution } from './attributions.ts'
import type { Block, Line } from './lines.ts'

/** "-----Original Message-----" and its kin: all that follows is earlier mail. */
const ORIGINAL =
  /^[-_*\s]{2,}(?:original message|oorspronkelijk(?:e)? bericht|origineel bericht|doorgestuurd bericht|forwarded message|forwarded by .{1,80}|message d'origine|message transféré|message original|ursprüngliche nachricht|weitergeleitete nachricht)[-_*\s:]*$|^-{2,} (?:on|op) .{5,100} (?:wrote|schreef) ?:? ?-{2,}$/i
const FORWARD =
  /^(?:begin (?:doorgestuurd bericht|forwarded message)|début du message (?:réexpédié|transféré)|anfang der weitergeleiteten nachricht)\s*:?$/i
/** Zendesk and others mark where a customer is to type. */
const REPLY_ABOVE =
  /^(?:##-|--+|__+|==+|\*+|#+)?\s*(?:please\s+)?(?:(?:type|write|enter)\s+your\s+reply|reply)\s+above\s+this\s+line\b.{0,80}$|^(?:##-|--+|__+|==+|\*+|#+)?\s*(?:gelieve\s+)?(?:(?:typ|typt|schrijf|plaats|geef|zet)\s+)?(?:uw|je|jouw)?\s*(?:antwoord|reactie)\s+(?:te\s+typen\s+)?boven\s+deze\s+(?:lijn|regel)\b.{0,80}$/i

const FROM = /^[*_\s]*(?:from|van|de|von)\s*:[*_]*\s*\S/i
const SENT = /(?:^|\s)[*_]*(?:sent|verzonden|envoyé|gesendet|enviado)\s*:/i
const SUBJECT = /(?:^|\s)[*_]*(?:subject|onderwerp|objet|betreff|asunto)\s*:/i
const OTHER = /(?:^|\s)[*_]*(?:date|datum|to|aan|à|an|para|cc)\s*:/i

/** A quoted line: `>` and a space, another `>` or a word; not an emoticon (`>_<`, `>:(`), not "more than 90". */
const QUOTED = /^>(?:$|[\s>]|\p{L}|["'“‘*([]\p{L})/u
/** What stands before a quotation in the writer's own words. */
const SAYS = /wrote|writes|said|asked|schr(?:eef|ijft|even)|zei|vroeg|vraagt|meldde|écrit|schrieb|bericht|message/i

/** The quoted earlier mail in a text, in order. Inline answers between and after `>` lines are not part of it. Linear. */
export function quotes(lines: readonly Line[]): Block[] {
  const blocks: Block[] = []
  /** The last line with text of the writer's own. */
  let own = -1
  for (let i = 0; i < lines.length; i++) {
    const text = lines[i]!.text
    if (text === '') continue
    if (text.length < 200 && REPLY_ABOVE.test(text)) {
      if (own >= 0) return rest(blocks, lines, i, own)
      blocks.push({ from: i, to: i + 1, kind: 'footer' })
      continue
    }
    if ((text.length < 120 && (ORIGINAL.test(text) || FORWARD.test(text))) || isHeader(lines, i)) {
      return rest(blocks, lines, i, own)
    }
    const credit = attribution(lines, i)
    if (credit.lines > 0) {
      const next = nextText(lines, i + credit.lines)
      if (next < lines.length && QUOTED.test(lines[next]!.text)) {
        const end = quoteEnd(lines, next)
        blocks.push({ from: i, to: end, kind: 'quote' })
        i = end - 1
        continue
      }
      if (credit.sure) return rest(blocks, lines, i, own)
    }
    if (QUOTED.test(text)) {
      const end = quoteEnd(lines, i)
      if (!isOwnList(lines, i, end, own)) {
        blocks.push({ from: i, to: end, kind: 'quote' })
        i = end - 1
        continue
      }
      i = end - 1
    }
    own = i
  }
  return blocks
}

/** Everything from this line on, with the rulers that stand above it. */
function rest(blocks: Block[], lines: readonly Line[], at: number, own: number): Block[] {
  let from = at
  while (from - 1 > own && /^[-_=*\s]*$/.test(lines[from - 1]!.text) && !covers(blocks, from - 1)) from--
  if (from - 1 === own && own >= 0 && /^[-_=*]{5,}$/.test(lines[own]!.text)) from = own
  blocks.push({ from, to: lines.length, kind: 'quote' })
  return blocks
}

const covers = (blocks: readonly Block[], line: number) => (blocks.at(-1)?.to ?? 0) > line

/** The header of a quoted mail: From: with Sent: and another field, or with Subject: and another field. */
function isHeader(lines: readonly Line[], at: number): boolean {
  const first = lines[at]!.text
  if (!FROM.test(first)) return false
  let sent = false
  let subject = false
  let others = 0
  const see = (text: string) => {
    if (SENT.test(text)) sent = true
    if (SUBJECT.test(text)) subject = true
    if (OTHER.test(text)) others++
  }
  see(first.slice(0, 600))
  for (let i = at + 1, seen = 0; i < lines.length && i < at + 16 && seen < 8; i++) {
    const text = lines[i]!.text
    if (text === '') continue
    seen++
    see(text.slice(0, 200))
  }
  return (sent && (subject || others > 0)) || (subject && others > 0)
}

/** The end of a quoted block: empty lines inside it belong to it, those after it do not. */
function quoteEnd(lines: readonly Line[], at: number): number {
  let end = at + 1
  for (let i = at + 1; i < lines.length; i++) {
    const text = lines[i]!.text
    if (text.startsWith('>')) end = i + 1
    else if (text !== '') break
  }
  return end
}

/** Lines with `>` that are the writer's own: a list after "follow these steps:", or one line "> 20 minutes". */
function isOwnList(lines: readonly Line[], at: number, end: number, own: number): boolean {
  if (own < 0) return false
  const before = lines[own]!.text
  return end > at && before.endsWith(':') && !SAYS.test(before)
}

function nextText(lines: readonly Line[], at: number): number {
  let i = at
  while (i < lines.length && lines[i]!.text === '') i++
  return i
}
