/**
 * Stubs of the types of each framework that the declarations beside this file use, since the frameworks are no dependency.
 * These stubs are not published: in a project the types of its framework are used.
 */

declare module 'react' {
  /** The props that React adds to the attributes of an element. */
  export type DetailedHTMLProps<Attributes, Element> = Attributes & { key?: Element };
  /** The attributes of every element. */
  export type HTMLAttributes<Element> = { target?: Element };
  export namespace JSX {
    // eslint-disable-next-line @typescript-eslint/no-empty-object-type -- it is there to be added to
    interface IntrinsicElements {}
  }
}

declare module 'preact' {
  export namespace JSX {
    /** The attributes of every element. */
    type HTMLAttributes<Element> = { target?: Element };
    // eslint-disable-next-line @typescript-eslint/no-empty-object-type -- it is there to be added to
    interface IntrinsicElements {}
  }
}

declare module 'solid-js' {
  export namespace JSX {
    /** The attributes of every element. */
    type HTMLAttributes<Element> = { target?: Element };
    // eslint-disable-next-line @typescript-eslint/no-empty-object-type -- it is there to be added to
    interface IntrinsicElements {}
  }
}

declare module 'vue' {
  /** The attributes of every element. */
  export type HTMLAttributes = object;
  /** The props that Vue reserves on every element, such as `ref`. */
  export type ReservedProps = object;
  // eslint-disable-next-line @typescript-eslint/no-empty-object-type -- it is there to be added to
  export interface GlobalComponents {}
}

declare module 'svelte/elements' {
  /** The attributes of every element. */
  export type HTMLAttributes<Element> = { target?: Element };
  // eslint-disable-next-line @typescript-eslint/no-empty-object-type -- it is there to be added to
  export interface SvelteHTMLElements {}
}
