/** German words for the vote; see `../language.ts` for how tiers weigh. Own lists. */
export const DE = {
  sure: `der die das an dem den des ein eine einen einem einer eines und oder aber doch sondern denn weil dass daß ob wenn als wie
    wo was wann warum wieso welche welcher welches welchen wer wen wem ich du er sie es wir ihr mich dich sich uns euch mir
    dir ihm ihn ihnen mein meine meinen meinem meiner dein deine sein seine ihre ihren ihrem ihrer unser unsere euer nicht
    nichts kein keine keinen keiner auch noch nur schon mal doch sehr mehr viel viele vielen wenig etwas alles alle allen
    jeder jede jedes jemand niemand man hier dort da dann jetzt heute morgen gestern immer nie oft wieder bereits gerade
    gleich später bald zuerst danach vorher mit ohne für gegen bei beim von vom zu zum zur nach aus auf über unter vor
    hinter zwischen neben durch um bis seit während wegen trotz im am ins ans bin bist ist sind seid war waren warst
    gewesen habe hast hat haben hatte hatten gehabt werde wirst wird werden wurde wurden geworden worden kann kannst
    können konnte könnte könnten muss musst müssen musste soll sollte sollten will willst wollen wollte darf dürfen
    möchte möchten mag würde würden wäre hätte hätten geht gehen ging gegangen kommt kommen kam gekommen macht machen
    gemacht tun getan sehe sehen sieht gesehen sagen sagt gesagt weiß wissen wusste gewusst finde finden gefunden
    bekomme bekommen bekam gebe geben gibt gegeben nehmen nimmt genommen lassen lässt gelassen funktioniert
    funktionieren versuche versuchen versucht schicke schicken geschickt senden gesendet erhalte erhalten warte warten
    gewartet helfen hilft geholfen hilfe frage fragen gefragt antwort bitte danke dankeschön vielen hallo guten
    tag moin servus grüße gruß grüßen freundlichen tschüss tschüß auf wiedersehen ja nein doch klar gerne gern leider
    vielleicht wahrscheinlich natürlich genau richtig falsch gut gute guter gutes guten besser beste schlecht neu neue
    neuen neuer neues alt alte groß klein lange kurz ganz okay passt stimmt alles perfekt ausgezeichnet beides besten lieben liebe lieber liebes schön schöne schönen schade
    woche wochen monat monate jahr jahre tage stunde stunden minuten abend nacht montag dienstag mittwoch donnerstag
    freitag samstag sonntag januar februar märz mai juni juli august oktober dezember eins zwei drei vier fünf sechs
    sieben acht neun zehn erste ersten zweite letzte letzten nächste nächsten bestellung bestellt bestellen
    bestellnummer bestellnr bestellungsnummer bestellungen lieferung geliefert liefern paket ware versand versendet verschickt zahlung bezahlt
    bezahlen rechnung geld rückerstattung erstattung konto kontos kunde kunden kundennummer passwort kennwort anmelden
    angemeldet einloggen bildschirm gerät geräte datei dateien ordner knopf verbindung netzwerk rechner handy telefon
    einstellungen seite fehler fehlermeldung problem probleme lösung gelöst nummer adresse name vorname nachname
    mitarbeiter anfrage nachricht termin öffnen schließen geöffnet installieren installiert löschen gelöscht ändern
    geändert prüfen überprüfen geprüft bestätigen verstehe verstehen verstanden denke glaube leid gleichfalls ebenfalls ebenso
    also eigentlich trotzdem deshalb deswegen außerdem ausserdem damit dafür davon dabei darüber wieviel lediglich
    moechte koennen fuer ueber waere muessen zurück weg fertig möglich nötig selbst dieser diese dieses diesen diesem
    andere anderen anderes beiden weitere weiteren nochmal nochmals einmal wirklich super-danke sofort überhaupt
    stuhl tisch schrank bett lampe möbel nachbestellen stornieren stornierung umtausch rücksendung seriennummer kreditkarte kundenkonto lieferung liefertermin versanddatum datum`,
  likely: `dank in so hallo super toll moment name man sorry thx top okay hi`,
  hint: `ok mail email internet wifi windows pc online computer laptop website chat update link info team service server router hey`,
}
