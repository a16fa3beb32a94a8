import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { readMarkdown } from '../../src/markdown/index.js';
import { email } from '../../src/outputs/email.js';
import { read, readPage } from '../build/project.js';

const letters = [
  {
    page: 'en/email.html',
    quiz: 'content/en/newsletter.md',
    site: 'https://shopbell.example/',
    landing: 'newsletter.html#quiz',
  },
  {
    page: 'nl/e-mail.html',
    quiz: 'content/nl/nieuwsbrief.md',
    site: 'https://winkelbel.example/',
    landing: 'nieuwsbrief.html#quiz',
  },
] as const;

describe.each(letters)('the letter on $page', ({ page, quiz, site, landing }) => {
  const made = email(readMarkdown(read(quiz)).worksheet, { landing: site + landing });
  if ('refused' in made) throw new Error(made.refused);
  const html = readPage(page);
  const { document } = parseHTML(html);

  it('is the one that is made of its quiz', () => {
    const [, fragment] = /<div class="fragment">\n([^]*?)<\/div>/.exec(html) ?? [];
    // On the demo site the links lead to the page beside it.
    expect(fragment).toBe(made.html.replaceAll(`"${site}`, '"'));
  });

  it('is there as plain text too', () => {
    expect(document.querySelector('#plain-text')?.textContent.trimStart()).toBe(made.text);
  });

  it('is made by the command beside it', () => {
    const commands = [...document.querySelectorAll('pre > code')].map((it) => it.textContent);
    expect(commands).toEqual([
      expect.stringContaining(
        `npx zelfcheck build ${quiz} --as email --url "${site}${landing}" --out `,
      ),
    ]);
  });
});
