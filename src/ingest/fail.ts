import { IngestError, type IngestErrorCode } from './errors.ts'
import { FAILURES, fill, type Language } from './texts.ts'

/** Makes an `IngestError` in the user's language. */
export type Fail = (
  code: IngestErrorCode,
  file: string,
  values?: Record<string, string | number>,
  cause?: unknown,
) => IngestError

export function failIn(language: Language): Fail {
  return (code, file, values, cause) => {
    const { message, hint } = FAILURES[code]
    const all = { file: file === '-' ? 'stdin' : file, ...values }
    return new IngestError(code, file, fill(message[language], all), fill(hint[language], all), { cause })
  }
}
