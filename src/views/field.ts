import { html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';

/** A place to write in, in the middle of a sentence. Its looks are in `styles/field.ts`. */
export interface FieldProps {
  /** The id of the element, so that the focus can be moved to it. */
  readonly id: string;
  /** What assistive technology calls it. */
  readonly label: string;
  /** How many characters the author left room for. */
  readonly size: number;
  /** What stands in it. */
  readonly value: string;
  /** Whether it can only be read. */
  readonly locked: boolean;
  /** Asks to have this stand in it; called for every letter. */
  readonly fill: (text: string) => void;
}

/** How many characters there is room for at least: four underscores mean a blank, and not four letters. */
const least = 10;

/**
 * A line to write on that grows with what is written. On paper its words stand in the sentence, since a line on screen
 * does not break.
 */
export const fieldView = ({ id, label, size, value, locked, fill }: FieldProps): unknown =>
  html`<input
    type="text"
    class="field"
    id=${id}
    aria-label=${label}
    size=${Math.max(least, size, value.length + 2)}
    autocomplete="off"
    .value=${live(value)}
    ?readonly=${locked}
    @input=${(event: Event) => fill((event.target as HTMLInputElement).value)}
  />${value ? html`<span class="written" aria-hidden="true">${value}</span>` : nothing}`;
