import { css } from 'lit';

/**
 * The public custom properties, each with a default that fits any page: colours are mixed with the text colour of the
 * page, so they are darker on a light page and lighter on a dark one. Browsers that cannot mix colours get greys. The other style sheets use the private names only.
 */
export const tokens = css`
  :host {
    --_accent: var(--zelfcheck-accent, currentColor);
    --_right: var(--zelfcheck-right, color-mix(in oklab, #12813b 72%, currentColor));
    --_wrong: var(--zelfcheck-wrong, color-mix(in oklab, #c8321f 72%, currentColor));
    --_partly: var(--zelfcheck-partly, color-mix(in oklab, #a35f00 70%, currentColor));
    --_line: var(--zelfcheck-line, color-mix(in srgb, currentColor 20%, transparent));
    --_edge: var(--zelfcheck-edge, color-mix(in srgb, currentColor 55%, transparent));
    --_surface: var(--zelfcheck-surface, color-mix(in srgb, currentColor 5%, transparent));
    --_radius: var(--zelfcheck-radius, 0.5em);
    --_space: var(--zelfcheck-space, 1em);
    --_font: var(--zelfcheck-font, inherit);
    --_heading-font: var(--zelfcheck-heading-font, inherit);
  }
  /* Greys that can be seen on a light page as on a dark one. A verdict is words and a sign before it is a colour. */
  @supports not (color: color-mix(in srgb, red, red)) {
    :host {
      --_right: var(--zelfcheck-right, currentColor);
      --_wrong: var(--zelfcheck-wrong, currentColor);
      --_partly: var(--zelfcheck-partly, currentColor);
      --_line: var(--zelfcheck-line, rgb(128 128 128 / 45%));
      --_edge: var(--zelfcheck-edge, #767676);
      --_surface: var(--zelfcheck-surface, rgb(128 128 128 / 8%));
    }
  }
`;
