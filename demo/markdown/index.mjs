import rehypeRaw from 'rehype-raw';
import rehypeStringify from 'rehype-stringify';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { remarkZelfcheck } from 'zelfcheck/remark';
import { rehypeChapters } from './chapters.mjs';
import { rehypeCode } from './code.mjs';
import { remarkExamples } from './examples.mjs';
import { rehypeHero } from './hero.mjs';
import { remarkIds } from './ids.mjs';
import { rehypeTables } from './tables.mjs';

/** The way from Markdown to HTML for pages in a language, with what these say in common. */
const makePipeline = (lang, say) =>
  unified()
    .use(remarkParse)
    .use(remarkGfm)
    .use(remarkIds)
    .use(remarkExamples, { say })
    .use(remarkZelfcheck, { lang })
    .use(remarkRehype, { allowDangerousHtml: true })
    .use(rehypeRaw)
    .use(rehypeTables)
    .use(rehypeCode)
    .use(rehypeHero)
    .use(rehypeChapters, { say })
    .use(rehypeStringify);

/**
 * What turns Markdown into HTML: whole pages, with the worksheets in them made by the library's own plug-in, and the texts
 * in data.
 */
export const makeMarkdown = () => {
  const pipelines = new Map();
  const plain = unified()
    .use(remarkParse)
    .use(remarkGfm)
    .use(remarkRehype, { allowDangerousHtml: true })
    .use(rehypeRaw)
    .use(rehypeStringify);
  const made = new Map();
  const block = (text = '') => {
    if (!made.has(text)) made.set(text, String(plain.processSync(text)));
    return made.get(text);
  };
  return {
    page: (text, { lang, words, hero, chapters }) => {
      if (!pipelines.has(lang)) pipelines.set(lang, makePipeline(lang, words[lang]).freeze());
      return String(pipelines.get(lang).processSync({ value: text, data: { hero, chapters } }));
    },
    /** One or more paragraphs and whatever else. */
    block,
    /** One paragraph as it stands inside an element. */
    inline: (text) => block(text).replace(/^<p>([^]*)<\/p>$/, '$1'),
  };
};
