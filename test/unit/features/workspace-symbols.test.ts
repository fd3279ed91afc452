import * as assert from 'node:assert/strict';
import { SymbolKind } from 'vscode-languageserver';
import { entriesOf } from '../../../server/src/features/symbols/entries';
import { letters, score } from '../../../server/src/features/symbols/fuzzy';
import { workspaceSymbols } from '../../../server/src/features/symbols/workspace-symbols';
import { covered, seedReport } from './seed';

const files = ['first-look.report.txt', 'ilacs-four-areas-2024.report.txt', 'joint-area-review-2008.report.txt'];
const reports = files.map((file) => [file, seedReport(file)] as const);
const entries = reports.map(([file, report]) => [file, entriesOf(report)] as const);
const find = (query: string) => workspaceSymbols(entries, query);
const names = (query: string) => find(query).map(({ name }) => name);

describe('the workspace symbols', () => {
  it('find areas by name and grade, over all reports, with the report that they are of', () => {
    const found = find('leavers outstanding');
    assert.deepEqual(
      found.map(({ name, containerName, kind }) => [name, containerName, kind]),
      [
        ['Care leavers: outstanding', 'Ravensholt · 3 to 14 June 2024', SymbolKind.Field],
        [
          'The experiences and progress of care leavers: outstanding',
          'Ravensholt · 3 to 14 June 2024',
          SymbolKind.String,
        ],
      ],
    );
    assert.ok(names('adequate').includes('Safeguarding: adequate'));
  });

  it('find sections and recommendations, and stand where those stand', () => {
    for (const query of ['what needs to improve', 'main findings']) {
      const [first] = find(query);
      assert.ok(first, query);
      assert.ok(first.name.toLowerCase().includes(query), query);
      const report = reports.find(([file]) => file === first.location.uri)?.[1];
      assert.ok(report && covered(report, first.location.range).toLowerCase().startsWith(query.slice(0, 9)));
    }
    assert.ok(find('').every(({ kind }) => kind === SymbolKind.File));
    assert.equal(find('').length, files.length);
    assert.ok(find('e').some(({ kind }) => kind === SymbolKind.Event));
  });

  it('match words in any order and with letters left out, whole words first; a word may be that of the report', () => {
    assert.equal(names('outst leav')[0], 'Care leavers: outstanding');
    assert.ok(names('clvrs').includes('Care leavers: outstanding'));
    assert.deepEqual(names('ravensholt leavers')[0], 'Care leavers: outstanding');
    assert.deepEqual(names('xylophone'), []);
    const before = (a: string, b: string) => score(a, ['care']) > score(b, ['care']);
    assert.ok(
      before('care leavers', 'children in care') && before('children in care', 'scare') && before('scare', 'c a r e'),
    );
  });

  it('passes by what lacks a letter without looking at it', () => {
    assert.equal(letters('Abc') & ~letters('a cab'), 0);
    assert.notEqual(letters('abcd') & ~letters('a cab'), 0);
    assert.notEqual(letters('2015') & ~letters('abc'), 0);
    assert.equal(letters('é – '), letters(''));
  });
});
