import type { Phrase } from './otherwise.ts'

const PAST =
  'received|got|tried|checked|purchased|sent|updated|worked|changed|went|saw|found|made|contacted|linked|restarted|logged|bought|gave|paid|lost|solved|fixed|helped'

/** Slips of grammar with the form that was meant: what the rule `garbled` finds. `{base:got}` is "get", `{ing:wait}` "waiting". */
export const GRAMMAR_EN: readonly Phrase[] = [
  [/\bthis (steps|problems|settings|codes|options|emails|files|coins|screenshots|instructions|players)\b/i, 'these $1'],
  [
    /\b(?:these|those) (step|issue|problem|link|option|setting|instruction|question|information)(?= (?:is|are|will|can|and|to|once|above|below|in|for|has|have|does|do)\b)/i,
    'this $1',
  ],
  [new RegExp(String.raw`\b(did|does|do) (you|it|he|she|they|we) (${PAST})\b`, 'i'), '$1 $2 {base:$3}'],
  [
    new RegExp(
      String.raw`\b((?:did|does|do|could)(?:n['’]t| not)|can(?:['’]t|not)|won['’]t|will not) (${PAST})\b`,
      'i',
    ),
    '$1 {base:$2}',
  ],
  [
    /\b(able|unable|want|need|trying|happy|glad|like|going) to (received|fixed|solved|helped|sent|checked|resolved|assisting|helping|getting|sending|checking|providing|fixing|solving)\b/i,
    '$1 to {base:$2}',
  ],
  [
    /\b(thank you|thanks) for (wait|provide|share|reach|confirm|understand|verify|inform|bring|join)\b/i,
    '$1 for {ing:$2}',
  ],
  [/\b(is|are|was|were|be) (send|receive|resolve|forward|escalate|verify|delete|solve)\b/i, '$1 {$2}'],
  [/\bmore (better|easier|faster|cheaper|clearer|quicker)\b/i, '$1'],
  [/\b(try|can|will|with|in|on|at|be|or|if) \1\b/i, '$1'],
  [/\b(I|we) (?:am|are) (understand|agree|apologi[sz]e|appreciate|want|need|know|hope|suggest)\b/i, '$1 $2'],
  [
    /\b(need|want|would like|require) you (try|check|send|provide|contact|wait|share|open|click|restart|go|use|confirm|change|reset|log)\b/i,
    '$1 you to $2',
  ],
  [/\bremember you (that|to)\b/i, 'remind you $1'],
  [/\bexplain you (the|how|what|why|that|this)\b/i, 'explain to you $1'],
  [
    /\bthere is (many|several|few|two|three) (issues|problems|errors|options|rewards|orders|accounts|updates|ways|reasons|players|items)\b/i,
    'there are $1 $2',
  ],
  [/\b(will|can|could|would|should|must|may|might) (able|unable|available|possible)\b/i, '$1 be $2'],
  [/\b(can|could|may|might|must|should|would) (caused|solved|received|happened|sent|resolved)\b/i, '$1 have $2'],
  [/\bI (?:have|had) (facing|getting|trying|using|looking|seeing|playing|experiencing|waiting|receiving)\b/, 'I am $1'],
  [
    /\b(you|we|they) (?:have|had) (facing|getting|trying|using|looking|seeing|playing|experiencing|waiting|receiving)\b/i,
    '$1 are $2',
  ],
  [/\bI (facing|looking|able|unable) (to|for|the|a|an|any|issue|issues|with|this)\b/, 'I am $1 $2'],
  [/\b(you|we|they) (facing|looking|able|unable) (to|for|the|a|an|any|issue|issues|with|this)\b/i, '$1 are $2 $3'],
  [/^(how (?:many|much|often|long)(?: \p{L}+)?) ((?:this|that|the|your) \p{L}+) (was|is|were)\b/iu, '$1 $3 $2'],
  [
    /\b(tell|inform|advise|show) (me|us|you) (how|what|which|when|where|why) (may|can|could|will|would|should) (I|you|it|we)\b/i,
    '$1 $2 $3 $5 $4',
  ],
  [/\b(he|she|it) have (been|to)\b/i, '$1 has $2'],
  [/\bmany (information|advice|money)\b/i, 'much $1'],
  [/\bmuch (problems|issues|emails|games|orders|questions)\b/i, 'many $1'],
]

const IRREGULAR: Readonly<Record<string, string>> = {
  got: 'get',
  tried: 'try',
  sent: 'send',
  went: 'go',
  saw: 'see',
  found: 'find',
  made: 'make',
  bought: 'buy',
  gave: 'give',
  paid: 'pay',
  lost: 'lose',
  getting: 'get',
  logged: 'log',
}
/** Lose an -e with their ending. */
const WITH_E = /^(?:receiv|purchas|updat|chang|solv|resolv|provid|shar|verif)(?=(?:ed|ing)$)/i

/** "received" -> "receive", "checking" -> "check": of the verbs that the phrases name. */
export function baseOf(form: string): string {
  const known = IRREGULAR[form.toLowerCase()]
  if (known) return known
  const bare = form.replace(/(?:ed|ing)$/i, '')
  return WITH_E.test(form) ? `${bare}e` : bare
}

/** "wait" -> "waiting", "provide" -> "providing". */
export const ingOf = (verb: string): string => `${verb.replace(/e$/i, '')}ing`
