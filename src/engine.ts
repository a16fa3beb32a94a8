import { addRareRules } from './engine/index.js';
import { rare } from './engine/rare-rules.js';

// Only the embed leaves them out until they are needed.
addRareRules(rare);

export * from './engine/index.js';
