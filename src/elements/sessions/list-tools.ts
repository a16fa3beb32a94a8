import { html, nothing, type ReactiveControllerHost } from 'lit';
import type { ChecklistState } from '../../engine/types.js';
import type { Inline } from '../../model/text.js';
import { plainText } from '../../model/plain-text.js';
import type { Checklist } from '../../model/worksheet.js';
import { listText } from '../../outputs/list-text.js';
import type { ViewContext } from '../../views/context.js';
import { button } from '../../views/parts.js';
import { resolve } from '../../views/rich-text.js';
import { canPrint, printAlone } from '../print.js';
import type { SessionFrame } from './frame.js';

/** A list that can be copied and printed. */
export interface Listed {
  readonly heading: readonly Inline[];
  readonly checklist: Checklist;
  readonly state: ChecklistState;
}

/** The buttons that copy and print a list, and what is shown after copying. */
export class ListTools {
  readonly #host: ReactiveControllerHost;
  readonly #frame: SessionFrame;
  /** The list that was copied last, by its id. */
  #copied: { readonly id: string; readonly text: string; readonly isDone: boolean } | undefined;

  constructor(host: ReactiveControllerHost, frame: SessionFrame) {
    this.#host = host;
    this.#frame = frame;
  }

  /** Takes back what is shown after copying: the list is another one now. */
  forget(): void {
    this.#copied = undefined;
  }

  /**
   * The buttons.
   *
   * @param within Matches the element around the buttons that is printed.
   */
  buttons(
    listed: Listed,
    within: string,
    look: 'secondary' | 'quiet',
    { t }: ViewContext,
  ): unknown {
    const print = (event: Event): void => {
      const part = (event.target as Element).closest(within);
      if (part) printAlone(part, plainText(listed.heading));
    };
    return [
      button(t('copy'), () => void this.#copy(listed), look),
      canPrint() ? button(t('print'), print, look) : nothing,
    ];
  }

  /** What is shown after this list was copied: that it was, or its text where the browser does not copy. */
  afterwards({ checklist }: Listed, { t }: ViewContext): unknown {
    const copied = this.#copied?.id === checklist.id ? this.#copied : undefined;
    if (!copied) return nothing;
    return html`<p class="small">${t(copied.isDone ? 'copied' : 'notCopied')}</p>
      ${
        copied.isDone
          ? nothing
          : html`<textarea
              class="field"
              rows="6"
              readonly
              aria-label=${t('copy')}
              .value=${copied.text}
              @focus=${(event: Event) => (event.target as HTMLTextAreaElement).select()}
            ></textarea>`
      }`;
  }

  async #copy({ heading, checklist, state }: Listed): Promise<void> {
    const context = this.#frame.context();
    const text = listText(heading, checklist, state, (url) => resolve(url, 'link', context) ?? url);
    // Pages without a secure connection have no clipboard.
    const { clipboard } = navigator as Partial<Navigator>;
    const isDone = !!(await clipboard?.writeText(text).then(
      () => true,
      () => false,
    ));
    this.#copied = { id: checklist.id, text, isDone };
    this.#frame.say(context.t(isDone ? 'copied' : 'notCopied'));
    this.#host.requestUpdate();
  }
}
