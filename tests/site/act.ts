import type { ElementHandle } from 'puppeteer-core';
import type { Embed } from './demo.js';

/**
 * Does in an embed whatever a reader can do there: opens hints and details, answers, moves, ticks, writes, goes on to the
 * result and starts again. Gives the number of things that were done.
 */
export const actIn = (embed: ElementHandle<Embed>): Promise<number> =>
  embed.evaluate(async (element) => {
    const root = element.shadowRoot;
    if (!root) throw new Error('Nothing is shown');
    const drawn = (): Promise<unknown> => new Promise((resolve) => setTimeout(resolve, 0));
    const done = new Set<Element>();
    let count = 0;
    const act = async (found: HTMLElement): Promise<void> => {
      done.add(found);
      count += 1;
      if (found.matches('textarea, input:not([type=checkbox], [type=radio])')) {
        (found as HTMLInputElement).value = '3';
        for (const name of ['input', 'change'])
          found.dispatchEvent(new Event(name, { bubbles: true }));
      } else {
        found.focus();
        found.click();
      }
      await drawn();
    };
    // Every round may bring something new on screen. What goes back to the start comes last.
    const order = [
      'input, textarea, summary',
      '.question button:not(.primary)',
      'button.primary',
      'button',
    ];
    for (let round = 0; round < 300; round += 1) {
      const next = order
        .flatMap((selector) => [...root.querySelectorAll<HTMLElement>(selector)])
        .find((it) => !done.has(it) && it.getClientRects().length > 0);
      if (!next) break;
      await act(next);
    }
    return count;
  });
