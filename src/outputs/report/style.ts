/** The page's own style: nothing is loaded from elsewhere. Colours hold 4.5:1 on both backgrounds. */
export const STYLE = `
:root { color-scheme: light dark; --ink: #1c2126; --soft: #59636e; --line: #d6dbe0; --paper: #ffffff; --panel: #f5f7f9;
  --bar: #2f6f9f; --s0: #b3402e; --s1: #d98f4e; --s2: #d9c36a; --s3: #7fb08a; --s4: #2f7d5b; --mark: #fde7a9; --good: #e3f1e8; }
@media (prefers-color-scheme: dark) { :root { --ink: #e6e9ec; --soft: #a2adb8; --line: #3a424b; --paper: #16191d; --panel: #1f242a;
  --bar: #6fb1e0; --s0: #d9694f; --s1: #d99a5b; --s2: #c9b659; --s3: #79ad86; --s4: #4c9f78; --mark: #5b4a12; --good: #1d3628; } }
* { box-sizing: border-box; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 16px/1.5 system-ui, -apple-system, "Segoe UI", sans-serif; }
main { max-width: 62rem; margin: 0 auto; padding: 2rem 1.25rem 4rem; }
h1 { font-size: 1.9rem; line-height: 1.2; margin: 0 0 .25rem; }
h2 { font-size: 1.3rem; margin: 2.75rem 0 .5rem; padding-top: 1rem; border-top: 1px solid var(--line); }
h3 { font-size: 1.05rem; margin: 0; }
p { margin: .4rem 0 .8rem; max-width: 46rem; }
.lead { font-size: 1.1rem; color: var(--soft); }
.soft, .meta { color: var(--soft); font-size: .9rem; }
.notice { background: var(--mark); padding: .6rem .9rem; border-radius: .4rem; }
.scroll { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; font-size: .95rem; }
th, td { text-align: left; padding: .45rem .8rem .45rem 0; border-bottom: 1px solid var(--line); vertical-align: top; }
thead th { font-weight: 600; color: var(--soft); font-size: .85rem; }
tbody th { font-weight: 500; }
td.n, th.n { text-align: right; font-variant-numeric: tabular-nums; }
td.big { font-size: 1.15rem; font-weight: 600; }
tr.overall th, tr.overall td { border-bottom-width: 2px; }
.help { display: block; color: var(--soft); font-size: .85rem; font-weight: 400; }
.spread { display: flex; height: 1.1rem; min-width: 14rem; border-radius: .2rem; overflow: hidden; background: var(--panel); margin-top: .2rem; }
.spread span { height: 100%; }
.s0 { background: var(--s0); } .s1 { background: var(--s1); } .s2 { background: var(--s2); } .s3 { background: var(--s3); } .s4 { background: var(--s4); }
.key { display: flex; flex-wrap: wrap; gap: .3rem 1rem; margin: .6rem 0 0; padding: 0; list-style: none; font-size: .85rem; color: var(--soft); }
.key i { display: inline-block; width: .8rem; height: .8rem; border-radius: .15rem; margin-right: .35rem; vertical-align: -.05rem; }
.card { background: var(--panel); border: 1px solid var(--line); border-radius: .5rem; padding: 1rem 1.1rem; margin: .9rem 0; }
.card header { display: flex; flex-wrap: wrap; justify-content: space-between; gap: .2rem 1rem; align-items: baseline; }
.how { margin: .3rem 0 .6rem; }
blockquote { margin: .7rem 0 0; padding: 0 0 0 .8rem; border-left: 3px solid var(--line); white-space: pre-line; overflow-wrap: anywhere; }
mark { background: var(--mark); color: inherit; padding: 0 .1em; border-radius: .15rem; }
.hidden { color: var(--soft); }
.better { margin: .3rem 0 0; padding: .35rem .6rem; background: var(--good); border-radius: .3rem; white-space: pre-line; overflow-wrap: anywhere; }
.better b { font-weight: 600; }
.where { display: block; margin-top: .2rem; overflow-wrap: anywhere; }
footer { margin-top: 3rem; padding-top: 1rem; border-top: 1px solid var(--line); }
@media print { .card { break-inside: avoid; } main { padding: 0; } }
`
