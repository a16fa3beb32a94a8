import { afterAll, beforeAll, beforeEach, afterEach, describe, expect, it } from 'vitest';
import { settleAll, startDemo } from './demo.js';
import type { Site, SitePage } from './harness.js';

const languages = [
  {
    lang: 'nl',
    path: '/demo/nl/nieuwsbrief.html',
    missing: ['Vul je e-mailadres in.', /^Zet hier een vinkje/],
    email: /^Dit lijkt geen e-mailadres/,
    website: /^Dit lijkt geen webadres/,
    thanks: 'Gelukt, op één klik na',
    result: 'Je resultaat',
  },
  {
    lang: 'en',
    path: '/demo/en/newsletter.html',
    missing: ['Fill in your email address.', /^Tick this box/],
    email: /^This doesn’t look like an email address/,
    website: /^This doesn’t look like a web address/,
    thanks: 'Done, but for one click',
    result: 'Your result',
  },
] as const;

const address = 'noor@example.com';

let site: Site;
beforeAll(async () => {
  site = await startDemo();
});
afterAll(() => site.close());

describe.each(languages)('the newsletter page in $lang', ({ path, ...words }) => {
  let opened: SitePage;
  beforeEach(async () => {
    opened = await site.open(path);
    // The form moves down when the quiz above it comes.
    await settleAll(opened.page);
  });
  afterEach(() => opened.close());

  const submit = (): Promise<void> => opened.page.click('form.signup button[type="submit"]');
  const messageAt = (id: string): Promise<string> =>
    opened.page.$eval(`#${id}`, (field) => {
      const described = document.getElementById(field.getAttribute('aria-describedby') ?? '');
      return field.getAttribute('aria-invalid') === 'true' ? (described?.textContent ?? '') : '';
    });
  const messageFor = async (id: string, text: string): Promise<string> => {
    await opened.page.$eval(`#${id}`, (field) => ((field as HTMLInputElement).value = ''));
    await opened.page.type(`#${id}`, text);
    await submit();
    return messageAt(id);
  };
  const focused = (): Promise<string> =>
    opened.page.evaluate(
      () => document.activeElement?.id || document.activeElement?.className || '',
    );

  it('asks for consent with a box that is not ticked', async () => {
    expect(await opened.page.$eval('#consent', (it) => (it as HTMLInputElement).checked)).toBe(
      false,
    );
  });

  it('names what is missing in its own language, and leads to each of them', async () => {
    await submit();
    expect(await focused()).toBe('errors');
    const problems = await opened.page.$$eval('.errors a', (all) =>
      all.map((it) => it.textContent),
    );
    expect(problems).toEqual(words.missing.map((text) => expect.stringMatching(text) as string));
    expect(await messageAt('email')).toBe(words.missing[0]);
    await opened.page.click('.errors a');
    expect(await focused()).toBe('email');
  });

  it('takes no half an email address, and a whole one', async () => {
    for (const text of ['noor', 'noor@', 'noor@shop', 'noor@shop..com', 'no or@shop.com'])
      expect(await messageFor('email', text), text).toMatch(words.email);
    expect(await messageFor('email', ` ${address} `)).toBe('');
  });

  it('takes a website as people write it, and nothing that is none', async () => {
    for (const text of ['shop', 'my shop.com', 'https://', 'noor@shop.com'])
      expect(await messageFor('website', text), text).toMatch(words.website);
    for (const text of [
      'www.shop.com',
      'shop.com/about?us=1',
      'https://café.example',
      ' HTTP://shop.com/ ',
      '',
    ])
      expect(await messageFor('website', text), text).toBe('');
  });

  it('takes a message back as soon as it no longer holds', async () => {
    await submit();
    await opened.page.type('#email', address);
    expect(await messageAt('email')).toBe('');
    expect(await messageAt('consent')).not.toBe('');
  });

  it('thanks in place, keeps nothing and sends nothing', async () => {
    const { page } = opened;
    const before = page.url();
    const requests: string[] = [];
    page.on('request', (request) => requests.push(request.url()));
    await page.type('#email', address);
    await page.click('#consent');
    await submit();
    expect(await focused()).toBe('thanks');
    expect(await page.$eval('.thanks h3', (it) => it.textContent)).toBe(words.thanks);
    expect(await page.$eval('form.signup', (it) => it.getBoundingClientRect().height)).toBe(0);
    expect(await page.$eval('#email', (it) => (it as HTMLInputElement).value)).toBe('');
    expect(page.url()).toBe(before);
    expect(requests).toEqual([]);
  });

  it('puts no address into a URL without script either', async () => {
    const still = await site.open(path, { before: (it) => it.setJavaScriptEnabled(false) });
    const { page } = still;
    await page.type('#email', address);
    await page.click('#consent');
    const requests: string[] = [];
    page.on('request', (request) => requests.push(`${request.url()} ${request.postData() ?? ''}`));
    await Promise.all([page.waitForNavigation(), page.click('form.signup button[type="submit"]')]);
    expect(await page.$eval('h1', (it) => it.textContent)).toBe(words.thanks);
    expect(requests.filter((it) => /noor/.test(it))).toEqual([]);
    await still.close();
  });

  it('shows the result of its quiz to who did not sign up', async () => {
    const { page } = opened;
    const questions = await page.$$('zelfcheck-quiz >>> [part="question"]');
    for (const question of questions) {
      await (await question.$('input'))?.click();
      await (await question.$('[part~="primary"]'))?.click();
    }
    const finish = await page.$('zelfcheck-quiz >>> [part="footer"] button:last-of-type');
    await finish?.click();
    const result = await page.$('zelfcheck-quiz >>> [part="result"]');
    expect(await result?.evaluate((it) => it.textContent)).toContain(words.result);
  });
});
