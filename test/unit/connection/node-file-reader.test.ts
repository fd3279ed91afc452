import * as assert from 'node:assert/strict';
import { mkdtempSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { readFileAt } from '../../../server/src/connection/node-file-reader';

describe('files that the server reads', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'inspection-reports-'));
  });
  afterEach(() => {
    rmSync(folder, { recursive: true });
  });

  it('are none where nothing is, and at addresses of other kinds', async () => {
    assert.equal(await readFileAt(pathToFileURL(join(folder, 'a.annotations.json')).href), null);
    assert.equal(await readFileAt('untitled:a.annotations.json'), null);
  });

  it('are read anew when something else is there, be it as long and as old as what was there', async () => {
    const path = join(folder, 'a.annotations.json');
    const uri = pathToFileURL(path).href;
    writeFileSync(path, 'one');
    const { atime, mtime } = statSync(path);
    assert.equal(await readFileAt(uri), 'one');
    // By then nobody takes it for a file that is still being written.
    await new Promise((resolve) => setTimeout(resolve, 2100));
    assert.equal(await readFileAt(uri), 'one');
    assert.equal(await readFileAt(uri), 'one');
    writeFileSync(path, 'two');
    utimesSync(path, atime, mtime);
    assert.equal(await readFileAt(uri), 'two');
    rmSync(path);
    assert.equal(await readFileAt(uri), null);
  });

  it('are errors where annotations are no text, and read as far as can be where they are others', async () => {
    const bytes = Buffer.from('{"a": "\u00fc"}', 'latin1');
    for (const name of ['a.annotations.json', '.inspection-reports.json']) writeFileSync(join(folder, name), bytes);
    await assert.rejects(readFileAt(pathToFileURL(join(folder, 'a.annotations.json')).href));
    assert.match((await readFileAt(pathToFileURL(join(folder, '.inspection-reports.json')).href)) ?? '', /^\{"a": /);
  });
});
