/**
 * Kinds of trouble that customers tell of in many words, and how to name each in a few: what follows "dat"; after "!" a whole sentence. `$1` is a word
 * of the customer's own, {u|je} the form of address. The first that fits counts: the most particular come first.
 */
export type Trouble = readonly [told: RegExp, named: string]

const w = (source: string): RegExp => new RegExp(`(?<!\\p{L})(?:${source})(?!\\p{L})`, 'iu')
/** Not in the middle of a word. */
const N = '(?!\\p{L})'
/** Up to so many characters of the same sentence. */
const S = '[^.!?\\n]{0,40}?'
const RIDE = '(trein|bus|tram|vlucht|metro|belbus)'
const PARCEL =
  '(pakket|pakje|bestelling|levering|boek|kaart|simkaart|factuur|bevestiging|voucher|code|ticket|bevestigingsmail|mail|token|spel|game|ebook|e-book|verificatiecode|verificatiemail)'
const TIMES = '(?:twee|drie|vier|vijf|zes|tien|meerdere|verschillende|\\d+) ?(?:x|keer|keren|maal)'
const LINE =
  '(internet|wifi|televisie|tv|verbinding|netwerk|bereik|signaal|ontvangst|stroom|beeld|geluid|4g|5g|dekking|kabelverbinding|internetverbinding|tv-signaal|internetsignaal|wifi-signaal)'
const DOING =
  "(inloggen|aanmelden|downloaden|installeren|activeren|openen|bestellen|betalen|bellen|printen|afdrukken|afspelen|spelen|verbinden|registreren|opzeggen|annuleren|boeken|opstarten|updaten|overstappen|reserveren|scannen|synchroniseren|afrekenen|sms'en|streamen|instellen|koppelen|lezen|surfen|inchecken|resetten|invoeren|inwisselen|raadplegen|verhandelen|kopen|verkopen|aanbieden|retourneren|updaten|opladen|herladen|verlengen|deblokkeren|bekijken|luisteren|overzetten|toevoegen|wijzigen|aanpassen|verwijderen)"

