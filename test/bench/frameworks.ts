import { catalogue } from '../../server/src/frameworks/catalogue';
import { recognise } from '../../server/src/report/recognise';
import { table } from '../corpus/support/tables';
import { inRounds, median, verdict } from './rounds';
import { samples } from './texts';

const ROUNDS = 7;
const FEWER = 80;
const GOAL = 1.1;

/** Prints the time to recognise a report with some of the frameworks and with all of them, measured in turn. */
export async function printFrameworks(): Promise<void> {
  const texts = samples();
  const catalogues = [catalogue.slice(0, FEWER), catalogue];
  const subjects = catalogues.map((frameworks) => ({
    name: `${String(frameworks.length)} frameworks`,
    run: () => {
      for (const { text } of texts) recognise(text, frameworks);
    },
  }));
  const measured = await inRounds(subjects, ROUNDS);
  const perReport = measured.map((times) => median(times) / texts.length);
  const rows = subjects.map(({ name }, index) => {
    const ratio = (perReport[index] ?? 0) / (perReport[0] ?? 1);
    const last = index === subjects.length - 1;
    return [name, (perReport[index] ?? 0).toFixed(2), `${ratio.toFixed(2)} ×`, last ? verdict(ratio <= GOAL) : ''];
  });
  console.log(`Frameworks: recognising the samples, median of ${String(ROUNDS)} rounds.\n`);
  console.log(`${table(['known', 'ms per report', `to ${String(FEWER)}`, `goal ${String(GOAL)} ×`], rows)}\n`);
}
