import { writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readMarkdown } from '../../src/markdown/index.js';
import { email } from '../../src/outputs/email.js';
import { read, root } from '../build/project.js';

const letters = [
  {
    page: 'demo/en/email.html',
    quiz: 'content/en/newsletter.md',
    site: 'https://shopbell.example/',
    landing: 'newsletter.html#quiz',
  },
  {
    page: 'demo/nl/e-mail.html',
    quiz: 'content/nl/nieuwsbrief.md',
    site: 'https://winkelbel.example/',
    landing: 'nieuwsbrief.html#quiz',
  },
] as const;

const escaped = (text: string): string =>
  text.replace(/[&<>]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[sign]!);

describe.each(letters)('the letter on $page', ({ page, quiz, site, landing }) => {
  const made = email(readMarkdown(read(quiz)).worksheet, { landing: site + landing });
  if ('refused' in made) throw new Error(made.refused);
  // On the demo site the links lead to the page beside it.
  const html = made.html.replaceAll(`"${site}`, '"');
  const text = escaped(made.text);

  // With `UPDATE=1` the page is brought up to date.
  if (process.env['UPDATE'])
    writeFileSync(
      root + page,
      read(page)
        .replace(/(<div class="fragment">\n)[^]*?(?=<\/div>)/, (_, start: string) => start + html)
        .replace(/(<pre id="plain-text">\n)[^]*?(?=<\/pre>)/, (_, start: string) => start + text),
    );

  it('is the one that is made of its quiz', () => {
    const [, fragment] = /<div class="fragment">\n([^]*?)<\/div>/.exec(read(page)) ?? [];
    expect(fragment).toBe(html);
  });

  it('is there as plain text too', () => {
    const [, twin] = /<pre id="plain-text">\n([^]*?)<\/pre>/.exec(read(page)) ?? [];
    expect(twin).toBe(text);
  });

  it('is made by the command beside it', () => {
    expect(read(page)).toContain(
      `npx zelfcheck build ${quiz} --as email --url "${site}${landing}" --out `,
    );
  });
});
