import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  fieldsIn,
  isAnswered,
  openQuiz,
  restoreQuiz,
  saveQuiz,
  startQuiz,
  stateOf,
  transitionQuiz,
} from '../../src/engine.js';
import type { OpenQuiz, QuizState } from '../../src/engine.js';
import { readMarkdown } from '../../src/markdown/index.js';
import type { Answer, AnswerBlock } from '../../src/model/blocks/index.js';
import type { Question } from '../../src/model/worksheet.js';
import { runs } from '../property.js';
import { answerFor } from './answers.js';
import { anyDraft, anyEdits, edited, markdownOf } from './drafts.js';
import type { Draft, DraftQuestion, Thing } from './drafts.js';
import { questionsOf } from './make.js';
import { anyEvents, play } from './play.js';

const read = (text: string): OpenQuiz => {
  const { worksheet } = readMarkdown(text, { kind: 'quiz' });
  if (worksheet.kind !== 'quiz') throw new Error('No quiz');
  return openQuiz(worksheet);
};

const asJson = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

/** A question as it was read, with what the author has in mind. */
interface Known {
  readonly question: Question;
  readonly draft: DraftQuestion;
  /** How many other questions ask the same. */
  readonly twins: number;
}

/** Whether two questions are the same in everything that an author can tell apart. */
const isAlike = (one: Known, other: Known): boolean => {
  const saying = ({ question: { topic, body, answer, explanation } }: Known): string =>
    JSON.stringify([topic, body, answer, explanation]);
  return saying(one) === saying(other);
};

const known = (quiz: OpenQuiz, draft: Draft): ReadonlyMap<string, Known> => {
  const questions = questionsOf(quiz.worksheet);
  // Else nothing below would say anything.
  expect(questions.map(({ answer }) => answer.type)).toEqual(draft.map(({ type }) => type));
  return new Map(
    questions.map((question, at) => {
      const { prompt } = draft[at]!;
      const twins = draft.filter((one) => one.prompt === prompt).length - 1;
      return [question.id, { question, draft: draft[at]!, twins }] as const;
    }),
  );
};

type Part = 'columns' | 'things';

const idsOf = (block: AnswerBlock, part: Part): string[] => {
  if (part === 'columns') return 'columns' in block ? block.columns.map(({ id }) => id) : [];
  if ('options' in block) return block.options.map(({ id }) => id);
  if ('rows' in block) return block.rows.map(({ id }) => id);
  return block.type === 'gaps' ? fieldsIn(block.sentence).map(({ id }) => id) : [];
};

const twinsOf = <Entry extends { readonly text: string }>(
  { text }: Entry,
  among: readonly Entry[],
): number => among.filter((one) => one.text === text).length;

/**
 * Whether it is one and the same thing: it says the same and, where several say so, it is the very one or at least the
 * same in everything.
 */
const isSame = (
  was: { readonly thing: Thing; readonly among: readonly Thing[] },
  is: { readonly thing: Thing; readonly among: readonly Thing[] },
  hasNote: boolean,
): boolean => {
  if (was.thing.text !== is.thing.text) return false;
  if (was.thing.key === is.thing.key) return true;
  if (twinsOf(was.thing, was.among) + twinsOf(is.thing, is.among) === 2) return true;
  return !hasNote || was.thing.note === is.thing.note;
};

const mustBeSame = (was: Known, is: Known, part: Part, id: string): void => {
  const find = ({ question, draft }: Known): Parameters<typeof isSame>[0] => {
    const at = idsOf(question.answer, part).indexOf(id);
    expect(at).toBeGreaterThanOrEqual(0);
    return { thing: draft[part][at]!, among: draft[part] };
  };
  const { type } = is.question.answer;
  expect(isSame(find(was), find(is), type === 'choice' || type === 'order')).toBe(true);
};

