import type { AnswerBlock, Option } from './blocks.js';
import { settingRules, type SettingRule } from './settings.js';
import type { Block, Footnote, Inline, ListItem, TableCell, TableRow } from './text.js';
import { safeUrl } from './url.js';
import type {
  ChecklistPart,
  Entry,
  Items,
  QuizPart,
  Source,
  Worksheet,
  WorksheetBase,
} from './worksheet.js';

/** What is wrong with a value that should be a worksheet. */
export interface Problem {
  /** Where, as a JSON Pointer (RFC 6901); empty for the value itself. */
  path: string;
  /** What should stand there, in English, for a developer. */
  expected: string;
}

/** What was seen so far in the worksheet that is checked. */
interface Seen {
  /** How many lists are open. */
  depth: number;
  ids: Set<string>;
  topics: Set<string>;
  footnotes: Set<string>;
  references: { id: string; path: string }[];
}

/** Gives back a checked copy of `value`, or throws an error with a `problem`, which only `validate` catches. */
type Check<Value> = (value: unknown, path: string, seen: Seen) => Value;

type OptionalKey<Of> = {
  [Key in keyof Of]-?: object extends Pick<Of, Key> ? Key : never;
}[keyof Of] &
  string;
/** A check for every property, in the order of the checks; a `?` stands behind the name of one that may be absent. */
type Fields<Of> = { [Key in Exclude<keyof Of, OptionalKey<Of>>]: Check<Of[Key]> } & {
  [Key in OptionalKey<Of> as `${Key}?`]: Check<Exclude<Of[Key], undefined>>;
};

/** The members of a union with this value at `Tag`, without the tag. */
type Tagged<Of, Tag extends keyof Of, Value> = Of extends unknown
  ? Value extends Of[Tag]
    ? Omit<Of, Tag>
    : never
  : never;

/** As deep as lists may lie in lists; far beyond what a worksheet needs, far within what a call stack holds. */
const maxDepth = 256;

const fail = (path: string, expected: string): never => {
  throw Object.assign(new Error(expected), { problem: { path, expected } });
};

const own = (value: unknown, key: string, path: string): unknown => {
  if (typeof value !== 'object' || value === null) fail(path, 'an object');
  return Object.hasOwn(value as object, key) ? (value as Record<string, unknown>)[key] : undefined;
};

const is =
  <Value>(expected: string, test: (value: unknown) => boolean): Check<Value> =>
  (value, path) =>
    test(value) ? (value as Value) : fail(path, expected);

const oneOf = <Value>(...values: Value[]): Check<Value> =>
  is(values.join(' | '), (value) => values.includes(value as Value));

const matches = (expected: string, pattern: RegExp): Check<string> =>
  is(expected, (value) => typeof value === 'string' && pattern.test(value));

const whole = (least: number, most: number): Check<number> =>
  is(
    `a whole number from ${least} to ${most}`,
    (value) => Number.isInteger(value) && (value as number) >= least && (value as number) <= most,
  );

const text = matches('a string', /^/);
const filled = matches('a string that is not empty', /./);
const flag = oneOf(true, false);
const level = whole(1, 6);
const start = whole(0, 1e9);

const list =
  <Entry>(check: Check<Entry>): Check<Entry[]> =>
  (value, path, seen) => {
    if (!Array.isArray(value)) return fail(path, 'a list');
    if (++seen.depth > maxDepth) fail(path, `at most ${maxDepth} levels`);
    const entries = Array.from(value, (entry, at) => check(entry, `${path}/${at}`, seen));
    seen.depth--;
    return entries;
  };

/** An object with these properties, and in the copy no others. */
const shape =
  <Of extends object>(fields: Fields<Of>): Check<Of> =>
  (value, path, seen) => {
    const copy: Record<string, unknown> = {};
    for (const [field, check] of Object.entries<Check<unknown>>(fields)) {
      const key = field.replace('?', '');
      const found = own(value, key, path);
      if (key === field || found !== undefined) copy[key] = check(found, `${path}/${key}`, seen);
    }
    return copy as Of;
  };

