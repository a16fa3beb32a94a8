const setterOf = (element: object, name: string): unknown => {
  for (
    let prototype = Object.getPrototypeOf(element) as object | null;
    prototype;
    prototype = Object.getPrototypeOf(prototype) as object | null
  ) {
    const property = Object.getOwnPropertyDescriptor(prototype, name);
    // eslint-disable-next-line @typescript-eslint/unbound-method -- Only whether there is one matters.
    if (property) return property.set;
  }
  return undefined;
};

/**
 * Takes over the properties that a page set before the element was defined. They are plain properties of the object until
 * then, which would hide those of the class for ever.
 */
export const takeOverProperties = (element: object): void => {
  for (const [name, value] of Object.entries(element)) {
    if (!setterOf(element, name)) continue;
    Reflect.deleteProperty(element, name);
    Reflect.set(element, name, value);
  }
};
