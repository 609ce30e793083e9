import { AUX, HOUSE, isBase, isPast } from './english-words.ts'
import type { Word } from './pieces.ts'

const PLAIN: Readonly<Record<string, string>> = {
  i: 'you',
  me: 'you',
  my: 'your',
  mine: 'yours',
  myself: 'yourself',
  we: 'you',
  us: 'you',
  our: 'your',
  ours: 'yours',
  ourselves: 'yourselves',
}
const BE: Readonly<Record<string, string>> = { am: 'are', was: 'were' }
const BETWEEN = /^(?:still|also|now|already|always|never|even|really|only|recently|currently|constantly|then|just|not)$/

/**
 * Turns the persons round: I -> you, my -> your, your site -> our site. Null where a "you" may be anyone.
 */
export function turnPersons(words: readonly Word[]): string[] | null {
  const out: string[] = []
  let subject = ''
  for (let i = 0; i < words.length; i++) {
    const { norm, raw } = words[i]!
    const next = words[i + 1]?.norm ?? ''
    const before = words[i - 1]?.norm ?? ''
    if (norm === 'i' || norm === 'we') subject = norm
    else if (!BETWEEN.test(norm) && !BE[norm]) subject = ''
    if (PLAIN[norm]) out.push(PLAIN[norm]!)
    else if (BE[norm] && subject) out.push(BE[norm]!)
    else if (norm === 'am' && words[i - 1]?.kind !== 1) return null
    else if (norm === 'your') {
      if (!HOUSE.has(next)) return null
      out.push('our')
    } else if (norm === 'yours' || norm === 'yourself') return null
    else if (norm === 'you') {
      if (
        /^(?:want|need|ask|asked|told|like|contacted|emailed|called|paid|owe|sent|to|from|with|by|gave)$/.test(
          before,
        ) &&
        !AUX.has(next) &&
        !(isPast(next) && !isBase(next))
      )
        out.push('us')
      else if (
        i === 0 &&
        words[2]?.norm !== 'to' &&
        /^(?:have|charged|sent|told|promised|took|delivered|said|did|keep|are|were|cancelled|canceled|closed|blocked|refused|deducted|billed|overcharged)$/.test(
          next,
        )
      )
        out.push('we')
      else return null
    } else if (norm === "'s" || norm === "'d") {
      if (norm === "'d" || out.length === 0) return null
      out[out.length - 1] += "'s"
    } else if (norm === 'not' && out.at(-1) === 'can') out[out.length - 1] = 'cannot'
    else if (norm === 'login' && /^(?:to|cannot|not|could|can)$/.test(before)) out.push('log', 'in')
    else if (norm === 'logon' && /^(?:to|cannot|not)$/.test(before)) out.push('log', 'on')
    else out.push(raw)
  }
  return out
}
