/** Dutch (and Flemish) words for the vote; see `../language.ts` for how tiers weigh. Own lists. */
export const NL = {
  sure: `de het een en ik jij je jou jouw jouwe uw uwe hij zij ze wij jullie hun hen haar zijn ben bent bén geweest ge gij
    niet geen niets niks iets iemand niemand alles alle allemaal iedereen ieder elke elk wel nog al ook maar omdat
    doordat zodat zodra terwijl hoewel tenzij indien toen dan dus toch echter namelijk immers bovendien daarom daarnaast
    hierbij hiermee hiervoor hierover hieronder hierdoor daarmee daarvoor daarover daardoor daarop daarna daarvan ervoor
    ervan eraan erop erover ermee erin eruit erbij waarom waar waarbij waarmee waarvan waaraan waarop waardoor waarvoor
    wanneer welke welk wie wat hoe hoeveel hoelang dat dit deze die daar hier er ergens nergens naar voor na met zonder
    van uit op onder tussen tegen tijdens sinds tot bij aan af om te door vanaf vanuit via volgens wegens
    heb hebt heeft hebben had hadden gehad was waren word wordt worden werd werden geworden kan kunt kun kunnen kon
    konden gekund zal zult zul zullen zou zouden moet moeten moest moesten wil wilt willen wilde wou mag mogen mocht
    hoef hoeft hoeven ga gaat gaan ging gingen gegaan kom komt komen kwam gekomen doe doet doen deed deden gedaan
    zie ziet zien zag gezien zeg zegt zeggen zei gezegd weet weten wist geweten vind vindt vinden vond gevonden
    krijg krijgt krijgen kreeg gekregen geef geeft geven gaf gegeven neem neemt nemen nam genomen laat laten liet gelaten
    maak maakt maken maakte gemaakt werk werkt werken werkte gewerkt probeer probeert proberen geprobeerd stuur stuurt
    sturen stuurde gestuurd verstuurd verzonden ontvang ontvangt ontvangen bel belt bellen gebeld vraag vragen gevraagd
    antwoord antwoorden help helpt helpen hielp geholpen hulp wacht wachten gewacht lukt lukte gelukt klopt klopte
    kijk kijkt kijken keek gekeken hoop hoopt hopen dank dankje danku dankjewel dankuwel bedankt bedank bedanken
    hartelijk graag gedaan hoi hallo goedemorgen goedemiddag goedenavond goeiemorgen goeiemiddag goeienavond dag doei
    tot ziens groet groeten groetjes vriendelijke sorry excuses ja jawel nee neen nou nouja hè hé hoor eens even eventjes
    effe efkes gewoon eigenlijk helaas jammer misschien waarschijnlijk natuurlijk uiteraard zeker precies inderdaad
    meteen direct straks zo zojuist net nu pas al vandaag morgen gisteren vanmorgen vanmiddag vanavond week weken maand
    maanden jaar jaren dagen uur uren minuten ochtend middag avond nacht maandag dinsdag woensdag donderdag vrijdag
    zaterdag zondag januari februari maart mei juni juli augustus oktober okt twee drie vier vijf zes zeven acht negen tien
    eerste tweede derde laatste volgende vorige goed goede goeie beter beste slecht slechte fout fouten juist juiste
    nieuw nieuwe oud oude groot grote klein kleine lang lange kort veel weinig meer minder meest paar beetje heel hele
    erg zeer te helemaal opnieuw terug weer weg bezig klaar mogelijk onmogelijk beschikbaar nodig zelf zelfde dezelfde
    hetzelfde ander andere anders eerder altijd nooit soms vaak steeds meestal reeds sinds ongeveer bijna
    fijn fijne prettig prettige leuk mooi prima perfect akkoord oké okee oke okey joh gij da's zo'n 't 'n 'k 's m'n z'n
    ie da kunde hebde zijde gade moogt ne nen ons onze mij mijn mijne hem het ding dingen mensen klant klanten bestelling
    besteld bestellen pakket pakje levering geleverd leveren bezorgd bezorging betaling betaald betalen rekening factuur
    geld terugbetaling gebruik gebruiken gebruikt gebruiker gebruikers wachtwoord inloggen ingelogd aanmelden aangemeld
    scherm schijf toetsenbord muis gesloten heropend dicht crasht crashen gecrasht vastgelopen hangt herstart herstarten herstarte gereboot
    geüpdatet geupdate gereset printen print afdrukken handleiding ingelogde inlog uitloggen uitgelogd aangesloten stekker traag bestand bestanden map knop verbinding netwerk toestel apparaat telefoon gsm
    instellingen instelling pagina melding foutmelding probleem problemen vraagje oplossing opgelost oplossen storing
    gegevens nummer adres naam versie bijlage bericht berichten afspraak dienst bestelnummer ordernummer klantnummer serienummer referentie telefoonnummer datum trein openen opgestart opstarten opstart
    afsluiten uitzetten aanzetten installeren geïnstalleerd verwijderen verwijderd wijzigen gewijzigd aanpassen
    aangepast controleren gecontroleerd nakijken bekijken bevestigen doorgeven doorgegeven doorsturen contact opnemen
    vervelend ongemak begrijp begrijpt begrijpen snap snapt denk denkt denken dacht geloof vertel vertellen zoek zoeken
    blijf blijft blijven bleef gebleven sta staat staan stond lig ligt liggen zit zitten zat kies kiezen klik klikken
    geklikt druk drukken volg volgen trein bus halte rit reis station vertraging tijd keer manier plaats huis thuis
    binnen buiten boven beneden links rechts halen gehaald lezen gelezen schrijven geschreven kopen gekocht aankoop
    betreft aangaande aub alsjeblieft alstublieft bvd svp gr grt grtz ni nie kweet grtjes mvg ff idd wss mss ofzo enzo`,
  likely: `u ter ten over want later in is we me of als om ze me tot kan over had hem mee top sorry super dank moment merci mercikes
    ciao prima alles oja oei amai zeg welkom kaart app kantoor contact`,
  hint: `ok okay thanks thx mail email internet wifi windows pc online computer laptop website account game chat update link info
    team service printer server router password login`,
}
