/**
 * Registers an element, unless the name is taken: two copies of the script on a page are normal, and the first one
 * serves both.
 */
export const register = (name: string, element: CustomElementConstructor): void => {
  try {
    if (!customElements.get(name)) customElements.define(name, element);
  } catch (error) {
    // The rest of the page goes on with what it has.
    console.warn(`<${name}> could not be registered`, error);
  }
};
