import { type Annotated, textFact } from '../../annotate/annotate.ts'
import { fact } from '../../annotate/lexicon.ts'
import { EMOJI, WORD } from '../../annotate/tokens.ts'
import type { RuleLanguage } from '../../conversation.ts'
import type { Reading } from '../reading.ts'
import type { Detector } from './detector.ts'
import { markTokens } from './detector.ts'
import { valence } from './valence/features.ts'
import { AT } from './valence/names.ts'

/** Words between friends. */
const SLANG: Readonly<Record<RuleLanguage, ReadonlySet<string>>> = {
  en: new Set(
    (
      'lol lmao haha hahaha hehe yo yep yup nope nah gonna wanna gotta dunno ya yall dude buddy bro oops whoops oopsie ' +
      'yikes np thx kk omg tho cuz bummer hiya heya howdy hey heyy yay'
    ).split(' '),
  ),
  nl: new Set(
    'lol haha hahaha hihi joh yo yep nope oeps jammie chill gaaf vet gast omg thx effe effkes hoppa hoi hoihoi hey heey toppie'.split(
      ' ',
    ),
  ),
}
/** Greetings that are no slang in themselves: too familiar only before a formal letter. */
const GREETING = new Set(['hoi', 'hey', 'heyy', 'hiya', 'heya', 'howdy', 'yo', 'hoihoi', 'heey'])
/** What only a formal letter says. */
const FORMAL: Readonly<Record<RuleLanguage, RegExp>> = {
  en: /\b(?:dear (?:sir|madam|sirs|customer|support|team)|to whom it may concern|yours (?:sincerely|faithfully)|sincerely|i am writing to|hereby|formal complaint|i wish to)\b/i,
  nl: /\b(?:geachte|hoogachtend|hierbij (?:meld|dien|verzoek|stuur|laat|wil|deel|bevestig|zend|vraag|doe|klaag|wens)|bij dezen|ondergetekende|met de meeste hoogachting|in gebreke|formele klacht|verneem graag|u te verzoeken)\b/i,
}
/** No more than so much of a message is looked at for formal words. */
const READ = 2000
/** Smileys that joke or beam; one that is sorry, or 🙏, fits trouble. */
const LIGHT = new Set([
  '😂',
  '🤣',
  '😜',
  '😝',
  '😛',
  '😉',
  '😎',
  '😁',
  '😆',
  '😅',
  '🥳',
  '🎉',
  '🤪',
  '😏',
  '🤭',
  '🙃',
  ';)',
  ':P',
  ':D',
  '🤙',
])

/** A joking smiley or slang in the answer to an angry or a formal message, whose writer used none. */
export const registerMismatch: Detector = {
  ids: ['register-mismatch'],
  reads: 'agent',
  applies: ({ before }) => before.turn.length > 0,
  *find(reading) {
    const found = lightTokens(reading)
    if (found.length === 0) return
    const turn = reading.before.turn
    if (turn.length === 0 || turn.some((message) => lightTokens(message).length > 0)) return
    // "does it all work now? 😉": the trouble is over
    if (reading.signals.has('checks-solved')) return
    const formal = turn.some((message) => FORMAL[message.text.language].test(message.text.text.slice(0, READ)))
    if (!formal && (!turn.some(angry) || pleased(turn.at(-1)!))) return
    const { norms } = reading.text.tokens
    const at = found.find((token) => formal || !GREETING.has(norms[token]!))
    if (at !== undefined) yield markTokens(reading, 'register-mismatch', 'register-mismatch', at, at + 1)
  },
}

/** A joking smiley, or slang. */
const isLight = fact(({ norm }, language) => (LIGHT.has(norm) ? 1 : 0) | (SLANG[language].has(norm) ? 2 : 0))

const lightTokens = ({ text }: Reading): readonly number[] => lightIn(text)
const lightIn = textFact(({ tokens, language }: Annotated): readonly number[] => {
  const { kinds, forms } = tokens
  let out: number[] | undefined
  for (let at = 0; at < forms.length; at++) {
    const light = isLight(forms[at]!, language)
    if (light === 0 || !(kinds[at] === EMOJI ? light & 1 : kinds[at] === WORD && light & 2)) continue
    out ??= []
    out.push(at)
  }
  return out ?? NO_TOKENS
})
const NO_TOKENS: readonly number[] = []

/** Cues of a bad mood; a strong word and one more make an angry message. */
const STRONG = ['anger', 'swears']
const OTHERS = ['tone', 'threatens', 'reproach', 'ignored', 'again', 'loss', '!!', '??']
const ANGRY = 2

/** Ends on a good word: what made the customer angry before it is over, or half meant. */
const pleased = (message: Reading): boolean => valence(message.text).features[AT.praise!]! > 0

/** Negative with strong words, and no thanks, praise or mockery beside them: there is nothing to smile about. */
function angry(message: Reading): boolean {
  if (!message.signals.has('customer-negative')) return false
  const { features } = valence(message.text)
  const sum = (kinds: readonly string[]) => kinds.reduce((total, kind) => total + features[AT[kind]!]!, 0)
  return sum(STRONG) > 0 && sum([...STRONG, ...OTHERS]) >= ANGRY && sum(['thanks', 'mocks', 'praise']) === 0
}
