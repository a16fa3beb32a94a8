/**
 * Makes a link in a page in a frame lead the page around it to its target, as a small frame is no place to read in: a new
 * tab where the sandbox of the frame forbids that. Links within the page, and those with a target or a modifier key, stay
 * as they are. Does nothing in a page that is in no frame.
 *
 * @returns A function that stops it.
 */
export const openLinksAround = (view: Window = window): (() => void) => {
  const { document: page, location, top } = view;
  if (!top || top === view) return () => undefined;

  const onClick = (event: MouseEvent): void => {
    const { defaultPrevented, button, ctrlKey, metaKey, shiftKey, altKey } = event;
    if (defaultPrevented || button || ctrlKey || metaKey || shiftKey || altKey) return;
    const link = event
      .composedPath()
      .find((it): it is HTMLAnchorElement => it instanceof HTMLAnchorElement && it.href !== '');
    if (!link || link.target || link.download || !/^https?:$/.test(link.protocol)) return;
    const [target, own] = [link.href, location.href].map((url) => url.split('#')[0]);
    if (target === own) return;
    try {
      // Throws where the sandbox forbids it; a target of the link would be ignored without a word.
      top.location.href = link.href;
      event.preventDefault();
    } catch {
      link.target = '_blank';
    }
  };

  page.addEventListener('click', onClick);
  return () => page.removeEventListener('click', onClick);
};
