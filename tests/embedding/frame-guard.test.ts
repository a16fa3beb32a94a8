import { expect } from '@open-wc/testing';
import { FrameGuard, type Decision } from '../../src/embedding/frame-guard.js';

/** Reports heights one after another, each once the page is quiet, and gives what was decided. */
const follow = (heights: readonly number[], guard = new FrameGuard()): Decision[] =>
  heights.map((height) => {
    const decision = guard.report(height);
    if (decision === 'quiet') guard.release();
    return decision;
  });

describe('the heights that a frame follows', () => {
  it('are all that a page reports which fits each time', () => {
    const changes = Array.from({ length: 50 }, (_, at) => 100 + 10 * at);
    const decisions = follow(changes.flatMap((height) => [height, height]));
    expect(decisions).to.eql(changes.flatMap(() => ['now', 'keep']));
  });

  it('end after a number of rounds where the page never fits, for good', () => {
    const growing = Array.from({ length: 20 }, (_, at) => 100 + 20 * at);
    expect(follow(growing)).to.eql([
      ...['now', 'now', 'now', 'quiet', 'quiet', 'quiet', 'stop'],
      ...Array.from({ length: 13 }, () => 'keep'),
    ]);
  });

  it('end as well where the page is high and low by turns', () => {
    const turns = Array.from({ length: 20 }, (_, at) => (at % 2 ? 300 : 200));
    expect(follow(turns)).to.contain('stop');
  });

  it('are followed to the last of many quick ones, which count as one', () => {
    const guard = new FrameGuard();
    const quick = Array.from({ length: 30 }, (_, at) => guard.report(100 + 10 * at));
    expect(quick).not.to.contain('stop');
    expect(guard.release()).to.equal(390);
    expect(guard.report(390)).to.equal('keep');
    expect(guard.report(500)).to.equal('now');
  });

  it('are not those of one pixel more or less', () => {
    expect(follow([100, 101, 99, 100])).to.eql(['now', 'keep', 'keep', 'keep']);
  });

  it('are counted anew for another document', () => {
    const guard = new FrameGuard();
    follow([100, 120, 140, 160, 180, 200, 220], guard);
    guard.restart();
    expect(guard.report(300)).to.equal('now');
  });
});
