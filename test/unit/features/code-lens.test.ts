import * as assert from 'node:assert/strict';
import type { Location, Position } from 'vscode-languageserver';
import { codeLenses, showPlacesCommand } from '../../../server/src/features/code-lens';
import { seedReport } from './seed';

const uri = 'file:///a.report.txt';

describe('the code lenses', () => {
  it('sum up a table of results and a list of recommendations, each above its first line', () => {
    const lenses = codeLenses(seedReport('ilacs-four-areas-2024.report.txt'), uri, true);
    assert.deepEqual(
      lenses.map(({ range, command }) => `${String(range.start.line + 1)} ${command?.title ?? ''}`),
      ['10 3 good · 1 requires improvement · 1 outstanding', '36 4 recommendations'],
    );
  });

  it('give the timeframes of a list that has them', () => {
    const titles = codeLenses(seedReport('first-look.report.txt'), uri, true).map(({ command }) => command?.title);
    assert.ok(titles.includes('3 recommendations: 1 immediately · 2 within three months'), titles.join('\n'));
  });

  it('lead to what says otherwise elsewhere, where the client can show it', () => {
    const report = seedReport('first-look.report.txt');
    const [lens] = codeLenses(report, uri, true).filter(({ command }) => command?.command === showPlacesCommand);
    assert.equal(lens?.command?.title, '1 place says otherwise');
    const [address, position, places] = (lens.command.arguments ?? []) as [string, Position, Location[]];
    assert.deepEqual([address, position], [uri, lens.range.start]);
    assert.deepEqual(
      places.map(({ range }) => range.start.line + 1),
      [51],
    );
    const plain = codeLenses(report, uri, false);
    assert.deepEqual([...new Set(plain.map(({ command }) => command?.command))], ['']);
  });
});
