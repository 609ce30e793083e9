import { GRAMMAR_EN } from './grammar.en.ts'
import type { Phrase } from './otherwise.ts'

/** By the id of the finding; the first that fits. */
export const OTHERWISE_EN: Readonly<Record<string, readonly Phrase[]>> = {
  garbled: [
    [/\b(the|to|of|a|and|for|is|your|we|are|with) \1\b/i, '$1'],
    [/\b(information|feedback|advice|software|equipment)s\b/i, '$1'],
    [
      /\ban? (feedback|advice|information|help|assistance)\b(?! (?:report|form|survey|button|page|link|tool|session|option|loop|e-?mail|request|desk|center|centre|article|menu|file|team|line|sheet)s?\b)/i,
      '$1',
    ],
    [
      /\b(have|has|had) (check|update|verify|forward|process|cancel|escalate|resolve|create|receive|ask|inform|call|solve|send)\b(?= (?:the|your|our|this|that|it|you|and|with|everything)\b)/i,
      '$1 {$2}',
    ],
    [/\bbeen (send|check|receive|update|create|resolve|forward|process|cancel|solve)\b/i, 'been {$1}'],
    [/\b(explain|indicate|describe|confirm) (me|us) (?=the|what|which|how|if|your|why|when)/i, '$1 to $2 '],
    [/\breply(?: back)? (my|our|this|the) (e-?mail|mail|message|letter|chat)\b/i, 'reply to $1 $2'],
    [/^((?:although|though|even though) [^,.;]{3,80}?),? but (?=(?:I|we|you|it|the|this|that|they)\b)/i, '$1, '],
    [/^((?:because|since|as) [^,.;]{3,80}?),? so (?=(?:I|we|you|it|the|this|that|they)\b)/i, '$1, '],
    [/^(and |but |so |or )?am (?=(?:happy|glad|sorry|sure|afraid|able|trying|waiting)\b)/i, '$1I am '],
    [/^(and |but |so |or )?have been (?=(?:trying|waiting)\b)/i, '$1I have been '],
    ...GRAMMAR_EN,
  ],
  robotic: [
    [
      /\b(?:I )?am (happy|glad|pleased) (?:that )?your (?:issue|problem|query|question|concern) (?:has been|is|was) (?:resolved|solved|fixed)\b/i,
      'I am $1 it works now',
    ],
    [/^thank you for being an? (?:valued|loyal|esteemed) (?:member|customer|client|user|guest)[.!]*$/i, ''],
    [
      /\bdear (?:valued |esteemed |loyal |respected )?(?:customers?|users?|clients?|members?|guests?|subscribers?|shoppers?|sir (?:or )?madam)\b/i,
      'Hello',
    ],
    [
      /\bwe (?:are|will be) doing (?:everything (?:in|within) our power|our utmost|our very best) to (?!be\b)/i,
      'we are working to ',
    ],
    [/\b(help|assist)(ing)? (you )?with the same\b/i, '$1$2 $3with this'],
    [/\bregarding the same\b/i, 'about this'],
    [/\b(?:in this regard|in this matter)\b/i, 'with this'],
    [/\b(?:kindly )?revert(?: back)?\b/i, 'reply'],
    [/\bdo the needful\b/i, 'do what is needed'],
    [/\b(?:as )?per our records\b/i, 'in our system'],
    [/\b(?:as )?per (?:our )?(policy|procedures?|terms and conditions)\b/i, 'under our $1'],
    [
      /\byour (?:inquiry|enquiry|query)(?: has been| was| is) (?:successfully )?(?:received|registered|logged|recorded|noted)(?=\s*[.,;!?]|$)/i,
      'we have received your question',
    ],
    [
      /\byour (request|message|e-?mail|case)(?: has been| was| is) (?:successfully )?(?:received|registered|logged|recorded|noted)(?=\s*[.,;!?]|$)/i,
      'we have received your $1',
    ],
  ],
  impatient: [
    [
      /\b(?:as|like) (?:I|we)(?:'ve|'d| have| had)? (?:already |just |clearly |previously |repeatedly )?(?:said|told you|explained|mentioned|stated|wrote|written)(?: to you)?(?: before| earlier| already| above)?,?\s*/i,
      '',
    ],
    [/\b(?:as )?per my (?:last|previous|earlier) (?:e-?mail|message|reply),?\s*/i, ''],
    [/\b(?:once|yet) again,? (?=I |we )/i, ''],
  ],
  minimises: [
    [
      /\b(I am|I['’]m|we are|we['’]re) sorry (?:that |if )?you feel (?:that|this) way\b/i,
      '$1 sorry that [what went wrong]',
    ],
  ],
  dismissive: [
    [
      /\b(?:please note that )?(?:multiple|repeated|further|duplicate) (?:submissions?|requests|messages|tickets|calls|e-?mails) (?:may|can|could|will|might) (?:result in|cause|lead to) (?:further |additional )?delays?\b/i,
      'there is no need to send it more than once; that only slows things down',
    ],
    [/\b(?:it|that|this) is the law\b/i, 'the law requires this of us'],
    [
      /\b(?:reach|come|get|write) (?:back )?(?:out )?(?:back )?(?:to us )?if needed\b/i,
      'let me know if you need anything else',
    ],
    [
      /\bthere(?: is| was|['’]s) (?:really |simply |just |unfortunately |sadly )?nothing (?:more |else |further )?(?:that )?(I|we) can (?:do )?about (?!(?:it|this|that)\b[.,;!?])([^.,;!?]{3,60})/i,
      'what $1 can do about $2 is [what you can do]',
    ],
    [
      /\bthere(?: is| was|['’]s) (?:really |simply |just |unfortunately |sadly )?nothing (?:more |else |further )?(?:that )?(I|we) can do(?: (?:for you|about (?:it|this|that)))?(?=[.!]?\s*$)/i,
      'what $1 can do is [what you can do]',
    ],
    [/\b(?:that|this|it) is (?:just |simply )?(?:our|company) policy\b/i, 'we do this because [reason]'],
    [
      /\b(?:that|this) is all (?:I|we) (?:can do|have|know|can say)\b/i,
      'that is where things stand; I will let you know if there is more',
    ],
  ],
  'internal-word': [
    [/\b(?:is|are) (?:now )?in (?:the|our) (?:correct|right) queue\b/i, 'is with the right team'],
    [/\b(?:in|to) (?:the|our) (?:second|2nd|third|3rd)[- ]line queue\b/i, 'with our specialist team'],
    [/\b(?:second|2nd|third|3rd)[- ]line (?:support|team|colleagues)\b/i, 'specialist team'],
    [/\b(?:second|2nd|third|3rd)[- ]line\b/i, 'specialist team'],
    [/\b(?:first|1st)[- ]line (?:support|team)\b/i, 'service desk'],
    [/\b(?:tier|level) \d (?:support|team)\b/i, 'specialist team'],
    [/\b(?:tier|level) \d (?:engineer|agent|specialist)\b/i, 'specialist'],
    [/\b(refund|claim|request|return) (has been|is|was|gets) raised\b/i, '$1 $2 requested'],
    [/\b(case|ticket|complaint|dispute) (has been|is|was|gets) raised\b/i, '$1 $2 opened'],
    [/\braise (a|an|the|your|this|another) (refund|return|credit)\b/i, 'request $1 $2'],
    [/\brais(ed|ing) (a|an|the|your|this|another) (refund|return|credit)\b/i, 'request$1 $2 $3'],
    [/\braise (a|an|the|your|this|another) (case|ticket|incident|dispute)\b/i, 'open $1 $2'],
    [/\braised (a|an|the|your|this|another) (case|ticket|incident|dispute)\b/i, 'opened $1 $2'],
    [/\b(?:open|start|begin|create) (a|another|the) (?:new )?interaction\b/i, 'start $1 chat'],
    [/\b(?:last|previous) interaction\b/i, 'last conversation'],
    [/\b(?:resolver|assignment|owner|resolution) group\b/i, 'team'],
    [
      /\b(ticket|case|request|incident) is (?:now |currently |still )?(?:pending|pended|on hold|parked)\b/i,
      '$1 is waiting',
    ],
    [/\b(?:parent|master) (ticket|incident|case)\b/i, 'main $1'],
    [/\b(?:child|linked) (ticket|incident|case)\b/i, 'related $1'],
  ],
  'blames-customer': [
    [/^(?:had you|if (?:only )?you had) [^.!?]{3,80}(?:would not|wouldn't) have (?:happened|been)[^.!?]*[.!]?/i, ''],
    [
      /\b(?:because|as|since) you (?:had |have )?(?:also |already |just )?(?:entered|typed|chosen|chose|selected|used|filled in|put in|provided|gave|given|sent) (?:in )?the wrong\b/i,
      'because of the wrong',
    ],
    [/\b(?:either )?something (?:is )?(?:wrong )?(?:on|at) your (?:end|side)\b/i, 'something in your set-up'],
    [/\bdeleted by the (?:user|customer)\b/i, 'deleted'],
    [/\byou should have (read|checked|updated|saved|asked|reported|contacted)\b/i, 'it helps to have $1'],
    [/\byou did not pay\b/i, 'we have not received your payment for'],
  ],
  'over-promises': [
    [
      /\b(?:I|we)(?: can| will| do| personally)? (?:guarantee|promise|swear)(?: you)?(?: that)? (?=(?:this|it|that|you|there|your|the|we|everything)\b)/i,
      'I expect that ',
    ],
    [/\bwill (?:definitely|absolutely|certainly|surely) be\b/i, 'should be'],
    [/\bis (?:definitely|absolutely|certainly|surely) going to be\b/i, 'should be'],
    [
      /\b(this|it|that) (?:will|can) (?:absolutely |definitely |certainly )?never (?:ever )?(?:happen|occur|go wrong)(?: to you)?(?: again)?\b/i,
      'we will [what you do or change] to prevent $1',
    ],
    [/\b(?:,? )?(?:guaranteed|without (?:a|any) doubt|without fail)\b/i, ''],
  ],
  'vague-ownership': [
    [
      /\b(to|with|from|at) the (?:relevant|appropriate|concerned|responsible|proper) (?:team|department|person|people|party|parties|contact|colleagues?)\b/i,
      '$1 [name or team]',
    ],
    [
      /^(?:someone|somebody|a colleague|one of (?:my|our) colleagues|one of us)(?= (?:will|is going to))/i,
      '[name or team]',
    ],
  ],
  'vague-promise': [
    [
      /\b(?:(?:we|I)(?: will| shall|['’]ll)? )(?:aim|strive|endeavou?r|try|hope|work|do (?:our|my) best) (?:hard )?to (?:provide|find|offer|give|reach) (?:you )?(?:with )?(?:an?|the) (?:timely|prompt|swift|quick|fast|speedy) (?:resolution|solution|response|answer)(?: (?:to|for|of) (?:this|the|your) (?:issue|matter|problem|request|concern|inquiry))?/i,
      'you will hear from us by [day and time]',
    ],
    [
      /\b(steps|measures|actions?) (have been|are being|were|will be) (taken|made|put in place)\b/i,
      '$1 such as [which ones] $2 $3',
    ],
  ],
  'vague-content': [[/\ba timely (resolution|solution|response|answer|update)\b/i, 'a $1 by [day and time]']],
}
