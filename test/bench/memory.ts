import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { corpusFolder } from '../corpus/support/corpus';
import { table } from '../corpus/support/tables';
import type { Held } from './memory-child';
import { verdict } from './rounds';
import { sizeName } from './texts';

const SIZES = [50_000, 1_000_000, 10_000_000];
const GOAL = 3;

/** Prints how much memory Reports hold, each case in a process of its own, as multiples of what their texts take. */
export function printMemory(): void {
  const cases = SIZES.map((size) => ({ name: `samples repeated to ${sizeName(size)} each`, argument: String(size) }));
  if (corpusFolder() !== null) cases.push({ name: 'all published reports', argument: 'published' });
  const rows = cases.map(({ name, argument }) => {
    const output = execFileSync(process.execPath, ['--expose-gc', join(__dirname, 'memory-child.js'), argument]);
    const { text, held, twoByte, count } = JSON.parse(output.toString()) as Held;
    const ratio = held / text;
    const width = twoByte === count ? '2' : twoByte === 0 ? '1' : '1 or 2';
    return [name, megabytes(text), width, megabytes(held), `${ratio.toFixed(2)} ×`, verdict(ratio <= GOAL)];
  });
  console.log(
    'Memory in MB that Reports hold besides their texts, after garbage collection. A text counts with what its string',
  );
  console.log('takes: one byte a character, or two where any character is above U+00FF.\n');
  console.log(`${table(['texts', 'text', 'bytes each', 'Reports', 'ratio', `goal ${String(GOAL)} ×`], rows)}\n`);
}

function megabytes(size: number): string {
  return (size / 1e6).toFixed(2);
}
