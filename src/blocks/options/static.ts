import type { Html, List, ListItem } from 'mdast';
import type { OptionBase } from '../../model/blocks/index.js';
import { plainText } from '../../model/plain-text.js';
import { withPoints } from '../../static/key.js';
import { nameSuffix, paragraphOf, signOf } from '../../static/lines.js';
import { apart, entry } from '../../static/nodes.js';
import type { Child } from '../../static/nodes.js';
import { richOf } from '../../static/rich.js';
import { blocks, line } from '../../static/text.js';
import { underivedIds } from '../../static/writer.js';
import type { Around, Writer } from '../../static/writer.js';

/** Writes an option without a sign. */
export const unsigned = ({ content }: OptionBase, writer: Writer, around: Around): Child[] => {
  const [first, ...rest] = content;
  return first?.type === 'paragraph'
    ? entry(line(first.children, writer, around), blocks(rest, writer, around))
    : apart(blocks(content, writer, around));
};

/** The ids that have to be written out, since reading the texts of the options back would give others. */
export const idsToWriteIn = (options: readonly OptionBase[]): ReadonlySet<string> =>
  underivedIds(options.map(({ id, content }) => ({ id, text: plainText(content) })));

const answerSigns = /^(?:right|wrong|open|ticked|box|typed)$/;

/** Whether every entry of a list begins with the sign of an option. */
export const isSigned = ({ children }: List): boolean =>
  children.every(({ children: [line] }) => answerSigns.test(signOf(line)?.sign ?? ''));

/** A Markdown comment with a property of an answer block that its form does not show. */
export const comment = (says: string): Html => ({ type: 'html', value: `<!-- ${says} -->` });

/** Turns an entry of a key into an option as Markdown writes it. */
export const optionOf = ({ children: [line, ...under] }: ListItem): ListItem => {
  const { sign, anchor, rest } = signOf(line)!;
  return {
    type: 'listItem',
    checked: /^(?:right|ticked|typed)$/.test(sign),
    children: [
      ...paragraphOf([
        ...withPoints(rest),
        ...(anchor?.flags['last'] === undefined ? [] : [comment('keep last')]),
        ...nameSuffix(anchor),
      ]),
      ...(richOf(under) as ListItem['children']),
    ],
  };
};
