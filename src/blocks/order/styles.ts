import { css, type CSSResult } from 'lit';

/** The styles of options to put in order, with their handles and arrows. */
export const order: CSSResult = css`
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
    outline: 3px solid var(--_focus);
  }
  .order .option:focus-within:has(:focus-visible) {
    outline: none;
  }
  .order .reply {
    margin-inline-start: 2em;
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
  }
`;
