import { css } from 'lit';

/** The styles of code, keys, quotes, images and tables. */
export const richMedia = css`
  :is(code, kbd, pre) {
    font-family: ui-monospace, 'Cascadia Mono', Menlo, Consolas, monospace;
    font-size: 0.92em;
  }
  :is(code, kbd) {
    padding: 0.1em 0.3em;
    border-radius: 0.25em;
    background: var(--_surface);
  }
  blockquote {
    padding-inline-start: 1em;
    border-inline-start: 3px solid var(--_line);
  }
  kbd {
    border: 1px solid var(--_line);
  }
  pre {
    padding: 0.8em 1em;
    overflow-x: auto;
    border-radius: var(--_radius);
    background: var(--_surface);
    line-height: 1.45;
  }
  pre code {
    padding: 0;
    background: none;
    font-size: 1em;
  }
  mark {
    color: inherit;
    background: rgb(255 196 0 / 35%);
  }
  img {
    display: block;
    max-inline-size: 100%;
    block-size: auto;
    border-radius: var(--_radius);
  }
  /* A drawing without a size of its own is as wide as its container, whatever text it stands in. */
  :is(legend, label, h2, h3, h4, h5, h6, th, td) img {
    max-block-size: 14em;
  }
  hr {
    border: 0;
    border-block-start: 1px solid var(--_line);
  }
  .scroll {
    overflow-x: auto;
  }
  table {
    border-collapse: collapse;
  }
  :is(th, td) {
    padding: 0.4em 0.9em 0.4em 0;
    border-block-end: 1px solid var(--_line);
    text-align: start;
    vertical-align: top;
  }
  :is(th, td)[align='right'] {
    text-align: end;
  }
  :is(th, td)[align='center'] {
    text-align: center;
  }
`;
