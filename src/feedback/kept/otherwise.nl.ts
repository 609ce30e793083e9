import type { Phrase } from './otherwise.ts'

/** By the id of the finding; the first that fits. */
export const OTHERWISE_NL: Readonly<Record<string, readonly Phrase[]>> = {
  impatient: [
    [
      /(?<!\p{L})zoals (?:(?:ik|wij|we) )?(?:u |je )?(?:al |eerder |reeds |al eerder |hierboven |meermaals |daarnet )+(?:heb |hebben )?(?:gezegd|aangegeven|gemeld|uitgelegd|geschreven|verteld|vermeld|besproken|zei|zeiden|schreef|schreven)(?: heb| hebben)?,? (\p{L}{2,}) ((?:de|het|uw|je|jouw|een|onze|dit|dat|deze|die) [\p{L}-]+|u|ik|wij|we|er)(?!\p{L})/iu,
      '$2 $1',
    ],
    [/(?<!\p{L})nogmaals,? (?=(?:ik|wij|we|u|je|de|het|dit|dat|er) )/iu, ''],
  ],
  dismissive: [
    [
      /(?<!\p{L})kan (je|uw|jouw) (probleem|vraag|verhaal|bericht) (?:helaas |echt )?niet (?:begrijpen|volgen)/iu,
      'wil $1 $2 graag goed begrijpen',
    ],
    [
      /(?<!\p{L})(?:verder|meer) (kan|kunnen) (ik|wij|we) (?:u|je|hier|daar|er)? ?(?:niets|niks) (?:voor (?:u|je) )?(?:doen|betekenen)/iu,
      'wat $2 wel $1 doen: [wat je doet]',
    ],
  ],
  'internal-word': [
    [
      /(?<!\p{L})(?:in|naar) (?:de|onze) (?:juiste |centrale |algemene )?(?:wachtrij|werkvoorraad|werkbak|worklist)(?= (?:gezet|geplaatst|gestuurd|zetten|plaatsen|sturen|opgenomen)(?!\p{L}))/iu,
      'bij het juiste team',
    ],
    [
      /(?<!\p{L})(?:is|staat|blijft) (?:nu |momenteel |nog )?(?:op |in )?(?:on hold|pending|in afwachting|geparkeerd|gepauzeerd)(?!\p{L})/iu,
      'wacht',
    ],
    [/(?<!\p{L})op (?:resolved|closed|opgelost|afgehandeld|gesloten) (?:gezet|geplaatst)(?!\p{L})/iu, 'afgesloten'],
    [
      /(?<!\p{L})buiten (?:onze|de|ons|het) (?:scope|werkpakket|portfolio|dienstenpakket|standaarddienstverlening|mandaat)(?!\p{L}| van)/iu,
      'buiten wat wij doen',
    ],
    [/(?<!\p{L})(?:hoofd|moeder|master)ticket(?!\p{L})/iu, 'hoofdmelding'],
    [/(?<!\p{L})(?:vervolg|sub|kind)ticket(?!\p{L})/iu, 'vervolgmelding'],
    [/(?<!\p{L})het standaardportfolio(?!\p{L})/iu, 'ons standaardaanbod'],
    [/(?<!\p{L})het applicatiebeleid(?!\p{L})/iu, 'de regels voor programma’s'],
    [/(?<!\p{L})het polisadministratiesysteem(?!\p{L})/iu, 'het systeem met de polissen'],
    [/(?<!\p{L})(?:geescaleerd|geëscaleerd)(?!\p{L})/iu, 'doorgegeven'],
  ],
  'system-speak': [
    [/(?<!\p{L})(?:het|ons|dit) systeem (?:geeft aan|zegt|meldt|toont|laat zien) dat(?!\p{L})/iu, 'ik zie dat'],
    [/(?<!\p{L})(?:volgens|conform) (?:het|ons|mijn) systeem(?!\p{L})/iu, 'volgens onze gegevens'],
    [/(?<!\p{L})in (?:het|ons) systeem (?=(?:zie|staat|is|staan|zien) )/iu, 'in onze gegevens '],
    [/(?<!\p{L})(is|zijn|werd|werden) (?:succesvol|met succes|door het systeem) (?=\p{L})/iu, '$1 '],
  ],
  'blames-customer': [
    [
      /,? zoals (?:u|je|jij) (?:in|op) ((?:de|het|onze|uw) [\p{L} -]{3,40}?) (?:had|hebt|heeft|heb) kunnen (?:lezen|zien|vinden),? /iu,
      ' volgens $1 ',
    ],
    [/,? (?:waarmee|waar) (?:u|je) (?:mee )?(?:zelf )?akkoord (?:bent|ben|ging)(?: gegaan)?,? (?=\p{L})/iu, ' '],
    [/(?<!\p{L})(?:duidelijk |gewoon )?gebruiksschade(?!\p{L})/iu, 'schade door gebruik'],
    [/^ik begrijp dat niet iedereen [^.!?\n]{3,160}[.!]?/iu, 'Zo’n bericht is makkelijk te missen.'],
    [
      /(?<!\p{L})(?:u|je|jij) (?:hebt|heeft|heb) niet ((?:binnen|op|voor|na) [\p{L}\d ]{2,30} |tijdig |op tijd )(herladen|betaald|opgezegd|gereageerd|verlengd|bevestigd|ingediend|geantwoord)(?!\p{L})/iu,
      'er is niet $1$2',
    ],
    [
      /(?<!\p{L})(probleem|fout) (zit|ligt) (?:dus |duidelijk |waarschijnlijk )*in (?:jouw|uw|je) (\p{Lu}\p{L}+)/u,
      '$1 $2 in $3',
    ],
    [
      /(?<!\p{L})(probleem|fout|oorzaak) (?:ligt|zit) (?:dus |duidelijk |waarschijnlijk )*(?:bij|aan) (?:uw kant|jouw kant|je kant|u zelf|jezelf|uzelf|u|jou)(?=[.,!?]|$| en )/iu,
      '$1 ligt buiten ons systeem',
    ],
    [
      /(?<!\p{L})(?:dat|dit|het) is (?:dus |gewoon )?(?:uw|jouw|je) (?:eigen )?verantwoordelijkheid(?!\p{L})/iu,
      'daar hebben wij {uw|je} hulp bij nodig',
    ],
    [
      /(?<!\p{L})(dat|dit|het) is (?:dus |gewoon |duidelijk )?(?:uw|jouw|je) (?:eigen )?(?:fout|schuld|vergissing)(?!\p{L})/iu,
      '$1 kan gebeuren',
    ],
    [
      /(?<!\p{L})(dat|dit|het) is (?:dus |gewoon |duidelijk )?een (?:gebruikersfout|bedieningsfout)(?!\p{L})/iu,
      '$1 gaat bij het gebruik weleens mis',
    ],
    [
      /(?<!\p{L})(?:u|je|jij) had (?:dit|dat|het|ons dit) (?:ons )?(?:dus |zelf |al )?(?:eerder|meteen|vooraf) moeten (?:melden|doorgeven|zeggen|vragen|laten weten)(?!\p{L})/iu,
      'een volgende keer horen wij dit graag eerder',
    ],
    [
      /(?<!\p{L})(?:u|je|jij) had (?:eerst |dus |zelf )*((?:de|het|onze) [\p{L}-]+) (?:eerst )?moeten (?:lezen|nalezen|bekijken)(?!\p{L})/iu,
      'dit staat in $1',
    ],
    [
      /^had (?:u|je|jij) (?:dit |dat |het )?maar eerder (?:gekeken|gebeld|gemeld|gezegd|gevraagd)(?!\p{L})/iu,
      'een volgende keer kijken wij graag eerder mee',
    ],
    [
      /^(?:als|indien) (?:u|je|jij) [^.!?]{3,80} had [^.!?]{0,60}(?:was|had|zou) (?:dit|dat) niet (?:gebeurd|voorgevallen|nodig)[^.!?]*[.!]?/iu,
      '',
    ],
    [
      /een (?:scherm|laptop|toestel|wachtwoord|kabel|printer|account|telefoon) (?:barst|breekt|verdwijnt|gaat|valt) niet (?:vanzelf|zomaar|uit zichzelf)[.!]?/iu,
      '',
    ],
    [
      /(?<!\p{L})(?:u|je|jij) (?:bent|hebt|heeft|ben|heb) (?:blijkbaar |kennelijk |duidelijk |dus )?(?:vergeten|verzuimd|nagelaten) (?:om )?((?:de|het|uw|je|een) [\p{L} -]{3,40}?) (?:mee te sturen|op te sturen|toe te voegen|bij te voegen|mee te geven|in te sturen|te sturen|door te sturen|te bezorgen)(?!\p{L})/iu,
      'ik zie $1 nog niet in {uw|je} bericht',
    ],
    [
      /(?<!\p{L})(?:u|je|jij) (?:bent|hebt|heeft|ben|heb) (?:blijkbaar |kennelijk |duidelijk |dus )?(?:vergeten|verzuimd|nagelaten) (?:om )?((?:de|het|uw|je|een) [\p{L} -]{3,40}?) te ondertekenen(?!\p{L})/iu,
      '$1 is nog niet ondertekend',
    ],
    [
      /(?<!\p{L})(?:u|je|jij) (?:bent|hebt|heeft|ben|heb) (?:blijkbaar |kennelijk |duidelijk |dus )?(?:vergeten|verzuimd|nagelaten) (?:om )?((?:de|het|uw|je|een) [\p{L} -]{3,40}?) in te vullen(?!\p{L})/iu,
      '$1 is nog niet ingevuld',
    ],
    [
      /(?<!\p{L})(?:u|je|jij) (?:bent|hebt|heeft|ben|heb) (?:blijkbaar |kennelijk |duidelijk |dus )?(?:vergeten|verzuimd|nagelaten) (?:om )?((?:de|het|uw|je|een) [\p{L} -]{3,40}?) te (betalen|bevestigen)(?!\p{L})/iu,
      'wij wachten nog op $1',
    ],
    [
      /(?<!\p{L})(?:u|je|jij) (?:hebt|heeft|heb) (?:blijkbaar |kennelijk |duidelijk |dus |zelf )*((?:de|het|uw|je|een|dit|deze) [\p{L}-]+) (?:verkeerd|fout|niet goed|niet correct|niet juist|onjuist|foutief) ((?:ge|in|aan|op|uit|af|be|ver|door|over|her)\p{L}{3,}(?:d|t|en))(?!\p{L})/iu,
      '$1 is nog niet goed $2',
    ],
    [
      /(?<!\p{L})(?:u|je|jij) (?:bent|hebt|heeft|ben|heb) (?:blijkbaar |kennelijk |duidelijk |dus )?(?:vergeten|verzuimd|nagelaten) (?:om )?((?:de|het|uw|je|een) [\p{L} -]{3,40}?) te (\p{L}{3,})eren(?!\p{L})/iu,
      '$1 is nog niet ge$2eerd',
    ],
  ],
  'over-promises': [
    [
      /(?<!\p{L})(dit|dat|het|alles) komt (?:zeker |helemaal |vast |absoluut |gegarandeerd )+(?:in orde|goed)(?!\p{L})/iu,
      '$1 komt waarschijnlijk goed; ik laat {u|je} uiterlijk [dag en uur] weten hoe het staat',
    ],
    [/(?<!\p{L})(?:gegarandeerd|absoluut zeker|zonder enige twijfel) /iu, 'naar verwachting '],
  ],
  'assumes-solved': [
    [
      /^(?:ticket|melding) (?:is |wordt )?(?:nu |hiermee )?(?:gesloten|afgesloten)(?=[.!]?\s*$)/iu,
      'laat gerust weten of het werkt, dan sluit ik de melding',
    ],
    [
      /(?<!\p{L})ik sluit (?:hierbij |nu |hiermee )?((?:dit|het|de|deze|je|uw) (?:ticket|melding|vraag|dossier))(?: (?:nu )?af)?(?=[.,!])/iu,
      'laat gerust weten of dit zo klopt, dan sluit ik $1',
    ],
  ],
  'wordy-phrase': [
    [/(?<!\p{L})(probleem|problemen|moeite|helpen|hulp|hulp nodig|help) met betrekking tot(?!\p{L})/iu, '$1 met'],
  ],
  'vague-words': [
    [/(?<!\p{L})laat (?:me|mij) (?:eens |even )*kijken (of|wat|waar|hoe|naar)(?!\p{L})/iu, 'ik kijk $1'],
    [/(?<!\p{L})laten we (?:eens |even )*kijken (of|wat|waar|hoe|welke?|naar)(?!\p{L})/iu, 'we kijken samen $1'],
    [/(?<!\p{L})laat ons (?:eens |even )*kijken (of|wat|waar|hoe|naar)(?!\p{L})/iu, 'we kijken $1'],
    [
      /(?<!\p{L})(?:ik )(?:zal|ga|wil) (?:(?:zeker|graag|alvast|natuurlijk|uiteraard|nu) )*(?:proberen|trachten) (u|je|jou) (?:graag |verder )?te helpen(?!\p{L})/iu,
      'ik help $1 graag',
    ],
    [
      /(?<!\p{L})(?:wij|we) (?:zullen|gaan|willen) (?:(?:zeker|graag|alvast|natuurlijk|uiteraard|nu) )*(?:proberen|trachten) (u|je|jou) (?:graag |verder )?te helpen(?!\p{L})/iu,
      'wij helpen $1 graag',
    ],
    [
      /(?<!\p{L})het lijkt erop dat (?:we|wij) (problemen|moeite) hebben met(?!\p{L})/iu,
      'het lijkt erop dat {u|je} $1 hebt met',
    ],
    [/,? (?:of|en) (?:iets dergelijks|zoiets|dat soort dingen|dat soort zaken|van die dingen)(?!\p{L})/iu, ''],
  ],
  garbled: [
    [
      /(?<!\p{L})(kun|kunt|kan) (je|u) ons (?:altijd|op (?:elk|ieder) (?:gewenst )?moment) contact met ons opnemen/iu,
      '$1 $2 altijd contact met ons opnemen',
    ],
    [
      /(?<!\p{L})(de|het|een|en|van|te|is|om|dat|op|in|u|uw|je|we|met|voor|naar|niet|bij|wordt|kunt) \1(?!\p{L})/iu,
      '$1',
    ],
    [/(?<!\p{L})(hallo|hoi) daar(?!\p{L})/iu, '$1'],
    [/(?<!\p{L})(?:een|het) feedback(?!\p{L})/iu, 'feedback'],
    [
      /(?<!\p{L})(?:accepteer|aanvaard) (?:alsjeblieft |alstublieft |aub )?((?:mijn|onze) (?:excuses|verontschuldigingen))(?!\p{L})/iu,
      '$1',
    ],
    [/(?<!\p{L})ik stel (?:dit|dat|het) (?:zeer |erg )?op prijs(?!\p{L})/iu, 'ik waardeer dat'],
  ],
  robotic: [
    [
      /(?<!\p{L})aarzel (?:dan )?niet om (?:weer |opnieuw )?(?:contact (?:met ons )?op te nemen|ons te contacteren|contact op te nemen met ons) (?:als|indien|mocht) (je|u) ([^.!?\n]{3,80}?)(?=[.!]|\s*$|\n)/iu,
      'laat het gerust weten als $1 $2',
    ],
    [
      /(?<!\p{L})gelieve (?:dit|uw|het|je) (nummer|kenmerk|meldingsnummer|referentie) (?:steeds |altijd )?(?:bij [\p{L} ]{3,40} )?te vermelden(?!\p{L})/iu,
      'noem dit $1 als {u|je} ons mailt of belt',
    ],
  ],
  'jargon-term': [
    [/(?<!\p{L})escaleren naar (onze|ons|het|de|een)(?!\p{L})/iu, 'doorgeven aan $1'],
    [/(?<!\p{L})((?:volgende|laatste|vorige|nieuwste|huidige|nieuwe) )release(?!\p{L})/iu, '$1versie'],
    [/(?<!\p{L})tijdens de sessie(?!\p{L})/iu, 'tijdens dit gesprek'],
    [/(?<!\p{L})reset (het|uw|je) wachtwoord(?= en |[.,!]|$)/iu, 'stel $1 wachtwoord opnieuw in'],
    [
      /(?<!\p{L})(?:wachtwoord reset ?link|wachtwoordresetlink)(?!\p{L})/iu,
      'link om {uw|je} wachtwoord opnieuw in te stellen',
    ],
    [/(?<!\p{L})de wachtwoord reset-e-?mail(?!\p{L})/iu, 'de e-mail om {uw|je} wachtwoord opnieuw in te stellen'],
    [
      /(?<!\p{L})reset je (ook |dan )?(even )?(?:je|de) (modem|router|decoder|digibox)(?=[.?!]|$)/iu,
      'start je $1$2je $3 opnieuw op',
    ],
    [
      /(?<!\p{L})((?:modem|router|decoder|digibox|box|toestel|gsm|telefoon|laptop|computer)(?: (?:eens|even|kort|ook|nog)){0,2}) te resetten(?!\p{L})/iu,
      '$1 opnieuw op te starten',
    ],
    [
      /(?<!\p{L})((?:modem|router|decoder|digibox|box|toestel|gsm|telefoon|laptop|computer)(?: (?:eens|even|kort|ook|nog)){0,2}) resetten(?!\p{L})/iu,
      '$1 opnieuw opstarten',
    ],
    [
      /(?<!\p{L})de reset naar fabrieksinstellingen (op .{2,30}? )?hebt uitgevoerd/iu,
      'de fabrieksinstellingen $1hebt teruggezet',
    ],
  ],
  'vague-content': [
    [/(?<!\p{L})doen (wij|we) (?:hiervoor |daarvoor |dan )?het nodige(?=[.!,]|$)/iu, 'regelen $1 het voor {u|je}'],
    [
      /(?<!\p{L})(door|wegens|vanwege) (?:een |enkele |wat )?(?:onvoorziene|technische|operationele) (?:omstandigheden|problemen|probleem|redenen|moeilijkheden)(?!\p{L})/iu,
      '$1 [wat er precies misging]',
    ],
    [/(?<!\p{L})ik doe (?:hiervoor |daarvoor |dan )?het nodige(?=[.!,]|$)/iu, 'ik regel het voor {u|je}'],
    [
      /(?<=(?<!\p{L})(?:ik|wij|we) (?:zal|zullen|ga|gaan) [^.,;!?\n]{2,60} en )(?:mijn|ons) (?:uiterste )?best doen om (?:u|je|jou) (?:verder |graag )?te helpen(?: (met [^.,;!?\n]{3,60}))?(?=[.!,\n]|$)/iu,
      '{u|je} graag helpen $1',
    ],
    [
      /(?<!\p{L})en (?:zal|zullen) (?:mijn|ons) (?:uiterste )?best doen om (?:u|je|jou) (?:verder |graag )?te helpen(?: (?:met betrekking tot|met|bij) ([^.,;!?\n]{3,60}))(?=[.!,\n]|$)/iu,
      'en help {u|je} graag met $1',
    ],
    [
      /(?<!\p{L})(ik) (?:zal|ga) mijn (?:uiterste )?best doen om (?:u|je|jou) (?:hier|daar)(bij|mee) te helpen(?=[.!,\n]|$)/iu,
      '$1 help {u|je} hier graag $2',
    ],
    [
      /(?<!\p{L})(ik) (?:zal|ga) mijn (?:uiterste )?best doen (?:om )?(?:u|je|jou) met (uw|je|jouw) (verzoek|vraag|probleem) te helpen(?: en (?:u|je) de best(?: mogelijke|e) oplossing te bieden)?(?=[.!,\n]|$)/iu,
      '$1 help {u|je} graag met $2 $3',
    ],
    [
      /(?<!\p{L})ik (?:zal|ga) (?:(?:zeker|graag|alvast|natuurlijk|dan) )*mijn (?:uiterste )?best doen om (?:u|je|jou) (?:verder |graag )?te helpen(?: ((?:met|bij|dit|om) [^.,;!?\n]{3,60}?))?(?: en (?:u|je) de best(?:e| mogelijke| beschikbare)* oplossing te (?:bieden|geven))?(?=[.!,\n]|$)/iu,
      'ik help {u|je} $1',
    ],
    [
      /(?<!\p{L})(wij|we) (?:zullen|gaan) (?:(?:zeker|graag|alvast|natuurlijk|dan) )*ons (?:uiterste )?best doen om (?:u|je|jou) (?:verder |graag )?te helpen(?: ((?:met|bij|dit|om) [^.,;!?\n]{3,60}?))?(?: en (?:u|je) de best(?:e| mogelijke| beschikbare)* oplossing te (?:bieden|geven))?(?=[.!,\n]|$)/iu,
      '$1 helpen {u|je} $2',
    ],
    [
      /(?<!\p{L})(ik zal|ik ga|wij zullen|we zullen|wij gaan|we gaan) ([^.,;!?\n]{2,60}) en (?:mijn|ons) (?:uiterste )?best doen om (?:u|je|jou) te helpen ((?:met|bij|dit|om) [^.,;!?\n]{3,60}?)(?=[.!,\n]|$)/iu,
      '$1 $2 en {u|je} helpen $3',
    ],
  ],
}
