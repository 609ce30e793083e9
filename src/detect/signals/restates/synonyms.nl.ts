/** Groepen woorden die aan een helpdesk hetzelfde betekenen, een groep per regel; voor dit project geschreven. */
export const NL = `
factuur rekening nota facturen
inloggen aanmelden inlog login inlogt log ingelogd aanmelding
uitloggen afmelden uitgelogd
laptop computer pc notebook macbook
telefoon gsm mobiel smartphone toestel iphone mobieltje
internet wifi wi-fi netwerk verbinding internetverbinding online
mail e-mail email mailtje mailbox postvak outlook
wachtwoord paswoord password
levering bezorging leveren bezorgen geleverd bezorgd pakket pakje zending
bestelling order aankoop gekocht besteld bestellen kopen aankopen aangeschaft kocht
terugbetaling terugbetalen refund refunden teruggestort terugstorten geld terugkrijgen terugbetaald
abonnement contract lidmaatschap abo
opzeggen annuleren stopzetten beeindigen opzegging annulering stoppen annuleer geannuleerd
kapot defect stuk beschadigd
traag langzaam sloom trager traagheid
vastlopen vastgelopen hangt bevriest crasht crash vast crashte
storing panne onderbreking uitval verstoring plat uitgevallen ligt
fout foutmelding melding error fouten
scherm beeldscherm monitor display beeld
foto afbeelding screenshot schermafbeelding
betaling betalen betaald afgeschreven afschrijving incasso betaalde afgehouden
wijzigen aanpassen veranderen wijziging aanpassing gewijzigd aangepast veranderd
verwijderen wissen verwijderd weggooien verwijdering verdwenen kwijt weg
installeren installatie geinstalleerd
toegang openen bereiken
printer printen afdrukken print geprint
laat vertraging vertraagd vertragingen wachten wacht
boek ebook e-book e-boek
lezer ereader e-reader
overzetten overdragen overschakelen overstappen
afspraak bezoek langskomen
monteur technieker installateur technicus
klantendienst klantenservice helpdesk
website site pagina webshop webwinkel
app applicatie programma software
bestand document bijlage
map folder
bus trein tram rit lijn
chauffeur bestuurder
vlucht vliegtuig vliegen
bagage koffer
retour retourneren terugsturen
koppelen koppeling gekoppeld ontkoppelen
beveiliging veilig beveiligd
raar vreemd gek
bezorgd ongerust
werken functioneren doen werkt
niet geen
dubbel dubbele twee tweemaal
badge pas toegangspas toegangskaart personeelspas
geblokkeerd blokkeren blokkade slot vergrendeld gedeblokkeerd
verhuizing verhuizen verhuis verhuist verhuisd verhuisde
barst gebarsten gebroken scheur breuk
examen toets proef examens
boeking boeken geboekt reservering reservatie gereserveerd reserveren
korting kortingscode promotie actiecode
collega medewerker teamlid collega's
snelheid mbps mbit
prijs tarief kosten kost bedrag
verwarming ketel warmte kou
agenda kalender
vergadering meeting overleg vergaderingen
lader oplader adapter
batterij accu
hoofdtelefoon headset koptelefoon
reactie antwoord antwoorden reageren gereageerd
kassa pinapparaat betaalautomaat terminal pinnen pint
rechten machtiging toestemming
sleutel sleutels
geluid horen gehoord hoort hoor
krijgen ontvangen kreeg gekregen ontvang ontvangt
bellen telefoneren belde gebeld opbellen lijn oproep
afgeschaft geschrapt schrappen afschaffen uitvallen
stijging gestegen stijgen verhoging verhoogd verhogen duurder opslag
weigert geweigerd weigeren weigering aanvaard aanvaarden accepteren geaccepteerd
aanrekenen aangerekend belast belasten doorgerekend verrekend
herstellen hersteld herstelling repareren reparatie gerepareerd maken
vervangen vervanging omruilen ruilen omwisselen ingeruild
kind kinderen zoon zoontje dochter dochtertje jongste oudste
reclame nieuwsbrief mailing mailings promotiemails spam
uitschrijven uitgeschreven afgemeld uitschrijving
televisie tv decoder zender zenders
stroom elektriciteit spanning
lekken lekt gelekt lekkage lek water
verlopen vervallen verstreken vervalt verloopt
opladen herladen opgeladen herlaad oplaadt
data mb gb databundel
schade beschadiging deuk kras
lawaai kabaal herrie
staking stakingen staken
verkeerd verkeerde foutief foutieve onjuist onjuiste
vergeten verloren achtergelaten verlies
verwarring onduidelijk onduidelijkheid
post brief brieven
huren huur gehuurd huurwagen huurauto verhuur
aanvraag aanvragen aangevraagd verzoek
goedkeuring goedgekeurd akkoord
parkeren parking parkeerplaats slagboom
oven fornuis kookplaat
fiets fietsen tweewieler
school klas klasgroep les lessen
werkplek bureau kantoor werkpost
pincode code codes
sollicitatie vacature solliciteren
medicijn medicijnen geneesmiddel pillen
dokter arts huisarts
zitplaats stoel stoelen plaatsen
restaurant maaltijd eten
uur uren tijdstip
`
