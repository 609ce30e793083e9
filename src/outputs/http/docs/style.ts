/** The page's own style; text keeps 4.5:1 on every background. */
export const STYLE = `
:root { color-scheme: light dark; --ink: #1c2126; --soft: #55606b; --line: #cdd4da; --paper: #ffffff; --panel: #f4f6f8; --link: #0b5c94; }
@media (prefers-color-scheme: dark) { :root { --ink: #e8ebee; --soft: #adb7c1; --line: #414a54; --paper: #15181c; --panel: #1f242a; --link: #8cc4ee; } }
* { box-sizing: border-box; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 16px/1.5 system-ui, -apple-system, "Segoe UI", sans-serif; }
main { max-width: 66rem; margin: 0 auto; padding: 2rem 1.25rem 4rem; }
h1 { font-size: 1.9rem; margin: 0 0 .5rem; }
h2 { font-size: 1.35rem; margin: 2.5rem 0 .6rem; padding-top: 1rem; border-top: 1px solid var(--line); }
h3 { font-size: 1.05rem; margin: 1.6rem 0 .3rem; overflow-wrap: anywhere; }
h4 { font-size: 1rem; margin: .8rem 0 .2rem; }
a { color: var(--link); }
:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; }
p { margin: .3rem 0 .6rem; max-width: 48rem; }
code { font: .95em ui-monospace, SFMono-Regular, Menlo, Consolas, monospace; overflow-wrap: anywhere; }
table { border-collapse: collapse; width: 100%; font-size: .95rem; margin: .4rem 0 1rem; }
th, td { text-align: left; vertical-align: top; padding: .35rem .9rem .35rem 0; border-bottom: 1px solid var(--line); overflow-wrap: anywhere; }
thead th { color: var(--soft); font-size: .85rem; }
tbody th { font-weight: 500; }
ul { padding-left: 1.2rem; }
.soft { color: var(--soft); }
`
