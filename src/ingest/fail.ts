import { IngestError, type IngestErrorCode } from './errors.ts'
import { FAILURES, fill, type Language } from './texts.ts'

/** Makes an `IngestError` in the user's language. */
export type Fail = (
  code: IngestErrorCode,
  file: string,
  values?: Record<string, string | number | Record<Language, string>>,
  cause?: unknown,
) => IngestError

export function failIn(language: Language): Fail {
  return (code, file, values, cause) => {
    const { message, hint } = FAILURES[code]
    const all: Record<string, string | number> = { file: file === '-' ? 'stdin' : file }
    for (const [name, value] of Object.entries(values ?? {})) {
      all[name] = typeof value === 'object' ? value[language] : value
    }
    return new IngestError(code, file, fill(message[language], all), fill(hint[language], all), { cause })
  }
}
