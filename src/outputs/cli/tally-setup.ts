import type { Rulebook } from '../../rulebook/rulebook.ts'
import { KeyError, keyFor, pseudonym } from '../../store/agents.ts'
import type { AgentView } from '../run-info.ts'
import { Tally } from '../tally.ts'
import type { Words } from '../words.ts'
import { CommandError, EXIT } from './exit.ts'
import type { Io } from './io.ts'

/** Names that are asked for again and again are computed once. */
const REMEMBERED = 10_000

/**
 * The tally of a run, with what it needs of the scorecard and of the way in which agents are shown.
 *
 * @throws CommandError where agents need pseudonyms and there is no key to make them with
 */
export function tallyFor({ scorecard }: Rulebook, view: AgentView, io: Io, words: Words) {
  const shares = new Map(Object.entries(scorecard.dimensions).map(([name, { share }]) => [name, share]))
  const bands = scorecard.bands.map(({ from }) => from)
  return { tally: new Tally({ bands, shares, agent: agentNames(view, io, words) }), shares }
}

function agentNames(view: AgentView, io: Io, words: Words): ((name: string) => string) | null {
  if (view === 'team') return null
  if (view === 'name') return (name) => name
  const { key, file, fresh } = keyOf(io, words)
  if (fresh && file) io.stderr.write(`${words.agents.keyMade(file)}\n`)
  const known = new Map<string, string>()
  return (name) => {
    let made = known.get(name)
    if (made === undefined) {
      made = pseudonym(name, key)
      if (known.size < REMEMBERED) known.set(name, made)
    }
    return made
  }
}

function keyOf(io: Io, words: Words) {
  try {
    return keyFor(io.env)
  } catch (error) {
    if (!(error instanceof KeyError)) throw error
    const message = error.reason === 'short' ? words.agents.keyShort : words.agents.keyUnreadable
    throw new CommandError(EXIT.unusable, message(error.place), words.agents.keyHint)
  }
}
