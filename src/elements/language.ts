/**
 * The language of the page at the place of an element, a BCP 47 tag: the nearest `lang`, across shadow hosts. Undefined
 * when the page names none.
 */
export const langAround = (place: Element): string | undefined => {
  let element: Element | null = place;
  // A control of a form that is called `closest` stands in the place of that member of the form.
  const own = Element.prototype;
  while (element) {
    const found: Element | null = own.closest.call(element, '[lang]');
    if (found) return own.getAttribute.call(found, 'lang') || undefined;
    const root: Node = element.getRootNode();
    element = root instanceof ShadowRoot ? root.host : null;
  }
  return undefined;
};
