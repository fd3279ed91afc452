import type { Profiler } from 'node:inspector';
import { corpusFolder, corpusReports } from '../corpus/support/corpus';
import { table } from '../corpus/support/tables';
import { analyse } from './analyse';
import { ownFile, selfTimes, takeProfile, type Frame } from './cpu-profile';
import { bytes, repeatedSamples, samples, type BenchText } from './texts';

const SECONDS = 12;
const FUNCTIONS = 40;

/** The texts of a profile and what they are called. */
export interface Profiled {
  readonly what: string;
  readonly texts: readonly BenchText[];
}

/** The published reports one by one, or the samples where there are none. */
export function manyTexts(): Profiled {
  const corpus = corpusFolder();
  if (corpus === null) return { what: 'samples (no published reports found)', texts: samples() };
  return { what: 'published reports', texts: corpusReports(corpus) };
}

/** The samples over and over in one text. */
export function oneLargeText(): Profiled {
  return { what: 'text of repeated samples', texts: [{ name: 'large', text: repeatedSamples(5_000_000) }] };
}

/** Analyses texts again and again and prints in which code the time was spent. */
export async function printProfile({ what, texts }: Profiled): Promise<void> {
  const all = texts.reduce((sum, { text }) => sum + bytes(text), 0);
  analyseAll(texts);
  const { profile, rounds, seconds } = await takeProfile(() => {
    analyseAll(texts);
  }, SECONDS);
  const rate = (all * rounds) / seconds / 1e6;
  console.log(
    `${String(rounds)} × ${String(texts.length)} ${what}, ${(all / 1e6).toFixed(2)} MB each round: ${rate.toFixed(2)} MB/s\n`,
  );
  printShares(
    'Self time by file',
    byKey(profile, (frame) => fileOf(frame)),
  );
  printShares('Self time by function', byKey(profile, describe), FUNCTIONS);
  printShares('Time by function, what it calls included', inclusive(profile), FUNCTIONS);
}

function analyseAll(texts: readonly BenchText[]): void {
  for (const { text } of texts) analyse(text);
}

/** Self time in microseconds by what a frame is called. */
function byKey(profile: Profiler.Profile, key: (frame: Frame) => string): Map<string, number> {
  const times = new Map<string, number>();
  const self = selfTimes(profile);
  for (const { id, callFrame } of profile.nodes) {
    const name = key(callFrame);
    times.set(name, (times.get(name) ?? 0) + (self.get(id) ?? 0));
  }
  return times;
}

/** Time in microseconds by function, with what it calls; a function that calls itself is counted once. */
function inclusive(profile: Profiler.Profile): Map<string, number> {
  const nodes = new Map(profile.nodes.map((node) => [node.id, node]));
  const self = selfTimes(profile);
  const totals = new Map<string, number>();
  const visit = (node: Profiler.ProfileNode, above: ReadonlySet<string>): number => {
    const name = describe(node.callFrame);
    const below = new Set(above).add(name);
    let time = self.get(node.id) ?? 0;
    for (const child of node.children ?? []) {
      const next = nodes.get(child);
      if (next !== undefined) time += visit(next, below);
    }
    if (!above.has(name) && ownFile(node.callFrame) !== null) totals.set(name, (totals.get(name) ?? 0) + time);
    return time;
  };
  const root = profile.nodes[0];
  if (root !== undefined) visit(root, new Set());
  return totals;
}

/** The source file of a frame; '(garbage collector)' and the like for what has none. */
function fileOf(frame: Frame): string {
  const file = ownFile(frame);
  if (file !== null) return file;
  if (frame.url !== '') return frame.url;
  return frame.functionName.startsWith('(') ? frame.functionName : '(built in)';
}

/** A function with its file. Lines are those of the compiled file. */
function describe(frame: Frame): string {
  if (frame.url === '') return frame.functionName === '' ? '(built in)' : frame.functionName;
  const name = frame.functionName === '' ? `line ${String(frame.lineNumber + 1)}` : frame.functionName;
  return `${name}  ${fileOf(frame)}`;
}

function printShares(title: string, times: ReadonlyMap<string, number>, limit = Infinity): void {
  const total = [...times.values()].reduce((sum, time) => sum + time, 0);
  const whole = title.includes('included') ? Math.max(...times.values()) : total;
  const rows = [...times]
    .sort((a, b) => b[1] - a[1])
    .filter(([, time]) => time / whole >= 0.001)
    .slice(0, limit)
    .map(([name, time]) => [name, `${((100 * time) / whole).toFixed(1)}%`, (time / 1000).toFixed(0)]);
  console.log(`${title}:\n\n${table(['', 'share', 'ms'], rows)}\n`);
}
