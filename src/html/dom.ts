/** The value of an attribute; empty where there is none. */
export const attribute = (element: Element, name: string): string =>
  element.getAttribute(name) ?? '';

/** Whether there is a letter or a digit in a text. */
export const hasWords = (text: string): boolean => /[\p{L}\p{N}]/u.test(text);

/** The id of an element that something in the page refers to, without what hosts put before ids that authors made. */
export const ownId = (id: string): string => id.replace(/^(?:user-content-)+/, '');

/** What the address of a link into the page refers to; undefined for other links. */
export const targetOf = (href: string): string | undefined => {
  if (!href.startsWith('#')) return undefined;
  try {
    return ownId(decodeURIComponent(href.slice(1)));
  } catch {
    return ownId(href.slice(1));
  }
};
