import { isAbsence } from './auto-reply-absence.ts'

/** Cheap first look: no text without one of these is an auto-reply. */
const HINT =
  /auto(?:mat|[- ])|a[fa]n?wezig|kantoor|bereikbaar|office|\baway\b|\bleave\b|holiday|vacation|travel|vakantie|verlof|ontvangen|geregistreerd|aangemaakt|binnengekomen|received|created|registered|logged|opened|submitted/i
const SHORTEST = 24
/** An auto-reply says so in its first lines. */
const JUDGED = 2500

/** Where a sentence begins; behind a quotation mark it is somebody else's. */
const START =
  '(?:^|[.!?*_\\-–—\\[\\]()\\n]\\s?|\\b(?:please note(?: that)?|note(?: that)?|let op|opgelet|merk op dat)[,:]?\\s)'
const KIND =
  '(?:e-?mail|mail|message|reply|response|notification|acknowledge?ment|confirmation|answer|bericht|antwoord|bevestiging|ontvangstbevestiging|ontvangstmelding|reactie|melding|mailbericht|e-mailbericht)'
/** Somebody explains why another mail was sent: "this mail is sent automatically when ...". */
const EXPLAINED =
  '(?!\\s+(?:door (?!ons\\b|het (?:systeem|ticketsysteem))|zodra|als\\b|wanneer|elke|iedere|naar\\b|when|if\\b|once|every|each|to\\b|after|at\\b|om\\b|by (?!our\\b|the system|an automat)))'
/** "This is an automated message that goes out when ...": the same. */
const ABOUT = '(?! (?:die|dat|that|which|zodra|als|wanneer|when|if)\\b)'
/** "This is an automated message", "Dit bericht is automatisch gegenereerd". */
const STATED = new RegExp(
  `${START}(?:(?:this|the following) (?:is|was) an? (?:automated|automatic|automatically[- ]generated|auto[- ]?generated|system[- ]generated)(?: [a-z]+)? ${KIND}\\b${ABOUT}` +
    `|this (?:e-?mail|mail|message|reply|response|notification) (?:was|is|has been) (?:automatically (?:sent|generated|created)|(?:sent|generated|created) automatically|auto[- ]?generated)${EXPLAINED}` +
    `|dit is (?:een|uw|je) automatische?(?: (?:gegenereerde?|verzonden|verstuurde?|aangemaakte?))? ${KIND}\\b${ABOUT}` +
    `|(?:dit|deze) (?:bericht|e-?mail|mail|antwoord|ontvangstbevestiging|e-mailbericht|mailbericht) (?:is|wordt|werd) (?:u )?automatisch (?:gegenereerd|verzonden|verstuurd|aangemaakt|gestuurd|opgesteld)${EXPLAINED})`,
  'i',
)
/** A subject line or label: "Automatisch antwoord: ...". */
const LABELLED =
  /^\W{0,5}(?:automatische? (?:antwoord|bericht|reactie|beantwoording|e-?mail|ontvangstbevestiging)|(?:automatic|automated|auto)[- ]?(?:reply|response|message|e-?mail|answer)|out[- ]of[- ](?:the[- ])?office(?: (?:auto-?)?reply)?|afwezigheids(?:bericht|melding|assistent)|afwezig|niet aanwezig)\s?(?:[:\]\n]|$)/i
const NO_REPLY =
  /\bdo not (?:reply|respond) to this\b|\breplies to this (?:e-?mail|message|mailbox|address) (?:are|will)(?: be)? not?\b|\bis (?:not monitored|unmonitored|unattended)\b|\bniet (?:te )?(?:antwoorden|reageren|beantwoorden) op (?:dit|deze)\b|\b(?:dit bericht|deze e-?mail|deze mail) niet (?:te )?beantwoorden\b|\bop (?:dit bericht|deze e-?mail|deze mail) (?:kan|kunt u|kun je) niet\b|\bniet (?:op )?(?:dit bericht|deze e-?mail|deze mail) (?:te )?(?:be)?antwoorden\b/i

const THING_EN =
  '(?:(?:support )?(?:request|ticket|case)|message|e-?mail|enquiry|inquiry|question|report|incident|submission)'
const THING_NL =
  '(?:melding|aanvraag|verzoek|bericht|e-?mail|mail|vraag|ticket|supportverzoek|incident|klacht|formulier|supportaanvraag)'
