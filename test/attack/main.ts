import { parseArgs } from 'node:util';
import { corpusFolder, corpusReports, otherReports } from '../corpus/support/corpus';
import { table } from '../corpus/support/tables';
import { samples } from '../bench/texts';
import { attack, type Harm, type Outcome } from './attack';

const { values } = parseArgs({
  options: {
    seed: { type: 'string', default: '1' },
    each: { type: 'string', default: '40' },
    file: { type: 'string', default: '' },
    verbose: { type: 'boolean', default: false },
  },
});

const KINDS: readonly (readonly [kind: Harm['kind'], name: string])[] = [
  ['level', 'another level'],
  ['grade', 'a new headline grade'],
  ['warning', 'a new warning'],
  ['crash', 'a crash'],
  ['slow', 'slow growth'],
];

const corpus = corpusFolder();
if (corpus === null) console.log('No reports found beside the project: only its samples are altered.');
const texts = [...samples(), ...(corpus === null ? [] : [...corpusReports(corpus), ...otherReports(corpus)])].filter(
  ({ name }) => name.includes(values.file),
);
const outcome: Outcome = { made: 0, harms: [] };
const started = performance.now();
for (const { name, text } of texts) {
  attack(name, text, Number(values.each), Number(values.seed), outcome);
  if (process.stderr.isTTY) process.stderr.write(`\r${String(outcome.made)} altered texts `);
}
const of = (kind: Harm['kind']) => outcome.harms.filter((harm) => harm.kind === kind);
console.log(
  `\n${String(outcome.made)} altered texts of ${String(texts.length)} reports, seed ${values.seed}, ${((performance.now() - started) / 1000).toFixed(0)} s:\n`,
);
console.log(
  table(
    ['what is otherwise', 'times', 'altered texts with it'],
    KINDS.map(([kind, name]) => [name, of(kind).length, new Set(of(kind).map((h) => `${h.name}\n${h.chain}`)).size]),
  ),
);
if (values.verbose)
  for (const { kind, name, chain, what } of outcome.harms) console.log(`${kind}: ${name}: ${chain}: ${what}`);
process.exitCode = of('level').length + of('grade').length + of('crash').length === 0 ? 0 : 1;
