import type { ChecklistSnapshot, QuizSnapshot } from '../engine/types.js';
import type { Identity, Recognisable, Renames } from './identity.js';
import { formerSlug, renamesOf } from './identity.js';

/** The snapshot of one worksheet, of either kind. */
export type Snapshot = ChecklistSnapshot | QuizSnapshot;

/** The texts of the parts that something is saved of, by id: under which headings, and which text. */
type Names = Readonly<Record<string, string>>;

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const recordOf = (value: unknown): Record<string, unknown> => (isRecord(value) ? value : {});
const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

/** A record without a prototype, since an id may be `__proto__`. */
const record = <Value>(entries: Iterable<readonly [string, Value]>): Record<string, Value> => {
  const made = Object.create(null) as Record<string, Value>;
  for (const [key, value] of entries) made[key] = value;
  return made;
};

const renamed = (renames: Renames, id: unknown): unknown => renames.get(id as string) ?? id;

const withKeys = (value: unknown, rename: (id: string) => string): Record<string, unknown> =>
  record(Object.entries(recordOf(value)).map(([id, it]) => [rename(id), it] as const));

/** An answer with the ids of its options, rows and columns replaced. A typed text is no id. */
const answerWith = (answer: unknown, renames: Renames): unknown => {
  if (Array.isArray(answer)) return answer.map((id) => renamed(renames, id));
  if (!isRecord(answer)) return answer;
  return record(
    Object.entries(answer).map(
      ([id, entry]) =>
        [
          renamed(renames, id) as string,
          Array.isArray(entry) ? entry.map((one) => renamed(renames, one)) : entry,
        ] as const,
    ),
  );
};

/** The end of the name of a part whose text another part had as well when it was saved. */
const twinMark = '#';

/** The parts that a saved value is about, as far as it says what they were. */
const savedIdentities = (
  ids: Iterable<string>,
  names: Names,
  current: readonly Identity[],
): Recognisable[] => {
  let formers: ReadonlyMap<string, Identity> | undefined;
  const formerOf = (id: string): Identity | undefined =>
    (formers ??= new Map(current.map((one) => [formerSlug(one.words), one]))).get(id);
  return [...new Set(ids)].map((id) => {
    const name = Object.hasOwn(names, id) ? names[id]! : (formerOf(id)?.path ?? id);
    const path = name.replace(twinMark, '');
    // The text of a twin alone tells nothing of which of them it was.
    const text = name === path ? path.slice(path.lastIndexOf('/') + 1) : name;
    return { id, text, path, choices: [] };
  });
};

/** The ids of options that an older version saved, with those that the options have now. */
const formerChoices = ({ choices }: Identity): Renames => {
  const ids = new Set(choices.map(({ id }) => id));
  return new Map(
    choices.flatMap(({ words, id }) => {
      const former = formerSlug(words);
      return ids.has(former) ? [] : [[former, id] as const];
    }),
  );
};

const idsIn = (value: Record<string, unknown>): string[] =>
  [
    ...[value['done'], value['open'], value['aside'], value['order']].flatMap(listOf),
    ...[value['notes'], value['questions']].flatMap((it) => Object.keys(recordOf(it))),
  ].filter((id): id is string => typeof id === 'string');

const translated = (
  value: Record<string, unknown>,
  renames: Renames,
  choicesOf: (id: string) => Renames,
): Record<string, unknown> => {
  const rename = (id: string): string => renames.get(id) ?? id;
  const list = (key: string): Record<string, unknown> =>
    Array.isArray(value[key])
      ? { [key]: (value[key] as unknown[]).map((id) => renamed(renames, id)) }
      : {};
  const questions = Object.entries(recordOf(value['questions'])).map(([id, saved]) => {
    const answer = recordOf(saved)['answer'];
    return [
      rename(id),
      isRecord(saved) && answer !== undefined
        ? { ...saved, answer: answerWith(answer, choicesOf(id)) }
        : saved,
    ] as const;
  });
  return {
    ...value,
    ...['done', 'open', 'aside', 'order', 'round'].reduce(
      (all, key) => ({ ...all, ...list(key) }),
      {},
    ),
    ...(isRecord(value['notes']) && { notes: withKeys(value['notes'], rename) }),
    // The id of a field in an item begins with that of the item.
    ...(isRecord(value['fields']) && {
      fields: withKeys(value['fields'], (id) => {
        const end = id.lastIndexOf('/');
        return end < 0 ? id : rename(id.slice(0, end)) + id.slice(end);
      }),
    }),
    ...(isRecord(value['questions']) && { questions: record(questions) }),
  };
};

const fitted = (value: unknown, current: readonly Identity[]): unknown => {
  if (!isRecord(value)) return value;
  const names = recordOf(value['names']) as Names;
  const renames = renamesOf(savedIdentities(idsIn(value), names, current), current);
  const byId = new Map(current.map((identity) => [identity.id, identity]));
  const choicesOf = (id: string): Renames => {
    const question = byId.get(renames.get(id) ?? id);
    return question ? formerChoices(question) : new Map<string, string>();
  };
  return {
    ...translated(value, renames, choicesOf),
    ...(isRecord(value['names']) && {
      names: withKeys(names, (id) => renames.get(id) ?? id),
    }),
  };
};

/** The snapshot of a worksheet that was on screen until now, for the version of it that takes its place. */
export const carriedOver = (
  snapshot: Snapshot,
  before: readonly Identity[],
  current: readonly Identity[],
): unknown => {
  const renames = renamesOf(before, current, true);
  const byId = new Map(current.map((identity) => [identity.id, identity]));
  const formerById = new Map(before.map((identity) => [identity.id, identity]));
  return translated({ ...snapshot }, renames, (id) =>
    renamesOf(
      formerById.get(id)?.choices ?? [],
      byId.get(renames.get(id) ?? id)?.choices ?? [],
      true,
    ),
  );
};

