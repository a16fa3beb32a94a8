/// <reference types="node" />

/** What a command has to do with the world, so that a test can stand in for it. */
export interface Io {
  /** Writes to the standard output; settled when there is room for more, so that output never piles up in memory. */
  readonly out: (text: string) => Promise<void>;
  /** Writes to the standard error. */
  readonly err: (text: string) => Promise<void>;
  /** The standard input, read to its end. */
  readonly input: () => Promise<Uint8Array>;
  /** Settled when the user wants a program that goes on and on to end. */
  readonly stopped: () => Promise<void>;
  /** Opens an address in the browser of the user, and says whether there is one. */
  readonly open: (url: string) => Promise<boolean>;
  /** The environment, which names the language of the user. */
  readonly env: Readonly<Record<string, string | undefined>>;
}

/** How a command ended: all is well, something is wrong with a file, or with the call. */
export type ExitCode = 0 | 1 | 2;

/** Writes one JSON array, entry by entry, so that it is never in memory as a whole. */
export class JsonArray {
  readonly #io: Io;
  #isEmpty = true;

  constructor(io: Io) {
    this.#io = io;
  }

  /** Writes one more entry. */
  async add(entry: unknown): Promise<void> {
    await this.#io.out(`${this.#isEmpty ? '[\n' : ',\n'}${JSON.stringify(entry)}`);
    this.#isEmpty = false;
  }

  /** Closes the array. */
  async end(): Promise<void> {
    await this.#io.out(this.#isEmpty ? '[]\n' : '\n]\n');
  }
}
