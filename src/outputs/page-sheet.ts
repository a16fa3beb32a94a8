/**
 * The style sheet of a one-file page: the page around the worksheet, and the static form until the script replaces it, or
 * where no script runs. The shadow roots of the elements have their own styles, and inherit colours and fonts from here.
 */
export const pageSheet = `
:root {
  color-scheme: light dark;
  --paper: light-dark(#fbf9f5, #181714);
  --ink: light-dark(#26231e, #ebe7de);
  --soft: light-dark(#5e584e, #b6afa1);
  --line: light-dark(#e0d9cc, #3b3831);
  --tint: light-dark(#f2eee5, #23211d);
  --accent: light-dark(#2b5a4b, #9ed0bc);
  --serif: Charter, 'Bitstream Charter', 'Iowan Old Style', 'Palatino Linotype', Palatino, P052, Cambria, Georgia, serif;
  --sans: system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', 'Liberation Sans', Arial, sans-serif;
  --mono: ui-monospace, 'Cascadia Mono', Menlo, Consolas, 'DejaVu Sans Mono', monospace;
  --zelfcheck-accent: var(--accent);
  --zelfcheck-heading-font: var(--serif);
}
:root[data-theme='light'] { color-scheme: light; }
:root[data-theme='dark'] { color-scheme: dark; }
*, ::before, ::after { box-sizing: border-box; }
html {
  font: 106.25%/1.6 var(--sans);
  color: var(--ink);
  background: var(--paper);
  overflow-wrap: break-word;
  text-size-adjust: 100%;
}
body { margin: 0; }
main {
  max-inline-size: 44rem;
  margin-inline: auto;
  padding: clamp(1.5rem, 6vw, 4.5rem) clamp(1.1rem, 5vw, 2.5rem) clamp(3rem, 8vw, 6rem);
}
:root[data-framed] main { max-inline-size: none; padding: 1rem; }
a { color: var(--accent); text-underline-offset: 0.15em; }
:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; }
:is(zelfcheck-quiz, zelfcheck-checklist):not([hidden]) { display: block; }
h1, h2, h3, h4, h5, h6 {
  margin: 2em 0 0.5em;
  font-family: var(--serif);
  font-size: 1.2em;
  line-height: 1.3;
  text-wrap: balance;
}
h1 { margin-block-start: 0; font-size: clamp(1.75rem, 1.3rem + 2vw, 2.4rem); line-height: 1.15; }
h2 { font-size: 1.35em; }
p, ul, ol, dl, pre, table, blockquote, details, figure { margin: 0 0 1em; }
ul, ol { padding-inline-start: 1.4em; }
li + li { margin-block-start: 0.3em; }
li > p { margin-block-end: 0.35em; }
li > :last-child, blockquote > :last-child, td > :last-child { margin-block-end: 0; }
blockquote { padding-inline-start: 1em; border-inline-start: 3px solid var(--line); color: var(--soft); }
details { margin-block-end: 0.5em; padding: 0.45em 0.9em; background: var(--tint); border-radius: 0.5em; }
.signed { padding-inline-start: 0; list-style: none; }
.signed > li { padding-inline-start: 1.5em; }
.signed > li, .signed > li > p:first-child { text-indent: -1.5em; }
.signed > li > * { text-indent: 0; }
.signed ul.signed { padding-block-start: 0.3em; }
.zelfcheck-about { margin-block: -0.3em 1.6em; font-size: 0.9em; color: var(--soft); }
li > details { margin-block: 0.4em; }
details > :last-child { margin-block-end: 0.3em; }
summary { min-block-size: 1.6em; cursor: pointer; color: var(--accent); }
summary > * { display: inline; font-size: 1.05em; }
details[open] > summary { margin-block-end: 0.6em; }
img { max-inline-size: 100%; block-size: auto; }
code, kbd, pre { font-family: var(--mono); font-size: 0.9em; }
pre { padding: 0.8em 1em; overflow-x: auto; background: var(--tint); border-radius: 0.5em; }
table { display: block; max-inline-size: 100%; overflow-x: auto; border-collapse: collapse; }
th, td { padding: 0.4em 0.8em; border: 1px solid var(--line); text-align: start; vertical-align: top; }
hr { margin-block: 2em; border: 0; border-block-start: 1px solid var(--line); }
@media print {
  :root { color-scheme: light; --paper: #fff; --ink: #000; --soft: #333; --tint: #fff; --accent: #000; }
  html { font-size: 10.5pt; }
  main { max-inline-size: none; padding: 0; }
  h1, h2, h3, h4, h5, h6, summary { break-after: avoid; }
  li, tr, img, pre { break-inside: avoid; }
  details { padding: 0.3em 0.6em; border: 1px solid #999; }
}
`;
