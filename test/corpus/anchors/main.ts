// Prints how well annotations are found again in reports that were altered. `--each N` places of a kind in a report,
// `--seed N`, `--wrong` shows the wrong ones, `--lost` the lost ones, `--only NAME` one alteration.
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { corpusFolder } from '../support/corpus';
import { table } from '../support/tables';
import { measureAnchors, type Outcome } from './measure';

const { values } = parseArgs({
  options: {
    each: { type: 'string', default: '4' },
    seed: { type: 'string', default: '1' },
    only: { type: 'string' },
    wrong: { type: 'boolean', default: false },
    lost: { type: 'boolean', default: false },
  },
});
const corpus = corpusFolder();
if (corpus === null) {
  console.log('No published reports found beside the project: nothing is measured.');
} else {
  const started = performance.now();
  const outcomes = measureAnchors(corpus, { each: Number(values.each), seed: values.seed, only: values.only ?? null });
  print('alteration', outcomes, ({ alteration }) => alteration);
  print(
    'kind, surviving',
    outcomes.filter(({ survives }) => survives),
    ({ kind }) => kind,
  );
  print(
    'kind, destroyed',
    outcomes.filter(({ survives }) => !survives),
    ({ kind }) => kind,
  );
  print('found by', outcomes, ({ by }) => by ?? 'not found');
  print('all', outcomes, ({ survives }) => (survives ? 'surviving' : 'destroyed'));
  const wrong = outcomes.filter(({ result }) => result === 'wrong');
  console.log(
    `\nwrong: ${String(wrong.length)} of ${String(outcomes.length)}, 1 in ${(outcomes.length / Math.max(1, wrong.length)).toFixed(0)}`,
  );
  const graded = outcomes.filter(({ kind, alteration }) => kind === 'grade' && alteration.startsWith('corrected'));
  const byContext = graded.filter(({ result }) => result === 'right').length;
  console.log(`corrected grades found: ${String(byContext)} of ${String(graded.length)}`);
  console.log(`${((performance.now() - started) / 1000).toFixed(0)} s`);
  const shown = outcomes.filter(
    ({ result }) => (values.wrong && result === 'wrong') || (values.lost && result === 'lost'),
  );
  for (const each of shown.slice(0, 60)) show(each);
}

function print(head: string, outcomes: readonly Outcome[], groupOf: (outcome: Outcome) => string): void {
  const groups = new Map<string, Outcome[]>();
  for (const each of outcomes) groups.set(groupOf(each), [...(groups.get(groupOf(each)) ?? []), each]);
  const rows = [...groups].map(([name, some]) => {
    const count = (result: Outcome['result']) => some.filter((each) => each.result === result).length;
    return [
      name,
      some.length,
      count('right'),
      count('lost'),
      count('wrong'),
      `${((100 * count('right')) / some.length).toFixed(1)}%`,
    ];
  });
  console.log(`\n${table([head, 'places', 'right', 'lost', 'wrong', 'right'], rows)}`);
}

function show({ file, kind, alteration, by, result, quote, found, expected }: Outcome): void {
  console.log(`\n${result} ${basename(file)} ${kind} ${alteration} ${by ?? ''}`);
  console.log(
    `  quote    ${JSON.stringify(quote.prefix.slice(-60))} [${JSON.stringify(quote.exact.slice(0, 90))}] ${JSON.stringify(quote.suffix.slice(0, 60))}`,
  );
  console.log(`  expected ${expected}\n  found    ${found ?? ''}`);
}
