import { engine } from './engine.mjs';
import { reading } from './reading.mjs';

/** `npm run bench`, after `npm run build`: measures, and never fails because of a number. */

const parts = { reading, engine };

for (const [name, part] of Object.entries(parts)) {
  console.log(`\n${name}`);
  console.table(await part());
}
