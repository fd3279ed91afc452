import assert from 'node:assert/strict';
import { kinds } from './kinds';
import { emptyTally, runKind } from './run';
import type { Kind } from './slip';
import { sampleSubjects, type Subject } from './subject';

/** Kinds that no sample has a place for, or that are not found everywhere yet: `npm run mutate` prints how often. */
const OPEN = new Set([
  'paragraph renumbered',
  'paragraph number skipped',
  'month in a citation',
  'reference to a paragraph',
  'timeframe lost',
  'name misspelt in one place',
]);

/** Kinds that are not found everywhere in other reports: `npm run mutate -- --inspectorates` prints how often. */
const OPEN_IN_OTHERS = new Set([
  'grade in a statement',
  'grade with the mark of a footnote',
  'row deleted',
  'row doubled',
  'name misspelt in one place',
  'name misspelt in all footers',
  'another name in all footers',
  'name misspelt on the cover',
  'contents pages swapped',
  'contents entry without heading',
]);

const options = { seed: 20, cap: 3 };

function slipsIn(subjects: readonly Subject[], kind: Kind): void {
  const tally = emptyTally();
  for (const subject of subjects) runKind(subject, kind, options, tally);
  assert.ok(tally.made > 0, 'no sample has a place for it');
  assert.deepEqual(tally.missed, []);
  assert.deepEqual(tally.extra, []);
  assert.deepEqual(tally.fixes.broken, []);
}

describe('slips in the samples', () => {
  const subjects = sampleSubjects(false);
  for (const kind of kinds.filter(({ name }) => !OPEN.has(name))) {
    it(`${kind.name}: found where it was made, nothing else is, and every fix mends it (seed ${String(options.seed)})`, () => {
      slipsIn(subjects, kind);
    });
  }
});

describe('slips in the samples of other reports', () => {
  const subjects = sampleSubjects(true);
  const possible = kinds.filter((kind) =>
    subjects.some((subject) => kind.chances(subject).some((chance) => 'make' in chance)),
  );
  for (const kind of possible.filter(({ name }) => !OPEN.has(name) && !OPEN_IN_OTHERS.has(name))) {
    it(`${kind.name}: found where it was made, nothing else is, and every fix mends it (seed ${String(options.seed)})`, () => {
      slipsIn(subjects, kind);
    });
  }
});
