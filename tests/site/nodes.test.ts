import { afterAll, beforeAll, expect, it } from 'vitest';
import { readMarkdown } from '../../src/markdown/index.js';
import { plainQuiz } from '../bench/worksheets.mjs';
import budgets from './budgets.json' with { type: 'json' };
import { settleAll } from './demo.js';
import { startSite, type Site } from './harness.js';

let site: Site;
beforeAll(async () => {
  const { worksheet } = readMarkdown(plainQuiz(10), { kind: 'quiz' });
  site = await startSite({
    pages: {
      '/ten.html': `<!doctype html>
<html lang="en">
  <title>Ten questions</title>
  <link rel="icon" href="data:," />
  <script type="module" src="/dist/embed.js"></script>
  <zelfcheck-quiz><script type="application/json">${JSON.stringify(worksheet)}</script></zelfcheck-quiz>
</html>`,
    },
  });
});
afterAll(() => site.close());

it(`draws ten questions with at most ${budgets.nodes} nodes`, async () => {
  const opened = await site.open('/ten.html');
  const [embed] = await settleAll(opened.page);
  const count = await embed!.evaluate(({ shadowRoot }) => {
    const walker = document.createTreeWalker(shadowRoot!);
    let nodes = 0;
    while (walker.nextNode()) nodes += 1;
    return { nodes, questions: shadowRoot!.querySelectorAll('fieldset').length };
  });
  expect(count.questions).toBe(10);
  expect(count.nodes).toBeLessThanOrEqual(budgets.nodes);
  await opened.close();
});
