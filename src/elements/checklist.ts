import type { CSSResultGroup } from 'lit';
import type { ChecklistSnapshot, Progress } from '../engine/types.js';
import type { ChecklistSettings } from '../model/settings.js';
import type { Checklist } from '../model/worksheet.js';
import { base } from '../styles/base.js';
import { panel } from '../styles/panel.js';
import { tokens } from '../styles/tokens.js';
import type { ViewContext } from '../views/context.js';
import { ZelfcheckElement } from './element.js';
import { parts } from './parts.js';
import type { ChecklistSession } from './sessions/checklist.js';

/**
 * A checklist, made from Markdown. The content comes from `src`, from a `<script type="text/markdown">`,
 * `<script type="application/json">` or `<template>` child, or from the `worksheet` property; the last one set wins.
 *
 * @example
 * <zelfcheck-checklist src="/departure.md"></zelfcheck-checklist>
 *
 * @example
 * const list = document.querySelector('zelfcheck-checklist');
 * list.addEventListener('zelfcheck-complete', () => console.log(list.result));
 *
 * @tag zelfcheck-checklist
 *
 * @attr {string} src - The URL of the content, a Markdown or a JSON file.
 * @attr {'do-confirm'|'read-do'} mode - How the checklist is used. Wins over the front matter, as all settings do.
 * @attr {boolean} not-applicable - Whether an item can be set aside.
 * @attr {boolean} notes - Whether a note can be written at every item.
 * @attr {'informal'|'formal'} address - How the reader is addressed.
 * @attr {boolean} remember - Remember the ticks on this device after the first one; `false` turns it off.
 * @attr {'lazy'|'eager'} loading - Get the content near the screen, or at once.
 * @attr {number} heading-level - The level of the title, 1 to 5; without a title, that of the headings under it.
 * @attr {boolean} show-messages - Show the author the messages about the Markdown. For a draft.
 * @attr {string} strings - Strings that replace those of the interface, as JSON.
 *
 * @fires {CustomEvent<ReadyDetail>} zelfcheck-ready - The checklist is on screen.
 * @fires {CustomEvent<AnswerDetail>} zelfcheck-answer - The reader ticked or unticked an item, set one aside or wrote something.
 * @fires {CustomEvent<CompleteDetail>} zelfcheck-complete - The last open item was ticked or set aside.
 * @fires {CustomEvent<null>} zelfcheck-reset - The reader cleared all ticks, set-aside items, notes and fields.
 * @fires {CustomEvent<ProblemDetail>} zelfcheck-problem - The content cannot be shown.
 *
 * @slot - Shown until the checklist is there and when it cannot be, such as a link to it.
 *
 * @csspart worksheet - The whole checklist.
 * @csspart messages - The messages for the author, where `show-messages` asks for them.
 * @csspart header - The title and the facts under it.
 * @csspart heading - Every heading.
 * @csspart progress - How much is done.
 * @csspart group - A heading with its items.
 * @csspart item - One item.
 * @csspart note - The note at an item.
 * @csspart panel - The panel after the last item, once all is done.
 * @csspart footer - The buttons under the list.
 * @csspart memory - The sentence about remembering.
 * @csspart footnotes - The footnotes.
 * @csspart button - Every button.
 * @csspart problem - The sentence that stands in place of content.
 *
 * @cssprop [--zelfcheck-accent=currentColor] - Progress, boxes, focus.
 * @cssprop [--zelfcheck-right] - The words when all is done; a green as light or dark as the page needs.
 * @cssprop [--zelfcheck-line] - Thin lines.
 * @cssprop [--zelfcheck-edge] - The edges of buttons.
 * @cssprop [--zelfcheck-surface] - The background of call-outs and of hovered controls.
 * @cssprop [--zelfcheck-soft] - The colour of facts, counts and what is done with; the text colour, softened.
 * @cssprop [--zelfcheck-on-accent] - The words on a filled button; black or white, by the lightness of the accent.
 * @cssprop [--zelfcheck-focus=--zelfcheck-accent] - The ring round the control with the focus.
 * @cssprop [--zelfcheck-track] - What is not filled yet of a bar; the accent at 16 %.
 * @cssprop [--zelfcheck-border-width=1.5px] - The width of the edges of options and buttons.
 * @cssprop [--zelfcheck-button-radius=--zelfcheck-radius] - How round the corners of buttons are.
 * @cssprop [--zelfcheck-title-size] - The size of the title; from 1.3em to 1.625em with the width.
 * @cssprop [--zelfcheck-radius=0.75em] - How round the corners are.
 * @cssprop [--zelfcheck-space=1em] - The space between things.
 * @cssprop [--zelfcheck-font=inherit] - The font of the text.
 * @cssprop [--zelfcheck-heading-font=inherit] - The font of the headings.
 *
 * @cssstate empty - There is no content.
 * @cssstate loading - The content is on its way.
 * @cssstate ready - The checklist is on screen.
 * @cssstate failed - The content cannot be shown.
 * @cssstate complete - Every item is done.
 */
export class ZelfcheckChecklistElement extends ZelfcheckElement<Checklist> {
  static override styles: CSSResultGroup = [tokens, base, panel];

  static {
    this.reflect('checklist');
  }

  readonly kind = 'checklist';

  /** How the list is used: `do-confirm`, all first and confirmed afterwards, or `read-do`, item by item. */
  declare mode: ChecklistSettings['mode'];
  /** Whether an item can be set aside as not applicable. */
  declare notApplicable: boolean;
  /** Whether a note can be written at every item. */
  declare notes: boolean;

  /** Undefined until the first worksheet: the script with the session class is loaded before that is shown. */
  #session: ChecklistSession | undefined;

  /** Whether the ticks are remembered on this device, after the first one. */
  override get remember(): boolean {
    return this.getAttribute('remember') !== 'false';
  }
  override set remember(value: boolean) {
    this.setAttribute('remember', String(value));
  }

  /** The state of the checklist as JSON; undefined unless it is ready. */
  get state(): ChecklistSnapshot | undefined {
    return this.sheet && this.#session?.snapshot;
  }

  /** How many items are done, of how many, and how many are set aside; undefined unless the checklist is ready. */
  get result(): Progress | undefined {
    return this.sheet && this.#session?.progress;
  }

  /** Clears all ticks, set-aside items, notes and fields; the reader can undo it. No effect unless `status` is `ready`. */
  reset(): void {
    if (this.sheet) this.#session?.send({ type: 'reset' });
  }

  protected override open(sheet: Checklist, before: Checklist | undefined): void {
    const module = parts.checklist.module;
    this.#session ??= module && new module.ChecklistSession(this, this.frame);
    this.#session?.open(sheet, this.remember, before);
  }

  protected override renderSheet(context: ViewContext): unknown {
    return this.#session?.view(context);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'zelfcheck-checklist': ZelfcheckChecklistElement;
  }
}
