import type { QuizPart } from '../model/worksheet.js';
import { topicsAround, type OpenQuiz } from './open-quiz.js';
import type { QuizState } from './types.js';

const partsOfRound = (
  { worksheet: sheet, questions, topics }: OpenQuiz,
  state: QuizState,
): QuizPart[] => {
  const asked = new Set(state.order);
  const round = new Set(state.round);
  const isWhole = round.size === asked.size;
  const shown = new Set<string>();
  for (const id of round) {
    for (const topic of topicsAround(topics, questions.get(id))) shown.add(topic);
  }
  const parts: QuizPart[] = [];
  let place = 0;
  for (const part of sheet.parts) {
    if (part.type === 'topic') {
      if (shown.has(part.id)) parts.push(part);
    } else if (part.type === 'reading') {
      // Reading matter without the heading of its topic would seem to belong to the topic before it.
      if (isWhole && (!part.topic || shown.has(part.topic))) parts.push(part);
    } else if (asked.has(part.id)) {
      // `order` has one question for each place of an asked question in the file, and that question is of the same topic.
      const id = state.order[place++] ?? part.id;
      const question = questions.get(id);
      if (question && round.has(id)) parts.push(question);
    }
  }
  return parts;
};

/**
 * The parts that are on screen, in order. In a quiz on one page, and in every finished quiz: all parts of this round. In
 * steps: the question at `position` with the topics and the reading matter between it and the question before it; with the
 * last question also the parts that follow it.
 *
 * @example
 * for (const part of visibleParts(quiz, state)) if (part.type === 'question') show(part);
 */
export const visibleParts = (quiz: OpenQuiz, state: QuizState): readonly QuizPart[] => {
  const parts = partsOfRound(quiz, state);
  if (quiz.settings.layout === 'all' || state.finished) return parts;
  let position = 0;
  return parts.filter((part) => {
    const isHere = Math.min(position, state.round.length - 1) === state.position;
    if (part.type === 'question') position++;
    return isHere || state.round.length === 0;
  });
};
