import assert from 'node:assert/strict';
import { catalogue } from '../../../../../server/src/frameworks/catalogue';
import { recognise } from '../../../../../server/src/report/recognise';

const read = (text: string) =>
  recognise(text, catalogue, { framework: 'rqia-compliance-2011' }).judgements.map(
    ({ role, headline, area, level }) => `${role}${headline ? '!' : ''} ${area}: ${level?.label ?? 'none'}`,
  );

describe('criteria that are assessed one by one', () => {
  const expected = [
    'awarded! Criterion 4.1: moving towards compliance',
    'awarded! Criterion 4.2: compliant',
    'cited STANDARD 4 - TABLEWARE: compliant',
    'awarded! STANDARD 4 - TABLEWARE: substantially compliant',
  ];

  it("have the inspector's levels awarded, and those that a home gives itself cited", () => {
    const text = `STANDARD 4 - TABLEWARE

Criterion Assessed:                                                            COMPLIANCE LEVEL
4.1 Plates are kept in good order and are
counted once a week.
Provider's Self-Assessment:
We count them on Mondays.                                                      Compliant

Inspection Findings:
Nobody knew of a count. There was a good number of plates, but some            Moving towards
were chipped.                                                                  compliance

Criterion Assessed:                                                            COMPLIANCE LEVEL
4.2 Cups have handles.
Inspection Findings:
All had.                                                                       Compliant

Provider's overall assessment of the home's compliance level                   Compliant
against the standard assessed

Inspector's overall assessment of the home's compliance level                  Substantially
against the standard assessed                                                  compliant
`;
    assert.deepEqual(read(text), ['cited Criterion 4.1: compliant', ...expected]);
  });

  it('have them below the findings where columns were lost', () => {
    const text = `STANDARD 4 - TABLEWARE

Criterion Assessed:
4.1 Plates are kept in good order.
COMPLIANCE LEVEL

Inspection Findings:
Some plates were chipped.

Moving towards compliance

Criterion Assessed:
4.2 Cups have handles.
COMPLIANCE LEVEL

Inspection Findings:
All had.

Compliant

Provider's overall assessment of the home's compliance level against the standard assessed

Compliant

Inspector's overall assessment of the home's compliance level against the standard assessed

Substantially compliant
`;
    assert.deepEqual(read(text), expected);
  });

  it('give no level that a home gives itself where the inspector gives none', () => {
    const text = `Provider's assessment of the home's compliance level against the criteria        Section compliance
assessed within this section                                                     level
A named nurse counts the plates.                                                 Compliant

Section B

The cups are counted as well.                                                    Substantially
                                                                                 compliant
`;
    assert.deepEqual(read(text), []);
  });
});
