/**
 * What sounds translated, by words of which one stands in it (in lower case, apart by spaces): what was, and what a Dutch
 * speaker says. `$1` a group, {u|je} the form of address; after ">" the clause behind "dat" becomes the sentence, with what
 * stands behind ">" before it.
 */
export type Foreign = readonly [words: string, was: RegExp, is: string]

/** A word on its own. */
const w = (source: string): RegExp => new RegExp(`(?<!\\p{L})(?:${source})(?!\\p{L})`, 'iu')
const PLEASE = '(?:alsjeblieft |alstublieft |aub )?'
const COURTEOUS = '(?:graag |ook |alleen |even |nog )*'
const DATA =
  '(?:e-?mail-?adres|mailadres|e-?mail-?id|[\\p{L}-]*(?:nummer|naam|titel|gegevens|details|code|id|informatie|foutmelding|schermafbeelding|screenshot))'

export const FOREIGN: readonly Foreign[] = [
  ['dank', /^(?:geen dank|heel graag gedaan)(?=[,.!]|$)/iu, 'graag gedaan'],
  [
    'verbonden',
    /(?:zijn (?:we|wij)|(?:ben|bent) (?:je|u)) (?:nog |nog steeds )?(?:met (?:ons|mij|me) )?verbonden(?=\?|$)/iu,
    '{bent u|ben je} er nog',
  ],
  [
    'mij me ons',
    /(?:ben|bent) (je|u) (?:er )?nog (?:steeds )?bij (?:me|mij|ons)(?=\?|[.]?$)/iu,
    '{bent u|ben je} er nog',
  ],
  [
    'geconfronteerd',
    /^(?:mag ik |kunt u |kun je )?(?:me |mij )?(?:alsjeblieft |alstublieft )?(?:weten |vertellen |laten weten )?met welke (?:exacte |precieze )?(?:fout|foutmelding|foutcode|error|foutmeldingen) (?:je|u) (?:wordt geconfronteerd|geconfronteerd wordt|wordt geconfronteerd)(?=\?|[.]?$)/iu,
    'welke foutmelding {krijgt u|krijg je} precies',
  ],
  [
    'tegenkomt ondervindt geconfronteerd',
    /(?<!\p{L})(probleem|problemen) (?:dat|die|waarmee) (je|u) (?:momenteel |nu )?(?:tegenkomt|ondervindt|wordt geconfronteerd|geconfronteerd wordt) bij(?!\p{L})/iu,
    '$1 met',
  ],
  [
    'tegenkomt ondervindt',
    /(?<!\p{L})((?:probleem|kwestie) dat|problemen die) (je|u) (?:momenteel |nu )?(?:tegenkomt|ondervindt)(?=[.,?!]|$| en )/iu,
    '$1 $2 hebt',
  ],
  [
    'tegenkomt',
    /(?<!\p{L})(fout|foutmelding|foutcode) die (je|u) (?:momenteel |nu )?tegenkomt(?!\p{L})/iu,
    '$1 die $2 krijgt',
  ],
  [
    'excuses',
    /((?:mijn|onze) excuses) als (u|je) (?:dit|een|het) (?:probleem|ongemak) (?:ondervindt|hebt|heeft|had|ervaart)(?!\p{L})/iu,
    '$1 dat $2 dit probleem hebt',
  ],
  [
    'informeren vertellen meedelen mededelen weten zeggen',
    new RegExp(
      `^(?:en |dus )?ik (?:wil|kan|zou|moet|wou) (?:je|u|jou) ${COURTEOUS}(?:willen )?(?:informeren|vertellen|meedelen|mededelen|laten weten|zeggen) dat(?!\\p{L})`,
      'iu',
    ),
    '>',
  ],
  [
    'informeren meedelen mededelen vertellen zeggen',
    /^(?:het )?spijt (?:me|mij) (?:zeer |echt |heel erg )?(?:om )?(?:je|u|jou) te moeten (?:informeren|meedelen|mededelen|vertellen|zeggen) dat(?!\p{L})/iu,
    '>het spijt me, maar ',
  ],
  ['gerust', /^wees (?:er )?(?:maar )?gerust(?: op)? dat(?!\p{L})/iu, '>'],
  ['geloof', /^geloof (?:me|mij)(?: maar)?,? dat(?!\p{L})/iu, '>'],
  ['zien', w('ik kan (?:hier |in (?:je|uw) account |nu )?zien dat'), 'ik zie dat'],
  [
    'begrijp',
    /^(?:dus,? )?zoals ik (?:het )?begrijp,? (?=(?:heb|hebt|heeft|kun|kunt|kan|wil|wilt|ben|bent|is|krijg|krijgt|zoek|zoekt) )/iu,
    'als ik het goed begrijp, ',
  ],
  ['bezorgdheid', w('(je|uw|jouw) bezorgdheid'), '{uw|je} vraag'],
  ['bezorgdheid', w('een bezorgdheid (?:hebt |heeft )?(over|met|rond)'), 'een vraag $1'],
  ['wachttijd', w('(dank u|dank je|bedankt) voor (?:uw|je|jouw) wachttijd'), '$1 voor het wachten'],
  [
    'toe',
    /(?<!\p{L})sta (?:me|mij) toe (?:om )?(?:het |dit )?(?:even )?(?:aan (?:je|u) )?uit te leggen(?: (hoe|wat|waarom)(?!\p{L}))?/iu,
    'ik leg het uit $1',
  ],
  [
    'neem neemt',
    /^(?:neem|neemt u) (?:alsjeblieft |alstublieft )?een (moment(?:je)?|ogenblik(?:je)?)(?: de tijd)?(?=[.!]?$)/iu,
    'een $1',
  ],
  [
    'oplossing',
    /(?<!\p{L})ik (?:zal|ga) (?:zeker |graag |alvast )*(?:proberen )?(?:te )?zoeken naar de best(?:e| mogelijke|e mogelijke) oplossing voor (?=(?:je|uw|dit|het|jouw) )/iu,
    'ik zoek een oplossing voor ',
  ],
  [
    'helpen',
    new RegExp(
      `(?<!\\p{L})(kun|kunt|kan) (je|u) (?:mij|me|ons) ${PLEASE}helpen met ((?:je|uw|jouw|het|de) (?:gekoppelde |juiste |geregistreerde )?${DATA}(?: van (?:je|uw|jouw|hun|het|de) [\\p{L}\\p{N}-]{2,30})?)((?: (?:dat|die|waarmee) [^.,!?;:\\n]{3,90})?)(?=[?.]|$)`,
      'iu',
    ),
    '$1 $2 me $3 sturen$4',
  ],
  [
    'help',
    new RegExp(
      `^help (?:mij|me) ${PLEASE}met (?:de|het|je|uw) e-?mail-?(?:id|adres) (?:die|dat) ([^.,!?;:\\n]{3,90})[.]?$`,
      'iu',
    ),
    '{kunt u|kun je} me het e-mailadres sturen dat $1?',
  ],
  [
    'aandachtig',
    /^blijf (?:alsjeblieft |alstublieft )?aandachtig (?:voor|op) (uw|je|jouw) (e-?mail|inbox|mailbox)(?=[.!]?$)/iu,
    '{houd uw|houd je} $2 in de gaten',
  ],
  [
    'vrij',
    /^voelt? (?:je|u)(?: zich)? (?:alsjeblieft |alstublieft )?vrij om (?:weer |opnieuw |altijd )?(?:contact (?:met ons )?op te nemen(?: met ons)?|ons te contacteren|(?:me |mij |ons )?(?:te vragen|vragen te stellen|te bellen|te mailen))(?= als | mocht | wanneer |[.!]|$)/iu,
    'laat het gerust weten',
  ],
  ['zeker', /^maak(?:t u)? (?:er )?zeker (?:van )?dat(?!\p{L})/iu, '{zorgt u ervoor|zorg ervoor} dat'],
  ['poging', w('(?:geef|geeft u) (?:het|dit) (?:nog )?een (?:poging|probeersel)'), '{probeert u het|probeer het}'],
  ['basis', w('op (?:een )?(dagelijkse|maandelijkse|wekelijkse|jaarlijkse) basis'), '$1'],
  [
    'door',
    /^ga (?:alsjeblieft |alstublieft )?door (dit|deze|het|de|onderstaande|het onderstaande) (artikel|artikelen|pagina|bericht|gids|link)(?!\p{L})/iu,
    'lees $1 $2',
  ],
  [
    'door',
    /^ga (?:alsjeblieft |alstublieft )?door (deze|de|onderstaande|de onderstaande|de volgende) stappen(?!\p{L})/iu,
    'volg $1 stappen',
  ],
  ['hetzelfde', w('(?:voor|over) hetzelfde(?=[.,!?]|$)'), 'hiervoor'],
  [
    'hetzelfde',
    /^bevestig (?:me |mij |ons )?(?:alsjeblieft |alstublieft )?hetzelfde[.]?$/iu,
    '{kunt u|kun je} dat bevestigen?',
  ],
  ['einde uiteinde', w('(?:aan|op|vanaf|van) (?:uw|je|jouw) (?:einde|uiteinde)(?=[.,!?]|$)'), 'bij {u|jou}'],
  ['einde uiteinde', w('(?:aan|op|vanaf|van) (?:mijn|onze|ons) (?:einde|uiteinde)(?=[.,!?]|$)'), 'bij ons'],
  ['voel', w('ik voel dat (je|u|jij)'), 'ik denk dat $1'],
  ['gezegd', /^(?:met )?dat gezegd (?:te hebben|hebbende|zijnde)?,? (?=\p{L})/iu, ''],
  ['correct', /^dat is (?:helemaal |volledig )?correct(?=[.!]?$)/iu, 'dat klopt'],
  [
    'transcript',
    w(
      '(?:u ontvangt|je ontvangt|u krijgt|je krijgt) (?:het|een) transcript van (?:deze|de) chat (?:naar|op|via|in) (?:uw|je) (?:e-?mail|mail)',
    ),
    '{u krijgt|je krijgt} dit gesprek per mail',
  ],
  ['kant', w('(?: |)(?:aan|van|vanaf) mijn kant(?= (?:en|maar|ingediend|aangevraagd|gedaan)(?!\\p{L}))'), ''],
  [
    'geëscaleerd geescaleerd',
    w('(?:is|wordt|werd) (?:al |nu |reeds )?(?:geëscaleerd|geescaleerd)(?= naar (?:ons|onze|het|de) )'),
    'ligt nu',
  ],
  ['verdienen', w('de toegang (?:zeker |alsnog )?verdienen'), 'toegang krijgen'],
  [
    'uitdagingen',
    w('(?:de |deze )?uitdagingen (?:waarmee|die) (?:je|u) (?:wordt geconfronteerd|tegenkomt|ondervindt)'),
    'de problemen die {u hebt|je hebt}',
  ],
]