/** The maximum number of saved parts that are in no current worksheet and are kept nevertheless, the latest ones. */
const maxUnknown = 200;

const marks = ['done', 'open', 'aside'];
const records = ['notes', 'fields', 'questions'];

/** The entries of a saved value that change one by one, by a key of each. */
const entriesOf = (value: unknown): Map<string, unknown> => {
  const entries = new Map<string, unknown>();
  const all = recordOf(value);
  for (const mark of marks)
    for (const id of listOf(all[mark])) entries.set(`mark ${String(id)}`, mark);
  for (const name of records)
    for (const [id, entry] of Object.entries(recordOf(all[name])))
      entries.set(`${name} ${id}`, entry);
  return entries;
};

const isMark = (key: string): boolean => key.startsWith('mark ');
const idOf = (key: string): string => key.slice(key.indexOf(' ') + 1);

/** The id of the question or the item that an entry is about: that of a field begins with that of its item. */
const partOf = (key: string): string => {
  const id = idOf(key);
  return key.startsWith('fields ') && id.includes('/') ? id.slice(0, id.lastIndexOf('/')) : id;
};

const isSame = (one: unknown, other: unknown): boolean =>
  one === other || JSON.stringify(one) === JSON.stringify(other);

/** A JSON value that is saved on the device. */
export type SavedValue = Readonly<Record<string, unknown>>;

/** How a saved value is read and merged for one worksheet. */
export interface Keeping {
  /** A saved value with the ids of the current worksheet in place of those that its parts had before. */
  readonly fitted: (saved: unknown) => unknown;
  /**
   * Merges what changed in one view of the worksheet into what is saved of it, where another view may have saved
   * meanwhile. What did not change in this view stays as it is saved, also what is about parts that this view does not know:
   * of these, the latest 200.
   *
   * @param base The snapshot of this view when it last read or wrote what is saved.
   * @param mine Its snapshot now.
   * @param saved What is saved, fitted to the worksheet; undefined when nothing is.
   */
  readonly merged: (base: object, mine: object, saved: unknown) => SavedValue;
}

const mergedValue = (
  base: unknown,
  mine: object,
  saved: unknown,
  current: readonly Identity[],
): SavedValue => {
  const before = entriesOf(base);
  const now = entriesOf(mine);
  const entries = saved === undefined ? new Map(now) : entriesOf(saved);
  for (const key of new Set([...before.keys(), ...now.keys()])) {
    if (isSame(before.get(key), now.get(key))) continue;
    entries.delete(key);
    if (now.has(key)) entries.set(key, now.get(key));
  }
  const byId = new Map(current.map((identity) => [identity.id, identity]));
  const unknown = [...entries.keys()].filter((key) => !now.has(key) && !byId.has(partOf(key)));
  for (const key of unknown.slice(0, -maxUnknown)) entries.delete(key);
  const made: Record<string, unknown> = { ...mine };
  for (const mark of marks) {
    const ids = [...entries].flatMap(([key, it]) => (isMark(key) && it === mark ? idOf(key) : []));
    if (ids.length || mark in mine) made[mark] = ids;
  }
  for (const name of records) {
    const own = [...entries].flatMap(([key, it]) =>
      key.startsWith(`${name} `) ? [[idOf(key), it] as const] : [],
    );
    if (own.length || name in mine) made[name] = record(own);
  }
  const names = recordOf(recordOf(saved)['names']);
  const texts = new Set<string>();
  const twins = new Set<string>();
  for (const { text } of current) (texts.has(text) ? twins : texts).add(text);
  const named = [...new Set([...entries.keys()].map(partOf))].flatMap((id) => {
    const part = byId.get(id);
    const name = part
      ? part.path + (twins.has(part.text) ? twinMark : '')
      : Object.hasOwn(names, id)
        ? names[id]
        : undefined;
    return name === undefined || name === id ? [] : [[id, name] as const];
  });
  if (named.length) made['names'] = record(named);
  return made;
};

/** How the state of a worksheet is saved. */
export const keepingOf = (current: readonly Identity[]): Keeping => ({
  fitted: (saved) => fitted(saved, current),
  merged: (base, mine, saved) => mergedValue(base, mine, saved, current),
});

/** How the lists in the result of a quiz are saved, which are in one value by the ids of their sections. */
export const keepingOfSections = (sections: ReadonlyMap<string, readonly Identity[]>): Keeping => {
  const each = (
    value: unknown,
    change: (id: string, section: unknown) => unknown,
  ): Record<string, unknown> =>
    record(
      Object.entries(recordOf(recordOf(value)['sections'])).map(
        ([id, section]) => [id, change(id, section)] as const,
      ),
    );
  const sectionOf = (value: unknown, id: string): unknown => {
    const all = recordOf(recordOf(value)['sections']);
    return Object.hasOwn(all, id) ? all[id] : undefined;
  };
  return {
    fitted: (saved) =>
      isRecord(saved)
        ? { ...saved, sections: each(saved, (id, it) => fitted(it, sections.get(id) ?? [])) }
        : saved,
    merged: (base, mine, saved) => ({
      ...mine,
      sections: {
        ...each(saved, (_, it) => it),
        ...each(mine, (id, it) =>
          mergedValue(
            sectionOf(base, id),
            it as object,
            sectionOf(saved, id),
            sections.get(id) ?? [],
          ),
        ),
      },
    }),
  };
};
