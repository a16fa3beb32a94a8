import { html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import { typedText } from '../../engine/answers.js';
import type { Accepted, AnswerBlock } from '../../model/blocks/index.js';
import type { Inline } from '../../model/text.js';
import { line, text } from '../../views/rich-text.js';
import type { BlockView, BlockViewProps } from '../../views/context.js';
import { either } from '../../locales/join.js';

/** Replaces the blanks in a prompt by fields without an id, which are shown as pictures of the line under the prompt. */
const withBlanks = (nodes: readonly Inline[]): Inline[] =>
  nodes.flatMap((node): Inline[] => {
    if ('children' in node) return [{ ...node, children: withBlanks(node.children) }];
    if (node.type !== 'text') return [node];
    return node.value
      .split(/(_{3,})/)
      .map((value, index) =>
        index % 2 ? { type: 'field', id: '', size: value.length } : { type: 'text', value },
      );
  });

/** The common part of the views of words and of numbers to type. */
export const typedView: Pick<BlockView<AnswerBlock>, 'phrases' | 'prompt'> = {
  phrases: { missing: 'missingText' },
  prompt: (prompt, context) =>
    line(withBlanks(prompt), {
      ...context,
      field: ({ size }) =>
        html`<span role="img" aria-label=${context.t('blank')}
          ><span aria-hidden="true">${'_'.repeat(size)}</span></span
        >`,
    }),
};

/** The feedback under a line that was checked. */
const reply = (
  found: Accepted | undefined,
  accepted: readonly Accepted[],
  id: string,
  { context, showsAnswer }: BlockViewProps,
  remark?: string,
): unknown => {
  const { t } = context;
  const unique = new Set(accepted.map((answer) => answer.text));
  return html`<div class="reply" id=${id} part="feedback">
    ${remark ? html`<p>${remark}</p>` : nothing}
    ${
      !found && showsAnswer
        ? html`<p>
            ${t(unique.size > 1 ? 'acceptedFirst' : 'accepted', { answers: accepted[0]?.text ?? '' })}
          </p>`
        : nothing
    }
    ${found ? text(found.feedback, context) : nothing}
  </div>`;
};

/**
 * A line to type an answer on. Enter checks it, as in any form.
 *
 * @param found The accepted answer that the typed text matches; undefined when it matches none.
 * @param remark An additional sentence about an answer that is not right.
 */
export const typedLine = (
  accepted: readonly Accepted[],
  found: Accepted | undefined,
  view: BlockViewProps,
  { mode = 'text', remark }: { mode?: 'text' | 'decimal'; remark?: string | undefined } = {},
): unknown => {
  const { question, context, locked, showsVerdict, tried, change, check } = view;
  const value = typedText(view.answer);
  const replyId = `reply-${question.id}`;
  const isMarked = showsVerdict && value.trim() !== '';
  return html`<div
    class="typed"
    part="option"
    data-mark=${isMarked ? (found ? 'right' : 'wrong') : nothing}
  >
    <label>
      <span class="label">${context.t('yourAnswer')}</span>
      <input
        class="field"
        type="text"
        inputmode=${mode}
        autocomplete="off"
        autocapitalize="off"
        spellcheck="false"
        .value=${live(value)}
        ?readonly=${locked}
        aria-describedby=${isMarked ? replyId : nothing}
        @input=${(event: Event) =>
          change({ type: 'fill', text: (event.target as HTMLInputElement).value })}
        @keydown=${(event: KeyboardEvent) => {
          // While a word is composed, Enter only ends it.
          if (event.key !== 'Enter' || event.isComposing || locked) return;
          event.preventDefault();
          check();
        }}
      />
    </label>
    ${
      tried.length
        ? html`<p class="small">
            ${context.t('triedBefore', { answers: either(tried.map(typedText), context.t.lang, 'conjunction') })}
          </p>`
        : nothing
    }
    ${isMarked || (showsVerdict && view.showsAnswer) ? reply(found, accepted, replyId, view, remark) : nothing}
  </div>`;
};
