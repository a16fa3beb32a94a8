import { css, type CSSResult } from 'lit';

/** The styles for rows that line up under the headings of their columns. */
const asTable = (rows: CSSResult): CSSResult => css`
  ${rows} > * {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
  }
  ${rows} > .head {
    padding-block: 0.6em;
  }
  ${rows} > * > :is(legend, .corner) {
    flex: 2 1 0;
    min-inline-size: 0;
    inline-size: auto;
    padding: 0 1em 0 0;
  }
  ${rows} > * > .corner:empty {
    display: block;
  }
  ${rows} > * > .cell {
    display: flex;
    flex: 1 1 0;
    justify-content: center;
    min-inline-size: 0;
    padding: 0.6em 0.25em;
    text-align: center;
  }
  ${rows} > .head > .cell {
    padding: 0 0.25em;
  }
  ${rows} .name {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
  }
  ${rows} > .row {
    padding: 0.25em 0;
  }
  ${rows} > .row > .mark {
    flex-basis: 100%;
    padding-block: 0 0.4em;
  }
`;

/** The styles of grids and scales: lists under their statements, and where there is room rows under the columns. */
export const rows = css`
  .rows {
    overflow-wrap: anywhere;
    margin-block-start: var(--_space);
    border-block-start: 1px solid var(--_line);
  }
  .head {
    font-size: 0.875em;
    font-weight: 600;
  }
  .head > .cell {
    display: none;
  }
  .corner:empty {
    display: none;
  }
  .head > .corner {
    display: block;
    padding-block-start: 0.6em;
  }
  .row {
    min-inline-size: 0;
    margin: 0;
    padding: 0.9em 0;
    border: 0;
    border-block-end: 1px solid var(--_line);
  }
  .row > legend {
    float: inline-start;
    inline-size: 100%;
    padding-block-end: 0.3em;
    font-weight: 550;
  }
  .row > .cell {
    display: flex;
    clear: both;
    gap: 0.75em;
    align-items: flex-start;
    padding: 0.45em 0.4em;
    border-radius: var(--_radius);
    cursor: pointer;
  }
  .cell > .name {
    min-inline-size: 0;
  }
  .row > .none {
    display: none;
  }
  .row input {
    flex: none;
    inline-size: 1.25em;
    block-size: 1.25em;
    margin: 0.15em 0 0;
    accent-color: var(--_accent);
    font: inherit;
    cursor: inherit;
  }
  .row:has(:disabled) .cell {
    cursor: auto;
    color: var(--_soft);
  }
  /* Browsers draw a disabled control fainter than anything else, and the answer is in it. */
  .row input:disabled {
    appearance: none;
    border: 2px solid var(--_line);
    border-radius: 0.35em;
  }
  .row input[type='radio']:disabled {
    border-radius: 50%;
  }
  .row input:disabled:checked {
    border: 0.4em solid var(--_accent);
  }
  .row .cell:has(:disabled:checked) {
    font-weight: 600;
    color: inherit;
  }
  .row > .mark {
    clear: both;
    padding-block-start: 0.4em;
  }
  .cell:has(:focus-visible) {
    outline: 3px solid var(--_focus);
    outline-offset: -1px;
  }
  .cell :focus-visible {
    outline: none;
  }
  @media (hover: hover) {
    label.cell:not(:has(:disabled)):hover {
      background: var(--_surface);
    }
  }
  @container (inline-size >= 30em) {
    ${asTable(css`[data-size='small']`)}
  }
  @container (inline-size >= 44em) {
    ${asTable(css`[data-size='large']`)}
  }
  @media print {
    .row {
      break-inside: avoid;
    }
  }
`;
