import type { AskWords } from './words.ts'

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/))

/** English words that make and unmake a question; written for this project. */
export const EN: AskWords = {
  question: set('what which who whose whom where when why how'),
  subordinating: set('when where'),
  auxiliaries: set('do does did is are was were am have has had can could will would should shall may might must'),
  subjects: set('you i we they he she it there u ya anyone anybody anything'),
  nominal: set('the your this that these those any a an my our his her their someone all both everything not'),
  leads: set(
    'and but so or then well okay ok alright um uh yeah yes no now also because just like right sure oh hmm hm mm-hmm ' +
      'great good cool thanks please plus first next still hi hello hey exactly perfect sorry',
  ),
  prepositions: set(
    'in on at for to from with by of about since until till under through over after before like around',
  ),
  backchannel: set(
    'yeah yes yep yup okay ok right alright all mm mm-hmm mmh hm hmm huh uh uh-huh um oh so sure no good great true ah eh you know',
  ),
  lists: {
    tell:
      'provide share specify confirm send describe give indicate list include attach supply advise state email dm forward upload ' +
      'tell verify clarify explain elaborate inform remind expand name say show identify detail',
    wh: 'what which where when who how why whether if',
    help: 'help assist do be',
    works: 'work works worked working help helps helped fixed resolved solved sorted fix solve resolve better',
    again: 'still again not persists persist continues trouble problem problems issue issues comes come',
    reply: 'reply call contact reach email write respond message hesitate reopen answer shout ask',
  },
  phrases: {
    asks: [
      'tell (me|us) (more|about|what|how|why|when|where|which|a|the|your|something|again|just|who|if|whether|exactly|in)',
      'tell (me|us) $',
      'talk to me',
      'wondering (if|whether) (you|we|it is|that is|there|your)',
      'wondering (what|how|where|when|who|why|which|about your)',
      'i wonder',
      'i am just? curious',
      '(i|we) would? just? also? really? (like|love|want|wanna|need) to (know|hear|ask|learn|understand|find out|check in|talk (to|with) you about)',
      'how are you feeling',
      'be interested (to|in) (hear|hearing|know|knowing|find|learn|learning|see how)',
      '(may|can|could|might) (i|we) please? just? also? kindly? (ask|have|get|know|see|take)',
      'remind me',
      'catch me up',
      'say (something|a bit|a little)? more about',
      '^ have you (tried|already|checked|ever)',
      '^ think about (what|how|why|all)',
    ],
    requests: [
      '(start|begin) (by|with) telling (me|us)',
      '(please|kindly|pls) (also|just|do)? @tell',
      // "please submit a request" sends elsewhere
      '(please|kindly|pls|to) (also|just|do)? submit (your|the|us|any|copies|proof|all|a (copy|photo|picture|screenshot|scan))',
      '(and|also|then) @tell (your|any|the|us|me) ',
      '(let|letting) (me|us) know (a|your|the)? (what|which|where|when|who|how|why|whether|more|suitable|convenient|best|your|name|number|details|date|time|model|version)',
      '(i|we) (will|would|just|also|still|only)? (need|require) (to know|you to @tell)',
      '^ (provide|share|specify|describe|attach|include) (your|any|the)',
    ],
    'requests-data': [
      '(i|we) (will|would|just|also|still|only)? (need|require) (your|some|more|the|a|an|further|additional|proof)',
      '(send|give|provide|dm|email) (me|us) (a|an|the|your|some|more|with)',
      '(help|assist) (me|us) (out)? with (the|your|a|an|some|more)',
    ],
    politely: [
      '(could|can|would|will) (you|u) (please|kindly|just|also|maybe|possibly|pls|perhaps)? (be able to)? (@tell|submit|let (me|us) know)',
    ],
    tells: ['(i|we) (will|can|have|am|are) (now|also|just|already)? (sent|send|sending|provide|provided|share|shared)'],
    offers: [
      '(how|what) else? (can|may|could) (i|we|else) @help?',
      '(can|may|could) (i|we) (help|assist|be of|do anything)',
      'would you like (help|some help|assistance)',
      'are you still? (there|here|with me|online)',
      'did you know',
      'why do not (i|we|you)',
      '^ (need|want) (any|some|more)? (help|assistance)',
      '^ (does|would)? (that|this|it)? (sounds|sound) (good|ok|okay|great|fine|fair|all right) (to you)? $',
    ],
    understood: [
      '(am i|is that|is this|is it|was that|are we|do i have that|do i have this|do i have it) all? (right|correct|accurate|about right)',
      '(did i|have i|have we|did we|do i) (get|got|understand|understood|hear|read|heard) (that|it|this|you|your request|your question|correctly|right)?',
      'is (that|this) what you (mean|meant|want|need|are saying|are asking|are looking for)',
      'just to (confirm|clarify|check|be sure|make sure|be clear)',
      '(can|could|may) i just? please? (confirm|clarify|double-check|check) (that|if|you|whether)',
      '(if|as) i (have|am)? (understand|understood|read|got|get|understanding|reading) (you|it|this|that|your)',
      '(confirm|let me know) (if|that|whether) (i|this is right|this is correct|that is right|that is correct|my understanding)',
      'correct me if',
      'is my understanding',
      'to (make sure|be sure) i (have|am|understand|understood)',
    ],
    means: ['(do|did) you mean (that|the|this|to|you|your|a)'],
    'understood-mark': [
      '(correct|right) $',
      '^ so? just? to (confirm|clarify|check) (you|your|the|it|this|that|there|i|we)',
      '^ (so|ah|oh|ok|okay)? you (mean|meant) (that|you|the|your|it|to|this)',
    ],
    works: [
      '^ so? (and)? (did|does|has|is|are|was|were|do) (that|this|it|these|everything|things) (all|now|still)? ... @works',
      '^ so? (and)? (did|does|has|is|are|was|were|do) (the|your|you) ... (working|fixed|resolved|solved|sorted|able to) ',
      '(can|could) you please? (check|confirm|try|see|test|let me know) (if|whether) ... (works|working|now|resolved|fixed|sorted|better)',
      'how (did|does|do) (that|it|things) (go|work|look)',
      '(check|see) (if|whether) (this|that|it) (works|helps|worked|helped|fixes|solves)',
    ],
    left: [
      '(do|did) you have any (other|more|further) (questions|question|issues|concerns)',
      'anything (else|more|further) (that|which)? (i|we) (can|could|may|might) (help|do|assist|be|clarify|answer)',
      'anything (else|more|further) you (need|require|want)',
      'anything (else|more|further) (today|for you|now|please) $',
      '(let|letting) (me|us) know (if|whether|how|when) ... (@works|@again|go|goes|went|happens)',
      '(help|assist) (you)? (with)? anything else',
      '^ any (other|more|further)? (questions|question|issues|issue|concerns|help|assistance|problems)',
      '(if|should) ... @again ... (@reply|let me know|let us know|get back|come back|give me|give us)',
      '(@reply|let me know|let us know|get back to|come back) ... if ... (@again|any)',
    ],
    informs: [],
    acts: [
      '(could|can|would|will) (you|u) (please|kindly|just|also|maybe|pls|quickly|first)? (restart|reboot|reset|retry|click|close|log|sign|remove|delete|uninstall|reinstall|install|update|open|clear|wait|hold|bear|look|take a look|read|visit|call|go|follow|allow)',
      '(could|can) you (please)? give (me|us) (a|one|some|few)',
    ],
    conditional: [
      '^ (need|want|having|looking|got|still|prefer|not sure)',
      '^ (do|would) you (need|want|prefer|like|have (any|more|other))',
    ],
    consequence: [
      '^ (try|call|visit|check|please|then|simply|just|email|contact|go|see|use|click|chat|dm|message|reply|feel|head|order|buy|choose|upgrade|open|read|ask|start|get|sign|add|pick|we|you|here)',
    ],
    reflects: [
      '(it|that)? (sounds|seems|looks) (to me)? (like|as if|as though)',
      'what i am hearing',
      '(so|because) (you|you are|you have|you would|it is) (sick|wanting|feeling|looking|hoping|trying|kind|sort|able|worried|concerned)',
      'on (the)? one hand',
    ],
  },
}
