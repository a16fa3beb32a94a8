import { describe, expect, it } from 'vitest';
import { ownTexts } from '../../src/locales/texts.js';
import { readMarkdown } from '../../src/markdown/index.js';
import { severities, type Message } from '../../src/model/messages.js';
import { rules } from '../../src/reader/rules/index.js';
import { documented, filesOf, groupIn, groups, languages, pageWords, wordsIn } from './messages.js';
import type { Rule, Words } from './messages.js';

type Which = 'bad' | 'good';

/** What the page can only hint at, since it takes far more text. */
const generated: Readonly<Record<string, (which: Which) => string>> = {
  'too-long': (which) => '## Which?\n\n- [x] a\n- [ ] b\n\n'.repeat(which === 'bad' ? 40_000 : 40),
  'too-dense': (which) => {
    const data = '[[1,2],[3,4]],'.repeat(2000);
    return `## Which?\n\n- [x] a\n- [ ] b\n\n${which === 'bad' ? data : '```\n' + data + '\n```'}`;
  },
  'large-table': (which) => {
    const size = which === 'bad' ? 101 : 100;
    const line = (cell: string): string => '|' + cell.repeat(size + 1) + '\n';
    const rows = Array.from({ length: size }, (_, row) => `| ${row} ` + line(' [ ] |').slice(6));
    return `## Which?\n\n- [x] a\n- [ ] b\n\nSo.\n\n## Sort?\n\n${line(' a |')}${line('-|')}${rows.join('')}`;
  },
};

/** Rules that only the command line reports, since it alone opens files. */
const ofCommands = ['unreadable-file'];

const kindOf = ({ kind = 'quiz', guess }: Rule): 'quiz' | 'checklist' | undefined =>
  kind === 'sh' || guess ? undefined : kind;

const messagesOf = (rule: Rule, words: Words, which: Which): readonly Message[] =>
  readMarkdown(generated[rule.id]?.(which) ?? words[which], { kind: kindOf(rule), rules }).messages;

const worksheetRules = documented.filter(({ kind }) => kind !== 'sh');

describe('the documentation of the messages', () => {
  it('is about every rule, about no other, and about none twice', () => {
    expect(documented.map(({ id }) => id).sort()).toEqual(
      [...Object.keys(severities), ...ofCommands].sort(),
    );
  });

  it('says of every rule of a worksheet how much it matters', () => {
    const said = worksheetRules.map(({ id, severity }) => [id, severity]);
    expect(Object.fromEntries(said)).toEqual(severities);
  });

  it('shows worksheets for all rules but those of the command line', () => {
    expect(documented.filter(({ kind }) => kind === 'sh').map(({ id }) => id)).toEqual(ofCommands);
  });

  it('calls its examples excerpts only where the whole is too much to show', () => {
    expect(documented.filter(({ excerpt }) => excerpt).map(({ id }) => id)).toEqual(
      Object.keys(generated),
    );
  });

  it('is there in English and in Dutch', () => {
    expect(languages).toEqual(expect.arrayContaining(['en', 'nl']));
  });

  it('gives no group and no rule the same name on the page', () => {
    const ids = [...groups, ...documented].map(({ id }) => id);
    expect(ids.filter((id, index) => ids.indexOf(id) < index)).toEqual([]);
  });
});

describe.each(languages)('the documentation of the messages in %s', (language) => {
  const words = wordsIn(language);

  it('has a file for every group, and no other', () => {
    expect(filesOf(language).sort()).toEqual([...groups.map(({ id }) => id), 'page'].sort());
  });

  it.each(groups)('has the rules of the group $id, in their order', ({ id, rules: inGroup }) => {
    const group = groupIn(language, id);
    expect(group.title).toMatch(/^\S.*[^\s.]$/);
    expect(Object.keys(group.rules)).toEqual(inGroup.map((rule) => rule.id));
  });

  it('calls severities what the messages on the page call them', () => {
    const [, texts] = Object.entries(ownTexts).find(([name]) => name === language) ?? [];
    const names = pageWords(language).severities;
    for (const severity of ['error', 'warning', 'info'] as const)
      expect(names[severity]).toBe(texts?.overview.strings[severity]);
  });

  it.each(documented)('says all there is to say about $id', ({ id }) => {
    expect(words[id]).toEqual({
      title: expect.stringMatching(/^\P{Ll}.*[^\s.]$/u) as string,
      why: expect.stringMatching(/^\S.*\.$/) as string,
      bad: expect.stringMatching(/^\S[^]*\S$/) as string,
      good: expect.stringMatching(/^\S[^]*\S$/) as string,
    });
    expect(words[id]?.good).not.toBe(words[id]?.bad);
  });

  describe.each(worksheetRules)('about $id', (rule) => {
    const { id, severity, also = [], fails = false } = rule;
    const example = words[id]!;

    it('has it told of the bad example, nothing else, and as important as it is', () => {
      const told = messagesOf(rule, example, 'bad');
      expect(new Set(told.map((message) => message.rule))).toEqual(new Set([id, ...also]));
      const mattering = told.filter((message) => message.rule === id).map((it) => it.severity);
      expect(new Set(mattering)).toEqual(new Set([severity]));
    });

    it('has nothing told of the good example', () => {
      const told = messagesOf(rule, example, 'good');
      // Forty questions that are all the same deserve their remarks, only not this one.
      expect(rule.excerpt ? told.filter((message) => message.rule === id) : told).toEqual([]);
    });

    it.skipIf(rule.excerpt)('says of the bad example whether there is anything to show', () => {
      for (const which of ['bad', 'good'] as const) {
        const { worksheet } = readMarkdown(example[which], { kind: kindOf(rule) });
        const asks =
          worksheet.kind === 'quiz'
            ? worksheet.parts.some(({ type }) => type === 'question')
            : worksheet.parts.length > 0;
        expect(asks).toBe(which === 'good' || !fails);
      }
    });
  });
});

describe('the examples of the messages', () => {
  it.each(worksheetRules)('are told the same of $id in every language, line by line', (rule) => {
    const told = languages.map((language) =>
      (['bad', 'good'] as const).map((which) =>
        messagesOf(rule, wordsIn(language)[rule.id]!, which).map((it) => [it.rule, it.line]),
      ),
    );
    for (const messages of told) expect(messages).toEqual(told[0]);
  });
});
