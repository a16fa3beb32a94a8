import { describe, expect, it } from 'vitest';
import { nearest } from '../../src/reader/nearest.js';

const known = ['title', 'lang', 'id', 'kind', 'pick', 'pass', 'shuffle', 'not-applicable'];

describe('the nearest known word', () => {
  it.each([
    ['titel', 'title'],
    ['pikc', 'pick'],
    ['lnag', 'lang'],
    ['PASS', 'pass'],
    ['shufle', 'shuffle'],
    ['notapplicable', 'not-applicable'],
  ])('of %s is %s', (word, meant) => {
    expect(nearest(word, known)).toBe(meant);
  });

  it.each(['tags', 'x', '', 'authors', 'p'.repeat(1e6)])('of others is none: %.10s', (word) => {
    expect(nearest(word, known)).toBeUndefined();
  });
});
