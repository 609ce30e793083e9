import type { IngestErrorCode } from './errors.ts'
import type { RejectReason } from './types.ts'

export type Language = 'en' | 'nl'
type Both = Record<Language, string>

/** Why a row was left out; `{x}` is filled in. Never message text. */
export const REJECTIONS: Record<RejectReason, Both> = {
  'no-text': {
    en: 'The row has no message text; check the export if there should be one.',
    nl: 'De rij heeft geen berichttekst; kijk de export na als die er wel hoort te zijn.',
  },
  'no-conversation': {
    en: 'The row does not say which conversation it belongs to; fill in the conversation id.',
    nl: 'De rij zegt niet bij welk gesprek ze hoort; vul het gespreksnummer in.',
  },
  'no-role': {
    en: 'The row does not say who wrote it; fill in customer, agent or note.',
    nl: 'De rij zegt niet wie het bericht schreef; vul klant, medewerker of notitie in.',
  },
  'unknown-role': {
    en: 'The role in this row is none Helder knows; use customer, agent, note or system.',
    nl: 'Helder kent de rol in deze rij niet; gebruik klant, medewerker, notitie of systeem.',
  },
  'no-tweet-id': {
    en: 'The tweet has no numeric id, so its thread cannot be found; export the id columns as text.',
    nl: 'De tweet heeft geen numeriek id, dus de draad is niet te volgen; exporteer de id-kolommen als tekst.',
  },
  'ragged-row': {
    en: 'The row has {got} cells where the header has {width}, so its cells cannot be told apart; put quotes around cells that hold the delimiter.',
    nl: 'De rij heeft {got} cellen en de kopregel {width}, dus de cellen zijn niet uit elkaar te houden; zet aanhalingstekens om cellen met het scheidingsteken erin.',
  },
  'broken-quotes': {
    en: 'A quotation mark in this line is not closed or not doubled; export again, or double the quotes inside cells.',
    nl: 'Een aanhalingsteken in deze regel is niet gesloten of niet verdubbeld; exporteer opnieuw, of verdubbel aanhalingstekens binnen cellen.',
  },
  'broken-json': {
    en: 'The line is not valid JSON; write one whole object on one line.',
    nl: 'De regel is geen geldige JSON; zet één volledig object op één regel.',
  },
  'not-an-object': {
    en: 'The line holds JSON, but no object; write one object per message or ticket.',
    nl: 'De regel bevat wel JSON, maar geen object; schrijf één object per bericht of ticket.',
  },
  'wrong-type': {
    en: 'The value of "{key}" has the wrong type; texts and ids must be text or numbers.',
    nl: 'De waarde van "{key}" heeft het verkeerde type; teksten en id’s moeten tekst of een getal zijn.',
  },
  'repeated-row': {
    en: 'The row repeats row {row} of {file} word for word; it was counted once.',
    nl: 'De rij herhaalt rij {row} van {file} woord voor woord en is één keer geteld.',
  },
  'repeated-header': {
    en: 'The row repeats the header, as in exports put one after the other; there is nothing to do.',
    nl: 'De rij herhaalt de kopregel, zoals bij achter elkaar geplakte exports; je hoeft niets te doen.',
  },
  'row-too-large': {
    en: 'The row is larger than {limit} MB; split it, or leave attachments out of the export.',
    nl: 'De rij is groter dan {limit} MB; splits haar, of laat bijlagen uit de export.',
  },
}

