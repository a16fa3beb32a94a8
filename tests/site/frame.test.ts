import { createHash } from 'node:crypto';
import { buildSync } from 'esbuild';
import type { ElementHandle, Frame } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { readMarkdown } from '../../src/markdown/index.js';
import { page as oneFilePage } from '../../src/outputs/page.js';
import { read, root } from '../build/project.js';
import { actIn } from './act.js';
import type { Embed } from './demo.js';
import { everyQuiz } from './everything.js';
import { startSite, type Site, type SitePage } from './harness.js';

const child = buildSync({
  stdin: {
    contents:
      "import { startFrame } from './src/embedding/frame-child.ts'; window.stop = startFrame();",
    resolveDir: root,
  },
  bundle: true,
  write: false,
  format: 'iife',
}).outputFiles[0]!.text;

/** A page that is as high as `#box` and tells so; it keeps what it hears. */
const inside = (head = ''): string => `<!doctype html>
<html lang="en">
  <title>In a frame</title>
  <link rel="icon" href="data:," />
  <style>body { margin: 0 } #box { block-size: 700px }</style>
  ${head}
  <div id="box">Box</div>
  <script>window.heard = []; addEventListener('message', (event) => heard.push(event.data));</script>
  <script>${child}</script>
</html>`;

const around = (frames: string, script = '<script src="/dist/frame.js"></script>'): string =>
  `<!doctype html>
<html lang="en">
  <title>Around a frame</title>
  <link rel="icon" href="data:," />
  <script>window.heard = []; addEventListener('message', (event) => heard.push(event.data));</script>
  ${frames}
  ${script}
</html>`;

const frame = (attributes = ''): string =>
  `<iframe title="A box" data-zelfcheck-frame width="500" height="200" src="/inside.html" ${attributes}></iframe>`;

const pages = {
  '/inside.html': inside(),
  '/grows.html': inside('<style>body { min-block-size: calc(100vh + 20px) }</style>'),
  '/multiplies.html': inside(
    '<style>body { min-block-size: 120vh } #box { block-size: 30px }</style>',
  ),
  '/shrinks.html': inside('<style>#box { block-size: calc(100vh - 20px) }</style>'),
  '/one.html': around(frame()),
  '/two.html': around(frame() + frame()),
  '/first.html': around(
    '<script src="/dist/frame.js"></script><script src="/dist/frame.js"></script>' +
      '<iframe title="A box" data-zelfcheck-frame height="200" src="/inside.html"></iframe>',
    '',
  ),
  '/clamped.html': around(frame('data-max-height="400"')),
  '/sandboxed.html': around(frame('sandbox="allow-scripts"')),
  '/edges.html': around(`<style>* { box-sizing: border-box }</style>${frame()}`),
  '/alone.html': around(frame(), ''),
  '/unmarked.html': around(
    '<iframe title="Another page" height="200" src="/inside.html"></iframe>' + frame(),
  ),
  '/empty.html': around('<p>No frame.</p>'),
  '/quiz.page.html': oneFilePage(readMarkdown(everyQuiz).worksheet, {
    script: read('dist/page.js'),
    hash: (text) => createHash('sha256').update(text).digest('base64'),
  }),
  '/quiz.html': around(
    '<iframe title="Quiz" data-zelfcheck-frame sandbox="allow-scripts" width="600" height="300" src="/quiz.page.html"></iframe>',
  ),
  '/loops.html': around(
    ['grows', 'multiplies', 'shrinks']
      .map(
        (name) =>
          `<iframe title="${name}" data-zelfcheck-frame height="200" src="/${name}.html"></iframe>`,
      )
      .join(''),
  ),
};

let site: Site;
let opened: SitePage;
/** What a test is meant to meet. */
let expected: RegExp | undefined;
beforeAll(async () => {
  site = await startSite({ pages });
});
afterAll(() => site.close());
afterEach(async () => {
  await opened.close(expected);
  expected = undefined;
});