/** Told in so many words that nothing says it better. */
export const PARTICULAR_NL: readonly Trouble[] = [
  // too grave for "vervelend": a sentence of its own
  [
    w(
      'ten val (?:gekomen|kwam|komt|gebracht)|komt ten val|gewond|gebroken (?:kaak|pols|been|arm|neus|heup)|overleden|in het ziekenhuis',
    ),
    '!Wat erg dat dit is gebeurd.',
  ],
  [
    w(`deur(?:en)?${N}${S} (?:op|tegen|tussen)${S} (?:arm|hand|been|voet|vingers?|kind|kinderwagen|buggy|hond)`),
    '!Wat erg dat dit is gebeurd.',
  ],
  [w('(?:zeer |heel |erg |echt )?(?:onveilig|levensgevaarlijk)'), '!Ik begrijp dat dat erg onveilig aanvoelde.'],
  [
    w(
      `(sites|websites|webshops|servers|systemen|schermen)${N}${S} (?:liggen|lagen|zijn)(?: er)?(?: \\p{L}+){0,4} (?:uit|plat|eruit|down|onbereikbaar)`,
    ),
    '{uw|je} $1 niet bereikbaar zijn',
  ],
  [w('van het kastje naar de muur'), '{u|je} van het kastje naar de muur bent gestuurd'],
  [w(`(account|profiel|mailbox)${N}${S} (?:is|werd) ${S}gehackt`), '{uw|je} $1 is gehackt'],
  [w('mijn (\\p{L}{3,20}) (?:is|werd) (?:vannacht |gisteren |vandaag )?gestolen'), '{uw|je} $1 is gestolen'],
  [w('(?:racis\\p{L}+|discrimin\\p{L}+|uitgescholden|bespuugd)'), '{u|je} dit hebt moeten meemaken'],
  [
    w(
      `(?:onbeschoft|onbeleefd|onvriendelijk|arrogant|agressief)e?${S}(?:chauffeur|bediende|medewerk\\p{L}+|dame|heer|personeel|conducteur|steward\\p{L}*|collega)|(?:chauffeur|bediende|medewerk\\p{L}+|dame|heer|personeel|conducteur|steward\\p{L}*|collega)${N}${S} (?:onbeschoft|onbeleefd|onvriendelijk|arrogant|agressief)e?`,
    ),
    '{u|je} zo onvriendelijk bent behandeld',
  ],
  [w(`(bus|tram) (?:die )?(?:reed|rijdt|rijd|rijden)${N}${S} voorbij`), 'de $1 niet stopte'],
  [w(`(bus|tram)${N}${S} voorbij ?(?:rijdt|reed|gereden|rijden)`), 'de $1 niet stopte'],
  [w(`(bus|tram)${N}${S} (?:niet|zonder) (?:te )?(?:stopt|stopte|gestopt|stoppen)`), 'de $1 niet stopte'],
  [
    w(`${RIDE}${N}${S} (?:reed|rijdt|doorrijdt|doorreed)${N}${S}(?:door|voorbij)?${S}zonder te stoppen`),
    'de $1 niet stopte',
  ],
  [w(`reed${S}(?:halte )?voorbij`), 'er niet werd gestopt'],
  [w(`(bus|tram)${N}${S} (?:gewoon |net |zomaar )(?:doorrijdt|doorreed|doorgereden)`), 'de $1 doorreed'],
  [w(`(?:tram|bus)${N}${S}die net doorrijdt`), 'er niet op {u|je} is gewacht'],
  [
    w(`(?:minuten|min) te vroeg (?:vertrokken|vertrok|doorgereden)|(?:vertrok|vertrekt)${N}${S} te vroeg`),
    'er te vroeg is vertrokken',
  ],
  [
    w(`(bus|tram|trein)${N}${S} (?:is|komt|kwam|was)${N}${S} niet (?:komen )?(?:opdagen|gekomen)`),
    'de $1 niet is gekomen',
  ],
  [w('(bus|tram|trein) (?:komt|kwam|rijdt|rijden)(?: \\p{L}+){0,2} niet'), 'de $1 niet komt'],
  [
    w(
      `(technieker|monteur|technicus|koerier|installateur)${N}${S} niet (?:komen )?(?:opdagen|gekomen|langsgekomen|geweest)`,
    ),
    'de $1 niet is gekomen',
  ],
  [w(`(?:mijn|onze|de|ons) (overstap|aansluiting|trein|bus|vlucht)${N}${S} gemist`), '{u|je} {uw|je} $1 hebt gemist'],
  [w(`${RIDE}${N}${S} (?:is |werd |wordt )?${S}(?:afgeschaft|geschrapt)`), 'de $1 is afgeschaft'],
  [w(`vlucht${S} (?:is |werd )?geannuleerd`), '{uw|je} vlucht is geannuleerd'],
  [w(`${RIDE}${N}${S} (?:\\d+ ?(?:min(?:uten)?|uur|')? )?(?:vertraging|te laat|vertraagd)`), 'de $1 vertraging heeft'],
  [w(`vertraging${S} (?:van |met |op )?(?:de |mijn |onze )${RIDE}`), 'de $1 vertraging heeft'],
  [
    w(`(?:nog )?(?:geen|niet)${N}${S} (?:terugbetaling|terugbetaald|teruggestort|geld terug)`),
    '{u|je} het geld nog niet terug hebt',
  ],
  [
    w(`(?:onterecht|ten onrechte)(?: \\p{L}+){0,4} (aangerekend|afgeschreven|gefactureerd|afgehaald)`),
    'er iets onterecht is $1',
  ],
  [w('(?:onterecht|ten onrechte) betaald'), '{u|je} onterecht hebt betaald'],
  [
    w('(dubbel|twee ?keer|twee ?maal|te ?veel) (aangerekend|afgeschreven|gefactureerd|betaald|afgehaald)'),
    'er $1 is $2',
  ],
  [
    w(
      `(?:mijn|het|de|een|onze|dit) ${PARCEL}${N}${S} (?:nog (?:steeds |altijd )?)?(?:niet|nooit)${N}${S} (?:ontvangen|gekregen|aangekomen|geleverd|toegekomen|binnen)`,
    ),
    '{u|je} {uw|je} $1 nog niet hebt ontvangen',
  ],
  [w(`(?:nog )?geen ${PARCEL}${N}${S} (?:ontvangen|gekregen)`), '{u|je} nog geen $1 hebt ontvangen'],
  [
    w('(?:nog (?:steeds |altijd )?)?(?:geen|nooit een) (antwoord|reactie|telefoontje)'),
    '{u|je} nog geen $1 hebt gekregen',
  ],
  [w('(?:nog (?:steeds |altijd )?)?niets (?:meer )?(?:gehoord|vernomen)'), '{u|je} nog niets hebt gehoord'],
  [
    w(
      `al (?:meer dan |bijna |zeker )?${TIMES}${S} (?:gebeld|gemaild|geschreven|gecontacteerd|gecontacteert|contact)|vruchteloos`,
    ),
    'contact krijgen zo moeizaam gaat',
  ],
  [
    w(`(?:niemand|geen medewerker)${N}${S} (?:bereiken|aan de lijn|aan de telefoon|te pakken)`),
    '{u|je} niemand kunt bereiken',
  ],
  [w('(?:ik|wij|we)(?: \\p{L}+){0,5} niet (?:meer )?bereikbaar'), '{u|je} niet bereikbaar bent'],
  [
    w(`(?:nog steeds|weer|nog altijd|opnieuw|alweer|plots|ineens)? ?geen (?:lte |4g |wifi )?${LINE}`),
    '{u|je} geen $1 hebt',
  ],
  [
    w('geen (?:goede|stabiele|fatsoenlijke|deftige) (?:lte |4g |wifi )?(dekking|ontvangst|verbinding)'),
    '{u|je} geen goede $1 hebt',
  ],
  [w('(?:traag|trage|langzaam|langzame) (internet|wifi|verbinding|netwerk)'), '{uw|je} $1 zo traag is'],
  [w('(?:week|weken|maand|maanden|uur|dagen) (?:verder|later) (?:en|&) nog'), '{u|je} zo lang moet wachten'],
  [w('slechte? (dekking|ontvangst|verbinding)'), 'de $1 zo slecht is'],
  [w('slecht (bereik|signaal|netwerk|internet)'), 'het $1 zo slecht is'],
  [
    w(
      `(internet|wifi|verbinding|netwerk|laptop|computer|site|website|app)${N}${S} (?:is |zo |erg |heel |te |super ?|veel te )*(traag|trage|langzaam)`,
    ),
    '{uw|je} $1 zo traag is',
  ],
  [
    w(`(internet|wifi|verbinding|tv|televisie|bereik|signaal|netwerk)${N}${S} (?:weg|uit) ?(?:valt|viel)`),
    '{uw|je} $1 wegvalt',
  ],
  [
    w(`(tram|bus|trein)(?:s|men|sen|en)?${N}${S} niet (?:op komen dagen|komen opdagen|opgedaagd)`),
    'de $1 niet is gekomen',
  ],
  [w(`(?:mijn |onze |de )?(router|modem|decoder|digibox)${N}${S} (?:valt|viel) ${S}(?:weg|uit)`), '{uw|je} $1 uitvalt'],
  [w(`(internet|wifi|verbinding|tv|televisie|vpn|server)${N}${S} (?:valt|viel) ${S}(?:weg|uit)`), '{uw|je} $1 uitvalt'],
  [
    w(`(?:valt|viel) (?:de|die|het|mijn|onze) (internet|wifi|verbinding|tv|televisie)${N}${S} (?:weg|uit)`),
    '{uw|je} $1 uitvalt',
  ],
  [
    w(
      '(telefoon|gsm|account|kaart|simkaart|pas) (?:is|werd) (?:plots |weer |opnieuw |ineens )?(?:geblokkeerd|gedeactiveerd|geblokt)',
    ),
    '{uw|je} $1 is geblokkeerd',
  ],
  [
    w(
      '(?:online verkoop|website|webshop|site|app|portaal) (?:is |ligt |ligt er )(?:al |weer |nog |steeds |opnieuw |\\p{L}+ uur )*(?:onbereikbaar|plat|uit|down|offline)',
    ),
    'de site niet bereikbaar is',
  ],
  [w(`(?:viel|valt) de (website|webshop|site|app)${N}${S} uit`), 'de $1 uitvalt'],
  [
    w('(?:onterecht|ten onrechte)(?: \\p{L}+){0,2} (?:geban\\p{L}*|geblokkeerd|verbannen)'),
    '{u|je} onterecht bent geblokkeerd',
  ],
  [
    w(
      `(airco|lift|roltrap|automaat|deur|verwarming|printer|modem|decoder|e-reader|ereader|telefoon|gsm|laptop|verlichting|bel)${N}${S} (?:is |zijn )?(?:al |weer |nog )*(?:kapot|stuk|defect)`,
    ),
    'de $1 kapot is',
  ],
  [
    w(`(toilet|scherm|toestel|apparaat|slot|bord)${N}${S} (?:is |zijn )?(?:al |weer |nog )*(?:kapot|stuk|defect)`),
    'het $1 kapot is',
  ],
  [w(`niet (?:meer )?terug ?(?:te )?vinden`), '{u|je} het niet terugvindt'],
  [w(`(?:krijg|vind|zie)${N}${S} (?:die|dat|het|deze|hem)(?: \\p{L}+){0,2} nergens`), '{u|je} het nergens vindt'],
  [
    w('mijn (\\p{L}{3,20}) (?:is|zijn|ben ik|was|waren)(?: \\p{L}+){0,3} (?:kwijt|verdwenen|verloren|vergeten)'),
    '{u|je} {uw|je} $1 kwijt bent',
  ],
  [w('mijn (\\p{L}{3,20}) (?:vergeten|verloren|achtergelaten)'), '{u|je} {uw|je} $1 kwijt bent'],
  [w(`(?:rijdt|rijd|rijden) (?:de )?(tram|bus|trein|metro)(?: \\d+)?(?: en \\d+)? niet`), 'de $1 niet rijdt'],
  [w(`komt (?:de )?(tram|bus|trein|metro)(?: \\d+)? (?:weer |nog |al )?niet`), 'de $1 niet komt'],
  [
    w(
      '(?:nog )?(?:steeds |altijd )?geen (bus|tram|trein|metro)(?: te)? (?:gezien|zien|bespeuren|verschenen|gepasseerd)',
    ),
    'de $1 niet komt',
  ],
  [w(`(trein|bus|tram)${N}${S}(?:overvol|overvolle|bomvol|bomvolle|propvol|stampvol|te vol)`), 'de $1 zo vol is'],
  [w('(?:overvolle|bomvolle|propvolle) (trein|bus|tram)'), 'de $1 zo vol is'],
  [
    w(
      `(internet|netwerk|wifi|tv|televisie|telefonie|telefoon)${N}${S} (?:ligt|lag|is)(?: er)?(?: \\p{L}+){0,5} (?:uit|plat|eruit|down|weg)`,
    ),
    '{uw|je} $1 niet werkt',
  ],
  [
    w('(boek|ebook|e-book|spel|game|aankoop|bestelling) staat(?: er)?(?: nog| nog steeds)? niet'),
    '{uw|je} $1 niet verschijnt',
  ],
  [
    w(
      `(boek|ebook|e-book|spel|game|aankoop|bestelling|update|bundel|token|abonnement)${N}${S} (?:niet|nergens|nooit)${N}${S} (?:verschijnt|toegevoegd|zichtbaar|te zien|te vinden|vinden|staat|verschenen|opgehaald)`,
    ),
    '{uw|je} $1 niet verschijnt',
  ],
  [
    w(
      `(boeken|ebooks|e-books|spellen|games|aankopen|punten|munten|spelers|coins)${N}${S} (?:niet|nergens|nooit)${N}${S} (?:verschijnen|toegevoegd|zichtbaar|te zien|te vinden|vinden|staan|ontvangen|gekregen)`,
    ),
    '{uw|je} $1 niet verschijnen',
  ],
  [
    w(
      '(?:slechts|maar|amper|nog geen|constante?) \\d[\\d.,]* ?(?:mbps|mbit|mb|kbps|kb)(?:\\/s)?|\\d ?(?:mbps|mbit|mb) (?:ipv|in plaats van)|(?:download|upload)?snelheid(?: \\p{L}+){0,3} (?:slecht|laag|traag)',
    ),
    '{uw|je} internet zo traag is',
  ],
  [
    w(
      `(?:internet|wifi|verbinding|netwerk)${N}${S} (?:aan\\/uit|(?:valt|vallen|viel)${S} (?:weg|uit)|wegvalt|uitvalt|weg valt|uit valt)`,
    ),
    '{uw|je} internet steeds wegvalt',
  ],
  [
    w(
      '(?:zegt|zei|zeggen|gezegd) dat ik (?:\\p{L}+ ){0,2}jullie|(?:verwijst|verwijzen|verwees|verwezen)(?: \\p{L}+){0,3} naar jullie|moest ik bij jullie zijn',
    ),
    '{u|je} van de een naar de ander wordt gestuurd',
  ],
  [w('alles (?:is )?(?:weg|verdwenen|kwijt)(?: is)?'), 'alles weg is'],
  [w('(?:krijg|zie|vind)(?: \\p{L}+){0,2} geen (?:resultaat|resultaten)'), '{u|je} geen resultaten te zien krijgt'],
  [w(`(?:optie|knop)${N}${S} niet (?:beschikbaar|zichtbaar|te zien)`), 'die optie er niet was'],
  [w('(?:reageert|reageren)(?: \\p{L}+){0,4} (?:niet|nooit|op geen enkel bericht)'), '{u|je} geen reactie krijgt'],
  [w('(?:geban|gebanned|geband|verbannen|een ban)'), '{u|je} bent geblokkeerd'],
  [
    w(
      `(internet|netwerk|wifi|tv|televisie|verbinding|signaal)${N}${S} (?:is|was|zijn)${N}${S} (?:weggevallen|uitgevallen|onderbroken)`,
    ),
    '{uw|je} $1 wegvalt',
  ],
  [w('(internetproblemen|netwerkproblemen|verbindingsproblemen)'), '{u|je} $1 hebt'],
  [w('(?:onterecht|ten onrechte)? ?geen toegang'), '{u|je} geen toegang hebt'],
  [
    w('nog (?:steeds |altijd )?(?:niet|niets) (?:ontvangen|gekregen|binnen|aangekomen)'),
    '{u|je} nog niets hebt ontvangen',
  ],
  [w('(beeld|geluid)(?: \\p{L}+){0,3} hapert'), 'het $1 hapert'],
  [w('haperende? (beeld|geluid)'), 'het $1 hapert'],
  [w(`zonder ${LINE}`), '{u|je} zonder $1 zit'],
  [w('(?:schrijft|schrijven|schreef)(?: \\p{L}+){0,10} af'), 'er nog geld wordt afgeschreven'],
  [
    w(
      '(progressie|voortgang|data|gegevens|bestanden|spelers|coins|munten)(?: \\p{L}+){0,3} (?:is|zijn)(?: \\p{L}+){0,2} (?:weg|kwijt|verdwenen)',
    ),
    '{u|je} {uw|je} $1 kwijt bent',
  ],
  [
    w('jullie (?:zijn |is )?(?:\\p{L}+ ){0,3}onbereikbaar|jullie(?: \\p{L}+){0,6} niet (?:te )?bereiken'),
    '{u|je} ons niet kunt bereiken',
  ],
]

