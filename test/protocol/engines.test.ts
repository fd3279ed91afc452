import * as assert from 'node:assert/strict';
import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { DuckDBInstance, type DuckDBConnection } from '@duckdb/node-api';
import { root } from '../support/root';
import { pathOf, samples } from './support/samples';

const program = join(root, 'dist', 'cli.js');
const files = samples().map(({ file }) => pathOf(file));

/** The blocks of one language in the page that these tests hold true. */
function examples(language: string): string[] {
  const page = readFileSync(join(root, 'docs', 'engines.md'), 'utf8');
  return [...page.matchAll(new RegExp(`^\`\`\`${language}\n([^\`]*)^\`\`\``, 'gmu'))].map(([, code]) => code ?? '');
}

describe('the command line with other engines', () => {
  let folder: string;

  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'engines-'));
    const input = `${files.join('\n')}\n`;
    const args = [program, 'inspect', '--stdin-files', '--format', 'ndjson'];
    writeFileSync(join(folder, 'reports.ndjson'), execFileSync(process.execPath, args, { input }));
  });
  after(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  it('gives DuckDB what the page asks it', async () => {
    const instance = await DuckDBInstance.create(':memory:');
    const connection = await instance.connect();
    try {
      const [create = '', ofAreas = '', ofRules = ''] = examples('sql');
      await connection.run(here(create));
      const expected = samples().flatMap(({ judgements }) =>
        judgements.filter(({ role, headline }) => role === 'awarded' && headline),
      );
      assert.deepEqual(await rows(connection, 'SELECT count(*) AS n FROM results'), [{ n: String(expected.length) }]);
      const areas = await rows(connection, ofAreas);
      const sum = (field: string) => areas.reduce((total, row) => total + Number(row[field]), 0);
      assert.equal(sum('reports'), expected.length);
      assert.equal(sum('inadequate'), expected.filter(({ level }) => level === 'inadequate').length);
      const findings = samples().flatMap((sample) => sample.findings);
      const counted = await rows(connection, here(ofRules));
      assert.deepEqual(
        new Map(counted.map(({ rule, findings: count }) => [rule, Number(count)])),
        new Map(
          [...new Set(findings.map(({ rule }) => rule))]
            .map((rule): [string, number] => [rule, findings.filter((each) => each.rule === rule).length])
            .sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)),
        ),
      );
    } finally {
      connection.closeSync();
      instance.closeSync();
    }
  });

  it('gives DuckDB the inspections of a subject side by side, with the fields that the page names', async () => {
    const path = join(folder, 'compared.json');
    const reports = join(root, 'test', 'ui', 'reports');
    const printed = execFileSync(process.execPath, [program, 'compare', reports, '--format', 'json'], {
      encoding: 'utf8',
    });
    writeFileSync(path, printed);
    const page = readFileSync(join(root, 'docs', 'engines.md'), 'utf8');
    const named = (row: string): string[] => {
      const fields = new RegExp(`^\\| ${row} +\\| \`([^\`]*)\``, 'mu').exec(page)?.[1] ?? '';
      const inner = fields.replace(/\{[^{}]*\}/g, '').replace(/\[[^[\]]*\]/g, '');
      return inner.replace(/\[[^[\]]*\]| \([^()]*\)| or null|:(?: "[^"]*"(?: \/)?)+/g, '').split(', ');
    };
    const [comparison] = JSON.parse(printed) as [Record<string, Record<string, unknown>[]>];
    assert.deepEqual(Object.keys(comparison), named('Comparison'));
    assert.deepEqual(Object.keys(comparison['inspections']?.[0] ?? {}), named('Inspection'));
    const area = comparison['areas']?.[0] ?? {};
    assert.deepEqual(Object.keys(area), named('Area'));
    const last = (area['grades'] as Record<string, object>[]).at(-1) ?? {};
    assert.deepEqual(Object.keys(last), named('Grade'));
    assert.deepEqual(Object.keys(last['change'] ?? {}), named('change'));

    const instance = await DuckDBInstance.create(':memory:');
    const connection = await instance.connect();
    try {
      const sql = examples('sql').at(-1)?.replace("'compared.json'", `'${path}'`) ?? '';
      const moved = (await rows(connection, sql)).map((row) =>
        Object.values(row)
          .map((value) => JSON.stringify(value))
          .join(', '),
      );
      assert.ok(
        moved.some((row) => /^"Anyshire", "The impact of leaders .*", "Good", "rose"$/.test(row)),
        moved.join('\n'),
      );
    } finally {
      connection.closeSync();
      instance.closeSync();
    }
  });

  const here = (sql: string) => sql.replaceAll("'reports.ndjson'", `'${join(folder, 'reports.ndjson')}'`);
  const rows = async (connection: DuckDBConnection, sql: string) =>
    (await connection.runAndReadAll(sql)).getRowObjectsJson();

  it('answers each path on its standard input before the next one comes', async () => {
    const child = spawn(process.execPath, [program, 'inspect', '--stdin-files', '--format', 'ndjson']);
    const exited = once(child, 'exit');
    const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
    for (const file of files.slice(0, 3)) {
      child.stdin.write(`${file}\n`);
      const { value } = (await lines.next()) as { value: string };
      assert.equal((JSON.parse(value) as { file: string }).file, file);
    }
    child.stdin.end();
    const [code] = (await exited) as [number];
    assert.equal(code, 0);
  });

  it('takes paths that NUL parts, prints all that can be read, and says with its exit code that one could not', async () => {
    const child = spawn(process.execPath, [program, 'inspect', '--stdin-files', '--format', 'ndjson']);
    const exited = once(child, 'exit');
    const printed: string[] = [];
    createInterface({ input: child.stdout }).on('line', (line) => printed.push(line));
    child.stdin.end([files[0], join(folder, 'gone.txt'), files[1]].join('\0'));
    const [code] = (await exited) as [number];
    assert.equal(code, 2);
    assert.deepEqual(
      printed.map((line) => (JSON.parse(line) as { file: string }).file),
      files.slice(0, 2),
    );
  });

  it('takes no paths twice: named ones and --stdin-files are a mistake', () => {
    const args = [program, 'inspect', files[0] ?? '', '--stdin-files'];
    assert.throws(() => execFileSync(process.execPath, args, { input: '', stdio: 'pipe' }), /name none/);
  });
});
