import assert from 'node:assert/strict';
import { catalogue } from '../../../server/src/frameworks/catalogue';
import { recognise } from '../../../server/src/report/recognise';
import { earlierInspections } from '../../../server/src/report/queries/earlier-inspections';
import { othersOf, partialOf } from '../../../server/src/vocabulary/others';
import { ilacs } from '../report/support';
import { framework } from '../support/build';

const kennels = 'Kennels: (kennel/kennels/cattery/catteries)';

/** The years of the earlier inspections of which prose tells, where reports have these words. */
const years = (prose: string, words: Partial<typeof framework>) =>
  earlierInspections(
    recognise(
      ilacs('Overall effectiveness                              Good', `${prose}\n`),
      catalogue.map((each) => ({ ...each, ...words })),
    ),
  ).map(({ year }) => year);

describe('who else is inspected', () => {
  it('is known by a name and by what prose calls one, or by the name alone', () => {
    const [first, second, ...more] = othersOf([
      { ...framework, others: [kennels] },
      { ...framework, others: [kennels, 'Stables'] },
    ]);
    assert.deepEqual([first?.name, second?.name, more.length], ['Kennels', 'Stables', 0]);
    assert.match('catteries', new RegExp(`^${first?.source ?? ''}$`));
    assert.match('stables', new RegExp(`^${second?.source ?? ''}$`));
  });

  it('is cited by that name', () => {
    const { judgements } = recognise(
      ilacs(
        'Overall effectiveness                              Good',
        'One of the two catteries was judged good in 2019.\n',
      ),
      catalogue.map((each) => ({ ...each, others: [kennels] })),
    );
    assert.deepEqual(
      judgements.filter(({ role }) => role === 'cited').map(({ area }) => area),
      ['Kennels'],
    );
  });
});

describe('an inspection of a part', () => {
  it('is told by the words of the framework', () => {
    assert.ok(partialOf({ ...framework, parts: ['dog[ and cat] care'] }).test('the inspection of dog care'));
    assert.ok(!partialOf(framework).test('the inspection of dog care'));
    assert.ok(partialOf().test('the joint inspection'));
  });

  it('is not the one before', () => {
    const prose = 'The last inspection of dog care was in 2019. The last inspection of the kennels was in 2018.';
    assert.deepEqual(years(prose, { parts: ['dog care'], others: [kennels] }), []);
    assert.deepEqual(years(prose, { parts: [], others: [] }), [2019, 2018]);
  });
});
