import { html, nothing } from 'lit';
import type { ViewContext } from './context.js';

/** Small templates that several views use. */

const headings: readonly ((content: unknown, id: unknown) => unknown)[] = [
  (content, id) => html`<h1 id=${id} tabindex="-1" part="heading">${content}</h1>`,
  (content, id) => html`<h2 id=${id} tabindex="-1" part="heading">${content}</h2>`,
  (content, id) => html`<h3 id=${id} tabindex="-1" part="heading">${content}</h3>`,
  (content, id) => html`<h4 id=${id} tabindex="-1" part="heading">${content}</h4>`,
  (content, id) => html`<h5 id=${id} tabindex="-1" part="heading">${content}</h5>`,
  (content, id) => html`<h6 id=${id} tabindex="-1" part="heading">${content}</h6>`,
];

/** A heading of a level from 1; levels above 6 become 6. With an id the focus can be moved to it. */
export const heading = (level: number, content: unknown, id?: string): unknown =>
  headings[Math.min(level, 6) - 1]?.(content, id ?? nothing);

/** A link within the worksheet. A URL fragment does not reach into a shadow root, so the link moves the focus itself. */
export const link = (context: ViewContext, id: string, content: unknown): unknown =>
  html`<a
    href="#${id}"
    @click=${(event: Event) => {
      event.preventDefault();
      context.focus(id);
    }}
    >${content}</a
  >`;

/** A button. Its label is in a `span`, because the text colour is computed from the colour of the button. */
export const button = (
  label: string,
  press: (event: Event) => void,
  look: 'primary' | 'secondary' | 'quiet' = 'secondary',
): unknown =>
  html`<button type="button" class=${look} part="button ${look}" @click=${press}>
    <span>${label}</span>
  </button>`;

/** The SVG paths of the icons, in a square of 24 units. */
const iconPaths = {
  right: 'M4.5 12.5l5 5 10-11',
  wrong: 'M6 6l12 12M18 6L6 18',
  partly: 'M5 12h14',
  neutral: 'M8 12a4 4 0 1 0 8 0a4 4 0 1 0-8 0',
} as const;

/** An SVG icon of a path in a square of 24 units, hidden from assistive technology. */
export const drawing = (path: string): unknown =>
  html`<svg class="icon" viewBox="0 0 24 24" aria-hidden="true"><path d=${path} /></svg>`;

/** A named icon, for use beside words with the same meaning. */
export const icon = (name: keyof typeof iconPaths): unknown => drawing(iconPaths[name]);

/** A bar for a percentage that stands beside it in words. */
export const bar = ({ percentage }: { readonly percentage: number }): unknown =>
  html`<progress max="100" .value=${percentage} aria-hidden="true"></progress>`;
