import { css, type CSSResult } from 'lit';

/** The styles of the sections of a result. */
export const result: CSSResult = css`
  .result {
    margin-block-start: calc(var(--_space) * 2.5);
    padding: calc(var(--_space) * 1.5);
    border-radius: calc(var(--_radius) * 1.5);
    background: var(--_surface);
  }
  .again {
    margin: 0.6em 0 0;
    padding: 0;
    list-style: none;
  }
  .again > li {
    display: flex;
    gap: 0.75em;
    align-items: flex-start;
    padding-block: 0.6em;
    border-block-start: 1px solid var(--_line);
  }
  .again > li > :last-child {
    flex: 1;
    min-inline-size: 0;
  }
  .again a {
    display: inline-block;
    max-inline-size: 100%;
    padding-block: 0.2em;
  }
  .again .small {
    display: block;
    color: var(--_soft);
  }
  .review {
    margin-block-start: calc(var(--_space) * 1.25);
    border-block: 1px solid var(--_line);
  }
  .review > summary {
    padding: 0.9em 0.25em;
    font-weight: 600;
    cursor: pointer;
  }
  .review[open] {
    padding-block-end: calc(var(--_space) * 1.5);
  }
  .score {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 0.75em;
    margin: 0.4em 0 0.6em;
  }
  .score strong {
    font-size: 1.9em;
    font-weight: 700;
    line-height: 1.2;
  }
  .result :is(h3, h4, h5, h6) {
    font-size: 1.05em;
  }
  .result > * + :is(h3, h4, h5, h6) {
    margin-block-start: 1.4em;
  }
  .topics {
    margin: 0.6em 0 0;
    padding: 0;
    list-style: none;
  }
  .section .topics {
    margin-block-end: 1em;
  }
  .topics li > span {
    display: flex;
    justify-content: space-between;
    gap: 1em;
    overflow-wrap: anywhere;
  }
  .topics li > span > :last-child {
    flex-shrink: 0;
    max-inline-size: 55%;
    text-align: end;
  }
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
  @container (inline-size < 26em) {
    .result {
      padding: var(--_space);
    }
    .score strong {
      font-size: 1.6em;
    }
  }
  @media (forced-colors: active) {
    .result {
      border: 1px solid CanvasText;
    }
  }
  @media print {
    .result {
      padding: 0;
    }
  }
`;