/** An object of the kind that its `tag` names. */
const variant =
  <Of, Tag extends keyof Of & string = 'type' & keyof Of>(
    table: { [Value in Of[Tag] & string]: Fields<Tagged<Of, Tag, Value>> },
    tag = 'type' as Tag,
  ): Check<Of> =>
  (value, path, seen) => {
    const kind = own(value, tag, path) as Of[Tag] & string;
    if (!Object.hasOwn(table, kind)) fail(`${path}/${tag}`, Object.keys(table).join(' | '));
    return { [tag]: kind, ...shape<object>(table[kind])(value, path, seen) } as Of;
  };

const unique =
  (idsOf: (seen: Seen) => Set<string>): Check<string> =>
  (value, path, seen) => {
    const id = value as string;
    const ids = idsOf(seen);
    if (typeof id !== 'string' || !/^\S+$/.test(id) || ids.has(id)) {
      fail(path, 'an id without spaces that nothing else has');
    }
    ids.add(id);
    return id;
  };

const id = unique((seen) => seen.ids);

const topic: Check<string> = (value, path, seen) =>
  seen.topics.has(value as string) ? (value as string) : fail(path, 'the id of a topic before it');

const inlines: Check<Inline[]> = (value, path, seen) => inlineList(value, path, seen).flat();
const blocks: Check<Block[]> = (value, path, seen) => blockList(value, path, seen);

const styled = { children: inlines };
const quoted = { children: blocks };
const verbatim = { value: text };

const inline = variant<Inline>({
  text: verbatim,
  emphasis: styled,
  strong: styled,
  delete: styled,
  inlineCode: verbatim,
  break: {},
  link: { url: text, children: inlines, 'title?': text },
  image: { url: text, alt: text, 'title?': text },
  format: { tag: oneOf('kbd', 'sub', 'sup', 'mark', 'small', 'u', 'ins'), children: inlines },
  footnoteReference: {
    id: (value, path, seen) => {
      seen.references.push({ id: value as string, path });
      return value as string;
    },
  },
});

/** A link without a good URL leaves what it holds, so that one entry may become several. */
const inlineList = list<Inline | Inline[]>((value, path, seen) => {
  const node = inline(value, path, seen);
  if (node.type !== 'link' && node.type !== 'image') return node;
  const url = safeUrl(node.url, node.type);
  if (url !== undefined) return { ...node, url };
  return node.type === 'link' ? node.children : { type: 'text', value: node.alt };
});

const cell = variant<TableCell>({ tableCell: styled });
const row = variant<TableRow>({ tableRow: { children: list(cell) } });
const listItem = variant<ListItem>({ listItem: { children: blocks, 'checked?': flag } });

const blockList = list(
  variant<Block>({
    paragraph: styled,
    heading: { depth: level, children: inlines },
    code: { value: text, 'lang?': text },
    blockquote: quoted,
    list: { children: list(listItem), 'ordered?': flag, 'start?': start },
    table: { align: list(oneOf('left', 'right', 'center', null)), children: list(row) },
    thematicBreak: {},
    callout: { kind: oneOf('note', 'tip', 'important', 'warning', 'caution'), children: blocks },
  }),
);

const settings = (rules: Readonly<Record<string, SettingRule<unknown>>>): Check<object> =>
  shape<object>(
    Object.fromEntries(
      Object.entries(rules).map(([name, rule]): [string, Check<unknown>] => [
        `${name}?`,
        (value, path) => {
          if (!rule.accepts(value)) fail(path, rule.values.join(' | '));
          // The one setting that can be an object is `reveal`.
          return typeof value === 'object' ? { after: (value as { after: number }).after } : value;
        },
      ]),
    ),
  );

const options = list(
  shape<Option>({ id: filled, content: blocks, right: flag, feedback: blocks, 'last?': flag }),
);

