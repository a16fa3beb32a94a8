import { expect } from '@open-wc/testing';
import { arrive, focused, one, place, show, waitUntil } from './page.js';
import { question, quiz } from './worksheets.js';

// A page of its own: in one that was scrolled or had the focus in it before, an engine may go back to there on its own.
describe('a quiz far down a page at an address that answers a question', () => {
  it('brings the question into view, and leaves the focus where it is', async () => {
    const space = place(document.createElement('div'));
    space.style.height = '300vh';
    arrive('q1=b');
    const many = question('Which?', ['*A', 'B', 'C', 'D', 'E', 'F', 'G', 'H']);
    const element = await show(quiz({ shuffle: 'all' }, [many]));
    await waitUntil(() => {
      const { top, bottom } = one(element, '[part=preselected]').getBoundingClientRect();
      return top >= 0 && bottom <= innerHeight;
    }, 'the note is on screen');
    expect(focused(element)).to.equal('');
  });
});
