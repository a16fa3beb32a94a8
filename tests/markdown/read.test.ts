import { describe, expect, it } from 'vitest';
import { readMarkdown } from '../../src/markdown/index.js';

describe('readMarkdown', () => {
  it('takes a list of one kind for that kind', () => {
    const { worksheet } = readMarkdown('---\nkind: [quiz]\n---\n- [ ] Lock the door\n');
    expect(worksheet.kind).toBe('quiz');
  });

  it('reads a file as the kind that is asked for, whatever it says of itself', () => {
    const text = '---\nkind: quiz\n---\n- [x] Lock the door\n';
    expect(readMarkdown(text).worksheet.kind).toBe('quiz');
    expect(readMarkdown(text, { kind: 'checklist' }).worksheet).toMatchObject({
      kind: 'checklist',
      parts: [{ items: [{ done: true }] }],
    });
  });

  it('takes front matter that was read elsewhere', () => {
    const frontMatter = { entries: [{ key: 'title', value: 'Closing', line: 1 }], unread: [] };
    expect(readMarkdown('- [ ] Lock the door', { frontMatter }).worksheet).toMatchObject({
      id: 'closing',
      title: 'Closing',
    });
  });

  it.each([
    ['https://a.b/c(d)e', 'https://a.b/c(d)e'],
    ['(http://a.b/c).', 'http://a.b/c'],
    ['www.a.bc/d?e=f&g', 'http://www.a.bc/d?e=f&g'],
    ['a.b@c.de', 'mailto:a.b@c.de'],
  ])('makes a link of the address in %j', (text, url) => {
    expect(readMarkdown(text).worksheet).toMatchObject({
      parts: [
        {
          content: [
            {
              children: expect.arrayContaining([
                expect.objectContaining({ type: 'link', url }),
              ]) as unknown,
            },
          ],
        },
      ],
    });
  });

  it.each(['a: b', '__proto__: polluted', 'constructor: polluted', 'toString: polluted'])(
    'does not let the key of %j into any object',
    (line) => {
      const { worksheet, messages } = readMarkdown(`---\n${line}\n---\n- [ ] Item`);
      expect(messages).toMatchObject([{ rule: 'unknown-key', line: 2 }]);
      expect(Object.keys(worksheet)).toEqual(['zelfcheck', 'kind', 'id', 'settings', 'parts']);
      expect(({} as { polluted?: unknown }).polluted).toBe(undefined);
    },
  );

  it('shows tags that could do something as the text that they are', () => {
    const text =
      '<img src=x onerror=alert(1)>\n\na <b onclick="alert(1)">b</b> <script>alert(1)</script>';
    const { worksheet } = readMarkdown(text);
    expect(worksheet).toMatchObject({
      parts: [
        {
          content: text.split('\n\n').map((value) => ({
            type: 'paragraph',
            children: [{ type: 'text', value }],
          })),
        },
      ],
    });
  });
});
