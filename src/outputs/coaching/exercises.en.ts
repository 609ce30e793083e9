import type { Exercises } from './exercises.ts'

export const en: Exercises = {
  findings: {
    'missing-acknowledgement':
      'Take five tickets in which the customer is stuck. Write one sentence for each that names what went wrong for this customer, in the customer’s own words. Put it before the solution.',
    'late-acknowledgement':
      'Take five of your replies. Move the sentence that speaks about the customer’s trouble to the top, and read both versions aloud.',
    'stock-apology':
      'Collect the three apologies you use most. Rewrite each so that it names what happened: what did not work, since when, and what that meant for the customer.',
    robotic:
      'Collect the standard sentences in your last ten replies. Say each one aloud to a colleague, as if the customer sat there. Write down what you really said.',
    impersonal: 'Take five replies. Use “you” and “I” or “we” wherever a person does something, and compare.',
    'missing-restatement':
      'Before you answer a ticket, write the problem down in one sentence of your own. Start your reply with that sentence, five tickets in a row.',
    'missing-check':
      'End five replies with one question that only this customer can answer, such as: does the report open now?',
    'missing-closing-check': 'Close five tickets with a question about the thing you repaired. Name that thing.',
    'assumes-solved': 'Take three closed tickets. Write the question that would have shown whether it really worked.',
    'missing-next-step':
      'Read the last sentence of your last ten replies. Does it say who does what, and when? Add it where it is not there.',
    'missing-timeframe':
      'Write a moment after every “I will” this week: today before five, Thursday, or the day on which you will send an update.',
    vague:
      'Look in ten replies for words that leave the moment or the amount open. Put a day, an hour or a number there.',
    'vague-promise':
      'Find the promises in your last ten replies. Write for each who does what, and when you send an update.',
    'vague-ownership': 'Replace “it will be handled” by a person and a day, in five replies.',
    'hard-word':
      'Let Helder mark the hard words in five of your replies. Write the word you would use at the kitchen table.',
    'jargon-term':
      'Choose the three technical terms you use most. Write an explanation of at most ten words for each, and paste it where the term first comes up.',
    'unknown-acronym': 'Write each abbreviation out the first time, in the next five replies that have one.',
    'long-sentence':
      'Take your three longest sentences. Cut each where a new thought begins, and read the result aloud.',
    'wall-of-text':
      'Give each thought a paragraph of its own in your next five replies: the answer, the reason, the next step.',
    'steps-in-prose': 'Rewrite two of your instructions as a numbered list with one action per line.',
    passive: 'Look for “is being” and “was done” in five replies. Say who does it.',
    'buried-main-message':
      'Underline the sentence that the customer was waiting for, in five replies. Make it the first.',
    'wordy-phrase':
      'Take one long reply and leave out every word that can be missed. Read what is left to a colleague.',
    'blames-customer':
      'Find the sentences that say what the customer did wrong. Rewrite each as what is needed now, without “you did not”.',
    'bare-refusal': 'Take three replies that say no. Add the reason, and one thing that is possible.',
    'blunt-negative': 'Take three replies with “wrong” or “impossible”. Write the reason, and one thing to try.',
    dismissive: 'Read three short replies as the customer who got them. Add the one sentence you missed.',
    commands: 'Put “please”, a reason or “could you” before five instructions, and see which of them fits.',
    'misses-question':
      'Before you send, count the question marks in the customer’s message and the answers in yours. Do this for a week.',
    'bare-demand': 'Write behind each question why you ask it, in five replies.',
    'too-many-questions': 'Ask at most two things at a time this week, the one that helps most first.',
  },
  dimensions: {
    clarity:
      'Let a colleague read three of your replies once, and tell you what the customer has to do. Rewrite what was not told back.',
    empathy: 'Take five tickets. Write what this cost the customer in one sentence each, and begin your reply with it.',
    jargon: 'Give three of your replies to somebody outside the department. Explain every word that is pointed at.',
    confirmation: 'Sum up the question in one sentence, and end with a check, in your next five replies.',
    ownership: 'End your next five replies with who does what, and when.',
    respect: 'Read three of your replies aloud as if you got them yourself. Rewrite what you would not like to hear.',
    guidance: 'Write for your next five replies: what is the answer, why, and what can the customer do now?',
  },
  other: 'Take three replies with this finding and rewrite each with a colleague.',
}
