import type { Hit } from '../../detect/detect.ts'
import type { Reading } from '../../detect/reading.ts'
import type { Mended } from '../menders.ts'

/** "as soon as we can" hangs on us alone; "as soon as I know" hangs on something else, which stays. */
const HANGS = /^as (?:soon|quickly|fast|promptly) as (?!possible)(?!(?:we|I) (?:can|are able)\b)(.+)$/i

/** "als er nieuws is" tells a moment, "als het mogelijk was" a condition. */
const NEWS = /meer|nieuws|info|bekend|weet|weten/i

/** A vague moment gets a day; what it waits for stays. */
export function atTheLatest(hit: Hit, reading: Reading): Mended[] {
  const { text, language } = reading.text
  const { start, end } = hit.match
  const said = text.slice(start, end)
  const after = text.slice(end, end + 40)
  if (language === 'en') {
    const hangs = HANGS.exec(said)
    if (!hangs) return []
    const once = said[0] === 'A' ? 'Once' : 'once'
    const stops = /^\s*(?:[.,;:!?)]|$)/.test(after)
    return [
      {
        edits: [{ start, end, replacement: `${once} ${hangs[1]}, by [day and time] at the latest${stops ? '' : ','}` }],
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
