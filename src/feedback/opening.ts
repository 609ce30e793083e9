import { wordInfo } from '../annotate/readability/word-info.ts'
import { isStrange } from '../detect/channel.ts'
import type { Reading } from '../detect/reading.ts'

/** Where a reply begins to say something. */
export interface Opening {
  /** Where a first sentence goes. */
  at: number
  /** It goes on in the greeting's own sentence: "Hi Ana, the key ...". */
  goesOn: boolean
}

/** Accounts and names of a chat that the reply answers: "@user", "<at_user>", "bob_9:"; a sign before it: "#". */
const ADDRESSED = /^\s*(?:(?:[@#.]\S{1,40}|<at_user>|[\p{L}\p{N}_|`[\]{}^-]{2,24}:)[ \t]+)+/u
/** "zugu, it is ...": the nickname of a chat, known by its spelling or by being no word. */
const NICKNAME = /^([\p{L}\p{N}_|`^-]{2,20}), (?=\S)/u
const GREETING =
  /^(?:hi|hiya|hello|hey|dear|greetings|good (?:morning|afternoon|evening|day)|dag|hallo|hoi|he|hé|heej?|beste|geachte|goede(?:morgen|middag|navond|avond|ndag|dag)|goeie\p{L}*|goedenavond|goedendag)(?!\p{L})/iu
/** Who is greeted, and what closes the greeting. */
const GREETED =
  /^(?: (?:there|again|all|team|daar|allemaal|nogmaals|customer|klant|collega|mr|mrs|ms|dr|sir|madam|mevrouw|meneer|heer|de|en|and|van|den|der)\.?(?!\p{L})| [<[#]?\p{Lu}[\p{L}\p{N}'’_-]*[>\]#]?)*(?<close>\s*[,!.:;]+|\s*(?=\r?\n)|\s*-(?=\s))/u
/** "Mevrouw Maas,": a line that only names the customer; "Maria, thank you": a name in the same line. */
const NAMED_LINE = /^\p{Lu}[^\n.!?]{1,50},[ \t]*\r?\n\s*/u
const NAMED = /^(?:\p{Lu}[\p{Ll}'’-]{1,20}|<name>), (?=\p{Ll})/u
/** Words that no name has: "Laat me uw account controleren,". */
const CLAUSE = /(?<!\p{L})(?:ik|we|wij|me|mij|je|u|uw|het|een|i|you|me|your|the|a|it)(?!\p{L})/iu
/** No name, though a comma follows. */
const SAYS =
  /^(?:inderdaad|ja|nee|neen|ok|oke|oké|okay|helaas|nou|goed|prima|klopt|jammer|sorry|bedankt|dank|dus|nu|eerst|verder|ook|yes|no|indeed|sure|thanks|unfortunately|regrettably|sadly|actually|however|right|great|well|also|currently|alternatively|additionally|now|so|ah|oh|hmm|perfect|absolutely|understood)(?!\p{L})/iu
/** No opening is longer. */
const LONGEST = 160

/** Where a reply begins after the accounts it answers and its greeting; null where that is not sure. */
export function openingOf(reading: Reading): Opening | null {
  const { text } = reading.text
  const head = text.slice(0, LONGEST)
  let at = ADDRESSED.exec(head)?.[0].length ?? /^\s*/.exec(head)![0].length
  const nick = NICKNAME.exec(head.slice(at))
  if (nick && !GREETING.test(nick[1]!) && isStrange(nick[1]!)) at += nick[0].length
  const greeting = GREETING.exec(head.slice(at))?.[0].length
  const greeted = greeting === undefined ? null : GREETED.exec(head.slice(at + greeting))
  if (greeted) {
    const next = at + greeting! + greeted[0].length
    const space = /^\s*/.exec(head.slice(next))![0]
    const comma = greeted.groups!.close!.trim() === ','
    // "Hi, Ana! ..."
    const name = comma ? /^\s*\p{Lu}\p{Ll}+[!.]\s+(?=\p{Lu})/u.exec(head.slice(next)) : null
    if (name) return { at: next + name[0].length, goesOn: false }
    if (next + space.length < text.length) return { at: next + space.length, goesOn: comma && !space.includes('\n') }
  } else if (greeting !== undefined) {
    // "Hallo Kan je ...": a common word with a capital begins the sentence; else it is not sure where the name ends
    const word = /^ (\p{Lu}\p{Ll}+)/u.exec(head.slice(at + greeting))?.[1]?.toLowerCase()
    return word && Math.max(wordInfo(word, 'en').zipf, wordInfo(word, 'nl').zipf) > 5.5
      ? { at: at + greeting + 1, goesOn: false }
      : null
  }
  const named = NAMED_LINE.exec(head.slice(at))
  if (named && !CLAUSE.test(named[0])) return { at: at + named[0].length, goesOn: false }
  // "Zwamborn, You have ...": a nickname that no list of words knows
  const unknown = /^(\p{Lu}\p{Ll}{3,20}), (?=\p{Lu})/u.exec(head.slice(at))
  if (unknown && isUnknown(unknown[1]!.toLowerCase())) return { at: at + unknown[0].length, goesOn: false }
  const called = NAMED.exec(head.slice(at))
  if (called && !SAYS.test(called[0])) return { at: at + called[0].length, goesOn: true }
  return { at, goesOn: false }
}

/** In no list of words; such a word gets a value below these on the Zipf scale. */
const isUnknown = (word: string): boolean => wordInfo(word, 'en').zipf < 2 && wordInfo(word, 'nl').zipf < 3
