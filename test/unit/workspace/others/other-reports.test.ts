import * as assert from 'node:assert/strict';
import type { OtherReport } from '../../../../server/src/rules/rule';
import { liesInFolder, nearest } from '../../../../server/src/workspace/others/nearest';
import { OtherReports } from '../../../../server/src/workspace/others/other-reports';

function report(uri: string, authority: string | null = 'Wexcombe'): OtherReport {
  return { uri, authority, title: null, framework: null, inspected: [], published: null, judgements: [] };
}

const titles = (others: readonly OtherReport[]) => others.map(({ uri, authority }) => [uri, authority]);

describe('what other reports say', () => {
  it('is all that is known of any report but the one that asks', () => {
    const others = new OtherReports();
    others.set('open', 'file:///a.txt', report('file:///a.txt'));
    others.set('beside', 'file:///b.txt', report('file:///b.txt'));
    others.set('checked', 'file:///c.txt', report('file:///c.txt'));
    assert.deepEqual(titles(others.of('file:///b.txt')), [
      ['file:///a.txt', 'Wexcombe'],
      ['file:///c.txt', 'Wexcombe'],
    ]);
    assert.equal(others.of('file:///d.txt').length, 3);
  });

  it('is what stands in the editor, before what stands in the file', () => {
    const others = new OtherReports();
    others.set('beside', 'file:///a.txt', report('file:///a.txt', 'of the folder'));
    others.set('checked', 'file:///a.txt', report('file:///a.txt', 'of the check'));
    others.set('open', 'file:///a.txt', report('file:///a.txt', 'as it is typed'));
    assert.deepEqual(titles(others.of('file:///b.txt')), [['file:///a.txt', 'as it is typed']]);
    others.set('open', 'file:///a.txt', null);
    assert.deepEqual(titles(others.of('file:///b.txt')), [['file:///a.txt', 'of the check']]);
    others.clear('checked');
    assert.deepEqual(titles(others.of('file:///b.txt')), [['file:///a.txt', 'of the folder']]);
  });

  it('tells whether something has changed', () => {
    const others = new OtherReports();
    assert.equal(others.clear('checked'), false);
    assert.equal(others.set('open', 'file:///a.txt', null), false);
    assert.equal(others.set('open', 'file:///a.txt', report('file:///a.txt')), true);
    assert.equal(others.set('open', 'file:///a.txt', report('file:///a.txt')), false);
    assert.equal(others.set('open', 'file:///a.txt', report('file:///a.txt', null)), true);
    assert.equal(others.clear('open'), true);
  });
});

describe('the files beside a report', () => {
  it('are looked at by how much their names are like its own', () => {
    const folder = 'file:///reports/';
    const files = ['barton-2010.txt', 'wexcombe-borough-2009.txt', 'z-wexcombe.txt', 'wexcombe-2012.txt'];
    const near = nearest(
      `${folder}wexcombe-borough-2014.txt`,
      [...files, 'wexcombe-borough-2014.txt'].map((name) => folder + name),
      3,
    );
    assert.deepEqual(
      near.map((uri) => uri.slice(folder.length)),
      ['wexcombe-borough-2009.txt', 'wexcombe-2012.txt', 'z-wexcombe.txt'],
    );
  });

  it('lie in its folder, if it has one', () => {
    assert.equal(liesInFolder('file:///reports/a.txt'), true);
    assert.equal(liesInFolder('memfs://host/a.txt'), true);
    assert.equal(liesInFolder('untitled:Untitled-1'), false);
    assert.equal(liesInFolder('file:////'), false);
  });
});
