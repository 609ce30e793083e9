import { describe, expect, it } from 'vitest'
import { clean, isVerbatim, toSource } from '../../../src/ingest/cleaning/index.ts'

const text = (body: string) => clean(body).text

describe('what is HTML', () => {
  it.each([
    '<p>Hallo</p>',
    'Beste Ann,<br>de printer werkt weer.',
    'Beste Ann,<br><br>de printer werkt weer.<br>Groet, Tom',
    '<!DOCTYPE html><html><body>Hallo</body></html>',
    'Zie <a href="https://example.org">de handleiding</a>.',
    '<b>Let op</b>: de server gaat om zes uur uit.',
    '<div dir="ltr">Hi Ann,<div><br></div><div>Done.</div></div>',
    '<span style="color:red">Nieuw</span>',
    '<p>Een lange alinea die\nover twee regels loopt\nin de bron.</p>',
  ])('%s', (body) => expect(clean(body).html).toBe(true))

  it.each([
    '<at_user> Hallo, kun je ons een bericht sturen?',
    'Mijn adres is <email> en mijn nummer <tel_num>',
    'Bedankt <3 <3',
    'als a < b en c > d, dan klopt het',
    'De methode geeft een List<String> of Map<String, Integer> terug.',
    'Type in de console: ssh <gebruiker>@<server>',
    'Druk op <ctrl> <alt> <del> en kies <enter>',
    'Zet een <br> waar de regel moet breken.',
    'The template wants "<p>" at the start.',
    'Log:\n<event id="4"><message>timeout</message><code>12</code></event>\nKunt u helpen?',
    'De mail van Jan <jan@example.org> is binnen.',
    'Kijk op <https://example.org/help>.',
    'i know how to <html>',
    'AT&amp;T stuurt de factuur',
    'De pagina toont dit:\n<div class="fout">\nEr ging iets mis\nProbeer opnieuw\nCode 7\n</div>\nWat kan ik doen?\nGroet',
    'x <- 3; y > 2',
  ])('not %s', (body) => {
    const cleaned = clean(body)
    expect(cleaned.html).toBe(false)
    expect(cleaned.text).toBe(body)
  })
})

