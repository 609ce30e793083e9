import type { Stock } from './stock.ts'

/** English sentences for what is missing where the customer's own words give none. */
export const ENGLISH: Stock = {
  'missing-acknowledgement': {
    where: 'start',
    open: [
      'I am sorry that [what went wrong].',
      'I understand how annoying it is that [what went wrong].',
      'I can see how frustrating it is that [what went wrong].',
    ],
    short: ['I understand that this is annoying.', 'I can see how annoying this is.', 'I am sorry to hear that.'],
  },
  'missing-restatement': {
    where: 'start',
    open: [
      'If I understand you correctly, [the problem in your own words]. Is that right?',
      'You write that [the problem in your own words]. Is that right?',
    ],
    done: [
      'You write that [the problem in your own words]. Let me know if I misunderstood.',
      'I understand that [the problem in your own words]. Let me know if I misunderstood.',
    ],
    short: ['Let me know if I misunderstood your question.', 'Let me know if I have misunderstood you.'],
    shortWhere: 'end',
  },
  'missing-check': {
    where: null,
    open: ['Is that right?', 'Did I understand that correctly?'],
  },
  'missing-next-step': {
    where: 'end',
    open: [
      'I will [what you do next] and let you know by [day and time].',
      'My next step: I will [what you do next]. You will hear from me by [day and time].',
      'I will now [what you do next] and update you by [day and time].',
    ],
    short: ['Let me know if that does not help.', 'Let me know if this does not answer your question.'],
  },
  'missing-timeframe': {
    where: 'after-sentence',
    open: [
      'You will hear from me by [day and time].',
      'I will let you know how it stands by [day and time].',
      'Expect my next message by [day and time].',
    ],
  },
  'missing-closing-check': {
    where: 'end',
    open: [
      'Let me know if it does not work.',
      'Did that work?',
      'If it still does not work, let me know and I will look further.',
    ],
    done: ['Does it work for you now?', 'Is it working for you now?', 'Let me know if it still does not work.'],
  },
}
