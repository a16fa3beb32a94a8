import { html, nothing } from 'lit';
import type { ViewContext } from './context.js';
import { button } from './parts.js';

/** The reasons why there is no worksheet to see yet. */
interface WaitingProps {
  /** Whether it is on its way, with nothing to read meanwhile. */
  readonly isLoading: boolean;
  /** The failure; one that may pass can be tried again. */
  readonly failure: { readonly isPassing: boolean } | undefined;
  readonly retry: () => void;
}

/** The sentence in place of a worksheet that is on its way or that failed. */
export const waitingView = (
  { isLoading, failure, retry }: WaitingProps,
  { t }: ViewContext,
): unknown => html`${isLoading ? html`<p class="loading">${t('loading')}</p>` : nothing}
  ${
    failure
      ? html`<div class="failed" part="problem">
          <p>${t(failure.isPassing ? 'unreachable' : 'unusable')}</p>
          ${
            failure.isPassing
              ? html`<div class="actions">${button(t('reload'), retry)}</div>`
              : nothing
          }
        </div>`
      : nothing
  }`;
