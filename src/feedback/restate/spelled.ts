import { frequencies } from '../../annotate/readability/frequency.ts'
import { wordInfo } from '../../annotate/readability/word-info.ts'
import type { RuleLanguage } from '../../conversation.ts'
import { finiteOf, isInfinitive, isParticiple, joinedFiniteOf } from './dutch-verbs.ts'
import { isBase, isIng, isPast, isThird } from './english-words.ts'

/** Words of helpdesk talk that no table of subtitles holds. */
const DUTCH = new Set(
  `account accounts app apps wifi internet router modem laptop laptops printer scanner toner server servers netwerk portaal factuur facturen retour retouren abonnement abonnementen
  website webshop webwinkel site sites link links wachtwoord wachtwoorden inlog login pincode code codes voucher vouchers bon cadeaubon kortingscode korting bestelling
  bestellingen pakket pakketje levering leveringen bezorging bezorger koerier winkelmandje ebook ebooks e-book e-books e-reader ereader tablet smartphone gsm sms simkaart esim
  mail mails mailtje mailtjes e-mail e-mails e-mailadres mailadres emailadres mailbox inbox bijlage agenda map mappen bestand bestanden scherm schermen beeldscherm toetsenbord muis headset dockingstation
  adapter oplader lader kabel kabels stekker batterij accu decoder digibox dongle televisie tv zender zenders kanaal glasvezel bandbreedte signaal bereik ontvangst roaming bundel
  salaris loonstrook loonstrookje loonfiche verlof verlofdagen vakantiegeld vakantiedagen overuren uren declaratie declaraties onkosten reiskosten kilometers urenregistratie badge
  medewerker medewerkers collega collega's klantendienst klantenservice helpdesk monteur technieker ticket tickets melding meldingen foutmelding foutmeldingen foutcode update updates upgrade
  software hardware licentie licenties browser cookies cache tabblad spreadsheet macro sjabloon rapport dashboard filter export import database back-up vpn usb pdf
  incasso domiciliëring domiciliering bankrekening rekeningnummer overschrijving terugbetaling creditcard creditkaart betaalkaart bankkaart afschrijving saldo tegoed spaarpunten aanmaning herinnering contract
  verzekering polis premie schadeclaim dossier aanvraag formulier formulieren attest vergunning paspoort trein treinen tram bus bussen halte bushalte perron vlucht vluchten bagage koffer boeking reservering
  game games console controller account-id profiel profielfoto gebruikersnaam tweestapsverificatie verificatiecode bevestigingsmail bevestiging activatie activatiecode track trace tracking
  wasmachine koelkast stofzuiger droger oven koffiemachine scooter fiets fietsen matras zetel bank kast stoel lamp rits zool zolen naad maat online offline webcam microfoon luidspreker teams
  gecrasht traag trage trager haperend geblokkeerd gehackt dubbel onterecht foutief defect defecte kapot kapotte leeg lege verlopen thuisnetwerk thuiswerk thuis intranet telefooncentrale voicemail oproepen
  sinds vanaf omwille euro eur gb mb mbps kwh kuub meterstand meterstanden slimme zonnepanelen boiler ketel cv thermostaat parking garage lek lekkage sanitair lift huur huurder verhuurder huurwoning
  downloadlink app-store winkelwagen adreswijziging verhuizing opzegging proefperiode proefabonnement jaarabonnement maandabonnement`.split(
    /\s+/,
  ),
)
const ENGLISH = new Set(
  `login wifi router modem vpn username usernames dropdown dashboard printer printers laptop laptops invoice invoices payslip payslips timesheet timesheets payroll refund refunds voucher vouchers
  online offline app apps website webpage url inbox mailbox spreadsheet spreadsheets template templates firmware bluetooth ethernet broadband sim esim roaming prepaid usb hdmi pdf csv
  download downloads upload uploads update updates upgrade upgrades install installs installed reinstall reinstalled uninstall reboot reboots unmount config toolbar taskbar popup captcha
  authenticator two-factor 2fa otp subscription subscriptions autorenew unsubscribe unsubscribed debited overcharged checkout wishlist tracking courier parcel parcels backorder reorder
  headset webcam touchpad touchscreen charger adapter adaptor dongle ebook ebooks e-book e-reader podcast playlist gamertag console controller xbox playstation unsupported synced sync syncing
  admin admins sysadmin helpdesk intranet onedrive sharepoint outlook excel teams backup backups malware spam phishing login logins logon signup sign-up setup reset resets bitlocker driver drivers
  analytics synchronization synchronisation connectivity latency functionality workflow timeout timeouts smartphone smartphones textbook preorder preordered redeemed monetization livestream livestreams unsubscribe desktop folder folders filename cursor screenshot screenshots autosave autocorrect hotspot landline voicemail dvd cd tv wi-fi widescreen webshop webshops flickering glitch glitches laggy buffering pixelated
  overtime onboarding reimbursement reimbursements deduction deductions pension hr crm erp api kubernetes linux ubuntu windows mac iphone ipad android`.split(
    /\s+/,
  ),
)

/** Rarer than anything in the tables. */
const UNSEEN: Readonly<Record<RuleLanguage, number>> = { en: 1.41, nl: 2.81 }
/** Letters that may join two Dutch parts. */
const LINKS = ['', 's', 'en', 'n', '-']

/** Whether a word in lower case is spelled as some list has it, so that it may be written back. */
export function spelled(word: string, language: RuleLanguage): boolean {
  if (wordInfo(word, language).zipf > UNSEEN[language]) return true
  const norm = word.normalize('NFD').replace(/\p{M}/gu, '')
  if (language === 'en')
    return (
      ENGLISH.has(word) ||
      isBase(norm) ||
      isThird(norm) ||
      isPast(norm) ||
      isIng(norm) ||
      (word.endsWith("'s") && spelled(word.slice(0, -2), language)) ||
      (word.length < 30 &&
        word.includes('-') &&
        word.split('-').every((part) => part.length < 2 || spelled(part, language)))
    )
  if (DUTCH.has(word) || finiteOf(norm) || isInfinitive(norm) || isParticiple(norm) || joinedFiniteOf(norm)) return true
  if (/(?:e|s|en|je|jes|tje|'s)$/.test(word) && DUTCH.has(word.replace(/(?:en|e|tje|jes|je|'s|s)$/, ''))) return true
  return compound(word)
}

/** "factuurportaal": two parts of which one is a helpdesk word. At most 30 letters are tried. */
function compound(word: string): boolean {
  if (word.length > 30) return false
  const table = frequencies('nl')
  for (let at = 3; at <= word.length - 3; at++) {
    const tail = word.slice(at)
    const own = DUTCH.has(tail)
    if (!own && table.get(tail) === undefined) continue
    // a long word that ends in a long known one is a compound of which the table lacks the rest
    if (word.length > 9 && tail.length > 4 && (own || table.get(tail)! > 3.5)) return true
    for (const link of LINKS) {
      if (at - link.length < 3 || !word.slice(0, at).endsWith(link)) continue
      const head = word.slice(0, at - link.length)
      if (DUTCH.has(head) || (own && table.get(head) !== undefined)) return true
    }
  }
  return false
}
