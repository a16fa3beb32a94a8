import { parseHTML } from 'linkedom';

/** An element that holds this HTML, as a page that a host made would. */
export const placeOf = (html: string, tag = 'zelfcheck-quiz'): Element => {
  const { document } = parseHTML(`<!doctype html><html><body><${tag}></${tag}></body></html>`);
  const place = document.querySelector(tag)!;
  place.innerHTML = html;
  return place;
};
