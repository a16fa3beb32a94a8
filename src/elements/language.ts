/**
 * The language of the page at the place of an element, a BCP 47 tag: the nearest `lang`, across shadow hosts. Undefined
 * when the page names none.
 */
export const langAround = (place: Element): string | undefined => {
  let element: Element | null = place;
  while (element) {
    const found: Element | null = element.closest('[lang]');
    if (found) return found.getAttribute('lang') || undefined;
    const root: Node = element.getRootNode();
    element = root instanceof ShadowRoot ? root.host : null;
  }
  return undefined;
};
