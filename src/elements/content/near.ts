/**
 * Resolves when an element is within one screen height of the viewport. A page may hold many worksheets, and parsing
 * those that nobody scrolls to would cost every reader time.
 */
export const whenNear = (element: Element): Promise<void> =>
  new Promise((resolve) => {
    const observer = new IntersectionObserver(
      (entries) => {
        if (!entries.some((entry) => entry.isIntersecting)) return;
        observer.disconnect();
        resolve();
      },
      { rootMargin: '100%' },
    );
    observer.observe(element);
  });
