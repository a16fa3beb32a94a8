import { createHash } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { Script } from 'node:vm';
import { HtmlValidate } from 'html-validate';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { readMarkdown } from '../../src/markdown/index.js';
import { validate } from '../../src/model/validate.js';
import type { Worksheet } from '../../src/model/worksheet.js';
import { page } from '../../src/outputs/page.js';
import { read, root } from '../build/project.js';

const hash = (text: string): string => createHash('sha256').update(text).digest('base64');

const made = (worksheet: Worksheet, script = 'start();', lang?: string): string =>
  page(worksheet, { script, hash, ...(lang && { lang }) });

const pageOf = (markdown: string, script?: string, lang?: string): string =>
  made(readMarkdown(markdown).worksheet, script, lang);

const policyOf = (html: string): string =>
  /<meta http-equiv="Content-Security-Policy" content="([^"]*)">/.exec(html)?.[1] ?? '';

const sourcesOf = (html: string, directive: string): string[] =>
  (new RegExp(`(?:^|; )${directive} ([^;]*)`).exec(policyOf(html))?.[1] ?? '').split(' ');

const contentOf = (html: string, tag: string): string =>
  new RegExp(`<${tag}>([^]*?)</${tag}>`).exec(html)?.[1] ?? '';

const quiz = `---
lang: nl
title: Een “vraag” & <meer>
description: Wat is "dit"?
---

Lees \`</script><script>alert(1)</script>\` en \`<!--\`.

## Welke?

- [x] a
- [ ] b
`;

const files = [
  'tests/site/fixtures/whole-quiz.md',
  ...['en', 'nl'].flatMap((lang) =>
    readdirSync(`${root}content/${lang}`).map((name) => `content/${lang}/${name}`),
  ),
];

