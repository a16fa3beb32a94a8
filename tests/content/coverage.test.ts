import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { read, root } from '../build/project.js';

const coverage = JSON.parse(read('content/coverage.json')) as Record<
  string,
  { file: string; anchor: string }[]
>;

const numbered = (letter: string, count: number): string[] =>
  Array.from({ length: count }, (_, index) => `${letter}${index + 1}`);

const points = [...numbered('A', 19), ...numbered('B', 15)];

describe('the content', () => {
  it.each(points)('teaches %s in both languages', (point) => {
    const languages = new Set((coverage[point] ?? []).map(({ file }) => file.split('/')[0]));
    expect([...languages].sort()).toEqual(['en', 'nl']);
  });

  it('says where it teaches each point, at a place that exists', () => {
    const places = Object.values(coverage).flat();
    const lost = places.filter(
      ({ file, anchor }) =>
        !existsSync(`${root}content/${file}`) || !read(`content/${file}`).includes(`{#${anchor}}`),
    );
    expect(lost).toEqual([]);
  });
});
