import { css } from 'lit';

/** The styles of questions, options and feedback. */
export const quiz = css`
  .topic {
    margin-block-start: calc(var(--_space) * 3);
  }
  .topic > :is(h1, h2, h3, h4, h5, h6) {
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
    font-size: 0.8125em;
    line-height: 1.4;
    color: var(--_soft);
  }
  legend > :is(h1, h2, h3, h4, h5, h6) {
    font-size: var(--_prompt-size);
    line-height: 1.28;
  }
  .eyebrow {
    margin: calc(var(--_space) * 1.5) 0 0.15em;
    font-size: 0.8125em;
    font-weight: 650;
    line-height: 1.4;
    color: var(--_soft);
  }
  .eyebrow + .question {
    margin-block-start: 0;
  }
  /* Where the reader is, in a quiz in steps. */
  .steps {
    display: flex;
    gap: 0.75em;
    align-items: center;
    margin-block: calc(var(--_space) * 1.75) 0;
    color: var(--_soft);
  }
  .steps > :is(h1, h2, h3, h4, h5, h6) {
    max-inline-size: 45%;
    font-weight: 400;
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  .steps > * {
    font-size: 0.8125em;
    line-height: 1.4;
    font-variant-numeric: tabular-nums;
  }
  .steps .title {
    font-size: inherit;
    line-height: inherit;
  }
  .way {
    flex: 1;
    min-inline-size: 4em;
  }
  .segments {
    display: flex;
    gap: 3px;
  }
  .segments > i {
    flex: 1;
    block-size: 6px;
    border-radius: 3px;
    background: var(--_track);
  }
  .segments > [data-here] {
    background: color-mix(in srgb, var(--_accent) 50%, transparent);
  }
  .segments > [data-known] {
    background: var(--_accent);
  }
  /* The number of the question stands beside the bar. */
  .steps ~ .question .count {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
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
    gap: 0.625em;
  }
  .options {
    margin-block-start: calc(var(--_space) * 1.25);
  }
  .option {
    border: var(--_border) solid var(--_line);
    border-radius: var(--_radius);
    line-height: 1.45;
  }
  .option .box {
    min-block-size: 48px;
    padding: 0.75em 0.875em;
  }
  .option:has(:checked) {
    border-color: var(--_accent);
    box-shadow: inset 0 0 0 0.5px var(--_accent);
    background: var(--_chosen);
  }
  .option:has(:disabled) .box {
    cursor: auto;
  }
  .option:focus-within:has(:focus-visible) {
    outline: 3px solid var(--_focus);
    outline-offset: 2px;
  }
  .option:has(:focus-visible) input {
    outline: none;
  }
  .option:is([data-mark='right'], [data-mark='missed']) {
    --_verdict: var(--_right);
  }
  .option[data-mark='wrong'] {
    --_verdict: var(--_wrong);
  }
  .option:is([data-mark='right'], [data-mark='wrong']) {
    border-color: var(--_verdict);
    box-shadow: inset 0 0 0 0.5px var(--_verdict);
    background: color-mix(in srgb, var(--_verdict) 9%, transparent);
  }
  .option[data-mark='missed'] {
    border: var(--_border) dashed var(--_verdict);
    box-shadow: none;
    background: none;
  }
  .option[data-mark='none'] {
    border-color: var(--_line);
    color: var(--_soft);
  }
  .option[data-mark='chosen'] {
    border-color: var(--_accent);
    box-shadow: inset 0 0 0 0.5px var(--_accent);
    background: var(--_chosen);
  }
  .option[data-mark='none'] .disc {
    border-color: var(--_line);
  }
  .option[data-mark='chosen'] .disc {
    border: 0.45em solid var(--_accent);
  }
  .option > div.box {
    cursor: auto;
  }
  .reply {
    padding: 0 0.875em 0.75em;
    margin-block-start: -0.35em;
    margin-inline-start: 2.325em;
    font-size: 0.9375em;
    line-height: 1.5;
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
  .open-list {
    margin: 0.5em 0 0;
    padding-inline-start: 1.3em;
  }
  .open-list li + li {
    margin-block-start: 0.35em;
  }
  .open-list a {
    padding-block: 0.3em;
  }
  @container (inline-size < 26em) {
    .foot .actions,
    .foot .actions button {
      flex: 1 1 auto;
    }
  }
  .reply > .mark {
    font-size: 0.875em;
  }
  @media (forced-colors: active) {
    .segments > i {
      border: 1px solid CanvasText;
    }
    .segments > [data-known] {
      background: Highlight;
    }
    .option:has(:checked) {
      border: 2px solid Highlight;
    }
    .option[data-mark='right'] {
      border: 3px double;
    }
    .option[data-mark='missed'] {
      border-style: dashed;
    }
  }
  @media print {
    .question {
      break-inside: avoid;
    }
  }
`;
