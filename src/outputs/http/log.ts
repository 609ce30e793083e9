import { type DestinationStream, destination, pino } from 'pino'

/** What one request leaves in the log: nothing that the caller wrote, only what was asked for and how it went. */
export interface RequestLine {
  id: string
  method: string
  /** The route as it stands in the code: an address could hold a token or a name. */
  route: string
  status: number
  ms: number
  bytes: number
  /** Why it was refused. */
  code?: string
  source?: string
  outcome?: string
}

export interface Log {
  request(line: RequestLine): void
  /** Something that is our own fault; `where` names the part. */
  fault(where: string, error: unknown, id?: string): void
  info(event: string, fields?: Readonly<Record<string, string | number | boolean>>): void
  warn(event: string, fields?: Readonly<Record<string, string | number | boolean>>): void
  flush(): void
}

/** JSON lines on standard output (or `to`). Messages of errors stay out: a database quotes values in them. */
export function createLog(level: string, to?: DestinationStream): Log {
  const sink = to ?? destination({ dest: 1, sync: false })
  const log = pino({ level, base: {}, timestamp: pino.stdTimeFunctions.isoTime, messageKey: 'event' }, sink)
  return {
    request: (line) => log[line.status >= 500 ? 'error' : 'info'](line, 'request'),
    fault: (where, error, id) => log.error({ where, ...faultOf(error), ...(id === undefined ? {} : { id }) }, 'fault'),
    info: (event, fields) => log.info({ ...fields }, event),
    warn: (event, fields) => log.warn({ ...fields }, event),
    flush: () => {
      if ('flushSync' in sink && typeof sink.flushSync === 'function') {
        try {
          sink.flushSync()
        } catch {
          // standard output is gone or not open yet: nothing is left to write to
        }
      }
    },
  }
}

const FRAMES = 6

/** What is safe to keep of an error: its kind, its code, and where it was thrown. */
export function faultOf(error: unknown): { error: string; code?: string; at?: string[] } {
  if (!(error instanceof Error)) return { error: typeof error }
  const { code } = error as NodeJS.ErrnoException
  const at = (error.stack ?? '')
    .split('\n')
    .filter((line) => /^\s+at /.test(line))
    .slice(0, FRAMES)
    .map((line) => line.trim())
  return { error: error.name, ...(typeof code === 'string' && /^[\w-]{1,40}$/.test(code) ? { code } : {}), at }
}
