import type { Element } from 'hast';
import { fragmentOf, signs, backToCall } from './signs.js';
import type { Worksheet } from '../model/worksheet.js';
import { apart, entry, inline } from './nodes.js';
import { blocks, headingOn, line } from './text.js';
import type { Writer } from './writer.js';

/** Writes the footnotes, each with a link back to its first reference at the beginning. */
export const notes = (
  { footnotes = [], id: worksheet }: Worksheet,
  writer: Writer,
  level: number,
): Element[] => {
  if (!footnotes.length) return [];
  const own = Math.min(level + 1, 6);
  const around = { level: own };
  const entries = footnotes.map(({ id, content }) => {
    const called = fragmentOf(worksheet, { id, flags: { called: '' } });
    const back = inline(
      'a',
      {
        href: `#${called}`,
        ...writer.target(called),
        ariaLabel: writer.say('backToText'),
        ...writer.told,
      },
      [backToCall],
    );
    const [first, ...rest] = content;
    const isLine = first?.type === 'paragraph';
    return inline(
      'li',
      writer.target(fragmentOf(worksheet, { id, flags: { note: '' } })),
      entry(
        [back, ' ', ...(isLine ? line(first.children, writer, around) : [])],
        blocks(isLine ? rest : content, writer, around),
      ),
    );
  });
  return [
    headingOn(own, [inline('span', writer.told, [`${signs.said} ${writer.say('footnotes')}`])]),
    inline('ol', {}, apart(entries, '\n')),
  ];
};
