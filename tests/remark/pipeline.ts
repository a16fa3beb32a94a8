import type { Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkHtml from 'remark-html';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { VFile } from 'vfile';
import { remarkZelfcheck, type RemarkZelfcheckOptions } from '../../src/remark/index.js';

/** What a site makes of a Markdown file. */
export interface Made {
  html: string;
  tree: Root;
  /** The messages to the author: place, rule, and sentence. */
  messages: {
    line: number | undefined;
    column: number | undefined;
    rule: string | undefined;
    text: string;
    fatal: boolean | undefined;
  }[];
}

/** Makes a page of a Markdown file, as a site does. */
export const make = (
  value: string,
  options?: RemarkZelfcheckOptions,
  data: Record<string, unknown> = {},
): Made => {
  const file = new VFile({ value, path: 'page.md', data });
  const processor = unified().use(remarkParse).use(remarkGfm).use(remarkZelfcheck, options);
  const tree = processor.runSync(processor.parse(file), file);
  const html = unified()
    .use(remarkParse)
    .use(remarkHtml, {
      sanitize: false,
      characterReferences: { useNamedReferences: true },
    })
    .stringify(tree);
  return {
    html,
    tree,
    messages: file.messages.map(({ line, column, ruleId, reason, fatal }) => ({
      line,
      column,
      rule: ruleId,
      text: reason,
      fatal: fatal ?? undefined,
    })),
  };
};

/** Puts a worksheet into a fenced block. */
export const fenced = (worksheet: string, info = 'quiz'): string =>
  `\`\`\`\`${info}\n${worksheet}\n\`\`\`\`\n`;
