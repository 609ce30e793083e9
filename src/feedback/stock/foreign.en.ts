import type { Reading } from '../../detect/reading.ts'

/**
 * What a customer of an English desk tells in Dutch, German, French, Portuguese, Spanish or Italian, where it is one of the
 * things that customers tell most; behind "sorry that". The first that fits. A list of stems, for these turns are not read
 * by any rule.
 */
const TROUBLES: readonly (readonly [told: RegExp, that: string])[] = [
  [
    /(?<!\p{L})(?:(?:twee|2) ?(?:keer|x|maal) (?:\p{L}+ )?(?:afgeschreven|betaald|gefactureerd|in rekening)|dubbel (?:afgeschreven|betaald|gefactureerd)|(?:doppelt|zwei ?mal|2 ?mal|2x) (?:\p{L}+ )?(?:abgebucht|bezahlt|berechnet|belastet)|(?:deux|2) fois (?:\p{L}+ )?(?:débité|prélevé|payé|facturé)|(?:débitée?|prélevée?|payée?|facturée?) (?:deux|2) fois|(?:cobrad[oa]|debitad[oa]|pag[ou]\p{L}*) (?:duas|2) vezes|cobrad[oa] (?:dos|2) veces)(?!\p{L})/iu,
    'you were charged twice',
  ],
  [
    /(?<!\p{L})(?:(?:kan|kom|kunnen|krijg|lukt)\b[^.!?\n]{0,40}\b(?:niet|geen)\b[^.!?\n]{0,30}\b(?:inloggen|aanmelden|ingelogd)|(?:nicht|kein\p{L}*)[^.!?\n]{0,30}(?:einloggen|anmelden|eingeloggt)|(?:arrive|peux|réussis|parviens|impossible)[^.!?\n]{0,30}(?:me connecter|connexion|m['’]identifier)|não (?:consigo|estou conseguindo|consegui)[^.!?\n]{0,20}(?:entrar|logar|acessar|fazer login)|no puedo (?:entrar|iniciar sesi[oó]n|acceder)|non riesco (?:a|ad) (?:accedere|entrare))/iu,
    'you cannot log in',
  ],
  [
    /(?<!\p{L})(?:kapot\p{L}*|beschadigd\p{L}*|kaputt\p{L}*|beschädigt\p{L}*|défectueu\p{L}*|abîmé\p{L}*|endommagé\p{L}*|quebrad[oa]s?|danificad[oa]s?|dañad[oa]s?|danneggiat[oaie])(?!\p{L})/iu,
    'this is damaged',
  ],
  [
    /(?<!\p{L})(?:(?:nog (?:steeds )?(?:niet|niets|geen)|nooit)[^.!?\n]{0,40}(?:ontvangen|gekregen|binnengekomen|aangekomen|geleverd|bezorgd)|(?:noch (?:immer )?(?:nicht|nichts|kein\p{L}*)|nie)[^.!?\n]{0,40}(?:erhalten|bekommen|angekommen|geliefert|eingetroffen)|(?:pas|rien|jamais|toujours pas) (?:encore )?(?:été )?(?:reçu|livré|arrivé)\p{L}*|(?:ainda )?não (?:recebi|chegou|caiu|entregaram)|no (?:he recibido|ha llegado|recibí)|non (?:ho (?:ancora )?ricevuto|è arrivat[oa]))(?!\p{L})/iu,
    'you are still waiting for this',
  ],
  [
    /(?<!\p{L})(?:foutmelding\p{L}*|foutcode\p{L}*|Fehlermeldung\p{L}*|Fehlercode|message d['’]erreur|code (?:d['’])?erreur|mensagem de erro|código de erro|mensaje de error|messaggio di errore)(?!\p{L})/iu,
    'you get an error',
  ],
  [
    /(?<!\p{L})(?:(?:werkt|doet het|werken|gaat|lukt)(?: \p{L}+){0,3} niet|funktioniert(?: \p{L}+){0,3} nicht|geht(?: \p{L}+){0,2} nicht|klappt(?: \p{L}+){0,2} nicht|(?:start|laadt|opent) niet|(?:startet|lädt|öffnet)(?: sich)? nicht|ne (?:fonctionne|marche)(?:nt)?(?: \p{L}+)? pas|(?:fonctionne|marche) (?:plus|pas)|(?:démarre|charge|s['’]ouvre|se lance) (?:plus|pas)|não (?:est[aá] (?:a )?)?(?:funciona\p{L}*|abre|carrega|vai|inicia|liga|instala)|no funciona|non funziona)(?!\p{L})/iu,
    'this is not working',
  ],
  [
    /(?<!\p{L})(?:verspät\p{L}*|verzögert\p{L}*|vertraagd|vertraging|en retard|atrasad[oa]|atraso|retrasad[oa]|in ritardo)(?!\p{L})/iu,
    'this is late',
  ],
]

/** What cannot be done, by the verb in those languages. */
const VERBS: readonly (readonly [verb: string, english: string])[] = [
  ['openen|open krijgen|öffnen|ouvrir|abrir|aprire', 'open'],
  ['downloaden|gedownload|herunterladen|runterladen|télécharger|baixar|descarregar|descargar|scaricare', 'download'],
  ['installeren|geïnstalleerd|installieren|installer|instalar|installare', 'install'],
  ['(?:terug ?)?vinden|finden|trouver|retrouver|encontrar|achar|trovare', 'find'],
  ['kopen|kaufen|acheter|comprar|comprare', 'buy'],
  ['betalen|bezahlen|payer|pagar|pagare', 'pay'],
  ['spelen|spielen|jouer|jogar|jugar|giocare', 'play'],
  ['synchroniseren|synchronisieren|synchroniser|sincronizar|sincronizzare', 'sync'],
  ['wijzigen|veranderen|aanpassen|ändern|wechseln|changer|modifier|mudar|alterar|trocar|cambiar|cambiare', 'change'],
  ['bestellen|commander|encomendar|pedir|ordinare', 'order'],
  ['lezen|lesen|lire|ler|leer|leggere', 'read'],
  ['verbinden|koppelen|verknüpfen|connecter|vincular|conectar|collegare', 'connect'],
]
const UNABLE =
  "(?:(?:kan|kunnen|kun|krijg|lukt)(?: \\p{L}+){0,8}? (?:niet|geen)|(?:kann|können|lässt)(?: \\p{L}+){0,8}? (?:nicht|kein\\p{L}*)|(?:n['’]arrive|(?:ne )?(?:peux|parviens|réussis)|n['’]ai)(?: \\p{L}+){0,2}? (?:pas|plus|jamais)|impossible d[e'’]|não (?:consigo|consegui|posso|estou conseguindo|deixa|dá para)|no (?:puedo|me deja|consigo)|non (?:riesco|posso))"
const CANNOT = VERBS.map(
  ([verb, english]) =>
    [
      new RegExp(`(?<!\\p{L})${UNABLE}(?:[ '’]\\p{L}+){0,6}?[ '’](?:${verb})(?!\\p{L})`, 'iu'),
      `you cannot ${english} this`,
    ] as const,
)
const HAS_TROUBLE: readonly (readonly [RegExp, string])[] = [
  [
    /(?<!\p{L})(?:proble(?:em|men) (?:\p{L}+ ){0,2}(?:met|bij|om)|Problem\p{L}* (?:\p{L}+ ){0,2}(?:mit|bei|beim)|problèmes? (?:\p{L}+ ){0,2}(?:avec|pour|de|sur)|(?:com|tendo|um|tenho) problemas? (?:\p{L}+ )?(?:com|para|no|na|em|ao)|problemas? (?:con|para|al)|problem[ai] con)(?!\p{L})/iu,
    'you are having trouble with this',
  ],
]

/** What such a customer wants; behind "I understand that". */
const WISHES: readonly (readonly [told: RegExp, that: string])[] = [
  [
    /(?<!\p{L})(?:account\p{L}* (?:\p{L}+ ){0,3}(?:verwijderen|sluiten|opheffen)|Konto (?:\p{L}+ ){0,3}(?:löschen|schließen)|supprimer (?:\p{L}+ ){0,2}compte|(?:excluir|apagar|deletar) (?:\p{L}+ ){0,2}conta|eliminar (?:\p{L}+ ){0,2}cuenta)(?!\p{L})/iu,
    'you want to delete your account',
  ],
  [
    /(?<!\p{L})(?:abonnement\p{L}* (?:\p{L}+ ){0,3}(?:opzeggen|stopzetten|annuleren)|(?:Abo|Abonnement|Mitgliedschaft) (?:\p{L}+ ){0,3}(?:kündigen|beenden)|(?:résilier|annuler|arrêter) (?:\p{L}+ ){0,2}abonnement|cancelar (?:\p{L}+ ){0,2}(?:assinatura|subscrição|suscripción))(?!\p{L})/iu,
    'you want to end your subscription',
  ],
  [
    /(?<!\p{L})(?:bestelling\p{L}* (?:\p{L}+ ){0,3}annuleren|(?:Bestellung|Auftrag) (?:\p{L}+ ){0,4}stornieren|annuler (?:\p{L}+ ){0,2}commande|cancelar (?:\p{L}+ ){0,2}(?:pedido|encomenda|compra))(?!\p{L})/iu,
    'you want to cancel your order',
  ],
  [
    /(?<!\p{L})(?:geld terug|terugbetal\p{L}*|terugstort\p{L}*|Geld zurück|Rückerstattung|zurückerstatt\p{L}*|rembours\p{L}*|reembols\p{L}*|estorno|rimborso)(?!\p{L})/iu,
    'you want your money back',
  ],
  [
    /(?<!\p{L})(?:terugsturen|retourneren|zurücksenden|zurückschicken|renvoyer|devolver|restituire)(?!\p{L})/iu,
    'you want to send this back',
  ],
]
/** Of each message so much is looked at. */
const FURTHEST = 800

/** The turn's words in languages other than English. */
const foreign = ({ before }: Reading): string =>
  [before.unread, ...before.turn.filter(({ text }) => text.language !== 'en').map(({ text }) => text.text)]
    .map((text) => text.slice(0, FURTHEST))
    .join('\n')

const first = (said: string, list: readonly (readonly [RegExp, string])[]): string | null =>
  said.length < 8 ? null : (list.find(([told]) => told.test(said))?.[1] ?? null)

const ALL = [...TROUBLES, ...CANNOT, ...HAS_TROUBLE]

/** The trouble that a turn in another language tells, as a clause behind "sorry that"; null where it is none of the list. */
export const foreignTrouble = (reading: Reading): string | null => first(foreign(reading), ALL)

/** What a turn in another language asks for, as a clause behind "I understand that". */
export const foreignWish = (reading: Reading): string | null => first(foreign(reading), WISHES)
