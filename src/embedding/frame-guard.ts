/** The number of changes in a row that are followed at once; further ones wait until the page is quiet. */
const immediateChanges = 3;

/** The number of changes in a row after which none is followed: the page grows with its frame and would do so for ever. */
const maxChanges = 6;

/** The answer to a height that a page reports: set the frame to it now or once the page is quiet, keep it, or give up. */
export type Decision = 'now' | 'quiet' | 'keep' | 'stop';

/**
 * Decides which of the heights that a page reports its frame follows. A page reports the height that it has in its new
 * frame as well, so a page that is settled reports the height it was given. A page that never does, because its height
 * depends on that of the frame, is followed for a number of rounds and no further, however long a round takes.
 */
export class FrameGuard {
  #given: number | undefined;
  #waiting: number | undefined;
  #row = 0;

  /** The number of changes since the page was settled last; one that waits is counted once. */
  get row(): number {
    return this.#row;
  }

  /** Takes a height that the page reports. */
  report(height: number): Decision {
    if (this.#row > maxChanges) return 'keep';
    if (this.#waiting !== undefined) {
      this.#waiting = height;
      return 'quiet';
    }
    if (this.#given !== undefined && Math.abs(height - this.#given) < 2) {
      this.#row = 0;
      return 'keep';
    }
    this.#row++;
    if (this.#row > maxChanges) return 'stop';
    if (this.#row > immediateChanges) {
      this.#waiting = height;
      return 'quiet';
    }
    this.#given = height;
    return 'now';
  }

  /** Ends the wait for a quiet page: the height that it reported last. */
  release(): number {
    this.#given = this.#waiting ?? this.#given ?? 0;
    this.#waiting = undefined;
    return this.#given;
  }

  /** Starts counting again, for a new document in the frame. */
  restart(): void {
    this.#row = 0;
  }
}
