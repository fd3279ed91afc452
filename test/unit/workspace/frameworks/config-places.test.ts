import * as assert from 'node:assert/strict';
import { configPlaces, isConfig } from '../../../../server/src/workspace/frameworks/config-places';

const name = '.inspection-reports.json';

describe('the places of the file that says what holds for a report', () => {
  it('are its folder and those above, up to the open folder that holds it', () => {
    assert.deepEqual(configPlaces('file:///r/a/b/x.txt', ['file:///r', 'file:///r/a/']), [
      `file:///r/a/b/${name}`,
      `file:///r/a/${name}`,
    ]);
    assert.deepEqual(configPlaces('vscode-vfs://host/r/x.txt', ['vscode-vfs://host/r']), [
      `vscode-vfs://host/r/${name}`,
    ]);
    assert.deepEqual(configPlaces('memfs:/r/a/x.txt', ['memfs:/r']), [`memfs:/r/a/${name}`, `memfs:/r/${name}`]);
  });

  it('go up to the root for a report in no open folder, one with a like name included', () => {
    assert.deepEqual(configPlaces('file:///reports/x.txt', ['file:///rep']), [
      `file:///reports/${name}`,
      `file:///${name}`,
    ]);
  });

  it('are those of the only open folder for a new document', () => {
    assert.deepEqual(configPlaces('untitled:Untitled-1', ['file:///r']), [`file:///r/${name}`]);
    assert.deepEqual(configPlaces('untitled:Untitled-1', ['file:///r', 'file:///s']), []);
    assert.deepEqual(configPlaces('untitled:Untitled-1', []), []);
  });

  it('are told from other files by their whole name', () => {
    assert.equal(isConfig(`file:///r/${name}`), true);
    assert.equal(isConfig('file:///r/my.inspection-reports.json'), false);
  });
});
