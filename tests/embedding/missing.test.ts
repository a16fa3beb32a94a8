import { expect } from '@open-wc/testing';
import { warnOfMissing } from '../../src/embedding/missing.js';
import { warnings } from '../elements/page.js';

describe('a page whose script finds no files beside it', () => {
  it('is told once which file is missing, why it usually is, and what to exclude', () => {
    const said = warnings();
    const url = 'https://shop.example/cache/embed-core-1234.js';
    warnOfMissing(new TypeError(`Failed to fetch dynamically imported module: ${url}`));
    warnOfMissing(new TypeError('another'));
    expect(said).to.have.length(1);
    expect(said[0]).to.contain(url);
    expect(said[0]).to.match(/cache plug-in/);
    expect(said[0]).to.match(/Exclude .*embed\*\.js/);
  });
});
