import { parseArgs } from 'node:util';
import { opening, ticking } from './browser.mjs';
import { bytes, origins } from './bytes.mjs';
import { cpu, nodes } from './cost.mjs';
import { engine } from './engine.mjs';
import { growth } from './growth.mjs';
import { hostile } from './hostile.mjs';
import * as loading from './loading.mjs';
import { reading } from './reading.mjs';
import { sidesOf } from './sides.mjs';

/**
 * `npm run bench`, after `npm run build`: measures, and never fails because of a number. `npm run bench -- ticking`
 * measures only that part. With `--against FOLDER`, another checkout that was built is measured in turns with this one;
 * `--loads N` says how often each page is opened.
 */

const { values, positionals: wanted } = parseArgs({
  allowPositionals: true,
  options: { against: { type: 'string' }, loads: { type: 'string', default: '7' } },
});
const setup = { sides: sidesOf(values.against), loads: Number(values.loads) };

const parts = {
  ...{ reading, growth, hostile, engine, opening, ticking },
  ...{ requests: loading.requests, phone: loading.opening, cpu, nodes, bytes, origins },
};

for (const [name, part] of Object.entries(parts)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  console.log(`\n${name}`);
  console.table(await part(setup));
}
