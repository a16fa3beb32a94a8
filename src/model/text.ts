/**
 * Rich text: a JSON subset of mdast (https://github.com/syntax-tree/mdast) without positions. All text of a worksheet, in
 * prompts, options and feedback, is made of these nodes and nothing else; it holds no HTML.
 */

/** Plain characters, without escapes or entities. */
export interface Text {
  type: 'text';
  value: string;
}

/** Emphasis, strong importance or struck-out text. */
export interface Styled {
  type: 'emphasis' | 'strong' | 'delete';
  children: Inline[];
}

/** A piece of code in a sentence. */
export interface InlineCode {
  type: 'inlineCode';
  value: string;
}

/** A line break that the author asked for. */
export interface Break {
  type: 'break';
}

/** A link. `url` passed `safeUrl`; a relative one is relative to the file that the worksheet came from. */
export interface Link {
  type: 'link';
  url: string;
  title?: string;
  children: Inline[];
}

/** An image. `url` passed `safeUrl`; `alt` is empty for a decorative image. */
export interface Image {
  type: 'image';
  url: string;
  title?: string;
  alt: string;
}

/** The HTML tags that format a piece of a sentence and have no Markdown of their own. */
export type FormatTag = 'kbd' | 'sub' | 'sup' | 'mark' | 'small' | 'u' | 'ins';

/** A piece of a sentence that the author formatted with an HTML tag. */
export interface Format {
  type: 'format';
  tag: FormatTag;
  children: Inline[];
}

/** A reference to a footnote; `id` is the id of one of the worksheet's `footnotes`. */
export interface FootnoteReference {
  type: 'footnoteReference';
  id: string;
}

/**
 * A place to write in: a blank in a sentence to fill in, in an item of a checklist or in a result. A blank in any other text
 * stays text.
 */
export interface Field {
  type: 'field';
  /** Unique in its question, or in its checklist or result. */
  id: string;
  /** How many characters the author left room for. */
  size: number;
}

/** A node inside a line of text. */
export type Inline =
  Text | Styled | InlineCode | Break | Link | Image | Format | FootnoteReference | Field;

/** A paragraph. */
export interface Paragraph {
  type: 'paragraph';
  children: Inline[];
}

/** A heading inside running text; `depth` is 1 to 6 as the author wrote it, the view decides on the level. */
export interface Heading {
  type: 'heading';
  depth: number;
  children: Inline[];
}

/** A block of code; `lang` is the language as the author named it. */
export interface Code {
  type: 'code';
  value: string;
  lang?: string;
}

/** A quotation. */
export interface Blockquote {
  type: 'blockquote';
  children: Block[];
}

/** A bullet list, or a numbered one that counts from `start` (default 1). */
export interface List {
  type: 'list';
  ordered?: boolean;
  start?: number;
  children: ListItem[];
}

/** One entry of a list. `checked` is present when the author drew a box in reading matter. */
export interface ListItem {
  type: 'listItem';
  checked?: boolean;
  children: Block[];
}

/** A table; the first row holds the column headings. */
export interface Table {
  type: 'table';
  /** The alignment of each column, `null` where the author gave none. */
  align: ('left' | 'right' | 'center' | null)[];
  children: TableRow[];
}

/** One row of a table. */
export interface TableRow {
  type: 'tableRow';
  children: TableCell[];
}

/** One cell of a table. */
export interface TableCell {
  type: 'tableCell';
  children: Inline[];
}

/** A horizontal rule between two pieces of text. */
export interface ThematicBreak {
  type: 'thematicBreak';
}

/** The kinds of callout, those of GitHub's alerts. A tip in the body of a question becomes a hint instead of a callout. */
export type CalloutKind = 'note' | 'tip' | 'important' | 'warning' | 'caution';

/** A remark that stands out from the text (`> [!NOTE]`). */
export interface Callout {
  type: 'callout';
  kind: CalloutKind;
  children: Block[];
}

/** A node on lines of its own. */
export type Block =
  Paragraph | Heading | Code | Blockquote | List | Table | ThematicBreak | Callout;

/** A footnote's text, shown at the end of the worksheet. */
export interface Footnote {
  /** The id that references use; unique in the worksheet. */
  id: string;
  content: Block[];
}
