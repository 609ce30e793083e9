import type { Sentence } from '../../annotate/sentences.ts'
import type { Reading } from '../../detect/reading.ts'
import { type Cut, capital } from './split.ts'

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

/** Where an English sentence can be cut: before a clause with its own subject and verb after "and", "but", "so", "which means" or a semicolon. */
export function cutsEnglish(reading: Reading, sentence: Sentence): Cut[] {
  const { text, tokens } = reading.text
  const { starts, ends, norms } = tokens
  const out: Cut[] = []
  for (let i = sentence.first + 3; i < sentence.last - 3; i++) {
    const gap = text.slice(ends[i - 1]!, starts[i]!)
    const semicolon = /^;\s$/.test(gap)
    const comma = /^,\s$/.test(gap)
    if (!semicolon && !comma && gap !== ' ') continue
    const norm = norms[i]!
    const from = ends[i - 1]!
    const put = (token: number, lead: string) => {
      const first = text.slice(starts[token]!, ends[token]!)
      out.push({
        token,
        edits: [
          { start: from, end: ends[token]!, replacement: `. ${lead === '' ? capital(first) : `${lead} ${first}`}` },
        ],
      })
    }
    if (semicolon) {
      if (clause(reading, i, sentence) || norm === 'however' || norm === 'please') put(i, '')
      continue
    }
    if (!complete(reading, sentence, i)) continue
    const next = i + 1
    if (comma && SPLICED.has(norm) && clause(reading, i, sentence) && FINITE.has(norms[next]!)) {
      if (!underway(reading, sentence, i)) put(i, '')
    } else if (norm === 'and' && (comma || SUBJECTS.has(norms[next]!)) && clause(reading, next, sentence)) {
      if (independent(reading, sentence, i)) put(next, '')
    } else if (norm === 'but' && (clause(reading, next, sentence) || (comma && condition(reading, next, sentence))))
      put(next, 'But')
    else if (norm === 'so' && comma && norms[next] !== 'that' && clause(reading, next, sentence)) put(next, 'So')
    else if (norm === 'and' && comma && norms[next] === 'please') put(next, '')
    else if (norm === 'which' && comma && norms[next] === 'means') put(next, 'This')
    else if (norm === 'which' && comma && norms[next] === 'is' && norms[i + 2] === 'why') put(next, 'That')
    else if (norm === 'because' && comma && clause(reading, next, sentence)) put(i, 'This is')
  }
  return out
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

/** With one of these and a verb a new sentence begins after a comma. */
const SPLICED = new Set('i we you it they this'.split(' '))

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
