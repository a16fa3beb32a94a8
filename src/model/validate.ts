import {
  fail,
  nonEmptyText,
  id,
  passing,
  list,
  matches,
  oneOf,
  shape,
  text,
  topic,
  uniqueIn,
  variant,
} from './checks.js';
import type { Check, PropertyChecks, Problem, Seen } from './checks.js';
import { answerBlock } from './blocks/facts.js';
import { fillableParts, results } from './parts-checks.js';
export type { Problem } from './checks.js';
import { isSetting, settingRules, type SettingRule } from './settings.js';
import { blocks, inlines, level } from './text-checks.js';
import type { Footnote } from './text.js';
import { safeUrl } from './url.js';
import type { QuizPart, Source, Worksheet, WorksheetBase } from './worksheet.js';

const settingsCheck = (rules: Readonly<Record<string, SettingRule<unknown>>>): Check<object> =>
  shape<object>(
    Object.fromEntries(
      Object.entries(rules).map(([name, rule]): [string, Check<unknown>] => [
        `${name}?`,
        (value, path, seen) => {
          const setting = passing(rule.values.join(' | '), (given) => isSetting(rule, given))(
            value,
            path,
            seen,
          );
          // The one setting that can be an object is `reveal`.
          return typeof setting === 'object'
            ? { after: (setting as { after: number }).after }
            : setting;
        },
      ]),
    ),
  );

const quizPart = variant<QuizPart>({
  topic: { id, depth: level, heading: inlines, content: blocks, 'topic?': topic },
  question: {
    id,
    prompt: inlines,
    body: blocks,
    hints: list(blocks),
    answer: answerBlock,
    explanation: blocks,
    'topic?': topic,
  },
  reading: { id, content: blocks, 'depth?': level, 'heading?': inlines, 'topic?': topic },
});

const quizParts = list<QuizPart>((value, path, seen) => {
  const part = quizPart(value, path, seen);
  // Added after its own check, so that no topic is a part of itself.
  if (part.type === 'topic') seen.topics.add(part.id);
  return part;
});

const sources: Check<Source[]> = (value, path, seen) =>
  list(shape<Source>({ url: text, 'title?': text }))(value, path, seen).flatMap((source) => {
    const url = safeUrl(source.url, 'link');
    return url === undefined ? [] : { ...source, url };
  });

const sharedProperties: PropertyChecks<WorksheetBase> = {
  zelfcheck: oneOf<1>(1),
  id: nonEmptyText,
  'title?': text,
  'lang?': matches('a language tag', /^[a-z]{2,8}(-[a-z\d]{1,8})*$/i),
  'description?': text,
  'owner?': text,
  'revised?': matches('a day as YYYY-MM-DD', /^\d{4}-\d\d-\d\d$/),
  'minutes?': passing('a number', (value) => Number.isFinite(value) && (value as number) >= 0),
  'sources?': sources,
  'footnotes?': list(shape<Footnote>({ id: uniqueIn((seen) => seen.footnotes), content: blocks })),
};

const worksheet = variant<Worksheet, 'kind'>(
  {
    quiz: {
      ...sharedProperties,
      settings: settingsCheck(settingRules.quiz),
      introduction: blocks,
      parts: quizParts,
      'results?': results,
    },
    checklist: {
      ...sharedProperties,
      settings: settingsCheck(settingRules.checklist),
      parts: fillableParts,
    },
  },
  'kind',
);

/**
 * Checks a worksheet that comes from outside, for example from a file or a server.
 *
 * `worksheet` in the result is a copy in fresh plain objects that hold the known properties and nothing else; a link or an
 * image with an unsafe URL is reduced to its text. Never throws: for an invalid value the result has the first `problem`.
 *
 * @example
 * const checked = validate(JSON.parse(text));
 * if ('problem' in checked) console.warn(checked.problem.path, checked.problem.expected);
 * else quizElement.worksheet = checked.worksheet;
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
    // An error without a problem was thrown by a getter or a proxy, which no JSON has.
    const { problem = { path: '', expected: 'plain JSON' } } = Object(error) as {
      problem?: Problem;
    };
    return { problem };
  }
};
