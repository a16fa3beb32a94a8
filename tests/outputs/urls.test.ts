import { describe, expect, it } from 'vitest';
import { readMarkdown } from '../../src/markdown/index.js';
import { validate } from '../../src/model/validate.js';
import { isRelativeToFile, mapUrls, urlsOf } from '../../src/outputs/urls.js';

const text = `---
kind: quiz
source: [article.html, https://example.org/b]
---

See [one](one.html) and ![two](two.png)[^n].

## Which? ![three](three.png)

> [!TIP]
> Look [there](four.html).

- [x] ![five](five.png)
  > [six](six.html)
- [ ] b

| a | b |
|---|---|
| [seven](seven.html) | c |

## 0–100%: Well

- [ ] [eight](eight.html)
- [ ] [one](one.html)

[^n]: [nine](nine.html)
`;

const { worksheet } = readMarkdown(text);

describe('the URLs of a worksheet', () => {
  it('are found wherever it has any, each once', () => {
    expect(urlsOf(worksheet, 'image').sort()).toEqual(['five.png', 'three.png', 'two.png']);
    expect(urlsOf(worksheet, 'link').sort()).toEqual([
      ...['article.html', 'eight.html', 'four.html', 'https://example.org/b', 'nine.html'],
      ...['one.html', 'seven.html', 'six.html'],
    ]);
  });

  it('are changed in a copy, and nothing else is', () => {
    const before = JSON.stringify(worksheet);
    const moved = mapUrls(worksheet, (url, use) => `${use}/${url}`);
    expect(JSON.stringify(worksheet)).toBe(before);
    expect(urlsOf(moved, 'image')).toEqual(urlsOf(worksheet, 'image').map((url) => `image/${url}`));
    expect(validate(moved)).toEqual({ worksheet: moved });
    expect(mapUrls(moved, (url) => url.replace(/^(link|image)\//, ''))).toEqual(worksheet);
  });

  it('stay as they are in words that look like them', () => {
    const { worksheet: words } = readMarkdown('- [ ] `{"type":"link","url":"a"}`\n');
    expect(urlsOf(words, 'link')).toEqual([]);
  });

  it.each(['a.png', './a.png', '../a.png', 'a b/c:d.png', 'a%3Ab'])(
    '%s is relative to the file',
    (url) => {
      expect(isRelativeToFile(url)).toBe(true);
    },
  );

  it.each([
    '',
    '/a.png',
    '//host/a.png',
    '#a',
    '?q',
    'https://host/',
    'mailto:a@b',
    'data:image/png,',
  ])('%s is not', (url) => {
    expect(isRelativeToFile(url)).toBe(false);
  });
});
