import type { AnswerBlock, Option } from './blocks.js';
import { settingRules, type SettingRule } from './settings.js';
import type { Block, Footnote, Inline, ListItem, TableCell, TableRow } from './text.js';
import { safeUrl } from './url.js';
import type {
  Checklist,
  ChecklistPart,
  Entry,
  Group,
  Item,
  Items,
  Question,
  Quiz,
  QuizPart,
  Source,
  Topic,
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
}[keyof Of];
type RequiredChecks<Of> = { [Key in Exclude<keyof Of, OptionalKey<Of>>]: Check<Of[Key]> };
type OptionalChecks<Of> = { [Key in OptionalKey<Of>]-?: Check<Exclude<Of[Key], undefined>> };

/** The members of a union with this value at `Tag`, without the tag. */
type Tagged<Of, Tag extends keyof Of, Value> = Of extends unknown
  ? Value extends Of[Tag]
    ? Omit<Of, Tag>
    : never
  : never;

/** As deep as lists may lie in lists; far beyond what a worksheet needs, far within what a call stack holds. */
const maxDepth = 64;

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
const flag = is<boolean>('true or false', (value) => typeof value === 'boolean');
const level = whole(1, 6);

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
  <Of extends object>(required: RequiredChecks<Of>, optional: OptionalChecks<Of>): Check<Of> =>
  (value, path, seen) => {
    const copy: Record<string, unknown> = {};
    for (const [checks, isOptional] of [
      [required, false],
      [optional, true],
    ] as const) {
      for (const [key, check] of Object.entries<Check<unknown>>(checks)) {
        const found = own(value, key, path);
        if (!isOptional || found !== undefined) copy[key] = check(found, `${path}/${key}`, seen);
      }
    }
    return copy as Of;
  };

