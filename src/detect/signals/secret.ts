import type { RuleLanguage } from '../../conversation.ts'
import { Cues } from './asks/cues.ts'
import type { Detector } from './detector.ts'
import { markTokens } from './detector.ts'

type SecretCue =
  | 'secret'
  /** A code by itself: a secret where the message speaks of one that was sent. */
  | 'code'
  | 'sent'
  | 'asks'
  | 'not'

/** What nobody should send to a helpdesk. */
const EN: Readonly<Record<SecretCue, readonly string[]>> = {
  secret: [
    '(your|the|current|account|login|bank) (password|passwords|passcode|passphrase|pin|pin-code|pincode)',
    '(username|login|email|e-mail) and password',
    'your? (current|old|login|account|wifi|e-mail|email)? (password|passcode)',
    '(pin|cvc|cvv|cvv2) (code|number)?',
    '(debit|credit|bank|payment) card (number|details|information)',
    '(card) (number|details)',
    '(verification|security|authentication|one-time|2fa|sms|login|access) (code|password)',
    '(otp|one-time code)',
    'code (that|which)? (we|you) (just|have)? (sent|received|got|texted)',
    '(4-digit|6-digit|8-digit|four-digit|six-digit|eight-digit|NUMBER digit|NUMBER digits) (numeric|otp|pin)? (verification|security)? code',
    'code (that|which)? (is|was|has been)? (sent|send|received) (to|on|in|by|from)',
    'code (from|in|on) (the|your|that|this) (e-mail|email|sms|text|message|phone|inbox)',
  ],
  code: [
    '(the|that) code (with (me|us)|here|back|to (me|us)|please|in (the|this) chat|on (the|this) chat)',
    '(the|that) code $',
  ],
  sent: [
    '(verification|verify|security|6-digit|six-digit|one-time|otp)',
    '(send|sent|sending|text|texted|receive|received) ... code',
  ],
  asks: [
    '(could|can|would|will) you please? (also|just|kindly)? (give|tell|send|share|provide|email|text|dm|confirm|reply with|let me know|let us have|read out|forward)',
    '(please|kindly|pls) (also|just|do)? (give|tell|send|share|provide|email|text|dm|confirm|reply with|forward|supply|include)',
    'you (need|have) to (share|give|tell|send|provide)',
    'read (out|me)? (the|that|your)',
    '^ (give|tell|send|share|provide|email|text|dm) (me|us|your)',
    '(send|give|tell|share|email|provide|text) (me|us) (your|the)',
    '(i|we) (will|also|just)? (need|require|want) (your|the)',
    '(may|can|could) (i|we) (please|also)? (have|get|ask for|know) (your|the)',
    "what (is|are|was|'s) your",
    '(let) (me|us) (know|have) (your|the)',
  ],
  not: [
    '(never|not|no|without|nobody)',
    '(reset|change|forgot|forgotten|recover|update|set|create|choose|expired|retype|re-enter|enter|type|fill) ... (password|passcode|pin|code|card|cvc|cvv|one)',
    '(last|first) (four|4|three|two|few) (digits|numbers|characters)?',
    'how (to|do|can)',
    '(password|pin|code|card) (reset|manager|policy|has|is|was|expired|expires|works|field|page|link|protected|hint)',
    '(temporary|new) password',
    '(gift|sim|library|id|student|loyalty|graphics|video|sound|network|memory|sd) card',
    'if ... (password|pin|code)',
  ],
}

