import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { restoreChecklist, saveChecklist } from '../../src/engine/checklist-snapshot.js';
import { startChecklist, transitionChecklist } from '../../src/engine/checklist.js';
import type { ChecklistState } from '../../src/engine/types.js';
import { readMarkdown } from '../../src/markdown/index.js';
import type { Checklist, Item } from '../../src/model/worksheet.js';
import { itemsOf } from '../../src/reader/checklist.js';
import { formerSlug, identitiesIn } from '../../src/storage/identity.js';
import { carriedOver, keepingOf, type Keeping } from '../../src/storage/saved.js';
import { runs } from '../property.js';

const read = (text: string): Checklist =>
  readMarkdown(text, { kind: 'checklist' }).worksheet as Checklist;

/** A file of items in groups: the texts of the items by the name of their group. */
type File = readonly (readonly [group: string, items: readonly string[]])[];

const write = (file: File): string =>
  file
    .map(([group, items]) => `## ${group}\n\n${items.map((it) => `- [ ] ${it}\n`).join('')}`)
    .join('\n');

/** One view of the file, as an element has it: its state, and what it last read or saved. */
class View {
  readonly #checklist: Checklist;
  readonly #keeping: Keeping;
  #state: ChecklistState;
  #base: object | undefined;

  constructor(file: File, saved: unknown) {
    this.#checklist = read(write(file));
    this.#keeping = keepingOf(identitiesIn(this.#checklist));
    const restored = restoreChecklist(this.#checklist, this.#keeping.fitted(saved));
    this.#state = restored?.state ?? startChecklist(this.#checklist);
  }

  get items(): Item[] {
    return itemsOf(this.#checklist.parts);
  }

  get done(): string[] {
    const { done } = saveChecklist(this.#checklist, this.#state);
    return this.#paths.filter(([id]) => done.includes(id)).map(([, path]) => path);
  }

  get #paths(): [string, string][] {
    return identitiesIn(this.#checklist).map(({ id, path }) => [id, path]);
  }

  /** Turns a tick over, and returns what is saved then. */
  toggle(at: number, saved: unknown): unknown {
    const item = this.items[at % this.items.length]!;
    this.#base ??= saveChecklist(this.#checklist, this.#state);
    const isDone = saveChecklist(this.#checklist, this.#state).done.includes(item.id);
    const event = { type: 'tick', item: item.id, done: !isDone } as const;
    this.#state = transitionChecklist(this.#checklist, this.#state, event).state;
    const mine = saveChecklist(this.#checklist, this.#state);
    const merged = this.#keeping.merged(this.#base, mine, saved && this.#keeping.fitted(saved));
    this.#base = mine;
    // As storage holds it.
    return JSON.parse(JSON.stringify(merged)) as unknown;
  }

  /** Takes over what another view saved. */
  follow(saved: unknown): void {
    const mine = saveChecklist(this.#checklist, this.#state);
    const value = this.#keeping.merged(mine, mine, this.#keeping.fitted(saved));
    this.#state = restoreChecklist(this.#checklist, value)!.state;
    this.#base = saveChecklist(this.#checklist, this.#state);
  }
}

const twin = 'Count the till, twice';
// Evening always has the text that Morning has as well, or has no more: a text that moved would be the same item.
const whole: File = [
  ['Morning', ['Lights', twin, 'Door']],
  ['Noon', ['Float', 'Is it “shut”?']],
  ['Evening', ['Till – money', twin]],
];
const file: fc.Arbitrary<File> = fc
  .tuple(
    ...whole.map(([group, items]) =>
      fc
        .shuffledSubarray([...items])
        .map(
          (kept) =>
            [group, group === 'Evening' && !kept.includes(twin) ? [...kept, twin] : kept] as const,
        ),
    ),
  )
  .chain((all) => fc.shuffledSubarray(all, { minLength: all.length }))
  .map((all) => all.filter(([, items]) => items.length));

/** An edit that makes no other item of any: typesetting, another order, items and groups that come and go. */
const typeset = (text: string, how: number): string =>
  [text, text.toUpperCase(), text.replace(/[“”]/g, '"'), `${text} 🎉`, text.replace(',', ' –')][
    how
  ]!;

describe('what is saved of a checklist', () => {
  it('holds every tick of every view, whatever is edited in between, in any order', () => {
    const step = fc.oneof(
      fc.record({ type: fc.constant('tick' as const), view: fc.nat(1), at: fc.nat(20) }),
      fc.record({ type: fc.constant('edit' as const), view: fc.nat(1), file, how: fc.nat(4) }),
      fc.record({ type: fc.constant('follow' as const), view: fc.nat(1) }),
    );
    fc.assert(
      fc.property(file, fc.array(step, { minLength: 1, maxLength: 15 }), (first, steps) => {
        let saved: unknown;
        const views = [new View(first, saved), new View(first, saved)];
        /** The ticks as the reader made them, by group and text. */
        const ticked = new Map<string, boolean>();
        for (const it of steps) {
          const view = views[it.view]!;
          if (it.type === 'follow') {
            if (saved !== undefined) view.follow(saved);
          } else if (it.type === 'edit') {
            const edited = it.file.map(
              ([group, items]) => [group, items.map((text) => typeset(text, it.how))] as const,
            );
            views[it.view] = new View(edited, saved);
          } else {
            // A view in the background has not yet followed the other one: its reader sees and turns over its own tick.
            const before = new Set(view.done);
            saved = view.toggle(it.at, saved);
            const after = new Set(view.done);
            for (const path of new Set([...before, ...after]))
              if (before.has(path) !== after.has(path)) ticked.set(path, after.has(path));
          }
        }
        const wanted = [...ticked].filter(([, is]) => is).map(([path]) => path);
        // All that was ever ticked is there again in the file with every item.
        expect(new View(whole, saved).done.sort()).toEqual(wanted.sort());
      }),
      runs(1000),
    );
  });

  it('keeps what is about an item that is away for a while', () => {
    const long: File = [['Morning', ['Lights', 'Door']]];
    const short: File = [['Morning', ['Lights']]];
    let saved = new View(long, undefined).toggle(1, undefined);
    saved = new View(short, saved).toggle(0, saved);
    expect(new View(short, saved).done).toEqual(['morning/lights']);
    expect(new View(long, saved).done).toEqual(['morning/lights', 'morning/door']);
  });

  it('keeps at most two hundred of those, the latest', () => {
    const many: File = [['Morning', Array.from({ length: 300 }, (_, at) => `Item ${at}`)]];
    let saved: unknown;
    const view = new View(many, saved);
    for (let at = 0; at < 300; at++) saved = view.toggle(at, saved);
    saved = new View([['Noon', ['Lights']]], saved).toggle(0, saved);
    const { done } = saved as { done: string[] };
    expect(done).toHaveLength(201);
    expect(done).toContain('item-299');
    expect(done).not.toContain('item-0');
  });

  it('is read from what an older version saved', () => {
    const text = 'Put the till, the float and the keys of the shop where they belong: in the safe';
    const saved = { zelfcheck: 1, kind: 'checklist', done: [formerSlug(text), 'lights'], open: [] };
    const view = new View([['Morning', [text, 'Lights', 'C++']]], saved);
    expect(view.done).toHaveLength(2);
  });
});

describe('a quiz', () => {
  const quiz = (...lines: string[]) =>
    readMarkdown(`## Which?\n\n${lines.map((it) => `- [ ] ${it}\n`).join('')}`, { kind: 'quiz' })
      .worksheet;
  const snapshot = (answer: unknown) =>
    ({
      zelfcheck: 1,
      kind: 'quiz',
      order: ['which'],
      round: ['which'],
      questions: { which: { answer } },
    }) as never;

  it('keeps the chosen option while the page is translated', () => {
    const before = identitiesIn(quiz('Shop', 'Till'));
    const after = identitiesIn(quiz('Winkel', 'Kassa'));
    expect(carriedOver(snapshot(['till']), before, after)).toMatchObject({
      questions: { which: { answer: ['kassa'] } },
    });
  });

  it('takes a typed text for no id', () => {
    const before = identitiesIn(quiz('Shop', 'Till'));
    const after = identitiesIn(quiz('Winkel', 'Kassa'));
    expect(carriedOver(snapshot('till'), before, after)).toMatchObject({
      questions: { which: { answer: 'till' } },
    });
  });

  it('keeps an option whose id was made by an older version', () => {
    const option = 'I would say that it is fine, as long as you bring the receipt with you';
    const current = identitiesIn(quiz(option, 'Till'));
    expect(keepingOf(current).fitted(snapshot([formerSlug(option)]))).toMatchObject({
      questions: { which: { answer: [current[0]!.choices[0]!.id] } },
    });
  });
});