/** What is wrong with an input as a whole, and what to do. */
export const FAILURES: Record<IngestErrorCode, { message: Both; hint: Both }> = {
  'not-found': {
    message: { en: 'There is no file or folder "{file}".', nl: 'Er is geen bestand of map "{file}".' },
    hint: { en: 'Check the path and the spelling.', nl: 'Controleer het pad en de spelling.' },
  },
  empty: {
    message: { en: '"{file}" is empty.', nl: '"{file}" is leeg.' },
    hint: {
      en: 'Export again, and check that the selection holds conversations.',
      nl: 'Exporteer opnieuw, en kijk of de selectie gesprekken bevat.',
    },
  },
  'header-only': {
    message: { en: '"{file}" has a header but no rows.', nl: '"{file}" heeft een kopregel maar geen rijen.' },
    hint: {
      en: 'Export again with a wider selection. {advice}',
      nl: 'Exporteer opnieuw met een ruimere selectie. {advice}',
    },
  },
  binary: {
    message: {
      en: '"{file}" is not a text file ({kind}).',
      nl: '"{file}" is geen tekstbestand ({kind}).',
    },
    hint: {
      en: 'Export as CSV or JSON lines. In a spreadsheet: Save as, CSV UTF-8.',
      nl: 'Exporteer als CSV of JSON-regels. In een rekenblad: Opslaan als, CSV UTF-8.',
    },
  },
  'no-text-column': {
    message: {
      en: 'None of the columns of "{file}" ({width}) is known to hold the message text.',
      nl: 'Van de kolommen van "{file}" ({width}) is er geen bekend als berichttekst.',
    },
    hint: {
      en: 'Say which one it is with --column text=NAME (or its number), and likewise conversation and role.',
      nl: 'Zeg welke het is met --column text=NAAM (of het nummer), en zo ook conversation en role.',
    },
  },
  'unknown-delimiter': {
    message: {
      en: 'The columns of "{file}" seem to be parted by {delimiter}, which Helder does not look for.',
      nl: 'De kolommen van "{file}" lijken gescheiden door {delimiter}, en daar zoekt Helder niet naar.',
    },
    hint: {
      en: 'Export with a comma, semicolon or tab, or put the line sep={delimiter} above the header.',
      nl: 'Exporteer met een komma, puntkomma of tab, of zet de regel sep={delimiter} boven de kopregel.',
    },
  },
  'no-bodies': {
    message: {
      en: '"{file}" is a list of tickets from {tool}, without the messages themselves.',
      nl: '"{file}" is een lijst met tickets uit {tool}, zonder de berichten zelf.',
    },
    hint: { en: '{advice}', nl: '{advice}' },
  },
  'no-replies': {
    message: {
      en: '"{file}" holds the customers’ texts but no replies.',
      nl: '"{file}" bevat teksten van klanten, maar geen antwoorden.',
    },
    hint: { en: '{advice}', nl: '{advice}' },
  },
  'no-role-column': {
    message: {
      en: 'Nothing in "{file}" says who wrote which message.',
      nl: 'Niets in "{file}" zegt wie welk bericht schreef.',
    },
    hint: {
      en: 'Add a column with customer or agent and name it with --column role=NAME, or name the agent’s column with --column agent=NAME.',
      nl: 'Voeg een kolom toe met klant of medewerker en noem die met --column role=NAAM, of noem de kolom van de medewerker met --column agent=NAAM.',
    },
  },
  'no-conversation-column': {
    message: {
      en: 'Nothing in "{file}" says which messages belong together.',
      nl: 'Niets in "{file}" zegt welke berichten bij elkaar horen.',
    },
    hint: {
      en: 'Name the column with the ticket or conversation number: --column conversation=NAME.',
      nl: 'Noem de kolom met het ticket- of gespreksnummer: --column conversation=NAAM.',
    },
  },
  'unknown-column': {
    message: {
      en: '"{file}" has no column "{column}".',
      nl: '"{file}" heeft geen kolom "{column}".',
    },
    hint: { en: 'Its columns are: {labels}.', nl: 'De kolommen zijn: {labels}.' },
  },
  unreadable: {
    message: { en: '"{file}" cannot be read ({cause}).', nl: '"{file}" kan niet worden gelezen ({cause}).' },
    hint: {
      en: 'Check that you may open it and that it was downloaded whole.',
      nl: 'Kijk of je het mag openen en of het volledig is gedownload.',
    },
  },
  damaged: {
    message: {
      en: '"{file}" is packed (gzip), and the package ends early or is damaged.',
      nl: '"{file}" is ingepakt (gzip), en het pakket houdt te vroeg op of is beschadigd.',
    },
    hint: {
      en: 'Download or copy it again, or unpack it yourself and give Helder what can be unpacked. Nothing of it was used.',
      nl: 'Download of kopieer het opnieuw, of pak het zelf uit en geef Helder wat eruit komt. Er is niets van gebruikt.',
    },
  },
  'no-space': {
    message: {
      en: 'Helder keeps rows aside while it reads "{file}", and cannot write them ({cause}).',
      nl: 'Helder zet rijen opzij terwijl het "{file}" leest, en kan die niet wegschrijven ({cause}).',
    },
    hint: {
      en: 'Free some space, or choose a larger disk with --out (for --out - with TMPDIR).',
      nl: 'Maak ruimte, of kies met --out een grotere schijf (bij --out - met TMPDIR).',
    },
  },
  'not-json': {
    message: {
      en: '"{file}" begins like JSON, but no ticket or message can be read from it.',
      nl: '"{file}" begint als JSON, maar er is geen ticket of bericht uit te lezen.',
    },
    hint: {
      en: 'Export as JSON lines: one object per line.',
      nl: 'Exporteer als JSON-regels: één object per regel.',
    },
  },
  'too-large': {
    message: {
      en: '"{file}" is one JSON document of more than {limit} MB.',
      nl: '"{file}" is één JSON-document van meer dan {limit} MB.',
    },
    hint: {
      en: 'Export as JSON lines, so that it can be read line by line.',
      nl: 'Exporteer als JSON-regels, zodat het regel voor regel gelezen kan worden.',
    },
  },
  'no-files': {
    message: {
      en: '"{file}" holds no export that can be read.',
      nl: '"{file}" bevat geen export die gelezen kan worden.',
    },
    hint: {
      en: 'Put files ending in .csv, .tsv, .txt, .json, .jsonl or .ndjson there (.gz is fine).',
      nl: 'Zet er bestanden neer die eindigen op .csv, .tsv, .txt, .json, .jsonl of .ndjson (.gz mag).',
    },
  },
}

