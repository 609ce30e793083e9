/** Control characters, which have no look of their own, as one that shows that something stood there. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
export const visible = (text: string) => text.replaceAll(/[\0-\x08\x0b\x0c\x0e-\x1f\x7f]/g, '\ufffd')
