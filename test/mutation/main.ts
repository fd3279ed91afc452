import { parseArgs } from 'node:util';
import { corpusFolder } from '../corpus/support/corpus';
import { kinds } from './kinds';
import { GOAL, meetsGoal, OTHERS_GOAL, print } from './print';
import { emptyTally, runKind, type Tally } from './run';
import { otherSubjects, publishedSubjects, sampleSubjects, type Subject } from './subject';

const { values } = parseArgs({
  options: {
    seed: { type: 'string', default: '1' },
    cap: { type: 'string', default: '5' },
    kind: { type: 'string', multiple: true, default: [] },
    file: { type: 'string', default: '' },
    inspectorates: { type: 'boolean', default: false },
    verbose: { type: 'boolean', default: false },
  },
});

/** The samples and, where they are at hand, the published reports; or the reports of other inspectorates alone. */
function* subjects(): Generator<Subject> {
  const corpus = corpusFolder();
  if (values.inspectorates) {
    yield* sampleSubjects(true);
    if (corpus !== null) yield* otherSubjects(corpus);
    return;
  }
  yield* sampleSubjects(false);
  if (corpus !== null) yield* publishedSubjects(corpus);
}

const goal = values.inspectorates ? OTHERS_GOAL : GOAL;
const started = performance.now();
const options = { seed: Number(values.seed), cap: Number(values.cap) };
const wanted = kinds.filter(({ name }) => values.kind.length === 0 || values.kind.some((part) => name.includes(part)));
const tallies = new Map<string, Tally>(wanted.map(({ name }) => [name, emptyTally()]));
let read = 0;
for (const subject of subjects()) {
  if (!subject.name.includes(values.file)) continue;
  read++;
  for (const kind of wanted) runKind(subject, kind, options, tallies.get(kind.name) ?? emptyTally());
}
console.log(
  `\nSlips made one at a time in ${String(read)} reports, at most ${values.cap} of a kind in each, seed ${values.seed}:\n`,
);
print(tallies, goal, values.verbose);
console.log(`\n${((performance.now() - started) / 1000).toFixed(0)} s`);
process.exitCode = [...tallies.values()].every((tally) => meetsGoal(tally, goal)) ? 0 : 1;
