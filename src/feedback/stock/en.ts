import type { Stock } from './stock.ts'

/** English sentences for what is missing. {that}: the customer's own trouble. */
export const ENGLISH: Stock = {
  'missing-acknowledgement': {
    where: 'start',
    known: [
      'I am sorry that {that}.',
      'I understand how annoying it is that {that}.',
      'I can see how frustrating it is that {that}.',
    ],
    open: [
      'I am sorry that [what went wrong].',
      'I understand how annoying it is that [what went wrong].',
      'I can see how frustrating it is that [what went wrong].',
    ],
  },
  'missing-restatement': {
    where: 'start',
    known: [
      'If I understand you correctly, {that}. Is that right?',
      'You write that {that}. Did I understand that correctly?',
      'As I understand it, {that}. Is that right?',
    ],
    open: [
      'If I understand you correctly, [the problem in your own words]. Is that right?',
      'As I understand it, [the problem in your own words]. Is that right?',
    ],
  },
  'missing-check': {
    where: null,
    known: [],
    open: ['Is that right?', 'Did I understand that correctly?'],
  },
  'missing-next-step': {
    where: 'end',
    known: [],
    open: [
      'I will [what you do next] and let you know by [day and time].',
      'My next step: I will [what you do next]. You will hear from me by [day and time].',
      'I will now [what you do next] and update you by [day and time].',
    ],
  },
  'missing-timeframe': {
    where: 'after-sentence',
    known: [],
    open: [
      'You will hear from me by [day and time].',
      'I will let you know how it stands by [day and time].',
      'Expect my next message by [day and time].',
    ],
  },
  'missing-closing-check': {
    where: 'end',
    known: [],
    open: [
      'Let me know if it does not work.',
      'Did that work?',
      'If it still does not work, let me know and I will look further.',
    ],
    done: ['Does it work for you now?', 'Is it working for you now?', 'Let me know if it still does not work.'],
  },
}
