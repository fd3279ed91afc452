import * as assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { catalogue, frameworkById } from '../../../server/src/frameworks/catalogue';
import { defineFramework } from '../../../server/src/frameworks/catalogue/define';
import { compareLevel, score, type Comparison } from '../../../server/src/frameworks/compare';
import type { Framework, FrameworkInput } from '../../../server/src/frameworks/schema';

const graded = catalogue.filter(({ levels }) => levels.length > 0);
const anyFramework = fc.constantFrom(...catalogue);
const anyGraded = fc.constantFrom(...graded);
/** A framework with a level of it. */
const anyLevel = anyGraded.chain((framework) =>
  fc.record({ framework: fc.constant(framework), rank: fc.integer({ min: 1, max: framework.levels.length }) }),
);

function known(id: string): Framework {
  const framework = frameworkById(id);
  assert.ok(framework, id);
  return framework;
}

function compare(id: string, label: string, to: string): Comparison {
  const framework = known(id);
  const rank = framework.levels.findIndex((level) => level.label === label) + 1;
  return compareLevel({ framework, rank }, known(to));
}

/** An invented framework with as many levels as asked for. */
function invented(id: string, levels: number, more: Partial<FrameworkInput> = {}): Framework {
  return defineFramework({
    id,
    inspectorate: 'Invented',
    name: id,
    shortName: id,
    from: null,
    to: null,
    direction: 'words',
    levels: Array.from({ length: levels }, (_, index) => ({ label: `${id} ${String(index + 1)}` })),
    ...more,
  });
}

describe('the score of a level', () => {
  it('is 1 for the best and 0 for the worst', () => {
    assert.deepEqual(
      [1, 2, 3, 4, 5].map((rank) => score(rank, 5)),
      [1, 0.75, 0.5, 0.25, 0],
    );
    assert.equal(score(1, 1), 1);
  });

  it('falls with the rank', () => {
    const pair = fc
      .integer({ min: 2, max: 50 })
      .chain((of) => fc.tuple(fc.integer({ min: 1, max: of - 1 }), fc.constant(of)));
    fc.assert(fc.property(pair, ([rank, of]) => score(rank, of) > score(rank + 1, of)));
  });

  it('is refused for a rank that the scale has not', () => {
    for (const [rank, of] of [
      [0, 4],
      [5, 4],
      [1.5, 4],
      [1, 0],
      [Number.NaN, 4],
    ] as const) {
      assert.throws(() => score(rank, of), RangeError);
    }
  });
});

describe('comparing levels', () => {
  it('finds every level the same on its own framework', () => {
    fc.assert(
      fc.property(anyLevel, ({ framework, rank }) => {
        const { relation, level } = compareLevel({ framework, rank }, framework);
        assert.equal(relation, 'same');
        assert.equal(level, framework.levels[rank - 1]);
      }),
    );
  });

  it('keeps the order of the levels', () => {
    for (const from of graded) {
      for (const to of graded) {
        const ranks = from.levels.map((_, index) => {
          const { level } = compareLevel({ framework: from, rank: index + 1 }, to);
          return level ? to.levels.indexOf(level) : -1;
        });
        assert.deepEqual(
          ranks,
          [...ranks].sort((a, b) => a - b),
          `${from.id} to ${to.id}`,
        );
      }
    }
  });

  it('forbids both ways or neither', () => {
    fc.assert(
      fc.property(anyLevel, anyLevel, (one, other) => {
        const there = compareLevel(one, other.framework).relation === 'not-comparable';
        const back = compareLevel(other, one.framework).relation === 'not-comparable';
        assert.equal(there, back, `${one.framework.id} and ${other.framework.id}`);
      }),
      { numRuns: 2000 },
    );
  });

  it('gives a level of the other framework exactly where it does not forbid, and always a reason', () => {
    fc.assert(
      fc.property(anyLevel, anyFramework, (from, to) => {
        const { relation, level, reason } = compareLevel(from, to);
        assert.equal(level === null, relation === 'not-comparable');
        assert.ok(level === null || to.levels.includes(level));
        assert.match(reason, /^[A-Z].*\.$/u);
      }),
      { numRuns: 1000 },
    );
  });

  it('calls nothing the same where only the words are: nobody relates the two', () => {
    const one = invented('one', 4);
    const other = { ...one, id: 'other', shortName: 'other' };
    const { relation, reason } = compareLevel({ framework: one, rank: 2 }, other, [one, other]);
    assert.equal(relation, 'not-comparable');
    assert.equal(reason, 'No source relates the levels of one to those of other, even where the words are alike.');
  });

  it('takes the nearest rank between scales of different length, and of two as near the worse', () => {
    const five = invented('five', 5, { comparability: [{ with: 'four', relation: 'nearest', note: 'Said so.' }] });
    const four = invented('four', 4);
    const ranks = (from: Framework, to: Framework): (string | undefined)[] =>
      from.levels.map((_, index) => compareLevel({ framework: from, rank: index + 1 }, to, [five, four]).level?.label);
    assert.deepEqual(ranks(five, four), ['four 1', 'four 2', 'four 3', 'four 3', 'four 4']);
    assert.deepEqual(ranks(four, five), ['five 1', 'five 2', 'five 4', 'five 5']);
  });

  it('lets frameworks of a user follow each other, and says that nobody has vouched for it', () => {
    const older = invented('older', 3, { successor: 'newer' });
    const newer = invented('newer', 3);
    const { relation, level, verified } = compareLevel({ framework: newer, rank: 3 }, older, [
      ...catalogue,
      older,
      newer,
    ]);
    assert.deepEqual([relation, level?.label, verified], ['nearest', 'older 3', false]);
  });

  it('refuses a rank that the framework has not', () => {
    const framework = known('ofsted-sif-2013');
    assert.throws(() => compareLevel({ framework, rank: 5 }, framework), RangeError);
    assert.throws(() => compareLevel({ framework, rank: 0 }, framework), RangeError);
  });
});

