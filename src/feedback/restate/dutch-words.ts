const set = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/))

/** Said before the matter; taken off the front of a clause. */
export const LEADS = set(
  `ja nee neen oke ok okee hallo hoi hey he hi dag beste maar en want dus alleen echter helaas jammer sorry nou wel toch dan toen nu
  daardoor daarom hierdoor daarnaast verder bovendien trouwens overigens namelijk inmiddels intussen ondertussen bedankt dank ook kortom
  blijkbaar vreemd raar goedemorgen goedemiddag goedenavond goeiemorgen eigenlijk even zogezegd daarnet`,
)
/** Say nothing a reply must say back; left out wherever they stand. */
export const FILLERS = set(
  'dan verder helaas echter trouwens namelijk eigenlijk overigens hoor eens even aub svp a.u.b. s.v.p. alstublieft alsjeblieft dus misschien jammer blijkbaar vandaag gisteren hier zomaar gewoon gisterenavond gisteravond vanmorgen vanochtend vanmiddag vanavond zojuist daarnet inmiddels ondertussen intussen toch nou eerlijk zogezegd nochtans natuurlijk immers ineens opeens plots plotseling',
)
export const SUBORDINATORS = set(
  'omdat als wanneer terwijl zodat nadat voordat doordat dat of hoewel toen waardoor zodra totdat sinds hoe waarom waar wat wie welke tot telkens zoals waarbij waarvan waarin waarop waarmee die',
)
/** Open a clause that is part of what is said: it cannot be left off. */
export const COMPLEMENTS = set('dat of hoe waarom waar wat wie welke waarvan waarin waarop waarmee die waarbij zoals')
export const DETERMINERS = set(
  'de het een mijn onze ons geen deze dit dat die elke elk alle sommige beide twee drie jullie iedere ieder uw',
)
/** Stand between an article and the verb only where the subject is longer than it seems. */
export const NOT_IN_SUBJECT = set(
  'niet nooit geen ik we wij u je jij jullie hij ze zij het er me mij ook al nog steeds wel maar want dus en of weer meer nu dan daar hier altijd',
)
export const PREPOSITIONS = set(
  'aan achter bij binnen boven buiten door in langs met na naar naast om onder op over per rond sinds te tegen tijdens tot tussen uit van vanaf vanuit via volgens voor voorbij wegens zonder',
)
/** A phrase with one of these may follow the verb at the end. */
export const AFTER_VERB = set('met over bij sinds tijdens na tot vanaf via')
/** Open an adverbial before the verb: "Sinds maandag kan ik". */
export const ADVERBIAL = set(
  'sinds na bij in op al vanaf tijdens met via gisteren vandaag vorige afgelopen deze elke iedere soms steeds telkens regelmatig sedert voor nog door momenteel vaak meestal van zonder ondanks eergisteren onlangs tot vanmorgen vanochtend recent eerder daarstraks zonet',
)
/** Point at something said elsewhere: nobody can tell what. */
export const POINTERS = set(
  'hij ze zij hen hun haar hem dat dit deze die daar daarvan daarmee daarop daarin daarvoor daarna hiervoor hiermee hierop hierin zo dergelijke ene andere hierover daarover erover daaraan hieraan hieruit zelfde ervan erop ermee erbij eraan erin zulke zoiets nogsteeds nogaltijd ofzo enz etc zowiezo sowieso alle jij je jou jouw u uw gij ge uzelf jezelf jullie',
)
/** Negative evidence: a clause with one of these tells of trouble. */
export const NEGATIVE = set(
  `niet geen nooit niets niks niemand nergens zonder fout fouten foutmelding foutmeldingen foutcode error probleem problemen storing storingen kapot stuk defect
  traag trage trager kwijt verkeerd verkeerde dubbel tweemaal laat vertraging leeg lege hangen hangt hangen vast verdwenen geblokkeerd mislukt wacht
  wachten onterecht geannuleerd gestolen gehackt vergeten ontbreekt ontbreken schade beschadigd beschadigde gebroken lek klacht onbereikbaar moeilijk weigert crasht plat
  offline hapert haperen loopt valt weg wegvalt uitvalt onderbroken verbroken slecht slechte onjuist onjuiste foutief verlopen waarschuwing gecrasht vastgelopen uitgevallen weggevallen
  hinder pijn onduidelijk afgekeurd geweigerd afgewezen lawaai ruis zwart blauw gevallen last knippert piept moeite lekt scheur gescheurd kras krassen probeert telkens steeds weeral alweer dicht kwijtgeraakt`,
)
/** Negations that make no trouble, judgements, thanks and insults: such a clause is not said back. */
export const UNWANTED =
  /\b(?:maakt niet uit|geen probleem|niet nodig|niet erg|geen idee|geen punt|geen haast|niets aan de hand|geen dank|bedankt|dank u|dank je|dankjewel|dankuwel|groet|groeten|mvg|lol|haha|sorry|excuses|hopelijk|snap er|begrijp er|toch niet normaal|niet normaal|kan toch niet|weet niet of|geen zin|laat maar|niet te geloven|niet leuk|niet mogelijk zijn|zou niet|had niet|goed nieuws|wel gelukt|zeker niet|waarschijnlijk|niet waar|niet serieus|niet ok|nooit meer|niet meer klant|geen geld|geen stijl|fijne dag|dacht|veel te|geen vertrouwen|geen nut|probleem is duidelijk|nooit tof|geen foutmelding|geen foutmeldingen|geen fout|geen error|geen storing|hoeft|hoeven|hoort|blabla|het is niet de|is het niet de|precies|zijn te laat op|is opgelost|al opgelost|zijn opgelost|opgelost is|gelukt is|zicht op|het vertrouwen|geen klant meer|beu|niets verkeerd|niets verkeerds|niets mis|niks mis|slecht nieuws|niet graag|niet direct|geen meer|nergens aan|nog mee|niet klagen|niet eens|vraag me af|handig|geen verstand|geen ervaring|meer als|minder als|of niet$|of wat|ga niet|gaan niet|geen zin|niet wil|wil niet|geen kritiek|geen rekening|echt niet)\b/
