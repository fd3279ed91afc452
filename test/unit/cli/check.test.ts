import * as assert from 'node:assert/strict';
import { check } from '../../../server/src/cli/check';
import { LocalLane } from '../../../server/src/cli/lanes/local-lane';
import { type Lane } from '../../../server/src/cli/lanes/lane';
import { progressBar } from '../../../server/src/cli/lanes/progress';
import { textOfSeed } from '../support/seeds';
import { MemoryHost } from '../support/memory-host';

const report = textOfSeed('first-look.report.txt');

/** A host with lanes of its own, which the tests see into. */
class LaneHost extends MemoryHost {
  readonly statuses: (string | null)[] = [];
  readonly made: Lane[] = [];
  ended = 0;

  /** @param slow how many turns the calls of each lane take */
  constructor(
    tree: ConstructorParameters<typeof MemoryHost>[0],
    private readonly slow: readonly number[],
  ) {
    super(tree);
  }

  override status(line?: string | null): void {
    this.statuses.push(line ?? null);
  }

  override lanes(): Promise<readonly Lane[]> {
    this.made.push(...this.slow.map((turns) => this.lane(turns)));
    return Promise.resolve(this.made);
  }

  private lane(turns: number): Lane {
    const lane = new LocalLane(this);
    const wait = async (): Promise<void> => {
      for (let i = 0; i < turns; i++) await new Promise((resolve) => setImmediate(resolve));
    };
    return {
      look: (file) => wait().then(() => lane.look(file)),
      tell: (reports) => lane.tell(reports),
      check: (file) => wait().then(() => lane.check(file)),
      end: () => {
        this.ended += 1;
        return Promise.resolve();
      },
    };
  }
}

const names = Array.from({ length: 12 }, (_, index) => `${String(index).padStart(2, '0')}.txt`);
const tree = Object.fromEntries(names.map((name) => [name, report]));

describe('check in several lanes', () => {
  it('prints the same as in one, in the order of the paths, whatever is ready first', async () => {
    const alone = new MemoryHost(tree);
    const code = await check(alone, names, 'text', '1.0.0');
    for (const slow of [[0, 0], [9, 0, 3], [1]]) {
      const host = new LaneHost(tree, slow);
      assert.equal(await check(host, names, 'text', '1.0.0'), code);
      assert.equal(host.output, alone.output);
      assert.equal(host.ended, slow.length, 'every lane has ended');
    }
    assert.deepEqual([...new Set(alone.output.match(/^\d\d\.txt/gm))], names);
  });

  it('shows how far it is, and takes that away', async () => {
    const host = new LaneHost(tree, [0, 0]);
    await check(host, names, 'json', '1.0.0');
    assert.equal(host.statuses.length, names.length * 2 + 1);
    assert.match(host.statuses.at(-2) ?? '', /100 %/);
    assert.equal(host.statuses.at(-1), null);
  });

  it('tells once what is wrong in a file that holds for several', async () => {
    const host = new LaneHost({ ...tree, '.inspection-reports.json': '{"rules": {"acronym": "loud"}}' }, [0, 2, 4]);
    assert.equal(await check(host, names, 'text', '1.0.0'), 2);
    assert.equal(host.notes.length, 2, host.notes.join('\n'));
    assert.match(host.notes[1] ?? '', /^12 reports, /);
    assert.match(host.notes[0] ?? '', /'acronym' must be one of/);
  });

  it('goes on with the other files where a lane breaks down at one, and exits with 2', async () => {
    const host = new LaneHost(tree, []);
    const lane = new LocalLane(host);
    host.made.push({
      look: (file) => lane.look(file),
      tell: (reports) => lane.tell(reports),
      check: (file) => (file.path === names[3] ? Promise.reject(new Error('out of memory')) : lane.check(file)),
      end: () => lane.end(),
    });
    assert.equal(await check(host, names, 'text', '1.0.0'), 2);
    assert.deepEqual(host.notes, [
      `${String(names[3])}: could not be checked: out of memory`,
      '12 reports, 22 findings in 11',
    ]);
    assert.deepEqual(
      [...new Set(host.output.match(/^\d\d\.txt/gm))],
      names.filter((_, index) => index !== 3),
    );
  });

  it('reads standard input in this thread', async () => {
    const host = new LaneHost({ ...tree, '-': report }, [0, 0]);
    assert.equal(await check(host, ['-', '00.txt'], 'text', '1.0.0'), 1);
    assert.deepEqual(host.made, []);
    assert.match(host.output, /^-:\d+:/);
  });
});

describe('the progress bar', () => {
  it('fills from nothing to all', () => {
    assert.equal(progressBar(0, 4), `[${'.'.repeat(30)}] 0 %`);
    assert.equal(progressBar(1, 4), `[${'#'.repeat(7)}${'.'.repeat(23)}] 25 %`);
    assert.equal(progressBar(4, 4), `[${'#'.repeat(30)}] 100 %`);
    assert.equal(progressBar(0, 0), `[${'#'.repeat(30)}] 100 %`);
  });
});
