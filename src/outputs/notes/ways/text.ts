const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => ESCAPES[sign]!)

/** A note as HTML: paragraphs, line breaks, and `> ` lines as quotes. */
export function asHtml(text: string): string {
  return text
    .split(/\n{2,}/)
    .map((paragraph) => {
      const lines = paragraph.split('\n')
      if (lines.every((line) => line.startsWith('> ')))
        return `<blockquote>${lines.map((line) => escaped(line.slice(2))).join('<br>')}</blockquote>`
      return `<p>${lines.map(escaped).join('<br>')}</p>`
    })
    .join('')
}

/** A note as Jira's wiki markup: brackets and braces are no links and macros. */
export function asWiki(text: string): string {
  return text.replace(/[[\]{}]/g, (sign) => `\\${sign}`)
}
