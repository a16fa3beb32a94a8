/** Checks of single values, and the functions that combine them into checks of lists, objects and unions. */

/** The first mistake in a value that should be a worksheet. */
export interface Problem {
  /** The place of the mistake as a JSON Pointer (RFC 6901); empty for the value itself. */
  path: string;
  /** The value that is expected there, in English, for a developer. */
  expected: string;
}

/** The state of one validation: what was found so far in the worksheet. */
export interface Seen {
  /** How many lists enclose the value that is checked. */
  depth: number;
  /** The ids in the scope that is checked; see `withOwnIds`. */
  ids: Set<string>;
  topics: Set<string>;
  footnotes: Set<string>;
  outcomes: Set<string>;
  /** The ids of the fields in the text that is checked; undefined where a field is not allowed. */
  fields: Set<string> | undefined;
  /** The references to footnotes and outcomes, looked up once the whole worksheet was checked. */
  references: { id: string; path: string; to: 'footnotes' | 'outcomes' }[];
}

/** Returns a checked copy of `value`, or throws the error of `fail`, which only `validate` catches. */
export type Check<Value> = (value: unknown, path: string, seen: Seen) => Value;

type OptionalKey<Of> = {
  [Key in keyof Of]-?: object extends Pick<Of, Key> ? Key : never;
}[keyof Of] &
  string;
/** A check for every property, in the order in which they run; the name of an optional property ends in `?`. */
export type PropertyChecks<Of> = { [Key in Exclude<keyof Of, OptionalKey<Of>>]: Check<Of[Key]> } & {
  [Key in OptionalKey<Of> as `${Key}?`]: Check<Exclude<Of[Key], undefined>>;
};

/** The members of a union with this value at `Tag`, without the tag. */
type Tagged<Of, Tag extends keyof Of, Value> = Of extends unknown
  ? Value extends Of[Tag]
    ? Omit<Of, Tag>
    : never
  : never;

/** The greatest nesting of lists: far beyond what a worksheet needs, far within what a call stack holds. */
const maxDepth = 256;

/** Throws an error with the `Problem` at a path; only `validate` catches it. */
export const fail = (path: string, expected: string): never => {
  throw Object.assign(new Error(expected), { problem: { path, expected } });
};

/** Reads a property of an object, never an inherited one; fails when the value is no object. */
export const ownProperty = (value: unknown, key: string, path: string): unknown => {
  if (typeof value !== 'object' || value === null) fail(path, 'an object');
  return Object.hasOwn(value as object, key) ? (value as Record<string, unknown>)[key] : undefined;
};

/** Checks that a value passes a test. */
export const passing =
  <Value>(expected: string, test: (value: unknown) => boolean): Check<Value> =>
  (value, path) =>
    test(value) ? (value as Value) : fail(path, expected);

/** Checks that a value is one of these. */
export const oneOf = <Value>(...values: Value[]): Check<Value> =>
  passing(values.join(' | '), (value) => values.includes(value as Value));

/** Checks that a value is a string that matches a pattern. */
export const matches = (expected: string, pattern: RegExp): Check<string> =>
  passing(expected, (value) => typeof value === 'string' && pattern.test(value));

/** Checks that a value is a whole number from `min` to `max`, both included. */
export const wholeNumber = (min: number, max: number): Check<number> =>
  passing(
    `a whole number from ${min} to ${max}`,
    (value) => Number.isInteger(value) && (value as number) >= min && (value as number) <= max,
  );

/** Checks that a value is a string. */
export const text = matches('a string', /^/);
/** Checks that a value is a string with at least one character. */
export const nonEmptyText = matches('a string that is not empty', /./);
/** Checks that a value is a boolean. */
export const yesOrNo = oneOf(true, false);

/** Checks every entry of a list. Lists nested beyond `maxDepth` are refused, so that no input overflows the call stack. */
export const list =
  <Entry>(check: Check<Entry>): Check<Entry[]> =>
  (value, path, seen) => {
    if (!Array.isArray(value)) return fail(path, 'a list');
    if (++seen.depth > maxDepth) fail(path, `at most ${maxDepth} levels`);
    const entries = Array.from(value, (entry, at) => check(entry, `${path}/${at}`, seen));
    seen.depth--;
    return entries;
  };

/** Lets `null` pass besides the values that a check accepts. */
export const nullable =
  <Value>(check: Check<Value>): Check<Value | null> =>
  (value, path, seen) =>
    value === null ? null : check(value, path, seen);

const anything: Check<unknown> = (value) => value;

/**
 * Checks the properties of an object; the copy has these and no others, in this order. Objects that are made in the same way
 * cost the engine of a browser least to walk over.
 */
export const shape = <Of extends object>(fields: PropertyChecks<Of>): Check<Of> => {
  const checks = Object.entries<Check<unknown>>(fields).map(([field, check]) => {
    const key = field.replace('?', '');
    return { key, check, isOptional: key !== field };
  });
  return (value, path, seen) => {
    const copy: Record<string, unknown> = {};
    for (const { key, check, isOptional } of checks) {
      const found = ownProperty(value, key, path);
      if (!isOptional || found !== undefined) copy[key] = check(found, `${path}/${key}`, seen);
    }
    return copy as Of;
  };
};

/** Checks an object by the row of the table that its property `tag` names. */
export const variant = <Of, Tag extends keyof Of & string = 'type' & keyof Of>(
  table: { [Value in Of[Tag] & string]: PropertyChecks<Tagged<Of, Tag, Value>> },
  tag = 'type' as Tag,
): Check<Of> => {
  const shapes = new Map(
    Object.entries<object>(table).map(([kind, fields]) => [
      kind,
      shape<object>({ [tag]: anything, ...fields }),
    ]),
  );
  return (value, path, seen) => {
    const kind = ownProperty(value, tag, path) as string;
    const check = shapes.get(kind) ?? fail(`${path}/${tag}`, Object.keys(table).join(' | '));
    return check(value, path, seen) as Of;
  };
};

/** Checks that a value is an id which occurs only once among the ids that `idsOf` gives, and adds it to them. */
export const uniqueIn =
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

/** Checks that a value is an id which occurs only once in the current scope. */
export const id = uniqueIn((seen) => seen.ids);

/** Opens a scope for a check: ids must be unique inside it and may occur again outside. */
export const withOwnIds =
  <Value>(check: Check<Value>): Check<Value> =>
  (value, path, seen) => {
    const outerIds = seen.ids;
    seen.ids = new Set();
    const copy = check(value, path, seen);
    seen.ids = outerIds;
    return copy;
  };

/** Checks that a value is the id of a topic that precedes it in the file. */
export const topic: Check<string> = (value, path, seen) =>
  seen.topics.has(value as string) ? (value as string) : fail(path, 'the id of a topic before it');
