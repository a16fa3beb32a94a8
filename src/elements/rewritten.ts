import type { LitElement } from 'lit';

/** Keeps an element working after others rewrote what it rendered: the translators of browsers reach into shadow roots. */

const isElement = (node: Node): boolean => node.nodeType === Node.ELEMENT_NODE;

/**
 * Puts the text of an update in the place of the element that a translator put there. Lit writes a changed text to `data` of
 * the node behind its marker, without asking whether that is still its text node.
 */
const takeText = (replacement: Node): void => {
  Object.defineProperty(replacement, 'data', {
    configurable: true,
    set(this: ChildNode, text: string) {
      this.replaceWith(text);
    },
  });
};

/** Lets updates of a text replace the translation of the text before it. */
export const watchRewriting = (root: Node): void => {
  new MutationObserver((records) => {
    for (const { addedNodes } of records)
      for (const node of addedNodes)
        if (isElement(node) && node.previousSibling?.nodeType === Node.COMMENT_NODE) takeText(node);
  }).observe(root, { childList: true, subtree: true });
};

/**
 * Empties what an element rendered, so that its next update renders everything anew: that of Lit fails where the nodes that
 * mark the places of changes are gone.
 */
export const discardRendered = ({ renderRoot, renderOptions }: LitElement): void => {
  renderRoot.replaceChildren();
  // Lit keeps what it knows of a root with the node before which it renders, so a new node is a new beginning.
  renderOptions.renderBefore = renderRoot.appendChild(document.createComment(''));
};

/** Gives the focus back to what has it in a root, or to what came in its place; undefined where nothing has it. */
export const keepFocus = (root: DocumentFragment | HTMLElement): (() => void) | undefined => {
  const focused = (root as Partial<ShadowRoot>).activeElement;
  if (!focused) return undefined;
  const { localName, id } = focused;
  const name = focused.getAttribute('name');
  const alike = (): HTMLElement[] =>
    [...root.querySelectorAll<HTMLElement>(localName)].filter(
      (candidate) => candidate.id === id && candidate.getAttribute('name') === name,
    );
  const at = alike().indexOf(focused as HTMLElement);
  return () => alike()[at]?.focus({ preventScroll: true });
};