/** Not much more than that something does not work; the customer's own clause comes before them. */
export const PLAIN_NL: readonly Trouble[] = [
  [
    w(`(?:kan|kunnen|lukt|krijg|kon|konden|geraak|raak)${N}${S} (?:niet|niks|niets) (?:meer |goed |verder )?${DOING}`),
    'het $1 niet lukt',
  ],
  [w(`${DOING} (?:lukt|gaat|werkt|wil)(?: \\p{L}+){0,4} niet`), 'het $1 niet lukt'],
  [w(`lukt het ${DOING}(?: \\p{L}+){0,5} niet`), 'het $1 niet lukt'],
  [w('(?:download|downloaden)(?: \\p{L}+){0,4} (?:mislukt|niet gelukt)'), 'het downloaden niet lukt'],
  [
    w(`(?:krijg|krijgen|kreeg|zie|geeft|verschijnt)${N}${S} (?:foutmelding|foutcode|error)`),
    '{u|je} een foutmelding krijgt',
  ],
  [
    w('(?:krijg|krijgen|kreeg)(?: \\p{L}+){0,4} (?:de|een|deze|dezelfde|die|volgende) melding'),
    '{u|je} die melding krijgt',
  ],
  [w('(?:blijft|bleef)(?: \\p{L}+){0,3} (?:hangen|laden)|bevriest|bevroren'), 'het blijft hangen'],
  [
    w(`(document|boek|bestand|spel)${N}${S} (?:kon|kan)(?:den)? niet (?:worden )?(geopend|geladen|weergegeven)`),
    'het $1 niet $2 kon worden',
  ],
  [
    w(
      '(?:kan|krijg|kon|krijgen)(?: \\p{L}+){0,4} niet op (?:mijn |de |een )?(e-?reader|e reader|telefoon|laptop|tablet|computer|pc|tv)',
    ),
    'het op {uw|je} $1 niet lukt',
  ],
  [w('kon(?:den)? niet (?:worden )?(geopend|geladen|gevonden|weergegeven|verwerkt)'), 'het niet $1 kon worden'],
  [w('(?:ging|liep)(?: \\p{L}+){0,3} (?:fout|mis)'), 'er iets misging'],
  [w('(?:gebeurt|gebeurd|gebeurde) er (?:dan |vervolgens )?(?:niets|niks)'), 'er dan niets gebeurt'],
  [
    w(
      '(?:ze|die|het|boeken|games|spellen|bestanden) (downloaden|laden|openen|installeren|updaten|synchroniseren) niet',
    ),
    'het $1 niet lukt',
  ],
  [w('(?:raak|geraak|kom|kan)(?: \\p{L}+){0,2} (?:nooit|niet) verder'), '{u|je} niet verder komt'],
  [
    w('nog (?:steeds|altijd) niet(?: \\p{L}+){0,2} (?:in orde|hersteld|geregeld)|\\d+ ?(?:u|uur|dagen) later en nog'),
    'het nog steeds niet in orde is',
  ],
  [
    w(
      'nog (?:steeds|altijd) geen (?!idee|zin|probleem|kans|nood|dag|uur|week|minuut|euro|oplossing)(\\p{L}{3,20})(?![-_])',
    ),
    '{u|je} nog steeds geen $1 hebt',
  ],
  [w('(?:loopt|liep)(?: \\p{L}+){0,3} vast|vastgelopen|crasht'), 'het steeds vastloopt'],
  [w('start(?: \\p{L}+){0,4} niet (?:meer )?op'), 'het opstarten niet lukt'],
  [
    w('niet goed geholpen|slecht geholpen|slechte (?:service|klantenservice|bediening)'),
    '{u zich|je je} niet goed geholpen voelt',
  ],
  [
    w(
      'wachttijd(?:en)?|in de wacht|zijn we (?:al )?(?:een|twee|drie|\\d+) (?:week|weken|maand|maanden|dagen|uur) verder',
    ),
    '{u|je} zo lang moet wachten',
  ],
  [
    w(
      `(?:wacht|wachten|gewacht|sta|zit)${N}${S} al (?:\\p{L}+ |\\d+ ){0,3}(?:uur|uren|dagen|weken|maanden|week|maand|minuten|min|kwartier|lang)`,
    ),
    '{u|je} zo lang moet wachten',
  ],
  [
    w(
      '(?:al|meer dan|ruim) (?:\\p{L}+ |\\d+ ){0,2}(?:uur|uren|dagen|weken|maanden)(?: \\p{L}+){0,4} (?:wacht|wachten|gewacht)',
    ),
    '{u|je} zo lang moet wachten',
  ],
  [
    w('(?:helpt|hielp)(?: \\p{L}+){0,2} niet|niet geholpen|niets geholpen|niks(?: \\p{L}+){0,3} geholpen'),
    'dat nog niet heeft geholpen',
  ],
  [
    w(
      'werkt (?:nog steeds|nog altijd|nog) niet|nog (?:steeds|altijd) niet(?: \\p{L}+){0,3} (?:werken|gelukt|opgelost)',
    ),
    'het nog steeds niet werkt',
  ],
  [w('(?:tweede|derde|vierde|vijfde|zoveelste) (?:keer|maal) (?:op rij |al )?(?:dat|deze)'), 'dit opnieuw gebeurt'],
  [
    w('(?:doet|werkt|werken|functioneert)(?: het| deze| die| dit)?(?: \\p{L}+){0,2} niet(?! (?:alleen|op|aan|met))'),
    'het niet werkt',
  ],
  [w('(?:het|dit|dat) (?:lukt|gaat|lukte|ging)(?: \\p{L}+){0,2} niet|niet gelukt'), 'het niet lukt'],
]

