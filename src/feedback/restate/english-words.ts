import { englishForms } from '../../annotate/inflection/english.ts'

const set = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/))

/** Verbs of helpdesk talk; a clause whose verb is not here is not told back. */
const VERBS =
  `be have do go get make take give keep see find show say tell ask need want try use work fail stop start run turn log sign click press open close
load reload download upload install uninstall update upgrade reset restart reboot connect disconnect crash freeze hang appear disappear arrive come leave lose miss
receive send resend order buy purchase pay charge bill refund return cancel change switch move transfer deliver ship charge deduct withdraw cost expire renew
create delete remove add edit save print scan copy paste sync join call phone email mail write contact wait hold reach answer reply respond read hear play watch listen stream
access enter type fill submit register verify confirm check select choose set configure configure enable disable block unblock lock unlock suspend ban
break drop cut blink flash beep buffer lag slow respond redirect ask prompt require reject refuse deny accept decline approve request report notice experience face encounter
happen occur remain stay become seem look feel sound happen match fit contain include display state mention promise
book reserve travel fly drive park visit live move rent hire wear put plug charge hack steal scam spam bounce forward attach share invite
recover restore retrieve back format partition mount boot compile build test debug fix solve repair replace exchange claim
struggle suffer fall rise increase drop double apply match recognize recognise detect support allow let prevent keep spend earn redeem activate deactivate
finish complete begin end continue understand know remember forget believe think hope expect plan like love prefer
subscribe unsubscribe follow unfollow post upload tag search browse swap damage lack owe leak squeak rattle overheat vanish overcharge track explore exist bring pick schedule reschedule ensure manage handle integrate implement secure evaluate analyze learn`.split(
    /\s+/,
  )

const base = new Set<string>()
const thirdForms = new Set<string>()
const pastForms = new Set<string>()
const ings = new Set<string>()
const participles = new Set<string>()
for (const verb of VERBS) {
  const forms = englishForms(verb)
  base.add(verb)
  if (forms.get('s')) thirdForms.add(forms.get('s')!)
  if (forms.get('past')) pastForms.add(forms.get('past')!)
  if (forms.get('ing')) ings.add(forms.get('ing')!)
  if (forms.get('participle')) participles.add(forms.get('participle')!)
}
for (const gone of [
  'wassed',
  'been',
  'gone',
  'done',
  'seen',
  'taken',
  'given',
  'broken',
  'frozen',
  'written',
  'driven',
  'flown',
  'chosen',
  'stolen',
  'forgotten',
  'fallen',
  'known',
  'become',
])
  pastForms.delete(gone)

export const AUX = set('is are was were has have had does do did can could will would cannot am')
export const isBase = (norm: string): boolean => base.has(norm)
export const isThird = (norm: string): boolean => thirdForms.has(norm)
export const isPast = (norm: string): boolean => pastForms.has(norm)
export const isIng = (norm: string): boolean => ings.has(norm)
export const isParticiple = (norm: string): boolean => participles.has(norm)

export const LEADS = set(
  'yes no hi hello hey ok okay well so and but also however unfortunately sorry now then because plus basically actually still_yes currently anyway again oh ah dear please thanks though all guys everyone everybody folks team today yesterday recently apparently sadly',
)
/** Say nothing a reply must say back. */
export const FILLERS = set(
  'please unfortunately basically actually apparently sadly honestly literally today yesterday obviously somehow just exactly anyway anxiously patiently desperately urgently eagerly',
)
/** Between a subject and its verb. */
export const ADVERBS = set(
  'still also just now already always never even really only recently currently constantly repeatedly again not no long often sometimes usually suddenly keep simply accidentally mistakenly first finally',
)
export const SUBJECTS = set('the my our your a an this these no some all every each one two three several many')
export const SUBORDINATORS = set(
  'when after before because since if while whenever until although though unless once as where which who that what how why whether despite',
)
export const POINTERS = set(
  'he she they him her them his hers theirs their those another thing things stuff one ones u ur ya yall guys dude lol haha',
)
export const NOT_SAID = set(
  'hope think guess know see understand mean wonder suppose believe agree thank apologise apologize appreciate assume love like thought hoped wish doubt feel say promise remember wondered knew said swear bet expect care look hear',
)
export const NEGATIVE = set(
  `not cannot no never nothing nobody none nowhere without error errors problem problems issue issues trouble fail fails failed failing failure stuck broken broke wrong missing lost slow down crash crashes crashed
  crashing freezes frozen freezing hangs blank empty late delay delayed delays locked blocked suspended banned hacked stolen twice double charged unable refused rejected declined denied expired cancelled canceled damaged
  disappeared vanished black grey stopped drops dropping disconnects disconnected difficulty difficulties unexpected incorrect incorrectly faulty defective outage overcharged keeps kept waiting waited leak leaking corrupted
  inaccessible unavailable bug glitch scam fraudulent unauthorized unauthorised unauthorised flickers flickering noisy scratched cracked bounced bounces struggling leaks leaking dead keep`,
)
export const UNWANTED =
  /\b(?:no worries|went away|gone away|make sure|no longer facing|no longer having|getting following|got following|was fixed|got fixed|is fixed|running smoothly|is working now|works now|works fine|work fine|is fine|problem is|issue is|thing is|not have to|really want|for now|would be|could be|would have|the following|as follows|not going|intentionally|not using|not looking for|not sharing|not trying|not talking|never installed|totally lost|am lost|little lost|nothing more|not create|not notice|no chance|no way|do not use|not use|did not use|not touched|not touch|did not get any|did not install|did not change|have no idea|not exactly|not wrong|not have any|no big|not that i|not tried|have not tried|do not see why|did not try|not recommend|no reason|does not matter|not matter|no point|no problem|not sure|no idea|no need|not necessary|not a problem|no thanks|not at all|do not mind|do not care|do not know|do not think|no one|nothing works|not happy|not fair|not acceptable|not interested|no longer interested|no thank|thank you|thanks|apologi[sz]e|sorry|no longer need|do not worry|please let|never mind|wasting|not good|no luck|not true|not even|no offen[cs]e|not funny|better|not what i|not the point|no wonder|not worth|never again|do not need|not bad|would not|should not|had not|might not|shame|no hurry|no rush|do not want|no doubt|no matter|not the only|not only|regards|i mean|not saying|(?:requesting|requests|requested|asking for|asks for|seeking|seeks) (?:help|assistance|support|advice|guidance)|not too|not that|not really|not very)\b/
export const RUDE =
  /(?:fuck|shit|crap|damn|\bhell\b|idiot|stupid|dumb|\bsuck|\bass\b|wtf|omg|bullshit|ridiculous|pathetic|useless|joke|terrible|horrible|awful|disgust|disgrace|liar|\blie[sd]?\b|lying|thief|thieves|rip.?off|garbage|trash|worst|incompeten|clown|moron|incredibl|insane|crazy|absurd|unacceptable|outrage|shameful|hate|fed up|\bworse\b|hopeless|nonsense|clueless|rude|racist|steal(?:ing)? (?:my|our|people)|\bgod\b|christ|jesus|bloody)/
/** Words for what is ours when the customer says "your". */
export const HOUSE = set(
  'website site app store shop service support team company system systems server servers platform product products portal helpdesk colleague colleagues agent agents page network software email staff technician engineer driver courier department office branch website customer online bank policy',
)
