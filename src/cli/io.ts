/// <reference types="node" />

/** The side effects of a command, as an interface that a test can replace. */
export interface Io {
  /** Writes to the standard output. Resolves when there is room for more, so that output does not pile up in memory. */
  readonly out: (text: string) => Promise<void>;
  /** Writes to the standard error. Resolves when there is room for more. */
  readonly err: (text: string) => Promise<void>;
  /** Reads the standard input to its end. */
  readonly input: () => Promise<Uint8Array>;
  /** Resolves when the user stops a command that runs until then, such as `preview`. */
  readonly stopped: () => Promise<void>;
  /** Opens a URL in the browser of the user. Resolves to false where no browser could be started. */
  readonly open: (url: string) => Promise<boolean>;
  /** The environment variables, which name the language of the user. */
  readonly env: Readonly<Record<string, string | undefined>>;
}

/** The exit code of a command: 0 success, 1 a problem with a file, 2 a problem with the call. */
export type ExitCode = 0 | 1 | 2;

/** Writes a JSON array entry by entry, so that it is never in memory as a whole. */
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

  /** Writes the end of the array. Nothing may be added after that. */
  async end(): Promise<void> {
    await this.#io.out(this.#isEmpty ? '[]\n' : '\n]\n');
  }
}
