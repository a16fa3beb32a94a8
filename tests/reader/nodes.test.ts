import { describe, expect, it } from 'vitest';
import { isComment } from '../../src/reader/nodes.js';

const html = (value: string) => ({ type: 'html', value }) as const;

describe('a comment', () => {
  it('is known by what it says, without the space around it', () => {
    expect(isComment(html('<!-- keep last -->'), 'keep last')).toBe(true);
    expect(isComment(html('<!--keep last-->\n'), 'keep last')).toBe(true);
    expect(isComment(html('<!-- several -->'), 'keep last')).toBe(false);
    expect(isComment(html('<!-- one --><!-- two -->'), 'one --><!-- two')).toBe(false);
    expect(isComment(html('<b>'))).toBe(false);
  });

  // A search that looked at each run of spaces again from every place in it would take minutes.
  it('of half a million spaces is looked through once', () => {
    const value = `<!-- keep${' '.repeat(500_000)}last -->`;
    expect(isComment(html(value), 'keep last')).toBe(false);
  });
});
