import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readMarkdown } from '../../src/markdown/index.js';
import { validate } from '../../src/model/validate.js';
import { rules } from '../../src/reader/rules/index.js';

const folder = new URL('../fixtures/', import.meta.url);
const names = readdirSync(folder)
  .filter((file) => file.endsWith('.md'))
  .map((file) => file.slice(0, -3));

// One pair a rule of the format: what is written, and all that is read of it. `UPDATE=1` writes the second half anew.
describe('a worksheet file', () => {
  it.each(names)('is read as its pair says: %s', (name) => {
    const result = readMarkdown(readFileSync(new URL(name + '.md', folder), 'utf8'), { rules });
    const pair = new URL(name + '.json', folder);
    if (process.env['UPDATE']) writeFileSync(pair, JSON.stringify(result, null, 2) + '\n');
    expect(JSON.parse(JSON.stringify(result))).toEqual(result);
    expect(validate(result.worksheet)).toEqual({ worksheet: result.worksheet });
    expect(result).toEqual(JSON.parse(readFileSync(pair, 'utf8')));
  });
});
