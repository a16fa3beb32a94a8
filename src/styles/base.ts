import { css } from 'lit';

/** The styles of the frame, the text and the buttons that quizzes and checklists share. */
export const base = css`
  :host {
    display: block;
    box-sizing: border-box;
    margin-block: 1em;
    min-inline-size: 0;
    max-inline-size: 100%;
  }
  :host([hidden]) {
    display: none;
  }
  *,
  ::before,
  ::after {
    box-sizing: border-box;
  }
  /* With size containment the frame would have no width in a host that shrinks to fit, so an intrinsic width is set. */
  .frame {
    container-type: inline-size;
    contain-intrinsic-inline-size: 40rem;
    font-family: var(--_font);
    line-height: 1.55;
    text-align: start;
    text-indent: 0;
    text-transform: none;
    font-style: normal;
    letter-spacing: normal;
    word-spacing: normal;
    white-space: normal;
    overflow-wrap: break-word;
  }
  /* An empty frame is hidden, so that it does not separate the margins of the children from those around the element. */
  .frame:not(:has(*)) {
    display: none;
  }
  .frame > :first-child {
    margin-block-start: 0;
  }
  /* The language of the interface may have another direction than that of the page. */
  :is(p, li, span, h1, h2, h3, h4, h5, h6) {
    unicode-bidi: plaintext;
  }
  h1,
  h2,
  h3,
  h4,
  h5,
  h6 {
    margin: 0;
    font-family: var(--_heading-font);
    font-size: 1.2em;
    font-weight: 650;
    line-height: 1.3;
    text-wrap: balance;
  }
  .title {
    font-size: var(--_title-size);
    line-height: 1.2;
  }
  .about {
    margin: 0.5em 0 0;
    padding: 0;
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.25em;
    list-style: none;
    font-size: 0.8125em;
    line-height: 1.4;
    color: var(--_soft);
  }
  /* At most as wide as its row, however long a word is. */
  .about > li {
    min-inline-size: 0;
  }
  .text > * {
    margin: 0;
  }
  .text > * + * {
    margin-block-start: 0.75em;
  }
  .text > * + :is(h1, h2, h3, h4, h5, h6) {
    margin-block-start: 1.4em;
  }
  .text :is(h1, h2, h3, h4, h5, h6) {
    font-size: 1.05em;
  }
  .text :is(ul, ol) {
    padding-inline-start: 1.4em;
  }
  .text li + li,
  .text li > * {
    margin-block: 0.3em 0;
  }
  a {
    color: inherit;
    text-underline-offset: 0.15em;
  }
  .callout {
    padding: 0.8em 1em;
    border-inline-start: 3px solid var(--_accent);
    border-radius: 0 var(--_radius) var(--_radius) 0;
    background: var(--_surface);
  }
  .callout:dir(rtl) {
    border-radius: var(--_radius) 0 0 var(--_radius);
  }
  .label {
    margin: 0;
    font-size: 0.875em;
    font-weight: 650;
  }
  .label + .text {
    margin-block-start: 0.25em;
  }
  .part {
    margin-block-start: calc(var(--_space) * 2);
  }
  .part > * + .text {
    margin-block-start: 0.4em;
  }
  /* A native checkbox or radio button and its label are one click target. */
  .box {
    display: flex;
    gap: 0.75em;
    align-items: flex-start;
    border-radius: var(--_radius);
    cursor: pointer;
  }
  .box > .text {
    flex: 1;
    min-inline-size: 0;
  }
  .box > input {
    flex: none;
    inline-size: 1.25em;
    block-size: 1.25em;
    margin: 0.15em 0 0;
    accent-color: var(--_accent);
    font: inherit;
    cursor: inherit;
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.75em;
    margin-block-start: var(--_space);
  }
  .foot {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0.5em 1em;
    margin-block-start: calc(var(--_space) * 2);
    padding-block-start: var(--_space);
    border-block-start: 1px solid var(--_line);
  }
  .foot :is(p, .actions) {
    margin: 0;
  }
  button {
    min-block-size: 2.75em;
    max-inline-size: 100%;
    margin: 0;
    padding: 0;
    border: var(--_border) solid var(--_edge);
    border-radius: var(--_button-radius);
    color: inherit;
    background: none;
    font: inherit;
    font-weight: 600;
    line-height: 1.3;
    overflow-wrap: anywhere;
    cursor: pointer;
  }
  /* The fill is the text colour of the page; the label on it is black or white, whichever has more contrast. */
  button > span {
    display: grid;
    place-items: center;
    min-block-size: inherit;
    padding: 0.5em 1.1em;
  }
  button.primary {
    border-color: transparent;
    background: var(--_accent);
  }
  @supports (color: oklch(from red l c h)) {
    button.primary > span {
      color: var(--_on-accent);
    }
  }
  @supports not (color: oklch(from red l c h)) {
    button.primary {
      border: 2px solid;
      background: none;
    }
  }
  button.quiet {
    min-block-size: max(1.75em, 24px);
    border: 0;
    font-weight: inherit;
    text-decoration: underline;
    text-underline-offset: 0.15em;
  }
  button.quiet > span {
    padding: 0.15em 0;
  }
  @media (hover: hover) {
    button:not(.primary, .quiet):hover {
      background: var(--_surface);
    }
    button.primary:hover {
      filter: brightness(1.12);
    }
  }
  :focus-visible {
    outline: 3px solid var(--_focus);
    outline-offset: 2px;
  }
  /* Elements that get the focus by script and are no controls need no focus ring. */
  [tabindex='-1']:focus {
    outline: none;
  }
  progress {
    appearance: none;
    display: block;
    inline-size: 100%;
    block-size: 0.5em;
    border: 0;
    border-radius: 1em;
    overflow: hidden;
    background: var(--_track);
    color: var(--_accent);
  }
  progress::-webkit-progress-bar {
    background: none;
  }
  progress::-webkit-progress-value {
    border-radius: 1em;
    background: var(--_accent);
  }
  progress::-moz-progress-bar {
    border-radius: 1em;
    background: var(--_accent);
  }
  .small {
    font-size: 0.875em;
  }
  .small .small {
    font-size: inherit;
  }
  .spoken {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  .icon {
    flex: none;
    inline-size: 1.15em;
    block-size: 1.15em;
    fill: none;
    stroke: currentColor;
    stroke-width: 2.5;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .failed {
    padding: 0.9em 1.1em;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }
  .failed p {
    margin: 0;
  }
  @media (forced-colors: active) {
    progress {
      border: 1px solid CanvasText;
    }
    progress::-webkit-progress-value {
      background: Highlight;
    }
    progress::-moz-progress-bar {
      background: Highlight;
    }
    button.primary > span {
      color: ButtonText;
    }
  }
  @media print {
    button,
    .actions {
      display: none;
    }
    .frame {
      line-height: 1.4;
    }
  }
`;
