import { KeyError, keyFor, pseudonym } from '../../store/agents.ts'
import type { ShowAgent } from '../run/shown-agents.ts'
import type { AgentView } from '../run-info.ts'
import type { Words } from '../words.ts'
import { CommandError, EXIT } from './exit.ts'
import type { Io } from './io.ts'

/** Names that are asked for again and again are computed once. */
const REMEMBERED = 10_000
/** Tells one key from another without giving it away. */
const PROBE = 'helder'

export interface AgentNames {
  show: ShowAgent
  /** What the names depend on; a run is taken up again only with the same. */
  print: string
}

/**
 * What the outputs call an agent: a made-up name from the key, unless names were asked for. Where nothing asks for
 * agents and there is no key to make names with, they are left out and the run goes on.
 *
 * @param text false where the lines leave agents out
 * @throws CommandError where agents were asked for and there is no key
 */
export function agentNames(view: AgentView, text: boolean, io: Io, words: Words): AgentNames {
  if (view === 'name') return { show: (name) => name, print: 'name' }
  const none = { show: () => null, print: 'none' }
  if (view === 'team' && !text) return none
  const tell = (sentence: string) => io.stderr.write(`${sentence}\n`)
  try {
    const key = freshlyTold(io, words)
    return { show: remembering((name) => pseudonym(name, key)), print: pseudonym(PROBE, key) }
  } catch (error) {
    if (!(error instanceof KeyError)) throw error
    const fault = keyFault(error, words)
    if (view !== 'team') throw fault
    tell(`${fault.message} ${words.agents.leftOut} ${words.agents.keyHint}`)
    return none
  }
}

/**
 * The key that people's names are hidden with; tells where it stands when it was made just now.
 *
 * @throws CommandError
 */
export function keyOf(io: Io, words: Words): string {
  try {
    return freshlyTold(io, words)
  } catch (error) {
    throw error instanceof KeyError ? keyFault(error, words) : error
  }
}

function freshlyTold(io: Io, words: Words): string {
  const { key, file, fresh } = keyFor(io.env)
  if (fresh && file) io.stderr.write(`${words.agents.keyMade(file)}\n`)
  return key
}

const keyFault = ({ reason, place }: KeyError, words: Words) =>
  new CommandError(
    EXIT.unusable,
    (reason === 'short' ? words.agents.keyShort : words.agents.keyUnreadable)(place),
    words.agents.keyHint,
  )

function remembering(make: (name: string) => string): ShowAgent {
  const known = new Map<string, string>()
  return (name) => {
    let made = known.get(name)
    if (made === undefined) {
      made = make(name)
      if (known.size < REMEMBERED) known.set(name, made)
    }
    return made
  }
}
