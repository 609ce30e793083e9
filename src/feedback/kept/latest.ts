import type { Hit } from '../../detect/detect.ts'
import type { Reading } from '../../detect/reading.ts'
import type { Mended } from '../menders.ts'
import { inVoice } from '../stock/voice.en.ts'

/** "as soon as we can" hangs on us alone; "as soon as I know" hangs on something else, which stays. */
const HANGS = /^as (?:soon|quickly|fast|promptly) as (?!possible)(?!(?:we|I) (?:can|are able)\b)(.+)$/i

/** "als er nieuws is" tells a moment, "als het mogelijk was" a condition. */
const NEWS = /meer|nieuws|info|bekend|weet|weten/i

/** A vague moment gets a day; what it waits for stays. */
export function atTheLatest(hit: Hit, reading: Reading): Mended[] {
  const { text, language } = reading.text
  const { start, end } = hit.match
  const said = text.slice(start, end)
  const after = text.slice(end, end + 60)
  if (language === 'en') {
    const hangs = HANGS.exec(said)
    if (!hangs) return outcome(hit, reading)
    // "as soon as they are" goes on: "available"
    const open = /(?:['’]re|['’]s|\b(?:are|is|have|has|can|get|been))$/i.test(said)
    const rest = open ? /^(?: [\p{L}'’-]+){1,4}(?=\s*(?:[.,;:!?)\n]|$))/u.exec(after)?.[0] : ''
    if (rest === undefined) return []
    const once = said[0] === 'A' ? 'Once' : 'once'
    const stops = rest !== '' || /^\s*(?:[.,;:!?)]|$)/.test(after)
    return [
      {
        edits: [
          {
            start,
            end: end + rest.length,
            replacement: `${once} ${hangs[1]}${rest}, by [day and time] at the latest${stops ? '' : ','}`,
          },
        ],
      },
    ]
  }
  // "Zodra er meer bekend is, laat ik het weten": the clause goes with its comma
  const clause = /^(?:zodra|wanneer|als)/i.test(said)
  const van = clause ? (/van\s+$/i.exec(text.slice(Math.max(0, start - 5), start))?.[0].length ?? 0) : 0
  const rest = clause ? /^[^,.;:!?\n]{0,60}(?:,(?=\s)|(?=[.;:!?\n]|$))/.exec(text.slice(end, end + 64)) : null
  if (clause && (!rest || (/^als/i.test(said) && !NEWS.test(said)))) return []
  const from = start - van
  const opens = text[from] !== text[from]?.toLowerCase()
  return [
    {
      edits: [
        {
          start: from,
          end: end + (rest?.[0].length ?? 0),
          replacement: opens ? 'Uiterlijk [dag en uur]' : 'uiterlijk [dag en uur]',
        },
      ],
    },
  ]
}

/** What nobody can promise for a day: that it will work. The day is for the next message. */
const OUTCOME = /\b(?:fix|resolv|solv|restor|recover|reinstat|sort)\p{L}*\b/iu

/** "We fix the lock as soon as possible." -> "We fix the lock; you will hear from us by [day and time]." */
function outcome(hit: Hit, reading: Reading): Mended[] {
  const { text, sentences } = reading.text
  const sentence = sentences[hit.sentence]
  const { start, end } = hit.match
  if (!sentence || sentence.question || !OUTCOME.test(text.slice(sentence.start, start))) return []
  if (!/^\s*(?:[.!]|$|\n)/.test(text.slice(end, end + 3)) || text[start - 1] !== ' ') return []
  return [
    {
      edits: [
        { start: start - 1, end, replacement: inVoice('; you will hear from {me|us} by [day and time]', reading) },
      ],
    },
  ]
}

/** "Please bear with us a little longer." -> "..., until [day and time]; you will hear from us then.": what comes after the wait. */
export function heardBy(hit: Hit, reading: Reading): Mended[] {
  const { text, sentences } = reading.text
  const sentence = sentences[hit.sentence]
  const { end } = hit.match
  if (!sentence || sentence.question || !/^[ \t]*(?:[.!]|$|\n)/.test(text.slice(end, end + 3))) return []
  return [
    {
      edits: [
        { start: end, end, replacement: inVoice(', until [day and time]; you will hear from {me|us} then', reading) },
      ],
    },
  ]
}
