import { rmSync } from 'node:fs';
import { posix } from 'node:path';
import { parse } from 'yaml';
import { fillIn } from './markdown/fill.mjs';
import { makeMarkdown } from './markdown/index.mjs';

/** The folder that the site is built into. It is served with `dist/` and `content/` beside it. */
const output = '.cache/site';

/** A file of the site, or one that is served beside it (`../dist/embed.js`), as a page at an address refers to it. */
const relative = (address, target) => {
  const [path, fragment] = target.split('#');
  if (path === address && fragment !== undefined) return `#${fragment}`;
  const way = posix.relative(posix.dirname(address), path);
  return fragment === undefined ? way : `${way}#${fragment}`;
};

export default (eleventyConfig) => {
  eleventyConfig.setUseGitIgnore(false);
  // What the build before made of a page that has been taken away would stay.
  eleventyConfig.on('eleventy.before', () => rmSync(output, { recursive: true, force: true }));
  eleventyConfig.addPassthroughCopy({ 'demo/assets': 'demo' });
  eleventyConfig.addDataExtension('yaml', (text) => parse(text));
  const markdown = makeMarkdown();
  eleventyConfig.setLibrary('md', {
    render: (text, data) => markdown.page(text, data),
    // Eleventy asks for it of markdown-it; indented code is code here.
    disable: () => {},
  });
  eleventyConfig.addFilter('inline', (text) => markdown.inline(text));
  eleventyConfig.addFilter('block', (text) => markdown.block(text));
  /** HTML with places in it for what a reader of the page "Embed it" fills in. */
  eleventyConfig.addFilter('fill', function (html) {
    const { embedding, lang } = this.ctx;
    return fillIn(String(html), embedding.fills, embedding[lang]);
  });
  /** A file by its place in the site. */
  eleventyConfig.addFilter('file', function (target) {
    return relative(this.ctx.address, target);
  });
  /** A page by its name, with a fragment or without (`guide`, `start#quiz`), in the language of this one where it has that. */
  eleventyConfig.addFilter('to', function (target, lang = this.ctx.lang) {
    const [name, fragment] = target.split('#');
    const page = this.ctx.addresses[name];
    if (page === undefined) throw new Error(`data/addresses.yaml has no ${name}`);
    const address = page[lang] ?? page.en;
    return relative(this.ctx.address, fragment === undefined ? address : `${address}#${fragment}`);
  });
  return {
    dir: { input: 'demo/pages', output, includes: '../layouts', data: '../data' },
    markdownTemplateEngine: false,
    htmlTemplateEngine: false,
    templateFormats: ['md', 'njk'],
  };
};
