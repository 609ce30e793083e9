import type { IngestError } from '../../ingest/errors.ts'
import type { Words } from '../words.ts'
import { CommandError, EXIT } from './exit.ts'

/** What the file system says, in words instead of its codes where they are the usual ones. */
const reasonOf = (error: unknown) => {
  const { code, message } = error as NodeJS.ErrnoException
  return code ?? message ?? String(error)
}

export const cannotWrite = (path: string, error: unknown, words: Words) => {
  const why = reasonOf(error)
  return new CommandError(
    EXIT.unusable,
    words.error.cannotWrite(path, words.fileSystem[why] ?? why),
    words.error.cannotWriteHint,
  )
}

/** The message names the file. */
export const ingestFault = (error: IngestError) => new CommandError(EXIT.unusable, error.message, error.hint)
