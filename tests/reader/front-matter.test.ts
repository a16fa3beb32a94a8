import { describe, expect, it } from 'vitest';
import { readMarkdown } from '../../src/markdown/index.js';

const read = (field: string) => readMarkdown(`---\n${field}\n---\n\n- [ ] item\n`);

describe('the minutes that a worksheet takes', () => {
  it.each([
    ['1', 1],
    ['007', 7],
    ['9999', 9999],
  ])('are a number from 1 to 9999: %s', (written, minutes) => {
    const { worksheet, messages } = read(`minutes: ${written}`);
    expect(worksheet.minutes).toBe(minutes);
    expect(messages).toEqual([]);
  });

  it.each(['0', '0000', '-1', '1.5', '10000', 'ten'])(
    'are left out, with a message, where they are no such number: %s',
    (written) => {
      const { worksheet, messages } = read(`minutes: ${written}`);
      expect(worksheet).not.toHaveProperty('minutes');
      expect(messages).toEqual([expect.objectContaining({ rule: 'unknown-value', line: 2 })]);
    },
  );
});
