import { expect, test } from 'vitest'
import { mask } from '../../src/outputs/mask.ts'

const labels = { email: 'e-mail', number: 'number', name: 'name' }

test.each([
  ['Write to ana.silva+x@mail.example.nl today.', 'Write to ‹e-mail› today.'],
  ['Bel ons op 020 - 123 45 67 of +31 (0)6-12345678.', 'Bel ons op ‹number› of ‹number›.'],
  ['Ons nummer is 0470 12 34 56.', 'Ons nummer is ‹number›.'],
  ['Rekening NL91 ABNA 0417 1643 00 staat goed.', 'Rekening ‹number› staat goed.'],
  ['Beste mevrouw De Boer-Kaya, dank u.', 'Beste mevrouw ‹name›, dank u.'],
  ['Hi Ana, thanks!', 'Hi ‹name›, thanks!'],
  ['Dat is klaar.\n\nMet vriendelijke groet,\n\nSanne de Wit', 'Dat is klaar.\n\nMet vriendelijke groet,\n\n‹name›'],
  ['All done. Kind regards, Tom', 'All done. Kind regards, ‹name›'],
  ['Ik kijk het na. ^Tim', 'Ik kijk het na. ^‹name›'],
  ['We will see to it /SdW', 'We will see to it /‹name›'],
  ['Mijn naam is Noor.', 'Mijn naam is ‹name›.'],
  ['@klant_12 dank je', '‹name› dank je'],
  ['Lieve Anouk, mijn collega Ruben belt.', 'Lieve ‹name›, mijn collega ‹name› belt.'],
  ['Bedankt! Sanne', 'Bedankt! ‹name›'],
  ['Hi Ana, we called Ana twice; Anabel was out.', 'Hi ‹name›, we called ‹name› twice; Anabel was out.'],
  ['Uw BSN is 123456782, of 1234.56.782.', 'Uw BSN is ‹number›, of ‹number›.'],
  ['nl91abna0417164300', '‹number›'],
  ['Bel 0800-1234 gratis.', 'Bel ‹number› gratis.'],
])('%j', (text, expected) => {
  expect(mask(text, labels)).toBe(expected)
})

test.each([
  'On 2024-03-10 14:11 version 10.4.2 cost 12,50 for 3 users.',
  'Op 10-03-2024 om 14 uur was dat zo.',
  'hi there, thanks for waiting',
  'Dear Sir or Madam, thank you.',
  'Beste Klant, dank u.',
  'Start Word opnieuw en kies Bestand.',
  'Bedankt. Wij kijken het na en dan bellen Wij.',
  'Thanks. We will look into it.',
])('%j stays as it is', (text) => {
  expect(mask(text, labels)).toBe(text)
})

test.each(['1', '.', 'A', ' ', '@', '(', 'Hi A', 'A@', '1 ', 'AB12'])('%j without end takes linear time', (piece) => {
  const begin = performance.now()
  mask(piece.repeat(100_000 / piece.length), labels)
  expect(performance.now() - begin).toBeLessThan(5000)
})

test('what is hidden in the text is hidden in its rewording too', () => {
  const before = 'Ik kijk het na. ^Tim'
  expect(mask('Ik kijk het na, ^Tim en nog wat', labels, before)).toBe('Ik kijk het na, ^‹name› en nog wat')
})

test('a name that is known is hidden wherever it stands', () => {
  expect(mask('Ask Priya or jsmith_2, not the Support desk.', labels, '', ['Priya Nair', 'jsmith_2', 'Support'])).toBe(
    'Ask ‹name› or ‹name›, not the Support desk.',
  )
})
