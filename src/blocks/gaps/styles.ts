import { css, type CSSResult } from 'lit';

/** The styles of a sentence with fields. */
export const gaps: CSSResult = css`
  .sentence {
    margin: var(--_space) 0 0;
    font-size: 1.05em;
    line-height: 2.1;
  }
`;