describe('HTML to text', () => {
  it.each([
    ['<p>Een</p><p>Twee</p>', 'Een\n\nTwee'],
    ['<div>Een</div><div>Twee</div>', 'Een\nTwee'],
    ['<div>Een</div><div><br></div><div>Twee</div>', 'Een\n\nTwee'],
    ['<p class="MsoNormal">Een</p><p class="MsoNormal">&nbsp;</p><p class="MsoNormal">Twee</p>', 'Een\n\nTwee'],
    ['<p class="MsoNormal">Een</p><p class="MsoNormal">Twee</p>', 'Een\nTwee'],
    ['<p>Een  twee\n   drie</p>', 'Een twee drie'],
    ['<p>Een <b>twee</b> <i>drie</i></p>', 'Een twee drie'],
    ['<ul><li>een</li><li>twee</li></ul>', '- een\n- twee'],
    [
      '<p>Stappen:</p><ol><li><p>open</p></li><li><p>sluit</p></li></ol><p>Klaar</p>',
      'Stappen:\n\n1. open\n\n2. sluit\n\nKlaar',
    ],
    ['<ol start="3"><li>drie<li>vier</ol>', '3. drie\n4. vier'],
    [
      '<table><tr><td>Naam</td><td>Status</td></tr><tr><td>Jan</td><td>open</td></tr></table>',
      'Naam\tStatus\nJan\topen',
    ],
    ['<p>5 &euro; &amp; &lt;naam&gt; &#233;&#x1F600;</p>', '5 € & <naam> é😀'],
    ['<p>voor&nbsp;&nbsp;na</p>', 'voor na'],
    ['<pre>a  b\n  c</pre>', 'a  b\n  c'],
    ['<style>p{color:red}</style><script>var a="<p>"</script><p>Hallo</p>', 'Hallo'],
    ['<html><head><title>Ticket</title><meta charset="x"></head><body><p>Hallo</p></body></html>', 'Hallo'],
    ['<div style="display:none">voorproef</div><p>Hallo</p>', 'Hallo'],
    ['<p>Typ <servernaam> in <o:p></o:p></p>', 'Typ <servernaam> in'],
    ['<p>Mail <jan@example.org></p>', 'Mail <jan@example.org>'],
    ['<p>Zet een <title> erin.', 'Zet een erin.'],
    ['<p>Hallo<p>Daar', 'Hallo\n\nDaar'],
    ['Beste Ann,<br>\nhet werkt\n\nGroet', 'Beste Ann,\nhet werkt\n\nGroet'],
    ['<p>a</b></i></div>b</p>', 'ab'],
    ['<!-- weg --><p>Hallo<!--[if mso]>weg<![endif]--></p>', 'Hallo'],
    [
      '<p>Indent:</p><blockquote style="margin:0 0 0 40px;border:none;padding:0px">eigen tekst</blockquote>',
      'Indent:\n\neigen tekst',
    ],
  ])('%s', (body, expected) => expect(text(body)).toBe(expected))

  it('drops the quotation of each mail program', () => {
    for (const quote of [
      '<blockquote>oude mail</blockquote>',
      '<div class="gmail_quote"><div class="gmail_attr">Op 3 mei 2026 om 09:10 schreef Jan:<br></div>oude mail</div>',
      '<div id="divRplyFwdMsg"><b>Van:</b> Jan</div><div>oude mail</div>',
      '<div id="x_divRplyFwdMsg"><b>From:</b> Jan</div><div>oude mail</div>',
      '<hr><b>Van:</b> Jan<br><b>Verzonden:</b> 3 mei<br><b>Aan:</b> Tom<br><b>Onderwerp:</b> x<p>oude mail</p>',
      '<div class="moz-cite-prefix">Op 3-5-2026 om 09:10 schreef Jan:<br></div><blockquote type="cite">oude mail</blockquote>',
    ]) {
      const body = `<p>Het is opgelost.</p>${quote}`
      const cleaned = clean(body)
      expect(cleaned.text.trim(), quote).toBe('Het is opgelost.')
      expect(
        cleaned.removed.some((part) => part.kind === 'quote'),
        quote,
      ).toBe(true)
    }
  })

  it('keeps answers between quotations', () => {
    expect(text('<blockquote>Werkt het?</blockquote><p>Ja.</p><blockquote>En nu?</blockquote><p>Ook.</p>')).toBe(
      'Ja.\n\nOok.',
    )
  })

  it('keeps the sign-off and the name of a marked signature', () => {
    const body =
      '<p>Het is opgelost.</p><div class="gmail_signature">Met vriendelijke groet,<br>Tom Bos<br>Servicedesk<br>010 123 45 67</div>'
    const cleaned = clean(body)
    expect(cleaned.text).toBe('Het is opgelost.\n\nMet vriendelijke groet,\nTom Bos')
    expect(cleaned.removed.map((part) => [part.kind, body.slice(part.start, part.end)])).toEqual([
      ['signature', 'Servicedesk<br>010 123 45 67'],
    ])
  })

  it('keeps a body that is nothing but a quotation', () => {
    expect(text('<blockquote>De hele mail</blockquote>')).toBe('De hele mail')
  })
})

describe('places in the body', () => {
  const body = '<p>Typ &lt;naam&gt; in <b>het</b> veld</p>\n<p>En   klaar</p>'
  const cleaned = clean(body)
  const source = (part: string) => {
    const start = cleaned.text.indexOf(part)
    const span = toSource(cleaned, { start, end: start + part.length })
    return body.slice(span.start, span.end)
  }

  it('finds the source of a piece of text', () => {
    expect(cleaned.text).toBe('Typ <naam> in het veld\n\nEn klaar')
    expect(source('Typ')).toBe('Typ')
    expect(source('<naam>')).toBe('&lt;naam&gt;')
    expect(source('het veld')).toBe('het</b> veld')
    expect(source('En klaar')).toBe('En   klaar')
    expect(source('veld\n\nEn')).toBe('veld</p>\n<p>En')
  })

  it('knows where an edit crosses markup', () => {
    const verbatim = (part: string) => {
      const start = cleaned.text.indexOf(part)
      return isVerbatim(cleaned, { start, end: start + part.length })
    }
    expect(verbatim('naam')).toBe(true)
    expect(verbatim('<naam>')).toBe(false)
    expect(verbatim('het')).toBe(true)
    expect(verbatim('het veld')).toBe(false)
    expect(verbatim('En klaar')).toBe(false)
  })

  it('puts an insertion next to the text, not into a tag', () => {
    expect(toSource(cleaned, { start: 0, end: 0 })).toEqual({ start: 3, end: 3 })
    const end = cleaned.text.length
    expect(toSource(cleaned, { start: end, end }).end).toBe(body.length - 4)
  })
})
