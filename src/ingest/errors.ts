export type IngestErrorCode =
  | 'not-found'
  | 'empty'
  | 'binary'
  | 'header-only'
  | 'no-text-column'
  | 'unknown-delimiter'
  | 'no-bodies'
  | 'no-replies'
  | 'no-role-column'
  | 'no-conversation-column'
  | 'unknown-column'
  | 'unreadable'
  | 'damaged'
  | 'no-space'
  | 'not-json'
  | 'too-large'
  | 'no-files'

/** An input that cannot be used at all. `message` says what is wrong, `hint` what to do; neither holds message text. */
export class IngestError extends Error {
  readonly code: IngestErrorCode
  readonly file: string
  readonly hint: string

  constructor(code: IngestErrorCode, file: string, message: string, hint: string, options?: ErrorOptions) {
    super(message, options)
    this.name = 'IngestError'
    this.code = code
    this.file = file
    this.hint = hint
  }
}
