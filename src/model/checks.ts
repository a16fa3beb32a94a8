/** What the tables of checks are made of. */

/** What is wrong with a value that should be a worksheet. */
export interface Problem {
  /** Where, as a JSON Pointer (RFC 6901); empty for the value itself. */
  path: string;
  /** What should stand there, in English, for a developer. */
  expected: string;
}

/** What was seen so far in the worksheet that is checked. */
export interface Seen {
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

/** Gives back a checked copy of `value`, or throws what `fail` throws, which only `validate` catches. */
export type Check<Value> = (value: unknown, path: string, seen: Seen) => Value;

type OptionalKey<Of> = {
  [Key in keyof Of]-?: object extends Pick<Of, Key> ? Key : never;
}[keyof Of] &
  string;
/** A check for every property, in the order of the checks; a `?` stands behind the name of one that may be absent. */
export type Fields<Of> = { [Key in Exclude<keyof Of, OptionalKey<Of>>]: Check<Of[Key]> } & {
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

/** Throws what is wrong at a place; only `validate` catches it. */
export const fail = (path: string, expected: string): never => {
  throw Object.assign(new Error(expected), { problem: { path, expected } });
};

/** A property of an object, never one that it inherits. */
export const own = (value: unknown, key: string, path: string): unknown => {
  if (typeof value !== 'object' || value === null) fail(path, 'an object');
  return Object.hasOwn(value as object, key) ? (value as Record<string, unknown>)[key] : undefined;
};

/** A value that passes a test. */
export const is =
  <Value>(expected: string, test: (value: unknown) => boolean): Check<Value> =>
  (value, path) =>
    test(value) ? (value as Value) : fail(path, expected);

/** One of these values. */
export const oneOf = <Value>(...values: Value[]): Check<Value> =>
  is(values.join(' | '), (value) => values.includes(value as Value));

/** A text that a pattern fits. */
export const matches = (expected: string, pattern: RegExp): Check<string> =>
  is(expected, (value) => typeof value === 'string' && pattern.test(value));

/** A whole number, both ends included. */
export const whole = (least: number, most: number): Check<number> =>
  is(
    `a whole number from ${least} to ${most}`,
    (value) => Number.isInteger(value) && (value as number) >= least && (value as number) <= most,
  );

/** Any text, */
export const text = matches('a string', /^/);
/** a text that is not empty, */
export const filled = matches('a string that is not empty', /./);
/** yes or no. */
export const flag = oneOf(true, false);

/** A list, as deep in others as a call stack holds. */
export const list =
  <Entry>(check: Check<Entry>): Check<Entry[]> =>
  (value, path, seen) => {
    if (!Array.isArray(value)) return fail(path, 'a list');
    if (++seen.depth > maxDepth) fail(path, `at most ${maxDepth} levels`);
    const entries = Array.from(value, (entry, at) => check(entry, `${path}/${at}`, seen));
    seen.depth--;
    return entries;
  };

/** A value that passes a check, or `null`. */
export const orNull =
  <Value>(check: Check<Value>): Check<Value | null> =>
  (value, path, seen) =>
    value === null ? null : check(value, path, seen);

/** An object with these properties, and in the copy no others. */
export const shape =
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
export const variant =
  <Of, Tag extends keyof Of & string = 'type' & keyof Of>(
    table: { [Value in Of[Tag] & string]: Fields<Tagged<Of, Tag, Value>> },
    tag = 'type' as Tag,
  ): Check<Of> =>
  (value, path, seen) => {
    const kind = own(value, tag, path) as Of[Tag] & string;
    if (!Object.hasOwn(table, kind)) fail(`${path}/${tag}`, Object.keys(table).join(' | '));
    return { [tag]: kind, ...shape<object>(table[kind])(value, path, seen) } as Of;
  };

/** An id that nothing else in its scope has. */
export const unique =
  (idsOf: (seen: Seen) => Set<string>): Check<string> =>
  (value, path, seen) => {
    const id = value as string;
    const ids = idsOf(seen);
    if (typeof id !== 'string' || !/^\S+$/.test(id) || ids.has(id)) {
      fail(path, 'an id of its own, without spaces');
    }
    ids.add(id);
    return id;
  };

/** An id, in the scope that is open. */
export const id = unique((seen) => seen.ids);

/** What has ids of its own, which may be those of other things elsewhere. */
export const apart =
  <Value>(check: Check<Value>): Check<Value> =>
  (value, path, seen) => {
    const around = seen.ids;
    seen.ids = new Set();
    const copy = check(value, path, seen);
    seen.ids = around;
    return copy;
  };

/** The topic that something belongs to. */
export const topic: Check<string> = (value, path, seen) =>
  seen.topics.has(value as string) ? (value as string) : fail(path, 'the id of a topic before it');
