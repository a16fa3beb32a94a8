import { css, type CSSResult } from 'lit';
import { field } from './field.js';
import { rows } from './rows.js';

const rareQuiz = css`
  .order {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.6em;
    margin: var(--_space) 0 0;
    padding: 0;
    list-style: none;
  }
  .note + .order {
    margin-block-start: 0.6em;
  }
  .place {
    display: flex;
    gap: 0.6em;
    align-items: center;
    padding: 0.4em 0.5em;
  }
  .place > .text {
    flex: 1;
    min-inline-size: 0;
    padding-block: 0.3em;
  }
  .place > .number {
    min-inline-size: 1.4em;
    font-variant-numeric: tabular-nums;
    text-align: end;
  }
  .grip {
    display: grid;
    flex: none;
    place-items: center;
    inline-size: 1.75em;
    min-block-size: 2.75em;
    color: var(--_edge);
    cursor: grab;
    touch-action: none;
  }
  .grip .icon {
    stroke-width: 3.5;
  }
  .option[data-held] {
    border-color: var(--_accent);
    box-shadow: 0 0.2em 0.8em var(--_line);
    background: var(--_surface);
    cursor: grabbing;
  }
  .moves {
    display: flex;
    flex: none;
    gap: 0.3em;
  }
  .move {
    inline-size: 2.75em;
  }
  .move > span {
    padding: 0;
  }
  .move[aria-disabled] {
    border-color: var(--_line);
    cursor: auto;
  }
  .move[aria-disabled] .icon {
    opacity: 0.35;
  }
  .option .move:focus-visible {
    outline: 3px solid var(--_accent);
  }
  .order .option:focus-within:has(:focus-visible) {
    outline: none;
  }
  .order .reply {
    margin-inline-start: 2em;
  }

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
  .sentence {
    margin: var(--_space) 0 0;
    font-size: 1.05em;
    line-height: 2.1;
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

  @container (inline-size < 30em) {
    .moves {
      flex-direction: column;
    }
    .move {
      min-block-size: 2.1em;
    }
    .place > .number {
      min-inline-size: 0;
    }
    .order .reply {
      margin-inline-start: 0;
    }
  }
  @media print {
    .grip,
    .moves,
    .note:has(+ .order) {
      display: none;
    }
    /* Where nothing was moved yet there is a place to write the number in. */
    .order:not([data-given]) .number {
      inline-size: 2em;
      border-block-end: 1px solid;
      -webkit-text-fill-color: transparent;
    }
    textarea.field {
      border: 1px solid var(--_line);
      min-block-size: 8em;
      max-block-size: none;
    }
  }
`;

/** Answer blocks other than choices, what is written on, and what is said about a result. */
export const rareQuizStyles: readonly CSSResult[] = [field, rows, rareQuiz];
