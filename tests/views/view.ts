import { render } from 'lit';
import { gradings } from '../../src/blocks/grade.js';
import { views } from '../../src/blocks/view.js';
import { startChecklist } from '../../src/engine/checklist.js';
import { openQuiz } from '../../src/engine/open-quiz.js';
import { startQuiz, transitionQuiz } from '../../src/engine/quiz.js';
import type { ChecklistEvent, QuizEvent } from '../../src/engine/types.js';
import { answers } from '../../src/locales/en/answers.js';
import { checklist } from '../../src/locales/en/checklist.js';
import { memory } from '../../src/locales/en/memory.js';
import { quiz } from '../../src/locales/en/quiz.js';
import { dictionaryOf, translateWith } from '../../src/locales/translate.js';
import { readMarkdown } from '../../src/markdown/index.js';
import { checklistView } from '../../src/views/checklist.js';
import type { ViewContext } from '../../src/views/context.js';
import type { QuizRequest } from '../../src/views/question.js';
import { quizView } from '../../src/views/quiz.js';
import * as results from '../../src/views/result.js';

/** Views without an element around them: what they show of a state, and what they ask for. */

export const context: ViewContext = {
  t: translateWith(dictionaryOf({ lang: 'en' }, [quiz, answers, checklist, memory])),
  base: 'https://example.org/page/',
  level: 2,
  footnotes: [],
  focus: () => undefined,
  goTo: () => undefined,
};

/** Renders a template into an empty page, and gives what is there then. */
export const shown = (template: unknown): HTMLElement => {
  const place = document.createElement('div');
  document.body.replaceChildren(place);
  render(template, place);
  return place;
};

/** A quiz in Markdown after these events, and what its view asks for. */
export const showQuiz = (
  text: string,
  ...events: readonly QuizEvent[]
): { place: HTMLElement; asked: QuizRequest[] } => {
  const { worksheet } = readMarkdown(text, { kind: 'quiz' });
  if (worksheet.kind !== 'quiz') throw new Error('No quiz');
  const opened = openQuiz(worksheet, gradings);
  const state = events.reduce(
    (before, event) => transitionQuiz(opened, before, event).state,
    startQuiz(opened, 1),
  );
  const asked: QuizRequest[] = [];
  const send = (request: QuizRequest): void => void asked.push(request);
  return { place: shown(quizView({ quiz: opened, state, context, views, results, send })), asked };
};

/** A checklist in Markdown, and what its view asks for. */
export const showChecklist = (text: string): { place: HTMLElement; asked: ChecklistEvent[] } => {
  const { worksheet } = readMarkdown(text, { kind: 'checklist' });
  if (worksheet.kind !== 'checklist') throw new Error('No checklist');
  const asked: ChecklistEvent[] = [];
  const send = (event: ChecklistEvent): void => void asked.push(event);
  const state = startChecklist(worksheet);
  const props = {
    checklist: worksheet,
    state,
    context,
    send,
    memory: undefined,
    tools: undefined,
    afterTools: undefined,
  };
  return { place: shown(checklistView(props)), asked };
};

/** The words of an element, as a reader sees them. */
export const textOf = (found: Element | null | undefined): string =>
  (found?.textContent ?? '').replace(/\s+/g, ' ').trim();

/** The words of all elements that a selector finds. */
export const textsOf = (place: Element, selector: string): string[] =>
  [...place.querySelectorAll(selector)].map(textOf);

/** What the ids in an attribute name, in words; an id that is not there is a fault. */
export const named = (place: Element, found: Element | null, attribute: string): string[] =>
  (found?.getAttribute(attribute) ?? '')
    .split(' ')
    .filter(Boolean)
    .map((id) => {
      const target = place.querySelector(`[id="${id}"]`);
      if (!target) throw new Error(`Nothing is called ${id}`);
      return textOf(target);
    });

/** The button with this name. */
export const buttonOf = (place: Element, name: string): HTMLButtonElement => {
  const found = [...place.querySelectorAll('button')].find((it) => textOf(it) === name);
  if (!found) throw new Error(`No button "${name}", but ${textsOf(place, 'button').join(', ')}`);
  return found;
};
