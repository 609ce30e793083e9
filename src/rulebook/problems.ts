/** A fault in a rule file, list, glossary or profile: where it is, what is wrong and what would be right. */
export interface Problem {
  file: string
  /** 1-based; absent where the whole file is meant. */
  line?: number
  column?: number
  /** The offending line as it stands in the file. */
  excerpt?: string
  message: string
}

/** `file:line:column: message`, then the line with a caret under the place. */
export function formatProblem(problem: Problem): string {
  const { file, line, column, excerpt, message } = problem
  const place = [file, line, column].filter((part) => part !== undefined).join(':')
  const head = `${place}: ${message}`
  if (excerpt === undefined) return head
  // long lines are shown around the place, so that the caret stays on the screen
  const from = Math.max(0, Math.min((column ?? 1) - 40, excerpt.length - 100))
  const shown = excerpt.slice(from, from + 100)
  return `${head}\n    ${shown}\n    ${' '.repeat(Math.max(0, (column ?? 1) - 1 - from))}^`
}
