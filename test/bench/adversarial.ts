import { table } from '../corpus/support/tables';
import { repetitions, separators, within } from '../support/repetitions';
import { analyse } from './analyse';
import { bytes, samples } from './texts';

const SMALL = 100_000;
const LARGE = 1_000_000;
const MOST_RELATIVE = 20;
const MOST_GROWTH = 2;
const SHOWN = 12;

interface Row {
  readonly name: string;
  /** Nanoseconds per byte. */
  readonly time: number;
  /** Time per byte at 1 MB against that at 100 KB. */
  readonly growth: number;
}

/** Prints which repetitions cost most, each of them in the middle of a report, and which of them cost too much. */
export function printAdversarial(all: boolean): void {
  // The longest sample has tables, tick rows, annexes and a legend, so that every stage has its work.
  const host = samples().reduce((a, b) => (b.text.length > a.text.length ? b : a));
  for (let time = 0; time < 50; time++) analyse(host.text);
  const rows = repetitions.flatMap(({ name, piece }) =>
    Object.entries(separators).map(([form, separator]) =>
      measure(`${name}, ${form}`, host.text, `${piece}${separator}`),
    ),
  );
  const plain = rows.at(-1) ?? { name: '', time: 1, growth: 1 };
  const relative = (row: Row) => row.time / plain.time;
  const slow = rows.filter((row) => relative(row) > MOST_RELATIVE);
  const growing = rows.filter((row) => row.growth > MOST_GROWTH);
  const shown = new Set([
    ...[...rows].sort((a, b) => b.time - a.time).slice(0, all ? rows.length : SHOWN),
    ...[...rows].sort((a, b) => b.growth - a.growth).slice(0, 3),
    ...growing,
    plain,
  ]);
  console.log(
    `Repetitions: ${String(rows.length)} pieces to 1 MB within a report, the best of some rounds. Plain prose is '${plain.name}'.\n`,
  );
  console.log(
    table(
      ['piece', 'ns per byte', 'to plain prose', 'growth from 100 KB', 'flag'],
      [...shown].map((row) => [
        row.name,
        row.time.toFixed(0),
        `${relative(row).toFixed(1)} ×`,
        `${row.growth.toFixed(2)} ×`,
        [...(slow.includes(row) ? ['slow'] : []), ...(growing.includes(row) ? ['GROWS'] : [])].join(' '),
      ]),
    ),
  );
  console.log(
    `\n${String(slow.length)} take more than ${String(MOST_RELATIVE)} × the time of plain prose; ${String(growing.length)} grow more than ${String(MOST_GROWTH)} × per byte.\n`,
  );
}

function measure(name: string, host: string, piece: string): Row {
  const time = (size: number, rounds: number) => {
    const text = within(host, piece.repeat(Math.round(size / bytes(piece))));
    return best(text, rounds) / bytes(text);
  };
  const small = time(SMALL, 4);
  let large = time(LARGE, 1);
  // Only what looks slow because of a disturbance is measured again.
  if (large > MOST_GROWTH * 0.8 * small) large = Math.min(large, time(LARGE, 3));
  return { name, time: large, growth: large / small };
}

/** Nanoseconds of the best round: a disturbance only ever adds. */
function best(text: string, rounds: number): number {
  let least = Infinity;
  for (let round = 0; round < rounds; round++) {
    const started = performance.now();
    analyse(text);
    least = Math.min(least, performance.now() - started);
  }
  return least * 1e6;
}
