import type { Heading, Root } from 'mdast';
import type { Block, Inline } from '../model/text.js';
import type { Question, Quiz, QuizPart, Reading, Topic } from '../model/worksheet.js';
import { isQuestion } from './asking.js';
import { sourcePlace } from './context.js';
import type { Context } from './context.js';
import { assignIds, takeName } from './ids.js';
import type { Named } from './ids.js';
import { calloutOf, isWayBack, titleOf, toText } from './nodes.js';
import { plainText } from '../model/plain-text.js';
import { splitResults } from './results.js';
import { blocks, line } from './rich-text.js';
import { asksByTable, findQuestions, sectionsOf } from './sections.js';
import type { Draft, Section } from './sections.js';

// The ids inside a question are left out: they are derived from texts, which are compared already.
const withoutIds = (key: string, value: unknown): unknown => (key === 'id' ? undefined : value);

const readQuestion = (
  draft: Draft,
  topic: Topic | undefined,
  context: Context,
): Named<Question> => {
  const { prompt, found } = draft;
  const { name, text } = takeName(line(prompt?.children ?? [], context));
  const body = draft.body.filter((node) => calloutOf(node)?.kind !== 'tip');
  const part: Question = {
    type: 'question',
    id: '',
    prompt: text,
    body: blocks(body, context),
    hints: draft.body.flatMap((node) => {
      const callout = calloutOf(node);
      return callout?.kind === 'tip' ? [blocks(callout.children, context)] : [];
    }),
    answer: found.read(),
    explanation: blocks(
      draft.explanation.filter((node) => node.type !== 'thematicBreak' && !isWayBack(node)),
      context,
    ),
  };
  const place = sourcePlace(prompt) ?? found.place;
  if (place) context.places.set(part, place);
  const { answer } = part;
  // A sentence with blanks is its own prompt.
  const said = text.length || answer.type !== 'gaps' ? text : answer.sentence;
  // Statements in a table say themselves what is asked, under the heading of their topic.
  const [statement] = topic && 'rows' in answer ? answer.rows : [];
  if (!said.length && !statement) context.report('no-prompt', part);
  return {
    part,
    name,
    text: plainText(said.length || !statement ? said : statement.statement),
    // The same question is often asked under every topic.
    content: () =>
      JSON.stringify(
        [topic && plainText(topic.heading), part.body, part.hints, answer, part.explanation],
        withoutIds,
      ),
  };
};

/** The level of the heading of a section; 0 without one. */
const depthOf = ({ heading }: Section): number => heading?.depth ?? 0;

/** A part of a quiz, and the topic that it belongs to: topics have no id yet while the file is read. */
type Placed = Named<QuizPart> & { topic?: Topic | undefined };

/** Reads the questions, topics and reading matter of a quiz. */
export const readQuiz = (
  root: Root,
  title: string | undefined,
  context: Context,
): Pick<Quiz, 'introduction' | 'parts' | 'results'> & { title: string | undefined } => {
  const introduction: Block[] = [];
  const placed: Placed[] = [];
  const split = splitResults(sectionsOf(root), context);
  // Where a band names the heading of a table, those of all tables on its level are topics: they have scores of their own.
  const depthOfTopics = new Set(
    [...split.named].flatMap((section) => (asksByTable(section, context) ? depthOf(section) : [])),
  );
  const sections = split.sections.map((section) => {
    const { heading, nodes } = section;
    const isTopic =
      depthOfTopics.has(depthOf(section)) &&
      asksByTable(section, context) &&
      !isQuestion(toText(heading!));
    return { ...section, ...findQuestions(heading, nodes, context, isTopic), leads: false };
  });
  // From the last section to the first: the depths of heading with a question under them, before a higher heading.
  const hasQuestions: boolean[] = [];
  for (const section of [...sections].reverse()) {
    const depth = depthOf(section);
    section.leads =
      hasQuestions.splice(depth + 1).some(Boolean) ||
      (!section.headed && section.drafts.length > 0);
    hasQuestions[depth] ||= section.leads || section.drafts.length > 0;
  }
  const titled = titleOf(root);
  const topics: Topic[] = [];
  const headingOf = (heading: Heading): { name?: string; text: Inline[] } =>
    takeName(line(heading.children, context));
  const add = (type: 'topic' | 'reading', heading: Heading, content: Block[]): Topic | Reading => {
    const { name, text } = headingOf(heading);
    const part: Topic | Reading = { type, id: '', depth: heading.depth, heading: text, content };
    const place = sourcePlace(heading);
    if (place) context.places.set(part, place);
    const above = topics.at(-1);
    placed.push({
      part,
      name,
      text: plainText(text),
      content: () => JSON.stringify([type, above && plainText(above.heading), content]),
      topic: above,
    });
    return part;
  };
  for (const { heading, headed, lead, drafts, leads } of sections) {
    while (heading && topics.length && topics.at(-1)!.depth >= heading.depth) topics.pop();
    if (heading && !headed && heading === titled) {
      const { text } = headingOf(heading);
      const own = plainText(text);
      title ??= own || undefined;
      if (title !== own)
        introduction.push({ type: 'heading', depth: heading.depth, children: text });
      for (const block of blocks(lead, context)) introduction.push(block);
    } else if (heading && leads && !headed) {
      topics.push(add('topic', heading, blocks(lead, context)) as Topic);
    } else if (heading && !headed && placed.length) {
      add('reading', heading, blocks(lead, context));
    } else {
      if (heading && !headed) {
        const made = blocks([heading], context);
        const place = sourcePlace(heading);
        if (place && made[0]) context.places.set(made[0], place);
        for (const block of made) introduction.push(block);
      }
      for (const block of blocks(lead, context)) introduction.push(block);
    }
    const topic = topics.at(-1);
    for (const draft of drafts) placed.push({ ...readQuestion(draft, topic, context), topic });
  }
  const { results } = split;
  assignIds([...placed, ...results], context);
  const parts = placed.map(({ part, topic }) =>
    topic ? Object.assign(part, { topic: topic.id }) : part,
  );
  split.settle(parts.filter((part) => part.type === 'topic'));
  return {
    introduction,
    parts,
    ...(results.length && { results: results.map(({ part }) => part) }),
    title,
  };
};
