import { corpusFolder, corpusReports } from '../corpus/support/corpus';
import { table } from '../corpus/support/tables';
import { analyse } from './analyse';
import { inRounds, median, type Subject } from './rounds';
import { bytes, repeatedSamples, samples, sizeName } from './texts';

const ROUNDS = 9;

/** Prints how much text the analysis reads in a second. */
export async function printThroughput(): Promise<void> {
  const all = sets();
  const subjects = all.map(({ name, texts }): Subject => {
    // Nothing is held of what was made of one text while the next is read.
    const run = () => {
      let last: unknown;
      for (const text of texts) last = analyse(text);
      return last;
    };
    return { name, run };
  });
  const times = await inRounds(subjects, ROUNDS);
  const rows = all.map(({ name, texts }, index) => {
    const size = texts.reduce((sum, text) => sum + bytes(text), 0);
    return [name, (size / median(times[index] ?? []) / 1000).toFixed(1)];
  });
  console.log(
    `Throughput in MB/s (UTF-8) from text to Report and the findings of all rules, median of ${String(ROUNDS)} rounds in which all take turns.\n`,
  );
  console.log(`${table(['texts', 'analysis'], rows)}\n`);
}

function sets(): { name: string; texts: readonly string[] }[] {
  const all = samples().map(({ text }) => text);
  const repeated = [50_000, 1_000_000].map((size) => ({
    name: `samples repeated to ${sizeName(size)}`,
    // Small texts several times in a round, so that a round is long enough to be timed.
    texts: Array.from({ length: Math.ceil(500_000 / size) }, () => repeatedSamples(size)),
  }));
  const corpus = corpusFolder();
  if (corpus === null) console.log('No published reports found: the samples are measured alone.\n');
  const published = corpus === null ? [] : corpusReports(corpus);
  return [
    { name: `${String(all.length)} samples, 5 times`, texts: Array.from({ length: 5 }, () => all).flat() },
    ...repeated,
    ...(published.length === 0
      ? []
      : [{ name: `${String(published.length)} published reports`, texts: published.map(({ text }) => text) }]),
  ];
}