/** Sentences that every customer gets and that stand before the answer: whole, so that nothing hangs. */
export const BOILERPLATE: readonly Foreign[] = [
  [
    'beleefd aardig',
    /^(?:je|u) bent (?:echt |erg |heel |zo |ook )*(?:aardig|beleefd|geduldig)(?: en (?:erg |heel )?(?:aardig|beleefd|geduldig))? geweest[^?\n]{0,60}$/iu,
    '',
  ],
  ['eer', /,? het (?:is|was) (?:me |mij )?een eer (?:voor (?:mij|me|ons) )?(?:om )?[^?.!\n]{3,80}(?=[.!])/iu, ''],
  [
    'verbonden',
    /^(?:zijn (?:we|wij)|(?:ben|bent) (?:je|u)) (?:nog |nog steeds )?(?:met (?:ons|mij|me) )?verbonden\?$/iu,
    '',
  ],
  ['goed', /^is alles goed\?$/iu, ''],
  [
    'interesse toewijding',
    /^(?:ik|we|wij) (?:waardeer|waarderen|stellen|stel) (?:je|uw|jouw) (?:interesse|toewijding|passie)[^?\n]{0,120}$/iu,
    '',
  ],
  [
    'waardevolle kostbare',
    /^(?:heel erg |hartelijk )?(?:bedankt|dank (?:je|u)(?: wel)?) voor (?:je|uw|jouw) (?:waardevolle|kostbare) tijd[^?\n]{0,60}$/iu,
    '',
  ],
  [
    'veilig gezond voorzichtig glimlachen',
    /^(?:veel succes met alles en )?(?:blijf|wees|hopelijk blijf je) (?:alsjeblieft |altijd )?(?:veilig|gezond|voorzichtig|glimlachen)[^?\n]{0,60}$/iu,
    '',
  ],
  [
    'jezelf uzelf',
    /^(?:en )?(?:pas|zorg) (?:alsjeblieft |alstublieft )?goed (?:op|voor) (?:je|u)zelf[^?\n]{0,40}$/iu,
    '',
  ],
  [
    'naasten dierbaren geliefden',
    /^(?:ik|we|wij) wens(?:en)? (?:je|jou|u)[^?\n]{0,30} (?:naasten|dierbaren|geliefden)[^?\n]{0,40}$/iu,
    '',
  ],
  [
    'ondersteunend geweldig',
    /^(?:bedankt dat )?(?:je|u) (?:bent |bent echt |zo )?(?:heel |zo |erg )?(?:ondersteunend|geweldig)[^?\n]{0,60}$/iu,
    '',
  ],
  ['tevredenheid', /^(?:uw|je|jouw) tevredenheid is [^?\n]{3,60}$/iu, ''],
  [
    'ontmoeten',
    /,? (?:leuk|aangenaam|fijn|prettig)(?: om)? (?:je|u) te ontmoeten(?:(?:,| en)? ik hoop dat (?:het|alles) goed (?:met (?:je|u) )?gaat)?(?=[.!])/iu,
    '',
  ],
  [
    'hoop',
    /^ik hoop dat (?:(?:het|alles) (?:heel )?goed (?:met (?:je|u) )?(?:gaat|is)|(?:je|u) het goed (?:maakt|stelt)|(?:je|u) een (?:geweldige|uitstekende|fijne|goede|prettige|mooie) dag (?:hebt|heeft))[.!]*$/iu,
    '',
  ],
  [
    'plaats plek',
    /^(?:je|u) bent (?:hier )?(?:op|aan) (?:de|het) juiste (?:plaats|plek|adres)(?: beland)?(?:[.!]$|[,.] (?=ik ))/iu,
    '',
  ],
  [
    'chatsessie chat gesprek',
    /^voordat ik (?:deze|dit|de|het) (?:chatsessie|chat|gesprek) (?:beëindig|afsluit)[^?\n]{3,100}$/iu,
    '',
  ],
]
