import { css } from 'lit';

/** Groups, items and progress. */
export const checklist = css`
  .overall {
    margin-block-start: var(--_space);
  }
  .overall p {
    display: flex;
    justify-content: space-between;
    margin: 0.4em 0 0;
    font-size: 0.875em;
    font-variant-numeric: tabular-nums;
  }
  .mode {
    margin: var(--_space) 0 0;
  }
  .way-on {
    margin: var(--_space) 0 0;
    padding-inline-start: 0.75em;
    border-inline-start: 3px solid var(--_accent);
  }
  .group {
    margin-block-start: calc(var(--_space) * 2);
  }
  .group .group {
    margin-block-start: calc(var(--_space) * 1.25);
  }
  .heading {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    justify-content: space-between;
    gap: 0 1em;
    padding-block-end: 0.35em;
    border-block-end: 1px solid var(--_line);
  }
  .group .group > .heading {
    border: 0;
    padding: 0;
  }
  .group .group > .heading > :first-child {
    font-size: 1.05em;
  }
  .standing {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 1em;
  }
  .standing:has(button) {
    flex: 1 0 auto;
    max-inline-size: 100%;
  }
  .heading .count {
    font-size: 0.875em;
    font-variant-numeric: tabular-nums;
  }
  .items {
    margin: 0.35em 0 0;
    padding: 0;
    list-style: none;
  }
  .items .items {
    margin: 0;
    padding-inline-start: 2em;
  }
  .item .box {
    padding: 0.5em 0.4em;
  }
  .box > .number {
    font-variant-numeric: tabular-nums;
  }
  .item .box > :is(:checked, :has(:checked)) ~ .text {
    text-decoration: line-through;
    text-decoration-thickness: 1px;
    text-decoration-color: var(--_edge);
  }
  .item .box:has(:is(input[type='checkbox'], a):focus-visible) {
    outline: 3px solid var(--_accent);
    outline-offset: -1px;
  }
  .box input[type='checkbox']:focus-visible {
    outline: none;
  }
  @media (hover: hover) {
    .item .box:hover {
      background: var(--_surface);
    }
  }
  /* The label of the box alone, a target around it that takes no room. */
  .with-fields {
    line-height: 2;
    cursor: auto;
  }
  .with-fields > label {
    flex: none;
    margin: -0.5em -0.4em;
    padding: 0.875em 0.4em;
    line-height: 0;
  }
  .with-fields label {
    cursor: pointer;
  }
  .with-fields input[type='checkbox'] {
    inline-size: 1.25em;
    block-size: 1.25em;
    margin: 0;
    accent-color: var(--_accent);
    font: inherit;
    cursor: inherit;
  }
  .with-fields .field {
    text-decoration: none;
  }
  /* Where the words would stand one under the other, the button goes under them. */
  .row {
    display: flex;
    flex-wrap: wrap;
    align-items: flex-start;
    gap: 0 0.5em;
  }
  .row > .box {
    flex: 1 1 9em;
    min-inline-size: 0;
  }
  .aside-button {
    flex: none;
    margin-inline-start: auto;
    min-block-size: max(1.9em, 24px);
    margin-block: 0.35em;
    font-size: 0.8125em;
    font-weight: inherit;
  }
  .aside-button > span {
    padding: 0.1em 0.7em;
  }
  .aside-button[aria-pressed='true'] {
    border-color: currentColor;
    box-shadow: inset 0 0 0 1px currentColor;
    font-weight: 650;
  }
  .is-aside .text {
    color: color-mix(in srgb, currentColor 76%, transparent);
  }
  /* A border would make its line higher than the others. */
  .tag {
    display: inline-block;
    padding: 0 0.5em;
    border-radius: var(--_radius);
    outline: 1px solid var(--_edge);
    outline-offset: -1px;
    margin-block: -0.15em;
    font-size: 0.8125em;
    line-height: 1.3;
  }
  .item[aria-current] .box {
    background: var(--_surface);
    box-shadow: inset 3px 0 var(--_accent);
  }
  .item[aria-current]:dir(rtl) .box {
    box-shadow: inset -3px 0 var(--_accent);
  }
  .item[aria-current] .tag {
    outline-color: currentColor;
    font-weight: 650;
  }
  .extras {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.5em;
    margin: -0.15em 0 0.35em;
    padding-inline-start: 2.4em;
    font-size: 0.9375em;
  }
  .extras > details {
    min-inline-size: 0;
  }
  /* Folded they stand side by side; what is open takes a line. */
  .extras > [open] {
    flex: 1 0 100%;
  }
  .extras summary {
    text-decoration: underline;
    text-decoration-color: var(--_edge);
    text-underline-offset: 0.15em;
  }
  /* A stand-in with the same words makes room for them, also in browsers whose text areas do not grow. */
  .paper {
    display: grid;
    margin-block: 0.25em 0.5em;
  }
  .paper::after {
    content: attr(data-text) ' ';
    visibility: hidden;
    white-space: pre-wrap;
    overflow-wrap: anywhere;
  }
  .paper::after,
  .paper > textarea {
    grid-area: 1 / 1;
    min-inline-size: 0;
    min-block-size: 2.75em;
    padding: 0.5em 0.7em;
    border: 1px solid var(--_edge);
    font: inherit;
    /* Below 16 pixels a phone zooms in on what is written on. */
    font-size: max(1em, 16px);
    line-height: 1.4;
  }
  .paper > textarea {
    align-self: stretch;
    inline-size: 100%;
    block-size: 100%;
    margin: 0;
    border-radius: var(--_radius);
    overflow: hidden;
    color: inherit;
    background: none;
    overflow-wrap: anywhere;
    resize: none;
    unicode-bidi: plaintext;
  }
  .detail > .text {
    padding-block: 0.35em;
  }
  .line {
    padding: 0.5em 0.4em 0.15em;
  }
  /* Before the first tick there is nothing to clear and nothing to forget. */
  .foot:not(:has(button, .memory)) {
    display: none;
  }
  /* A tick lays out what is around it again, and not the whole of a long list. */
  :is(.run, .group) {
    contain: layout style;
  }
  .all-done {
    display: inline-flex;
    gap: 0.4em;
    align-items: center;
    font-weight: 650;
    color: var(--_right);
  }
  @media (forced-colors: active) {
    .aside-button[aria-pressed='true'] {
      border: 3px double;
    }
    .is-aside .text {
      color: GrayText;
    }
    .item[aria-current] .box {
      border-inline-start: 3px solid Highlight;
    }
  }
  summary {
    inline-size: fit-content;
    min-block-size: max(1.75em, 24px);
    cursor: pointer;
  }
  @media print {
    summary {
      display: none;
    }
    .item .box {
      padding-block: 0.2em;
    }
    :is(.mode, .way-on, .note:not(.is-written)) {
      display: none;
    }
    .item[aria-current] .box {
      background: none;
      box-shadow: none;
    }
    .item[aria-current] .tag {
      display: none;
    }
    .extras {
      margin: 0;
    }
    /* The stand-in has all the words, also where a text area would cut them off. */
    .paper::after {
      visibility: visible;
      min-block-size: 0;
      padding-block: 0;
      border-width: 0;
      border-inline-start-width: 2px;
    }
    .paper > textarea {
      display: none;
    }
    .items > li {
      break-inside: avoid;
    }
    .group > .heading {
      break-after: avoid;
    }
    :is(.run, .group) {
      contain: none;
    }
  }
`;
