import type {
  Accepted,
  AcceptedNumber,
  AnswerBlock,
  Column,
  GridCell,
  GridRow,
  Option,
  OptionBase,
  Points,
  ScaleRow,
} from './blocks.js';
import { settingRules, type SettingRule } from './settings.js';
import type { Block, Footnote, Inline, ListItem, TableCell, TableRow } from './text.js';
import { safeUrl } from './url.js';
import type {
  ChecklistPart,
  Entry,
  Items,
  QuizPart,
  ResultSection,
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
  outcomes: Set<string>;
  /** The fields of what is read now; undefined where there can be none. */
  fields: Set<string> | undefined;
  references: { id: string; path: string; to: 'footnotes' | 'outcomes' }[];
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
      seen.references.push({ id: value as string, path, to: 'footnotes' });
      return value as string;
    },
  },
  field: {
    id: (value, path, seen) =>
      seen.fields
        ? unique(() => seen.fields!)(value, path, seen)
        : fail(path, 'no field outside a sentence, an item or a result'),
    size: whole(1, 1e6),
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
const tableRow = variant<TableRow>({ tableRow: { children: list(cell) } });
const listItem = variant<ListItem>({ listItem: { children: blocks, 'checked?': flag } });

const blockList = list(
  variant<Block>({
    paragraph: styled,
    heading: { depth: level, children: inlines },
    code: { value: text, 'lang?': text },
    blockquote: quoted,
    list: { children: list(listItem), 'ordered?': flag, 'start?': start },
    table: { align: list(oneOf('left', 'right', 'center', null)), children: list(tableRow) },
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

const number = is<number>('a number', Number.isFinite);
const points = list(
  shape<Points>({
    to: (value, path, seen) => {
      if (value !== '') seen.references.push({ id: value as string, path, to: 'outcomes' });
      return text(value, path, seen);
    },
    n: number,
  }),
);
const option = { id: filled, content: blocks, feedback: blocks };
const accepted = { text, feedback: blocks };

const orNull =
  <Value>(check: Check<Value>): Check<Value | null> =>
  (value, path, seen) =>
    value === null ? null : check(value, path, seen);

const headed = { corner: inlines, columns: list(shape<Column>({ id: filled, heading: inlines })) };
const row = { id: filled, statement: inlines };
const gridCell = shape<GridCell>({ right: flag, 'points?': points });

const answer = variant<AnswerBlock>({
  choice: {
    several: flag,
    graded: flag,
    options: list(shape<Option>({ ...option, right: flag, 'last?': flag, 'points?': points })),
  },
  order: { options: list(shape<OptionBase>(option)) },
  grid: {
    graded: flag,
    ...headed,
    rows: list(shape<GridRow>({ ...row, several: flag, cells: list(orNull(gridCell)) })),
  },
  scale: { ...headed, rows: list(shape<ScaleRow>({ ...row, cells: list(orNull(points)) })) },
  blank: { accepted: list(shape<Accepted>(accepted)) },
  number: { accepted: list(shape<AcceptedNumber>({ ...accepted, from: number, to: number })) },
  text: {},
  gaps: {
    sentence: (value, path, seen) => {
      seen.fields = new Set();
      const sentence = inlines(value, path, seen);
      if (!seen.fields.size) fail(path, 'a sentence with a field');
      seen.fields = undefined;
      return sentence;
    },
  },
});

/** What the properties of an answer block have to say together. */
const consistent: Check<AnswerBlock> = (value, path, seen) => {
  const block = answer(value, path, seen);
  for (const key of ['options', 'columns', 'rows'] as const) {
    const ids = new Set<string>();
    const entries = (block as Partial<Record<typeof key, { id: string }[]>>)[key] ?? [];
    entries.forEach((each, at) => unique(() => ids)(each.id, `${path}/${key}/${at}/id`, seen));
  }
  if (block.type === 'grid' || block.type === 'scale') {
    block.rows.forEach(({ cells }, at) => {
      if (cells.length !== block.columns.length)
        fail(`${path}/rows/${at}/cells`, 'a cell for every column');
    });
  }
  const isRight =
    block.type === 'choice'
      ? block.options.some(({ right }) => right)
      : block.type === 'grid' && block.rows.some(({ cells }) => cells.some((cell) => cell?.right));
  if (isRight && !(block as { graded?: boolean }).graded)
    fail(`${path}/graded`, 'true, since something is right');
  return block;
};

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
  item: { id, label: inlines, detail: blocks, parts: itemLists, 'done?': flag, 'aside?': flag },
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

/** The parts of a checklist or of a result section: ids of items and fields are unique in it. */
const sheetOf =
  <Value>(check: Check<Value>): Check<Value> =>
  (value, path, seen) => {
    const around = seen.ids;
    seen.ids = new Set();
    seen.fields = new Set();
    const parts = check(value, path, seen);
    seen.ids = around;
    seen.fields = undefined;
    return parts;
  };

const result = { id, depth: level, heading: inlines, parts: sheetOf(checklistParts) };
const percentage = whole(0, 100);

const results = list<ResultSection>((value, path, seen) => {
  const section = variant<ResultSection>({
    outcome: result,
    band: { ...result, from: percentage, to: percentage, 'topic?': topic },
  })(value, path, seen);
  if (section.type === 'outcome') seen.outcomes.add(section.id);
  else if (section.from > section.to) fail(`${path}/to`, 'at least `from`');
  return section;
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
      'results?': results,
    },
    checklist: {
      ...shared,
      settings: settings(settingRules.checklist),
      parts: sheetOf(checklistParts),
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
    outcomes: new Set(),
    fields: undefined,
    references: [],
  };
  try {
    const copy = worksheet(value, '', seen);
    for (const { id, path, to } of seen.references) {
      if (!seen[to].has(id))
        fail(path, `the id of ${to === 'footnotes' ? 'a footnote' : 'an outcome'}`);
    }
    return { worksheet: copy };
  } catch (error) {
    // Anything else was thrown by a getter or a proxy, which no JSON has.
    const { problem } = Object(error) as { problem?: Problem };
    return { problem: problem ?? { path: '', expected: 'plain JSON' } };
  }
};
