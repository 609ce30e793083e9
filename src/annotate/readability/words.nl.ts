/** Dutch word groups that make a sentence harder or easier. Own lists, from the advice of plain-language guides. */
export const NL = {
  subordinators: `dat die welke omdat doordat zodat opdat hoewel ofschoon terwijl indien mits tenzij wanneer als toen
    totdat voordat nadat zodra zolang zover waarbij waarmee waarvan waarin waarop waaraan waardoor waarvoor waarna
    waaruit waarover wie aangezien daar hoe wat waar waarom alvorens teneinde`,
  /** Official, legal and old-fashioned words ("ambtelijke taal"). */
  formal: `aangaande aangezien aanvang aanvangen aanwenden adequaat aldus alsmede alsook alvorens alwaar anderzijds
    belanghebbende belanghebbenden benevens benodigd benodigde betreffende betrokkene bewerkstelligen bevoegd bevoegde
    bijgevolg circa conform daartoe derhalve desalniettemin desbetreffende desgewenst desondanks dezer diens
    dientengevolge dien dienen dient dienaangaande dienovereenkomstig doch doeleinde doeleinden doorgang dusdanig
    eerstvolgende eensluidend eveneens evenwel faciliteren gaarne gedurende geldende gelieve genoemde gerechtigd
    geschieden geschiedt heden hetgeen hiertoe hieromtrent immers implementeren indien ingevolge inzake inzien jegens
    krachtens laatstgenoemde medegedeeld mededelen middels mits mogelijkerwijs momenteel naderhand navolgende niettemin
    nimmer noodzakelijk noodzakelijke omtrent onderhavige ongeacht onverkort onverwijld opdat overeenkomstig
    overigens pleegt plegen realiseren reeds rechtmatig relevante respectievelijk resp schriftelijk slechts strekken
    strekt successievelijk teneinde tengevolge terstond terzake tevens tezamen thans tijdig toegekend trachten
    uitsluitend veelal verkrijgen vermelde vernemen verrichten verschaffen verstrekken verstrekt verwerven
    verzocht verzoeken vigerende voldoen voldoet voornemens voornoemde voorts voorzien vorderen waarborgen wederom
    welks wenselijk wensen wenst wiens wier zodanig zodanige zodoende zorgdragen zulke zulks`,
  /** Words for notions rather than things. */
  abstract: `aard wijze mate opzicht opzichten geval gevallen kader verband sprake aspect aspecten situatie basis 
    gebied gebieden factor factoren proces processen doelen mogelijkheid mogelijkheden grond beleid belang
    belangen omstandigheid omstandigheden voorwaarde voorwaarden toestand gevolg gevolgen invloed middel 
    waarde waarden aanpak traject trajecten fasering begrip standpunt bepaalde verschillende
    diverse betrekking ervaring kennis aandacht afstemming zaken`,
  /** Helpers that pile up before a verb: zou moeten zijn geweest. */
  helpers: `zou zouden zal zullen kunnen moeten mogen willen hebben zijn worden geworden geweest gehad zult kunt moet mag`,
  persons: `ik jij je jou jouw u uw hij wij we ons onze mij me mijn hem zij ze`,
  auxiliaries: `word wordt worden werd werden geworden`,
  functions: `de het een en of maar want dus als dan dat die dit deze er hier daar in op aan uit van voor met bij naar om
    over onder door te tot tussen tegen na ik jij je jou jouw u uw hij zij ze wij we ons onze jullie hun hen haar mij me
    mijn hem zijn is was waren ben bent heb hebt heeft hebben had hadden wordt worden werd werden kan kunt kunnen kon zal
    zult zullen zou zouden moet moeten mag mogen wil wilt willen niet geen wel ook nog al zo toen wie wat waar wanneer
    hoe waarom welke omdat zodat hoewel terwijl indien`,
  prepositions: `van in op aan uit voor met bij naar over onder door tot tussen tegen na via per volgens wegens tijdens
    gedurende binnen buiten namens omtrent betreffende rond rondom vanaf vanuit middels ten ter inzake conform`,
  connectives: `en maar of want dus omdat daarom dan ook daarna daardoor daarmee toch anders eerst vervolgens
    bijvoorbeeld hierdoor verder tot slot`,
  nominal: /(?:ing|ingen|heid|heden|atie|aties|iteit|iteiten|schap|ment|menten|name|nissen|nis|sie|sies|cie)$/,
  participle:
    /^(?:ge|be|ver|ont|her|aan|af|op|uit|in|door|over|mee|toe|voor|na|bij|weg|terug|goed)[a-z]{2,}(?:d|t|en)$/,
}
