import type { RemovedPart } from './cleaned.ts'

/** What the attributes of a start tag say, as far as cleaning asks. Names and values as in the body, names lower-cased. */
export type Attributes = ReadonlyMap<string, string>

/** The attributes worth collecting; `href` and the like only cost time. */
export const USEFUL_ATTRIBUTES = new Set(['class', 'id', 'style', 'hidden', 'start', 'data-smartmail'])

const words = (list: string) => new Set(list.split(' '))

/** Elements that never have an end tag (HTML standard, void elements, with the obsolete ones). */
export const VOID = words(
  'area base basefont br col command embed frame hr img image input isindex keygen link meta param source track wbr',
)

/** Elements that start and end a line. Paragraph-like ones also get an empty line. */
export const BLOCK = words(
  'address article aside body caption center dd details dialog div dl dt fieldset figcaption figure footer form header html li main nav ol section summary table tbody tfoot thead tr ul',
)
export const PARAGRAPH = words('p h1 h2 h3 h4 h5 h6 blockquote pre hr listing xmp plaintext')

const INLINE = words(
  'a abbr acronym area b base basefont bdi bdo big br button cite code col colgroup data datalist del dfn em embed font frame frameset head i iframe img input ins kbd label legend link map mark math meta meter noframes noscript nobr object option optgroup output param picture q ruby rp rt s samp script select small source span strike strong style sub sup svg td template textarea th time title track tt u var video audio wbr',
)

/** Names that look like placeholders in a support text ("<time>", "<title>") when they come alone. */
const UNSURE = words('time data title label output summary details object menu code var map source option link')

/** Mail programs add elements of their own: `<o:p>`, `<v:shape>`. */
const OFFICE = /^(?:o|v|w|m|x|st1|xml)(?::|$)|^\?xml/

/** True for an element that is markup in an HTML body; what is not (`<server-name>`, `<at_user>`) stays as text. */
export function isElement(name: string): boolean {
  return BLOCK.has(name) || PARAGRAPH.has(name) || INLINE.has(name) || OFFICE.test(name)
}

/** True for an element that people do not type as a placeholder: evidence that a body is HTML. */
export function isTelling(name: string): boolean {
  return !UNSURE.has(name) && isElement(name)
}

/** Which open element a start tag closes when that element is the innermost one (as browsers do). */
export function closes(name: string, open: string): boolean {
  switch (open) {
    case 'p':
      return BLOCK.has(name) || PARAGRAPH.has(name)
    case 'li':
      return name === 'li'
    case 'td':
    case 'th':
      return name === 'td' || name === 'th' || name === 'tr' || name === 'tbody'
    case 'tr':
      return name === 'tr' || name === 'tbody'
    case 'dd':
    case 'dt':
      return name === 'dd' || name === 'dt'
    case 'option':
      return name === 'option'
    case 'head':
      return !HEAD.has(name) && !OFFICE.test(name)
    default:
      return false
  }
}
const HEAD = words('title style script meta link base noscript template object')

const UNSEEN = words('script style head title template noscript noframes object svg math iframe datalist')
const QUOTE_CLASS = words(
  'gmail_quote gmail_quote_container gmail_attr yahoo_quoted moz-cite-prefix moz-forward-container protonmail_quote tutanota_quote freshdesk_quote front-blockquote missive_quote hs_reply ms-outlook-mobile-reference-message outlookmessageheader zmail_extra',
)
const QUOTE_ID = words(
  'mail-editor-reference-message-container ms-outlook-mobile-reference-message olk_src_body_section isforwardcontent isreplycontent',
)
/** Marks after which everything is earlier mail, though it stands next to it, not in it. */
const QUOTE_FROM_HERE = words('divrplyfwdmsg appendonsend')
const SIGNATURE = words(
  'gmail_signature gmail_signature_prefix moz-signature protonmail_signature_block ms-outlook-mobile-signature ms-outlook-ios-signature applemailsignature signature zm_signature',
)
/** `visibility:hidden` and `display:none`; not `font-size:0`, which layout tables set around text that is seen. */
const HIDDEN = /display\s*:\s*none|visibility\s*:\s*hidden/i
const NO_BORDER = /border(?:-left)?\s*:\s*(?:none|0)/i
const PREFORMATTED = /white-space\s*:\s*(?:pre|break-spaces)/i
const TIGHT = /margin\s*:\s*0|margin-(?:top|bottom)\s*:\s*0/i

export type Treatment = 'text' | RemovedPart['kind'] | 'quote-from-here'

/** What to do with an element: keep its text, or drop it as what. Names from what mail programs write. */
export function treatment(name: string, attributes: Attributes): Treatment {
  if (UNSEEN.has(name)) return 'markup'
  const style = attributes.get('style')
  if (attributes.has('hidden') || (style !== undefined && HIDDEN.test(style))) return 'markup'
  const names = tokens(attributes.get('class'))
  const ids = tokens(attributes.get('id'))
  if (ids.some((id) => QUOTE_FROM_HERE.has(id))) return 'quote-from-here'
  if (names.some((one) => QUOTE_CLASS.has(one)) || ids.some((id) => QUOTE_ID.has(id))) return 'quote'
  // Gmail indents the writer's own text with a borderless blockquote.
  if (name === 'blockquote' && !(style !== undefined && NO_BORDER.test(style))) return 'quote'
  if (names.some((one) => SIGNATURE.has(one)) || ids.some((id) => SIGNATURE.has(id))) return 'signature'
  if (SIGNATURE.has(attributes.get('data-smartmail') ?? '')) return 'signature'
  return 'text'
}

/** Class names or ids, lower-cased, without the `x_` that Outlook puts before those of quoted mail. */
function tokens(value: string | undefined): string[] {
  if (!value) return []
  return value
    .toLowerCase()
    .split(/\s+/)
    .map((one) => (one.startsWith('x_') ? one.replace(/^(?:x_)+/, '') : one))
}

/** True when line breaks in the element's text are seen. */
export function isPreformatted(name: string, attributes: Attributes): boolean {
  return name === 'pre' || name === 'listing' || name === 'textarea' || PREFORMATTED.test(attributes.get('style') ?? '')
}

/** How many line breaks an element makes before and after itself: 0, 1, or 2 for an empty line. */
export function breaks(name: string, attributes: Attributes): number {
  if (PARAGRAPH.has(name)) {
    // Outlook writes each line as a paragraph without margins.
    const tight = name === 'p' && (/^(?:x_)*mso(?!list)/i.test(attributes.get('class') ?? '') || isTight(attributes))
    return tight ? 1 : 2
  }
  return BLOCK.has(name) ? 1 : 0
}

const isTight = (attributes: Attributes) => TIGHT.test(attributes.get('style') ?? '')
