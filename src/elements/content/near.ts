/** Elements that wait, one after the other, for a moment in which the page does nothing else. */
let queue: Promise<unknown> = Promise.resolve();

const whenLoaded = (): Promise<unknown> =>
  document.readyState === 'complete'
    ? Promise.resolve()
    : new Promise((resolve) => addEventListener('load', resolve, { once: true }));

const whenIdle = (): Promise<unknown> =>
  new Promise((resolve) => {
    // Safari has no such function.
    const { requestIdleCallback: whenFree } = globalThis as Partial<typeof globalThis>;
    if (whenFree) whenFree.call(globalThis, resolve);
    else setTimeout(resolve, 200);
  });

/**
 * Resolves when an element is within one screen height of the viewport, when the page is about to be printed, or when the
 * browser has nothing else to do. A page may hold many worksheets, and parsing those that nobody scrolls to must not keep
 * those that somebody reads; but on paper, in a search and in reader mode, all of them have to be there.
 */
export const whenNear = (element: Element): Promise<void> =>
  new Promise((resolve) => {
    const done = (): void => {
      observer.disconnect();
      removeEventListener('beforeprint', done);
      resolve();
    };
    const observer = new IntersectionObserver(
      (entries) => {
        if (entries.some((entry) => entry.isIntersecting)) done();
      },
      { rootMargin: '100%' },
    );
    observer.observe(element);
    addEventListener('beforeprint', done);
    queue = queue.then(whenLoaded).then(whenIdle).then(done);
  });
