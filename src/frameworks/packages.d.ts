/**
 * The little of each framework that the declarations beside this file build on. The frameworks are no dependency: in a
 * project their own types stand here, and these are not published.
 */

declare module 'react' {
  /** What an element takes besides its own attributes. */
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
  /** What Vue itself takes of every element, such as `ref`. */
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
