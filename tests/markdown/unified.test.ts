import { gfmStrikethroughFromMarkdown } from 'mdast-util-gfm-strikethrough';
import { gfmStrikethrough } from 'micromark-extension-gfm-strikethrough';
import remarkParse from 'remark-parse';
import { unified as whole } from 'unified';
import { describe, expect, it } from 'vitest';
import { unified } from '../../src/markdown/unified.js';

const text = '# One\n\nA ~~small~~ *word*.\n\n- [x] two\n';

describe('what stands for unified in the scripts for pages', () => {
  it('reads Markdown as unified does', () => {
    expect(unified().use(remarkParse).parse(text)).toEqual(whole().use(remarkParse).parse(text));
  });

  it('hands the parser the syntaxes that it was given', () => {
    const data = {
      micromarkExtensions: [gfmStrikethrough()],
      fromMarkdownExtensions: [gfmStrikethroughFromMarkdown()],
    };
    const read = unified().use(remarkParse).data(data).parse(text);
    expect(read).toEqual(whole().use(remarkParse).data(data).parse(text));
    expect(JSON.stringify(read)).toContain('"type":"delete"');
  });
});
