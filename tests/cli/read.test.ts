import { expect, it, vi } from 'vitest';
import * as markdown from '../../src/markdown/index.js';
import { call } from './call.js';

vi.mock('../../src/markdown/index.js', { spy: true });

it('a file that breaks the reader is told of, and the others go on', async () => {
  vi.mocked(markdown.readMarkdown).mockImplementationOnce(() => {
    throw new RangeError('Maximum call stack size exceeded');
  });
  const { out, code } = await call(['inspect', '-', '-'], { input: '- [ ] a\n' });
  expect(JSON.parse(out)).toMatchObject([
    { file: '-', kind: null, messages: [{ severity: 'error', rule: 'unreadable-file' }] },
    { file: '-', kind: 'checklist', items: 1, messages: [] },
  ]);
  expect(code).toBe(1);
});
