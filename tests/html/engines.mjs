import markdownIt from 'markdown-it';
import taskLists from 'markdown-it-task-lists';
import { marked } from 'marked';
import remarkGfm from 'remark-gfm';
import remarkHtml from 'remark-html';
import remarkParse from 'remark-parse';
import { unified } from 'unified';

const remark = (sanitize) => {
  const processor = unified().use(remarkParse).use(remarkGfm).use(remarkHtml, { sanitize });
  return (markdown) => String(processor.processSync(markdown));
};

const bare = markdownIt();
const it = markdownIt({ html: true, linkify: true }).use(taskLists);

/**
 * The engines that run where the tests run, each as its own guide sets it up: from Markdown without front matter to HTML.
 *
 * @type {Readonly<Record<string, (markdown: string) => string>>}
 */
export const engines = {
  remark: remark(true),
  // What the author wrote as HTML goes through.
  'remark-unsafe': remark(false),
  'markdown-it': (markdown) => it.render(markdown),
  // As in the Markdown block for WordPress: no HTML, no task lists.
  'markdown-it-bare': (markdown) => bare.render(markdown),
  marked: (markdown) => marked.parse(markdown, { async: false }),
};
