import type { Phrases, MemoryStrings } from '../strings.js';

/** The strings about saving on the device, in English. */
export const memory: Phrases<MemoryStrings> = {
  strings: {
    remembered: 'Remembered on this device only.',
    forget: 'Forget it',
    forgotten: 'Forgotten. Nothing is left on this device.',
    newer:
      'A newer version of this page has kept answers here. They are left as they are, and this is not kept: reload the page.',
    notRemembered: 'Your browser does not keep this: it is gone when you leave.',
    dropped: {
      one: '{n} remembered answer belonged to something that is no longer here.',
      other: '{n} remembered answers belonged to something that is no longer here.',
    },
  },
};
