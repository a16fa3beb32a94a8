import { readFile, writeFile } from 'node:fs/promises';
import { evaluate } from '@mdx-js/mdx';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import * as runtime from 'react/jsx-runtime';
import remarkGfm from 'remark-gfm';
import { remarkZelfcheck } from 'zelfcheck/remark';
// The elements may be named on the server as well.
import 'zelfcheck/define';

const { default: Page } = await evaluate(await readFile('page.mdx', 'utf8'), {
  ...runtime,
  remarkPlugins: [remarkGfm, remarkZelfcheck],
});

// What a site puts in place of what Markdown makes must not reach into a worksheet.
const tags = ['h2', 'h3', 'p', 'ul', 'li', 'a', 'details', 'summary', 'blockquote'];
const components = Object.fromEntries(
  tags.map((tag) => [
    tag,
    ({ children }) => createElement('div', {}, createElement(tag, {}, children), 'by the site'),
  ]),
);

const html = renderToStaticMarkup(createElement(Page, { components }));
if (html.split('by the site').length !== 3)
  throw new Error(`Two paragraphs are of the site:\n${html}`);
await writeFile(
  'site/index.html',
  `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <title>MDX</title>
    <script type="module" src="/zelfcheck/embed.js"></script>
  </head>
  <body><main>${html}</main></body>
</html>
`,
);
