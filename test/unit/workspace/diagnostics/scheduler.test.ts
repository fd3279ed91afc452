import * as assert from 'node:assert/strict';
import { Scheduler } from '../../../../server/src/workspace/diagnostics/scheduler';
import { ManualClock } from '../../support/clock';

describe('the scheduler', () => {
  it('runs work soon, once for however many requests, and the newest of them', () => {
    const clock = new ManualClock();
    const scheduler = new Scheduler(clock);
    const done: string[] = [];
    scheduler.schedule('a', () => done.push('old'));
    scheduler.schedule('a', () => done.push('new'));
    assert.deepEqual(done, [], 'never while the request is handled');
    clock.pass(1000);
    assert.deepEqual(done, ['new']);
  });

  it('does not put work off while requests keep coming', () => {
    const clock = new ManualClock();
    const scheduler = new Scheduler(clock);
    let runs = 0;
    for (let i = 0; i < 100; i++) {
      scheduler.schedule('a', () => (runs += 1));
      clock.pass(5);
    }
    assert.ok(runs > 10, `${String(runs)} runs`);
  });

  it('leaves as much time as the work took, up to a bound', () => {
    const clock = new ManualClock();
    const scheduler = new Scheduler(clock);
    let runs = 0;
    const work = (cost: number) => () => {
      runs += 1;
      clock.spend(cost);
    };
    scheduler.schedule('a', work(150));
    clock.pass(20);
    scheduler.schedule('a', work(60_000));
    clock.pass(140);
    assert.equal(runs, 1, 'still waiting');
    clock.pass(20);
    assert.equal(runs, 2);
    scheduler.schedule('a', work(0));
    clock.pass(1000);
    assert.equal(runs, 3, 'a very slow document is not put off for minutes');
  });

  it('does at once, in a turn of its own, what is asked for when the rest is over', () => {
    const clock = new ManualClock();
    const scheduler = new Scheduler(clock);
    let runs = 0;
    const work = () => {
      runs += 1;
      clock.spend(80);
    };
    scheduler.schedule('a', work);
    assert.equal(runs, 0, 'never while the request is handled');
    clock.pass(0);
    assert.equal(runs, 1, 'the first');
    scheduler.schedule('a', work);
    clock.pass(70);
    assert.equal(runs, 1, 'resting');
    clock.pass(1000);
    scheduler.schedule('a', work);
    clock.pass(0);
    assert.equal(runs, 3);
  });

  it('keeps documents apart, and drops what is not wanted any more', () => {
    const clock = new ManualClock();
    const scheduler = new Scheduler(clock);
    const done: string[] = [];
    for (const key of ['a', 'b', 'c']) scheduler.schedule(key, () => done.push(key));
    scheduler.drop('b');
    clock.pass(1000);
    assert.deepEqual(done, ['a', 'c']);
    scheduler.schedule('a', () => done.push('again'));
    scheduler.dispose();
    clock.pass(1000);
    assert.deepEqual(done, ['a', 'c']);
  });
});
