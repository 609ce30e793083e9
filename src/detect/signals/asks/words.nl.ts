import type { AskWords } from './words.ts'

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/))

/** Dutch words that make and unmake a question, Flemish ones included; written for this project. */
export const NL: AskWords = {
  question: set(
    'wat welk welke wie wiens waar wanneer waarom hoe hoeveel hoelang hoezo waarvoor waarmee waarop waarover waaraan waarin waarheen waarnaartoe waarvan waarbij waaruit',
  ),
  subordinating: set('wanneer waar wat wie waarmee waarop waarvoor waaraan waarin waarbij waarvan waaruit'),
  auxiliaries: set(
    'ben bent is zijn was waren heb hebt heeft hebben had hadden kan kunt kun kunnen kon konden mag mogen mocht moet moeten moest wil wilt willen wou wilde ' +
      'zal zult zullen zou zouden zoudt word wordt worden werd doe doet doen deed ga gaat gaan ging krijg krijgt kreeg zie ziet zag weet wist gebruik gebruikt ' +
      'bedoel bedoelt lukt lukte werkt werkte staat stond merk merkt ervaar ervaart ondervind ondervindt wens wenst probeer probeert probeerde speelt speel ' +
      'stuur stuurt geef geeft bezorg bezorgt laat dm mail mailt deel deelt vind vindt vond log logt blijft bleef komt kwam zit zat ligt belt bel belde ' +
      'gebeurt gebeurde reist reisde rijdt bekijk bekijkt test check kijk kijkt klopt ontving ontvangt ontvang kocht koopt woon woont surf surft denk denkt zoek zoekt',
  ),
  subjects: set('u je jij jullie ge gij ik we wij hij ze zij er het dit dat men'),
  nominal: set('de uw jouw deze die mijn onze ons een alles iemand niemand iets alle'),
  leads: set(
    'en maar dus of want ok oke ja nee dan nou nu ook eerst verder hallo hoi dag hey beste bedankt dank super prima goed sorry hmm oei alvast even graag ah oh trouwens daarnaast tevens',
  ),
  prepositions: set(
    'in op aan voor naar van met bij over sinds tot om uit vanaf onder door via tegen tussen rond tijdens na',
  ),
  backchannel: set(
    'ja nee oke ok goed he toch hoor zeker echt inderdaad prima klopt juist wel niet nou tja hmm ah oh right dus waar',
  ),
  lists: {
    you: 'u je jij jullie ge gij',
    tell:
      'sturen doorsturen opsturen toesturen meesturen doorgeven bezorgen geven meegeven weten vertellen delen bevestigen uitleggen toelichten beschrijven ' +
      'omschrijven noemen aangeven aanleveren verstrekken meedelen mailen zeggen verduidelijken specificeren vermelden uploaden bijvoegen opgeven verifieren',
    wh: 'wat welk welke waar wanneer wie hoe hoeveel waarom of om waarvoor waarmee',
    works:
      'werkt werken lukt lukte gelukt opgelost orde verholpen hersteld gaat beter beterschap helpt geholpen hielp blijft duidelijk geregeld beantwoord voldoende',
    again: 'niet nog toch opnieuw terug mis vast steeds weer problemen',
    close: 'sluiten afsluiten afgesloten gesloten dicht dichtdoen afronden afgerond sluit afsluit afrond',
    reply:
      'laat horen hoor neem contact bel belt stuur mail meld weten reageer antwoord berichtje geef trek trekt contacteer dm contacteren bereiken reageren antwoorden bellen mailen',
  },
  phrases: {
    asks: [
      '(laat|laten) @you? (me|mij|ons)? (even|eens|gerust|dan|alsjeblieft)? weten (op|in|van|met|voor|bij|aan|over|naar|tot|sinds|vanaf)? (wat|welk|welke|waar|wanneer|wie|hoe|hoeveel|waarom|waarvoor|waarmee)',
      'ik (vraag me af|ben benieuwd|ben nieuwsgierig)',
      '(we|wij|ik) (wil|willen|zou|zouden|moet|moeten) ... weten @wh',
      '(leg|licht|omschrijf|beschrijf|specificeer|verduidelijk) @you? (ons|me|mij|het|dit|eens|even|alsjeblieft|graag|in)',
      '(omschrijf|beschrijf|specificeer|verduidelijk) (de|het|uw|je|dit|dat)',
      'vertel @you? (ons|me|mij|eens|even|wat|meer)',
      'mag ik (u|je)? (vragen|weten|uw|jouw|het|de|een|om)',
      'mag ik je',
      'mogen (we|wij) (u|je)? (weten|uw|jouw|het|de|vragen @wh)',
      'mogen (we|wij) je',
      '(heb|hebt|ben|bent) @you (dit|dat|deze|de|het|een|uw|je)? ... al (eens|geprobeerd|een|ooit)',
      '(wij|we|ik) (horen|hoor|vernemen|verneem) (dan|het)? graag @wh',
      'geef (even|eens|ons|me|alsjeblieft)? (aan|door) (wat|welk|welke|waar|wanneer|hoe|hoeveel|of)',
    ],
    requests: [
      'wat (ik|we|wij) (nog|dan|verder|ook)? (nog)? (van @you)? (nog)? (mis|missen|nodig (heb|hebben)|zoek|zoeken) (is|zijn)?',
      '(ik|we|wij) (heb|hebben) (dan|daarvoor|hiervoor|ook|alleen|enkel)? nog ... nodig',
      '(antwoord|reageer) @you? (even|dan|gerust|hierop|graag)? (hierop)? met (uw|je|jouw|het|de|een)',
      'geef @you? (even|ons|me|mij|eens|gerust|dan)? (door|aan) (of|om|welk|welke|wat|waar|wanneer|hoe|hoeveel)',
      '(stuur|mail|bezorg) (me|mij|ons) (de|het|uw|je|jouw|jullie)',
      '(hebben|heb) (wij|we|ik) ... nodig',
    ],
    'requests-data': [
      '(stuur|stuurt|bezorg|bezorgt|dm|deel|deelt|slide|pm|vermeld|noteer)',
      // "a mail with the address" asks for nothing
      '(mail|mailt) @you? (me|mij|ons|dan|even|eens|gerust|hier|alvast|graag|zeker|uw|je|jouw|jullie|naar|via|de|het|een)',
      // "give the file a name", "add the account again" ask for nothing
      '(geef|geeft) @you? (me|mij|ons|dan|even|eens|ook|gerust|hier|hierbij|hieronder|nog|alvast|daarbij|zeker|graag|alsjeblieft|alstublieft|uw|je|jouw|jullie|aan|door|via|per|in)',
      '(geef|geeft) @you? (de|het|een) ... (door|mee|op)',
      '(voeg) @you? (uw|je|jouw|ook|er|een|nog|eventueel|daarbij|alvast)',
      '^ (graag|gelieve)',
      '(graag|gelieve) (nog|even|ook|eens)? (uw|je|jouw|een|het|de)',
      '(mag|zou|wil) (ik|we) (graag)? ... (ontvangen|hebben|weten)',
      '^ (heb|hebt) (u|je) (misschien|eventueel|ook|nog|even|toevallig)? (voor (mij|me|ons))? (misschien|ook|nog|even)? (een|het|de|uw|je)?',
    ],
    politely: ['(kunt|kun|kan|wilt|wil|zou|zoudt|kunnen|zouden) @you ... @tell'],
    tells: [
      '(ik|we|wij) (geef|geven|stuur|sturen|mail|mailen|bezorg|bezorgen|deel|delen|dm)',
      '(geef|geeft|stuur|bezorg|mail|deel|heb|hebben|geven|sturen) (ik|we|wij) (u|je|jou|jullie|deze|dit|dat|het|alvast|even)',
      '(vind|kan|kunt|kun) @you ... (terugvinden|vinden|raadplegen)',
      '@you (kan|kunt|kun|mag) ... (vinden|terugvinden|raadplegen|sturen|bellen|mailen)',
      'hier (heb|vind) @you',
      '(geef|geeft|gun) @you? (me|mij|ons) (een|nog|even)? (een)? (moment|momentje|ogenblik|ogenblikje|paar|minuut|minuten|minuutje|tel)',
    ],
    offers: [
      '(waar|waarmee|hoe) (kan|kunnen|mag) (ik|we|wij) ... (helpen|doen|dienst|betekenen|meehelpen)',
      '(kan|kunnen|mag) (ik|we|wij) ... (helpen|doen|dienst|betekenen|meehelpen)',
      'wist @you',
      '(ben|bent) @you (er nog|nog (steeds)? (online|hier|daar|aanwezig|verbonden|er))',
      'vragen om (uw|je|jullie|even|nog) ... te',
      '(laat|laten) @you? (me|mij|ons)? (even|eens|gerust|maar|dan)? weten (waarmee|hoe|wat|waar) (ik|we|wij) ... (helpen|dienst|betekenen|doen)',
    ],
    understood: [
      'klopt (dat|dit|het) (zo|allemaal|dan|nog)? $',
      'klopt (dat|dit|het) zo',
      'heb (ik|we) (u|je|dit|het|dat|uw vraag|je vraag)? (zo|nu)? (goed|juist|correct)',
      '^ (is|was) (dat|dit|het) zo? (juist|correct) $',
      '(is|was) (dat|dit|het) (wat|waar) @you',
      '(is|was) (dat|dit|het) de bedoeling',
      '(als|zoals|indien) (ik|we|wij) (het|dit|u|je|dat|uw bericht|je bericht|uw vraag|je vraag) (goed|juist|correct)? (begrijp|begrepen|begrijpen|lees|versta|zie|heb begrepen)',
      '(begrijp|versta|lees) (ik|we) (het|dit|u|je) (goed|juist|correct)',
      '(laat|geef) ... (weten|aan|door) (als|of|wanneer|indien) (ik|we|dit|dat|het) ... (goed|juist|correct|klopt|verkeerd|mis)',
      'corrigeer (me|mij|ons)',
      'verbeter (me|mij|ons)',
      'zie ik (dat|dit|het) zo? (goed|juist)',
      'zit ik ernaast',
      'zit ik er naast',
    ],
    means: ['(bedoel|bedoelt) @you (dit|dat|deze|hiermee|daarmee|misschien|soms|dus|de|het|een|met)'],
    'understood-mark': ['(correct|toch|klopt|right|nietwaar|juist) $'],
    works: [
      '^ (en|dus|zo)? (is|zijn) (het|dit|dat|alles|uw|je|jouw|de|deze|jullie) ... (van de baan|achter de rug|verleden tijd|voorbij|stabiel|opgeklaard|naar wens)',
      '(kom|komt|geraak|geraakt|raak|raakt) @you er (zo|nu|hiermee|daarmee|weer|ondertussen|intussen)? (wel|weer|al)? (zo|mee)? (uit|in|mee)',
      '^ (en)? (bent|ben|is|zijn) @you (hiermee|daarmee|hier|zo|nu|dan)? (mee|al|wat)? (verder|beter)? (geholpen|gered|op weg)',
      '^ (zie|ziet|hoor|hoort|vind|vindt) @you (het|de|een|uw|je|dat|dit|hem|alles)? ... (nu|weer|ondertussen|inmiddels|intussen) (wel|weer|al)? (staan|terug)',
      '(bevestig|bevestigt) @you (even|nog|ons|me|mij|dan)? (even)? (dat|of) (het|dit|dat|alles|de|uw|je|u)',
      '(wil|wilt|kan|kunt|kun|zou) @you (me|mij|ons)? (even|nog|dan)? bevestigen (dat|of) (het|dit|dat|alles|de|uw|je|u) ... (werkt|lukt|gelukt|orde|staat|klopt|opgelost|goed|ontvangen|weer)',
      '^ (en|dus)? (is|zijn|werd|was|raakt|raakte) (het|dit|dat|alles|uw|je|jouw|de|deze|jullie) ... (opgelost|gelukt|verholpen|orde|hersteld|duidelijk|geregeld|beter|beantwoord|voldoende)',
      '^ (en|dus)? (werkt|lukt|doet|gaat|loopt|lukte|werken|helpt|hielp) (het|dit|dat|alles|hij|ze|de|uw|je|die) ... (nu|weer|zo|hiermee|ondertussen|inmiddels|wel|beter|al|intussen|terug|opnieuw|verder)',
      '^ (helpt|lukt|werkt|lukte|hielp) (dit|dat|het|alles) (u|je|jou)? (zo|verder)? $',
      '^ (en|dus)? (ziet|zie|hoort|hoor|krijgt|krijg|kunt|kan|kun|ontvangt|ontvang|vindt|vind) @you (het|de|een|uw|je|dat|dit|hem|alles)? ... (nu|weer|ondertussen|inmiddels|intussen) (wel|weer|al|goed)? (verschijnen|binnen|terug|horen|zien|openen|inloggen|printen)? $',
      '(ondervind|ondervindt|ervaar|ervaart|merk|merkt|hebt|heb|heeft) @you (nu|er)? nog (steeds|altijd)? (enige)? (hinder|problemen|last|vertraging|storing)',
      '(geeft|brengt|helpt|hielp|heeft|maakt|biedt) (dit|dat|het) ... (beterschap|verschil|soelaas|geholpen|resultaat|verbetering|effect)',
    ],
    informs: [
      '(ik|we|wij) (laat|laten|houd|hou|houden) @you',
      '(laat|laten|houd|hou|houden) (ik|we|wij)',
      '(moet|moeten|dient|dien) @you ... contact',
      'contact (op te nemen|opnemen|op) met (de|het|een|uw|je|jouw)',
      'dan (bel|mail|contacteer|vraag|neem|stuur|spreek) (ik|we|wij) ... (onze|het|mijn|de)',
      '(wel|ook) (met|op|via|in|bij) (een|de|het)? (andere|ander|nieuwe|oude|dezelfde)',
    ],
    left: [
      '(laat|laten) @you? (me|mij|ons)? (even|gerust|zeker|straks|maar|dan)? weten of @you ... (uitkomt|uitkom|uitraakt|uitgeraakt|inkomt|ingeraakt|verder|geholpen|weer|terug|opnieuw)',
      '(laat|laten|vertel|zeg|meld) @you? (me|mij|ons)? (even|gerust|zeker|straks|maar|dan)? (weten)? hoe (het|dat|dit) (loopt|gaat|verloopt|afloopt|uitdraait|verdergaat|gegaan is|verlopen is|gelopen is)',
      '^ (zit|zitten) @you (dan|nu)? nog (met|ergens|vast) ...',
      '^ (zo niet|zo nee|indien niet|is dat niet zo|is dat niet het geval|indien dat niet zo is|als dat niet zo is|als dat niet lukt) ... (laat|hoor|horen|meld|meldt|geef|bericht|berichtje|reageer|antwoord|contacteer|bel|trek|stuur|dm)',
      '^ (anders|verder) nog (iets|vragen|een vraag|wensen|zaken)',
      '^ nog iets (wat|dat|waar|waarmee|anders|nodig|te)',
      'mag (ik|het|de|deze|dit|je|uw) ... @close',
      'mogen (ik|we|wij) (de|deze|dit|het|je|uw|dan|hiermee|nu)? (melding|ticket|dossier|vraag|zaak|oproep|case|verzoek|klacht)? ... @close',
      '(akkoord|goed|oke|in orde) (als|dat|om) (ik|we|wij|de|deze|het|dit) ... @close',
      '@close ... (zodra|als|wanneer|nadat) @you ... (bevestigt|bevestigd|bevestig|weten|meldt)',
      '^ (graag|liefst) (nog|even|dan)? (een)? (berichtje|bericht|seintje|teken|gil|belletje|mailtje) (of|als|wanneer|zodra)',
      '^ (blijft|blijven|keert|duikt|komt) ... @reply',
      '^ (schiet|hapert|haperen|start|opent|laadt|print|verschijnt|houdt|sputtert|stopt|valt|lukken|werken|helpt) ... @again ... @reply',
      '^ (mocht|als|indien|wanneer|lukt|blijft|werkt|helpt|gaat|komt|hapert|doet) ... @again ... dan (kijk|kijken|help|helpen|zoek|zoeken|los|kom|komen|plan|plannen|bekijk|bekijken) (ik|we|wij) ...',
      '(kan|kunnen|mag) (ik|we|wij) ... (nog|verder|anders) ... (helpen|doen|betekenen|dienst|mee|iets)',
      '(is|was|heb|hebt|heeft|zijn) (er|u|je|jij|jullie)? (verder|nog|vandaag) ... (iets|andere|vragen|vraag)',
      '(laat|laten|geef|meld|zeg|hoor|horen|verneem|vernemen) ... (of|als|indien|wanneer|hoe|mocht) ... (@works|@again)',
      '(laat|laten) @you? (me|mij|ons)? (even|gerust|zeker|straks|maar)? weten of (het|dit|dat|alles|hij|de|uw|je|die) ... (dan|nu|zo|hiermee|daarmee|weer|wel) ...',
      '(geef|geeft|laat) (me|mij|ons) (dan|even|gerust|nog|maar)? (een)? (seintje|gil|teken|bericht|berichtje|signaal) (als|of|wanneer|zodra|indien|mocht)',
      '(kan|kun|kunt|wil|wilt|zou) @you ... (seintje|gil|teken|berichtje|belletje) (geven|sturen|doen|laten)? (of|als|wanneer|zodra) ...',
      '(laten|laat) @you? (me|mij|ons)? ... weten of ... (krijgt|opengaat|binnenkomt|verschijnt|start|opstart|brandt|print|geluid|beeld|verbinding|bereik) $',
      '(geeft|laat) @you (me|mij|ons)? (even|gerust)? een (seintje|gil|teken|bericht|berichtje|signaal) (als|of|wanneer|zodra|indien)',
      '(hoor|horen|verneem|vernemen) (ik|we|wij) (het|dan|nog|graag)? (van @you)? (graag)? (of|als|wanneer) ...',
      '(en|dan) (laat|geef|zeg|meld) @you? (me|mij|ons|het)? ... (weten|iets|horen)? (wat|of|hoe) (er|het|dat|dit) ... (gebeurt|lukt|werkt|gaat|ging|geeft)',
      '(proberen|testen|nakijken|testen) ... (weten|horen|laten) ... (wat|of|hoe) ... (gebeurt|lukt|werkt|gaat|ging|geeft)',
      '(test|probeer|check|kijk|testen) @you? (het|dit|dat|eens)? ... (laat|laten|geef) @you? (me|mij|ons|het)? ... (weten|horen|door)',
      'trek @you? (dan|gerust|maar|zeker)? (weer|opnieuw|nog eens)? aan de bel ...',
      '^ (mocht|als|indien|wanneer|lukt|blijft|werkt|komt|zit|loopt|staat|krijg|krijgt|doet|gaat|gebeurt|zie|ziet|merk|merkt|heb|hebt|geeft|treedt|ervaart|ervaar|ondervind|ondervindt) ... @again ... @reply',
    ],
    acts: [
      '(check|checkt|kijk|kijkt|neem|neemt|bekijk|bekijkt) @you',
      '(kan|kun|kunt|wil|wilt|zou) @you ... (nakijken|bekijken|kijken|lezen|wachten|klikken|volgen|contacteren|bellen|accepteren)',
    ],
    conditional: [
      '^ @you (hebt|heb|wil|wilt|bent|zoekt)',
      '^ (wil|wilt|wens|wenst|ondervind|ondervindt|ervaar|ervaart|kan|kun|kunt|krijg|krijgt|zie|ziet|merk|merkt|zoek|zoekt) @you',
      '^ (heb|hebt|ben|bent) @you (een|geen|nog|toch|vragen|problemen|hulp|interesse|liever|klant|meer|zin|ooit|last)',
      '^ (lukt|werkt|blijft) (het|dit|dat)',
      '^ (nog|toch|liever|geen|meer|hulp|problemen|vragen|interesse|benieuwd)',
    ],
    consequence: [
      '^ (dan|probeer|probeert|herlaad|laat|bel|stuur|meld|neem|ga|gaat|surf|klik|oefen|check|kijk|bezoek|vraag|contacteer|gebruik|kies|doe|herstart|dat|ontdek|schrijf|vul|lees|download|installeer|log|bestel|koop|open|start|zet|voeg|stap|schakel)',
    ],
    reflects: [],
  },
}
