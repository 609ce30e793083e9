import type { RuleLanguage } from '../../conversation.ts'

/**
 * What a note says of its own; it may become a draft, so it says that it is not for the customer. The lines before
 * quotations name a message or say who wrote, so that whoever reads the note knows them for quotations.
 */
export interface NoteWords {
  opening: string
  /** Before what stands in the reply. */
  now: string
  /** Before a way to put it that can be used as it is; and before one with blanks. */
  ready: string
  blanks: string
  /** The same for something that is missing. */
  add: string
  addBlanks: string
  why(reason: string): string
  /** The last line before the mark. */
  closing: string
}

const WORDS: Record<RuleLanguage, NoteWords> = {
  en: {
    opening:
      'Hi, let us look together at the reply you sent. This is for you and not for the customer, so please keep it here.',
    now: 'You wrote:',
    ready: 'The message could say:',
    blanks: 'The message could say this, with what you know in the brackets:',
    add: 'The message could also say:',
    addBlanks: 'The message could also say this, with what you know in the brackets:',
    why: (reason) => `Why: ${reason}`,
    closing: 'Does this help? Helder looks at the wording only, and the choice is yours.',
  },
  nl: {
    opening:
      'Hoi, laten we je antwoord samen bekijken. Dit is voor jou en niet voor de klant, dus laat het hier staan.',
    now: 'Je schreef:',
    ready: 'In het bericht kan staan:',
    blanks: 'In het bericht kan staan, met tussen de haken wat je zelf weet:',
    add: 'In het bericht kan er ook bij:',
    addBlanks: 'In het bericht kan er ook bij, met tussen de haken wat je zelf weet:',
    why: (reason) => `Waarom: ${reason}`,
    closing: 'Helpt dit? Helder kijkt alleen naar de woorden en de keuze is aan jou.',
  },
}

export const noteWords = (language: RuleLanguage): NoteWords => WORDS[language]
