// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what a terminal would obey
const CONTROL = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g

/**
 * A text that a terminal shows and never obeys: no escapes, no bells, no change of direction. As long as before, so
 * that offsets hold; line feeds stay.
 */
export function printable(text: string): string {
  return text.replace(CONTROL, (character) => (character === '\t' || character === '\r' ? ' ' : '\ufffd'))
}
