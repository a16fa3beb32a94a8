import rehypeStringify from 'rehype-stringify';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { VFile } from 'vfile';
import { remarkZelfcheck } from 'zelfcheck/remark';

const processor = unified()
  .use(remarkParse)
  .use(remarkGfm)
  .use(remarkZelfcheck)
  .use(remarkRehype)
  .use(rehypeStringify);

export default (config) => {
  config.setInputDirectory('pages');
  config.addGlobalData('layout', 'page.njk');
  config.addPassthroughCopy('zelfcheck');
  // Eleventy takes the front matter off, and gives what it says along.
  const render = async (value, { kind, title, lang }) =>
    String(await processor.process(new VFile({ value, data: { matter: { kind, title, lang } } })));
  config.setLibrary('md', { render, disable: () => undefined });
};

export const markdownTemplateEngine = false;
