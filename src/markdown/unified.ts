import type { Root } from 'mdast';

/** The part of a processor of `unified` that reads Markdown. */
export interface Processor {
  /** Set by the plug-in that parses. */
  parser?: (text: string) => Root;
  /** Takes a plug-in in. */
  readonly use: (plugin: (this: never) => unknown) => Processor;
  /** Keeps values for plug-ins; gives the one with this name. */
  readonly data: {
    (values: Readonly<Record<string, unknown>>): Processor;
    (name: string): unknown;
  };
  readonly parse: (text: string) => Root;
}

/**
 * Stands in the place of the package `unified` in the scripts for pages: those only parse, with one plug-in and what that
 * asks for, and nobody should load what never runs.
 */
export const unified = (): Processor => {
  const values: Record<string, unknown> = {};
  function data(given: Readonly<Record<string, unknown>>): Processor;
  function data(name: string): unknown;
  function data(given: Readonly<Record<string, unknown>> | string): unknown {
    return typeof given === 'string' ? values[given] : (Object.assign(values, given), processor);
  }
  const processor: Processor = {
    data,
    use: (plugin) => (plugin.call(processor as never), processor),
    parse: (text) => processor.parser!(text),
  };
  return processor;
};
