import { css } from 'lit';

/** The styles of verdicts, their signs, and the panel in which they stand. */
export const panel = css`
  [data-verdict='right'] {
    --_verdict: var(--_right);
  }
  [data-verdict='wrong'] {
    --_verdict: var(--_wrong);
  }
  [data-verdict='partly'] {
    --_verdict: var(--_partly);
  }
  /* The sign of a verdict, which also takes the place of a control once the answer is checked. */
  .disc {
    flex: none;
    display: grid;
    place-items: center;
    inline-size: 1.375em;
    block-size: 1.375em;
    margin-block-start: 0.04em;
    border: 2px solid var(--_verdict, var(--_edge));
    border-radius: 50%;
  }
  .disc[data-several] {
    border-radius: 0.35em;
  }
  .disc .icon {
    inline-size: 0.85em;
    block-size: 0.85em;
    stroke: var(--_verdict, currentColor);
    stroke-width: 3.4;
  }
  :is(.verdict, [data-verdict]) > .disc,
  :is([data-mark='right'], [data-mark='wrong']) > .box > .disc {
    background: var(--_verdict);
  }
  @supports (color: oklch(from red l c h)) {
    :is([data-mark='right'], [data-mark='wrong']) > .box > .disc > .icon,
    [data-verdict] > .disc > .icon {
      stroke: oklch(from var(--_verdict) clamp(0, (0.63 - l) * 1000, 1) 0 h);
    }
  }
  @supports not (color: oklch(from red l c h)) {
    .disc {
      background: none !important;
    }
  }
  .mark,
  .verdict {
    display: flex;
    gap: 0.45em;
    align-items: center;
    margin: 0;
    font-weight: 650;
  }
  .mark {
    font-size: 0.8125em;
  }
  :is(.mark, .verdict)[data-verdict] {
    color: var(--_verdict, inherit);
  }
  .verdict {
    scroll-margin-block: 1em;
    gap: 0.55em;
    font-size: 1.125em;
    line-height: 1.4;
  }
  /* What there is to know once something is done, and the way on. */
  .outcome {
    margin-block-start: calc(var(--_space) * 1.25);
    padding: 1.125em 1.25em 1.25em;
    border-inline-start: 4px solid var(--_verdict, var(--_accent));
    border-radius: var(--_radius);
    background: color-mix(in srgb, var(--_verdict, var(--_accent)) 8%, transparent);
  }
  .outcome > .explanation {
    margin-block-start: 0.6em;
  }
  @media (forced-colors: active) {
    .disc .icon,
    [data-verdict] > .disc > .icon,
    .option > .box > .disc > .icon {
      stroke: CanvasText;
    }
    .outcome {
      border: 1px solid;
      border-inline-start-width: 4px;
    }
  }
`;
