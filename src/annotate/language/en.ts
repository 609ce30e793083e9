/** English words for the vote; see `../language.ts` for how tiers weigh. Own lists. */
export const EN = {
  /** Function words and everyday words that no other listed language spells this way. */
  sure: `the and an as at by on or do no he you your yours yourself with that this these those there their they them what when where which who whom
    whose why how would could should shall will can't cannot won't don't doesn't didn't isn't aren't wasn't weren't haven't
    hasn't hadn't wouldn't couldn't shouldn't i'm i've i'll i'd you're you've you'll you'd he's she's it's it'll we're we've
    we'll they're they've they'll that's there's what's let's does doesn did didn have has had having been being am are
    cant dont doesnt didnt isnt wont wasnt werent arent hasnt havent hadnt couldnt wouldnt shouldnt im ive youre theyre
    thats whats theres ill
    isn wasn won aren couldn shouldn wouldn hasn haven
    were very much many more most than then from into onto about above below because before after again still just only
    also too each every other another any some none nothing something anything everything someone anyone everyone
    somebody anybody nobody everybody my mine our ours us his her hers its she him it not yes yeah yep yup nope please
    thank sorry welcome hello goodbye bye apologies sure okey-dokey of off up down out over through while until since
    whether though although however therefore if so such both either neither own same few little less least often always
    never sometimes maybe perhaps already yet ever now here soon later today tomorrow yesterday week weeks month months
    year years day days hour hours minutes morning afternoon evening night monday tuesday wednesday thursday friday
    saturday sunday january february march june july october december one two three four five six seven eight nine ten
    first second third last next get gets got getting gotten give gives given gave giving go goes going gone went come
    comes coming came take takes taking taken took make makes making made see sees seeing seen saw look looks looking
    looked know knows known knew think thinks thought want wants wanted need needs needed use uses used using try tries
    trying tried find finds found help helps helped helping work works worked working keep keeps kept let lets tell
    tells told say says said ask asks asked asking call calls called calling send sends sent sending receive received
    open opened close closed click clicked check checked checking wait waiting change changed update updated updating
    install installed uninstall download downloaded upload enter entered type typed select selected follow following
    show shows shown showing happen happens happened happening feel feels start starts started stop stopped run running
    runs seem seems read write written buy bought pay paid payment order orders ordered delivery delivered shipping
    refund account password screen issue issues error errors problem problems question questions answer answers request
    number address name customer support service device phone computer laptop file files folder page website settings
    button link version connection network user login logged new old good better best great nice fine well bad wrong
    right correct same different able unable available possible done able back again away around between during without
    within against under really actually basically unfortunately hopefully exactly probably definitely certainly
    understand understood appreciate apologize apologise perfect regards regarding concern concerned further kindly moment allow assist
    assistance provide provided providing contact confirm confirmed happy glad worry trouble inconvenience
    thing things way ways time times people person place money everything's enough else instead quite rather
    hate love like likes liked even alone mean means meant put puts leave left turn turned move moved set add added
    remove removed delete deleted believe guess hear heard learn meet met play played talk talked walk bring brought become
    became begin began begun build built break broke broken fall fell hold held lose lost cost cut hit sit stand stood
    spend spent win won pick pull push plug save saved share shared sign speak spoke switch teach thinking tried unable
    own owned pass reach remember forget forgot return returned replace replaced reset restore resolve resolved solve
    solved fixed cause caused reason result results list lists line word words early late fast slow hope care cheap
    extra entire main real simple single special usual weird wonderful awesome fantastic excellent ridiculous bad
    anymore anyway apparently especially finally generally immediately normally obviously possibly previously recently
    simply slightly usually directly currently completely absolutely yourselves myself itself themselves ourselves
    among per via across along behind beside beyond despite except inside outside near since toward towards
    upon unless hundred thousand half store shop shopping bank credit card cards debit item items product
    products price box package parcel mailbox inbox desk meeting manager team colleague colleagues office
    log logs logging logout logoff attached attachment ticket crashes crashing freezes loading loads broken keyboard mouse monitor printer screen cable drive disk memory boot startup shutdown sleep charger battery
    pretty bit lot lots kind kinds sort part whole long short big small high low hard easy free full ready`,
  /** English, but also met in other languages' chat, or a word of theirs too. */
  likely: `i a is was we me be can for to all but good ok-thanks thanks thx ty tnx pls plz u ur r
    cuz cos gonna wanna gotta dunno idk lol btw imo afaik asap fyi hey hi hiya cheers great cool nice guys mate dude sir
    man damn wow oh oops hmm huh yah ya nah bug fix fixed reboot restart driver kernel boot server desktop crash crashed
    app online offline chat game games support team software hardware backup browser tab`,
  /** Met everywhere; a hint only. */
  hint: `ok okay mail email internet wifi windows home pc web site`,
}
