import assert from 'node:assert/strict';
import { recognise } from '../../../../server/src/report/recognise';

const page = `Skip to content
Home > Police forces > Anyshire > PEEL 2018/19
Anyshire PEEL 2018
Overall	Effectiveness	Efficiency	Legitimacy

Overall summary
Effectiveness
How effectively does the force reduce crime and keep people safe?	Good
Last updated 02/05/2019
Efficiency
How efficiently does the force operate and how sustainable are its services?	Outstanding
Last updated 02/05/2019
Legitimacy
How legitimately does the force treat the public and its workforce?	Requires improvement
Last updated 02/05/2019

HM Inspector's observations
The chief constable knows her force well, and what it will need in the years to come.

Effectiveness
How effectively does the force reduce crime and keep people safe?
Last updated 02/05/2019
Good
Summary
Officers spend most of their time on patrol.

1
Investigating crime
Requires improvement
Files are not always looked at by a sergeant.

Efficiency
How efficiently does the force operate and how sustainable are its services?
Last updated 02/05/2019
Outstanding
`;

describe('the page of a police force on the website of its inspectorate', () => {
  const report = recognise(page);

  it('is known by its title, which names the force before the year', () => {
    assert.equal(report.parts[0]?.detection?.framework.id, 'hmic-peel-2014');
    assert.equal(report.title?.value, 'Anyshire PEEL 2018');
    assert.equal(report.authority?.value, 'Anyshire');
  });

  it('gives its pillars as they are asked, and again below the day on which a chapter was last changed', () => {
    const said = report.judgements.map(({ areaId, level, headline }) => {
      const grade = `${areaId}: ${level?.label ?? ''}`;
      return headline ? grade : `(${grade})`;
    });
    assert.deepEqual(said, [
      'effectiveness: good',
      'efficiency: outstanding',
      'legitimacy: requires improvement',
      '(effectiveness: good)',
      'investigating_crime: requires improvement',
      '(efficiency: outstanding)',
    ]);
  });
});

describe('a chapter of a report on a police force', () => {
  const text = `PEEL 2024
An inspection of Anyshire Police

Our judgments
We make graded judgments as follows:

Investigating crime: Adequate
Developing a positive workplace: Good

                                   3
\fInvestigating crime

Anyshire Police is adequate at investigating crime.

                                   4
\f Adequate

Supporting victims

Victims are told of what happens to their cases.

                                   5
\f Good

Building, supporting and protecting the
workforce

Anyshire Police is good at building, supporting and protecting its workforce.
`;
  const { judgements } = recognise(text, undefined, { framework: 'hmicfrs-peel-2021' });
  const said = judgements.filter(({ headline }) => !headline).map(({ start, areaId }) => ({ start, areaId }));

  it('has its box above its name, on a page of its own, and not that of the chapter before', () => {
    const second = text.indexOf('Adequate\n\nSupporting');
    assert.ok(!judgements.some(({ start, areaId }) => start === second && areaId === 'investigating_crime'));
  });

  it('may be called by the question that the list of results has a short name for', () => {
    const box = text.indexOf('Good\n\nBuilding');
    assert.deepEqual(
      said.filter(({ start }) => start === box),
      [{ start: box, areaId: 'developing_a_positive_workplace' }],
    );
  });
});
