import { html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';

/** The data of a text field in the middle of a sentence. Its styles are in `styles/field.ts`. */
export interface FieldProps {
  /** The id of the element, for moving the focus to it. */
  readonly id: string;
  /** The accessible name. */
  readonly label: string;
  /** The width that the author asked for, in characters. */
  readonly size: number;
  /** The current text. */
  readonly value: string;
  /** Whether the field is read-only. */
  readonly locked: boolean;
  /** Asks to set the text; called for every character. */
  readonly fill: (text: string) => void;
}

/** The minimum width in characters: four underscores mean a blank, and not four letters. */
const minSize = 10;

/**
 * A single-line text field that grows with its text. In print the text replaces it, since an input does not wrap its
 * text.
 */
export const fieldView = ({ id, label, size, value, locked, fill }: FieldProps): unknown =>
  html`<input
    type="text"
    class=${value ? 'field is-filled' : 'field'}
    id=${id}
    aria-label=${label}
    size=${Math.max(minSize, size, value.length + 2)}
    autocomplete="off"
    .value=${live(value)}
    ?readonly=${locked}
    @input=${(event: Event) => fill((event.target as HTMLInputElement).value)}
  />${value ? html`<span class="written" aria-hidden="true">${value}</span>` : nothing}`;