/**
 * What a complaint is about, where nothing tells what is wrong with it: read in a sentence that tells of trouble. `$1` is
 * the word itself.
 */
export const ABOUT_NL: readonly Trouble[] = [
  [w('(app|website|webshop)'), '{u|je} problemen hebt met de $1'],
  [w('(chauffeur|treinbegeleider|conducteur|bestuurder)s?'), '{u|je} dit met de $1 hebt meegemaakt'],
  [w('vertraging(?:en)?'), '{u|je} vertraging hebt'],
  [w('(?:trein|bus|tram|metro|vertragingen|dienstregeling)(?:en)?'), '{uw|je} rit niet verloopt zoals het hoort'],
  [
    w('(?:vlucht|bagage|koffer|koffers|boarding|luchthaven|check-?in)(?:en)?'),
    '{uw|je} reis niet verloopt zoals het hoort',
  ],
  [w('(?:factuur|facturen|afrekening)'), '{uw|je} factuur vragen oproept'],
  [
    w(
      '(bestelling|aankoop|betaling|terugbetaling|levering|reservering|reservatie|boeking|activatie|overstap|installatie|aansluiting)',
    ),
    'het met {uw|je} $1 niet goed loopt',
  ],
  [
    w(
      '(internet|wifi|verbinding|netwerk|modem|tv|televisie|decoder|digibox|simkaart|sim-kaart|account|e-?reader|laptop|computer|printer|telefoon|gsm|abonnement|boeken|boek|spellen|spel|games|game|code|headset|scherm|toegangspas|mailbox|4g|5g|hotspot|punten|vikingpunten|controller|controllers|downloads?)',
    ),
    '{u|je} problemen hebt met {uw|je} $1',
  ],
]

/** What customers say they feel, and how that is said back. */
export const FELT_NL: readonly Trouble[] = [
  [
    w('(frustrerend|irritant|vervelend|lastig|teleurstellend|onhandig|vermoeiend|stresserend|spijtig)e?'),
    'Ik begrijp dat dit $1 is.',
  ],
  [w('(?:ontgoocheld|teleurgesteld|teleurstelling|ontgoocheling)'), 'Ik begrijp dat dit een teleurstelling is.'],
  [w('(?:gefrustreerd|frustratie|frustraties)'), 'Ik begrijp {uw|je} frustratie.'],
  [w('(?:bang|ongerust|bezorgd)'), 'Ik begrijp dat {u zich|je je} zorgen maakt.'],
  [w('jammer'), 'Dat is inderdaad jammer.'],
]
