import { opening, ticking } from './browser.mjs';
import { engine } from './engine.mjs';
import { growth } from './growth.mjs';
import { hostile } from './hostile.mjs';
import { reading } from './reading.mjs';

/**
 * `npm run bench`, after `npm run build`: measures, and never fails because of a number. `npm run bench -- ticking`
 * measures only that part.
 */

const parts = { reading, growth, hostile, engine, opening, ticking };

const wanted = process.argv.slice(2);
for (const [name, part] of Object.entries(parts)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  console.log(`\n${name}`);
  console.table(await part());
}
