import type { Profiler } from 'node:inspector';
import { table } from '../corpus/support/tables';
import { analyse } from './analyse';
import { ownFile, selfTimes, takeProfile } from './cpu-profile';
import { manyTexts, oneLargeText, type Profiled } from './profile';

const WARM_UP = 3;
const SECONDS = 5;

/** What calls the stages, one after the other, and the rules. */
const CALLERS = new Set(['report/recognise.ts', 'rules/registry.ts']);

/** Prints which share of its time the analysis spends in each stage and each rule, what they call included. */
export async function printStages(): Promise<void> {
  const [many, large] = [await stagesOf(manyTexts()), await stagesOf(oneLargeText())];
  const names = [...new Set([...many.shares.keys(), ...large.shares.keys()])];
  const share = (of: Stages, name: string) => of.shares.get(name) ?? 0;
  const rows = names
    .filter((name) => share(many, name) >= 0.01 || share(large, name) >= 0.01)
    .sort((a, b) => share(many, b) - share(many, a))
    .map((name) => [name, ...[many, large].map((of) => `${(100 * share(of, name)).toFixed(1)}%`)]);
  console.log(
    'Where the time goes, by stage and by rule, what they call included; those of less than 1% are left out.\n',
  );
  console.log(`${table(['', many.what, large.what], rows)}\n`);
}

interface Stages {
  readonly what: string;
  /** The share of the time by stage, 0 to 1. */
  readonly shares: ReadonlyMap<string, number>;
}

async function stagesOf({ what, texts }: Profiled): Promise<Stages> {
  const run = () => {
    for (const { text } of texts) analyse(text);
  };
  const started = performance.now();
  do run();
  while (performance.now() - started < WARM_UP * 1000);
  const { profile } = await takeProfile(run, SECONDS);
  return { what, shares: sharesOf(profile) };
}

function sharesOf(profile: Profiler.Profile): Map<string, number> {
  const self = selfTimes(profile);
  const nodes = new Map(profile.nodes.map((node) => [node.id, node]));
  const times = new Map<string, number>();
  let whole = 0;
  const visit = (id: number, above: string | null) => {
    const node = nodes.get(id);
    if (!node) return;
    const stage = stageAt(node, above);
    const time = stage === null ? 0 : (self.get(id) ?? 0);
    whole += time;
    if (stage !== null) times.set(stage, (times.get(stage) ?? 0) + time);
    for (const child of node.children ?? []) visit(child, stage);
  };
  const [root] = profile.nodes;
  if (root) visit(root.id, null);
  return new Map([...times].map(([name, time]) => [name, time / whole]));
}

/** The stage that a node belongs to: the first file below the one that calls the stages; null outside the analysis. */
function stageAt({ callFrame }: Profiler.ProfileNode, above: string | null): string | null {
  if (callFrame.functionName === '(garbage collector)') return callFrame.functionName;
  const file = ownFile(callFrame);
  if (above === null) return file !== null && CALLERS.has(file) ? file : null;
  return file !== null && CALLERS.has(above) ? file : above;
}
