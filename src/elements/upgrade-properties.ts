/** Whether the class of an element has a property of this name that can be set. */
const isSettable = (element: object, name: string): boolean => {
  for (
    let prototype = Object.getPrototypeOf(element) as object | null;
    prototype;
    prototype = Object.getPrototypeOf(prototype) as object | null
  ) {
    const property = Object.getOwnPropertyDescriptor(prototype, name);
    if (property) return property.set !== undefined;
  }
  return false;
};

/**
 * Takes over the properties that a page set before the element was defined. They are plain properties of the object until
 * then, which would hide those of the class for ever.
 */
export const takeOverProperties = (element: object): void => {
  for (const [name, value] of Object.entries(element)) {
    if (!isSettable(element, name)) continue;
    Reflect.deleteProperty(element, name);
    Reflect.set(element, name, value);
  }
};
