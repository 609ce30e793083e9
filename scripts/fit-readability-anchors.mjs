// Two ends of the scale, written for this project: what a plain helpdesk reply and what dense official or technical
// prose look like. They fix where 0-100 lies; the weights themselves come from people's judgements.
export const PLAIN_EASE = 85
export const DENSE_EASE = 22

export const ANCHORS = {
  en: {
    plain: [
      'Hi Ana, thanks for your message. I have reset your password. You will get an email in a few minutes. Click the link in it and choose a new password. Does that work for you?',
      'Sorry about that! Your order went to the wrong address. We will send you a new one today, and you do not have to pay for it.',
      'I can see that your phone is not online. Please turn it off, wait a minute and turn it on again. Let me know if that helps.',
      'Your new card is on its way. It will be with you on Friday. You can keep the old one or throw it away.',
      'Thank you for waiting, Tom. The printer is on the second floor now. Open the app, pick the new printer and try again. If it still does not print, call me and we will look at it together.',
      'We found what went wrong: your mailbox was full. I made it bigger, so you can send mail again.',
    ],
    dense: [
      'In accordance with article 4.2 of the general terms and conditions, cancellation of the agreement must be effected in writing no later than three months prior to expiry of the contractual period, in the absence of which the agreement shall be renewed for a further term of twelve months.',
      'The processor implements appropriate technical and organisational measures to ensure the confidentiality, integrity and availability of personal data, the effectiveness of which is evaluated periodically within the governance framework agreed between the parties.',
      'The intermittent degradation of throughput observed during synchronisation is attributable to insufficient allocation of temporary storage within the virtualisation layer, which necessitates reconfiguration of the underlying parameters before replication can be resumed.',
      'With reference to your request for erasure of personal data, we are obliged to inform you that, pursuant to statutory retention requirements, invoicing data must be retained for a period of seven years and are consequently excluded from the deletion procedure.',
      'Access to the application is granted upon authorisation by the responsible manager, whereby the applicant is required to submit the prescribed form, accompanied by documentation demonstrating that the access requested is necessary for the performance of the duties concerned.',
    ],
  },
  nl: {
    plain: [
      'Hoi Ana, bedankt voor je bericht. Ik heb je wachtwoord gewist. Je krijgt zo een mail. Klik op de link en kies een nieuw wachtwoord. Lukt dat?',
      'Wat vervelend! Je pakket is naar het verkeerde adres gegaan. We sturen je vandaag een nieuw pakket en je hoeft er niets voor te betalen.',
      'Ik zie dat uw telefoon niet online is. Zet hem uit, wacht een minuut en zet hem weer aan. Laat u me weten of het helpt?',
      'Je nieuwe pas is onderweg. Je hebt hem vrijdag in huis. De oude mag je weggooien.',
      'Fijn dat u even wilde wachten. De printer staat nu op de tweede verdieping. Open de app, kies de nieuwe printer en probeer het nog eens. Lukt het niet, bel me dan even. Dan kijken we er samen naar.',
      'We weten nu wat er mis was: uw mailbox was vol. Ik heb hem groter gemaakt, dus u kunt weer mailen.',
    ],
    dense: [
      'Overeenkomstig artikel 4.2 van de algemene voorwaarden dient opzegging van de overeenkomst schriftelijk te geschieden uiterlijk drie maanden voor het verstrijken van de contractperiode, bij gebreke waarvan de overeenkomst wordt verlengd met een periode van twaalf maanden.',
      'De verwerker treft passende technische en organisatorische maatregelen om de vertrouwelijkheid, integriteit en beschikbaarheid van persoonsgegevens te waarborgen, waarvan de doeltreffendheid periodiek wordt geëvalueerd binnen de tussen partijen overeengekomen overlegstructuur.',
      'De waargenomen vertraging tijdens de synchronisatie is te herleiden tot een ontoereikende toewijzing van tijdelijke opslagcapaciteit binnen de virtualisatielaag, waardoor aanpassing van de onderliggende parameters noodzakelijk is alvorens de replicatie kan worden hervat.',
      'Naar aanleiding van uw verzoek tot wissing van persoonsgegevens delen wij u mede dat factuurgegevens op grond van de wettelijke bewaarplicht gedurende zeven jaar bewaard dienen te worden en derhalve buiten de verwijderingsprocedure vallen.',
      'Toegang tot de applicatie wordt verleend na autorisatie door de verantwoordelijke leidinggevende, waarbij door de aanvrager het voorgeschreven formulier dient te worden ingediend, vergezeld van documentatie waaruit blijkt dat de verzochte toegang noodzakelijk is voor de uitoefening van de functie.',
    ],
  },
}
