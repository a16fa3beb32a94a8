import type { ElementHandle } from 'puppeteer-core';
import type { Embed } from './demo.js';

/**
 * Does in an embed whatever a reader can do there: opens hints and details, answers, moves, ticks, writes, goes on to the
 * result and starts again. Gives what the embed told of that, each name once.
 */
export const actIn = (embed: ElementHandle<Embed>): Promise<string[]> =>
  embed.evaluate(async (element) => {
    const root = element.shadowRoot;
    if (!root) throw new Error('Nothing is shown');
    const drawn = (): Promise<unknown> => new Promise((resolve) => setTimeout(resolve, 0));
    const done = new Set<Element>();
    const told = new Set<string>();
    for (const name of ['answer', 'check', 'complete', 'reset'])
      element.addEventListener(`zelfcheck-${name}`, () => told.add(name));
    const act = async (found: HTMLElement): Promise<void> => {
      done.add(found);
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
    const find = (...selectors: string[]): HTMLElement | undefined =>
      selectors
        .flatMap((selector) => [...root.querySelectorAll<HTMLElement>(selector)])
        .find((it) => !done.has(it) && it.getClientRects().length > 0);
    const answers = [
      'input, textarea, summary',
      '.question button:not(.primary)',
      'button.primary',
    ];
    // Every round may bring something new on screen. What goes back to the start comes last.
    for (let round = 0; round < 300; round += 1) {
      const next = find(...answers);
      const onward = [...root.querySelectorAll<HTMLElement>('[part=footer] button')].at(-1);
      if (next) await act(next);
      else if (element.localName === 'zelfcheck-checklist' || told.has('complete') || !onward)
        break;
      else {
        // In the next question the same elements may stand.
        if (element.getAttribute('layout') === 'steps') done.clear();
        await act(onward);
      }
    }
    for (let round = 0; round < 12; round += 1) {
      const next = find('button');
      if (next) await act(next);
    }
    return [...told].sort();
  });
