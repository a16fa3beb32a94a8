import { describe, expect, it } from 'vitest';
import { readMarkdown } from '../../src/markdown/index.js';
import type { Worksheet } from '../../src/model/worksheet.js';
import { formerSlug, identitiesIn, keysOf, renamesOf } from '../../src/storage/identity.js';

const read = (text: string): Worksheet => readMarkdown(text).worksheet;
const list = '# Opening\n\n- [ ] Lights\n';
const keyOf = (text: string, address: string): string =>
  keysOf('checklist', read(text), address).key;

describe('the key under which a worksheet is saved', () => {
  it('differs for two pages with a list of the same name', () => {
    expect(keyOf(list, 'https://example.org/shop/')).not.toBe(
      keyOf(list, 'https://example.org/till/'),
    );
    expect(keyOf(list, 'https://example.org/?p=1')).not.toBe(
      keyOf(list, 'https://example.org/?p=2'),
    );
  });

  it('is the same for the same page, however its address was reached', () => {
    const key = keyOf(list, 'https://example.org/shop/?a=1&b=2');
    for (const address of [
      'https://example.org/shop?b=2&a=1',
      'https://example.org/shop/index.html?a=1&b=2#opening',
      'http://example.org/shop/?a=1&b=2&utm_source=letter&q1=b&zelfcheck=x&fbclid=1',
    ])
      expect(keyOf(list, address)).toBe(key);
  });

  it('is the id that the author gave, on whatever page', () => {
    const named = `---\nid: my-list\n---\n\n${list}`;
    expect(keysOf('checklist', read(named), 'https://example.org/')).toEqual({
      key: 'checklist-my-list',
    });
  });

  it('names the key of an older version', () => {
    expect(keysOf('checklist', read(list), 'about:srcdoc').former).toBe('checklist-opening');
    expect(keysOf('checklist', read('- [ ] Lights\n'), 'no address').former).toBe(
      'checklist-lights',
    );
  });
});

describe('a saved part', () => {
  const ids = (text: string): readonly string[] => identitiesIn(read(text)).map(({ id }) => id);
  const found = (before: string, after: string, isLive = false): (string | undefined)[] => {
    const renames = renamesOf(identitiesIn(read(before)), identitiesIn(read(after)), isLive);
    return ids(before).map((id) => {
      const at = ids(after).indexOf(renames.get(id) ?? '');
      return at < 0 ? undefined : String(at);
    });
  };

  it('is found again when a twin was added or removed elsewhere', () => {
    const one = '## Evening\n\n- [ ] Count the till\n- [ ] Lock\n';
    const two = `## Morning\n\n- [ ] Count the till\n\n${one}`;
    expect(found(one, two)).toEqual(['1', '2']);
    expect(found(two, one)).toEqual([undefined, '0', '1']);
  });

  it('is found by its text alone when its group was renamed, unless there are two', () => {
    const one = '## Evening\n\n- [ ] Count the till\n';
    expect(found(one, one.replace('Evening', 'Closing'))).toEqual(['0']);
    expect(
      found(`${one}\n## Morning\n\n- [ ] Count the till\n`, '## Noon\n\n- [ ] Count the till\n'),
    ).toEqual([...[undefined, undefined]]);
  });

  it('is found in the topic that it stood in', () => {
    const asked = (topic: string): string =>
      `# ${topic}\n\n## What do you say?\n\n- [x] Yes\n- [ ] No\n\n## Who?\n\n- [x] Me\n- [ ] You\n\n`;
    expect(
      found(`# Quiz\n\n${asked('Shop')}`, `# Quiz\n\n${asked('Till')}${asked('Shop')}`),
    ).toEqual(['2', '3']);
  });

  it('is found by its place only while the page is translated under it', () => {
    const before = '- [ ] Lights\n- [ ] Door\n';
    const after = '- [ ] Lampen\n- [ ] Deur\n';
    expect(found(before, after)).toEqual([undefined, undefined]);
    expect(found(before, after, true)).toEqual(['0', '1']);
    expect(found(before, `${after}- [ ] Kassa\n`, true)).toEqual([undefined, undefined]);
  });
});

describe('the id that an older version gave', () => {
  it.each([
    ['Lights', 'lights'],
    ['C++', 'c-1g9a2o2'],
    [
      'a long text with many words, which went on and on and ended here',
      'a-long-text-with-many-words-which-went-on-and',
    ],
  ])('is known of %j', (text, id) => {
    expect(formerSlug(text).startsWith(id.slice(0, 40).replace(/-[^-]*$/, ''))).toBe(true);
  });
});
