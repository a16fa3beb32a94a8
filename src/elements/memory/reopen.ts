import { identitiesIn, keysOf } from '../../storage/identity.js';
import { carriedOver, keepingOf, type Snapshot } from '../../storage/saved.js';
import type { Worksheet } from '../../model/worksheet.js';
import type { RememberController } from './remember.js';

/** The version of a worksheet that another one takes the place of. */
export interface Former {
  readonly sheet: Worksheet;
  readonly snapshot: Snapshot;
}

/** A session that opens a worksheet. */
export interface Reopening<State> {
  readonly sheet: Worksheet;
  /** The absolute address that the worksheet came from: of its file, else of the page. */
  readonly address: string;
  /** Whether the state is saved on this device. */
  readonly isRemembered: boolean;
  /** The version that was on screen until now, if any. */
  readonly former: Former | undefined;
  readonly snapshot: () => object;
  readonly restore: (value: unknown) => { state: State; dropped: number } | undefined;
  /** Shows a state that another view of the worksheet saved. */
  readonly show: (state: State) => void;
}

/** Opens what is saved of a worksheet, and returns the state to go on with; undefined to start afresh. */
export const reopen = <State>(
  memory: RememberController,
  { sheet, address, isRemembered, former, snapshot, restore, show }: Reopening<State>,
): State | undefined => {
  const identities = identitiesIn(sheet);
  const restored = (value: unknown): State | undefined => {
    const found = value === undefined ? undefined : restore(value);
    memory.dropped = found?.dropped ?? 0;
    return found?.state;
  };
  const saved = memory.open(
    isRemembered
      ? {
          keys: keysOf(sheet.kind, sheet, address),
          keeping: keepingOf(identities),
          snapshot,
          follow: (value) => {
            const state = restored(value);
            if (state) show(state);
          },
        }
      : undefined,
  );
  return restored(
    former ? carriedOver(former.snapshot, identitiesIn(former.sheet), identities) : saved,
  );
};
