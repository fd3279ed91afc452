import assert from 'node:assert/strict';
import { recognise } from '../../../../server/src/report/recognise';

const report = (standards: string) => `Inspection report
CARE HOMES FOR OLDER PEOPLE
Heron Lodge
Announced Inspection
4th May 2004

The following scale is used to show how far standards have been met:
4 - Standard Exceeded (Commendable)
3 - Standard Met (No Shortfalls)
2 - Standard Almost Met (Minor Shortfalls)
1 - Standard Not Met (Major Shortfalls)
"0" in the "Standard met?" box denotes standard not assessed.

Choice of Home

${standards}
`;

const scores = (standards: string) =>
  recognise(report(standards), undefined, { framework: 'ncsc-csci-standard-scores' })
    .judgements.filter(({ headline }) => headline)
    .map(({ area, level }) => `${area}: ${level?.label ?? ''}`);

describe('scores behind the question whether a standard is met', () => {
  it('are those of the standards that open above them, on the line of the question or the next', () => {
    assert.deepEqual(
      scores(`Standard 1 (1.1 - 1.3)
The home has a statement of purpose.
Key findings/Evidence                         Standard met?   2
The statement is of the year before last.

Standard 3 (3.1 – 3.5)
People move in after an assessment.
Key findings/Evidence
Standard met?
3
Four files were seen.`),
      ['Standard 1: standard almost met', 'Standard 3: standard met'],
    );
  });

  it('are none where the box has no score of the scale, or another number than the score stands below', () => {
    assert.deepEqual(
      scores(`Standard 4 (4.1 - 4.4)
The home can meet needs.
Key findings/Evidence
Standard met?
0
Not assessed.

Standard 5 (5.1 - 5.3)
Visits are offered.
Key findings/Evidence
Standard met?

2 people were asked.

Standard 6 (6.1 - 6.5)
People return home.
Standard met?
It was seen on page
3`),
      [],
    );
  });
});

describe('what a line says below the text of a regulation, its title wherever a conversion left it', () => {
  it('is told again of the area that a list gives', () => {
    const text = (...list: readonly string[]) => `Anytown Nursing Home
Report of an inspection
Regulation 15: Staffing
There were enough staff, and they knew the people who live there.
Judgment: Compliant
Regulation 17: Premises
Storage for equipment was limited.
Judgment: Not compliant
Appendix
${list.join('\n')}
`;
    const read = (...list: readonly string[]) =>
      recognise(text(...list), undefined, { framework: 'hiqa-2018' })
        .judgements.filter(({ areaId, headline }) => headline && areaId.startsWith('regulation'))
        .map(({ areaId, level, source }) => `${areaId}: ${level?.label ?? ''} (${source})`);
    assert.deepEqual(read('Regulation 15: Staffing', 'Compliant', 'Regulation 17: Premises', 'Not compliant'), [
      'regulation_15: compliant (table)',
      'regulation_17: not compliant (table)',
    ]);
    assert.deepEqual(read(), ['regulation_15: compliant (heading)', 'regulation_17: not compliant (heading)']);
  });
});
