import { html, nothing } from 'lit';
import type { ItemProps } from './checklist-props.js';

/**
 * A toggle button that sets an item or a group aside as not applicable; nothing where the author did not ask for it. The
 * item also shows its state in words.
 *
 * @param name The name of the item or group, which is part of the accessible name of the button.
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
