import * as assert from 'node:assert/strict';
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
