import { html, nothing } from 'lit';
import type { Choice, Option } from '../../model/blocks/index.js';
import type { Strings } from '../../locales/strings.js';
import { optionsInOrder } from '../../engine/order.js';
import { icon } from '../../views/parts.js';
import { plainText } from '../../model/plain-text.js';
import { labelText, text } from '../../views/rich-text.js';
import type { BlockView } from '../../views/context.js';

type Mark = { phrase: keyof Strings; verdict: 'right' | 'wrong' | 'neutral'; look: string };

const triedMark: Mark = { phrase: 'tried', verdict: 'wrong', look: 'wrong' };

/** The mark beside an option once the verdict may be shown: words and an icon, so that it does not depend on colour. */
const markOf = (
  block: Choice,
  option: Option,
  isChosen: boolean,
  showsAnswer: boolean,
): Mark | undefined => {
  if (!block.graded) {
    return isChosen ? { phrase: 'chosen', verdict: 'neutral', look: 'chosen' } : undefined;
  }
  if (isChosen) {
    return option.right
      ? { phrase: 'chosenRight', verdict: 'right', look: 'right' }
      : { phrase: 'chosenWrong', verdict: 'wrong', look: 'wrong' };
  }
  return option.right && showsAnswer
    ? { phrase: 'missedRight', verdict: 'right', look: 'missed' }
    : undefined;
};

const controls: BlockView<Choice>['controls'] = (block, view) => {
  const { quiz, state, question, context, locked, showsVerdict, showsAnswer, tried, change } = view;
  const answer = (view.answer ?? []) as readonly string[];

  return html`${block.several ? html`<p class="note">${context.t('several')}</p>` : nothing}
  <div class="options">
    ${optionsInOrder(quiz, state, question.id, block).map((option, index) => {
      const isChosen = answer.includes(option.id);
      const mark = showsVerdict
        ? markOf(block, option, isChosen, showsAnswer)
        : !option.right &&
            tried.some((answered) => (answered as readonly string[]).includes(option.id))
          ? triedMark
          : undefined;
      const reply = `reply-${question.id}-${option.id}`;
      return html`<div class="option" part="option" data-mark=${mark?.look ?? nothing}>
        <label class="box"
          ><input
            type=${block.several ? 'checkbox' : 'radio'}
            name=${question.id}
            .checked=${isChosen}
            ?disabled=${locked}
            aria-describedby=${mark ? reply : nothing}
            @change=${(event: Event) =>
              change({
                type: 'tick',
                box: option.id,
                on: (event.target as HTMLInputElement).checked,
              })}
          />${option.content.length ? labelText(option.content, context) : index + 1}</label
        >${
          mark
            ? html`<div class="reply" id=${reply} part="feedback">
              <p class="mark" data-verdict=${mark.verdict}>
                ${icon(mark.verdict)}${context.t(mark.phrase)}
              </p>
              ${text(option.feedback, context)}
            </div>`
            : nothing
        }
      </div>`;
    })}
  </div>`;
};

/** The view of a choice: radio buttons or checkboxes, each with its feedback right under it. */
export const choice: BlockView<Choice> = {
  controls,
  phrases: {},
  spoken: ({ options }, answer) =>
    options
      .filter(({ id }) => (answer as readonly string[]).includes(id))
      .map(({ feedback }) => plainText(feedback))
      .join(' '),
};