/** That what is left of an answer is about the same things as before. */
const mustBeAboutTheSame = (was: Known, is: Known, before: Answer, now: Answer): void => {
  expect(was.draft.prompt).toBe(is.draft.prompt);
  expect(was.twins + is.twins === 0 || was.draft.key === is.draft.key || isAlike(was, is)).toBe(
    true,
  );
  if (typeof now === 'string') {
    expect(now).toBe(before);
    return;
  }
  expect(was.question.answer.type).toBe(is.question.answer.type);
  if (Array.isArray(now)) {
    const left = now as readonly string[];
    for (const id of left) mustBeSame(was, is, 'things', id);
    const kept = (before as readonly string[]).filter((id) => left.includes(id));
    // The order of ticks is that of the worksheet, the order of an order is the answer.
    if (is.question.answer.type === 'order') {
      expect(left).toEqual(kept);
      expect(left).toHaveLength(is.draft.things.length);
    } else expect([...left].sort()).toEqual(kept.sort());
    return;
  }
  for (const [id, entry] of Object.entries(now)) {
    mustBeSame(was, is, 'things', id);
    expect(Object.keys(before)).toContain(id);
    const earlier = (before as Record<string, string | readonly string[]>)[id];
    if (typeof entry === 'string') expect(entry).toBe(earlier);
    else
      for (const column of entry) {
        expect(earlier).toContain(column);
        mustBeSame(was, is, 'columns', column);
      }
  }
};

/** An answer in which the order says nothing, but where it is the answer. */
const settled = (block: AnswerBlock | undefined, answer: Answer | undefined): string => {
  if (answer === undefined || typeof answer === 'string') return JSON.stringify(answer ?? null);
  if (Array.isArray(answer))
    return JSON.stringify(
      block?.type === 'order' ? answer : [...(answer as readonly string[])].sort(),
    );
  const entries = Object.entries(answer).map(([id, entry]) => [
    id,
    typeof entry === 'string' ? entry : [...entry].sort(),
  ]);
  return JSON.stringify(entries.sort());
};

const anyAnswers = fc.array(fc.nat(60), { minLength: 8, maxLength: 8 });

const answered = (quiz: OpenQuiz, bits: readonly number[]): QuizState =>
  questionsOf(quiz.worksheet).reduce(
    (state, { id, answer }, at) =>
      transitionQuiz(quiz, state, {
        type: 'answer',
        question: id,
        answer: answerFor(answer, bits[at % bits.length] ?? 0),
      }).state,
    startQuiz(quiz, 1),
  );

const move = (
  from: OpenQuiz,
  state: QuizState,
  to: OpenQuiz,
): { state: QuizState; dropped: number } => restoreQuiz(to, asJson(saveQuiz(from, state)))!;

const mustStay = (
  first: Draft,
  then: Draft,
  stateIn: (quiz: OpenQuiz) => QuizState,
): { kept: number; dropped: number } => {
  const from = read(markdownOf(first));
  const to = read(markdownOf(then));
  const before = known(from, first);
  const after = known(to, then);
  const old = stateIn(from);
  const { state, dropped } = move(from, old, to);
  let kept = 0;
  for (const [id, is] of after) {
    const now = stateOf(state, id).answer;
    const was = before.get(id);
    const earlier = stateOf(old, id).answer;
    if (now === undefined) continue;
    kept++;
    expect(isAnswered(to, is.question, now)).toBe(true);
    expect(earlier).toBeDefined();
    mustBeAboutTheSame(was!, is, earlier!, now);
  }
  const isLost = [...before].some(([id, was]) => {
    const { answer } = was.question;
    const now = after.has(id) ? stateOf(state, id).answer : undefined;
    return settled(answer, stateOf(old, id).answer) !== settled(answer, now);
  });
  expect(dropped > 0).toBe(isLost);
  expect(move(to, state, to)).toEqual({ state, dropped: 0 });
  return { kept, dropped };
};

describe('whatever its author edits', () => {
  it.each([
    ['feedback', '- [x] a\n  > Well done.\n- [ ] b\n'],
    ['right answer', '- [ ] a\n- [x] b\n'],
    ['points', '- [x] a [+1](#)\n- [ ] b\n'],
    ['hint', '> [!TIP]\n> Guess.\n\n- [x] a\n- [ ] b\n'],
  ])('a twin with another %s that is put before it does not take its answer', (_, twin) => {
    const choice = '## One?\n\n- [ ] c\n\n## Twin?\n\n- [x] a\n- [ ] b\n\n## Twin?\n\n- [ ] d\n';
    const from = read(choice);
    const [, { id }] = questionsOf(from.worksheet) as [Question, Question];
    const { state } = transitionQuiz(from, startQuiz(from, 1), {
      type: 'answer',
      question: id,
      answer: ['a'],
    });
    const to = read(choice.replace('## Twin?', `## Twin?\n\n${twin}\n## Twin?`));
    const moved = move(from, state, to).state;
    const answered = questionsOf(to.worksheet).map((one) => stateOf(moved, one.id).answer);
    expect(answered).toEqual([undefined, undefined, ['a'], undefined]);
  });

  it('no answer in a quiz moves to another question, option, row, column or field', () => {
    let kept = 0;
    let dropped = 0;
    fc.assert(
      fc.property(anyDraft, anyEdits, anyAnswers, (draft, edits, bits) => {
        const result = mustStay(draft, edits.reduce(edited, draft), (quiz) => answered(quiz, bits));
        kept += result.kept;
        dropped += result.dropped;
      }),
      runs(500),
    );
    // So that it does not hold of nothing.
    expect(kept).toBeGreaterThan(150);
    expect(dropped).toBeGreaterThan(150);
  });

  it('nor does one that was checked, tried again or finished', () => {
    fc.assert(
      fc.property(anyDraft, anyEdits, anyEvents, (draft, edits, events) => {
        mustStay(draft, edits.reduce(edited, draft), (quiz) => play(quiz, events));
      }),
      runs(200),
    );
  });
});

