const DEVICE =
  'iphone|ipad|ipod|android|samsung|galaxy|huawei|xiaomi|oneplus|motorola|smartphone|telefoon|phone|gsm|mobiel|mobiele|mobile|outlook|gmail|mail|blackberry|windows|yahoo|proton|toestel|tablet|mac'
/** "Sent from my iPhone", "Verzonden vanaf mijn Galaxy", "Outlook voor iOS downloaden". */
const SENT_FROM = new RegExp(
  `^[-*_<\\s]*(?:(?:sent|verzonden|verstuurd|envoyé|gesendet)\\s+(?:from|with|via|using|vanaf|vanuit|met|door|van|depuis|de|von)\\s.{0,30}\\b(?:${DEVICE})|(?:get|download|ontvang|haal)\\s+outlook\\s+(?:for|voor)|outlook\\s+(?:voor|for)\\s+(?:ios|android|mac))`,
  'i',
)
/** A person would not say it this way about their own message. */
const HUMAN = /\b(?:ik|heb|je|u|i|you|we|wij)\b/i

/** True for the line that a phone or mail program puts below a mail. */
export function isSentFrom(line: string): boolean {
  return line.length <= 120 && SENT_FROM.test(line) && !HUMAN.test(line)
}

const MAIL =
  /\be-?mail|\bmail(?:bericht)?\b|\bbericht\b|\bmessage\b|\bcommunication\b|\btransmission\b|\bbijlagen?\b|\battachments?\b|\bcourriel\b|\bnachricht\b/i
/** Two of these in a paragraph about a mail make a disclaimer. */
const LEGAL = [
  /(?:uitsluitend|alleen|enkel|louter)\s+(?:\p{L}+\s+)?(?:bestemd|bedoeld)|intended\s+(?:solely|only|exclusively)|(?:solely|only|exclusively)\s+(?:intended\s+)?for|exclusive\s+use|intended\s+for|destinée?s?\s+exclusivement|exclusivement\s+destiné/iu,
  /geadresseerde|(?:beoogde|bedoelde)\s+(?:ontvanger|geadresseerde)|(?:intended|named|proper)\s+(?:recipient|addressee)|addressees?\b|destinataire|Empfänger/i,
  /vertrouwelijk|confidential|privileged|geheimhouding|confidentiel|vertraulich/i,
  /(?:per\s+(?:vergissing|abuis|ongeluk)|ten\s+onrechte|abusievelijk|niet\s+voor\s+u\s+bestemd)|\bin\s+error\b|by\s+mistake|par\s+erreur|irrtümlich/i,
  /verwittig|(?:te|onmiddellijk)\s+(?:vernietigen|verwijderen)|te\s+informeren|vernietig|notify\s+the\s+sender|destroy|delete\s+(?:it|this|the)/i,
  /openbaarmaking|vermenigvuldiging|verspreiding|verspreiden|kopiëren|disclosure|dissemination|distribution|copying|unauthori[sz]ed/i,
  /aansprakelijk|geen\s+rechten|(?:no|any)\s+liability|not\s+liable|rights\s+can\s+be\s+derived|views?\s+(?:or|and)\s+opinions?/i,
  /\bvirus|malware/i,
  /^\W*(?:disclaimer|proclaimer|confidentiality\s+notice|vertrouwelijkheid)/i,
]
const ENVIRONMENT =
  /denk(?:t\s+u)?\s+(?:eerst\s+)?aan\s+(?:het|ons)\s+milieu|(?:consider|think\s+(?:about|of))\s+(?:the|our)\s+environment|think\s+before\s+(?:you\s+)?print|(?:do\s+not|don't)\s+print\s+this\s+(?:e-?mail|message)|print\s+(?:deze\s+e-?mail|dit\s+bericht)\s+(?:alleen|niet)|(?:is\s+het\s+)?(?:echt\s+)?nodig\s+(?:om\s+)?(?:deze|dit)\s+(?:e-?mail|bericht)\s+(?:te|af\s+te)\s+(?:printen|drukken)/i
const ABOUT_PRINTING = /print|druk|mail|bericht|message/i

/** True for a paragraph of legal or environmental boilerplate: two legal cues about a mail, or a plea not to print. */
export function isDisclaimer(paragraph: string): boolean {
  if (ENVIRONMENT.test(paragraph)) return paragraph.length < 400 && ABOUT_PRINTING.test(paragraph)
  // A short question is one to the reader.
  if (!MAIL.test(paragraph) || (paragraph.length < 200 && /\?\s*$/.test(paragraph))) return false
  let cues = 0
  for (const cue of LEGAL) {
    if (cue.test(paragraph) && ++cues === 2) return true
  }
  return false
}

/** True for a paragraph that may stand between two of a disclaimer: about mail and law, one cue is enough. */
export function isLegal(paragraph: string): boolean {
  return LEGAL.some((cue) => cue.test(paragraph))
}

/** What the helpdesk's own system puts below a mail. */
const SYSTEM =
  /^\W*(?:(?:this|deze)\s+(?:e-?mail)\s+is\s+(?:a|een)\s+service|(?:delivered|powered|geleverd|aangeboden)\s+(?:by|door)\s+\S|(?:you\s+are|you're)\s+receiving\s+this|you\s+received\s+this\s+(?:e-?mail|message)|u\s+ontvangt\s+(?:deze|dit)\s+(?:e-?mail|mail|bericht)|je\s+ontvangt\s+(?:deze|dit)\s+(?:e-?mail|mail|bericht)|(?:to\s+)?unsubscribe\b|(?:uitschrijven|afmelden)\b.{0,60}(?:klik|nieuwsbrief|https?:)|to\s+add\s+(?:additional\s+)?comments,?\s+reply|\[[A-Z0-9]{4,8}-[A-Z0-9]{4,8}\]$)/i
/** A question how the help was; boilerplate where it has a link or stands below the signature. */
const SURVEY =
  /^\W*(?:how\s+did\s+(?:we|i)\s+do\b|how\s+would\s+you\s+rate|how\s+was\s+(?:our|my|the)\s+(?:help|support|service)|rate\s+(?:this|our|my|your)\s|please\s+rate\b|was\s+this\s+(?:reply|answer|helpful)|hoe\s+(?:hebben|deden|doen)\s+(?:wij|we)\s+het|hoe\s+(?:beoordeelt|beoordeel|waardeert)\s+(?:u|je)|hoe\s+tevreden\s+(?:bent|was|ben)|beoordeel\s+(?:dit|deze|ons|onze|uw|je|mijn)|geef\s+(?:ons|dit|uw|je)\s+.{0,30}(?:beoordeling|feedback|mening)|(?:good|goed),?\s+(?:i'm|i\s+am|ik\s+ben)\s+(?:satisfied|tevreden)|(?:bad|slecht),?\s+(?:i'm|i\s+am|ik\s+ben)\s+(?:unsatisfied|ontevreden|niet\s+tevreden))/i
const LINKED = /https?:|www\.|\bklik\b|\bclick\b|★|⭐|👍/i

/** True for a paragraph that a helpdesk adds: subscription notes always, a survey with a link or below a signature. */
export function isFooter(paragraph: string, belowSignOff: () => boolean): boolean {
  if (paragraph.length > 600) return false
  return SYSTEM.test(paragraph) || (SURVEY.test(paragraph) && (LINKED.test(paragraph) || belowSignOff()))
}
