import type { Element } from 'hast';
import { slug } from '../model/ids.js';
import { settingKey, settingText } from '../model/settings.js';
import { guardText, headOf } from './signs.js';
import type { Source, Worksheet } from '../model/worksheet.js';
import { firstGroupDepth } from './write-checklist.js';
import { inline, paragraph } from './nodes.js';
import type { Child } from './nodes.js';
import { firstDepth } from './write-quiz.js';
import { countItems } from './sheet.js';
import { headingOn } from './text.js';
import type { Writer } from './writer.js';

type Entry = readonly [key: string, value: string];

const sourceText = ({ url, title }: Source): string =>
  title === undefined ? url : `[${title}](${url})`;

/** A title as a heading gives it back. */
const shown = (title: string): string => title.replace(/\s+/g, ' ').trim();

/** All that is set in a worksheet, as its front matter would have it. */
const settingsOf = (worksheet: Worksheet): Entry[] => {
  const { kind, id, title, sources = [], settings } = worksheet;
  const texts = (['lang', 'description', 'owner', 'revised', 'minutes'] as const).flatMap(
    (key): Entry[] => (worksheet[key] === undefined ? [] : [[key, String(worksheet[key])]]),
  );
  const depth = worksheet.kind === 'quiz' ? firstDepth(worksheet) : firstGroupDepth(worksheet);
  return [
    ['kind', kind],
    ...(title !== undefined && title !== shown(title) ? [['title', title] as const] : []),
    ...(title === undefined || slug(title) !== id ? [['id', id] as const] : []),
    ...texts,
    ...sources.map((source): Entry => ['source', sourceText(source)]),
    ...Object.entries(settings).map(([name, value]): Entry => [
      settingKey(name),
      settingText(value),
    ]),
    ...(depth === 2 ? [] : [['depth', String(depth)] as const]),
  ];
};

/** The title, and a line that says what is under it. Its first link says all that is set in the worksheet. */
export const about = (worksheet: Worksheet, writer: Writer, level: number): Element[] => {
  const { say, told } = writer;
  const { title, owner, revised, minutes, sources = [] } = worksheet;
  const head = headOf(settingsOf(worksheet));
  const asked =
    worksheet.kind === 'quiz'
      ? worksheet.parts.filter(({ type }) => type === 'question').length
      : countItems(worksheet.parts);
  const pick = worksheet.kind === 'quiz' ? worksheet.settings.pick : 0;
  const n = pick && pick < asked ? pick : asked;
  const facts = [
    minutes === undefined ? '' : say('minutes', { n: minutes }),
    owner === undefined ? '' : say('owner', { owner }),
    revised === undefined ? '' : say('revised', { date: say.date(revised) }),
  ].filter(Boolean);
  const isQuiz = worksheet.kind === 'quiz';
  const links = sources.flatMap(({ url, title: name = url }, index): Child[] => [
    index ? ', ' : ` · ${say('sources')} `,
    inline('a', { href: url }, [guardText(name)]),
  ]);
  const target = writer.target(head);
  return [
    ...(title === undefined ? [] : [headingOn(level, [guardText(shown(title))], target)]),
    paragraph(
      [
        inline('a', { href: `#${head}` }, [say(isQuiz ? 'selfTest' : 'checklist')]),
        `, ${say(isQuiz ? 'questions' : 'items', { n })}`,
        ...facts.map((fact) => ` · ${fact}`),
        ...links,
      ],
      { className: ['zelfcheck-about'], ...told, ...(title === undefined && target) },
    ),
  ];
};