/** What a page with a clock of its own can be asked. */
interface Clocked {
  pass: (milliseconds: number) => void;
  heard: unknown[];
}

/** Gives a page, and each page in a frame of it, a clock that stands still until `pass` moves it. */
const stopClock = (): void => {
  const timers = new Map<number, { readonly at: number; readonly run: () => void }>();
  let now = 0;
  let last = 0;
  const due = (end: number): [number, { at: number; run: () => void }] | undefined =>
    [...timers]
      .filter(([, { at }]) => at <= end)
      .sort(([, one], [, other]) => one.at - other.at)[0];
  Object.assign(performance, { now: () => now });
  Object.assign(window, {
    setTimeout: (run: () => void, delay = 0) => {
      last += 1;
      timers.set(last, { at: now + delay, run });
      return last;
    },
    clearTimeout: (timer: number) => timers.delete(timer),
    pass: (milliseconds: number) => {
      const end = now + milliseconds;
      for (let next = due(end); next; next = due(end)) {
        const [timer, { at, run }] = next;
        timers.delete(timer);
        now = at;
        run();
      }
      now = end;
    },
  });
};

/** Opens a page whose clock, and that of its frames, stands still. */
const open = async (path: string): Promise<void> => {
  opened = await site.open(path, {
    before: async (page) => {
      await page.evaluateOnNewDocument(stopClock);
    },
  });
};

const frameAt = async (index = 0): Promise<{ element: ElementHandle<Element>; inner: Frame }> => {
  const element = (await opened.page.$$('iframe'))[index];
  const inner = await element?.contentFrame();
  if (!element || !inner) throw new Error('No frame');
  return { element, inner };
};

const heightOf = async (index = 0): Promise<number> => {
  const { element } = await frameAt(index);
  return element.evaluate((it) => it.clientHeight);
};

const boxOf = async (height: string, index = 0): Promise<void> => {
  const { inner } = await frameAt(index);
  await inner.$eval(
    '#box',
    (it, value) => (it as HTMLElement).style.setProperty('block-size', value),
    height,
  );
};

const waitForHeight = (height: number, index = 0): Promise<unknown> =>
  opened.page.waitForFunction(
    (wanted, which) => document.querySelectorAll('iframe')[which]?.clientHeight === wanted,
    { polling: 20 },
    height,
    index,
  );

const scrollBar = async (): Promise<string> => {
  const { inner } = await frameAt();
  return inner.evaluate(() => getComputedStyle(document.documentElement).overflowY);
};

/** Waits until a page was drawn, and its observers and listeners have heard of what changed before. */
const drawn = (inner: Frame): Promise<unknown> =>
  inner.evaluate(
    () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
  );

let marks = 0;

/** Waits until a page has heard all that another one said, as messages come in the order in which they were sent. */
const delivered = async (to: Frame, send: (mark: string) => Promise<unknown>): Promise<void> => {
  marks += 1;
  const mark = `mark ${marks}`;
  await send(mark);
  await to.waitForFunction(
    (wanted) => (window as unknown as Clocked).heard.includes(wanted),
    { polling: 20 },
    mark,
  );
};

/** Waits until a page in a frame and the page around have told each other what there is to tell now. */
const told = async (index = 0): Promise<void> => {
  const { element, inner } = await frameAt(index);
  await drawn(inner);
  await delivered(opened.page.mainFrame(), (mark) => say(mark, inner));
  await delivered(inner, (mark) =>
    element.evaluate((it, text) => {
      (it as HTMLIFrameElement).contentWindow?.postMessage(text, '*');
    }, mark),
  );
  await drawn(inner);
};

/** Lets time go by on all clocks, and what comes of that happen. */
const pass = async (milliseconds: number): Promise<void> => {
  const frames = await opened.page.$$('iframe');
  const all = [...frames.keys()];
  for (const index of all) await told(index);
  for (const frame of opened.page.frames())
    await frame.evaluate((time) => (window as unknown as Clocked).pass(time), milliseconds);
  for (const index of all) await told(index);
};

