import { cp, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { equal, serve, withPage } from '../browser.mjs';
import { copyScripts, writeFiles } from '../sites.mjs';

/** reveal.js: a slide show that listens to nearly every key, and to swipes. */

const quiz = `# On a slide

## In which order?

1. [ ] One
2. [ ] Two
3. [ ] Three

## What do you say?

- [ ] Nothing
- [x] Good morning
- [ ] See you

## In a word?

___ is the word.

- yes
`;

const page = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width" />
    <title>Slides</title>
    <link rel="icon" href="data:," />
    <link rel="stylesheet" href="/reveal/reveal.css" />
    <script type="module" src="/zelfcheck/embed.js"></script>
  </head>
  <body>
    <div class="reveal"><div class="slides">
      <section><h2>Before</h2></section>
      <section>
        <zelfcheck-quiz loading="eager" layout="all"><script type="text/markdown">
${quiz}</script></zelfcheck-quiz>
      </section>
      <section><h2>After</h2></section>
    </div></div>
    <script type="module">
      import Reveal from '/reveal/reveal.mjs';
      const deck = new Reveal(document.querySelector('.reveal'), { transition: 'none' });
      await deck.initialize();
      deck.slide(1);
      globalThis.deck = deck;
    </script>
  </body>
</html>
`;

/** What the slide show did: the slide that it shows, and its overlays. */
const stateOf = (opened) =>
  opened.evaluate(() => {
    const { deck } = globalThis;
    return [deck.getIndices().h, deck.isPaused(), deck.isOverview(), deck.isAutoSliding()].join();
  });

const still = '1,false,false,false';

/** A control in the quiz, by a selector and the number among those that it finds. */
const control = async (opened, selector, at = 0) => {
  const handle = await opened.evaluateHandle(
    (wanted, index) =>
      document.querySelector('zelfcheck-quiz').shadowRoot.querySelectorAll(wanted)[index],
    selector,
    at,
  );
  return handle.asElement();
};

/** Moves a finger from a control to the left. */
const swipe = async (opened, selector) => {
  const box = await (await control(opened, selector)).boundingBox();
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  const touch = await opened.touchscreen.touchStart(x, y);
  for (let step = 1; step <= 20; step++) await touch.move(x - 8 * step, y);
  await touch.end();
};

const show = (served, use) => async () => {
  const site = await serve(served);
  try {
    await withPage(site.origin, async (opened) => {
      await opened.waitForFunction(
        () =>
          globalThis.deck?.getIndices().h === 1 &&
          document.querySelector('zelfcheck-quiz').status === 'ready',
      );
      await use(opened);
    });
  } finally {
    await site.close();
  }
};

export default {
  shown: ['reveal.js'],
  packages: { 'reveal.js': '6.0.2' },
  build: async (host) => {
    const site = join(host.folder, 'site');
    await mkdir(site, { recursive: true });
    await copyScripts(host, join(site, 'zelfcheck'));
    await cp(join(host.folder, 'node_modules/reveal.js/dist'), join(site, 'reveal'), {
      recursive: true,
    });
    await writeFiles(site, { 'index.html': page });
    return site;
  },
  check: async ({ served, test }) => {
    await test(
      'stays where it is while keys are pressed on controls',
      show(served, async (opened) => {
        for (const [selector, keys] of [
          ['.options input', [' ', 'ArrowDown', 'ArrowRight', 'ArrowLeft', 'ArrowUp']],
          ['.move', ['ArrowDown', 'ArrowUp', 'Home', 'End', ' ', 'Enter']],
          ['.question button.primary', [' ', 'Enter']],
          ['.field', [...'nphjkl?fsbovm. ', 'ArrowLeft', 'ArrowRight', 'Home', 'End', 'Enter']],
        ])
          for (const key of keys) {
            const focused = await control(opened, selector);
            if (!focused) continue;
            await focused.focus();
            await opened.keyboard.press(key);
            equal(await stateOf(opened), still, `after ${key} on ${selector}`);
          }
        const text = await (await control(opened, '.field')).evaluate((field) => field.value);
        equal(text, 'nphjkl?fsbovm. ', 'what was typed');
      }),
    );
    await test(
      'stays where it is while an option is dragged with a finger',
      show(served, async (opened) => {
        await swipe(opened, '.grip');
        equal(await stateOf(opened), still, 'after a drag');
        await swipe(opened, 'legend');
        equal((await stateOf(opened))[0], '2', 'the slide after a swipe elsewhere');
      }),
    );
    await test(
      'goes on when the reader wants it',
      show(served, async (opened) => {
        await opened.keyboard.press('ArrowRight');
        equal((await stateOf(opened))[0], '2', 'the slide');
      }),
    );
  },
};
