import { css } from 'lit';

/** The styles of the optional pieces of an item: fields, a note, the button that sets it aside, and its status. */
export const checklistItem = css`
  /* The label around the checkbox alone extends the click target without taking space. */
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
  /* In a row too narrow for the words, the button wraps below them. */
  .item > .row {
    display: flex;
    flex-wrap: wrap;
    align-items: flex-start;
    gap: 0 0.5em;
  }
  .item > .row > .box {
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
  /* A real border would make its line higher than the others. */
  .tag {
    display: inline-block;
    max-inline-size: 100%;
    padding: 0 0.5em;
    overflow-wrap: anywhere;
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
  /* Collapsed they are side by side; an open one takes a line of its own. */
  .extras > [open] {
    flex: 1 0 100%;
  }
  .extras summary {
    text-decoration: underline;
    text-decoration-color: var(--_edge);
    text-underline-offset: 0.15em;
  }
  /* A pseudo-element with the same text sets the height, also in browsers without growing text areas. */
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
    /* Phones zoom in on text fields with a font below 16 pixels. */
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
  @media print {
    .extras > .note:not(.is-written) {
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
    /* The pseudo-element prints the whole text, which a text area would cut off. */
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
  }
`;
