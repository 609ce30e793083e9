import type { Sentence } from '../../annotate/sentences.ts'
import type { Reading } from '../../detect/reading.ts'
import type { Gap, Joints } from './cuts.ts'

const SUBJECTS = new Set('i we you they he she it this there'.split(' '))
const DETERMINERS = new Set('the your our my this these their a an'.split(' '))
const FINITE = new Set(
  "is are was were am 's has have had will would can could should may might must does do did need needs want wants works".split(
    ' ',
  ),
)
/** A clause that opens so is no sentence of its own, and what follows it after "and" may belong to it. */
const SUBORDINATE = new Set(
  'if when once after before while although though because since as unless until whether where in to by for with despite during that which who'.split(
    ' ',
  ),
)
/** In these the "and" after them may belong to what is said or asked. */
const REPORTS = new Set('that whether if when because so unless until which who where how what'.split(' '))

const next = ({ reading, at }: Gap): string => reading.text.tokens.norms[at + 1] ?? ''
const clauseAfter = ({ reading, at, sentence }: Gap): boolean => clause(reading, at + 1, sentence)

/** English cuts before a clause with its own subject and verb after "and", "but", "so", "which means", or a comma. */
export const ENGLISH_JOINTS: Joints = {
  words: {
    and: [
      {
        fits: (gap) =>
          (gap.comma || SUBJECTS.has(next(gap))) && clauseAfter(gap) && independent(gap.reading, gap.sentence, gap.at),
      },
      { comma: true, fits: (gap) => next(gap) === 'please' },
      { fits: ({ reading, at }) => /^and that(?: is|['’]s) why\b/i.test(from(reading, at, 20)) },
    ],
    but: [
      {
        lead: 'But',
        fits: (gap) => clauseAfter(gap) || (gap.comma && condition(gap.reading, gap.at + 1, gap.sentence)),
      },
    ],
    so: [
      { comma: true, lead: 'So', fits: (gap) => next(gap) !== 'that' && clauseAfter(gap) },
      // what follows from it, not what it is for: "so we can", "so I know"
      {
        lead: 'So',
        fits: ({ reading, at }) =>
          /^so (?:we|I|you) (?:need|will need|have to|would|ask|must)\b/i.test(from(reading, at, 24)),
      },
    ],
    which: [
      { comma: true, lead: 'This', fits: (gap) => next(gap) === 'means' },
      {
        comma: true,
        lead: 'That',
        fits: (gap) => next(gap) === 'is' && gap.reading.text.tokens.norms[gap.at + 2] === 'why',
      },
    ],
    because: [{ comma: true, lead: 'This is', stays: true, fits: clauseAfter }],
  },
  others: [
    {
      comma: true,
      stays: true,
      fits: (gap) =>
        SPLICED.has(gap.reading.text.tokens.norms[gap.at]!) &&
        clause(gap.reading, gap.at, gap.sentence) &&
        FINITE.has(next(gap)) &&
        !underway(gap.reading, gap.sentence, gap.at),
    },
    {
      comma: true,
      stays: true,
      fits: (gap) =>
        DETERMINERS.has(gap.reading.text.tokens.norms[gap.at]!) &&
        spliced(gap) &&
        !underway(gap.reading, gap.sentence, gap.at),
    },
    // "I hope that helps, if you would rate us I would be glad": the condition belongs to what follows it
    {
      comma: true,
      stays: true,
      fits: (gap) =>
        gap.reading.text.tokens.norms[gap.at] === 'if' &&
        next(gap) === 'you' &&
        wouldFollows(gap) &&
        !underway(gap.reading, gap.sentence, gap.at),
    },
  ],
  semicolon: ({ reading, at, sentence }) =>
    clause(reading, at, sentence) || ['however', 'please'].includes(reading.text.tokens.norms[at]!),
  complete: ({ reading, sentence, at }) =>
    !LEANING.has(reading.text.tokens.norms[at - 1]!) && complete(reading, sentence, at),
}

/** "if you would rate us I would be glad": a second subject with "would" or "will" behind the condition. */
function wouldFollows({ reading, at, sentence }: Gap): boolean {
  const { norms } = reading.text.tokens
  for (let i = at + 4; i < Math.min(at + 18, sentence.last - 1); i++)
    if ((norms[i] === 'i' || norms[i] === 'we') && /^(?:would|will|can)$/.test(norms[i + 1]!)) return true
  return false
}

/** "if it still fails, you can ...": a main clause that opens with a condition. */
function condition(reading: Reading, at: number, sentence: Sentence): boolean {
  const { text, tokens } = reading.text
  const { norms, starts, ends } = tokens
  if (!CONDITIONS.has(norms[at]!)) return false
  for (let i = at + 2; i < Math.min(at + 16, sentence.last - 1); i++)
    if (text.slice(ends[i - 1]!, starts[i]!).startsWith(','))
      return clause(reading, i, sentence) || norms[i] === 'please'
  return false
}

const CONDITIONS = new Set('if when once as since unless after until unfortunately'.split(' '))

/** These open what comes after them: "however, you are not ...". */
const LEANING = new Set('however therefore thus hence then also unfortunately otherwise instead though'.split(' '))

/** With one of these and a verb a new sentence begins after a comma. */
const SPLICED = new Set('i we you it they this'.split(' '))

/** "..., the button can be found here": a thing with its verb and no list about it. */
function spliced({ reading, at, sentence }: Gap): boolean {
  const { norms, starts, ends } = reading.text.tokens
  for (let i = at + 2; i < Math.min(at + 5, sentence.last - 2); i++) {
    if (/[,;:]/.test(reading.text.text.slice(ends[i - 1]!, starts[i]!)) || norms[i] === 'and' || norms[i] === 'or')
      return false
    if (FINITE.has(norms[i]!)) return true
  }
  return false
}

const from = ({ text }: Reading, at: number, length: number): string =>
  text.text.slice(text.tokens.starts[at]!, text.tokens.starts[at]! + length)

/** Whether the clause before a comma is itself an "if" or "that" clause, so that the main clause is still to come. */
function underway(reading: Reading, sentence: Sentence, before: number): boolean {
  const { text, tokens } = reading.text
  const { norms, starts, ends } = tokens
  for (let i = before - 1; i >= sentence.first; i--) {
    if (SUBORDINATE.has(norms[i]!) && !['to', 'in', 'by', 'for', 'with'].includes(norms[i]!)) return true
    if (i > sentence.first && text.slice(ends[i - 1]!, starts[i]!).includes(',')) return SUBORDINATE.has(norms[i]!)
  }
  return false
}

/** A subject with a finite verb soon after it. */
function clause(reading: Reading, at: number, sentence: Sentence): boolean {
  const { norms, starts, ends } = reading.text.tokens
  const norm = norms[at] ?? ''
  if (SUBJECTS.has(norm) && !(norm === 'this' && !FINITE.has(norms[at + 1] ?? ''))) return true
  if (!DETERMINERS.has(norm)) return false
  for (let i = at + 2; i < Math.min(at + 7, sentence.last); i++) {
    if (/[,;:]/.test(reading.text.text.slice(ends[i - 1]!, starts[i]!))) return false
    if (FINITE.has(norms[i]!)) return true
  }
  return false
}

/** The words before can stand alone: a finite verb or an instruction, and no opening "if" or "when" without its main clause. */
function complete(reading: Reading, sentence: Sentence, before: number): boolean {
  const { text } = reading.text
  const { norms, starts, ends } = reading.text.tokens
  const first = norms[sentence.first]!
  // a cause in nouns is no clause of its own
  if (norms.slice(sentence.first, sentence.first + 4).includes('due')) return false
  if (SUBORDINATE.has(first)) {
    // "If A, B": the main clause begins after the comma, and must be there
    for (let i = sentence.first + 2; i < before - 2; i++)
      if (
        text.slice(ends[i - 1]!, starts[i]!).startsWith(',') &&
        (clause(reading, i, sentence) || norms[i] === 'please')
      )
        return true
    return false
  }
  if (first === 'please') return true
  for (let i = sentence.first; i < before; i++) if (FINITE.has(norms[i]!) || SUBJECTS.has(norms[i]!)) return true
  return false
}

/** Nothing before it that the second half may hang on. */
function independent(reading: Reading, sentence: Sentence, before: number): boolean {
  const { norms } = reading.text.tokens
  const subject = norms[before + 1]!
  for (let i = sentence.first + 1; i < before; i++)
    if (REPORTS.has(norms[i]!)) return subject === 'i' || subject === 'we'
  return true
}
