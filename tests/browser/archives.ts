import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { folder, helder } from '../outputs/doubles.ts'

/** Scores an input with the real engine and gives the path of the report. */
export async function reportOf(input: string, ...options: string[]): Promise<string> {
  const out = folder()
  const env = { LANG: 'en_GB.UTF-8', HELDER_KEY: 'a key for tests only' }
  const args = ['score', input, '--out', join(out, 'report.html'), '--quiet', ...options]
  const { err } = await helder(args, { env })
  if (err !== '') throw new Error(err)
  return join(out, 'report.html')
}

export const SAMPLE = 'fixtures/sample-archive/helpdesk-spring-2026.csv'

/** What a customer or an agent could paste to harm who reads the report. */
export const HOSTILE = [
  '<script>window.pwned = 1</script> Please restart the device.',
  '</style></script><img src=x onerror="window.pwned = 2"> Kind regards,',
  '<a href="javascript:window.pwned=3">click</a> javascript:window.pwned=4',
  "\"><svg onload=window.pwned=5> ' onclick='window.pwned=6",
  '\u202eesrever siht\u202c and \u2067isolated\u2069 \u200f\u200e text',
  `${'x'.repeat(10_000)} is a long word.`,
  `{{constructor.constructor("window.pwned=7")()}} \${window.pwned=8}`,
  'NUL \u0000 BEL \u0007 DEL \u007f and a lone half \ud83d of an emoji',
  ']]> <!-- <noscript><style>*{display:none}</style> --> &lt;b&gt;',
]

/** An archive in which text, ids, names, channels and dates are hostile. */
export function hostileArchive(): string {
  const path = join(folder(), 'hostile.jsonl')
  const lines = HOSTILE.flatMap((text, i) =>
    Array.from({ length: 12 }, (_, j) => [
      {
        conversation_id: `${text.slice(0, 80)} ${i} ${j}`,
        message_id: 'q',
        role: 'customer',
        text: `Broken!! ${text}`,
      },
      {
        conversation_id: `${text.slice(0, 80)} ${i} ${j}`,
        message_id: text.slice(0, 200),
        role: 'agent',
        agent_id: text.slice(0, 90),
        channel: text.slice(0, 100),
        created_at: `2026-0${(i % 9) + 1}-1${j % 10}T10:00:00Z`,
        text: `The firewall is unacceptable ${j}. ${text}`,
      },
    ]).flat(),
  )
  writeFileSync(path, lines.map((line) => JSON.stringify(line)).join('\n'))
  return path
}