/** What the page around was told, without the marks of these tests. */
const heard = async (): Promise<unknown[]> =>
  (await opened.page.evaluate(() => (window as unknown as Clocked).heard)).filter(
    (it) => !String(it).startsWith('mark '),
  );

/** A message to the page around, from a frame or from the page itself. */
const say = async (message: unknown, from?: Frame): Promise<void> => {
  await (from ?? opened.page.mainFrame()).evaluate((it) => parent.postMessage(it, '*'), message);
};

describe('a frame that frame.js sizes', () => {
  it('is as high as the page in it, also when that grows and shrinks', async () => {
    await open('/one.html');
    await waitForHeight(700);
    await boxOf('1250.4px');
    await waitForHeight(1251);
    await boxOf('90px');
    await waitForHeight(90);
  });

  it('is served by a script that came first, and twice', async () => {
    await open('/first.html');
    await waitForHeight(700);
    await boxOf('300px');
    await waitForHeight(300);
  });

  it('is served when it comes later', async () => {
    await open('/empty.html');
    await opened.page.evaluate(() => {
      const late = document.createElement('iframe');
      late.src = '/inside.html';
      late.dataset['zelfcheckFrame'] = '';
      document.body.append(late);
    });
    await waitForHeight(700);
  });

  it('has its own height beside others', async () => {
    await open('/two.html');
    await waitForHeight(700, 0);
    await waitForHeight(700, 1);
    await boxOf('300px', 1);
    await waitForHeight(300, 1);
    expect(await heightOf(0)).toBe(700);
  });

  it('is sized though it is a sandbox without an origin', async () => {
    await open('/sandboxed.html');
    await waitForHeight(700);
  });

  it('counts its own border in, where the page sizes boxes with it', async () => {
    await open('/edges.html');
    await waitForHeight(700);
    const { element } = await frameAt();
    expect(await element.evaluate((it) => (it as HTMLElement).offsetHeight)).toBe(704);
  });

  it('shows no scroll bars of its own once it is high enough, and gives them back where it is not', async () => {
    await open('/clamped.html');
    await waitForHeight(400);
    await pass(500);
    expect(await scrollBar()).toBe('visible');
    await boxOf('350px');
    await waitForHeight(350);
    await pass(500);
    expect(await scrollBar()).toBe('hidden');
    await boxOf('900px');
    await waitForHeight(400);
    await pass(500);
    expect(await scrollBar()).toBe('visible');
  });

  it('is at least 40 and at most 20,000 pixels high', async () => {
    await open('/one.html');
    await waitForHeight(700);
    await boxOf('3px');
    await waitForHeight(40);
    await boxOf('90000px');
    await waitForHeight(20_000);
  });

  it('stays as it is for a difference of one pixel', async () => {
    await open('/one.html');
    await waitForHeight(700);
    for (const height of ['701px', '700px', '699px', '700px']) {
      await boxOf(height);
      await told();
      expect(await heightOf()).toBe(700);
    }
  });

  it('tells no more once it is stopped, and is as it was', async () => {
    await open('/one.html');
    await waitForHeight(700);
    await pass(500);
    expect(await scrollBar()).toBe('hidden');
    const { inner } = await frameAt();
    await inner.evaluate('stop()');
    expect(await scrollBar()).toBe('visible');
    await boxOf('300px');
    await pass(500);
    expect(await heightOf()).toBe(700);
  });
});

