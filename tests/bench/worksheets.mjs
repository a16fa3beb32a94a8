import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from '../site/server.mjs';

const things = ['lamp', 'key', 'shelf', 'door', 'till', 'bag', 'coat', 'safe', 'sign', 'box'];

const choice = (n) => `## Which ${things[n % 10]} is number ${n + 1}?

- [ ] The red ${things[n % 10]} by the window
  > That one has **another** number.
- [x] The blue ${things[n % 10]} at the back
- [ ] The green ${things[n % 10]} in the office
- [ ] The one with no colour

It stands where you came in: look at the number on its side.
`;

/** A quiz of so many choices, in Markdown: a title, and to every question four options and an explanation. */
export const plainQuiz = (count, title = 'A plain quiz') =>
  `# ${title}\n\n${Array.from({ length: count }, (_, n) => choice(n)).join('\n')}`;

const others = `
## What do you check at the door?

- [x] the lock
- [x] the hinge
- [ ] the paint

## In which order do you open the till?

1. [ ] key
2. [ ] drawer
3. [ ] coins

## Where do these goods go?

| | Shelf | Cold store |
| - | - | - |
| milk | [ ] | [x] |
| rice | [x] | [ ] |

## How was your day?

| | Yes | No |
| - | - | - |
| I could rest | +2 | -1 |
| I was late | 0 | +1 |

## The highest shelf is called ____.

- [x] the top shelf
- [x] top

## The box weighs ____ kg.

- [x] 14
- [x] 3.5 ± 0.1

## What do you say to a customer?

___

Thank you, for one.

## Your plan for next week

If ____, then I will ____.

## 0–49%

Once more, with ~~no~~ hurry.

| Day | Do |
| --- | --- |
| Mon | read[^1] |

- [ ] Read it again

## 50–100%

Well done.

[^1]: The whole page.
`;

/** A quiz with every answer block and with results, in Markdown. */
export const everyBlock = `# Every block\n\n${choice(0)}${others}`;

/** The same without a list to go on with in a result, which is a checklist of its own. */
export const everyAnswer = everyBlock.replace('- [ ] Read it again\n', '');

/** The worksheets of `content/` in Markdown, by their names. */
export const contents = new Map(
  ['en', 'nl'].flatMap((language) =>
    readdirSync(join(root, 'content', language))
      .filter((name) => name.endsWith('.md'))
      .map((name) => [
        name.replace(/\.md$/, ''),
        readFileSync(join(root, 'content', language, name), 'utf8'),
      ]),
  ),
);

/** The three ways in which a page names a worksheet: a file of JSON or Markdown, or the static form between the tags. */
export const forms = ['JSON', 'Markdown', 'static form'];

/**
 * What the command line of a checkout makes of worksheets.
 *
 * @param {string} folder The checkout.
 * @param {Record<string, string>} sheets Markdown by name.
 * @returns {Record<string, { markdown: string, json: string, html: string }>}
 */
export const buildAll = (folder, sheets) => {
  const temporary = mkdtempSync(join(tmpdir(), 'zelfcheck-bench-'));
  try {
    for (const [name, markdown] of Object.entries(sheets))
      writeFileSync(join(temporary, `${name}.md`), markdown);
    const tool = join(folder, 'dist/cli/bin.js');
    const asked = ['build', '--quiet', '--as', 'json', '--as', 'html', temporary];
    execFileSync(process.execPath, [tool, ...asked], { cwd: folder });
    const read = (name, ending) => readFileSync(join(temporary, `${name}.${ending}`), 'utf8');
    return Object.fromEntries(
      Object.entries(sheets).map(([name, markdown]) => [
        name,
        { markdown, json: read(name, 'json'), html: read(name, 'html') },
      ]),
    );
  } finally {
    rmSync(temporary, { recursive: true });
  }
};

/**
 * The pages with a worksheet, one a form, and the files that they ask for, by paths under `at`.
 *
 * @param {object} options
 * @param {string} options.at Where the pages stand, with a slash at the end; `dist` of the checkout is expected beside them.
 * @param {string} options.name
 * @param {{ markdown: string, json: string, html: string }} options.built
 * @param {(parts: { head: string, body: string }) => string} options.page What makes a page.
 */
export const embedPages = ({ at, name, built: { markdown, json, html }, page }) => {
  const head = `<script type="module" src="${at}dist/embed.js"></script>`;
  const tag = `zelfcheck-${JSON.parse(json).kind}`;
  const from = (ending) =>
    page({ head, body: `<${tag} loading="eager" src="${at}${name}.${ending}"></${tag}>` });
  const [fromJson, fromMarkdown, fromStatic] = ['json', 'md', 'static'].map(
    (form) => `${at}${name}.${form}.html`,
  );
  return {
    paths: { JSON: fromJson, Markdown: fromMarkdown, 'static form': fromStatic },
    pages: {
      [fromJson]: from('json'),
      [fromMarkdown]: from('md'),
      [fromStatic]: page({ head, body: html.replace(`<${tag}`, `<${tag} loading="eager"`) }),
      [`${at}${name}.json`]: json,
      [`${at}${name}.md`]: markdown,
    },
  };
};
