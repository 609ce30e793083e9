/** Whether `04/05/2026` is read as the fourth of May or as April the fifth. */
export type DateOrder = 'day' | 'month'

interface Parts {
  year: number
  month: number
  day: number
  time: Time | null
  /** Minutes east of UTC; null where the text does not say. */
  offset: number | null
}
interface Time {
  hour: number
  minute: number
  second: number
  milli: number
}

const CLOCK = String.raw`(\d{1,2})[:.](\d\d)(?::(\d\d)(?:[.,](\d{1,9}))?)?\s?([ap]\.?m\.?)?`
const ZONE = String.raw`\s?(Z|UTC|GMT|[+-]\d\d:?\d\d)?`
const AFTER = String.raw`(?:(?:T|,?\s{1,3}(?:om\s|at\s|um\s)?)${CLOCK}(?:\s?uur)?${ZONE})?`
const YEAR_FIRST = new RegExp(String.raw`^(\d{4})[-/](\d{1,2})[-/](\d{1,2})${AFTER}$`, 'i')
const YEAR_LAST = new RegExp(String.raw`^(\d{1,2})([-/.])(\d{1,2})[-/.](\d{4}|\d\d)${AFTER}$`, 'i')
const WEEKDAY = String.raw`(?:\p{L}{2,10}\.?,?\s)?`
const DAY_NAME = new RegExp(
  String.raw`^${WEEKDAY}(\d{1,2})\.?[-/\s](?:de\s)?(\p{L}{3,9})\.?[-/\s](?:de\s)?(\d{4}|\d\d)${AFTER}$`,
  'iu',
)
const NAME_DAY = new RegExp(String.raw`^${WEEKDAY}(\p{L}{3,9})\.?\s(\d{1,2}),?\s(\d{4})${AFTER}$`, 'iu')
/** Twitter's form: Tue Oct 31 22:10:47 +0000 2017. */
const TWITTER = /^\p{L}{3} (\p{L}{3}) (\d\d) (\d\d):(\d\d):(\d\d) ([+-]\d{4}) (\d{4})$/u
const STRICT_ISO = /^\d{4}-\d\d-\d\d(T\d\d:\d\d(:\d\d(\.\d{1,9})?)?(Z|[+-]\d\d:\d\d)?)?$/
const LONGEST = 60

/** First letters of the months in Dutch, English, German, French and Portuguese, without accents. */
const MONTHS = [
  ['jan'],
  ['feb', 'fev'],
  ['mar', 'maa', 'mrt'],
  ['apr', 'avr', 'abr'],
  ['may', 'mei', 'mai'],
  ['jun', 'juin'],
  ['jul', 'juil'],
  ['aug', 'aou', 'ago'],
  ['sep', 'set'],
  ['oct', 'okt', 'out'],
  ['nov'],
  ['dec', 'dez'],
]

/** What a numeric date with the year last tells about the order in its file; null for every other text. */
export function orderEvidence(text: string): DateOrder | 'either' | null {
  // Most exports put the year first: seen at once, without the pattern.
  if (text.length > LONGEST || /^\d{4}/.test(text)) return null
  const match = YEAR_LAST.exec(text.trim())
  if (!match) return null
  const first = Number(match[1])
  const second = Number(match[3])
  if (first > 12) return second > 12 ? null : 'day'
  if (second > 12) return 'month'
  // With dots the day stands first everywhere; equal numbers are the same day either way.
  return match[2] === '.' || first === second ? null : 'either'
}

/**
 * A date as ISO 8601: UTC where the text has a zone, otherwise local time without one. Seconds and milliseconds since
 * 1970 are read too.
 * @param order how to read a date that could be either; null leaves such a date out
 */
export function readDate(text: string, order: DateOrder | null): string | undefined {
  const trimmed = text.trim()
  if (trimmed === '' || trimmed.length > LONGEST) return undefined
  if (/^(\d{10}|\d{13})(\.\d+)?$/.test(trimmed)) {
    const since = Number(trimmed)
    const iso = new Date(since < 1e11 ? Math.round(since * 1000) : since).toISOString()
    return iso < '2200' ? iso : undefined
  }
  const parts = parse(trimmed, order)
  if (!parts || !isValid(parts)) return undefined
  return STRICT_ISO.test(trimmed) ? trimmed : format(parts)
}

