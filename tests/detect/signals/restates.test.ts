import { describe, expect, it } from 'vitest'
import { conceptOf } from '../../../src/detect/signals/restates/concepts.ts'
import { marked } from './read.ts'

const restates = (language: 'en' | 'nl', customer: string, reply: string) =>
  marked('restates', language, reply, customer).length > 0

describe('restates', () => {
  it.each([
    [
      'en',
      'My laptop freezes whenever I open the planning sheet.',
      'So your computer gets stuck when you open the planning sheet.',
    ],
    ['en', 'The bill for March was charged twice.', 'You were charged twice for the March invoice.'],
    [
      'en',
      'I cannot log in to the portal since Monday.',
      'I understand that you have not been able to sign in to the portal since Monday.',
    ],
    ['en', 'I just feel tired of all the overtime.', 'It sounds like the overtime is wearing you out.'],
    [
      'nl',
      'Mijn laptop loopt vast zodra ik de planning open.',
      'Dus uw computer loopt vast bij het openen van de planning.',
    ],
    [
      'nl',
      'De rekening van maart is twee keer afgeschreven.',
      'U schrijft dat de factuur van maart dubbel is afgeschreven.',
    ],
    [
      'nl',
      'Sinds maandag kan ik niet inloggen op het factuurportaal.',
      'Ik begrijp dat u zich sinds maandag niet kunt aanmelden op het portaal voor facturen.',
    ],
    [
      'nl',
      'De monteur is niet komen opdagen en nu zit ik zonder internet.',
      'Vervelend dat de technieker niet kwam en je geen internet hebt.',
    ],
  ] as const)('%s: %s -> %s', (language, customer, reply) => {
    expect(restates(language, customer, reply)).toBe(true)
  })

  it.each([
    ['en', 'My laptop freezes whenever I open the planning sheet.', 'Restart the laptop and install the update.'],
    ['en', 'My laptop freezes whenever I open the planning sheet.', 'Which version of the sheet do you open?'],
    ['en', 'The bill for March was charged twice.', 'Thank you for your message.'],
    ['en', 'Hi, this is Rosa. The bill for March was charged twice.', 'Hi Rosa,'],
    ['en', 'The bill for March was charged twice.', 'Is there anything more I can help you with?'],
    ['nl', 'Mijn laptop loopt vast zodra ik de planning open.', 'Herstart de laptop en installeer de update.'],
    ['nl', 'Mijn laptop loopt vast zodra ik de planning open.', 'Welke versie van de planning opent u?'],
    ['nl', 'De rekening van maart is twee keer afgeschreven.', 'Bedankt voor uw bericht.'],
    ['nl', 'Hallo, Roos hier. De rekening van maart is dubbel.', 'Dag Roos,'],
    ['nl', 'De rekening van maart is twee keer afgeschreven.', 'Kan ik verder nog iets voor u doen?'],
  ] as const)('not: %s: %s -> %s', (language, customer, reply) => {
    expect(restates(language, customer, reply)).toBe(false)
  })

  it.each([
    [
      'Sinds de update gisteren krijg ik mijn mails niet meer binnen op mijn gsm.',
      'Vervelend dat uw mailbox op uw telefoon sinds gisteren niet meer bijwerkt.',
    ],
    [
      'Mijn bril zat niet in het pakje, alleen het doosje.',
      'Een leeg doosje zonder bril, dat kan natuurlijk niet de bedoeling zijn.',
    ],
    [
      'De wasmachine lekt sinds jullie monteur hier was.',
      'Na het bezoek van onze monteur verliest uw wasmachine dus water.',
    ],
    [
      'Ik kan nergens vinden hoe ik mijn rekeningnummer moet veranderen.',
      'U zoekt waar u uw rekeningnummer kunt aanpassen.',
    ],
    [
      'Mijn zoon zijn account is geblokkeerd en hij moet morgen een taak indienen.',
      'Ik lees dat uw zoon niet meer in zijn account kan en morgen een taak moet inleveren.',
    ],
    [
      'Er staat 45 euro te veel op de factuur van oktober.',
      'Wat de 45 euro op uw oktoberfactuur betreft: die horen er niet op.',
    ],
    [
      'De trein van 7u12 was weer afgeschaft, derde keer deze week!',
      'Drie ritten geschrapt in een week tijd is inderdaad veel te veel.',
    ],
    [
      'Hoe kan ik mijn hotelovernachting een dag later laten ingaan?',
      'Je wilt je verblijf een dag opschuiven, dat kan.',
    ],
    [
      'Ik heb mijn sleutelkaart laten liggen in de kantine en nu geraak ik niet binnen.',
      'Zonder je toegangskaart kom je er nu niet in, begrijp ik.',
    ],
    [
      'Waarom krijg ik nog altijd reclame, ik had mij uitgeschreven.',
      'Dat je na je uitschrijving toch nog reclame ontvangt, hoort niet.',
    ],
    [
      'Mijn bestelling is verkeerd geleverd, ik kreeg maat 42 ipv 38.',
      'Je hebt maat 42 gekregen in plaats van de 38 die je besteld had.',
    ],
    [
      'Mijn moeder kan niet meer bellen met haar toestel, het is een senioren-gsm.',
      'Je moeder zit dus zonder telefoon.',
    ],
    [
      'Het lukt me niet om de bijlage te openen die jullie stuurden.',
      'Ik merk dat het document dat wij mailden bij u niet opengaat.',
    ],
    ['Is het mogelijk om in twee keer te betalen?', 'U vraagt of u de rekening in twee delen mag voldoen.'],
    ['Ik heb een bon gekregen maar de code wordt geweigerd.', 'De code van uw bon wordt dus niet aanvaard.'],
    [
      'Het beeld van mijn tv valt steeds weg als ik naar zender 8 ga.',
      'Op zender 8 verdwijnt het beeld telkens, als ik u goed versta.',
    ],
    [
      'Wij wachten al sinds 3 mei op een offerte voor twaalf stoelen.',
      'Uw offerte voor de twaalf stoelen is inderdaad blijven liggen.',
    ],
    ['Waar kan ik de handleiding van de boiler downloaden?', 'U bent op zoek naar de handleiding van uw boiler.'],
    ['Kan je mij zeggen wanneer mijn fiets klaar is?', 'Je wil weten wanneer je je fiets mag komen halen.'],
    ['Mijn wachtwoord is verlopen en ik zit thuis.', 'Je werkt van thuis uit en je wachtwoord is vervallen.'],
    ['Jullie bezorger heeft het pakje gewoon over de haag gegooid.', 'Een pakket over de haag gooien kan echt niet.'],
    [
      'De lift van blok C staat weer stil, mijn buurvrouw van 84 zit vast op het vierde.',
      'Het gaat om de lift in blok C, waardoor uw buurvrouw niet naar beneden kan.',
    ],
    [
      'Ik heb per ongeluk twee tickets gekocht, eentje mag weg.',
      'Van de twee tickets die u boekte, wilt u er een annuleren.',
    ],
    [
      'Ik krijg mijn laptop niet aan de wifi op de nieuwe werkplek.',
      'Je laptop maakt op de nieuwe werkplek geen verbinding, zo te lezen.',
    ],
    ['Mijn kaart werd ingeslikt door de automaat.', 'Wat naar, uw kaart kwijt in een automaat.'],
    [
      'Ik heb een dubbele afschrijving en niemand reageert.',
      'U bent twee keer belast voor hetzelfde, en kreeg daarop nog geen reactie.',
    ],
    ["Mijn dochter haar schoolfoto's staan niet in de map.", "De foto's van je dochter ontbreken, meld je."],
    [
      'Kunnen jullie mijn afspraak van donderdag naar de week erna schuiven?',
      'Je vraagt om je afspraak een week op te schuiven.',
    ],
    [
      'Zijn er nog plaatsen voor de rondleiding van zaterdag?',
      'Fijn dat je zaterdag wilt meelopen met de rondleiding.',
    ],
    [
      'Ik zie mijn klasgroep niet meer staan sinds ik van school veranderd ben.',
      'Door je overstap naar een andere school ben je je klasgroep kwijt.',
    ],
    [
      'Het werkt niet!!! Al de hele ochtend krijg ik een wit scherm.',
      'Al de hele ochtend een leeg scherm, dat schiet niet op.',
    ],
    [
      'De garantie is volgens de winkel voorbij maar ik heb hem pas 14 maanden.',
      'Volgens de winkel valt uw toestel buiten de garantie, terwijl u het nog maar veertien maanden hebt.',
    ],
    ['De oven die ik vorige week kocht, wordt niet warm.', 'Ik heb begrepen dat uw nieuwe oven koud blijft.'],
    ['Mijn agenda toont alles een dag te vroeg.', 'Het klopt dat de afspraken een dag te vroeg staan.'],
    [
      'Jullie hebben mijn adres nog altijd niet aangepast, de post gaat naar het oude.',
      'Uw post belandt nog steeds op het vorige adres.',
    ],
    [
      'Ik had een vegetarische maaltijd besteld op de vlucht en kreeg kip.',
      'Dat u kip kreeg terwijl u vegetarisch besteld had, vinden wij ook niet kunnen.',
    ],
    ['De knop om mijn dossier door te sturen is grijs.', 'Ik hoor u zeggen dat de knop grijs blijft.'],
    ['Ik ben mijn paraplu vergeten op de bus naar Leuven.', 'Je hebt dus je paraplu op de bus laten liggen.'],
    ['Ik wil graag weten of mijn aanvraag goedgekeurd is.', 'Je had graag geweten hoe het met je aanvraag staat.'],
    ["Ik wil af van die betaalde sms'jes.", 'U wenst geen betalende sms-berichten meer te ontvangen.'],
    [
      "Ik krijg de melding 'sessie verlopen' bij het ondertekenen.",
      "Bij het ondertekenen verschijnt bij u 'sessie verlopen'.",
    ],
    [
      'De badkamer is net betegeld en nu komt er al een voeg los.',
      'Een losse voeg in een splinternieuwe badkamer is een domper.',
    ],
    ['Ik sta al een kwartier aan de slagboom en hij gaat niet open.', 'U staat nu aan een gesloten slagboom.'],
    ['Waarom is mijn premie gestegen zonder verwittiging?', 'U stelt zich vragen bij de stijging van uw premie.'],
    [
      'Ik word elke dag gebeld door jullie verkopers.',
      'Elke dag een verkoper aan de lijn: ik begrijp dat u daar genoeg van hebt.',
    ],
    ['Mijn man is overleden en de lijn staat op zijn naam.', 'U wilt de lijn van uw man op uw naam laten zetten.'],
    [
      'Ik heb het cadeau voor mijn neefje in de verkeerde kleur gekregen.',
      'Je neefje had dus een andere kleur moeten krijgen.',
    ],
    [
      'Waarom moet ik twee keer verzendkosten betalen voor een bestelling?',
      'U vraagt zich af waarom de verzendkosten dubbel zijn gerekend.',
    ],
    [
      'De chauffeur reed gewoon door terwijl ik stond te zwaaien.',
      'Een bus die doorrijdt terwijl je staat te wachten, daar zouden wij ook boos om zijn.',
    ],
    ['Mijn bankkaart zit nog in jullie automaat in Aalst.', 'Uw kaart is achtergebleven in de automaat in Aalst.'],
    ['De lasagne was nog bevroren bij levering maar de sla was verlept.', 'Spijtig dat de sla niet vers was.'],
    [
      'Ik kan mijn rijbewijs niet uploaden, het bestand is te groot zegt hij.',
      'Het lukt u niet om uw rijbewijs op te laden omdat het bestand te zwaar is.',
    ],
    ['Ik wil mijn verblijf annuleren wegens ziekte.', 'Door ziekte kunt u niet komen en u wilt annuleren.'],
    ["Mijn nummer is overgezet maar ik kan niet sms'en.", "Bellen gaat dus wel, maar sms'en niet."],
    [
      'Hoeveel bagage mag ik meenemen naar Kreta?',
      'Je vertrekt naar Kreta en wilt weten hoeveel koffers er mee mogen.',
    ],
    [
      'Mijn afspraak bij de garage is niet in jullie systeem te vinden zeggen ze.',
      'We begrijpen dat de garage uw afspraak niet terugvond.',
    ],
    ['Ik krijg geen bevestiging als ik mijn loonbriefje opvraag.', 'Er komt bij jou dus geen bevestiging aan.'],
    ['Onze vereniging wil graag een zaal huren op 4 oktober.', 'Jullie zoeken een zaal voor 4 oktober.'],
    [
      'De postbode belt nooit aan en laat enkel een briefje achter.',
      'Dat de postbode niet aanbelt, is niet de afspraak.',
    ],
    ['Het slot van kamer 12 klemt weer.', 'Kamer 12 weer: dat slot wordt vandaag vervangen.'],
    [
      'Ik ben per ongeluk in het verkeerde parkeervak gaan staan en kreeg een boete.',
      'Je kreeg een boete omdat je in het verkeerde vak stond.',
    ],
    ['Kunnen mijn twee abonnementen samengevoegd worden?', 'Je wil van twee abonnementen naar één.'],
    [
      'De muziek van de buren is weer tot 3 uur doorgegaan.',
      'Ik lees dat u opnieuw tot drie uur hebt wakker gelegen van de muziek.',
    ],
  ])('Dutch, in many ways: %s -> %s', (customer, reply) => {
    expect(restates('nl', customer, reply)).toBe(true)
  })

  it.each([
    [
      'Sinds de update gisteren krijg ik mijn mails niet meer binnen op mijn gsm.',
      'Zet de synchronisatie uit en weer aan.',
    ],
    ['Mijn bril zat niet in het pakje, alleen het doosje.', 'Ik laat het magazijn dit vandaag uitzoeken.'],
    ['Ik heb al drie keer gebeld en niemand weet iets van mijn aanvraag.', 'Hebt u een dossiernummer voor mij?'],
    [
      'Ik wil mijn abonnement stopzetten want ik verhuis naar het buitenland.',
      'Opzeggen kan tot de laatste dag van de maand.',
    ],
    ['De wasmachine lekt sinds jullie monteur hier was.', 'Draai de kraan dicht en zet het toestel uit.'],
    ['Ik kan nergens vinden hoe ik mijn rekeningnummer moet veranderen.', 'Ga naar Mijn gegevens en kies Betaling.'],
    [
      'Mijn zoon zijn account is geblokkeerd en hij moet morgen een taak indienen.',
      'Het account is opnieuw vrijgegeven, hij kan meteen verder.',
    ],
    ['Er staat 45 euro te veel op de factuur van oktober.', 'Ik maak een creditnota en mail die nog vandaag.'],
    [
      'De trein van 7u12 was weer afgeschaft, derde keer deze week!',
      'Een compensatie vraag je aan via het formulier op onze site.',
    ],
    ['Hoe kan ik mijn hotelovernachting een dag later laten ingaan?', 'Dat regelt u via Mijn boekingen.'],
    [
      'Ik heb mijn sleutelkaart laten liggen in de kantine en nu geraak ik niet binnen.',
      'Meld je aan de balie, daar ligt een reservekaart klaar.',
    ],
    ['Waarom krijg ik nog altijd reclame, ik had mij uitgeschreven.', 'Een uitschrijving gaat pas na 48 uur in.'],
    [
      'Mijn bestelling is verkeerd geleverd, ik kreeg maat 42 ipv 38.',
      'Stuur de schoenen gratis terug met het label in de doos.',
    ],
    ['Mijn moeder kan niet meer bellen met haar toestel, het is een senioren-gsm.', 'Welk model is het precies?'],
    ['Het lukt me niet om de bijlage te openen die jullie stuurden.', 'Ik stuur het document opnieuw als pdf.'],
    [
      'De verwarming in lokaal 2.14 doet het niet, de kinderen zitten met hun jas aan.',
      'Onze technieker komt om 11 uur langs.',
    ],
    ['Is het mogelijk om in twee keer te betalen?', 'Ja hoor, dat kan zonder kosten.'],
    ['Ik heb een bon gekregen maar de code wordt geweigerd.', 'Een bon is geldig tot een jaar na aankoop.'],
    [
      'Het beeld van mijn tv valt steeds weg als ik naar zender 8 ga.',
      'Trek de stekker van de decoder vijf minuten uit.',
    ],
    [
      'Wij wachten al sinds 3 mei op een offerte voor twaalf stoelen.',
      'Ons verkoopteam neemt morgen contact met u op.',
    ],
    ['Ik moest 2 uur aan de lijn hangen voor ik iemand kreeg.', 'U kunt ons ook via de chat bereiken.'],
    ['Waar kan ik de handleiding van de boiler downloaden?', 'Die vindt u onder Ondersteuning, bij Documenten.'],
    ['Kan je mij zeggen wanneer mijn fiets klaar is?', 'Morgen vanaf 14 uur staat hij klaar.'],
    ['Mijn wachtwoord is verlopen en ik zit thuis.', 'Een nieuw wachtwoord heeft minstens twaalf tekens.'],
    ['Jullie bezorger heeft het pakje gewoon over de haag gegooid.', 'Onze excuses, ik bespreek dit met de bezorger.'],
    [
      'De lift van blok C staat weer stil, mijn buurvrouw van 84 zit vast op het vierde.',
      'De onderhoudsploeg is gebeld en is er binnen het uur.',
    ],
    ['Ik heb per ongeluk twee tickets gekocht, eentje mag weg.', 'Tickets worden tot een dag vooraf terugbetaald.'],
    [
      'De app vraagt telkens opnieuw om mijn pincode, ook al vul ik hem juist in.',
      'Verwijder de app en installeer hem opnieuw.',
    ],
    [
      'Ik krijg mijn laptop niet aan de wifi op de nieuwe werkplek.',
      "Kies het netwerk 'Kantoor' en log in met je personeelsnummer.",
    ],
    ['Wij hebben geen water sinds vanmorgen in de Kerkstraat.', 'Tegen de middag stroomt alles weer.'],
    ['Mag ik mijn huurauto ook in Gent inleveren?', 'Dat mag, tegen een toeslag van 35 euro.'],
    ['Mijn kaart werd ingeslikt door de automaat.', 'Bel onmiddellijk Card Stop op 078 170 170.'],
    ['Ik heb een dubbele afschrijving en niemand reageert.', 'U krijgt het bedrag binnen vijf dagen terug.'],
    ["Mijn dochter haar schoolfoto's staan niet in de map.", 'Ik heb de fotograaf een bericht gestuurd.'],
    ['Kunnen jullie mijn afspraak van donderdag naar de week erna schuiven?', 'Het is geregeld: we zien je op de 19e.'],
    ['Ik betaal voor 200 mbit en haal amper 20.', 'Sluit de computer eens aan met een kabel.'],
    ['Zijn er nog plaatsen voor de rondleiding van zaterdag?', 'Er zijn nog zes plaatsen.'],
    ['Het werkt niet!!! Al de hele ochtend krijg ik een wit scherm.', 'Wis de cookies en herlaad de pagina.'],
    ['De oven die ik vorige week kocht, wordt niet warm.', 'Wij vervangen het toestel gratis.'],
    ['Kan ik als student korting krijgen?', 'Laad uw studentenkaart op en de korting gaat meteen in.'],
    ['Rijdt tram 3 morgen?', 'Ja, tram 3 rijdt morgen.'],
    ['Dank je wel voor de hulp, Ties!', 'Graag gedaan en een fijne dag! Ties'],
    ['Kan ik met een oude kaart nog betalen?', 'Je kan met een oude kaart nog betalen tot eind juni.'],
    ['Waar vind ik mijn polis?', 'Je vindt je polis in de app.'],
    ['Mijn internet valt telkens uit.', 'Dat is inderdaad niet leuk.'],
    ['Wanneer komt mijn pakket?', 'U ontvangt uw pakket morgen voor twaalf uur.'],
    ['Is er een storing in Mol?', 'Nee, in Mol is er geen storing bekend.'],
    [
      'Mijn zonnepanelen leveren sinds dinsdag niets meer op volgens de app.',
      'Controleer of de omvormer groen brandt.',
    ],
    [
      'Waarom moet ik twee keer verzendkosten betalen voor een bestelling?',
      'De tweede verzendkost storten wij morgen terug.',
    ],
    ['Mijn bankkaart zit nog in jullie automaat in Aalst.', 'Bel Card Stop en vraag een nieuwe kaart aan.'],
    ['Ik kan mijn rijbewijs niet uploaden, het bestand is te groot zegt hij.', 'Een bestand mag hoogstens 5 MB zijn.'],
    ['Ik wil mijn verblijf annuleren wegens ziekte.', 'Annuleren kan kosteloos met een doktersbriefje.'],
    ['Hoeveel bagage mag ik meenemen naar Kreta?', 'Naar Kreta mag je 20 kilo bagage meenemen.'],
    ['Kunnen mijn twee abonnementen samengevoegd worden?', 'Ja, we voegen beide abonnementen samen op 1 mei.'],
    ['Onze vereniging wil graag een zaal huren op 4 oktober.', 'Op 4 oktober is de grote zaal nog vrij.'],
    ['Het slot van kamer 12 klemt weer.', 'De technicus komt om vier uur naar kamer 12.'],
    ['Mijn e-bike laadt niet meer op.', 'Je kan de fiets binnenbrengen in de winkel.'],
    ['De postbode belt nooit aan en laat enkel een briefje achter.', 'Wij geven dit door aan het postkantoor.'],
    ['Ik krijg geen bevestiging als ik mijn loonbriefje opvraag.', 'Kijk eens in de map met ongewenste mail.'],
  ])('Dutch, an answer and no restatement: %s -> %s', (customer, reply) => {
    expect(restates('nl', customer, reply)).toBe(false)
  })

  it('sees through compounds and synonyms', () => {
    const share = (language: 'en' | 'nl', a: string, b: string) => {
      const keys = new Set(conceptOf(a, language).keys)
      return conceptOf(b, language).keys.some((key) => keys.has(key))
    }
    expect(share('nl', 'factuurportaal', 'portaal')).toBe(true)
    expect(share('nl', 'factuur', 'rekening')).toBe(true)
    expect(share('en', 'invoice', 'billing')).toBe(true)
    expect(share('en', 'printers', 'printer')).toBe(true)
    expect(share('en', 'invoice', 'printer')).toBe(false)
    expect(share('nl', 'factuurportaal', 'printer')).toBe(false)
  })
})
