import { css, type CSSResult } from 'lit';

/** The styles of the sections of a result. */
export const result: CSSResult = css`
  .section {
    margin-block-start: calc(var(--_space) * 1.25);
  }
  .section > * + .text {
    margin-block-start: 0.5em;
  }
  .section .part {
    margin-block-start: 0.6em;
  }
  .section .group {
    margin-block-start: calc(var(--_space) * 1.5);
  }
  .section .text .field {
    margin-block: 0.15em;
  }
  .section[part='outcome'] > :first-child {
    font-size: 1.35em;
  }
  .section + .section {
    padding-block-start: calc(var(--_space) * 1.25);
    border-block-start: 1px solid var(--_line);
  }
`;
