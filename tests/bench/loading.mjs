/* global window -- of the measured page */
import { countRounds } from '../browsers/rounds.mjs';
import { median } from './measure.mjs';
import { staticChecklistPage, staticQuizPage, timedPage } from './pages.mjs';
import { withSite } from './site.mjs';
import { buildAll, contents, embedPages, everyBlock, forms, plainQuiz } from './worksheets.mjs';

const bare = ({ head, body }) => timedPage(head, `<div style="min-height: 20em">${body}</div>`);

/** The pages with worksheets in every form and for every side, and their paths by worksheet, side and form. */
export const pagesOf = (sides, sheets) => {
  const pages = {};
  /** @type {Record<string, Record<string, Record<string, string>>>} By worksheet, side and form. */
  const paths = {};
  const worksheets = {};
  for (const side of sides)
    for (const [name, built] of Object.entries(buildAll(side.folder, sheets))) {
      const made = embedPages({ at: side.at, name, built, page: bare });
      Object.assign(pages, made.pages);
      (paths[name] ??= {})[side.name] = made.paths;
      worksheets[name] ??= JSON.parse(built.json);
    }
  return { pages, paths, worksheets };
};

/** How many requests a page makes, and how many of them one behind the other, counted in rounds and by no clock. */
export const requests = async ({ sides }) => {
  const { pages, paths } = pagesOf(sides, {
    'plain-quiz': plainQuiz(10),
    'every-block': everyBlock,
    ...Object.fromEntries(contents),
  });
  return withSite(pages, sides, async (visit) => {
    const rows = [];
    for (const [name, bySide] of Object.entries(paths))
      for (const form of forms) {
        const row = { what: `${name}, ${form}` };
        for (const side of sides) {
          const { inARow, asked } = await visit(bySide[side.name][form], async (page, go) => {
            const { rounds } = await countRounds(page);
            await go();
            return rounds;
          });
          row[`${side.name}: in a row`] = inARow;
          row[`${side.name}: before`] = asked.filter(({ isBefore }) => isBefore).length;
          row[`${side.name}: in all`] = asked.length;
        }
        const isPlain = /plain-quiz|newsletter|nieuwsbrief/.test(name);
        row.goal = `≤ ${isPlain ? 3 : 4} in a row`;
        rows.push(row);
      }
    return rows;
  });
};

/** A slow phone: what Lighthouse calls slow 4G, and a processor of a quarter of the speed. */
const slowPhone = async (page) => {
  await page.emulateNetworkConditions({ latency: 150, download: 200_000, upload: 100_000 });
  await page.emulateCPUThrottling(4);
};

const goals = { JSON: '≤ 1.5', Markdown: '≤ 2', 'static form': '≤ 2' };

const textsOf = ({ children = [], value = '', label = [], parts = [] }) =>
  [value, ...[...children, ...label, ...parts].map(textsOf)].join('');

/** The native page that says the same as a worksheet. */
const staticPage = (worksheet) =>
  worksheet.kind === 'quiz'
    ? staticQuizPage(worksheet)
    : staticChecklistPage(
        worksheet.parts.flatMap(function items(part) {
          return part.type === 'items'
            ? part.items.map(({ label }) => label.map(textsOf).join(''))
            : (part.parts ?? []).flatMap(items);
        }),
      );

/**
 * How long a reader with a slow phone waits, from the tap on a link to the first question that can be answered, beside a
 * native page with the same questions.
 */
export const opening = async ({ sides, loads }) => {
  const names = ['resistance-quiz', 'resistance-checklist'];
  const { pages, paths, worksheets } = pagesOf(sides, {
    'plain-quiz': plainQuiz(10),
    ...Object.fromEntries(names.map((name) => [name, contents.get(name)])),
  });
  for (const [name, worksheet] of Object.entries(worksheets))
    pages[`/static/${name}.html`] = staticPage(worksheet);
  return withSite(pages, sides, async (visit) => {
    const all = Object.entries(paths).flatMap(([name, bySide]) => [
      `/static/${name}.html`,
      ...Object.values(bySide).flatMap((byForm) => Object.values(byForm)),
    ]);
    const found = new Map(all.map((path) => [path, []]));
    const asked = new Map();
    for (let load = 0; load < loads; load += 1)
      for (const path of all)
        await visit(path, async (page, go) => {
          let count = 0;
          page.on('request', (request) => {
            if (request.url().startsWith('http')) count += 1;
          });
          await slowPhone(page);
          await go();
          found.get(path).push(await page.evaluate(() => window.paintedAt));
          asked.set(path, count);
        });
    const ms = (path) => median(found.get(path));
    return Object.entries(paths).flatMap(([name, bySide]) =>
      forms.map((form) => {
        const bare = ms(`/static/${name}.html`);
        const row = { what: `${name}, ${form}`, 'static page (ms)': bare.toFixed(0) };
        for (const side of sides) {
          const path = bySide[side.name][form];
          row[`${side.name} (ms)`] = ms(path).toFixed(0);
          row[`${side.name}: ratio`] = (ms(path) / bare).toFixed(2);
          row[`${side.name}: waits`] = (ms(path) / 150).toFixed(1);
        }
        return { ...row, goal: goals[form] };
      }),
    );
  });
};