/** What keeps rows from being written aside; other codes are told as they are. */
export const SPACE: Record<string, Both> = {
  ENOSPC: { en: 'the disk is full', nl: 'de schijf is vol' },
  EDQUOT: { en: 'your share of the disk is full', nl: 'je deel van de schijf is vol' },
  EROFS: { en: 'the disk is read-only', nl: 'de schijf is alleen te lezen' },
  EACCES: { en: 'no permission', nl: 'geen toestemming' },
}

/** Sentences of `FileReport.warnings`. */
export const WARNINGS = {
  'no-replies': {
    en: 'This file holds the customers’ texts but no replies, so there is nothing to score. {advice}',
    nl: 'Dit bestand bevat teksten van klanten maar geen antwoorden, dus er valt niets te beoordelen. {advice}',
  },
  'mixed-encoding': {
    en: 'Some bytes are not valid UTF-8 and were read as Windows-1252; if you see strange letters, export as UTF-8.',
    nl: 'Sommige bytes zijn geen geldig UTF-8 en zijn gelezen als Windows-1252; zie je vreemde letters, exporteer dan als UTF-8.',
  },
  'day-first': {
    en: 'Dates such as 04/05/2026 could be read two ways; they were read as day/month.',
    nl: 'Datums als 04/05/2026 kun je op twee manieren lezen; ze zijn gelezen als dag/maand.',
  },
  'dates-left-out': {
    en: 'Dates such as 04/05/2026 could be read two ways and were left out; export them as 2026-05-04.',
    nl: 'Datums als 04/05/2026 kun je op twee manieren lezen en zijn weggelaten; exporteer ze als 2026-05-04.',
  },
  ragged: {
    en: 'Rows with more or fewer cells than the header ({count}, the first is row {row}) were read as far as their cells are there.',
    nl: 'Rijen met meer of minder cellen dan de kopregel ({count}, de eerste is rij {row}) zijn gelezen zover de cellen er zijn.',
  },
  'odd-dates': {
    en: 'Dates that cannot be read, or lie before 1970 or after 2199, were left out ({count}, the first in row {row}); write them as 2026-05-04T10:00:00Z.',
    nl: 'Datums die niet te lezen zijn, of voor 1970 of na 2199 liggen, zijn weggelaten ({count}, de eerste in rij {row}); schrijf ze als 2026-05-04T10:00:00Z.',
  },
} satisfies Record<string, Both>
export type WarningId = keyof typeof WARNINGS

/** Fills `{name}` in a sentence. A name without a value gives nothing, so that no brace reaches a reader. */
export function fill(sentence: string, values: Record<string, string | number> = {}): string {
  return sentence.replace(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? '')).trim()
}
