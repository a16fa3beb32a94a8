import { css } from 'lit';

/**
 * The public custom properties, each with a default that fits any page. Colours go by the lightness of the page's own text,
 * so that they are dark on a light page and light on a dark one, with the contrast that WCAG asks for on both. The other
 * style sheets use the private names only.
 */
export const tokens = css`
  :host {
    --_accent: var(--zelfcheck-accent, currentColor);
    --_line: var(--zelfcheck-line, color-mix(in srgb, currentColor 18%, transparent));
    --_track: var(--zelfcheck-track, color-mix(in srgb, var(--_accent) 16%, transparent));
    --_chosen: var(--zelfcheck-chosen, color-mix(in srgb, var(--_accent) 7%, transparent));
    --_surface: var(--zelfcheck-surface, color-mix(in srgb, currentColor 4%, transparent));
    --_focus: var(--zelfcheck-focus, var(--_accent));
    --_border: var(--zelfcheck-border-width, 1.5px);
    --_radius: var(--zelfcheck-radius, 0.75em);
    --_button-radius: var(--zelfcheck-button-radius, var(--_radius));
    --_space: var(--zelfcheck-space, 1em);
    --_font: var(--zelfcheck-font, inherit);
    --_heading-font: var(--zelfcheck-heading-font, inherit);
    --_title-size: var(--zelfcheck-title-size, clamp(1.3em, 1em + 2.6cqi, 1.625em));
    --_prompt-size: var(--zelfcheck-prompt-size, 1.3125em);
  }
  /* The lightness of a filled button decides whether its words are black or white. */
  @supports (color: oklch(from red l c h)) {
    :host {
      --_right: var(
        --zelfcheck-right,
        oklch(from currentColor clamp(0.45, (l - 0.63) * 1000, 0.84) 0.13 150)
      );
      --_wrong: var(
        --zelfcheck-wrong,
        oklch(from currentColor clamp(0.47, (l - 0.63) * 1000, 0.8) 0.15 27)
      );
      --_partly: var(
        --zelfcheck-partly,
        oklch(from currentColor clamp(0.46, (l - 0.63) * 1000, 0.84) 0.11 75)
      );
      --_soft: var(--zelfcheck-soft, oklch(from currentColor clamp(0.44, l, 0.78) c h));
      --_edge: var(--zelfcheck-edge, oklch(from currentColor clamp(0.55, l, 0.7) c h));
      --_on-accent: var(
        --zelfcheck-on-accent,
        oklch(from var(--_accent) clamp(0, (0.63 - l) * 1000, 1) 0 h)
      );
    }
  }
  @supports not (color: oklch(from red l c h)) {
    :host {
      --_right: var(--zelfcheck-right, color-mix(in oklab, #12813b 72%, currentColor));
      --_wrong: var(--zelfcheck-wrong, color-mix(in oklab, #c8321f 72%, currentColor));
      --_partly: var(--zelfcheck-partly, color-mix(in oklab, #a35f00 70%, currentColor));
      --_soft: var(--zelfcheck-soft, currentColor);
      --_edge: var(--zelfcheck-edge, color-mix(in srgb, currentColor 55%, transparent));
    }
  }
  /* Greys that can be seen on a light page as on a dark one. A verdict is words and a sign before it is a colour. */
  @supports not (color: color-mix(in srgb, red, red)) {
    :host {
      --_right: var(--zelfcheck-right, currentColor);
      --_wrong: var(--zelfcheck-wrong, currentColor);
      --_partly: var(--zelfcheck-partly, currentColor);
      --_line: var(--zelfcheck-line, rgb(128 128 128 / 45%));
      --_edge: var(--zelfcheck-edge, #767676);
      --_track: var(--zelfcheck-track, rgb(128 128 128 / 30%));
      --_chosen: var(--zelfcheck-chosen, rgb(128 128 128 / 12%));
      --_surface: var(--zelfcheck-surface, rgb(128 128 128 / 8%));
    }
  }
`;
