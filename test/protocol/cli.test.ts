import * as assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import {
  closeSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from '../support/root';
import { firstLook, pathOf, sample, samples, textOf } from './support/samples';

interface Outcome {
  readonly code: number | null;
  readonly out: string;
  readonly notes: string;
}

interface ReportJson {
  readonly file: string;
  readonly framework: { readonly id: string } | null;
  readonly judgements: readonly { readonly line: number; readonly level: string | null; readonly headline: boolean }[];
  readonly findings: readonly { readonly rule: string; readonly line: number }[];
}

/** Runs the built command line. @param input what stands on standard input */
function run(args: readonly string[], input: string | Uint8Array = '', cwd = root): Promise<Outcome> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [join(root, 'dist', 'cli.js'), ...args], { cwd });
    let out = '';
    let notes = '';
    child.stdout.setEncoding('utf8').on('data', (data: string) => (out += data));
    child.stderr.setEncoding('utf8').on('data', (data: string) => (notes += data));
    child.on('error', reject);
    child.on('close', (code) => {
      resolve({ code, out, notes });
    });
    child.stdin.on('error', () => undefined);
    child.stdin.end(input);
  });
}

describe('the command line', () => {
  let folder: string;

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'inspection-reports-'));
  });
  afterEach(() => {
    rmSync(folder, { recursive: true });
  });

  function file(name: string, content: string | Uint8Array): string {
    writeFileSync(join(folder, name), content);
    return join(folder, name);
  }

  it('tells its version and how it is used', async () => {
    const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
    assert.deepEqual(await run(['--version']), { code: 0, out: `${version}\n`, notes: '' });
    const help = await run(['--help']);
    assert.equal(help.code, 0);
    for (const word of ['inspect', 'check', 'grades', '--format']) assert.ok(help.out.includes(word));
    const mistake = await run([]);
    assert.equal(mistake.code, 2);
    assert.match(mistake.notes, /--help/);
  });

  it('inspects one file as one object, several as an array, and any number as lines', async () => {
    const one = await run(['inspect', pathOf(firstLook)]);
    const report = JSON.parse(one.out) as ReportJson;
    assert.equal(one.code, 0);
    assert.equal(report.file, pathOf(firstLook));
    assert.deepEqual(
      report.findings.map(({ rule, line }) => ({ rule, line })),
      sample(firstLook).findings.map(({ rule, line }) => ({ rule, line })),
    );
    const paths = samples().map((each) => pathOf(each.file));
    const array = JSON.parse((await run(['inspect', ...paths])).out) as ReportJson[];
    const lines = (await run(['inspect', ...paths, '--format', 'ndjson'])).out.trimEnd().split('\n');
    assert.deepEqual(
      array.map((each) => each.file),
      paths,
    );
    assert.deepEqual(
      lines.map((line) => JSON.parse(line) as unknown),
      array,
    );
  });

  it('reads standard input as it reads a file', async () => {
    const read = await run(['inspect', '-'], textOf(firstLook));
    const report = JSON.parse(read.out) as ReportJson;
    assert.equal(report.file, '-');
    const named = JSON.parse((await run(['inspect', pathOf(firstLook)])).out) as ReportJson;
    assert.deepEqual(report.judgements, named.judgements);
  });

  it('checks a file: place, severity, rule and message, with the other places below, and exits with 1', async () => {
    const { code, out } = await run(['check', 'seeds/first-look.report.txt']);
    assert.equal(code, 1);
    const first = sample(firstLook).findings[0];
    const heads = out.split('\n').filter((line) => line !== '' && !line.startsWith(' '));
    assert.equal(heads.length, 2);
    assert.match(
      heads[0] ?? '',
      new RegExp(`^seeds/first-look\\.report\\.txt:${String(first?.line)}:\\d+ warning grade-mismatch '.+`),
    );
    for (const line of (first?.places ?? []).filter((place) => place !== first?.line)) {
      assert.match(out, new RegExp(`^ +seeds/first-look\\.report\\.txt:${String(line)} \\S`, 'm'));
    }
  });

  it('checks a folder: the reports among its text files, wherever they lie, and nothing else', async () => {
    mkdirSync(join(folder, 'b', '.hidden'), { recursive: true });
    file('b/deep.TXT', textOf(firstLook));
    file('b/.hidden/no.txt', textOf(firstLook));
    file('shopping.txt', 'Milk\nBread, if it is good\n');
    file('picture.txt', Uint8Array.from([0x89, 0, 1, 2]));
    file('report.md', textOf(firstLook));
    file('a.txt', textOf(firstLook));
    const { code, out, notes } = await run(['check', folder, '--format', 'json']);
    const found = JSON.parse(out) as { file: string; related: { file: string }[] }[];
    assert.deepEqual(
      [...new Set(found.map((finding) => finding.file))],
      [join(folder, 'a.txt'), join(folder, 'b', 'deep.TXT')],
    );
    assert.ok(found.every(({ file: where, related }) => related.every((other) => other.file === where)));
    assert.equal(code, 2, 'the picture could not be read');
    assert.match(notes, /picture\.txt: is not a text file/);
  });

  it('exits with 0 where there is nothing to say', async () => {
    const clean = samples().find((each) => each.findings.length === 0);
    assert.ok(clean);
    assert.deepEqual(await run(['check', pathOf(clean.file)]), {
      code: 0,
      out: '',
      notes: '1 report, no findings\n',
    });
    assert.deepEqual(await run(['check', pathOf(clean.file), '--format', 'json']), { code: 0, out: '[]\n', notes: '' });
  });

  it('lists the grades that were awarded as a table, as CSV and as JSON', async () => {
    const headlines = sample(firstLook).judgements.filter(({ headline, role }) => headline && role === 'awarded');
    const json = JSON.parse(
      (await run(['grades', pathOf(firstLook), '--format', 'json'])).out,
    ) as ReportJson['judgements'];
    assert.deepEqual(
      json.map(({ line, level }) => ({ line, level })),
      headlines.map(({ line, level }) => ({ line, level })),
    );
    const csv = (await run(['grades', pathOf(firstLook), '--format', 'csv'])).out.trimEnd().split('\n');
    assert.equal(csv[0], 'file,authority,service,area,areaId,level,printed,rank,of,score,line');
    assert.equal(csv.length, headlines.length + 1);
    const table = (await run(['grades', pathOf(firstLook)])).out.trimEnd().split('\n');
    assert.equal(table.length, headlines.length + 1);
    assert.match(table[1] ?? '', /Overall effectiveness \(Safeguarding.*\) +adequate +3 of 4/i);
  });

  it('says of a text that is no report that it is none', async () => {
    const { code, out, notes } = await run(['inspect', '-'], 'Milk\nBread\n');
    assert.equal(code, 0);
    assert.equal((JSON.parse(out) as ReportJson).framework, null);
    assert.equal(notes, '-: not recognised as an inspection report; --framework ID reads it as one all the same\n');
  });

  it('says of digits in a text that only its name calls a report that nothing tells what they mean', async () => {
    file('home.report.txt', 'Elm House\n\nOverall: 2\nStaying safe: 3\nLeadership: 2\n');
    const { code, out, notes } = await run(['check', join(folder, 'home.report.txt')]);
    assert.equal(code, 1);
    assert.match(out, /home\.report\.txt:3:10 information scale-unknown .*Choose the framework/);
    assert.equal(notes, '1 report, 1 finding\n');
    file('list.report.txt', 'Milk: 2\nBread\n');
    const list = await run(['check', join(folder, 'list.report.txt')]);
    assert.match(list.notes, /not recognised as an inspection report.*\n1 report, no findings, 1 not recognised\n$/);
  });

  it('inspects the reports of a folder', async () => {
    file('a.report.txt', textOf(firstLook));
    file('list.txt', 'Milk\nBread\n');
    const { code, out } = await run(['inspect', folder]);
    const found = JSON.parse(out) as ReportJson[];
    assert.deepEqual([code, found.map((each) => each.file)], [0, [join(folder, 'a.report.txt')]]);
  });

  it('says so where a folder holds no report, and what a check came to', async () => {
    for (const command of ['check', 'inspect', 'grades']) {
      const { notes } = await run([command, folder]);
      assert.equal(notes, `${folder}: no inspection report among the *.txt files there\n`);
    }
    file('a.report.txt', textOf(firstLook));
    file('list.txt', 'Milk\nBread\n');
    const { notes, out } = await run(['check', folder]);
    const lines = out.split('\n').filter((line) => /^\S/.test(line));
    assert.equal(notes, `1 report, ${String(lines.length)} findings, 1 not recognised\n`);
  });

  it('counts single rules, and lets some warnings through', async () => {
    const path = pathOf(firstLook);
    const all = JSON.parse((await run(['check', path, '--format', 'json'])).out) as { rule: string }[];
    const rule = all[0]?.rule ?? '';
    const some = await run(['check', path, '--format', 'json', '--rule', rule]);
    assert.deepEqual(
      JSON.parse(some.out),
      all.filter((each) => each.rule === rule),
    );
    assert.equal((await run(['check', path, '--max-warnings', '0'])).code, 1);
    assert.equal((await run(['check', path, '--max-warnings', '99'])).code, 0);
  });

  it('applies safe fixes, or only tells of them', async () => {
    const right = textOf('joint-area-review-2008.report.txt');
    const wrong = right.replace(/^16\. The/m, '61. The');
    const path = file('a.report.txt', wrong);
    const dry = await run(['check', path, '--fix', '--dry-run']);
    assert.match(
      dry.notes,
      /:140 would be fixed: Renumber this paragraph to 16\n1 report, 1 finding, 1 can be fixed\n$/,
    );
    assert.equal(readFileSync(path, 'utf8'), wrong);
    const wet = await run(['check', path, '--fix']);
    assert.equal(wet.code, 0);
    assert.equal(readFileSync(path, 'utf8'), right);
    assert.equal(wet.out, '');
    assert.match(wet.notes, /:140 fixed: Renumber this paragraph to 16\n1 report, no findings, 1 fixed\n$/);
  });

  it('tells after a fix what is left, where it then stands', async () => {
    const first = textOf(firstLook);
    const left = await run(['check', file('a.report.txt', first)]);
    const path = file('a.report.txt', first.replace('\n', '\n\nThe panel meets in the the town hall each month.\n\n'));
    const fixed = await run(['check', path, '--fix']);
    assert.equal(fixed.code, 1);
    assert.match(fixed.notes, / fixed: Remove the second 'the'\n1 report, 2 findings, 1 fixed\n$/);
    assert.ok(!fixed.out.includes('word-doubled'));
    assert.equal((await run(['check', path])).out, fixed.out);
    assert.notEqual(left.out, fixed.out);
    assert.equal((await run(['check', path, '--fix', '--max-warnings', '2'])).code, 0);
  });

  it('reads reports under a framework that is named', async () => {
    const { out } = await run(['inspect', pathOf(firstLook), '--framework', 'ofsted-ilacs-2018']);
    assert.equal((JSON.parse(out) as ReportJson).framework?.id, 'ofsted-ilacs-2018');
    const unknown = await run(['inspect', pathOf(firstLook), '--framework', 'no-such']);
    assert.equal(unknown.code, 2);
    assert.match(unknown.notes, /there is no framework 'no-such'/);
  });

  it('never lets a name or a report give orders to the terminal, or begin a finding of its own', async () => {
    file('a\nb.txt:1:1 error \u001b[2J.txt', textOf(firstLook));
    const { out, notes } = await run(['check', folder]);
    assert.ok(!`${out}${notes}`.includes('\u001b'));
    assert.ok(out.split('\n').every((line) => line === '' || line.startsWith('    ') || line.startsWith(folder)));
    assert.match(out, /a\\nb\.txt:1:1 error \\u\{1b\}/);
  });

  it('follows links once', async function () {
    if (process.platform === 'win32') this.skip();
    mkdirSync(join(folder, 'in'));
    file('in/a.report.txt', textOf(firstLook));
    symlinkSync(folder, join(folder, 'in', 'up'));
    symlinkSync(join(folder, 'in', 'a.report.txt'), join(folder, 'b.report.txt'));
    const { out, notes } = await run(['grades', folder, '--format', 'json']);
    const files = new Set((JSON.parse(out) as { file: string }[]).map((row) => row.file));
    assert.deepEqual([...files], [join(folder, 'in', 'a.report.txt')]);
    assert.match(notes, /up: skipped, it leads to what is read already/);
    assert.match(notes, /b\.report\.txt: skipped, it leads to what is read already/);
  });

  it('says that the output could not be written, and exits with 2', function (done) {
    if (!existsSync('/dev/full')) this.skip();
    const full = openSync('/dev/full', 'w');
    const child = spawn(process.execPath, [join(root, 'dist', 'cli.js'), 'check', pathOf(firstLook)], {
      stdio: ['ignore', full, 'pipe'],
    });
    let notes = '';
    child.stderr?.setEncoding('utf8').on('data', (data: string) => (notes += data));
    child.on('close', (code) => {
      closeSync(full);
      assert.equal(code, 2);
      const [summary, problem, ...more] = notes.trimEnd().split('\n');
      assert.match(summary ?? '', /^1 report, /);
      assert.equal(problem, 'inspection-reports: the output could not be written: the disk is full');
      assert.deepEqual(more, []);
      done();
    });
  });

  it('exits with 2 where a file takes only the beginning of the output', async function () {
    if (process.platform === 'win32') this.skip();
    const output = join(folder, 'out.json');
    const program = [process.execPath, join(root, 'dist', 'cli.js'), 'inspect', pathOf(firstLook)];
    const child = spawn('sh', ['-c', `ulimit -f 1; "$@" > "$OUT"`, 'sh', ...program], {
      env: { ...process.env, OUT: output },
    });
    let notes = '';
    child.stderr.setEncoding('utf8').on('data', (data: string) => (notes += data));
    const code = await new Promise((resolve) => child.on('close', resolve));
    assert.equal(code, 2);
    assert.match(notes, /^inspection-reports: the output could not be written: .+\n$/);
  });

  it('takes an empty file as an empty report', async () => {
    const { code, out } = await run(['inspect', file('empty.txt', '')]);
    assert.equal(code, 0);
    assert.deepEqual((JSON.parse(out) as ReportJson).judgements, []);
  });

  it('goes on with the other files where one cannot be read, and exits with 2', async () => {
    const { code, out, notes } = await run(['inspect', join(folder, 'none.txt'), folder, pathOf(firstLook)]);
    assert.equal(code, 2);
    assert.equal((JSON.parse(out) as ReportJson[]).length, 1);
    assert.match(notes, /none\.txt: does not exist/);
    assert.equal((await run(['check', join(folder, 'none')])).code, 2);
  });

  it('reads every encoding alike', async () => {
    const text = textOf(firstLook);
    const judged = async (path: string) => {
      const { out, notes } = await run(['inspect', path]);
      return { judgements: (JSON.parse(out) as ReportJson).judgements, notes };
    };
    const plain = await judged(pathOf(firstLook));
    assert.deepEqual(await judged(file('bom.txt', `\ufeff${text}`)), plain);
    assert.deepEqual(await judged(file('le.txt', Buffer.from(`\ufeff${text}`, 'utf16le'))), plain);
    assert.deepEqual(await judged(file('be.txt', Buffer.from(`\ufeff${text}`, 'utf16le').swap16())), plain);
    const old = await judged(file('old.txt', Buffer.from(`${text}\nCaf\u00e9\n`, 'latin1')));
    assert.deepEqual(old.judgements, plain.judgements);
    assert.match(old.notes, /old\.txt: is not UTF-8; read as windows-1252/);
  });

  it('checks many files in threads as it checks each alone, in the order of their paths', async () => {
    const texts = samples().map(({ file: name }) => textOf(name));
    const times = Math.ceil(4_500_000 / texts.reduce((sum, text) => sum + text.length, 0));
    const names = Array.from({ length: times }, (_, round) =>
      texts.map((text, index) => {
        const name = `${String(round).padStart(3, '0')}-${String(index).padStart(3, '0')}.txt`;
        file(name, text);
        return name;
      }),
    ).flat();
    const all = await run(['check', ...names, '--format', 'json'], '', folder);
    assert.deepEqual({ code: all.code, notes: all.notes }, { code: 1, notes: '' });
    const found = JSON.parse(all.out) as { file: string; line: number; rule: string }[];
    const files = found.map((each) => each.file);
    assert.deepEqual(files, [...files].sort());
    const last = names.slice(-texts.length);
    const few = JSON.parse((await run(['check', ...last, '--format', 'json'], '', folder)).out) as typeof found;
    const key = ({ file: name, line, rule }: (typeof found)[number]): string => `${name}:${String(line)} ${rule}`;
    assert.deepEqual(found.filter((each) => last.includes(each.file)).map(key), few.map(key));
  });

  it('ends at once when it is interrupted, and quietly when nobody reads on, with threads at work', async () => {
    const big = Array.from({ length: 4 }, (_, index) => file(`${String(index)}.txt`, textOf(firstLook).repeat(300)));
    const interrupted = spawn(process.execPath, [join(root, 'dist', 'cli.js'), 'check', ...big]);
    const ended = new Promise((resolve) =>
      interrupted.on('exit', (_, signal) => {
        resolve(signal);
      }),
    );
    await new Promise((resolve) => setTimeout(resolve, 300));
    interrupted.kill('SIGINT');
    assert.equal(await ended, 'SIGINT');
    const unread = spawn(process.execPath, [join(root, 'dist', 'cli.js'), 'check', ...big]);
    let notes = '';
    unread.stderr.setEncoding('utf8').on('data', (data: string) => (notes += data));
    unread.stdout.destroy();
    const code = await new Promise((resolve) => unread.on('close', resolve));
    assert.deepEqual({ code, notes }, { code: 0, notes: '' });
  });

  it('ends quietly when nobody reads on', async () => {
    const big = file('big.txt', textOf(firstLook).repeat(200));
    const child = spawn(process.execPath, [join(root, 'dist', 'cli.js'), 'inspect', big]);
    let notes = '';
    child.stderr.setEncoding('utf8').on('data', (data: string) => (notes += data));
    child.stdout.once('data', () => child.stdout.destroy());
    const code = await new Promise((resolve) => child.on('close', resolve));
    assert.deepEqual({ code, notes }, { code: 0, notes: '' });
  });
});
