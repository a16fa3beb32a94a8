import { css } from 'lit';

/** The styles of questions, options and feedback. */
export const quiz = css`
  .topic {
    margin-block-start: calc(var(--_space) * 3);
  }
  .topic > :first-child {
    font-size: 1.35em;
  }
  .topic > .text {
    margin-block-start: 0.5em;
  }
  .question {
    min-inline-size: 0;
    margin: calc(var(--_space) * 2.25) 0 0;
    padding: 0;
    border: 0;
  }
  .question > :is(.text, .hints) {
    margin-block-start: 0.75em;
  }
  legend {
    display: block;
    inline-size: 100%;
    padding: 0;
  }
  .count {
    display: block;
    margin-block-end: 0.25em;
    font-size: 0.875em;
    font-weight: 500;
  }
  .note {
    margin: 0.5em 0 0;
    font-size: 0.875em;
  }
  .options,
  .hints,
  .topics {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.6em;
  }
  .options {
    margin-block-start: var(--_space);
  }
  .option {
    border: 1px solid var(--_edge);
    border-radius: var(--_radius);
  }
  .option .box {
    padding: 0.7em 0.9em;
  }
  .option:has(:checked) {
    border-color: var(--_accent);
    box-shadow: inset 0 0 0 1px var(--_accent);
    background: var(--_surface);
  }
  .option:has(:disabled) .box {
    cursor: auto;
  }
  .option:focus-within:has(:focus-visible) {
    outline: 3px solid var(--_accent);
    outline-offset: 2px;
  }
  .option:has(:focus-visible) input {
    outline: none;
  }
  .option[data-mark='right'] {
    border-color: var(--_right);
    box-shadow: inset 0 0 0 1px var(--_right);
  }
  .option[data-mark='wrong'] {
    border-color: var(--_wrong);
    box-shadow: inset 0 0 0 1px var(--_wrong);
  }
  .option[data-mark='missed'] {
    border: 1px dashed var(--_right);
  }
  .mark,
  .verdict {
    display: flex;
    gap: 0.45em;
    align-items: center;
    margin: 0;
    font-weight: 650;
  }
  .mark {
    font-size: 0.875em;
  }
  .reply {
    padding: 0 0.9em 0.8em;
    margin-inline-start: 2em;
  }
  .reply .text {
    margin-block-start: 0.3em;
  }
  :is(.mark, .verdict)[data-verdict='right'] {
    color: var(--_right);
  }
  :is(.mark, .verdict)[data-verdict='wrong'] {
    color: var(--_wrong);
  }
  :is(.mark, .verdict)[data-verdict='partly'] {
    color: var(--_partly);
  }
  .verdict {
    font-size: 1.1em;
  }
  .outcome {
    margin-block-start: var(--_space);
  }
  .outcome > .explanation {
    margin-block-start: 0.75em;
  }
  .missing {
    margin: 0.75em 0 0;
    font-weight: 600;
    color: var(--_wrong);
  }
  @media (hover: hover) {
    .option:not(:has(:disabled)):hover {
      background: var(--_surface);
    }
  }
  @media (prefers-reduced-motion: no-preference) {
    .option {
      transition:
        background-color 0.12s,
        border-color 0.12s;
    }
  }
  .open {
    flex-basis: 100%;
  }
  .again {
    margin: 0.5em 0 0;
    padding-inline-start: 1.3em;
  }
  .again li + li {
    margin-block-start: 0.35em;
  }
  .again a {
    padding-block: 0.3em;
  }
  @container (inline-size < 26em) {
    .reply {
      margin-inline-start: 0;
    }
    .foot .actions,
    .foot .actions button {
      flex: 1 1 auto;
    }
  }
  @media (forced-colors: active) {
    .option:has(:checked) {
      border: 2px solid Highlight;
    }
  }
  @media print {
    .question {
      break-inside: avoid;
    }
  }
`;