describe('of twins', () => {
  const quizOf = (...sections: string[]): OpenQuiz =>
    read(`---\nkind: quiz\n---\n\n${sections.join('\n\n')}\n`);
  const red = '- [x] Red\n  > The first\n- [ ] Red\n  > The second\n- [ ] Blue';
  const answersAfter = (from: OpenQuiz, answers: readonly Answer[], to: OpenQuiz): unknown[] => {
    let state = startQuiz(from, 1);
    questionsOf(from.worksheet).forEach(({ id }, at) => {
      const answer = answers[at] ?? [];
      state = transitionQuiz(from, state, { type: 'answer', question: id, answer }).state;
    });
    const restored = move(from, state, to);
    return questionsOf(to.worksheet).map(({ id }) => stateOf(restored.state, id).answer);
  };

  it('the other option does not take over the tick of the one that is gone', () => {
    const from = quizOf(`## Which?\n\n${red}`);
    const [first, second] = idsOf(questionsOf(from.worksheet)[0]!.answer, 'things');
    const less = quizOf('## Which?\n\n- [x] Red\n  > The first\n- [ ] Blue');
    expect(answersAfter(from, [[second!]], less)).toEqual([undefined]);
    const turned = quizOf(
      '## Which?\n\n- [ ] Blue\n- [ ] Red\n  > The second\n- [x] Red\n  > The first',
    );
    expect(answersAfter(from, [[first!]], turned)).toEqual([[first]]);
    expect(idsOf(questionsOf(turned.worksheet)[0]!.answer, 'things')[2]).toBe(first);
  });

  it('the other question does not take over the answer of the one that is gone', () => {
    const one = '## Which?\n\n- [x] Red\n- [ ] Blue';
    const other = '## Which?\n\n- [ ] Red\n- [x] Blue\n- [ ] Green';
    const from = quizOf(one, other);
    expect(answersAfter(from, [['red'], ['blue']], quizOf(other, one))).toEqual([
      ['blue'],
      ['red'],
    ]);
    expect(answersAfter(from, [['red'], []], quizOf(other))).toEqual([undefined]);
  });

  it('the same question under another topic does not, nor when the topics move', () => {
    const ask = '### How sure are you?\n\n___';
    const [one, two, three] = ['One', 'Two', 'Three'].map((topic) => `## ${topic}\n\n${ask}`);
    const from = quizOf(one!, two!, three!);
    const given = ['first', 'second', 'third'];
    expect(answersAfter(from, given, quizOf(two!, three!))).toEqual(['second', 'third']);
    expect(answersAfter(from, given, quizOf(three!, one!))).toEqual(['third', 'first']);
  });

  it('ticks do not become an order, nor an order ticks', () => {
    const choice = quizOf('## Which?\n\n- [x] Red\n- [x] Blue');
    const order = quizOf('## Which?\n\n1. [ ] Red\n2. [ ] Blue');
    expect(answersAfter(choice, [['red', 'blue']], order)).toEqual([undefined]);
    expect(answersAfter(order, [['blue', 'red']], choice)).toEqual([undefined]);
  });

  it('what was typed stays typed, also where another answer is right', () => {
    const word = quizOf('## How many? ____\n\n- [x] seven');
    const figure = quizOf('## How many? ____\n\n- [x] 7');
    expect(answersAfter(word, ['7'], figure)).toEqual(['7']);
  });
});
