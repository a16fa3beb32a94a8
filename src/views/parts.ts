import { html, nothing } from 'lit';
import type { ViewContext } from './context.js';

/** Small pieces that several views are made of. */

const headings: readonly ((content: unknown, id: unknown) => unknown)[] = [
  (content, id) => html`<h1 id=${id} tabindex="-1" part="heading">${content}</h1>`,
  (content, id) => html`<h2 id=${id} tabindex="-1" part="heading">${content}</h2>`,
  (content, id) => html`<h3 id=${id} tabindex="-1" part="heading">${content}</h3>`,
  (content, id) => html`<h4 id=${id} tabindex="-1" part="heading">${content}</h4>`,
  (content, id) => html`<h5 id=${id} tabindex="-1" part="heading">${content}</h5>`,
  (content, id) => html`<h6 id=${id} tabindex="-1" part="heading">${content}</h6>`,
];

/** A heading of a level from 1 up; what is deeper than 6 is 6. With an id the focus can be moved to it. */
export const heading = (level: number, content: unknown, id?: string): unknown =>
  headings[Math.min(level, 6) - 1]?.(content, id ?? nothing);

/** A link to a place in the same worksheet. A fragment does not reach into a shadow root, so it moves the focus itself. */
export const link = (context: ViewContext, id: string, content: unknown): unknown =>
  html`<a
    href="#${id}"
    @click=${(event: Event) => {
      event.preventDefault();
      context.focus(id);
    }}
    >${content}</a
  >`;

/** A button. The label stands in an element of its own, because its colour is computed from that of the button. */
export const button = (
  label: string,
  press: (event: Event) => void,
  look: 'primary' | 'secondary' | 'quiet' = 'secondary',
): unknown =>
  html`<button type="button" class=${look} part="button ${look}" @click=${press}>
    <span>${label}</span>
  </button>`;

/** The lines of the icons, in a square of 24. */
const lines = {
  right: 'M4.5 12.5l5 5 10-11',
  wrong: 'M6 6l12 12M18 6L6 18',
  partly: 'M5 12h14',
  neutral: 'M8 12a4 4 0 1 0 8 0a4 4 0 1 0-8 0',
} as const;

/** A drawing of lines, in a square of 24. */
export const drawing = (path: string): unknown =>
  html`<svg class="icon" viewBox="0 0 24 24" aria-hidden="true"><path d=${path} /></svg>`;

/** An icon beside words that say the same. */
export const icon = (name: keyof typeof lines): unknown => drawing(lines[name]);
