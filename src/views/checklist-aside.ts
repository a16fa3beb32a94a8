import { html, nothing } from 'lit';
import type { ItemProps } from './checklist-props.js';

/**
 * A button that sets an item or a group aside as not applicable and takes it back; nothing where the author did not ask
 * for it. Pressed, the item itself says so in words.
 *
 * @param name What is set aside, for those who do not see what the button stands beside.
 */
export const asideButton = (
  id: string,
  name: string,
  isPressed: boolean,
  { settings, context: { t }, send }: ItemProps,
): unknown =>
  settings.notApplicable
    ? html`<button
        type="button"
        class="aside-button"
        part="button"
        aria-pressed=${isPressed ? 'true' : 'false'}
        @click=${() => send({ type: 'aside', item: id, aside: !isPressed })}
      >
        <span>${t('asideShort')}<span class="spoken">: ${name}</span></span>
      </button>`
    : nothing;