describe('what readers ask most', () => {
  const cases: readonly [string, string, string, Comparison['relation'], string | null, RegExp][] = [
    [
      'ofsted-cqc-slac-2009',
      'adequate',
      'ofsted-sif-2013',
      'renamed',
      'requires improvement',
      /November 2013, with a higher bar/,
    ],
    ['ofsted-cqc-slac-2009', 'adequate', 'ofsted-ilacs-2026', 'renamed', 'requires improvement', /November 2013/],
    ['ofsted-ilacs-2023', 'requires improvement', 'ofsted-lac-2013', 'renamed', 'adequate', /November 2013/],
    ['ofsted-cqc-slac-2009', 'good', 'ofsted-sif-2013', 'nearest', 'good', /raised expectations/],
    ['ofsted-jar-2007', 'good', 'ofsted-cqc-slac-2009', 'nearest', 'good', /the digits flip/],
    ['ofsted-sif-2013', 'good', 'ofsted-ilacs-2018', 'same', 'good', /descriptors/],
    ['ofsted-csci-apa-2006', 'excellent', 'ofsted-apa-2008', 'renamed', 'outstanding', /two names of one level/],
    ['ofsted-apa-2008', 'good', 'ofsted-ilacs-2026', 'not-comparable', null, /desk assessment/],
    ['ofsted-apa-2008', 'good', 'ofsted-jar-2007', 'not-comparable', null, /desk exercise/],
    ['ofsted-s5-2009', 'satisfactory', 'ofsted-s5-2012', 'renamed', 'requires improvement', /1 September 2012/],
    ['ofsted-eif-2024', 'good', 'ofsted-report-card-2025', 'not-comparable', null, /expected standard is not good/],
    [
      'fe-ofsted-2012',
      'outstanding',
      'fe-report-card-2025',
      'not-comparable',
      null,
      /may not be compared with earlier ones/,
    ],
    [
      'hmic-peel-2014',
      'requires improvement',
      'hmicfrs-peel-2021',
      'nearest',
      'requires improvement',
      /fourth of five/,
    ],
    ['estyn-cif-2010', 'adequate', 'estyn-cif-2017', 'renamed', 'adequate and needs improvement', /action required/],
    ['ofsted-ilacs-2023', 'good', 'hmip-healthy-establishment', 'not-comparable', null, /best level of four/],
    ['ofsted-ilacs-2023', 'good', 'area-send-2023', 'not-comparable', null, /three outcome statements/],
    ['ofsted-ilacs-2023', 'good', 'ofsted-focused-visit', 'not-comparable', null, /no grade/],
    ['ofsted-ilacs-2023', 'good', 'ofsted-eif-2019', 'not-comparable', null, /No source relates/],
  ];
  for (const [from, label, to, relation, level, reason] of cases) {
    it(`${label} of ${from} on ${to}: ${relation}`, () => {
      const answer = compare(from, label, to);
      assert.deepEqual([answer.relation, answer.level?.label ?? null], [relation, level]);
      assert.match(answer.reason, reason);
    });
  }
});
