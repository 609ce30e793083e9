/** Closings that stand on a line of their own before a name, with what may follow them on that line. */
const PHRASES = [
  // Dutch
  '(?:met )?(?:heel )?(?:vriendelijke|vriendelijk|hartelijke|warme|beleefde|oprechte|zonnige|sportieve|collegiale|lieve|veel|de|beste) groet(?:en|jes)?',
  'groet(?:en|jes)?',
  'hoogachtend',
  'grt(?:jes|n|z)?',
  'gr',
  'm\\.?\\s?v\\.?\\s?g',
  'm\\.?\\s?vr\\.?\\s?gr?',
  'vr\\.?\\s?gr',
  'hartelijks',
  'met dank(?: en groet(?:en)?)?',
  '(?:bedankt|dank) en groet(?:en|jes)?',
  '(?:nog )?(?:een )?(?:hele )?(?:fijne?|prettige?|mooie?|goed) (?:dag|avond|middag|weekend|week)(?: verder| gewenst| nog)?',
  // English
  '(?:with )?(?:my )?(?:kind|kindest|best|warm|warmest|many|sincere)? ?regards',
  'rgds',
  '(?:with )?best wishes',
  'all the best',
  'best',
  'cheers',
  '(?:yours )?(?:sincerely|faithfully|truly)(?: yours)?',
  'cordially',
  'respectfully',
  'take care',
  'have a (?:nice|great|good|lovely) (?:day|weekend|evening|week)',
  '(?:many )?thanks(?: (?:and|&) (?:kind |best )?regards)?',
  'thank you',
  // French and German, for Belgium and the border
  'bien à (?:vous|toi)',
  '(?:bien )?cordialement',
  '(?:sincères )?salutations(?: distinguées)?',
  'mit freundlichen grüßen',
  '(?:freundliche|viele|beste) grüße',
  'mfg',
].join('|')
const SIGN_OFF = new RegExp(`^[-*_~\\s]*(?:${PHRASES})(?![\\p{L}\\p{N}])`, 'iu')
/** Said in the middle of a talk too: a sign-off only on a line of its own, before a name with a capital. */
const WEAK =
  /^[-*_~\s]*(?:(?:many )?thanks|thank you|best|cheers|take care|all the best|gr|met dank|have a .*|.*(?:dag|avond|middag|weekend|week)(?: verder| gewenst| nog)?)$/i
const PARTICLES = /^(?:van|von|de|den|der|het|ten|ter|te|la|le|du|el|al|en|and|bin|'t|&)$/i
const PLACEHOLDER = /^[<[{#(].{1,40}[>\]}#)]$|^[A-Z]{2,}(?:[-_][A-Z]+)*$/
/** `^Tim`, `/AB`, `-Jo`: how social media teams sign. */
const SOCIAL = /^(?:\^{1,2}|\/|[-~–—]\s?)\p{L}{1,20}$/u
const ON_BEHALF = /^(?:namens|vanuit|uit|van het|from|on behalf of|for the|het|uw|your|team|the)\s.{1,60}$/i

/** True for something that can be a person's or a team's name: one to six words with capitals, no digits. */
function isName(text: string): boolean {
  const bare = text.replace(/^[\s*_~"“(-]+|[\s*_~"”),.!-]+$/g, '')
  if (bare === '' || bare.length > 60) return false
  if (SOCIAL.test(text.trim()) || PLACEHOLDER.test(bare)) return true
  const parts = bare.split(/\s+/)
  if (parts.length > 6) return false
  let capitals = 0
  for (const part of parts) {
    if (/^\p{Lu}[\p{L}\p{M}'’.-]*,?$/u.test(part) || PLACEHOLDER.test(part)) capitals++
    else if (!PARTICLES.test(part)) return false
  }
  return capitals > 0
}

export interface SignOff {
  /** The name stands on the same line. */
  named: boolean
  /** May just as well be a "thanks" in the middle of a talk. */
  weak: boolean
}

/** Reads a line as a sign-off ("Met vriendelijke groet,", "Groetjes Nina", "Kind regards"): null when it is none. */
export function signOff(line: string): SignOff | null {
  if (line.length > LONGEST) return inline(line)
  const found = SIGN_OFF.exec(line)
  if (!found) return inline(line)
  return ending(found[0], line.slice(found[0].length))
}

const LONGEST = 160

function ending(phrase: string, remainder: string): SignOff | null {
  const after = remainder.replace(/^(?:[\s,.!;:|–—*_-]|\/\s)+/, '').trim()
  const weak = WEAK.test(phrase)
  if (after === '' || /^[^\p{L}\p{N}<[#^/]*$/u.test(after)) return { named: false, weak }
  // Belgian mails close in two languages.
  const second = SIGN_OFF.exec(after)
  if (second) return ending(phrase, after.slice(second[0].length))
  // "Groeten uit Gent,": the name comes below.
  if (ON_BEHALF.test(after)) return { named: false, weak }
  if (isName(after) || (!weak && /^\p{Ll}{2,12}$/u.test(after))) return { named: true, weak }
  return null
}

/** "... werkt het weer. Groetjes, Nina": a sign-off at the end of a line of text. */
function inline(line: string): SignOff | null {
  const tail = line.slice(-80)
  const stop = Math.max(tail.lastIndexOf('. '), tail.lastIndexOf('! '), tail.lastIndexOf('? '))
  if (stop < 0) return null
  const last = tail.slice(stop + 2)
  const found = SIGN_OFF.exec(last)
  const closing = found ? ending(found[0], last.slice(found[0].length)) : null
  return closing?.weak ? null : closing
}
