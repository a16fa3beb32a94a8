/** How a try to remember ended: kept, no room left, or not allowed here (private mode, a sandboxed frame, a policy). */
export type Saved = 'saved' | 'full' | 'forbidden';

/** One thing that is remembered on this device. Nothing here throws. */
export interface Memory {
  /** What was saved last; undefined when there is nothing that can be read. */
  load(): unknown;
  /** Remembers a JSON value in place of the one before, and says how that went. */
  save(value: object): Saved;
  /** Removes what was saved. */
  forget(): void;
}

/**
 * Opens what is remembered under `key`. `area` is a function, `() => localStorage`, since in some places already reading
 * that name throws. Nothing is read or written before a method is called.
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
        // What cannot be reached was not saved either.
      }
    },
  };
};