/** What the properties of an answer block have to say together. */
const consistent: Check<AnswerBlock> = (value, path, seen) => {
  const block = answer(value, path, seen);
  const ids = new Set<string>();
  block.options.forEach((each, at) => {
    unique(() => ids)(each.id, `${path}/options/${at}/id`, seen);
    if (each.right && !block.graded) fail(`${path}/graded`, 'true, since an option is right');
  });
  return block;
};

const answer = variant<AnswerBlock>({ choice: { several: flag, graded: flag, options } });

const quizPart = variant<QuizPart>({
  topic: { id, depth: level, heading: inlines, content: blocks, 'topic?': topic },
  question: {
    id,
    prompt: inlines,
    body: blocks,
    hints: list(blocks),
    answer: consistent,
    explanation: blocks,
    'topic?': topic,
  },
  reading: { id, content: blocks, 'depth?': level, 'heading?': inlines, 'topic?': topic },
});

const quizParts = list<QuizPart>((value, path, seen) => {
  const part = quizPart(value, path, seen);
  // Only now, so that no topic is a part of itself.
  if (part.type === 'topic') seen.topics.add(part.id);
  return part;
});

const itemLists: Check<Items[]> = (value, path, seen) => listOfItems(value, path, seen);

const entry = variant<Entry>({
  item: { id, label: inlines, detail: blocks, parts: itemLists, 'done?': flag },
  line: { content: blocks, parts: itemLists },
});

const items = { ordered: flag, items: list(entry), 'start?': start };

const listOfItems = list(variant<Items>({ items }));

const checklistParts: Check<ChecklistPart[]> = (value, path, seen) =>
  listOfParts(value, path, seen);

const listOfParts = list(
  variant<ChecklistPart>({
    group: { id, depth: level, heading: inlines, parts: checklistParts },
    items,
    prose: { content: blocks },
  }),
);

const sources: Check<Source[]> = (value, path, seen) =>
  list(shape<Source>({ url: text, 'title?': text }))(value, path, seen).flatMap((source) => {
    const url = safeUrl(source.url, 'link');
    return url === undefined ? [] : { ...source, url };
  });

const shared: Fields<WorksheetBase> = {
  zelfcheck: oneOf<1>(1),
  id: filled,
  'title?': text,
  'lang?': matches('a language tag', /^[a-z]{2,8}(-[a-z\d]{1,8})*$/i),
  'description?': text,
  'owner?': text,
  'revised?': matches('a day as YYYY-MM-DD', /^\d{4}-\d\d-\d\d$/),
  'minutes?': is('a number', (value) => Number.isFinite(value) && (value as number) >= 0),
  'sources?': sources,
  'footnotes?': list(shape<Footnote>({ id: unique((seen) => seen.footnotes), content: blocks })),
};

const worksheet = variant<Worksheet, 'kind'>(
  {
    quiz: {
      ...shared,
      settings: settings(settingRules.quiz),
      introduction: blocks,
      parts: quizParts,
    },
    checklist: {
      ...shared,
      settings: settings(settingRules.checklist),
      parts: checklistParts,
    },
  },
  'kind',
);

/**
 * Checks a worksheet that comes from outside. It is copied into fresh plain objects that hold the known properties and
 * nothing else; a link or an image without a good URL keeps its text. Never throws: what is wrong first is the `problem`.
 */
export const validate = (value: unknown): { worksheet: Worksheet } | { problem: Problem } => {
  const seen: Seen = {
    depth: 0,
    ids: new Set(),
    topics: new Set(),
    footnotes: new Set(),
    references: [],
  };
  try {
    const copy = worksheet(value, '', seen);
    for (const { id, path } of seen.references) {
      if (!seen.footnotes.has(id)) fail(path, 'the id of a footnote');
    }
    return { worksheet: copy };
  } catch (error) {
    // Anything else was thrown by a getter or a proxy, which no JSON has.
    const { problem } = Object(error) as { problem?: Problem };
    return { problem: problem ?? { path: '', expected: 'plain JSON' } };
  }
};
