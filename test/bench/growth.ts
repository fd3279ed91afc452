import { table } from '../corpus/support/tables';
import { analyse } from './analyse';
import { inRounds, median, verdict } from './rounds';
import { bytes, repeatedSamples, sizeName } from './texts';

const ROUNDS = 5;
const BASE = 100_000;
const SIZES = [BASE, 1_000_000, 10_000_000];
/** How much is analysed in a round at least: a small text several times. */
const SHARE = 2_000_000;
const GOAL = 1.3;

/** Prints the time per byte of texts of growing size, and how much more it is than at 100 KB. */
export async function printGrowth(): Promise<void> {
  const subjects = SIZES.map((size) => {
    const text = repeatedSamples(size);
    const times = Math.max(1, Math.round(SHARE / size));
    const run = () => {
      for (let time = 0; time < times; time++) analyse(text);
    };
    return { name: sizeName(size), run, total: bytes(text) * times };
  });
  const measured = await inRounds(subjects, ROUNDS);
  const perByte = subjects.map(({ total }, index) => (median(measured[index] ?? []) / total) * 1e6);
  const rows = subjects.map(({ name }, index) => {
    const ratio = (perByte[index] ?? 0) / (perByte[0] ?? 1);
    const last = index === subjects.length - 1;
    return [name, (perByte[index] ?? 0).toFixed(0), `${ratio.toFixed(2)} ×`, last ? verdict(ratio <= GOAL) : ''];
  });
  console.log(`Growth: one text of repeated samples, median of ${String(ROUNDS)} rounds.\n`);
  console.log(`${table(['text', 'ns per byte', `to ${sizeName(BASE)}`, `goal ${String(GOAL)} ×`], rows)}\n`);
}
