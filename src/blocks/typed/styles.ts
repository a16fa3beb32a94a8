import { css, type CSSResult } from 'lit';

/** The styles of lines to type an answer on. */
export const typed: CSSResult = css`
  .typed {
    margin-block-start: var(--_space);
  }
  .typed > label {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.35em;
    justify-items: start;
  }
  .typed input {
    inline-size: 22em;
    min-block-size: 2.75em;
    padding-inline: 0.6em;
  }
  textarea.field {
    display: block;
    field-sizing: content;
    inline-size: 100%;
    min-block-size: 5em;
    max-block-size: 60vh;
    padding: 0.6em;
    resize: vertical;
  }
  .typed > .reply {
    margin: 0.75em 0 0;
    padding: 0;
  }
  .reply > p {
    margin: 0.3em 0 0;
  }
  .reply > .mark {
    margin: 0;
  }
  .typed[data-mark='right'] .field {
    border-block-end-color: var(--_right);
  }
  .typed[data-mark='wrong'] .field {
    border-block-end-color: var(--_wrong);
  }
  @media print {
    textarea.field {
      border: 1px solid var(--_line);
      min-block-size: 8em;
      max-block-size: none;
    }
  }
`;
