/** The outcome of a save: saved, storage full, or storage not allowed (private mode, a sandboxed frame, a policy). */
export type Saved = 'saved' | 'full' | 'forbidden';

/** One value that is saved on this device. No method throws. */
export interface Memory {
  /** The value that was saved last; undefined when there is none or it cannot be read. */
  load(): unknown;
  /** Saves a JSON value in place of the previous one. */
  save(value: object): Saved;
  /** Deletes the saved value. */
  forget(): void;
}

/**
 * Opens the value that is saved under `key`. `area` is a function, `() => localStorage`, since reading that global throws
 * where storage is not allowed. Nothing is read or written before a method is called.
 */
export const openMemory = (key: string, area: () => Storage): Memory => {
  const name = `zelfcheck-${key}`;
  return {
    load: () => {
      try {
        return JSON.parse(area().getItem(name) ?? '') as unknown;
      } catch {
        return undefined;
      }
    },
    save: (value) => {
      try {
        area().setItem(name, JSON.stringify(value));
        return 'saved';
      } catch (error) {
        // QuotaExceededError; NS_ERROR_DOM_QUOTA_REACHED in older Firefox.
        return /quota/i.test((error as Error | undefined)?.name ?? '') ? 'full' : 'forbidden';
      }
    },
    forget: () => {
      try {
        area().removeItem(name);
      } catch {
        // Where storage cannot be reached, nothing was saved either.
      }
    },
  };
};