/** A confirmation that a ticket was received or made. */
const RECEIVED = new RegExp(
  `\\b(?:we|wij)(?:'ve| have| hebben)? (?:successfully )?(?:received|registered|logged) your ${THING_EN}` +
    `|\\byour ${THING_EN}(?: ?[(#[]?[^ .!?\\n]{1,20})? (?:has been|was|is) (?:successfully )?(?:received|created|registered|logged|opened|submitted)` +
    `|\\ba (?:new )?(?:support )?(?:ticket|case|request) (?:has been|was) (?:created|opened|logged|registered)` +
    `|\\b(?:hebben (?:we|wij)|(?:we|wij) hebben) (?:uw|je|jouw) ${THING_NL} (?:goed |in goede orde |met succes )?(?:ontvangen|geregistreerd)` +
    `|\\b(?:uw|je|jouw) ${THING_NL}(?: ?[(#[][^ .!?\\n]{1,20}| met [^.!?\\n]{1,40})? (?:is|werd) (?:bij ons )?(?:goed |in goede orde |succesvol |met succes )?(?:ontvangen|geregistreerd|aangemaakt|binnengekomen|aangekomen)` +
    `|\\ber (?:is|werd) (?:voor (?:u|je) )?een (?:nieuwe? )?(?:ticket|melding|zaak|dossier)(?: voor (?:u|je))? (?:aangemaakt|geregistreerd|geopend)`,
  'i',
)
/** The number it got. */
const NUMBER =
  /\b(?:ticket|case|request|reference|tracking|incident|zaak|dossier|referentie|meldings?|aanvraag|registratie)[- ]?(?:numbers?|nummer|no\.|nr\.?|id\b|kenmerk)|(?:#|\bINC-?|\bREQ-?|\bSR-?)\d{3,}|\b(?:reference|referentie|kenmerk|number|nummer)\s?:?\s?[A-Z]{0,5}-?\d{3,}|\((?:#|nr\.? ?)?\d{3,}\)|\b(?:ticket|case|melding|nummer|number)\s?(?:is\s|:\s?)?#?[A-Z]{0,5}-?\d{3,}/i
/** A person is at work: speaks as "I" or asks something. */
const PERSON = /\bik\b|\bI(?:'(?:m|ve|ll|d))?\s/
const ASKS = /\?/
const STOCK_QUESTION =
  /(?:heb(?:t|ben)? (?:u|je) (?:nog )?(?:een )?(?:vraag|vragen)|vragen|do you have (?:any |a )?questions?|have (?:any |a )?questions?|questions|any questions)\s?\?/gi
/** What a confirmation says besides: greeting, thanks, who answers when, where to follow it, not to reply. */
const STOCK =
  /^(?:beste|geachte|dag|hallo|hi|hello|dear|goede|good|het\b.{0,20}team|the\b.{0,20}team|[\p{L} -]{2,25}:)|\b(?:dank|bedankt|thank|thanks|groet|groeten|regards)\b|spoedig|zo snel mogelijk|as soon as|shortly|\bsoon\b|\bbinnen\b|\bwithin\b|contact|in touch|behandel|reageren|reactie|respon[ds]|antwoord|answer|\breply|streven|\baim\b|medewerker|collega|member|agent\b|\bteam\b|review|bekeken|status|portaal|portal|volgen|follow|track|automat|vermeld|mention|monitored|telefonisch|bereikbaar|opening|vraag|vragen|question/iu

/** True when every sentence of four words or more is what confirmations say: a person has more to tell. */
function isStock(text: string): boolean {
  return text
    .split(/[.!?]\s|\n|\s(?:and|en|maar|but)\s/)
    .every((one) => one.split(' ').length < 4 || STOCK.test(one) || RECEIVED.test(one) || NUMBER.test(one))
}

/**
 * True when a machine wrote the text: it says so, it is an out-of-office note, or it confirms a ticket with its number
 * and nobody says anything else. `text` is without quoted mail. Judged by the first 2,500 characters: linear.
 */
export function isAutoReply(text: string): boolean {
  if (text.length < SHORTEST || !HINT.test(text)) return false
  const judged = text
    .slice(0, JUDGED)
    .replace(/’/g, "'")
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n[ \n]*/g, '\n')
    .trim()
  if (LABELLED.test(judged)) return true
  const person = PERSON.test(judged)
  if (isStated(judged) && (!person || isAbsence(judged, true))) return true
  if (isAbsence(judged, false)) return true
  if (person || ASKS.test(judged.replace(STOCK_QUESTION, ''))) return false
  const received = RECEIVED.test(judged)
  const number = NUMBER.test(judged)
  if (received && number) return isStock(judged)
  return NO_REPLY.test(judged) && (received || number) && /automat|system|systeem|no-?reply/i.test(judged)
}

/** The statement itself, not a question about it. */
function isStated(text: string): boolean {
  const found = STATED.exec(text)
  if (!found) return false
  const after = text.slice(found.index + found[0].length)
  return !/^[^.!\n]*\?/.test(after)
}
