import assert from 'node:assert/strict';
import { run } from '../../../../server/src/cli/run';
import { anyshire } from '../../comparison/written';
import { MemoryHost } from '../../support/memory-host';

/** What is printed for a folder of reports on two councils. */
async function printed(...args: string[]): Promise<MemoryHost> {
  const host = new MemoryHost({ reports: { ...anyshire(), 'notes.txt': 'Milk\nBread\n' } });
  assert.equal(await run(host, ['compare', ...args]), 0);
  return host;
}

interface Shape {
  readonly subject: string;
  readonly inspections: readonly { readonly file: string }[];
  readonly areas: readonly {
    readonly area: string;
    readonly grades: readonly ({ readonly printed: string } | null)[];
  }[];
}

describe('the command compare', () => {
  it('prints a table for each subject', async () => {
    const { output } = await printed('reports');
    const lines = output.split('\n').map((line) => line.trimEnd());
    assert.ok(lines.includes('Anyshire (3 inspections, 2016 to 2023)'));
    assert.ok(lines.includes('North Anyshire (1 inspection, 2019)'));
    assert.ok(lines.some((line) => /^ {2}Impact of leaders +- +Inadequate +Good ▲$/.test(line)));
    assert.ok(lines.some((line) => line.startsWith('  asked for again 2016-02-04, 2023-03-17: The timeliness')));
  });

  it('prints the inspections, areas and grades as JSON', async () => {
    const { output } = await printed('reports', '--format', 'json');
    const [first, second] = JSON.parse(output) as Shape[];
    assert.deepEqual([first?.subject, second?.subject], ['Anyshire', 'North Anyshire']);
    assert.deepEqual(
      first?.inspections.map(({ file }) => file),
      ['reports/2016.txt', 'reports/2019.txt', 'reports/2023.txt'],
    );
    assert.deepEqual(
      first.areas[0]?.grades.map((grade) => grade?.printed ?? null),
      [null, 'Inadequate', 'Good'],
    );
  });

  it('prints CSV and a page', async () => {
    assert.match((await printed('reports', '--format', 'csv')).output, /^subject,number,service,area,/);
    assert.match((await printed('reports', '--format', 'html')).output, /<h2 id="s1-head">Anyshire<\/h2>/);
  });

  it('says which report it leaves out because it names nobody', async () => {
    const nameless = (anyshire()['2019.txt'] ?? '').replace(' of Anyshire local authority children’s services', '');
    const host = new MemoryHost({ 'a.txt': nameless });
    assert.equal(await run(host, ['compare', 'a.txt']), 0);
    assert.deepEqual(
      host.notes.filter((note) => note.includes('left out')),
      ['a.txt: does not say whom it is about; left out'],
    );
  });
});
