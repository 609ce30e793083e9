/** English word groups that make a sentence harder or easier. Own lists, from the advice of plain-language guides. */
export const EN = {
  /** Words that open a subordinate clause. */
  subordinators: `although because unless until whereas while whilst though since if whether that which who whom whose
    where when wherever whenever whereby wherein insofar provided lest once`,
  /** Official, legal and old-fashioned words. */
  formal: `aforementioned accordingly additionally ascertain commence commencement comply compliance consequently deem
    deemed endeavour endeavor facilitate forthwith furthermore hence hereby herein hereto heretofore hereunder hitherto
    hereinafter henceforth implement inasmuch initiate insofar liable moreover namely nevertheless nonetheless
    notwithstanding obtain pertaining prior pursuant regarding respective respectively said shall solely subsequent
    subsequently terminate thereafter thereby therefore therein thereof thereto therewith thus undertake upon utilise
    utilize utilisation utilization via viz whereas whereby wherefore wherein whereupon whether whilst whom deemed
    constitute constitutes constituted comprise comprises comprised necessitate pursuant remuneration sufficient
    expedite ensue concerning amongst albeit thou thee thy thine hath doth ere nay oft whence whither thence thither
    unto oftentimes`,
  /** Words for notions rather than things. */
  abstract: `such same itself themselves whole manner nature respect degree possible
    possibility necessary necessity certain regard purpose purposes matter matters fact facts condition
    conditions kind general particular merely rather quite indeed perhaps latter former power
    principle principles sense effect effects results extent aspect aspects factor factors basis
    context concept process approach framework scope thereby any various circumstance circumstances mode 
    value values opinion views idea ideas reasons causes truth
    relation relations opportunity existence experience knowledge influence`,
  /** Helpers that pile up before a verb: would have been. */
  helpers: `would could should must may might shall will cannot been being having had ought`,
  /** People spoken to or about: text about people who do things reads more easily. */
  persons: `you he she they him her them your his hers their yourself himself herself themselves someone everyone people`,
  /** Auxiliaries of the passive. */
  auxiliaries: `be is are was were been being am get gets got`,
  /** Words that do not carry the content. */
  functions: `a an the and or but nor so as at by for from in into of off on onto out over to up with about after before
    between down through under i you he she it we they me him her us them my your his its our their this that these
    those be is are was were been being am do does did have has had will would can could shall should may might must
    not no there here then than very too also just only all any some each both which who whom whose what when where why
    how if because while though although until unless`,
  prepositions: `of in on at by for from with into onto upon within without under over between among amongst through
    throughout during against toward towards across along behind beneath beside beyond concerning per regarding via`,
  /** The plain words that tie sentences and clauses together. */
  connectives: `and but so because then also`,
  nominal: /(?:[st]ions?|ments?|ness|nesses|it(?:y|ies)|ances?|ences?|ancy|ency|isms?|ships?)$/,
  participle: /(?:[a-z]ed|[a-z]en|wn|ght|ade|id|ung|ept|elt|old|ound)$/,
}