/** An object of the kind that its `tag` names. */
const variant =
  <Of, Tag extends keyof Of & string>(
    tag: Tag,
    table: { [Value in Of[Tag] & string]: Check<Tagged<Of, Tag, Value>> },
  ): Check<Of> =>
  (value, path, seen) => {
    const kind = own(value, tag, path) as Of[Tag] & string;
    if (!Object.hasOwn(table, kind)) fail(`${path}/${tag}`, Object.keys(table).join(' | '));
    return { [tag]: kind, ...table[kind](value, path, seen) } as Of;
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

const styled = shape<{ children: Inline[] }>({ children: inlines }, {});
const quoted = shape<{ children: Block[] }>({ children: blocks }, {});
const verbatim = shape<{ value: string }>({ value: text }, {});

const inline = variant<Inline, 'type'>('type', {
  text: verbatim,
  emphasis: styled,
  strong: styled,
  delete: styled,
  inlineCode: verbatim,
  break: shape({}, {}),
  link: shape({ url: text, children: inlines }, { title: text }),
  image: shape({ url: text, alt: text }, { title: text }),
  format: shape(
    { tag: oneOf('kbd', 'sub', 'sup', 'mark', 'small', 'u', 'ins'), children: inlines },
    {},
  ),
  footnoteReference: shape(
    {
      id: (value, path, seen) => {
        seen.references.push({ id: value as string, path });
        return value as string;
      },
    },
    {},
  ),
});

/** A link without a good URL leaves what it holds, so that one entry may become several. */
const inlineList = list<Inline | Inline[]>((value, path, seen) => {
  const node = inline(value, path, seen);
  if (node.type !== 'link' && node.type !== 'image') return node;
  const url = safeUrl(node.url, node.type);
  if (url !== undefined) return { ...node, url };
  return node.type === 'link' ? node.children : { type: 'text', value: node.alt };
});

const cell = variant<TableCell, 'type'>('type', { tableCell: styled });
const row = variant<TableRow, 'type'>('type', { tableRow: shape({ children: list(cell) }, {}) });
const listItem = variant<ListItem, 'type'>('type', {
  listItem: shape({ children: blocks }, { checked: flag }),
});

const blockList = list(
  variant<Block, 'type'>('type', {
    paragraph: styled,
    heading: shape({ depth: level, children: inlines }, {}),
    code: shape({ value: text }, { lang: text }),
    blockquote: quoted,
    list: shape({ children: list(listItem) }, { ordered: flag, start: whole(0, 1e9) }),
    table: shape({ align: list(oneOf('left', 'right', 'center', null)), children: list(row) }, {}),
    thematicBreak: shape({}, {}),
    callout: shape(
      { kind: oneOf('note', 'tip', 'important', 'warning', 'caution'), children: blocks },
      {},
    ),
  }),
);

const settings =
  (rules: Readonly<Record<string, SettingRule<unknown>>>): Check<object> =>
  (value, path) => {
    const copy: Record<string, unknown> = {};
    for (const [name, rule] of Object.entries(rules)) {
      const found = own(value, name, path);
      if (found === undefined) continue;
      if (!rule.accepts(found)) fail(`${path}/${name}`, rule.values.join(' | '));
      // The one setting that can be an object is `reveal`.
      copy[name] =
        typeof found === 'object' ? { after: (found as { after: number }).after } : found;
    }
    return copy;
  };

const option = shape<Option>(
  { id: filled, content: blocks, right: flag, feedback: blocks },
  { last: flag },
);

const answer = variant<AnswerBlock, 'type'>('type', {
  choice: (value, path, seen) => {
    const choice = shape<Omit<AnswerBlock, 'type'>>(
      { several: flag, graded: flag, options: list(option) },
      {},
    )(value, path, seen);
    const ids = new Set<string>();
    choice.options.forEach((each, at) => {
      unique(() => ids)(each.id, `${path}/options/${at}/id`, seen);
      if (each.right && !choice.graded) fail(`${path}/graded`, 'true, since an option is right');
    });
    return choice;
  },
});

const topicPart: Check<Omit<Topic, 'type'>> = (value, path, seen) => {
  const part = shape<Omit<Topic, 'type'>>(
    { id, depth: level, heading: inlines, content: blocks },
    { topic },
  )(value, path, seen);
  // Only now, so that no topic is a part of itself.
  seen.topics.add(part.id);
  return part;
};

const quizPart = variant<QuizPart, 'type'>('type', {
  topic: topicPart,
  question: shape<Omit<Question, 'type'>>(
    { id, prompt: inlines, body: blocks, hints: list(blocks), answer, explanation: blocks },
    { topic },
  ),
  reading: shape({ id, content: blocks }, { depth: level, heading: inlines, topic }),
});

const itemLists: Check<Items[]> = (value, path, seen) => listOfItems(value, path, seen);

const entry = variant<Entry, 'type'>('type', {
  item: shape<Omit<Item, 'type'>>(
    { id, label: inlines, detail: blocks, parts: itemLists },
    { done: flag },
  ),
  line: shape({ content: blocks, parts: itemLists }, {}),
});

const items = shape<Omit<Items, 'type'>>(
  { ordered: flag, items: list(entry) },
  { start: whole(0, 1e9) },
);

const listOfItems = list(variant<Items, 'type'>('type', { items }));

const checklistParts: Check<ChecklistPart[]> = (value, path, seen) =>
  listOfParts(value, path, seen);

const listOfParts = list(
  variant<ChecklistPart, 'type'>('type', {
    group: shape<Omit<Group, 'type'>>(
      { id, depth: level, heading: inlines, parts: checklistParts },
      {},
    ),
    items,
    prose: shape({ content: blocks }, {}),
  }),
);

const sources: Check<Source[]> = (value, path, seen) =>
  list(shape<Source>({ url: text }, { title: text }))(value, path, seen).flatMap((source) => {
    const url = safeUrl(source.url, 'link');
    return url === undefined ? [] : { ...source, url };
  });

const required: RequiredChecks<WorksheetBase> = { zelfcheck: oneOf<1>(1), id: filled };
const optional: OptionalChecks<WorksheetBase> = {
  title: text,
  lang: matches('a language tag', /^[a-z]{2,8}(-[a-z\d]{1,8})*$/i),
  description: text,
  owner: text,
  revised: matches('a day as YYYY-MM-DD', /^\d{4}-\d\d-\d\d$/),
  minutes: is('a number', (value) => Number.isFinite(value) && (value as number) >= 0),
  sources,
  footnotes: list(shape<Footnote>({ id: unique((seen) => seen.footnotes), content: blocks }, {})),
};

const worksheet = variant<Worksheet, 'kind'>('kind', {
  quiz: shape<Omit<Quiz, 'kind'>>(
    {
      ...required,
      settings: settings(settingRules.quiz),
      introduction: blocks,
      parts: list(quizPart),
    },
    optional,
  ),
  checklist: shape<Omit<Checklist, 'kind'>>(
    { ...required, settings: settings(settingRules.checklist), parts: checklistParts },
    optional,
  ),
});

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
