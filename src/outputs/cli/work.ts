import { inputPrints, settingsPrint } from '../run/fingerprint.ts'
import { BusyError, type Progress, ResumeError, WorkFolder } from '../run/work-folder.ts'
import type { Words } from '../words.ts'
import { CommandError, EXIT } from './exit.ts'
import { cannotWrite } from './faults.ts'
import type { Io } from './io.ts'
import type { ScoreRequest } from './score-options.ts'

/**
 * The folder for what does not fit in memory, and with `--resume` how far an earlier run came.
 *
 * @param settings all that the results depend on besides the inputs and the rules; plain data
 * @throws CommandError where that run cannot be taken up, or another one is at work here
 */
export function openWork(
  request: ScoreRequest,
  settings: object,
  builtInRules: () => string,
  io: Io,
  words: Words,
): { work: WorkFolder; earlier: Progress | null } {
  const { inputs, targets, resume, quiet } = request
  const prints = targets.work === null ? null : inputPrints(inputs)
  if (resume && prints === null)
    throw new CommandError(EXIT.usage, words.error.resumeStream, words.error.resumeStreamHint)
  const print = (found: Record<string, string>) => ({
    inputs: found,
    settings: settingsPrint({ inputs, ...settings }, [builtInRules(), ...request.rules]),
  })
  const work = new WorkFolder(targets.work, prints && (() => print(prints)))
  const tell = (sentence: string) => quiet || io.stderr.write(`${sentence}\n`)
  try {
    if (!resume) {
      if (work.isUnfinished) tell(words.error.startsAnew)
      work.clear()
      return { work, earlier: null }
    }
    const earlier = work.open()
    if (!earlier) tell(words.error.nothingToResume)
    return { work, earlier }
  } catch (error) {
    if (error instanceof BusyError)
      throw new CommandError(EXIT.unusable, words.error.busy(targets.folder, error.pid), words.error.busyHint)
    if (error instanceof ResumeError) {
      const { changed } = error
      const why =
        changed.what === 'input' ? words.error.inputChanged(changed.file) : words.error.resumeNot[changed.what]
      throw new CommandError(EXIT.usage, why, words.error.resumeNotHint)
    }
    throw (error as NodeJS.ErrnoException).code ? cannotWrite(targets.folder, error, words) : error
  }
}
