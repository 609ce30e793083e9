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
const PARTICLES = /^(?:van|von|de|den|der|het|ten|ter|te|la|le|du|el|al|en|and|bin|'t|&)$/i
const PLACEHOLDER = /^[<[{#(].{1,40}[>\]}#)]$|^[A-Z]{2,}(?:[-_][A-Z]+)*$/
/** `^Tim`, `/AB`, `-Jo`: how social media teams sign. */
const SOCIAL = /^(?:\^{1,2}|\/|[-~–—]\s?)\p{L}{1,20}$/u
const ON_BEHALF = /^(?:namens|vanuit|van het|from|on behalf of|for the|het|uw|your|team|the)\s.{1,60}$/i

/** True for something that can be a person's or a team's name: one to six words with capitals, no digits. */
export function isName(text: string): boolean {
  const bare = text.replace(/^[\s*_~"“(-]+|[\s*_~"”),.!-]+$/g, '')
  if (bare === '' || bare.length > 60) return false
  if (SOCIAL.test(text.trim()) || PLACEHOLDER.test(bare)) return true
  const parts = bare.split(/\s+/)
  if (parts.length > 6) return false
  if (parts.length === 1 && /^\p{Ll}{2,12}$/u.test(bare)) return true
  let capitals = 0
  for (const part of parts) {
    if (/^\p{Lu}[\p{L}\p{M}'’.-]*,?$/u.test(part) || PLACEHOLDER.test(part)) capitals++
    else if (!PARTICLES.test(part)) return false
  }
  return capitals > 0
}

/**
 * Reads a line as a sign-off ("Met vriendelijke groet,", "Groetjes Nina", "Kind regards"): null when it is none, else
 * whether the name stands on the same line.
 */
export function signOff(line: string): { named: boolean } | null {
  if (line.length > 160) return null
  const found = SIGN_OFF.exec(line) ?? null
  if (!found) return inline(line)
  return ending(line.slice(found[0].length))
}

function ending(remainder: string): { named: boolean } | null {
  const after = remainder.replace(/^[\s,.!;:–—*_-]+/, '').trim()
  if (after === '' || /^[^\p{L}\p{N}<[#^/]*$/u.test(after)) return { named: false }
  if (isName(after) || ON_BEHALF.test(after)) return { named: true }
  return null
}

/** "... werkt het weer. Groetjes, Nina": a sign-off at the end of a line of text. */
function inline(line: string): { named: boolean } | null {
  const tail = line.slice(-80)
  const stop = Math.max(tail.lastIndexOf('. '), tail.lastIndexOf('! '), tail.lastIndexOf('? '))
  if (stop < 0) return null
  const last = tail.slice(stop + 2)
  const found = SIGN_OFF.exec(last)
  return found ? ending(last.slice(found[0].length)) : null
}
