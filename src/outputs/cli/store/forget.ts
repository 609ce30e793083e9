import type { Person } from '../../../store/forget.ts'
import { languageOf, whole, wordsFor } from '../../words.ts'
import type { Core } from '../core.ts'
import { CommandError, EXIT } from '../exit.ts'
import type { Io } from '../io.ts'
import { loadProfileFile } from '../rule-loading.ts'
import { openFor, type StoreOptions, usualProfile, withStore } from './open.ts'
import { storeWords } from './words.ts'

export interface ForgetOptions extends StoreOptions {
  requester?: string
  ticket?: string
  agent?: string
}

const COUNTED = ['conversations', 'messages', 'reviews', 'deliveries', 'notes', 'jobs'] as const

/** `helder forget`: removes every trace of a customer, a ticket or an agent, and says what was removed. */
export async function forgetPerson(options: ForgetOptions, io: Io, core: Core): Promise<number> {
  const language = languageOf(io.env)
  const words = wordsFor(language)
  const said = storeWords(language)
  const person = personOf(options)
  if (!person) throw new CommandError(EXIT.usage, said.oneOf, said.oneOfHint)
  const profile = await loadProfileFile(usualProfile(options.profile), core, words)
  const store = await openFor(options, profile, io, language)
  return withStore(store, language, async () => {
    const gone = await store.forget(person)
    const counted = COUNTED.filter((what) => gone[what] > 0).map((what) =>
      said.forgotten[what](whole(gone[what], words)),
    )
    const { title, nothing, stays, files, server, elsewhere } = said.forgotten
    const lines =
      counted.length === 0
        ? [nothing]
        : [`${title}: ${counted.join(', ')}.`, store.embedded ? files : server, stays, elsewhere]
    io.stdout.write(`${lines.join('\n')}\n`)
    return EXIT.ok
  })
}

/** Null where there is none, or more than one: it must be sure who is meant. */
function personOf({ requester, ticket, agent }: ForgetOptions): Person | null {
  const given = [
    ...(requester?.trim() ? [{ requester }] : []),
    ...(ticket?.trim() ? [{ ticket: ticket.trim() }] : []),
    ...(agent?.trim() ? [{ agent }] : []),
  ]
  return given.length === 1 ? given[0]! : null
}
