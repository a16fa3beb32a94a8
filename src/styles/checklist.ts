import { css } from 'lit';
import { checklistItem } from './checklist-item.js';

/** The styles of groups, items and progress. */
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
    color: var(--_soft);
  }
  .overall[data-mode='read-do'] ~ * .box > :is(:checked, :has(:checked)) ~ .text {
    text-decoration: line-through;
    text-decoration-thickness: 1px;
    text-decoration-color: var(--_edge);
  }
  .item .box:has(:is(input[type='checkbox'], a):focus-visible) {
    outline: 3px solid var(--_focus);
    outline-offset: -1px;
  }
  .box:has(input[type='checkbox']:focus-visible) input {
    outline: none;
  }
  @media (hover: hover) {
    .item .box:hover {
      background: var(--_surface);
    }
  }
  .detail > .text {
    padding-block: 0.35em;
  }
  .line {
    padding: 0.5em 0.4em 0.15em;
  }
  /* Before the first tick the footer is empty: nothing to clear and nothing to forget. */
  .foot:not(:has(button, .memory)) {
    display: none;
  }
  /* Containment: a tick causes the layout of its run only, and not of a whole long list. */
  :is(.run, .group) {
    contain: layout style;
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
    :is(.mode, .way-on) {
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
  ${checklistItem}
`;
