import { hostClock } from '../../server/src/connection/clock';
import { references } from '../../server/src/features/navigation/references';
import { toPosition } from '../../server/src/features/positions';
import { workspaceSymbols } from '../../server/src/features/symbols/workspace-symbols';
import { recognise } from '../../server/src/report/recognise';
import { FolderIndex } from '../../server/src/workspace/index/folder-index';
import { corpusFolder, corpusReports } from '../corpus/support/corpus';
import { table } from '../corpus/support/tables';
import { analyse } from './analyse';
import { median, verdict } from './rounds';
import { bytes, samples } from './texts';

/** So many reports lie in the folder; where there are fewer, each is there several times. */
const REPORTS = 1_000;

/** The first reading of a folder may take so many times what reading and checking its files takes in one run. */
const GOAL_INDEX = 4;

/** Longer than any reading takes, in milliseconds. */
const LONG = 3_600_000;

/** A search answers within this, in milliseconds: the time of a key. */
const GOAL_SEARCH = 50;

/** Prints what a folder of many reports takes: its first reading, a change, a search, and the memory that it holds. */
export async function printFolder(): Promise<void> {
  const corpus = corpusFolder();
  const texts = (corpus === null ? samples() : corpusReports(corpus)).map(({ text }) => text);
  const files = new Map(
    Array.from({ length: REPORTS }, (_, number) => [
      `file:///${String(number)}.txt`,
      texts[number % texts.length] ?? '',
    ]),
  );
  for (const text of texts.slice(0, 20)) analyse(text);
  const checked = await timed(() => {
    for (const text of files.values()) analyse(text);
  });
  const index = indexOf(files);
  const before = used();
  const first = await timed(() => index.ready(LONG));
  const held = used() - before;
  const [changed = ''] = files.keys();
  const again = await timed(async () => {
    index.changed([changed]);
    await index.settled();
  });
  const searches = prefixes('care leavers inadequate').map((query) => {
    const started = performance.now();
    workspaceSymbols(index.all(), query);
    return performance.now() - started;
  });
  const size = [...files.values()].reduce((sum, text) => sum + bytes(text), 0);
  const worst = Math.max(...searches);
  console.log(`A folder of ${String(REPORTS)} reports, ${megabytes(size)}, in memory. Times in milliseconds.\n`);
  const rows = [
    ['reading and checking all', checked.toFixed(0), ''],
    [
      'first index',
      first.toFixed(0),
      `${(first / checked).toFixed(2)} ×, goal ${String(GOAL_INDEX)} ×: ${verdict(first <= checked * GOAL_INDEX)}`,
    ],
    ['one file changed', again.toFixed(1), ''],
    [
      'search, the slowest of its keys',
      worst.toFixed(1),
      `goal ${String(GOAL_SEARCH)}: ${verdict(worst <= GOAL_SEARCH)}`,
    ],
    ['search, the middle one', median(searches).toFixed(1), ''],
    ['references of an area, the middle one', median(texts.map(timeOfReferences)).toFixed(2), ''],
    ['memory of the index', megabytes(index.size), globalThis.gc === undefined ? '' : `${megabytes(held)} of the heap`],
  ];
  console.log(`${table(['what', 'takes', ''], rows)}\n`);
  index.dispose();
}

function indexOf(files: ReadonlyMap<string, string>): FolderIndex {
  return new FolderIndex({
    clock: hostClock,
    list: () => Promise.resolve([...files.keys()]),
    read: (uri) => Promise.resolve(files.get(uri) ?? null),
    recognise: (text) => Promise.resolve(recognise(text)),
    begin: () => Promise.resolve({ report: () => undefined, end: () => undefined, isCancelled: () => false }),
    open: () => new Map(),
    changed: () => undefined,
  });
}

/** Where the first area is judged in the results, in a Report that others have asked about already. */
function timeOfReferences(text: string): number {
  const report = recognise(text);
  const judgement = report.judgements.find(({ headline }) => headline);
  if (judgement === undefined) return 0;
  const started = performance.now();
  references(report, toPosition(report.lines, judgement.start), 'file:///a.txt', true);
  return performance.now() - started;
}

/** What a person has typed after each key. */
function prefixes(query: string): string[] {
  return Array.from(query, (_, index) => query.slice(0, index + 1));
}

async function timed(run: () => unknown): Promise<number> {
  const started = performance.now();
  await run();
  return performance.now() - started;
}

function used(): number {
  for (let time = 0; time < 3; time++) globalThis.gc?.();
  return process.memoryUsage().heapUsed;
}

const megabytes = (size: number): string => `${(size / 1e6).toFixed(1)} MB`;
