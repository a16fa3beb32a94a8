/**
 * Registers an element, unless the name is taken: two copies of the script on a page are normal, and the first one
 * serves both. Never throws.
 */
export const register = (name: string, element: CustomElementConstructor): void => {
  try {
    if (!customElements.get(name)) customElements.define(name, element);
  } catch (error) {
    // A failed registration must not stop the other scripts of the page.
    console.warn(`<${name}> could not be registered`, error);
  }
};
