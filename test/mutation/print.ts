import { table } from '../corpus/support/tables';
import type { Tally } from './run';

/** The share of the slips of each kind that must be found. */
export const GOAL = 0.99;

/** The same in reports of other inspectorates. */
export const OTHERS_GOAL = 0.97;

/** Whether as many of the slips are found as must be, and nothing beside them. */
export function meetsGoal({ made, found, extra, fixes }: Tally, goal: number): boolean {
  return found >= made * goal && extra.length === 0 && fixes.broken.length === 0;
}

/** Prints what came of a run. */
export function print(tallies: ReadonlyMap<string, Tally>, goal: number, verbose: boolean): void {
  const heads = ['kind', 'made', 'found', '', 'extra', 'fixes', 'back', 'equivalent', 'part', 'broken', '', 'left out'];
  const rows = [...tallies].map(([name, tally]) => {
    const { made, found, extra, fixes } = tally;
    const share = made === 0 ? '-' : `${((100 * found) / made).toFixed(1)}%`;
    const met = meetsGoal(tally, goal) ? '' : 'NOT MET';
    const { offered, back, equivalent, part, broken } = fixes;
    const leftOut = [...tally.leftOut.values()].reduce((sum, count) => sum + count, 0);
    return [name, made, found, share, extra.length, offered, back, equivalent, part, broken.length, met, leftOut];
  });
  console.log(table(heads, rows));
  console.log('\nLeft out, because nobody could see them:');
  for (const [name, { leftOut }] of tallies)
    for (const [reason, count] of leftOut) console.log(`  ${name}: ${String(count)} ${reason}`);
  if (!verbose) return;
  list('Missed', tallies, ({ missed }) => missed);
  list('Found, but not caused by the slip', tallies, ({ extra }) => extra);
  list('Fixes after which something is found', tallies, ({ fixes }) => fixes.broken);
}

function list(title: string, tallies: ReadonlyMap<string, Tally>, linesOf: (tally: Tally) => readonly string[]): void {
  const lines = [...tallies.values()].flatMap(linesOf);
  console.log(`\n${title} (${String(lines.length)}):`);
  for (const line of lines) console.log(`  ${line}`);
}
