/**
 * A column's label in the form profiles are compared in: lower case, without accents, words parted by one space
 * (`Short_Description`, `shortDescription` and `Short description` are one; `#` stays, for OTRS' `Ticket#`).
 */
export function normaliseLabel(label: string): string {
  return label
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}#]+/gu, ' ')
    .trim()
}
