import type { Element } from 'hast';
import { slug } from '../model/ids.js';
import { settingKey, settingText } from '../model/settings.js';
import { guardText, settingsFragment } from './signs.js';
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

/** A title with the white space that a heading keeps of it. */
const collapseSpace = (title: string): string => title.replace(/\s+/g, ' ').trim();

/** The settings and data of a worksheet as keys and values of front matter. */
const settingsOf = (worksheet: Worksheet): Entry[] => {
  const { kind, id, title, sources = [], settings } = worksheet;
  const texts = (['lang', 'description', 'owner', 'revised', 'minutes'] as const).flatMap(
    (key): Entry[] => (worksheet[key] === undefined ? [] : [[key, String(worksheet[key])]]),
  );
  const depth = worksheet.kind === 'quiz' ? firstDepth(worksheet) : firstGroupDepth(worksheet);
  return [
    ['kind', kind],
    ...(title !== undefined && title !== collapseSpace(title) ? [['title', title] as const] : []),
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

/** Writes the title and a line about the worksheet. The first link in this line holds the settings of the worksheet. */
export const about = (worksheet: Worksheet, writer: Writer, level: number): Element[] => {
  const { say, told } = writer;
  const { title, owner, revised, minutes, sources = [] } = worksheet;
  const head = settingsFragment(settingsOf(worksheet));
  const count =
    worksheet.kind === 'quiz'
      ? worksheet.parts.filter(({ type }) => type === 'question').length
      : countItems(worksheet.parts);
  const pick = worksheet.kind === 'quiz' ? worksheet.settings.pick : 0;
  const n = pick && pick < count ? pick : count;
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
    ...(title === undefined ? [] : [headingOn(level, [guardText(collapseSpace(title))], target)]),
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
