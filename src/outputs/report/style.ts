/** The page's own style: nothing is loaded from elsewhere. Text keeps 4.5:1 and graphics 3:1 on every background. */
export const STYLE = `
:root { color-scheme: light dark; --ink: #1c2126; --soft: #55606b; --line: #cdd4da; --paper: #ffffff; --panel: #f4f6f8;
  --bar: #2f6f9f; --link: #0b5c94; --mark: #fde7a9; --good: #d9efe0; --gone: #f8dcd9; --notice: #fff4d6; }
@media (prefers-color-scheme: dark) { :root { --ink: #e8ebee; --soft: #adb7c1; --line: #414a54; --paper: #15181c; --panel: #1f242a;
  --bar: #6fb1e0; --link: #8cc4ee; --mark: #5b4a12; --good: #1d4630; --gone: #5a2722; --notice: #3a3116; } }
* { box-sizing: border-box; }
html { scroll-behavior: auto; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 16px/1.5 system-ui, -apple-system, "Segoe UI", sans-serif; }
main { max-width: 66rem; margin: 0 auto; padding: 2rem 1.25rem 4rem; }
h1 { font-size: 1.9rem; line-height: 1.2; margin: 0 0 .25rem; }
h2 { font-size: 1.35rem; line-height: 1.25; margin: 2.75rem 0 .6rem; padding-top: 1.1rem; border-top: 1px solid var(--line); }
h3 { font-size: 1.05rem; line-height: 1.3; margin: 0; overflow-wrap: anywhere; }
section > h3 { margin: 1.5rem 0 .4rem; }
h4 { font-size: 1rem; margin: .8rem 0 .2rem; }
p { margin: .4rem 0 .8rem; max-width: 46rem; }
a { color: var(--link); }
:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; }
[tabindex="-1"]:focus { outline: none; }
.lead { font-size: 1.15rem; margin-bottom: .8rem; }
.soft { color: var(--soft); }
.small { font-size: .85rem; }
.notice { background: var(--notice); padding: .6rem .9rem; border-radius: .4rem; border-left: 4px solid var(--soft); }
nav ul { display: flex; flex-wrap: wrap; gap: .2rem 1.2rem; list-style: none; margin: 1rem 0 0; padding: 0; }
nav a { display: inline-block; padding: .25rem 0; }
.brief { font-size: 1.05rem; padding-left: 1.2rem; max-width: 48rem; }
.brief > li { margin: .35rem 0; }
.scroll { overflow-x: auto; max-width: 100%; }
table { border-collapse: collapse; width: 100%; font-size: .95rem; margin: .6rem 0 1rem; }
table.narrow { width: auto; min-width: min(100%, 30rem); }
caption { text-align: left; color: var(--soft); padding-bottom: .3rem; }
th, td { text-align: left; padding: .4rem .9rem .4rem 0; border-bottom: 1px solid var(--line); vertical-align: top; }
thead th { font-weight: 600; color: var(--soft); font-size: .85rem; vertical-align: bottom; }
tbody th { font-weight: 500; overflow-wrap: anywhere; }
.parts tbody th { min-width: 8rem; }
td.n, th.n { text-align: right; white-space: nowrap; font-variant-numeric: tabular-nums; }
.parts td .small { display: block; } thead th.n { white-space: normal; }
.tag { display: block; font-size: .85rem; color: var(--soft); font-weight: 400; }
.grid { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 18.5rem), 1fr)); gap: 1.2rem; margin: 1rem 0; }
.dimension, .grid figure { margin: 0; padding: .9rem 1rem; background: var(--panel); border: 1px solid var(--line); border-radius: .5rem; min-width: 0; }
.grid .overall { border-color: var(--bar); border-width: 2px; }
.dimension header p { margin: 0; }
.mean { margin: .4rem 0; }
.mean b { font-size: 1.6rem; line-height: 1; }
.plot { display: block; width: 100%; height: auto; max-width: 26rem; font-family: inherit; }
.bands { display: flex; flex-wrap: wrap; gap: .15rem .9rem; list-style: none; margin: .2rem 0 0; padding: 0; font-size: .9rem; }
.bands a { display: inline-block; min-width: 1.5rem; }
svg.range .axis { fill: var(--line); } svg.range .interval { fill: var(--bar); } svg.range .dot { fill: var(--ink); }
.card { background: var(--panel); border: 1px solid var(--line); border-radius: .5rem; padding: 1rem 1.1rem; margin: 1rem 0; }
.card > header p { margin: .1rem 0 .5rem; }
.pair { margin: .8rem 0 0; }
.columns > div { min-width: 0; }
@media (min-width: 62rem) { .columns, .pair { display: grid; grid-template-columns: minmax(0, 1fr) minmax(0, 1fr); gap: 0 1.5rem; align-items: start; } .columns ins { background: var(--good); text-decoration: underline; text-decoration-thickness: 2px; text-underline-offset: .2em; }
del { background: var(--gone); text-decoration: line-through; }
.diff { margin: .3rem 0; white-space: pre-line; overflow-wrap: anywhere; unicode-bidi: isolate; }
.points { margin-top: .3rem; } .columns h4 { margin-top: .3rem; } }
blockquote { margin: .5rem 0 0; padding: 0 0 0 .8rem; border-left: 3px solid var(--bar); max-width: 48rem; white-space: pre-line; overflow-wrap: anywhere; unicode-bidi: isolate; }
blockquote footer { font-size: .85rem; margin-top: .2rem; }
bdi { overflow-wrap: anywhere; }
mark { background: var(--mark); color: inherit; padding: 0 .1em; border-radius: .15rem; text-decoration: underline; text-decoration-thickness: 1px; text-underline-offset: .2em; }
mark.good { background: var(--good); }
sup { font-size: .7em; font-weight: 600; line-height: 0; padding: 0 .15em; }
.better { margin: .3rem 0 .3rem; padding: .35rem .6rem; background: var(--good); border-radius: .3rem; white-space: pre-line; overflow-wrap: anywhere; unicode-bidi: isolate; }
.points { margin: .6rem 0; padding-left: 1.6rem; max-width: 48rem; }
.points li { margin: .25rem 0; }
details { margin: .5rem 0; }
summary { cursor: pointer; padding: .25rem 0; overflow-wrap: anywhere; }
.reply { border-bottom: 1px solid var(--line); margin: 0; padding: .35rem 0; }
.reply[open] { padding-bottom: 1rem; }
.sums { margin: .3rem 0; font-size: .9rem; max-width: 50rem; } .sums div { margin: .3rem 0; }
.sums dt { font-weight: 600; } .sums dd, .files dd { margin: 0; overflow-wrap: anywhere; }
.files dt { font-weight: 600; } .files div { margin: .5rem 0; }
form { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 14rem), 1fr)); gap: .7rem 1rem; background: var(--panel); border: 1px solid var(--line); border-radius: .5rem; padding: .9rem 1rem; margin: 1rem 0; }
form[hidden] { display: none; }
form p { margin: 0; grid-column: 1 / -1; }
.field.wide { grid-column: 1 / -1; }
label { display: block; font-size: .9rem; color: var(--soft); }
input, select, button { font: inherit; color: var(--ink); background: var(--paper); border: 1px solid var(--soft); border-radius: .3rem; padding: .45rem .6rem; max-width: 100%; min-height: 2.6rem; }
input, select { width: 100%; }
button { cursor: pointer; }
.index { font-size: .9rem; padding-left: 1.2rem; } .index li { margin: .3rem 0; overflow-wrap: anywhere; } .index a { display: inline-block; padding: 0 .2rem; }
.index li:target { background: var(--mark); }
.paper { display: none; }
body > footer, main > footer { margin-top: 3rem; padding-top: 1rem; border-top: 1px solid var(--line); }
@media (max-width: 30rem) { main { padding: 1.25rem .9rem 3rem; } .card { padding: .8rem .85rem; } h1 { font-size: 1.6rem; } }
@media print {
  :root { --ink: #000; --soft: #444; --line: #bbb; --paper: #fff; --panel: #fff; --bar: #2f6f9f; --link: #000; --mark: #fde7a9; --good: #e6f4ea; --gone: #f8e6e4; --notice: #fff; }
  main { padding: 0; max-width: none; } body { font-size: 11pt; }
  .screen, nav { display: none; } .paper { display: block; }
  .card, .dimension, figure, tr { break-inside: avoid; } h2, h3 { break-after: avoid; } .scroll { overflow: visible; }
  mark, ins, del, .better { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  a { text-decoration: none; }
}
`
