/** Short forms that nearly everybody knows, English and Dutch together: devices, files, money, places, time, forms. */
export const EVERYDAY: ReadonlySet<string> = new Set(
  (
    'ok oke id pc tv sms gsm dvd cd usb pin faq qr gps sim led hd wifi app mp3 hdmi pdf jpg jpeg png doc xls zip html www http url ' +
    'eur usd gbp btw bv nv vat tax iban bic atm ceo hr it ict pr am pm asap fyi btw ps pps nb rip diy ' +
    'eu uk us usa nl be vs un nato bbc cnn nos vrt rtl nmbs ns bpost nmbs sncb klm dhl ups tnt ' +
    'mr mrs dr ma di wo do vr za zo mon tue wed thu fri sat sun jan feb mar apr jun jul aug sep oct nov dec ' +
    'aub svp svpl mvg tav ivm mbt nvt tot ivb evt ca incl excl bsn oa ea ed nr tel max min km kg cm mm ml gb mb kb tb ghz mhz kw ' +
    'no yes not now all and the you your please never only must or a i do if in on to of for is are be we so my ' +
    'niet geen nooit nu alle alles altijd en of de het een u uw je jij wij ik is zijn moet let op ja nee wel dit dat ' +
    'lol omg wtf dm pb rt hi hey bye brb imo tba tbd eta rsvp vip aka dob sos suv abs av tl nd rd st th ii iii iv vi xl xxl xs ' +
    'cv hbo mbo vwo vmbo ai 3d 2fa pos wc gft cao zzp uwv svb kvk dpd gls anwb kbc ing abn hln cia fbi irs nhs ' +
    'rest ideal cad wd lte epub xp ps psn yt mbps kbps ppi dpi rpm fps fm hq ab vlc gimp gnu bios fod ' +
    'ios mac hp ibm lg aws att bmw vw kpn ea fifa nba nfl gta rdr tui mtv ati amd afaik iirc imho utc gmt cet nz uefa fb uz web gsm abn acod acv abvv aclvb fnv cnv visa knmi rdw rtbf pk st jr sr phd ba bsc msc lmk idk aub'
  ).split(' '),
)
