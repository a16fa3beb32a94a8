import type { Io } from './io.js';

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
