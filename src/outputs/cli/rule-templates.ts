import type { RuleLanguage } from '../../conversation.ts'

/**
 * What `helder rules new` writes. Both load and hold as they stand, so that `helder rules test` is green before the
 * first change. `{id}` becomes the rule's id.
 */
export const RULE_TEMPLATE: Record<RuleLanguage, string> = {
  en: `# What this rule finds, in a few words: the first sentence of the finding.
title: Asks for patience without saying how long
severity: minor               # minor | major | critical
emits: {id}    # the signal that counts in the scores; leave out if none
finding: true                 # false: only the signal
why: >-
  The customer cannot plan around "soon" and will write again to ask.
how: Say when the customer will hear from you.

# What to look for: any of these patterns. Words in any case; (a|b) one of them; word? optional; ~send any form of it;
# NUMBER, VERB, NOUN; @list a word list; ... a gap; ^ and $ start and end of the sentence; {name=...} a capture.
find:
  - please be patient
  - we ask for (your|some) patience

# A match is taken back where one of these is there too: around {match}, or anywhere in the sentence.
unless:
  - until NUMBER

# What to put in its place. [square brackets] are blanks that only the agent can fill.
rewrite:
  replace: match
  with: we will let you know by [day and time]

# At least two that it flags, with the place in [ ], and two that it must leave alone.
examples:
  - flags: We are busy today, [please be patient].
    becomes: We are busy today, we will let you know by [day and time].
  - flags: In the meantime [we ask for your patience].
  - ignores: Please be patient until 15 May.
    because: says how long
  - ignores: Your patience is appreciated.
    because: thanks, and asks nothing
`,
  nl: `# Wat deze regel vindt, in een paar woorden: de eerste zin van de bevinding.
title: Vraagt geduld zonder te zeggen hoelang
severity: minor               # minor | major | critical
emits: {id}    # het signaal dat in de scores meetelt; weglaten als er geen is
finding: true                 # false: alleen het signaal
why: >-
  Met "even" kan de klant niets plannen; straks volgt de vraag waar het blijft.
how: Zeg wanneer de klant iets hoort.

# Waarnaar gezocht wordt: een van deze patronen. Hoofdletters tellen niet; (a|b) een van de twee; woord? mag ontbreken;
# ~sturen elke vorm ervan; NUMBER, VERB, NOUN; @lijst een woordenlijst; ... een gat; ^ en $ begin en einde van de zin;
# {naam=...} onthoudt wat er stond.
find:
  - even geduld
  - (wij vragen|vragen wij) (uw|jouw|wat) geduld

# Een vondst vervalt als er ook een van deze staat: om {match} heen, of ergens in de zin.
unless:
  - tot NUMBER

# Wat ervoor in de plaats komt. [Vierkante haken] zijn plekken die alleen de medewerker kan invullen.
rewrite:
  replace: match
  with: u hoort van ons op [dag en tijd]

# Minstens twee voorbeelden waarop de regel aanslaat, met de plek tussen [ ], en twee waarop dat niet mag.
examples:
  - flags: "Het is druk vandaag: [even geduld]."
    becomes: "Het is druk vandaag: u hoort van ons op [dag en tijd]."
  - flags: Voor nu [vragen wij uw geduld].
  - ignores: Even geduld tot 15 mei.
    because: zegt hoelang
  - ignores: Dank voor uw geduld.
    because: bedankt, en vraagt niets
`,
}

export const SIGNAL_TEMPLATE: Record<RuleLanguage, string> = {
  en: `# A signal is something found in a text, good, bad or neutral. rules/scorecard.yaml says what it counts for, and
# other rules can ask for it in \`when\`.
title: Thanks for the patience
emits: {id}
find:
  - (thanks|thank you) for (your|the) patience
  - patience is appreciated
examples:
  - flags: "[Thank you for your patience]."
  - flags: Your [patience is appreciated].
  - ignores: Please be patient.
  - ignores: Thank you for your question.
`,
  nl: `# Een signaal is iets wat in een tekst gevonden is: goed, slecht of geen van beide. In rules/scorecard.yaml staat hoe
# het meetelt, en andere regels kunnen ernaar vragen in \`when\`.
title: Bedankt voor het geduld
emits: {id}
find:
  - (dank|bedankt) voor (uw|je|het) geduld
  - geduld wordt gewaardeerd
examples:
  - flags: "[Bedankt voor uw geduld]."
  - flags: Uw [geduld wordt gewaardeerd].
  - ignores: Even geduld alstublieft.
  - ignores: Bedankt voor uw vraag.
`,
}
