import { html, nothing } from 'lit';
import type { Choice, Option } from '../../model/blocks/index.js';
import type { Strings } from '../../locales/strings.js';
import { optionsInOrder } from '../../engine/order.js';
import { icon } from '../../views/parts.js';
import { plainText } from '../../model/plain-text.js';
import { labelText, text } from '../../views/rich-text.js';
import type { BlockView } from '../../views/context.js';

interface Mark {
  readonly phrase: keyof Strings;
  readonly icon: 'right' | 'wrong' | 'neutral';
  readonly look: 'right' | 'wrong' | 'missed' | 'chosen' | 'none';
}

const triedMark: Mark = { phrase: 'tried', icon: 'wrong', look: 'wrong' };

/** The mark of an option once the verdict may be shown: a sign and words, so that it does not depend on colour. */
const markOf = (
  block: Choice,
  option: Option,
  isChosen: boolean,
  showsAnswer: boolean,
): Mark | undefined => {
  if (isChosen) {
    if (!block.graded) return { phrase: 'chosen', icon: 'neutral', look: 'chosen' };
    return option.right
      ? { phrase: 'chosenRight', icon: 'right', look: 'right' }
      : { phrase: 'chosenWrong', icon: 'wrong', look: 'wrong' };
  }
  return block.graded && option.right && showsAnswer
    ? { phrase: block.several ? 'missedRight' : 'theRight', icon: 'right', look: 'missed' }
    : undefined;
};

const controls: BlockView<Choice>['controls'] = (block, view) => {
  const { quiz, state, question, context, locked, showsVerdict, showsAnswer, tried, change } = view;
  const answer = (view.answer ?? []) as readonly string[];

  const wasTried = (id: string): boolean =>
    tried.some((answered) => (answered as readonly string[]).includes(id));
  // Once checked there is nothing left to choose, so signs take the place of the controls.
  const isChecked = locked && showsVerdict;

  return html`${block.several && !isChecked ? html`<p class="note">${context.t('several')}</p>` : nothing}
  <div class="options" role=${isChecked ? 'list' : nothing}>
    ${optionsInOrder(quiz, state, question.id, block).map((option, index) => {
      const isChosen = answer.includes(option.id);
      const mark = showsVerdict
        ? markOf(block, option, isChosen, showsAnswer)
        : !option.right && wasTried(option.id)
          ? triedMark
          : undefined;
      const reply = `reply-${question.id}-${option.id}`;
      const words = option.content.length ? labelText(option.content, context) : index + 1;
      const sign = html`<span class="disc" ?data-several=${block.several}
        >${mark && mark.icon !== 'neutral' ? icon(mark.icon) : nothing}</span
      >`;
      // The words of a mark are seen where the option was not chosen; else the sign and the verdict say them.
      const isSaid = !isChecked || mark?.look === 'missed';
      const feedback =
        mark && (isSaid || option.feedback.length)
          ? html`<div class="reply" id=${reply} part="feedback">
              ${isSaid ? html`<p class="mark" data-verdict=${mark.icon}>${context.t(mark.phrase)}</p>` : nothing}
              ${text(option.feedback, context)}
            </div>`
          : nothing;
      const said = mark && !isSaid ? `${context.t(mark.phrase)}: ` : '';
      return isChecked
        ? html`<div class="option" part="option" role="listitem" data-mark=${mark?.look ?? 'none'}>
            <div class="box">${sign}${said && html`<span class="spoken">${said}</span>`}${words}</div>
            ${feedback}
          </div>`
        : html`<div class="option" part="option" data-mark=${mark?.look ?? nothing}>
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
              />${words}</label
            >${feedback}
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
