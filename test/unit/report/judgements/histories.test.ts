import assert from 'node:assert/strict';
import { recognise } from '../../../../server/src/report/recognise';
import { citations, headlines, home, ilacs } from '../support';

const RESULTS = 'Overall effectiveness    Good';

describe('a history of inspections', () => {
  it('is cited where each has its date and its grade in a row', () => {
    for (const history of [
      `Previous inspections
6 and 7 June 2021 – Graded inspection – Requires improvement
14 March 2017 – Short inspection – Good`,
      `Recent inspection history

Inspection date     Inspection type     Inspection judgement

11/07/2021          Full                Requires improvement to
                                        be good
19/02/2017          Full                Good`,
      `Our previous reports
Monitoring visit, May 2022: leaders and all who work with them are taking effective action so that services become good for everybody who needs them
Standard inspection, June 2021: Requires improvement
Full inspection, March 2017: Good`,
    ]) {
      const text = ilacs(RESULTS, history);
      assert.deepEqual(headlines(text), ['overall_effectiveness: good'], history);
      assert.equal(
        citations(text)
          .map((grade) => grade.replace(' to be good', ''))
          .join(),
        'Requires improvement,Good',
      );
    }
  });

  it('is cited where dates and grades stand on lines of their own, whichever comes first', () => {
    const dates = [
      '11/07/2021',
      'Full',
      'Inadequate',
      '19/02/2017',
      'Interim',
      'Not graded',
      '3/2/2016',
      'Full',
      'Good',
    ];
    assert.deepEqual(citations(ilacs(RESULTS, ['Inspection history', ...dates].join('\n\n'))), ['Inadequate', 'Good']);
    const grades = ['Inadequate', 'Full inspection: 11 July 2021', 'Good', 'Full inspection: 19 February 2017', 'Help'];
    const text = ilacs(RESULTS, ['Previous inspections of Anyshire', ...grades].join('\n'));
    assert.deepEqual(citations(text), ['Inadequate', 'Good']);
  });

  it('has no grade more where one stands on two lines', () => {
    const history = [
      'Inspection history',
      '11/07/2021',
      'Full',
      'Requires improvement to be\ngood',
      '3/2/2016',
      'Full',
      'Inadequate',
    ];
    const cited = recognise(ilacs(RESULTS, history.join('\n\n'))).judgements.filter(({ role }) => role === 'cited');
    assert.deepEqual(
      cited.map(({ level, citation }) => `${level?.label ?? ''}, ${citation ?? ''}`),
      ['requires improvement, 11/07/2021', 'inadequate, 3/2/2016'],
    );
  });

  it('does not cite this inspection, nor what no date stands beside', () => {
    const text = ilacs(
      RESULTS,
      'Previous inspections\n15 March 2024 – Full – Good\nFull – Good\n\nContact us\nOutstanding',
    );
    assert.deepEqual(citations(text), []);
  });

  it('goes on over areas that blank lines set like headings, up to running text', () => {
    const chapter = (name: string, grade: string) => `${name}

${grade}

People were supported by staff who knew each of them well, and their families were always welcome in the home.

`;
    const text = `Elm Lodge

Care Home Service

Type of inspection: Unannounced

Completed on: 16 November 2023

Service provided by: Elm Care Ltd

Service provider number: SP2009010000

About the inspection

The inspection was carried out by two inspectors from the Care Inspectorate on 15 and 16 November 2023.

From this inspection we evaluated this service as:

In evaluating quality, we use a six point scale where 1 is unsatisfactory and 6 is excellent

${chapter("How well do we support people's wellbeing?", '5 - Very Good')}${chapter('How good is our leadership?', '3 - Adequate')}

Inspection and grading history

Date

Type

Gradings

3 Aug 2021

Unannounced

How well do we support people's wellbeing?

4 - Good

How good is our leadership?

2 - Weak

To find out more

Our inspections report on the quality of care provided, and people can also read what we found in services nearby.
`;
    const { judgements } = recognise(text);
    const told = (role: string) => judgements.flatMap((one) => (one.role === role ? [one.printed] : []));
    assert.deepEqual(told('awarded'), ['5 - Very Good', '3 - Adequate']);
    assert.deepEqual(told('cited'), ['4 - Good', '2 - Weak']);
  });

  it('ends where an area has its grade', () => {
    const body = `Previous inspections\n14 March 2017\nOverall effectiveness\nOutstanding`;
    assert.deepEqual(citations(ilacs(RESULTS, body)), []);
  });
});

describe('the grade of an earlier inspection', () => {
  it('is cited below its label as behind it', () => {
    const text = `${RESULTS}\n\nOverall effectiveness at previous inspection\nInadequate`;
    assert.deepEqual(citations(ilacs(text)), ['Inadequate']);
    assert.deepEqual(citations(ilacs(`${RESULTS}\n\nPrevious inspection grade\n\nInadequate`)), ['Inadequate']);
    assert.deepEqual(citations(ilacs(`${RESULTS}\n\nDate of previous inspection\n\nMarch 2019`)), []);
    // The same in two columns.
    const beside = 'Overall effectiveness at previous inspection';
    assert.deepEqual(citations(ilacs(RESULTS, `${beside}              Inadequate`)), ['Inadequate']);
    assert.deepEqual(citations(ilacs(RESULTS, `${beside}              was not known`)), []);
  });

  it('is cited in brackets behind the present one, of the same area', () => {
    const report = recognise(`Effectiveness, efficiency and people 2021/22
Fire & Rescue Service – Anyshire
An inspection of Anyshire Fire and Rescue Service

Overview

Question                                          This inspection
Effectiveness                                     Good
Preventing fires and other risks                  Good
Protecting the public through fire regulation     Inadequate
Efficiency                                        Good

Preventing fires and other risks

Good (2019: Requires improvement)

Anyshire Fire and Rescue Service does much to prevent fires.

Protecting the public through fire regulation

Inadequate (2019: Good)

The service should protect the public better.
`);
    const cited = report.judgements.filter(({ role }) => role === 'cited');
    assert.deepEqual(
      cited.map(({ areaId, printed, citation }) => [areaId, printed, citation]),
      [
        ['preventing_fires_and_other_risks', 'Requires improvement', '2019'],
        ['protecting_the_public_through_fire_regulation', 'Good', '2019'],
      ],
    );
  });

  it('is that of the key question above, though a day stands below its grade', () => {
    const chapter = (name: string, now: string, before: string) => `${name}
${now}
Updated 28 August 2024
We looked for evidence that people were protected.
At our last inspection we rated this key question ${before}. At this assessment the rating has changed to ${now}.

This service scored 59 (out of 100) for this area.

`;
    const body = `Findings\n\n${chapter('Effective', 'Good', 'outstanding')}${chapter('Caring', 'Outstanding', 'good')}`;
    const report = recognise(home(body));
    assert.deepEqual(
      report.judgements.filter(({ role }) => role === 'cited').map(({ areaId, printed }) => [areaId, printed]),
      [
        ['effective', 'outstanding'],
        ['caring', 'good'],
      ],
    );
  });
});
