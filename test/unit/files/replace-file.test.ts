import * as assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  linkSync,
  lstatSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ReadOnlyFile, replaceFile } from '../../../server/src/files/replace-file';

const compiled = JSON.stringify(require.resolve('../../../server/src/files/replace-file'));

describe('a file that is replaced', () => {
  let folder: string;
  let path: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'inspection-reports-'));
    path = join(folder, 'a.annotations.json');
  });
  afterEach(() => {
    rmSync(folder, { recursive: true });
  });

  const said = () => readFileSync(path, 'utf8');

  /** Runs a program beside this one. @returns its exit code, or the signal that ended it */
  async function program(script: string, before = ''): Promise<number | string | null> {
    const shell = `${before}exec "$0" -e "$1"`;
    const child = spawn('bash', ['-c', shell, process.execPath, script], { stdio: 'ignore' });
    return new Promise((resolve) =>
      child.on('exit', (code, signal) => {
        resolve(code ?? signal);
      }),
    );
  }

  it('is made, changed and taken away, and nothing is left beside it', async () => {
    assert.equal(await replaceFile(path, null, 'one'), true);
    assert.equal(await replaceFile(path, 'one', 'two'), true);
    assert.equal(said(), 'two');
    assert.deepEqual(readdirSync(folder), ['a.annotations.json']);
    assert.equal(await replaceFile(path, 'two', null), true);
    assert.deepEqual(readdirSync(folder), []);
  });

  it('is left alone where it says something else than is thought', async () => {
    assert.equal(await replaceFile(path, 'one', 'two'), false);
    assert.ok(!existsSync(path));
    writeFileSync(path, 'theirs');
    assert.equal(await replaceFile(path, null, 'two'), false);
    assert.equal(await replaceFile(path, 'one', null), false);
    assert.equal(said(), 'theirs');
  });

  it('keeps everything that several programs put into it at once', async () => {
    writeFileSync(path, '[]');
    const each = 40;
    const script = (who: number) => `
      const { replaceFile } = require(${compiled});
      const { readFileSync } = require('node:fs');
      (async () => {
        for (let n = 0; n < ${String(each)}; n++) {
          for (;;) {
            const before = readFileSync(${JSON.stringify(path)}, 'utf8');
            const after = JSON.stringify([...JSON.parse(before), '${String(who)}.' + n]);
            if (await replaceFile(${JSON.stringify(path)}, before, after)) break;
          }
        }
      })().catch((error) => { process.exit(1); });`;
    assert.deepEqual(await Promise.all([1, 2, 3, 4].map((who) => program(script(who)))), [0, 0, 0, 0]);
    const all = JSON.parse(said()) as string[];
    assert.equal(new Set(all).size, 4 * each);
    assert.deepEqual(readdirSync(folder), ['a.annotations.json']);
  });

  it('is whole though the program that wrote it was killed before it had put it in place', async () => {
    writeFileSync(path, 'old');
    const script = `
      require('node:fs/promises').rename = () => { process.kill(process.pid, 'SIGKILL'); return new Promise(() => {}); };
      require(${compiled}).replaceFile(${JSON.stringify(path)}, 'old', 'new');`;
    assert.equal(await program(script), 'SIGKILL');
    assert.equal(said(), 'old');
    const left = readdirSync(folder).filter((name) => name !== 'a.annotations.json');
    assert.deepEqual(left.map((name) => name.replace(/[0-9a-f-]{36}/, '*')).sort(), [
      'a.annotations.json.*.tmp',
      'a.annotations.json.lock',
    ]);
    const past = new Date(Date.now() - 60_000);
    utimesSync(`${path}.lock`, past, past);
    assert.equal(await replaceFile(path, 'old', 'newer'), true);
    assert.equal(said(), 'newer');
    assert.deepEqual(readdirSync(folder), ['a.annotations.json']);
  });

  it('is as it was where the disk takes no more', async () => {
    const old = 'o'.repeat(600);
    writeFileSync(path, old);
    const script = `
      require(${compiled}).replaceFile(${JSON.stringify(path)}, 'o'.repeat(600), 'n'.repeat(100_000)).then(
        () => process.exit(1), (error) => process.exit(error.code === 'EFBIG' ? 42 : 1));`;
    // No file may be bigger than one block: the writing fails half-way, as on a full disk.
    assert.equal(await program(script, "trap '' XFSZ; ulimit -f 1; "), 42);
    assert.equal(said(), old);
    assert.deepEqual(readdirSync(folder), ['a.annotations.json']);
  });

  it('is not replaced where it is read-only, nor in a folder that takes no files', async () => {
    writeFileSync(path, 'old');
    chmodSync(path, 0o444);
    await assert.rejects(replaceFile(path, 'old', 'new'), ReadOnlyFile);
    assert.equal(said(), 'old');
    await assert.rejects(replaceFile(join(folder, 'none', 'a.json'), null, 'new'));
    // Nobody may write there, whoever runs this.
    if (existsSync('/proc/self')) await assert.rejects(replaceFile('/proc/a.annotations.json', null, 'new'));
    assert.deepEqual(readdirSync(folder), ['a.annotations.json']);
  });

  it('keeps its mode, and the mark before its text', async () => {
    writeFileSync(path, '\ufeffold');
    chmodSync(path, 0o640);
    assert.equal(await replaceFile(path, 'old', 'new'), true);
    assert.equal(said(), '\ufeffnew');
    assert.equal(statSync(path).mode & 0o777, 0o640);
  });

  it('keeps its other names: links of both kinds', async () => {
    const [hard, soft, dangling] = ['hard.json', 'soft.json', 'dangling.json'].map((name) => join(folder, name));
    assert.ok(hard !== undefined && soft !== undefined && dangling !== undefined);
    writeFileSync(path, 'old and longer');
    linkSync(path, hard);
    symlinkSync('a.annotations.json', soft);
    assert.equal(await replaceFile(soft, 'old and longer', 'new'), true);
    assert.ok(lstatSync(soft).isSymbolicLink());
    assert.deepEqual([said(), readFileSync(hard, 'utf8'), readFileSync(soft, 'utf8')], ['new', 'new', 'new']);
    symlinkSync('made.json', dangling);
    assert.equal(await replaceFile(dangling, null, 'made'), true);
    assert.equal(readFileSync(join(folder, 'made.json'), 'utf8'), 'made');
    assert.deepEqual(readdirSync(folder).sort(), [
      'a.annotations.json',
      'dangling.json',
      'hard.json',
      'made.json',
      'soft.json',
    ]);
  });

  it('is not touched where it is no UTF-8: written back, it would not be the same', async () => {
    writeFileSync(path, Buffer.from([0x7b, 0xe9, 0x7d]));
    await assert.rejects(replaceFile(path, '{\ufffd}', 'new'));
    assert.deepEqual([...readFileSync(path)], [0x7b, 0xe9, 0x7d]);
  });
});
