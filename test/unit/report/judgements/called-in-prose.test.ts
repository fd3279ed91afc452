import assert from 'node:assert/strict';
import { catalogue } from '../../../../server/src/frameworks/catalogue';
import { recognise } from '../../../../server/src/report/recognise';
import { ilacs } from '../support';

const TEXT = ilacs(
  'Overall effectiveness                              Good',
  'The fostering team was judged by the NRB to be outstanding. It meets each month.\n',
);

/** What is cited of a text whose framework's inspections prose calls so. */
const cited = (calledInProse: string[]) =>
  recognise(
    TEXT,
    catalogue.map((framework) => ({ ...framework, calledInProse })),
  )
    .judgements.filter(({ role }) => role === 'cited')
    .map(({ level }) => level?.label);

describe('what prose calls inspections', () => {
  it('shows that a grade is another inspection\u2019s, by the catalogue in use', () => {
    assert.deepEqual(cited(['NRB']), ['outstanding']);
    assert.deepEqual(cited(['Ofsted']), []);
    assert.deepEqual(cited([]), []);
  });
});
