import type { Root } from 'mdast';

/** The part of a processor of `unified` that reads Markdown. */
export interface Processor {
  /** Set by the plug-in that parses. */
  parser?: (text: string) => Root;
  /** Applies a plug-in. */
  readonly use: (plugin: (this: never) => unknown) => Processor;
  /** Stores values for plug-ins; with a name, returns the value stored under it. */
  readonly data: {
    (values: Readonly<Record<string, unknown>>): Processor;
    (name: string): unknown;
  };
  readonly parse: (text: string) => Root;
}

/**
 * Replaces the package `unified` in the scripts for pages. These scripts only parse, with one plug-in, and should not load
 * code that never runs.
 */
export const unified = (): Processor => {
  const values: Record<string, unknown> = {};
  function data(given: Readonly<Record<string, unknown>>): Processor;
  function data(name: string): unknown;
  function data(input: Readonly<Record<string, unknown>> | string): unknown {
    return typeof input === 'string' ? values[input] : (Object.assign(values, input), processor);
  }
  const processor: Processor = {
    data,
    use: (plugin) => (plugin.call(processor as never), processor),
    parse: (text) => processor.parser!(text),
  };
  return processor;
};
