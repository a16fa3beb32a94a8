import fc from 'fast-check';
import { expect, it } from 'vitest';
import {
  fieldOf,
  isAside,
  isDone,
  noteOf,
  restoreChecklist,
  saveChecklist,
  startChecklist,
  transitionChecklist,
} from '../../src/engine.js';
import type { ChecklistEvent, ChecklistState } from '../../src/engine.js';
import { fieldsIn } from '../../src/model/fields.js';
import { readMarkdown } from '../../src/markdown/index.js';
import type { Checklist, Item, Items } from '../../src/model/worksheet.js';
import { runs } from '../property.js';

/** An item as its author thinks of it: who it is does not change when it is moved or worded otherwise. */
interface Line {
  readonly who: number;
  readonly words: string;
  readonly name: string | undefined;
  /** What stands between the blanks, each before one. */
  readonly blanks: readonly string[];
  readonly isSub: boolean;
  readonly mark: ' ' | 'x' | '-';
}

const verbs = [
  'call',
  'check',
  'close',
  'count',
  'fill',
  'ring',
  'wipe',
  'Constructor',
  '__proto__',
];

const anyLine = (who: number): fc.Arbitrary<Line> =>
  fc.record({
    who: fc.constant(who),
    // Nobody but their author can tell lines with the very same words apart, so each has a word of its own.
    words: fc.constantFrom(...verbs).map((verb) => `${verb} w${who}`),
    name: fc.option(fc.constant(`n${who}`), { nil: undefined }),
    blanks: fc.array(fc.constantFrom('', ' before', ' and then', ' or'), { maxLength: 3 }),
    isSub: fc.boolean(),
    mark: fc.constantFrom(' ', ' ', 'x', '-'),
  });

const anyFile = fc
  .nat(9)
  .chain((length) => fc.tuple(...Array.from({ length: length + 1 }, (_, who) => anyLine(who))));

type Edit = readonly [kind: number, at: number, to: number];

const anyEdits = fc.array(fc.tuple(fc.nat(5), fc.nat(20), fc.nat(20)), { maxLength: 8 });

/** The file after an edit: a line added, removed, moved, worded otherwise, put under another, or with a blank more. */
const edited = (file: readonly Line[], [kind, at, to]: Edit, fresh: number): readonly Line[] => {
  const place = at % Math.max(1, file.length);
  const line = file[place];
  const added: Line = {
    ...(line ?? file[0]!),
    who: fresh,
    words: `new w${fresh}`,
    name: undefined,
  };
  if (!line || kind === 0) return file.toSpliced(to % (file.length + 1), 0, added);
  if (kind === 1) return file.toSpliced(place, 1);
  if (kind === 2) return file.toSpliced(place, 1).toSpliced(to % file.length, 0, line);
  if (kind === 3) return file.with(place, { ...line, words: `other w${fresh}` });
  if (kind === 4) return file.with(place, { ...line, isSub: !line.isSub });
  return file.with(place, { ...line, blanks: line.blanks.toSpliced(to % 4, to % 2, ' plus') });
};

const textOf = ({ words, name, blanks, isSub, mark }: Line): string =>
  `${isSub ? '  ' : ''}- [${mark}] ${words}${blanks.map((blank) => `${blank} ____`).join('')}${name ? ` {#${name}}` : ''}`;

const read = (file: readonly Line[]): Checklist => {
  const text = `# List\n\n- [ ] first\n${file.map(textOf).join('\n')}\n`;
  return readMarkdown(text, { kind: 'checklist' }).worksheet as Checklist;
};

const itemsIn = (parts: readonly Items[]): Item[] =>
  parts.flatMap(({ items }) =>
    items.flatMap((entry) =>
      entry.type === 'item' ? [entry, ...itemsIn(entry.parts)] : itemsIn(entry.parts),
    ),
  );

/** The items of a list, without the first, in the order of its lines. */
const itemsOf = ({ parts }: Checklist): Item[] =>
  itemsIn(parts.filter((part): part is Items => part.type === 'items')).slice(1);

const anyEvents = fc.array(fc.tuple(fc.nat(3), fc.nat(20), fc.nat(3)), { maxLength: 25 });

const play = (
  worksheet: Checklist,
  events: readonly (readonly [number, number, number])[],
): ChecklistState =>
  events.reduce((state, [kind, at, more], index) => {
    const all = itemsOf(worksheet);
    const item = all[at % all.length]!;
    const field = fieldsIn(item.label)[more]?.id ?? '';
    const event: ChecklistEvent =
      kind === 0
        ? { type: 'tick', item: item.id, done: more > 0 }
        : kind === 1
          ? { type: 'aside', item: item.id, aside: more > 0 }
          : kind === 2
            ? { type: 'note', item: item.id, text: `note ${index}` }
            : { type: 'fill', field, text: `text ${index}` };
    return transitionChecklist(worksheet, state, event).state;
  }, startChecklist(worksheet));

it('whatever its author edits, nothing that a reader did moves to another item or field', () => {
  fc.assert(
    fc.property(anyFile, anyEdits, anyEvents, (file, edits, events) => {
      const before = read(file);
      const state = play(before, events);
      const later = edits.reduce<readonly Line[]>(
        (lines, edit, index) => (lines.length ? edited(lines, edit, 100 + index) : lines),
        file,
      );
      const after = read(later);
      const saved: unknown = JSON.parse(JSON.stringify(saveChecklist(before, state)));
      const restored = restoreChecklist(after, saved)!;
      const found = itemsOf(after);
      expect(found).toHaveLength(later.length);
      const was = new Map(itemsOf(before).map((item, at) => [file[at]!.who, item]));
      let kept = 0;
      found.forEach((item, at) => {
        const { who, mark } = later[at]!;
        const same = was.get(who);
        const note = noteOf(restored.state, item.id);
        if (note) expect(note).toBe(same && noteOf(state, same.id));
        const texts = (line: Line | undefined, of: Item, from: ChecklistState): string[] =>
          fieldsIn(of.label).flatMap(({ id }, nth) => {
            const text = fieldOf(from, id);
            return text ? [`${nth ? '' : line?.words}${line?.blanks[nth]}: ${text}`] : [];
          });
        const filled = texts(later[at], item, restored.state);
        kept += filled.length;
        if (filled.length) {
          const line = file.find((one) => one.who === who);
          expect(same && texts(line, same, state)).toEqual(expect.arrayContaining(filled));
        }
        kept += +(note !== '');
        if (item.parts.length) return;
        if (isDone(after, restored.state, item.id) && mark !== 'x')
          expect(same && isDone(before, state, same.id)).toBe(true);
        if (isAside(after, restored.state, item.id) && mark !== '-')
          expect(same && isAside(before, state, same.id)).toBe(true);
      });
      const written = Object.keys({ ...state.notes }).length + Object.keys(state.fields).length;
      expect(restored.dropped).toBeGreaterThanOrEqual(written - kept);
    }),
    runs(200),
  );
});