describe('a one-file page in a frame that may only run scripts', () => {
  /** Waits until the whole page is in sight in its frame, without a scroll bar, at another height than it had before. */
  const waitForFit = async (before: number): Promise<number> => {
    const { inner } = await frameAt();
    await opened.page.waitForFunction(
      (old) => document.querySelector('iframe')?.clientHeight !== old,
      { polling: 50 },
      before,
    );
    await inner.waitForFunction(
      () => {
        const root = document.documentElement;
        const isWhole = root.scrollHeight === innerHeight;
        return isWhole && getComputedStyle(root).overflowY === 'hidden';
      },
      { polling: 50 },
    );
    return heightOf();
  };

  it('is all in sight from the first question to the result, and without scroll bars', async () => {
    // A sandbox lets nobody print or copy, whatever is pressed.
    expected = /clipboard|print/i;
    opened = await site.open('/quiz.html');
    const { inner } = await frameAt();
    const quiz = (await inner.waitForSelector(
      'zelfcheck-quiz:state(ready)',
    )) as ElementHandle<Embed>;
    const before = await waitForFit(300);
    expect(before).toBeGreaterThan(1000);
    expect(await actIn(quiz)).toContain('complete');
    await waitForFit(before);
  });
});

describe('frame.js', () => {
  it('leaves alone a frame without its mark', async () => {
    await open('/unmarked.html');
    await waitForHeight(700, 1);
    await told(0);
    expect(await heightOf(0)).toBe(200);
  });

  it('counts rounds, whatever the page says and however long they take', async () => {
    await open('/one.html');
    await waitForHeight(700);
    const { inner } = await frameAt();
    for (let round = 1; round <= 20; round += 1) {
      await inner.evaluate(
        (height) => {
          parent.postMessage({ zelfcheck: 'hello' }, '*');
          parent.postMessage({ zelfcheck: 'size', height }, '*');
          document.getElementById('box')!.style.blockSize = 'calc(100vh + 20px)';
        },
        700 + 20 * round,
      );
      await pass(1000);
    }
    const { element } = await frameAt();
    expect(await element.evaluate((it) => (it as HTMLElement).style.height)).not.toMatch(/^\d{4}/);
    const last = await heightOf();
    await pass(1000);
    expect(await heightOf()).toBe(last);
  });

  it('takes nothing from strangers: the page itself, or a window that is no frame of it', async () => {
    await open('/one.html');
    await waitForHeight(700);
    await say({ zelfcheck: 'size', height: 123 });
    const { inner } = await frameAt();
    await inner.evaluate(() => {
      const deeper = document.createElement('iframe');
      deeper.srcdoc = '<script>top.postMessage({ zelfcheck: "size", height: 124 }, "*")</script>';
      deeper.style.position = 'absolute';
      document.body.append(deeper);
    });
    await opened.page.waitForFunction(
      () =>
        ['123', '124'].every((height) =>
          JSON.stringify((window as unknown as Clocked).heard).includes(`"height":${height}`),
        ),
      { polling: 20 },
    );
    await told();
    expect(await heightOf()).toBe(700);
  });

  it.each([
    ...['size', 700, true],
    ...['600', '600px', Number.NaN, Infinity, -Infinity, [600], { valueOf: 600 }].map((height) => ({
      zelfcheck: 'size',
      height,
    })),
    { zelfcheck: 'size' },
    { zelfcheck: 'height', height: 600 },
    { zelfcheck: { size: true }, height: 600 },
    { subject: 'lti.frameResize', height: 600 },
    [{ zelfcheck: 'size', height: 600 }],
    null,
  ])('takes %j for no height', async (message) => {
    await open('/one.html');
    await waitForHeight(700);
    const { inner } = await frameAt();
    // Evaluated in the frame, as not all of these can be handed over.
    const text = JSON.stringify(message, (_, it: unknown) =>
      typeof it === 'number' && !Number.isFinite(it) ? `@${it}` : it,
    ).replace(/"@(-?\w+)"/, '$1');
    await inner.evaluate(`parent.postMessage(${text}, '*')`);
    await pass(500);
    expect(await heightOf()).toBe(700);
  });

  it('does nothing on a page without frames', async () => {
    await open('/empty.html');
    const page = opened.page.mainFrame();
    await say({ zelfcheck: 'size', height: 300 });
    await delivered(page, (mark) => say(mark));
    await drawn(page);
    expect(await opened.page.$('[style]')).toBeNull();
  });

  it('gives up on pages that are as high as their frame and more, or less', async () => {
    await open('/loops.html');
    const heights = (): Promise<string[]> =>
      opened.page.$$eval('iframe', (all) => all.map((it) => it.style.height));
    // Each change causes the next one: three at once, and three more after half a second each.
    await pass(0);
    expect(await heights()).not.toContain('');
    // A busy machine hands a message over a round later.
    for (let round = 0; round < 30 && (await heights()).some(Boolean); round += 1) await pass(500);
    expect(await heights()).toEqual(['', '', '']);
    for (const index of [0, 1, 2]) expect(await heightOf(index)).toBe(200);
  });

  it('follows many quick changes to the end', async () => {
    await open('/one.html');
    await waitForHeight(700);
    for (let height = 720; height <= 1000; height += 40) {
      await boxOf(`${height}px`);
      await pass(30);
    }
    await pass(500);
    expect(await heightOf()).toBe(1000);
    await boxOf('500px');
    await pass(500);
    expect(await heightOf()).toBe(500);
  });
});

