import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { openQuiz, quizResult, startQuiz, transitionQuiz, type QuizResult } from '../../src/engine.js';
import { readMarkdown } from '../../src/markdown/index.js';
import type { Answer, AnswerBlock, Points } from '../../src/model/blocks/index.js';
import type { Quiz, Worksheet } from '../../src/model/worksheet.js';
import { rules } from '../../src/reader/rules/index.js';
import { filesUnder, read, root } from '../build/project.js';
import { questionsOf, shapeOf } from './shape.js';

const pairs = [
  ['nl/weerstand-quiz.md', 'en/resistance-quiz.md'],
  ['nl/weerstand-checklist.md', 'en/resistance-checklist.md'],
  ['nl/helpen-of-tevredenstellen.md', 'en/helping-or-pleasing.md'],
  ['nl/grenzen-stellen.md', 'en/setting-boundaries.md'],
  ['nl/grenzen-stellen-checklist.md', 'en/setting-boundaries-checklist.md'],
  ['nl/nieuwsbrief.md', 'en/newsletter.md'],
] as const;
const files = pairs.flat();

/** The pages of the demo, which the site is built from. */
const demoPages = Object.values(
  parse(read('demo/data/addresses.yaml')) as Record<string, Record<string, string>>,
).flatMap((addresses) => Object.values(addresses).map((address) => `/demo/${address}`));

const isThere = (path: string): boolean =>
  path.startsWith('/demo/') ? demoPages.includes(path) : existsSync(root + path.slice(1));

const open = (file: string) => readMarkdown(read(`content/${file}`), { rules });
const sheet = (file: string): Worksheet => open(file).worksheet;
const quiz = (file: string): Quiz => {
  const worksheet = sheet(file);
  if (worksheet.kind !== 'quiz') throw new Error(`${file} is no quiz`);
  return worksheet;
};
const quizzes = files.filter((file) => sheet(file).kind === 'quiz');
const selfTests = pairs[2];
const outcomes = selfTests.flatMap((file) =>
  ['helper', 'pleaser', 'educator'].map((outcome) => [file, outcome] as const),
);

const sum = (points: readonly Points[] | null | undefined, to: string): number =>
  (points ?? []).reduce((all, one) => all + (one.to === to ? one.n : 0), 0);

/** The answer that brings an outcome the most, where there is a choice. */
const bestFor = (block: AnswerBlock, outcome: string): Answer => {
  const best = <Box>(boxes: readonly Box[], points: (box: Box) => number): number =>
    boxes.reduce((to, box, at) => (points(box) > points(boxes[to]!) ? at : to), 0);
  if (block.type === 'choice')
    return [block.options[best(block.options, (box) => sum(box.points, outcome))]!.id];
  if (block.type !== 'scale') throw new Error(`No points in a ${block.type}`);
  return Object.fromEntries(
    block.rows.map(({ id, cells }) => [
      id,
      [block.columns[best(cells, (cell) => sum(cell, outcome))]!.id],
    ]),
  );
};

/** How a quiz goes for a reader who answers each question in favour of an outcome. */
const play = (file: string, favour: (index: number) => string): QuizResult => {
  const worksheet = openQuiz(quiz(file));
  let state = startQuiz(worksheet, 1);
  questionsOf(worksheet.worksheet).forEach(({ id, answer }, index) => {
    const event = { question: id, answer: bestFor(answer, favour(index)) };
    state = transitionQuiz(worksheet, state, { type: 'answer', ...event }).state;
  });
  state = transitionQuiz(worksheet, state, { type: 'finish', anyway: true }).state;
  return quizResult(worksheet, state);
};

describe('the content', () => {
  it('has every worksheet in two languages', () => {
    const written = filesUnder('content').filter((file) => file.endsWith('.md'));
    expect(written).toEqual(files.map((file) => `content/${file}`).sort());
  });

  it.each(files)('gives its author nothing to mend in %s', (file) => {
    expect(open(file).messages.filter(({ severity }) => severity !== 'info')).toEqual([]);
  });

  it.each(pairs)('is built alike in %s and %s', (nl, en) => {
    expect(shapeOf(sheet(en))).toEqual(shapeOf(sheet(nl)));
  });

  it.each(files)('leads to pages that exist from %s', (file) => {
    const urls = [...read(`content/${file}`).matchAll(/\]\((\.[^)#]*)/g)].map(([, url]) => url!);
    const paths = urls.map((url) => new URL(url, `https://site.example/content/${file}`).pathname);
    expect(paths.filter((path) => !isThere(path))).toEqual([]);
  });

  it.each(quizzes)('says something about every answer in %s', (file) => {
    const silent = questionsOf(quiz(file)).flatMap(({ id, answer, explanation }) => {
      const options =
        answer.type === 'choice' || answer.type === 'order'
          ? answer.options
          : answer.type === 'blank'
            ? answer.accepted
            : [];
      return !explanation.length || options.some(({ feedback }) => !feedback.length) ? [id] : [];
    });
    expect(silent).toEqual([]);
  });

  it.each(quizzes)('has one advice for every score in %s, or none for any', (file) => {
    const bands = (quiz(file).results ?? []).filter((part) => part.type === 'band');
    const whole = bands.filter(({ topic }) => topic === undefined);
    const counts = Array.from(
      { length: 101 },
      (_, score) => whole.filter(({ from, to }) => from <= score && score <= to).length,
    );
    expect(new Set(counts)).toEqual(new Set([whole.length ? 1 : 0]));
  });
});

describe('the self-test', () => {
  it.each(outcomes)('in %s can end with the %s', (file, outcome) => {
    const { shown, outcomes: scores = [] } = play(file, () => outcome);
    expect(shown).toEqual([outcome]);
    // The same reach for each: nobody ends anywhere because there was more to gain.
    expect(scores.find((score) => score.outcome === outcome)?.points).toBe(20);
  });

  it.each(selfTests)('shows two outcomes of %s that got as much', (file) => {
    const { shown } = play(file, (index) =>
      index < 4 ? 'helper' : index < 8 ? 'pleaser' : 'educator',
    );
    expect(shown).toEqual(['helper', 'pleaser']);
  });

  it.each(selfTests)('has no right and no wrong in %s', (file) => {
    const { of, again } = play(file, () => 'pleaser');
    expect([of, again]).toEqual([0, []]);
  });
});
