import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { languages as texts, platforms } from '../content/embedding.js';
import { startDemo, violationsOn } from './demo.js';
import type { OpenOptions, Site, SitePage } from './harness.js';

const languages = [
  {
    lang: 'en',
    path: '/demo/en/embed.html',
    steps: /^WordPress, as an author.*: 4 steps below\.$/,
    local: /on your own computer/,
    extension: /ends in \.md, \.txt or \.json/,
    copied: 'Copied',
  },
  {
    lang: 'nl',
    path: '/demo/nl/op-je-site.html',
    steps: /^WordPress, als auteur.*: hieronder staan 4 stappen\.$/,
    local: /op je eigen computer/,
    extension: /eindigt op \.md, \.txt of \.json/,
    copied: 'Gekopieerd',
  },
] as const;

let site: Site;
beforeAll(async () => {
  site = await startDemo();
});
afterAll(() => site.close());

describe.each(languages)('the page $path', ({ lang, path, steps, local, extension, copied }) => {
  let opened: SitePage;
  const open = async (fragment = '', options?: OpenOptions): Promise<SitePage> => {
    opened = await site.open(path + fragment, options);
    return opened;
  };
  afterEach(() => opened.close());

  const shown = (): Promise<string[]> =>
    opened.page.$$eval('section.platform', (all) =>
      all.filter((it) => it.getBoundingClientRect().height > 0).map(({ id }) => id),
    );
  const hash = (): Promise<string> => opened.page.evaluate(() => location.hash);
  const isListShown = (): Promise<boolean> =>
    opened.page.$eval('#list', (it) => it.getBoundingClientRect().height > 0);
  const linesIn = (id: string): Promise<string[]> =>
    opened.page.$$eval(`#${id} code[class]`, (all) => all.map((it) => it.textContent ?? ''));
  const fill = async (field: string, text: string): Promise<void> => {
    const input = (await opened.page.$(`#own-${field}`))!;
    await input.click({ count: 3 });
    await opened.page.keyboard.press('Backspace');
    if (text) await input.type(text);
  };

  it('begins with the list of platforms, and has a section for each of them', async () => {
    const { page } = await open();
    expect(await shown()).toEqual([]);
    const named = platforms.map(({ id }) => [`#${id}`, texts[lang].platforms[id]?.name]);
    const links = await page.$$eval('#list a', (all) => all.map((it) => [it.hash, it.text.trim()]));
    expect(links).toEqual(named);
    const sections = await page.$$eval('section.platform', (all) =>
      all.map((it) => [`#${it.id}`, it.querySelector('h3')?.textContent?.trim()]),
    );
    expect(sections).toEqual(named);
    const options = await page.$$eval('#platform optgroup option', (all) =>
      all.map((it) => [it.value, it.text]),
    );
    expect(options).toEqual(named);
  });

  it('shows the platform that the address names, and that one alone', async () => {
    const { page } = await open('#wordpress-author');
    expect(await shown()).toEqual(['wordpress-author']);
    expect(await isListShown()).toBe(false);
    expect(await page.$eval('#platform', (it) => (it as HTMLSelectElement).value)).toBe(
      '#wordpress-author',
    );
    const top = await page.$eval('#wordpress-author', (it) => it.getBoundingClientRect().top);
    expect(Math.abs(top)).toBeLessThan(60);
  });

  it('follows the choice with the keyboard, says so, and lets the focus be', async () => {
    const { page } = await open();
    await page.focus('#platform');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    expect(await hash()).toBe('#wordpress-author');
    expect(await shown()).toEqual(['wordpress-author']);
    expect(await page.$eval('#chosen', (it) => it.textContent)).toMatch(steps);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('platform');
    await page.goBack();
    // One choice, however many keys it took, is one step back.
    await page.waitForFunction(() => location.hash === '');
    expect(await shown()).toEqual([]);
    expect(await isListShown()).toBe(true);
  });

  it('leads from the list, and from one platform to another, to where the steps begin', async () => {
    const { page } = await open();
    await page.click('#list a[href="#wordpress-editor"]');
    expect(await shown()).toEqual(['wordpress-editor']);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('wordpress-editor');
    await page.click('#wordpress-editor a[href="#wordpress-author"]');
    expect(await shown()).toEqual(['wordpress-author']);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('wordpress-author');
    const top = await page.$eval('#wordpress-author', (it) => it.getBoundingClientRect().top);
    expect(Math.abs(top)).toBeLessThan(60);
    await page.goBack();
    expect(await shown()).toEqual(['wordpress-editor']);
    await page.goBack();
    expect(await isListShown()).toBe(true);
  });

  it('goes on to show the platform while its reader looks up a form', async () => {
    const { page } = await open('#wordpress-author');
    await page.click('#wordpress-author a[href="#form-static"]');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('form-static');
    expect(await shown()).toEqual(['wordpress-author']);
  });

  it('puts what is filled in into the lines', async () => {
    const { page } = await open('#html');
    await page.click('[name=kind][value=checklist]');
    expect((await linesIn('html'))[0]).toContain(
      '<zelfcheck-checklist src="/checklist.md">\n  <a href="/checklist.md">',
    );
    await fill('file', 'https://files.example.com/a&b/"x".md?v=2');
    await fill('folder', 'https://cdn.example.com/z');
    await page.select('#own-lang', 'nl');
    expect((await linesIn('html'))[0]).toContain(
      '<script type="module" src="https://cdn.example.com/z/embed.js"></script>\n' +
        '<zelfcheck-checklist src="https://files.example.com/a&amp;b/%22x%22.md?v=2" lang="nl">',
    );
    await page.select('#platform', '#canvas');
    expect((await linesIn('canvas')).at(-1)).toContain(
      'src="https://files.example.com/a&amp;b/%22x%22.page.html?v=2&amp;lang=nl"',
    );
    await page.select('#platform', '#wix');
    expect(await linesIn('wix')).toEqual([
      'https://cdn.example.com/z/embed.js',
      'zelfcheck-checklist',
      'https://files.example.com/a&b/%22x%22.md?v=2',
    ]);
  });

  it('says what is wrong with an address, and keeps lines that work', async () => {
    const { page } = await open('#html');
    const error = (): Promise<string | null> =>
      page.$eval('#own-file-error', (it) => it.textContent);
    await fill('file', 'C:\\Users\\me\\quiz.md');
    expect(await error()).toMatch(local);
    expect(await page.$eval('#own-file', (it) => it.getAttribute('aria-invalid'))).toBe('true');
    expect((await linesIn('html'))[0]).toContain('src="/quiz.md"');
    await fill('file', '/quiz.docx');
    expect(await error()).toMatch(extension);
    await fill('file', '');
    expect(await error()).toBe('');
    expect((await linesIn('html'))[0]).toContain('src="/quiz.md"');
  });

  it('copies the lines as they are filled in', async () => {
    const { page } = await open('#html');
    await page
      .browserContext()
      .overridePermissions(site.origin, ['clipboard-read', 'clipboard-sanitized-write']);
    await page.bringToFront();
    await fill('file', '/check.md');
    await page.click('#html figure button');
    await page.waitForFunction(
      (text) => document.querySelector('#html figure [role=status]')?.textContent === text,
      {},
      copied,
    );
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
      (await linesIn('html'))[0],
    );
  });

  it('shows every platform, with lines that work as they are, where no script runs', async () => {
    const { page } = await open('', { before: (it) => it.setJavaScriptEnabled(false) });
    expect(await shown()).toHaveLength(await page.$$eval('#list a', (all) => all.length));
    expect(await isListShown()).toBe(true);
    expect(await page.$eval('#chooser', (it) => it.getBoundingClientRect().height)).toBe(0);
    expect((await linesIn('html'))[0]).toContain('<zelfcheck-quiz src="/quiz.md">');
  });

  it('shows all platforms on one page on request, all links to places on it included', async () => {
    const { page } = await open('#all');
    expect((await shown()).length).toBeGreaterThan(25);
    const lost = await page.$$eval('a[href^="#"]', (links) =>
      links.map(({ hash }) => hash).filter((hash) => !document.querySelector(hash)),
    );
    expect(lost).toEqual([]);
    const ids = await page.$$eval('[id]', (all) => all.map(({ id }) => id));
    expect(ids.filter((id, index) => ids.indexOf(id) < index)).toEqual([]);
  });

  it.each([320, 1280])('fits a window of %i pixels with all platforms shown', async (width) => {
    const { page } = await open('#all', { viewport: { width, height: 900 } });
    const [needed, given] = await page.$eval(':root', (it) => [it.scrollWidth, it.clientWidth]);
    expect(needed).toBeLessThanOrEqual(given!);
  });

  it.each(['light', 'dark'])('has nothing that axe objects to in a %s scheme', async (value) => {
    const { page } = await open('#all');
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value }]);
    await fill('file', 'C:\\quiz.md');
    expect(await violationsOn(page)).toEqual([]);
  });
});
