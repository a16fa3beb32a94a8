import { css } from 'lit';

/** The styles of text fields: lines in a sentence, and the wider fields on a line of their own. */
export const field = css`
  .field {
    display: inline-block;
    min-block-size: max(1.75em, 24px);
    max-inline-size: 100%;
    margin: 0;
    padding: 0.1em 0.3em;
    border: 0;
    border-block-end: 1.5px solid var(--_edge);
    border-radius: 0;
    color: inherit;
    background: var(--_surface);
    font: inherit;
    font-weight: 550;
    line-height: 1.4;
    letter-spacing: inherit;
    text-align: start;
    unicode-bidi: plaintext;
    appearance: none;
  }
  /* Phones zoom into a page at a field with smaller letters. */
  @media (pointer: coarse) {
    .field {
      font-size: max(1em, 16px);
    }
  }
  .field:read-only {
    background: none;
  }
  @media (hover: hover) {
    .field:not(:read-only):hover {
      border-block-end-color: currentColor;
    }
  }
  .written {
    display: none;
  }
  @media (forced-colors: active) {
    .field {
      border: 1px solid;
    }
  }
  @media print {
    .field {
      background: none;
    }
    .field.is-filled {
      display: none;
    }
    .written {
      display: inline;
      border-block-end: 1px solid var(--_edge);
      font-weight: 550;
    }
  }
`;
