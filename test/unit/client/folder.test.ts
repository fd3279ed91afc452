import * as assert from 'node:assert/strict';
import { summary, type Outcome } from '../../../client/src/folder/summary';
import { walk, type WalkEntry } from '../../../client/src/folder/walk';

interface Tree {
  readonly [name: string]: null | Tree;
}

const tree: Tree = {
  'b.txt': null,
  'a.TXT': null,
  'notes.md': null,
  '.git': { 'x.txt': null },
  node_modules: { 'y.txt': null },
  late: { 'd.txt': null },
  early: { deep: { 'c.txt': null }, 'e.txt': null },
};

function list(folder: string): Promise<WalkEntry[]> {
  let at: Tree | null | undefined = tree;
  for (const name of folder.split('/').slice(1)) at = at?.[name];
  if (at === null || at === undefined) return Promise.reject(new Error(`no folder ${folder}`));
  return Promise.resolve(
    Object.entries(at).map(([name, below]) => ({ name, isFile: below === null, isFolder: below !== null })),
  );
}

const options = { list, join: (folder: string, name: string) => `${folder}/${name}`, limit: 100, stopped: () => false };

describe('the walk through folders', () => {
  it('finds the text files in the order of their names, and nothing hidden or of a package manager', async () => {
    assert.deepEqual(await walk(['root'], options), {
      files: ['root/a.TXT', 'root/b.txt', 'root/early/e.txt', 'root/early/deep/c.txt', 'root/late/d.txt'],
      cut: false,
      unread: [],
    });
  });

  it('takes no more files than it may, and says so', async () => {
    const walked = await walk(['root'], { ...options, limit: 3 });
    assert.deepEqual([walked.files.length, walked.cut], [3, true]);
    assert.equal((await walk(['root'], { ...options, limit: 5 })).cut, false);
  });

  it('goes on where a folder cannot be read, and ends when it is told to', async () => {
    const walked = await walk(['root/none', 'root/late'], options);
    assert.deepEqual(walked, { files: ['root/late/d.txt'], cut: false, unread: ['root/none'] });
    assert.deepEqual((await walk(['root'], { ...options, stopped: () => true })).files, []);
  });
});

describe('the summary of a check of folders', () => {
  const limits = { files: 2000, megabytes: 10 };
  const none: Outcome = {
    reports: 0,
    withFindings: 0,
    findings: 0,
    tooBig: [],
    unread: [],
    cut: false,
    cancelled: false,
  };

  it('says what was found', () => {
    assert.equal(summary(none, limits), 'No reports found in the *.txt files.');
    assert.equal(summary({ ...none, reports: 1 }, limits), '1 report checked: nothing found.');
    assert.equal(
      summary({ ...none, reports: 93, findings: 12, withFindings: 7 }, limits),
      '93 reports checked: 12 findings in 7 of them.',
    );
  });

  it('says everything that was left out', () => {
    const left = { tooBig: ['a', 'b', 'c', 'd', 'e'], unread: ['f'], cut: true, cancelled: true };
    assert.equal(
      summary({ ...none, reports: 2, ...left }, limits),
      'Ended before all was checked. 2 reports checked: nothing found. ' +
        'Only the first 2000 files were looked at: check a smaller folder for the rest. ' +
        'Left out, over 10 MB: a, b, c and 2 more. Could not be read: f.',
    );
  });
});
