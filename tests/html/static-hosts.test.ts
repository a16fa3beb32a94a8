import { describe, expect, it } from 'vitest';
import { readHtml } from '../../src/html/index.js';
import { readMarkdown } from '../../src/markdown/index.js';
import { staticHtml } from '../../src/outputs/static-form.js';
import { placeOf } from './page.js';

const { worksheet } = readMarkdown(
  '---\nkind: quiz\ntitle: Hens\n---\n\n## Which lay? {#lay}\n\n- [x] hens\n- [ ] cocks\n\nSo.\n',
);
const html = staticHtml(worksheet);

describe('a static form in the page of a site generator', () => {
  it.each([
    ['Docusaurus', '<a class="hash-link" href="#x" title="Direct link to Hens">\u200b</a>'],
    ['rehype-autolink-headings', '<a aria-hidden="true" href="#x"><span class="icon"></span></a>'],
    ['markdown-it-anchor', '<a class="header-anchor" href="#x">#</a>'],
  ])('says nothing by the links that %s puts into its headings', (_, link) => {
    const linked = html.replace(/<\/h([23])>/g, `${link}</h$1>`);
    expect(linked.match(/<a [^>]*href="#x"/g)).toHaveLength(2);
    expect(readHtml(placeOf(linked)).worksheet).toEqual(worksheet);
  });
});
