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
  .option[data-mark='right'],
  .option[data-mark='missed'],
  [data-verdict='right'] {
    --_verdict: var(--_right);
  }
  .option[data-mark='wrong'],
  [data-verdict='wrong'] {
    --_verdict: var(--_wrong);
  }
  [data-verdict='partly'] {
    --_verdict: var(--_partly);
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
  .option[data-mark='chosen'] .disc {
    border: 0.45em solid var(--_accent);
  }
  .option > div.box {
    cursor: auto;
  }
  /* The sign in place of the control once the answer is checked. */
  .disc {
    flex: none;
    display: grid;
    place-items: center;
    inline-size: 1.375em;
    block-size: 1.375em;
    margin-block-start: 0.04em;
    border: 2px solid var(--_verdict, var(--_line));
    border-radius: 50%;
  }
  .disc[data-several] {
    border-radius: 0.35em;
  }
  .disc .icon {
    inline-size: 0.85em;
    block-size: 0.85em;
    stroke: var(--_verdict);
    stroke-width: 3.4;
  }
  :is(.verdict, [data-verdict]) > .disc,
  :is([data-mark='right'], [data-mark='wrong']) > .box > .disc {
    background: var(--_verdict);
  }
  @supports (color: oklch(from red l c h)) {
    :is([data-mark='right'], [data-mark='wrong']) > .box > .disc > .icon,
    [data-verdict] > .disc > .icon {
      stroke: oklch(from var(--_verdict) clamp(0, (0.63 - l) * 1000, 1) 0 h);
    }
  }
  @supports not (color: oklch(from red l c h)) {
    .disc {
      background: none !important;
    }
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
    font-size: 0.8125em;
  }
  .reply {
    padding: 0 0.875em 0.75em;
    margin-block-start: -0.35em;
    margin-inline-start: 2.325em;
    font-size: 0.9375em;
    line-height: 1.5;
  }
  :is(.mark, .verdict)[data-verdict] {
    color: var(--_verdict, inherit);
  }
  .verdict {
    scroll-margin-block: 1em;
    gap: 0.55em;
    font-size: 1.125em;
    line-height: 1.4;
  }
  /* What there is to know once a question is checked, and the way on. */
  .outcome {
    margin-block-start: calc(var(--_space) * 1.25);
    padding: 1.125em 1.25em 1.25em;
    border-inline-start: 4px solid var(--_verdict, var(--_accent));
    border-radius: var(--_radius);
    background: color-mix(in srgb, var(--_verdict, var(--_accent)) 8%, transparent);
  }
  .outcome > .explanation {
    margin-block-start: 0.6em;
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
    .disc .icon,
    .verdict > .disc > .icon,
    .option > .box > .disc > .icon {
      stroke: CanvasText;
    }
    .outcome {
      border: 1px solid;
      border-inline-start-width: 4px;
    }
  }
  @media print {
    .question {
      break-inside: avoid;
    }
  }
`;