const NL: Readonly<Record<SecretCue, readonly string[]>> = {
  secret: [
    '(wachtwoord|wachtwoorden|paswoord|password|wachtwoordje|inlogwachtwoord|wifiwachtwoord)',
    '(pincode|pin-code|pin|pukcode|cvc|cvc-code|cvv|cvv-code|beveiligingscode|verificatiecode|sms-code|inlogcode|toegangscode|authenticatiecode|bevestigingscode)',
    '(kaartnummer|creditcardnummer|bankkaartnummer|pasnummer|kaartgegevens|creditcardgegevens|betaalkaartgegevens)',
    '(nummer) van (uw|je) (bankkaart|creditcard|bankpas|betaalkaart|kredietkaart)',
    'code (die|dat) (u|je|we|wij) ... (ontvangen|gekregen|gestuurd|sturen|kreeg|ontving|ontvangt|krijgt)',
  ],
  code: [],
  sent: [],
  asks: [
    '(kunt|kun|kan|wilt|wil|zou|zoudt) (u|je|jij|jullie) ... (sturen|doorsturen|geven|doorgeven|delen|mailen|bezorgen|laten weten|vertellen|noemen|opgeven|meesturen|bevestigen)',
    '^ (stuur|geef|mail|deel|bezorg|dm|noem|vermeld) (u|je)? (me|mij|ons|dan|even|ook|graag|alsjeblieft|aub|uw|je|het|de)',
    '(stuur|geef|mail|bezorg|dm) (me|mij|ons) (ook|even|dan|graag)? (uw|je|jouw|het|de)',
    '(mag|mogen) (ik|we|wij) (dan|ook|nog|even|van u|van je)? (uw|je|jouw|het|de)',
    'wat (is|zijn|was) (uw|je|jouw|het|de)',
    '(ik|we|wij) (heb|hebben|wil|willen|zou|zouden) ... (uw|je|jouw|het|de) ... (nodig|weten|ontvangen|hebben)',
    '(heb|hebben) (ik|we|wij) ... nodig',
    '^ (graag|gelieve) ... (sturen|doorsturen|geven|doorgeven|delen|mailen|bezorgen|ontvangen|meesturen)',
    '(graag) (uw|je|jouw|het)',
  ],
  not: [
    '(nooit|niet|geen|zonder|niemand)',
    '(wijzigen|wijzig|resetten|reset|veranderen|verander|vergeten|vergat|herstellen|instellen|aanmaken|kiezen|kies|opnieuw instellen|invullen|vul|invoeren|voer|intypen|typ|nieuw|nieuwe|tijdelijk|tijdelijke|verlopen)',
    '(laatste|eerste) (vier|4|drie|twee|paar) (cijfers|tekens)?',
    'hoe (u|je|kan|kun)',
    '(als|indien|wanneer|mocht) ... (wachtwoord|pincode|code)',
    '(code|wachtwoord|pincode|link) (is|wordt|werkt|staat|vind|vindt|krijgt|krijg)',
  ],
}

const compiled = new Map<RuleLanguage, Cues<SecretCue>>()

function cuesOf(language: RuleLanguage): Cues<SecretCue> {
  let known = compiled.get(language)
  if (!known) {
    known = new Cues(language, language === 'en' ? EN : NL)
    compiled.set(language, known)
  }
  return known
}

const ASKED = ['secret', 'code'] as const
/** Words between the asking and what is asked for. */
const REACH = 10

/** Asks the customer for a password, PIN, card number or a code that only they should know. */
export const secret: Detector = {
  ids: ['asks-secret'],
  reads: 'agent',
  applies: ({ text }) => text.sentences.some((_, i) => ASKED.some((cue) => cuesOf(text.language).has(text, i, cue))),
  *find(reading) {
    const { text } = reading
    const cues = cuesOf(text.language)
    const wasSent = text.sentences.some((_, i) => cues.has(text, i, 'sent'))
    for (let i = 0; i < text.sentences.length; i++) {
      if (cues.has(text, i, 'not')) continue
      const asked = ASKED.flatMap((cue) => (cue === 'secret' || wasSent ? cues.in(text, i, cue) : []))
      if (asked.length === 0) continue
      const asking = cues.in(text, i, 'asks')
      const found = asked.find(({ first, last }) =>
        asking.some((ask) => last > ask.first && first < ask.last + REACH && first >= ask.first),
      )
      if (found) yield markTokens(reading, 'asks-secret', 'asks-secret', found.first, found.last)
    }
  },
}