describe('a one-file page', () => {
  it('says its language, title and description, and no more than it has', () => {
    const html = pageOf(quiz);
    expect(html).toMatch(
      /^<!doctype html>\n<html lang="nl">\n<head>\n<meta charset="utf-8">\n<meta name="generator" content="zelfcheck">\n<meta http/,
    );
    expect(html).toContain('<title>Een “vraag” &#x26; &#x3C;meer></title>');
    expect(html).toContain('<meta name="description" content="Wat is &#x22;dit&#x22;?">');
    const bare = pageOf('- [ ] a\n');
    expect(bare).toContain('<html lang="en">');
    expect(bare).toContain('<title>Checklist</title>');
    expect(bare).not.toContain('description');
    expect(pageOf('- [ ] a\n', undefined, 'nl')).toContain('<html lang="nl">');
    expect(pageOf('- [ ] a\n', undefined, 'de')).toContain('<title>Checkliste</title>');
  });

  it('runs the way that its language runs', () => {
    for (const lang of 'ar dv fa he ku ps sd ug ur yi ar-EG dv-MV'.split(' '))
      expect(pageOf(`---\nlang: ${lang}\n---\n\n- [ ] a\n`)).toContain(
        `<html lang="${lang}" dir="rtl">`,
      );
    for (const lang of ['en', 'arn', 'fr-DV'])
      expect(pageOf(`---\nlang: ${lang}\n---\n\n- [ ] a\n`)).toContain(`<html lang="${lang}">`);
  });

  it('holds the worksheet as JSON, in which no text can end the script', () => {
    const { worksheet } = readMarkdown(quiz);
    const { document } = parseHTML(made(worksheet));
    const scripts = document.querySelectorAll('script');
    expect(scripts).toHaveLength(2);
    expect(document.querySelector('zelfcheck-quiz > script')).toBe(scripts[0]);
    const read: unknown = JSON.parse(scripts[0]!.textContent);
    expect(read).toEqual(worksheet);
    expect(validate(read)).toEqual({ worksheet });
  });

  it('holds the static form in the element, with a title of the first level', () => {
    const { document } = parseHTML(pageOf(quiz));
    const element = document.querySelector('main > zelfcheck-quiz');
    expect(element?.getAttribute('heading-level')).toBe('1');
    expect(element?.querySelector('h1')?.textContent).toBe('Een “vraag” & <meer>');
    expect(element?.textContent).toContain('Welke?');
    expect(document.querySelector('main > zelfcheck-checklist')).toBeNull();
  });

  it('says once what it says, since nobody has to read the static form back', () => {
    const { document } = parseHTML(
      made(readMarkdown(read('content/nl/weerstand-quiz.md')).worksheet),
    );
    const links = [...document.querySelectorAll<HTMLAnchorElement>('a[href^="#"]')];
    expect(links.map((it) => it.outerHTML)).toEqual([]);
    expect(document.querySelector('h1')?.id).toBe('');
    expect(document.querySelector('h2')?.textContent).toBe('Waar weerstand vandaan komt');
    expect(document.querySelector('.zelfcheck-about')?.textContent).toMatch(/^Zelftest, 12 vragen/);
    const labels = [...document.querySelectorAll('summary, h1, h2, h3')].map(
      (it) => it.textContent,
    );
    expect(labels).toContain('Antwoord');
    expect(labels).toContain('Welk resultaat past bij je?');
    expect(labels.filter((label) => /^[→☞#]|#$/.test(label))).toEqual([]);
    // A note is a place to go to, and back from.
    expect(pageOf('# A\n\n- [ ] b[^1]\n\n[^1]: c\n')).toMatch(/<a href="#[^"]+"/);
  });

  it('gives a list of boxes no bullets besides', () => {
    const { document } = parseHTML(pageOf('# A\n\n- [ ] b\n  - [ ] c\n\nThen:\n\n- d\n- e\n'));
    expect([...document.querySelectorAll('ul')].map((it) => it.className)).toEqual([
      ...['signed', 'signed', ''],
    ]);
  });

  it('allows its own script and style sheet by their hashes, and nothing else', () => {
    const html = pageOf(quiz);
    expect(policyOf(html).split('; ')).toEqual([
      "default-src 'none'",
      `script-src 'sha256-${hash(contentOf(html, 'script'))}'`,
      `style-src 'sha256-${hash(contentOf(html, 'style'))}'`,
      'img-src data:',
      "base-uri 'none'",
      "form-action 'none'",
      "require-trusted-types-for 'script'",
      'trusted-types lit-html',
    ]);
    expect(html.indexOf('Content-Security-Policy')).toBeLessThan(html.indexOf('<style>'));
  });

  it('takes in a script that holds what would end or hide it', () => {
    const script = 'run(`</SCRIPT><!--`,/<!--/u,"</script>")';
    const html = pageOf('- [ ] a\n', script);
    const inside = contentOf(html, 'script');
    expect(inside).not.toMatch(/<\/script|<!--/i);
    expect(inside.replaceAll('\\x3C', '<')).toBe(script);
    expect(policyOf(html)).toContain(hash(inside));
    // Whatever it means, it still is a script.
    expect(() => new Script(inside)).not.toThrow();
  });

  it('allows images from the hosts that the worksheet names, each once, and from nowhere else', () => {
    const images = (text: string): string[] => sourcesOf(pageOf(text), 'img-src');
    expect(
      images(
        '- [ ] ![a](https://one.example/a.png) ![b](https://ONE.example/b.png) ![c](http://two.example:81/c.png?d=https://three.example/)\n',
      ),
    ).toEqual(['data:', 'https://one.example', 'http://two.example:81']);
    expect(images('- [ ] ![a](//one.example/a.png)\n')).toEqual(['data:', 'https://one.example']);
    expect(images('- [ ] ![a](a.svg) ![b](/b.svg)\n')).toEqual(['data:', "'self'"]);
    expect(images('- [ ] [a](https://one.example/a.png)\n')).toEqual(['data:']);
  });

  it('is not talked into a wider policy by the address of an image', () => {
    for (const url of [
      "https://one.example;script-src'unsafe-inline'/a.png",
      'https://*/a.png',
      'https://one.example,*/a.png',
      "https://'unsafe-inline'/a.png",
      'https:///a.png',
    ]) {
      const html = pageOf(`- [ ] ![a](<${url}>)\n`);
      expect([url, sourcesOf(html, 'img-src')]).toEqual([url, ['data:']]);
      expect(policyOf(html).split('; ')).toHaveLength(8);
    }
  });

  it('is the same whenever it is made', () => {
    expect(pageOf(quiz)).toBe(pageOf(quiz));
  });
});

describe('the page of', () => {
  const validator = new HtmlValidate({
    extends: ['html-validate:recommended'],
    rules: {
      // It is written for browsers and read by people, whatever a browser tells its own HTML by.
      'doctype-style': 'off',
      // The policy knows the script and the sheet by their hashes.
      'require-csp-nonce': 'off',
      // HTML takes any sign but a space.
      'valid-id': ['error', { relaxed: true }],
    },
  });

  it.each(files)('%s is valid HTML', async (path) => {
    const report = await validator.validateString(pageOf(read(path)));
    const found = report.results.flatMap(({ messages }) =>
      messages.map(({ ruleId, message, line }) => `${line}: ${ruleId}: ${message}`),
    );
    expect(found).toEqual([]);
  });
});
