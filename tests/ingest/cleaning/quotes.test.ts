import { describe, expect, it } from 'vitest'
import { clean } from '../../../src/ingest/cleaning/index.ts'

const OLD = 'De printer doet het niet.\nKunt u helpen?'
const marked = OLD.replace(/^/gm, '> ')
const header = (from: string, sent: string, to: string, subject: string) =>
  `${from}: Ann Bos <ann@example.org>\n${sent}: maandag 4 mei 2026 09:12\n${to}: Servicedesk\n${subject}: Printer\n\n${OLD}`

describe('quoted mail is left out', () => {
  it.each([
    ['marks alone', marked],
    ['On ... wrote', `On Mon, May 4, 2026 at 9:12 AM Ann Bos <ann@example.org> wrote:\n${marked}`],
    ['On ... wrote, wrapped', `On Mon, May 4, 2026 at 9:12 AM Ann Bos\n<ann@example.org> wrote:\n\n${marked}`],
    ['On ... wrote, without marks', `On 4 May 2026, at 09:12, Ann Bos <ann@example.org> wrote:\n\n${OLD}`],
    ['Op ... schreef', `Op ma 4 mei 2026 om 09:12 schreef Ann Bos <ann@example.org>:\n${marked}`],
    ['Op ... schreef, wrapped', `Op ma 4 mei 2026 om 09:12 schreef Ann Bos <\nann@example.org>:\n${marked}`],
    ['Op ... heeft het volgende geschreven', `Op 4 mei 2026 om 09:12 heeft Ann Bos het volgende geschreven:\n\n${OLD}`],
    ['Thunderbird', `Op 4-5-2026 om 09:12 schreef Ann Bos:\n${marked}`],
    ['name first', `Ann Bos <ann@example.org> schreef op 4 mei 2026:\n\n${OLD}`],
    ['Le ... a écrit', `Le lun. 4 mai 2026 à 09:12, Ann Bos <ann@example.org> a écrit :\n${marked}`],
    ['Am ... schrieb', `Am 04.05.2026 um 09:12 schrieb Ann Bos:\n${marked}`],
    ['From/Sent', header('From', 'Sent', 'To', 'Subject')],
    ['Van/Verzonden', header('Van', 'Verzonden', 'Aan', 'Onderwerp')],
    ['De/Envoyé', header('De', 'Envoyé', 'À', 'Objet')],
    ['Von/Gesendet', header('Von', 'Gesendet', 'An', 'Betreff')],
    ['bold fields', header('*Van', '*Verzonden', '*Aan', '*Onderwerp').replace(/: /g, ':* ')],
    ['ruler and Van', `________________________________\n${header('Van', 'Verzonden', 'Aan', 'Onderwerp')}`],
    ['fields on one line', `Van: Ann Bos Verzonden: maandag 4 mei 2026 Aan: Servicedesk Onderwerp: Printer\n${OLD}`],
    ['Original Message', `-----Original Message-----\nFrom: Ann Bos\n\n${OLD}`],
    ['Oorspronkelijk bericht', `-----Oorspronkelijk bericht-----\nVan: Ann Bos\n\n${OLD}`],
    ['Begin doorgestuurd bericht', `Begin doorgestuurd bericht:\n\nVan: Ann Bos\n\n${OLD}`],
    ['Forwarded message', `---------- Forwarded message ---------\nFrom: Ann Bos\n\n${OLD}`],
    ['Zoho', `---- On Mon, 04 May 2026 09:12:00 +0200 ann@example.org wrote ----\n\n${OLD}`],
    ['name first, wrapped', `Ann Bos <ann@example.org> schreef op ma 4\nmei 2026, 09:12:\n\n${marked}`],
    ['Markdown fields', `**From:** Ann Bos\n**Sent:** Monday\n**To:** Helpdesk\n**Subject:** Printer\n\n${OLD}`],
    ['reply above', `##- Please type your reply above this line -##\n\n${OLD}`],
    ['antwoord boven', `##- Typ uw antwoord boven deze regel -##\n\n${OLD}`],
  ])('%s', (_name, quoted) => {
    for (const newline of ['\n', '\r\n']) {
      const body = `Hallo Ann,\n\nDe printer staat weer aan.\n\n${quoted}\n`.replaceAll('\n', newline)
      const cleaned = clean(body)
      expect(cleaned.text).toBe(`Hallo Ann,${newline}${newline}De printer staat weer aan.`)
      expect(cleaned.removed).toHaveLength(1)
      expect(cleaned.removed[0]!.kind).toBe('quote')
      expect(body.slice(cleaned.removed[0]!.start, cleaned.removed[0]!.end).split(/\s+/)[0]).toBe(
        quoted.split(/\s+/)[0],
      )
    }
  })

  it('keeps answers below and between quoted lines', () => {
    const body = 'Hi Ann,\n\n> Does it print?\n\nYes, it does.\n\n> And scan?\n> In colour?\n\nThat too.\n\nTom'
    expect(clean(body).text.split(/\s*\n\s*/)).toEqual(['Hi Ann,', 'Yes, it does.', 'That too.', 'Tom'])
  })

  it('keeps what the agent writes below the quotation', () => {
    const body = `On 4 May 2026 at 09:12, Ann wrote:\n${marked}\n\nIt is on again.\n`
    expect(clean(body).text.trim()).toBe('It is on again.')
  })
})

describe('what is not a quotation stays', () => {
  it.each([
    'On Monday I wrote to you:\nplease restart the printer.',
    'On 4 May 2026 we wrote:\nplease restart the printer.',
    'Op maandag schreef ik u:\nstart de printer opnieuw.',
    'Op 4 mei 2026 hebben we u geschreven:\nstart de printer opnieuw.',
    'Op 4 mei schreef u het volgende:\nde printer is stuk. Dat klopt.',
    'Op uw scherm:\nklik op Start.\nKies Printers.',
    'On your screen:\nclick Start.',
    'Hoi!\n>_<\ndat is jammer',
    'Prima\n>:(\nof toch niet',
    'Volg deze stappen:\n> Open Instellingen\n> Kies Printers',
    'Van: Utrecht\nNaar: Gent\nWe verhuizen de server op zaterdag.',
    'From: Monday\nTo: Friday\nDate: next week\nThe office is closed.',
    'De vertrektijden:\nVan: 10.00 uur\nAan: 11.00 uur',
    'Klik op Extra > Opties >\nen dan op Mail.',
    'Het oorspronkelijk bericht is weg.\nWilt u het nog eens sturen?',
    'Uw antwoord boven deze mail was duidelijk.\nIk pas het aan.',
  ])('%s', (body) => {
    const cleaned = clean(body)
    expect(cleaned.text).toBe(body)
    expect(cleaned.removed).toEqual([])
  })

  it('keeps a body that is only a quotation', () => {
    const body = `-----Oorspronkelijk bericht-----\nVan: Ann\n\n${OLD}`
    expect(clean(body).text).toBe(body)
    expect(clean(marked).text).toBe(marked)
  })
})
