import type { Element } from 'hast';
import { alignSigns, calloutSigns, fragmentOf, guardBlanks, guardText } from './signs.js';
import type { Block, Inline, ListItem, Table } from '../model/text.js';
import { entry, inline, list, paragraph, stack } from './nodes.js';
import type { Child } from './nodes.js';
import { permalinkTo, signed } from './writer.js';
import type { Around, Writer } from './writer.js';

const tags = { emphasis: 'em', strong: 'strong', delete: 'del' } as const;

/** Writes the inline nodes of a line. */
export const line = (nodes: readonly Inline[], writer: Writer, around: Around): Child[] =>
  nodes.flatMap((node, at): Child | Child[] => {
    switch (node.type) {
      case 'text': {
        const words = node.value.replace(/[ \t\r\n\f]+/g, ' ');
        // A text behind a field does not begin the line, so it needs no guard.
        const text = nodes[at - 1]?.type === 'field' ? words : guardText(words);
        return around.isFilled ? text : guardBlanks(text);
      }
      case 'inlineCode':
        return inline('code', {}, [node.value]);
      case 'break':
        // A filter that removes the tag makes a break of the line ending.
        return [inline('br', {}, []), '\n'];
      case 'field':
        return '_'.repeat(node.size);
      case 'link': {
        const { url, title } = node;
        const properties = { href: url, ...(title !== undefined && { title }) };
        return inline('a', properties, line(node.children, writer, around));
      }
      case 'image': {
        const { url, title, alt } = node;
        return inline('img', { src: url, alt, ...(title !== undefined && { title }) }, []);
      }
      case 'format':
        return inline(node.tag, {}, line(node.children, writer, around));
      case 'footnoteReference': {
        const { worksheet, target } = writer;
        const notes = worksheet.footnotes ?? [];
        const number = notes.findIndex(({ id }) => id === node.id) + 1;
        const anchor = { id: node.id, flags: { note: '' } };
        return inline(
          'a',
          {
            href: `#${fragmentOf(worksheet.id, anchor)}`,
            ...target(fragmentOf(worksheet.id, { ...anchor, flags: { called: '' } })),
          },
          [`[${number}]`],
        );
      }
      default:
        return inline(tags[node.type], {}, line(node.children, writer, around));
    }
  });

/** Makes a heading on a level; levels above 6 become 6, the last that HTML has. */
export const headingOn = (level: number, children: readonly Child[], properties = {}): Element =>
  inline(`h${Math.min(level, 6)}`, properties, children);

const item = ({ children, checked }: ListItem, writer: Writer, around: Around): Child[] => {
  const [first, ...rest] = children;
  const isLine = first?.type === 'paragraph';
  const sign = checked === undefined ? [] : signed(checked ? 'ticked' : 'box', writer);
  const words = isLine ? line(first.children, writer, around) : [];
  return entry(
    isLine || sign.length ? [...sign, ...words] : undefined,
    blocks(isLine ? rest : children, writer, around),
  );
};

const table = ({ align, children }: Table, writer: Writer, around: Around): Element => {
  const [head, ...body] = children.map(({ children: cells }, row) =>
    inline(
      'tr',
      {},
      cells.map((cell, column) => {
        const sign = row ? null : align[column];
        const words = line(cell.children, writer, around);
        return row
          ? inline('td', {}, words)
          : inline('th', { scope: 'col' }, [...(sign ? [alignSigns[sign]] : []), ...words]);
      }),
    ),
  );
  return inline('table', {}, [
    ...(head ? [inline('thead', {}, [head])] : []),
    ...(body.length ? [inline('tbody', {}, body)] : []),
  ]);
};

const block = (node: Block, writer: Writer, around: Around): Element[] => {
  switch (node.type) {
    case 'paragraph':
      return [paragraph(line(node.children, writer, around))];
    case 'heading': {
      const level = Math.min(around.level + 1, 6);
      const flags = { depth: String(node.depth) };
      const { id } = writer.worksheet;
      const isPlain = level === node.depth && node.children.length > 0;
      const anchor = isPlain ? undefined : fragmentOf(id, { id: '', flags });
      return [
        headingOn(level, [...line(node.children, writer, around), ...permalinkTo(writer, anchor)]),
      ];
    }
    case 'code': {
      const { lang, value } = node;
      const properties = lang === undefined ? {} : { className: [`language-${lang}`] };
      return [
        ...(lang === undefined ? [] : [paragraph([...signed('code', writer), lang])]),
        inline('pre', {}, [inline('code', properties, [value + '\n'])]),
      ];
    }
    case 'blockquote':
      return [stack('blockquote', {}, blocks(node.children, writer, around))];
    case 'callout': {
      const label = [`${calloutSigns[node.kind]} ${writer.say(node.kind)}`];
      const title = paragraph([inline('strong', writer.told, label)]);
      return [stack('blockquote', {}, [title, ...blocks(node.children, writer, around)])];
    }
    case 'list': {
      const entries = node.children.map((one) => item(one, writer, around));
      return [list(entries, node)];
    }
    case 'table':
      return [table(node, writer, around)];
    case 'thematicBreak':
      return [inline('hr', {}, [])];
  }
};

/** Writes blocks. */
export const blocks = (nodes: readonly Block[], writer: Writer, around: Around): Element[] =>
  nodes.flatMap((node) => block(node, writer, around));
