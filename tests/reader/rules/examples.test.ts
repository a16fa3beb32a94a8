import { describe, expect, it } from 'vitest';
import { messages as en } from '../../../src/locales/en/messages.js';
import { ownTexts } from '../../../src/locales/texts.js';
import { readMarkdown } from '../../../src/markdown/index.js';
import type { Message } from '../../../src/model/messages.js';
import { rules } from '../../../src/reader/rules/index.js';
import { pages, sectionsOf, type Example } from './pages.js';

/** What the page can only hint at, since it takes far more text. */
const generated: Readonly<Record<string, (which: string) => string>> = {
  'too-long': (which) => '## Which?\n\n- [x] a\n- [ ] b\n\n'.repeat(which === 'bad' ? 40_000 : 40),
  'too-dense': (which) => {
    const data = '[[1,2],[3,4]],'.repeat(2000);
    return `## Which?\n\n- [x] a\n- [ ] b\n\n${which === 'bad' ? data : '```\n' + data + '\n```'}`;
  },
};

/** Only the command line has something to say of a file that is not there. */
const ofCommands = 'unreadable-file';

const messagesOf = (rule: string, { which, kind, text }: Example): readonly Message[] =>
  readMarkdown(generated[rule]?.(which) ?? text, { kind: kind === 'sh' ? undefined : kind, rules })
    .messages;

describe.each(['en', 'nl'] as const)('the page of messages: %s', (lang) => {
  const sections = sectionsOf(pages[lang]);

  it('is about every rule, and about no other', () => {
    expect(sections.map(({ rule }) => rule).sort()).toEqual(
      [...Object.keys(en), ofCommands].sort(),
    );
  });

  it('lists all of them in its contents, in order', () => {
    const [contents = ''] = /<nav\s+class="contents"[^]*?<\/nav>/.exec(pages[lang]) ?? [];
    const listed = [...contents.matchAll(/href="#([a-z-]+)"\s*>\s*<code>([a-z-]+)</g)];
    expect(listed.map(([, id]) => id)).toEqual(sections.map(({ rule }) => rule));
    expect(listed.map(([, , name]) => name)).toEqual(sections.map(({ rule }) => rule));
  });

  it('calls nothing by the same name twice', () => {
    const ids = [...pages[lang].matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id);
    expect(ids.filter((id, index) => ids.indexOf(id) < index)).toEqual([]);
  });

  describe.each(sections.filter(({ rule }) => rule !== ofCommands))(
    'about $rule',
    ({ rule, severity, examples }) => {
      it('has one example that is wrong, and one that is right', () => {
        expect(examples.map(({ which }) => which)).toEqual(['bad', 'good']);
      });

      it('has it told of the one that is wrong, and as important as it is', () => {
        const told = messagesOf(rule, examples[0]!).filter((message) => message.rule === rule);
        expect(told).not.toEqual([]);
        expect(severity).toBe(ownTexts[lang].overview.strings[told[0]!.severity]);
      });

      it('has nothing told of the one that is right', () => {
        const told = messagesOf(rule, examples[1]!);
        // Forty questions that are all the same deserve their remarks, only not this one.
        expect(generated[rule] ? told.filter((message) => message.rule === rule) : told).toEqual(
          [],
        );
      });

      it('says of what is wrong whether there is anything left to show', () => {
        if (generated[rule]) return;
        for (const { kind, text, fails } of examples) {
          const { worksheet } = readMarkdown(text, { kind: kind === 'sh' ? undefined : kind });
          const asks =
            worksheet.kind === 'quiz'
              ? worksheet.parts.some(({ type }) => type === 'question')
              : worksheet.parts.length > 0;
          expect(fails).toBe(!asks);
        }
      });
    },
  );
});

describe('the pages of messages', () => {
  it('tell the same in the same order in every language', () => {
    const [english, dutch] = [pages.en, pages.nl].map((page) =>
      sectionsOf(page).map(({ rule, examples }) => [
        rule,
        ...examples.map((example) => [
          example.kind,
          example.fails,
          messagesOf(rule, example).map((message) => [message.rule, message.line]),
        ]),
      ]),
    );
    expect(dutch).toEqual(english);
  });
});
