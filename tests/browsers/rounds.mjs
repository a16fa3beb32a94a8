/* global addEventListener, requestAnimationFrame, requestIdleCallback -- of the page */

/**
 * One request of a page.
 *
 * @typedef {object} Asked
 * @property {string} url
 * @property {number} round How many requests in a row it ends: 1 is the page itself.
 * @property {boolean} isBefore Whether it was answered before the page had its first question.
 *
 * @typedef {object} Rounds
 * @property {number | undefined} inARow How many requests one behind the other, counting the page, the first question
 *   waited for; undefined when there was none.
 * @property {readonly Asked[]} asked All requests, in their order.
 */

/** Marks the moment at which an element of the page shows its worksheet. */
const noteReady = () => {
  addEventListener('zelfcheck-ready', () => Reflect.set(globalThis, 'isShown', true));
};

/** Lets the page do all that it can do by now: timers, messages, frames, and what waits for an idle moment. */
const takeTurn = async () => {
  await new Promise((resolve) => setTimeout(resolve, 5));
  await new Promise((resolve) => {
    requestAnimationFrame(resolve);
    // A page that nobody sees has no frames.
    setTimeout(resolve, 100);
  });
  await new Promise((resolve) => requestIdleCallback(resolve, { timeout: 200 }));
  return Reflect.get(globalThis, 'isShown') === true;
};

const quietTurns = 4;

/**
 * Counts the requests of a page, and how many it makes one behind the other. No clock tells that: every request is held
 * in the browser, and when the page has nothing left to do without an answer, all that is held is answered at once. That is
 * one round. To end a round early can only make the count higher, never lower.
 *
 * @param {import('puppeteer-core').Page} page A page that has not been sent anywhere yet.
 * @returns {Promise<{ rounds: Promise<Rounds> }>} `rounds` settles when the page, once it has been sent somewhere, asks for
 *   nothing any more.
 */
export const countRounds = async (page) => {
  page.setDefaultNavigationTimeout(60_000);
  await page.evaluateOnNewDocument(noteReady);
  const session = await page.createCDPSession();
  /** @type {{ one: Asked, id: string, awaited: string | undefined }[]} */
  let held = [];
  /** @type {Asked[]} */
  const asked = [];
  /** The answers that are on their way, by the ids that the network has for them. */
  const arriving = new Set();
  let events = 0;
  let round = 1;
  let wake = () => {};
  const nextEvent = () =>
    new Promise((resolve) => {
      wake = () => resolve(undefined);
    });
  const note = () => {
    events += 1;
    wake();
  };

  session.on('Fetch.requestPaused', ({ requestId, networkId, frameId, resourceType, request }) => {
    const one = { url: request.url, round: 0, isBefore: false };
    asked.push(one);
    // A document is there when its frame shows it: until then nobody can be asked.
    held.push({ one, id: requestId, awaited: resourceType === 'Document' ? frameId : networkId });
    note();
  });
  for (const name of /** @type {const} */ (['Network.loadingFinished', 'Network.loadingFailed']))
    session.on(name, ({ requestId }) => {
      arriving.delete(requestId);
      note();
    });
  session.on('Page.frameNavigated', ({ frame }) => {
    arriving.delete(frame.id);
    note();
  });
  // A script that has arrived asks for what it imports when it has been parsed, and not before. What this file runs in the
  // page has no address.
  session.on('Debugger.scriptParsed', ({ url }) => {
    if (/^https?:/.test(url)) note();
  });
  await session.send('Page.enable');
  await session.send('Network.enable');
  await session.send('Debugger.enable');
  await session.send('Fetch.enable');

  /** Waits until the page has nothing to do, and says whether it shows a worksheet. */
  const settle = async () => {
    let isShown = false;
    for (let quiet = 0; quiet < quietTurns;) {
      while (arriving.size) await nextEvent();
      const before = events;
      isShown = await page.evaluate(takeTurn);
      quiet = events === before ? quiet + 1 : 0;
    }
    return isShown;
  };

  const play = async () => {
    /** @type {number | undefined} */
    let inARow;
    while (!held.length) await nextEvent();
    while (held.length) {
      const now = held;
      held = [];
      for (const { one, id, awaited } of now) {
        one.round = round;
        one.isBefore = inARow === undefined;
        if (awaited) arriving.add(awaited);
        await session.send('Fetch.continueRequest', { requestId: id });
      }
      const isShown = await settle();
      if (isShown) inARow ??= round;
      round += 1;
    }
    await session.detach();
    return { inARow, asked };
  };
  return { rounds: play() };
};
