/** The keys by the names that a keyboard event gives them, where puppeteer and WebDriver do not agree on one. */
const puppeteerKeys = { Space: ' ' };
const webdriverKeys = { ' ': 'Space' };

const named = (keys, name) => keys[name] ?? name;

// What a client of the browser's protocol overrides holds as long as the client, so a page keeps one and the same.
const clients = new WeakMap();
const clientOf = async (page) => {
  if (!clients.has(page)) clients.set(page, await page.createCDPSession());
  return clients.get(page);
};

const byPuppeteer = (page) => ({
  async press(...keys) {
    const names = keys.map((key) => named(puppeteerKeys, key));
    const last = names.pop();
    for (const key of names) await page.keyboard.down(key);
    await page.keyboard.press(last);
    for (const key of names.reverse()) await page.keyboard.up(key);
  },
  type: (text) => page.keyboard.type(text),
  resize: (width, height) => page.setViewport({ width, height }),
  async drag(from, to) {
    await page.mouse.move(...from);
    await page.mouse.down();
    await page.mouse.move(...to, { steps: 12 });
    await page.mouse.up();
  },
  async media(features) {
    const client = await clientOf(page);
    const { media = '', ...others } = features;
    await client.send('Emulation.setEmulatedMedia', {
      media,
      features: Object.entries(others).map(([name, value]) => ({ name, value })),
    });
  },
});

const byWebDriver = (launcher, id) => ({
  press: (...keys) =>
    launcher.sendKeys(
      id,
      keys.map((key) => named(webdriverKeys, key)),
    ),
  async type(text) {
    // All at once would be a chord, in which a letter that comes twice comes once.
    for (const letter of text) await launcher.sendKeys(id, [named(webdriverKeys, letter)]);
  },
  resize: (width, height) => launcher.driver.setWindowRect(null, null, width, height),
  async drag(from, to) {
    const move = (x, y) => ({
      type: 'pointerMove',
      duration: 20,
      x: Math.round(x),
      y: Math.round(y),
    });
    const between = Array.from({ length: 12 }, (_, step) =>
      move(...from.map((start, axis) => start + ((to[axis] - start) * (step + 1)) / 12)),
    );
    const actions = [
      move(...from),
      { type: 'pointerDown', button: 0 },
      ...between,
      { type: 'pointerUp', button: 0 },
    ];
    const parameters = { pointerType: 'mouse' };
    await launcher.driver.performActions([{ type: 'pointer', id: 'mouse', parameters, actions }]);
  },
  media: () => Promise.reject(new Error('Only Chromium can emulate media features.')),
});

/** What a test in the browser asks of the machine, see `commands.ts`. */
export const commandsPlugin = {
  name: 'zelfcheck-commands',
  async executeCommand({ command, payload, session }) {
    const [prefix, verb] = command.split(':');
    if (prefix !== 'zelfcheck') return undefined;
    const { browser, id } = session;
    const machine =
      browser.type === 'puppeteer' ? byPuppeteer(browser.getPage(id)) : byWebDriver(browser, id);
    await machine[verb](...payload);
    return true;
  },
};
