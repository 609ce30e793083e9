import type { RuleLanguage } from '../../conversation.ts'
import { httpWords } from './words.ts'

/** What is printed at the start: the address, and a first reply to paste into a shell. */
export function banner(url: string, sources: readonly string[], token: boolean, language: RuleLanguage): string {
  const words = httpWords(language)
  const body = JSON.stringify({
    conversation: [{ role: 'customer', text: words.firstCustomer }],
    reply: words.firstReply,
  })
  const curl = [
    `curl -s '${url}/v1/analyze?rewrite=1'`,
    `-H 'Content-Type: application/json'`,
    // the shell fills it in: a token is never printed
    ...(token ? ['-H "Authorization: Bearer $HELDER_TOKEN"'] : []),
    `-d '${body}'`,
  ].join(' \\\n    ')
  return `${words.started(url)}\n${words.webhooks(sources.join(', '))}\n\n${words.try}\n  ${curl}\n\n`
}
