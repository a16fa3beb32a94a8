import type { Quiz } from '../../model/worksheet.js';
import { isScored, questionsOf } from './kit/questions.js';
import { bandsByTopic } from './kit/headings.js';
import type { Rule } from '../types.js';

/** A topic and the topics that it is a part of. */
const topicsAround = (quiz: Quiz, id: string | undefined): string[] => {
  const topic = quiz.parts.find((part) => part.type === 'topic' && part.id === id);
  return topic ? [topic.id, ...topicsAround(quiz, topic.topic)] : [];
};

/** Bands for a score that nothing counts in are never shown. */
export const bandWithoutScore: Rule = (worksheet, context) => {
  const groups = bandsByTopic(worksheet);
  if (worksheet.kind !== 'quiz' || !groups.size) return;
  const scored = questionsOf(worksheet).filter(({ answer }) => isScored(answer));
  const topics = new Set(scored.flatMap(({ topic }) => topicsAround(worksheet, topic)));
  for (const [topic, [first]] of groups) {
    if (topic ? !topics.has(topic) : !scored.length) context.report('band-without-score', first);
  }
};
