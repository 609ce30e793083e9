import type { Stock } from './stock.ts'

/** For trouble of which nothing can be named. */
export const plainAcknowledgements: readonly string[] = [
  'That must be frustrating.',
  '{I|We} can see how annoying this is.',
  'That sounds frustrating.',
  '{I am|We are} sorry to hear this.',
]

export const SORRY_THAT: readonly string[] = [
  '{I am|We are} sorry that {that}.',
  '{I am|We are} sorry to hear that {that}.',
  '{I|We} understand how annoying it is that {that}.',
]

/** English sentences for what is missing where the customer's own words give none; `{I|we}`: as the house speaks. */
export const ENGLISH: Stock = {
  'missing-acknowledgement': {
    where: 'start',
    open: [
      '{I am|We are} sorry that [what went wrong].',
      '{I|We} understand how frustrating it is that [what went wrong].',
      '{I am|We are} sorry to hear that [what went wrong].',
    ],
    short: plainAcknowledgements,
  },
  'missing-restatement': {
    where: 'start',
    open: [
      'If {I|we} understand you correctly, [the problem in your own words]. Is that right?',
      'Just to be sure: [the problem in your own words]. Is that right?',
    ],
    done: ['{I|We} understand that [the problem in your own words].'],
  },
  'missing-check': {
    where: null,
    open: ['Is that right?', 'Did I understand that correctly?'],
  },
  'missing-next-step': {
    where: 'end',
    open: [
      '{I|We} will [what you do next] and let you know by [day and time].',
      '{I|We} will now [what you do next]. You will hear from {me|us} by [day and time].',
    ],
    short: ['Let {me|us} know if that does not help.', 'Let {me|us} know if this does not answer your question.'],
  },
  'missing-timeframe': {
    where: 'after-sentence',
    open: [
      'You will hear from {me|us} by [day and time].',
      '{I|We} will let you know how it stands by [day and time].',
    ],
  },
  'missing-closing-check': {
    where: 'end',
    open: [
      'Let {me|us} know if it does not work.',
      'Did that work?',
      'If it still does not work, let {me|us} know and {I|we} will look further.',
    ],
    done: ['Does it work for you now?', 'Is it working for you now?', 'Let {me|us} know if it still does not work.'],
  },
}
