/** What the process ends with; `helder --help` and the README list them. */
export const EXIT = {
  ok: 0,
  /** Nothing could be read, or the results could not be written. */
  unusable: 1,
  usage: 2,
  /** A rule or the profile is faulty; the other rules ran. */
  faulty: 3,
  SIGINT: 130,
  SIGTERM: 143,
} as const

/** Ends a command with one sentence on what is wrong and one on what to do. */
export class CommandError extends Error {
  readonly exitCode: number
  readonly hint: string

  constructor(exitCode: number, message: string, hint = '') {
    super(message)
    this.name = 'CommandError'
    this.exitCode = exitCode
    this.hint = hint
  }
}
