import { css } from 'lit';

/** The styles of the messages for the author. */
export const messages = css`
  .messages {
    margin-block-end: calc(var(--_space) * 2);
    padding: 0.9em 1.1em;
    border: 1px solid var(--_edge);
    border-radius: var(--_radius);
  }
  .messages :is(p, pre) {
    margin: 0;
  }
  .messages ul {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .messages > ul > li {
    margin-block-start: var(--_space);
    padding-inline-start: 1em;
    border-inline-start: 3px solid var(--_edge);
  }
  .messages .error {
    border-color: var(--_wrong);
  }
  .messages .warning {
    border-color: var(--_partly);
  }
  .severity {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.2em 0.4em;
  }
  .error > .severity > :is(strong, svg) {
    color: var(--_wrong);
  }
  .warning > .severity > :is(strong, svg) {
    color: var(--_partly);
  }
  .places > li {
    margin-block-start: 0.4em;
  }
  /* The quoted line keeps its spaces as in the file, but wraps where it is too long. */
  .places pre {
    padding: 0.35em 0.6em;
    border-radius: var(--_radius);
    background: var(--_surface);
    line-height: 1.45;
    white-space: pre-wrap;
    overflow-wrap: anywhere;
    tab-size: 4;
  }
  .places pre code {
    padding: 0;
    background: none;
    font-size: 1em;
  }
  .places mark {
    color: inherit;
    background: rgb(255 196 0 / 30%);
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  @media (forced-colors: active) {
    .places mark {
      color: MarkText;
      background: Mark;
    }
  }
  @media print {
    .messages {
      display: none;
    }
  }
`;