export const RUDE =
  /(?:godver|verdomm|gvd|kut|klote|shit|fuck|idio[ot]|sukkel|prutser|oplicht|schand|belachelijk|waardeloo?s|waardeloze|lachertje|leugen|liegen|dieven|diefstal|debiel|bullshit|onzin|stom|dom(?:me)?$|slecht(?:e|ste)? (?:service|dienst|bedrijf)|bagger|tering|kanker|amateur|zever|zielig|triest|beschamend|respectloos|wtf|omg|mensen|klanten|bende|hell|foert|fout van|bedroevend|erbarmelijk|rotzooi|prul|miserabel|crisis)/
/** First-person verbs that tell of the mind or of courtesy, not of the matter. */
export const NOT_SAID = set(
  'hoop denk vind dank vrees wens snap begrijp bedoel vermoed bedank verwacht stel zeg schrijf mail bel vraag hoor merk neem lees geloof spreek weet reken eis raad heet wou denken hopen vinden vraag antwoord herhaal',
)
export const CLUSTER_VERBS = set('kunnen zullen mogen willen moeten gaan blijven laten komen zien')
export const AUXILIARIES = set('hebben zijn worden')
/** Bare nouns that begin a clause without an article. */
export const BARE_NOUNS = set(
  'internet wifi televisie tv teams outlook excel word netflix telefonie digibox windows office onedrive sharepoint chrome',
)
/** With these "Nog steeds geen internet" is a whole report. */
export const LACKED = set(
  'internet tv televisie verbinding signaal ontvangst bereik geluid beeld toegang antwoord reactie netwerk wifi stroom internetverbinding telefoon telefonie bevestiging bevestigingsmail mail factuur',
)

export const FIRST = set('ik we wij k')
export const COMPANY = set('jullie u je jij')
/** Subjects that are no noun. */
export const EXPLETIVE = set('het er niets niemand alles iedereen iemand')
