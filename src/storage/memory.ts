import type { Keys } from './identity.js';
import type { Keeping, SavedValue } from './saved.js';

/**
 * The outcome of a save: saved, storage full, storage not allowed (private mode, a sandboxed frame, a policy), or left alone
 * because a newer version of this library saved there what this one would lose.
 */
export type Saved = 'saved' | 'full' | 'forbidden' | 'newer';

/** The memory of one worksheet on this device. No method throws. */
export interface Memory {
  /**
   * The value that was saved last, fitted to the worksheet; undefined in it when there is none or it cannot be read. `newer`
   * when a newer version of this library saved it.
   */
  load(): { readonly value: unknown } | 'newer';
  /**
   * Saves a snapshot.
   *
   * @param base The snapshot when this view last read or saved, from which follows what to merge; undefined to replace all.
   */
  save(mine: object, base: object | undefined): Saved;
  /** Deletes the saved value. */
  forget(): void;
  /** Whether a change of storage was one of this value. */
  concerns(event: StorageEvent): boolean;
}

const version = 1;

const isNewer = (value: unknown): boolean =>
  Number((value as { zelfcheck?: unknown } | undefined)?.zelfcheck) > version;

/**
 * Opens what is saved under a key. `area` is a function, `() => localStorage`, since reading that global throws where
 * storage is not allowed. Nothing is read or written before a method is called.
 */
export const openMemory = (
  { key, former }: Keys,
  { fitted, merged }: Keeping,
  area: () => Storage,
): Memory => {
  const name = `zelfcheck-${key}`;
  const read = (from: string): unknown => {
    try {
      return JSON.parse(area().getItem(from) ?? 'null') ?? undefined;
    } catch {
      return undefined;
    }
  };
  const current = (): unknown =>
    read(name) ?? (former === undefined ? undefined : read(`zelfcheck-${former}`));
  return {
    load: () => {
      const value = current();
      return isNewer(value) ? 'newer' : { value: fitted(value) };
    },
    save: (mine, base) => {
      const saved = current();
      if (isNewer(saved)) return 'newer';
      const value: SavedValue = merged(base ?? mine, mine, base && fitted(saved));
      try {
        area().setItem(name, JSON.stringify(value));
        return 'saved';
      } catch (error) {
        // QuotaExceededError; NS_ERROR_DOM_QUOTA_REACHED in older Firefox.
        return /quota/i.test((error as Error | undefined)?.name ?? '') ? 'full' : 'forbidden';
      }
    },
    forget: () => {
      for (const it of [name, ...(former === undefined ? [] : [`zelfcheck-${former}`])])
        try {
          area().removeItem(it);
        } catch {
          // Where storage cannot be reached, nothing was saved either.
        }
    },
    concerns: ({ key: changed }) => changed === name,
  };
};