describe('a page in a frame', () => {
  it('scrolls inside where nobody answers', async () => {
    await open('/alone.html');
    await pass(700);
    expect(await scrollBar()).toBe('visible');
    expect(await heightOf()).toBe(200);
  });

  it('speaks as Canvas and AMP expect until it is answered, and to WordPress only with its secret', async () => {
    await open('/alone.html');
    await told();
    expect(await heard()).toEqual([
      { zelfcheck: 'hello' },
      { zelfcheck: 'size', height: 700 },
      { subject: 'lti.frameResize', height: 700 },
      '{"subject":"lti.frameResize","height":700}',
      { sentinel: 'amp', type: 'embed-size', height: 700 },
    ]);
    const { inner } = await frameAt();
    await inner.evaluate(() => {
      location.hash = '#?secret=aB3xy90Qrs';
      location.reload();
    });
    await opened.page.waitForFunction(
      () => JSON.stringify((window as unknown as Clocked).heard).includes('"secret":'),
      { polling: 50 },
    );
    await told();
    expect((await heard()).slice(5)).toContainEqual({
      message: 'height',
      value: 700,
      secret: 'aB3xy90Qrs',
    });
    const before = (await heard()).length;
    await opened.page.evaluate(() =>
      document.querySelector('iframe')?.contentWindow?.postMessage({ message: 'ready' }, '*'),
    );
    await told();
    expect((await heard()).length).toBe(before + 5);
  });

  it('speaks to frame.js alone once that has answered', async () => {
    await open('/one.html');
    await waitForHeight(700);
    await told();
    const before = (await heard()).length;
    await boxOf('300px');
    await waitForHeight(300);
    await told();
    // The second time it says that it fits.
    const size = { zelfcheck: 'size', height: 300 };
    expect((await heard()).slice(before)).toEqual([size, size]);
  });

  it('does nothing in a window of its own', async () => {
    await open('/inside.html');
    await opened.page.$eval('#box', (it) => it.setAttribute('style', 'block-size: 300px'));
    const page = opened.page.mainFrame();
    await drawn(page);
    await delivered(page, (mark) => say(mark));
    expect(await heard()).toEqual([]);
    expect(await opened.page.$eval('html', (it) => it.getAttribute('style'))).toBeNull();
  });

  it('obeys nobody but the page around', async () => {
    await open('/alone.html');
    const { inner } = await frameAt();
    await inner.evaluate(() => {
      window.postMessage({ zelfcheck: 'sized' }, '*');
      document.getElementById('box')?.style.setProperty('block-size', '150px');
    });
    await pass(600);
    expect(await scrollBar()).toBe('visible');
  });
});
