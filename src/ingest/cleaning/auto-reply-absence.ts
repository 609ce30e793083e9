const AWAY_NL =
  '(?:niet (?:aanwezig|op kantoor|bereikbaar|beschikbaar)|afwezig|(?:met|op) (?:\\p{L}+)?(?:vakantie|verlof)|van (?:mijn|een) (?:\\p{L}+ )?(?:vakantie|verlof)|buiten kantoor|out of office)'
const AWAY_EN =
  '(?:out of (?:the )?office|away(?: from| until| on)?|on (?:(?:annual|parental|maternity|sick) )?(?:leave|holiday|vacation)|travel(?:l)?ing)'
/** Somebody says about themselves that they are away. */
const STATEMENT = new RegExp(
  `\\bik (?:ben|zal|geniet)\\b[^.!?\\n]{0,70}?${AWAY_NL}|\\b(?:ben|geniet) ik\\b[^.!?\\n]{0,60}?${AWAY_NL}` +
    `|\\bi(?:'m| am|'ll be| will be| will)\\b[^.!?\\n]{0,50}?${AWAY_EN}`,
  'iu',
)
/** What an out-of-office note goes on to say: who helps meanwhile, when the answer comes, that nobody reads it. */
const GOES_ON = [
  /\b(?:dringend|spoed|urgent|emergenc|immediate|onmiddellijk)/i,
  /\bbeperkt[^.!?\n]{0,30}(?:toegang|bereikbaar|mail)|limited[^.!?\n]{0,20}access|\bno access to (?:my )?e-?mail/i,
  /\b(?:lees|beantwoord|bekijk)[^.!?\n]{0,50}(?:mail|bericht)|(?:reply|respond|get back|answer|antwoord|reageer|beantwoorden)[^.!?\n]{0,60}(?:return|back|terug|terugkomst|terugkeer)/i,
  /\b(?:bij|na|zodra)[^.!?\n]{0,20}(?:terugkomst|terugkeer|terug)|\b(?:up)?on my return|when i(?:'m| am)? (?:return|back)|in my absence|tijdens mijn afwezigheid/i,
  /\b(?:tot|t\/m|t\.e\.m\.|until|through|till)\b[^?]{0,200}\b(?:neem[^.!?\n]{0,40}contact|(?:contact|call|bel|mail)[^.!?\n]{0,30}(?:collega|colleague))/i,
  /wordt niet (?:automatisch )?(?:doorgestuurd|gelezen)|(?:not|n't) be (?:forwarded|read|monitored)/i,
  /\b(?:bedankt|dank|thanks|thank you)[^.!?\n]{0,10} (?:voor|for) (?:uw|je|jouw|your) (?:e-?mail|mail|bericht|message)/i,
]
/** A person who is at work on a case, or a customer with a problem. */
const AT_WORK =
  /\?|\bik heb (?:uw|je|jouw|de|het|een|dit|deze|even|net|zojuist|gisteren|vanmorgen|vandaag|inmiddels)\b|\bi(?:'ve| have) (?:reset|checked|just|now|your|the|sent|asked|updated|already|also|set|put|passed|a problem|an issue)\b|werkt niet|doesn't work|not working|does not work|probleem|problem|\berror|foutmelding|storing|\bcan(?:'t|not)\b|kan niet (?:inloggen|aanmelden|bij)|lukt niet|kapot|broken/i

/** An out-of-office note is short, and says it at once. */
const LONGEST = 1200
const WITHIN = 300

/** True for an out-of-office note. `stated`: it already says that it is automatic, so that saying who is away is enough. */
export function isAbsence(text: string, stated: boolean): boolean {
  if (text.length > LONGEST) return false
  const found = STATEMENT.exec(text)
  if (!found || found.index > WITHIN) return false
  if (stated) return true
  return !AT_WORK.test(text) && GOES_ON.some((sign) => sign.test(text))
}
