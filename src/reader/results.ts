import type { Heading, Nodes, Root } from 'mdast';
import type { Block } from '../model/text.js';
import type { Band, ChecklistPart, ResultSection } from '../model/worksheet.js';
import { hasBlank } from './blanks.js';
import { readChecklist } from './checklist.js';
import { placeOf } from './context.js';
import type { Context } from './context.js';
import { withFields } from './fields.js';
import type { Named } from './ids.js';
import { takeName } from './names.js';
import { nearest } from './nearest.js';
import { plainText } from './plain-text.js';
import { isNamed, targetsIn } from './points.js';
import type { RareReader } from './rare-types.js';
import { line } from './rich-text.js';
import type { Section } from './sections.js';

/** A range of percentages at the beginning of a heading, or behind the name of a topic. */
const range =
  /^(?:(.*\S)\s*:\s*)?(\d{1,3})\s*%?\s*[-–—]\s*(\d{1,3})\s*%(?:\s*[:.–—-]\s*(\S.*))?\s*$/;

interface Headed {
  heading: Heading;
  name?: string | undefined;
  text: string;
}

const headed = (heading: Heading, context: Context): Headed => {
  const { name, text } = takeName(line(heading.children, context));
  return { heading, name, text: plainText(text) };
};

/** Makes fields of the blanks in the paragraphs of a result: there they are a plan. */
const withPlans = (parts: readonly ChecklistPart[]): void => {
  let number = 0;
  const inBlocks = (blocks: readonly Block[]): void => {
    for (const block of blocks) {
      if (block.type === 'paragraph') {
        const scope = number ? `plan-${number + 1}` : 'plan';
        const made = withFields(block.children, scope);
        if (made.some((node) => JSON.stringify(node).includes('"type":"field"'))) {
          block.children = made;
          number++;
        }
      } else if (block.type === 'blockquote' || block.type === 'callout') inBlocks(block.children);
    }
  };
  for (const part of parts) {
    if (part.type === 'prose') inBlocks(part.content);
    else if (part.type === 'group') withPlans(part.parts);
  }
};

const bandOf = ({
  text,
}: Headed): { from: number; to: number; topic: string | undefined; rest: string } | undefined => {
  const [, topic, from = '', to = '', rest = ''] = range.exec(text) ?? [];
  return from && +from <= +to && +to <= 100 ? { from: +from, to: +to, topic, rest } : undefined;
};

/** Takes the result sections out of the sections of a file: those that points go to, and those of a range of scores. */
export const splitResults: RareReader['splitResults'] = (root, sections, context) => {
  const targets = new Set<string>();
  targetsIn(root, targets);
  const left: Section[] = [];
  const results: Named<ResultSection>[] = [];
  const heads: (Headed | undefined)[] = [];
  const topicNames = new Map<Band, string>();
  for (let index = 0; index < sections.length; index++) {
    const section = sections[index]!;
    const head = section.heading && headed(section.heading, context);
    const band = head && bandOf(head);
    const isOutcome = !!head && [...targets].some((target) => isNamed(head, target));
    if (!head || (!band && !isOutcome)) {
      left.push(section);
      continue;
    }
    const { depth } = head.heading;
    const nodes: Nodes[] = [...section.nodes];
    // What stands under deeper headings is a part of it, unless it is a result of its own.
    for (let next = sections[index + 1]; next?.heading; next = sections[index + 1]) {
      const inner = headed(next.heading, context);
      const isOwn = bandOf(inner) ?? [...targets].some((target) => isNamed(inner, target));
      if (next.heading.depth <= depth || isOwn) break;
      nodes.push(next.heading, ...next.nodes);
      index++;
    }
    const body: Root = { type: 'root', children: nodes as Root['children'] };
    const { parts } = readChecklist(body, undefined, context);
    if (nodes.some(hasBlank)) withPlans(parts);
    const text = takeName(line(head.heading.children, context)).text;
    const common = { id: '', depth, parts };
    const part: ResultSection = band
      ? {
          type: 'band',
          ...common,
          heading: band.rest ? [{ type: 'text', value: band.rest }] : [],
          from: band.from,
          to: band.to,
        }
      : { type: 'outcome', ...common, heading: text };
    if (part.type === 'band' && band?.topic !== undefined) topicNames.set(part, band.topic);
    const place = placeOf(head.heading);
    if (place) context.places.set(part, place);
    heads.push(head);
    results.push({ part, name: head.name, text: head.text, own: () => JSON.stringify(parts) });
  }
  return {
    sections: left,
    results,
    settle: (topics) => {
      for (const points of context.points) {
        const found = results.find(
          ({ part }, index) => part.type === 'outcome' && isNamed(heads[index]!, points.to),
        );
        if (found) points.to = found.part.id;
        else {
          const known = results.flatMap(({ part }) => (part.type === 'outcome' ? part.id : []));
          const near = nearest(points.to, known);
          const name = points.to;
          context.report('unknown-outcome', 'error', points, {
            name,
            ...(near !== undefined && { nearest: near }),
          });
          // It brings nothing, and must not be taken for points to the score.
          points.n = 0;
          points.to = '';
        }
      }
      for (const [band, name] of topicNames) {
        const topic = topics.find(
          ({ id, heading }) => id === name || isNamed({ text: plainText(heading) }, name),
        );
        if (topic) band.topic = topic.id;
        else {
          const near = nearest(
            name,
            topics.map(({ heading }) => plainText(heading)),
          );
          context.report('unknown-topic', 'error', band, {
            name,
            ...(near !== undefined && { nearest: near }),
          });
        }
      }
      // A band of a topic that there is not says nothing about the whole quiz.
      for (let index = results.length - 1; index >= 0; index--) {
        const { part } = results[index]!;
        if (part.type === 'band' && topicNames.has(part) && part.topic === undefined)
          results.splice(index, 1);
      }
    },
  };
};