/** Milliseconds since 1970 of a date `readDate` gave; local times count as UTC, so that no machine's zone matters. */
export function instant(iso: string): number {
  return Date.parse(iso.includes('T') && !/(Z|[+-]\d\d:\d\d)$/.test(iso) ? `${iso}Z` : iso)
}

function parse(text: string, order: DateOrder | null): Parts | null {
  let m = YEAR_FIRST.exec(text)
  if (m) return { year: Number(m[1]), month: Number(m[2]), day: Number(m[3]), ...timeOf(m, 4) }
  m = YEAR_LAST.exec(text)
  if (m) {
    const evidence = orderEvidence(text)
    const chosen = evidence === 'either' ? order : (evidence ?? 'day')
    if (!chosen) return null
    const [day, month] = chosen === 'day' ? [m[1], m[3]] : [m[3], m[1]]
    return { year: yearOf(m[4]!), month: Number(month), day: Number(day), ...timeOf(m, 5) }
  }
  m = DAY_NAME.exec(text)
  if (m) return { year: yearOf(m[3]!), month: monthOf(m[2]!), day: Number(m[1]), ...timeOf(m, 4) }
  m = NAME_DAY.exec(text)
  if (m) return { year: Number(m[3]), month: monthOf(m[1]!), day: Number(m[2]), ...timeOf(m, 4) }
  m = TWITTER.exec(text)
  if (!m) return null
  const time = { hour: Number(m[3]), minute: Number(m[4]), second: Number(m[5]), milli: 0 }
  return { year: Number(m[7]), month: monthOf(m[1]!), day: Number(m[2]), time, offset: offsetOf(m[6]) }
}

function timeOf(m: RegExpExecArray, at: number): Pick<Parts, 'time' | 'offset'> {
  if (m[at] === undefined) return { time: null, offset: null }
  const half = m[at + 4]?.[0]?.toLowerCase()
  const hour = Number(m[at])
  const time = {
    hour: half === 'p' && hour < 12 ? hour + 12 : half === 'a' && hour === 12 ? 0 : hour,
    minute: Number(m[at + 1]),
    second: Number(m[at + 2] ?? 0),
    milli: Number((m[at + 3] ?? '').slice(0, 3).padEnd(3, '0')),
  }
  return { time, offset: offsetOf(m[at + 5]) }
}

function offsetOf(zone: string | undefined): number | null {
  if (!zone) return null
  const m = /^([+-])(\d\d):?(\d\d)$/.exec(zone)
  return m ? (m[1] === '-' ? -1 : 1) * (Number(m[2]) * 60 + Number(m[3])) : 0
}

const yearOf = (digits: string): number => (digits.length === 2 ? 2000 + Number(digits) : Number(digits))

/** 1-12, or 0 where the word is no month. */
function monthOf(word: string): number {
  const plain = word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
  return MONTHS.findIndex((starts) => starts.some((start) => plain.startsWith(start))) + 1
}

function isValid({ year, month, day, time }: Parts): boolean {
  if (month < 1 || month > 12 || day < 1 || year < 1970 || year > 2199) return false
  if (day > new Date(Date.UTC(year, month, 0)).getUTCDate()) return false
  return !time || (time.hour < 24 && time.minute < 60 && time.second < 61)
}

function format({ year, month, day, time, offset }: Parts): string {
  const date = Date.UTC(year, month - 1, day)
  if (!time) return new Date(date).toISOString().slice(0, 10)
  const clock = ((time.hour * 60 + time.minute) * 60 + time.second) * 1000 + time.milli
  const iso = new Date(date + clock - (offset ?? 0) * 60_000).toISOString().replace('.000', '')
  return offset === null ? iso.slice(0, -1) : iso
}
