import * as assert from 'node:assert/strict';
import { run } from '../../../server/src/cli/run';
import { catalogue } from '../../../server/src/frameworks/catalogue';
import { MemoryHost } from '../support/memory-host';

const name = '.inspection-reports.json';

function config(third: string): string {
  const labels = ['thriving', 'secure', third, 'fragile', 'at risk'];
  return JSON.stringify({
    frameworks: [
      {
        id: 'wexcombe-2024',
        inspectorate: 'Wexcombe Council',
        name: 'Wexcombe quality reviews',
        shortName: 'Wexcombe review',
        direction: 'highest-best',
        levels: labels.map((label, index) => ({ label, code: String(5 - index) })),
        areas: [
          { id: 'practice', name: 'Quality of practice' },
          { id: 'leadership', name: 'Leadership' },
        ],
        cues: [{ where: 'title', phrase: 'quality review of', weight: 3 }],
      },
    ],
  });
}

const report = `Quality review of services for children in Wexcombe

Inspection dates: 4 March 2024 to 8 March 2024
Published: 2 May 2024

Area\tGrade
Quality of practice\t4
Leadership\t3
`;

async function ran(tree: ConstructorParameters<typeof MemoryHost>[0], ...args: string[]) {
  const host = new MemoryHost(tree);
  return { code: await run(host, args), output: host.output, notes: host.notes };
}

async function levels(tree: ConstructorParameters<typeof MemoryHost>[0], path: string): Promise<unknown[]> {
  const { output } = await ran(tree, 'grades', path, '--format', 'json');
  return (JSON.parse(output) as { level: string }[]).map(({ level }) => level);
}

describe('the command frameworks', () => {
  it('lists every framework, those of the folder last, and gives one by its id', async () => {
    const all = await ran({ [name]: config('developing') }, 'frameworks');
    const rows = all.output.trimEnd().split('\n');
    assert.deepEqual([all.code, rows.length, all.notes], [0, catalogue.length + 1, []]);
    assert.match(rows.at(-1) ?? '', /^wexcombe-2024 +Wexcombe review: thriving, secure, developing, fragile, at risk$/);
    const one = await ran({}, 'frameworks', 'ofsted-cqc-slac-2009');
    assert.match(one.output, /Levels, best first \(the lowest code is the best\):\n {2}1 outstanding\n {2}2 good\n/);
    assert.match(one.output, /\nNext:\n {2}ofsted-cp-2012\n/);
  });

  it('gives the same as JSON', async () => {
    const all = JSON.parse((await ran({}, 'frameworks', '--format', 'json')).output) as unknown[];
    assert.deepEqual(all, catalogue);
    const one = JSON.parse((await ran({}, 'frameworks', 'rag', '--format', 'json')).output) as { id: string };
    assert.equal(one.id, 'rag');
  });

  it('says what it does not know', async () => {
    const unknown = await ran({}, 'frameworks', 'toString');
    assert.deepEqual([unknown.code, unknown.output], [2, '']);
    assert.match(unknown.notes[0] ?? '', /There is no framework 'toString'/);
    assert.equal((await ran({}, 'frameworks', 'a', 'b')).code, 2);
  });
});

describe('frameworks of their own on the command line', () => {
  it('are those of the nearest folder, for files and below folders', async () => {
    const tree = { [name]: config('outer'), a: { [name]: config('inner'), b: { 'x.txt': report } }, 'y.txt': report };
    assert.deepEqual(await levels(tree, 'a/b/x.txt'), ['secure', 'inner']);
    assert.deepEqual(await levels(tree, 'y.txt'), ['secure', 'outer']);
    assert.deepEqual(await levels(tree, 'a'), ['secure', 'inner']);
  });

  it('hold for standard input where the command runs', async () => {
    assert.deepEqual(await levels({ [name]: config('here'), '-': report }, '-'), ['secure', 'here']);
  });

  it('that are wrong are told once with their place; the rest goes on, and the exit code says so', async () => {
    const broken = '{\n  "frameworks": [{}]\n}';
    const { code, notes, output } = await ran(
      { [name]: broken, 'x.txt': report, 'y.txt': report },
      'check',
      'x.txt',
      'y.txt',
    );
    assert.equal(code, 2);
    // Without its framework nothing tells what the digits of either report mean.
    const found = output.trimEnd().split('\n');
    assert.deepEqual(
      found.map((line) => line.split(' ', 3).join(' ')),
      ['x.txt:7:21 information scale-unknown', 'y.txt:7:21 information scale-unknown'],
    );
    const places = notes.filter((note) => note.startsWith(`/${name}:2:18 error `));
    assert.equal(places.length, 6, notes.join('\n'));
    assert.ok(places.includes(`/${name}:2:18 error The field 'id' is missing: a text in quotes.`));
  });
});

describe('severities of their own on the command line', () => {
  const mismatch = `${report}\nLeadership: fragile\n\nLeaders have an accurate view. They have not acted on it.\n`;
  const own = (rules: object) => JSON.stringify({ ...(JSON.parse(config('developing')) as object), rules });

  it('are those of the file of the folder, for what is found and how serious it is', async () => {
    const found = async (rules: object) => {
      const { code, output } = await ran({ [name]: own(rules), 'x.txt': mismatch }, 'check', 'x.txt');
      return { code, severities: [...output.matchAll(/ (\w+) grade-mismatch /g)].map(([, severity]) => severity) };
    };
    assert.deepEqual(await found({}), { code: 1, severities: ['warning'] });
    assert.deepEqual(await found({ 'grade-mismatch': 'error' }), { code: 1, severities: ['error'] });
    assert.deepEqual(await found({ 'grade-mismatch': 'off' }), { code: 0, severities: [] });
    assert.deepEqual(await found({ 'grade-mismatch': 'loud' }), { code: 2, severities: ['warning'] });
  });
});
