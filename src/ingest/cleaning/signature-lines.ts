/** What tells a contact line: an address, a link, a phone number, a company's number. */
const CONTACT = [
  /\S@\S+\.\S/,
  /https?:\/\/|www\.|\b[\w-]+\.(?:nl|be|com|eu|org|net)\b/i,
  /^[-*•\s]*(?:t|tel|telefoon|phone|telephone|m|mob|mobiel|mobile|gsm|f|fax|e|e-?mail|w|web|website|adres|address|a|p)\s*[.:|]\s*\S/i,
  /^[-*•\s]*(?:tel|gsm|mob|fax)\b/i,
  /\b\d{4}\s?[A-Z]{2}\b/,
  /\b(?:kvk|btw|vat|iban|rpr|bic)\b/i,
  /\s\|\s|\s•\s|\s·\s/,
  /^\[?(?:cid:|image\b|logo\b|afbeelding\b)/i,
  /\b(?:ma|di|wo|do|vr|mon|tue|wed|thu|fri)\w{0,6}\s?(?:-|–|t\/m|tot|to|through)\s?(?:ma|di|wo|do|vr|za|zo|mon|tue|wed|thu|fri|sat|sun)/i,
  /\b(?:straat|laan|plein|steenweg|kade|street|road|avenue|postbus)\b|\p{L}(?:straat|laan|plein|steenweg|kade)\s+\d/iu,
]
/** What tells a job or a department. */
const ROLE =
  /service\s?-?desk|help\s?-?desk|support|klantenservice|klantendienst|klantenteam|customer|afdeling|department|manager|engineer|medewerker|medewerkster|specialist|consultant|technician|technicus|beheerder|administrator|analyst|adviseur|advisor|coördinator|coordinator|director|directeur|teamleider|team lead|\bteam\b|\bict\b|\bit\b|\bb\.?v\.?\b|\bn\.?v\.?\b|\bltd\b|\binc\b|\bgmbh\b|\bllc\b/i
/** Words of a sentence: a line with one of them is not a title or a place. */
const SENTENCE =
  /\b(?:ik|je|jij|jullie|u|uw|jouw|we|wij|mij|me|hij|ze|zij|het|dat|dit|die|er|is|zijn|was|ben|bent|heb|hebt|heeft|hebben|kan|kunt|kunnen|wil|wilt|zal|zult|moet|mag|niet|geen|wat|hoe|wanneer|waarom|nog|ook|maar|als|graag|bedankt|sorry|ja|nee|i|i'm|you|your|it|that|this|there|are|am|have|has|had|can|could|will|would|should|must|not|no|what|how|when|why|please|thanks|yes|do|does|did|if|but|ps|p\.s|nb|n\.b)\b/i

/** What a customer adds below the name because the helpdesk needs it: an order or customer number, a date. */
const DETAILS =
  /\b(?:order|bestel|klant|factuur|serie|kenteken|customer|invoice|serial|booking|boeking)\p{L}*\s?(?:nummer|number|nr\.?|no\.?|id)?\s*[.:#]?\s*\S*[\d#]|^\d{1,2}[-/. ](?:\d{1,2}|\p{L}{3,9})[-/. ]\S{2,8}$/iu

/** How much a line looks like part of a signature: `contact` and `role` are evidence, `title` only fits, `text` does not. */
export function signatureLine(line: string): 'contact' | 'role' | 'title' | 'text' {
  if (/^p\.?\s?s\b|^n\.?b\b/i.test(line) || line.length > 120 || DETAILS.test(line)) return 'text'
  if (/^[-–—_=*~|.\s]+$/.test(line) || FOLLOW.test(line)) return 'title'
  if (HOURS.test(line) && !PERSONAL.test(line)) return 'contact'
  if (isPhone(line) || (line.length <= 100 && CONTACT.some((pattern) => pattern.test(line)) && !isAdvice(line))) {
    return 'contact'
  }
  if (/[?!:;]$|[.…]$/.test(line) && !/\b(?:b\.v|n\.v|inc|ltd|co)\.$/i.test(line)) return 'text'
  const words = line.split(/\s+/).length
  if (words > 7 || SENTENCE.test(line.replace(ROLE, ''))) return 'text'
  if (ROLE.test(line)) return 'role'
  return words <= 5 && /^[\p{Lu}\p{N}<[#(&*_|]/u.test(line) ? 'title' : 'text'
}

/** When the desk can be reached, and where else it can be found: sentences that belong to a signature all the same. */
/** The writer speaks to the reader: not part of a signature. */
export const PERSONAL = /\b(?:ik|mij|me|mijn|je|jij|u|uw|i|i'm|i'll|my|you|your)\b|\?/i
const HOURS =
  /\b(?:bereikbaar|geopend|openingstijden|openingsuren|kantooruren|werkdagen|opening hours|office hours|available)\b.*\d/i
const FOLLOW = /^(?:volg ons|vind ons|bezoek (?:ons|onze)|follow us|find us|visit (?:us|our))\b/i

/** A sentence that happens to hold a link or a number: "Kijk ook even op https://...". */
function isAdvice(line: string): boolean {
  return line.split(/\s+/).length > 4 && SENTENCE.test(line)
}

function isPhone(line: string): boolean {
  let digits = 0
  for (let i = 0; i < line.length && i < 60; i++) {
    const code = line.charCodeAt(i)
    if (code >= 48 && code <= 57) digits++
  }
  return digits >= 8 && digits * 2 >= line.replace(/\s/g, '').length && /^[^\d+(]{0,16}[+(\d]/.test(line)
}
