/* global document, window -- of the measured page */
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { median } from './measure.mjs';
import { litPage, staticQuizPage, timedPage } from './pages.mjs';
import { withSite } from './site.mjs';
import { buildAll, plainQuiz } from './worksheets.mjs';

/** The script of the pages with bare Lit. */
const litScript = async () => {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL('lit-quiz.mjs', import.meta.url))],
    ...{ bundle: true, minify: true, format: 'esm', target: 'es2022', write: false },
  });
  return outputFiles[0].text;
};

/** Pages of worksheets that stand in the page as JSON. */
const jsonPage = (side, all) =>
  timedPage(
    `<script type="module" src="${side.at}dist/embed.js"></script>`,
    all
      .map(
        (json) => `<zelfcheck-quiz loading="eager">
          <script type="application/json">${json.replaceAll('</', '<\\/')}</script>
        </zelfcheck-quiz>`,
      )
      .join('\n'),
  );

/** How many questions each quiz of a case has, and how many quizzes it is. */
const cases = {
  'ten questions': [10, 1],
  '1,000 questions': [1000, 1],
  '100 quizzes of ten': [10, 100],
};

const goals = {
  'ten questions': '≤ 2 × bare Lit',
  '1,000 questions': '≤ 1.8 × static',
  '100 quizzes of ten': '≤ 2 × static',
};

/** The milliseconds that the main thread of a page had work to do until it had none any more. */
const untilIdle = async (page, go) => {
  const session = await page.createCDPSession();
  // The time of the thread, not of the clock: what else the machine does is not counted.
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  await go();
  await page.evaluate(() => window.painted);
  const read = async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    return metrics.find(({ name }) => name === 'TaskDuration').value * 1000;
  };
  const drawn = () =>
    page.evaluate(async () => {
      for (let turn = 0; turn < 5; turn += 1)
        await new Promise((resolve) => setTimeout(() => window.requestAnimationFrame(resolve), 50));
    });
  for (let before = 0; ;) {
    await drawn();
    const now = await read();
    // Asking costs the page something as well.
    if (now - before < 5) return now;
    before = now;
  }
};

/** What stands in the shadow roots of a page. */
const countNodes = () => {
  const counts = { all: 0, elements: 0, blank: 0, texts: 0, comments: 0 };
  for (const { shadowRoot } of document.querySelectorAll('zelfcheck-quiz')) {
    const walker = document.createTreeWalker(shadowRoot);
    while (walker.nextNode()) {
      const { nodeType, data = '' } = walker.currentNode;
      counts.all += 1;
      if (nodeType === 8) counts.comments += 1;
      else if (nodeType === 1) counts.elements += 1;
      else counts[data.trim() === '' ? 'blank' : 'texts'] += 1;
    }
  }
  return counts;
};

const sheetsOf = (length, count) =>
  Object.fromEntries(
    Array.from({ length: count }, (_, n) => [`quiz-${n}`, plainQuiz(length, `Quiz ${n + 1}`)]),
  );

/** The pages of these cases by their columns, with the text of each. */
const pagesOf = async (sides, cases) => {
  const pages = { '/lit-quiz.js': await litScript() };
  const paths = {};
  for (const [what, [length, count]] of Object.entries(cases)) {
    const name = what.replace(/\W+/g, '-');
    const columns = (paths[what] = { static: `/${name}.html`, 'bare Lit': `/${name}-lit.html` });
    for (const side of sides) {
      const built = Object.values(buildAll(side.folder, sheetsOf(length, count)));
      const all = built.map(({ json }) => json);
      const worksheets = all.map((json) => JSON.parse(json));
      pages[columns.static] ??= staticQuizPage(...worksheets);
      pages[columns['bare Lit']] ??= litPage('/lit-quiz.js', worksheets);
      columns[side.name] = `${side.at}${name}.html`;
      pages[columns[side.name]] = jsonPage(side, all);
    }
  }
  return { pages, paths };
};

/** What worksheets that were built ahead cost the main thread, beside native pages and bare Lit. */
export const cpu = async ({ sides, loads }) => {
  const { pages, paths } = await pagesOf(sides, cases);
  return withSite(pages, sides, async (visit) => {
    const found = new Map();
    for (let load = 0; load < loads; load += 1)
      for (const columns of Object.values(paths))
        for (const path of Object.values(columns))
          found.set(path, [...(found.get(path) ?? []), await visit(path, untilIdle)]);
    return Object.entries(paths).map(([what, columns]) => {
      const ms = Object.fromEntries(
        Object.entries(columns).map(([column, path]) => [column, median(found.get(path))]),
      );
      const row = { what };
      for (const [column, value] of Object.entries(ms)) row[`${column} (ms)`] = value.toFixed(1);
      for (const { name } of sides) {
        row[`${name} ÷ static`] = (ms[name] / ms.static).toFixed(2);
        row[`${name} ÷ Lit`] = (ms[name] / ms['bare Lit']).toFixed(2);
      }
      return { ...row, goal: goals[what] };
    });
  });
};

/** How many nodes ten questions are. */
export const nodes = async ({ sides }) => {
  const what = 'ten questions';
  const { pages, paths } = await pagesOf(sides, { [what]: cases[what] });
  return withSite(pages, sides, async (visit) => {
    const rows = [];
    for (const side of sides) {
      const counts = await visit(paths[what][side.name], async (page, go) => {
        await go();
        await page.evaluate(() => window.painted);
        return page.evaluate(countNodes);
      });
      rows.push({ what: `nodes of ${what}, ${side.name}`, ...counts, goal: '≤ 800' });
    }
    return rows;
  });
};
