import { readFileSync } from 'node:fs'
import { read } from './tests/detect/signals/read.ts'
import { customerWords } from './src/detect/signals/restates/customer.ts'
import { conceptAt } from './src/detect/signals/restates/concepts.ts'
const rows = readFileSync(process.argv[2]!, 'utf8').split('\n').filter(Boolean).map((l) => JSON.parse(l))
let cur = '', turns: any[] = []
const only = process.argv[3]!
let n = 0
for (const r of rows) {
  if (r.c !== cur) { cur = r.c; turns = [] }
  turns.push([r.role, r.text])
  if (r.lang !== 'en' || !r.src.includes(only) || !r.f.some((f: any) => f[0] === 'missing-restatement')) continue
  const rd = read('en', turns.slice(-12))
  const cw = customerWords(rd)
  const per = rd.text.sentences.map((s: any) => { let o = 0; const w: string[] = []; const seen = new Set(); for (let i = s.first; i < s.last; i++) { const { weight, keys } = conceptAt(rd.text.tokens.forms[i]!, 'en'); if (weight && !seen.has(keys[0]) && keys.some((k: string) => cw.turn.has(k))) { seen.add(keys[0]); o += weight; w.push(rd.text.tokens.norms[i]! + ':' + weight.toFixed(2)) } } return [o, w.join(' ')] })
  const best = per.reduce((a: any, b: any) => (b[0] > a[0] ? b : a), [0, ''])
  console.log(`${++n}. ${best[0].toFixed(2)} sum ${per.reduce((a: number, b: any) => a + b[0], 0).toFixed(2)} | ${best[1]} | ${r.text.replace(/\s+/g, ' ').slice(0, 110)}`)
}
