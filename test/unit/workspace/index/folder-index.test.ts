import * as assert from 'node:assert/strict';
import { workspaceSymbols } from '../../../../server/src/features/symbols/workspace-symbols';
import { hostClock } from '../../../../server/src/connection/clock';
import type { Report } from '../../../../server/src/report/model';
import { recognise } from '../../../../server/src/report/recognise';
import { FolderIndex, type IndexProgress } from '../../../../server/src/workspace/index/folder-index';
import { seedReport } from '../../features/seed';

const samples = ['first-look.report.txt', 'ilacs-four-areas-2024.report.txt', 'joint-area-review-2008.report.txt'];

/** A folder of files in memory, with what happens to it. */
class Folder {
  readonly files = new Map<string, string>();
  readonly open = new Map<string, Report>();
  readonly read: string[] = [];
  private readonly reports = new Map<string, Report>();
  told = 0;
  readonly progress: string[] = [];
  cancelAfter = Number.POSITIVE_INFINITY;
  readonly index = new FolderIndex({
    clock: hostClock,
    list: () => Promise.resolve([...this.files.keys()]),
    read: (uri) => {
      this.read.push(uri);
      return Promise.resolve(this.files.get(uri) ?? null);
    },
    recognise: (text) => Promise.resolve(this.recognised(text)),
    begin: () => Promise.resolve(this.begin()),
    open: () => this.open,
    changed: () => this.told++,
  });

  constructor() {
    for (const file of samples) this.files.set(`file:///${file}`, seedReport(file).text);
    this.files.set('file:///shopping.txt', 'Milk\nBread\n');
  }

  /** The same text is read once. */
  private recognised(text: string): Report {
    const report = this.reports.get(text) ?? recognise(text);
    this.reports.set(text, report);
    return report;
  }

  find(query: string): string[] {
    return workspaceSymbols(this.index.all(), query).map(
      ({ name, location: { uri } }) => `${uri.slice(8, 18)} ${name}`,
    );
  }

  private begin(): IndexProgress {
    this.progress.push('begin');
    return {
      report: (done, all) => this.progress.push(`${String(done)} of ${String(all)}`),
      end: () => this.progress.push('end'),
      isCancelled: () => this.read.length >= this.cancelAfter,
    };
  }
}

describe('the index of the folder', () => {
  it('is made when it is first asked for, with progress, and reads no file twice', async () => {
    const folder = new Folder();
    assert.deepEqual(folder.read, []);
    await folder.index.ready(10_000);
    await folder.index.ready(10_000);
    assert.deepEqual(folder.read, [...folder.files.keys()]);
    assert.deepEqual(folder.progress, ['begin', '1 of 4', '2 of 4', '3 of 4', '4 of 4', 'end']);
    assert.ok(folder.find('wexcombe capacity').includes('first-look Capacity for improvement: adequate'));
  });

  it('does not keep a search waiting longer than it has patience', async () => {
    const folder = new Folder();
    const slow = new Promise<void>(() => undefined);
    folder.index.touched();
    const before = Date.now();
    await Promise.race([folder.index.ready(30), slow]);
    assert.ok(Date.now() - before < 300);
    assert.deepEqual(folder.find('wexcombe'), [], 'nothing is read while the person types');
    folder.index.dispose();
  });

  it('stops where the person ends it, and goes on from there when it is next asked', async () => {
    const folder = new Folder();
    folder.cancelAfter = 2;
    await folder.index.ready(10_000);
    assert.equal(folder.read.length, 2);
    folder.cancelAfter = Number.POSITIVE_INFINITY;
    await folder.index.ready(10_000);
    assert.deepEqual(folder.read, [...folder.files.keys()]);
    assert.deepEqual(
      folder.progress.filter((each) => !each.includes('of')),
      ['begin', 'end', 'begin', 'end'],
    );
  });

  it('follows a file that changes, comes or goes, and reads no other', async () => {
    const folder = new Folder();
    await folder.index.ready(10_000);
    folder.read.length = 0;
    const [first = '', second = ''] = folder.files.keys();
    folder.files.set(first, (folder.files.get(first) ?? '').replaceAll('Wexcombe', 'Elmcombe'));
    folder.files.delete(second);
    folder.files.set('file:///new.txt', seedReport('area-send-2024.report.txt').text);
    folder.index.changed([first, second, 'file:///new.txt', 'file:///other.json']);
    await folder.index.settled();
    assert.deepEqual(folder.read, [first, second, 'file:///new.txt']);
    assert.deepEqual(folder.find('wexcombe'), []);
    assert.equal(folder.find('elmcombe')[0], 'first-look Elmcombe · 8 to 19 November 2010');
    assert.deepEqual(folder.find('ravensholt'), []);
    assert.ok(folder.find('').some((each) => each.startsWith('new.txt')));
  });

  it('gives an open report as it stands in the editor', async () => {
    const folder = new Folder();
    await folder.index.ready(10_000);
    const [first = ''] = folder.files.keys();
    folder.open.set(first, recognise((folder.files.get(first) ?? '').replaceAll('Wexcombe', 'Elmcombe')));
    assert.deepEqual(folder.find('wexcombe'), []);
    assert.equal(folder.find('elmcombe')[0], 'first-look Elmcombe · 8 to 19 November 2010');
  });

  it('tells what each report awards, and afterwards only what is new or gone', async () => {
    const folder = new Folder();
    await folder.index.ready(10_000);
    assert.deepEqual([folder.told], [0], 'nobody has asked yet');
    const first = folder.index.listedSince(0);
    assert.deepEqual(
      first.reports.map(({ uri }) => uri),
      samples.map((file) => `file:///${file}`),
    );
    assert.deepEqual([first.gone, first.more, first.reading], [[], false, null]);
    assert.deepEqual(folder.index.listedSince(first.revision).reports, []);
    const [changed = '', removed = ''] = folder.files.keys();
    folder.files.set(changed, (folder.files.get(changed) ?? '').replaceAll('Wexcombe', 'Elmcombe'));
    folder.files.delete(removed);
    folder.index.changed([changed, removed]);
    await folder.index.settled();
    assert.notEqual(folder.told, 0);
    const { reports, gone } = folder.index.listedSince(first.revision);
    assert.deepEqual(
      reports.map(({ name }) => name),
      ['Elmcombe · 8 to 19 November 2010'],
    );
    assert.deepEqual(gone, [removed]);
  });

  it('tells of many reports in several answers, each once', async () => {
    const folder = new Folder();
    const text = folder.files.get(`file:///${samples[0] ?? ''}`) ?? '';
    for (let number = 0; number < 450; number++) folder.files.set(`file:///${String(number)}.txt`, text);
    await folder.index.ready(60_000);
    const told: string[] = [];
    for (let since = 0, more = true; more;) {
      const answer = folder.index.listedSince(since);
      told.push(...answer.reports.map(({ uri }) => uri));
      ({ revision: since, more } = answer);
    }
    assert.deepEqual(told.sort(), [...folder.files.keys()].filter((uri) => !uri.includes('shopping')).sort());
  });

  it('keeps little: no text, and less than half of what it takes', async () => {
    const folder = new Folder();
    await folder.index.ready(10_000);
    const texts = [...folder.files.values()].reduce((sum, text) => sum + text.length, 0);
    assert.ok(folder.index.size < texts / 2, `${String(folder.index.size)} of ${String(texts)}`);
  });
});
