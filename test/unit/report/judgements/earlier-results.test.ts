import assert from 'node:assert/strict';
import { catalogue } from '../../../../server/src/frameworks/catalogue';
import { recognise } from '../../../../server/src/report/recognise';
import { citations, headlines, ilacs, restatements, single } from '../support';

describe('a list of earlier results', () => {
  it('is cited where names with their grades below them follow what says how they were', () => {
    const text = `Regulatory Judgement: Wold Homes Limited - 30 April 2025
Our judgement
Consumer
C2
Our judgement is that there are some weaknesses in the landlord delivering the outcomes of the consumer standards.
Viability
V2
Reason for publication
Before this judgement the governance and viability of Wold Homes were last updated in November 2023, when they were as follows:
Governance:
G1
Viability:
V1
Summary of the decision
We found that its plans hold.
Our judgement is that the viability grade moves to V2, because interest cover is lower.
`;
    const { judgements } = recognise(text, catalogue, { framework: 'rsh-2024' });
    const said = judgements.map(({ role, level }) => `${role} ${level?.label ?? ''}`);
    assert.deepEqual(said, ['awarded c2', 'awarded v2', 'cited g1', 'cited v1', 'awarded v2']);
  });

  for (const [name, above] of [
    ['by a sentence', 'In the annual performance assessment of 2006 the services were graded:\n'],
    [
      'by a sentence above the names of its columns',
      'The table shows the grades of the 2006 assessment.\n\nOutcome      Grade\n',
    ],
    ['by the name of its column', `The services are well known.\n\n${' '.repeat(40)}Grade 2006\n`],
  ] as const) {
    const review = (year: number) => `Joint area review of children's services

Review of services in Anyshire

Published: 17 December ${String(year)}

Grades

4: outstanding; 3: good; 2: adequate; 1: inadequate

Safeguarding                                   2
Looked after children                          3
Service management                             3
Capacity to improve                            3

Annex A

${above}
Being healthy                                  3
Staying safe                                   2
Enjoying and achieving                         4
`;
    const roles = (year: number) =>
      recognise(review(year), catalogue, { framework: 'ofsted-jar-2007' })
        .judgements.filter(({ area }) => /healthy|safe$|achieving/.test(area))
        .map(({ role }) => role);

    it(`is cited where its year, told ${name}, is before that of the report`, () => {
      assert.deepEqual(roles(2007), ['cited', 'cited', 'cited']);
    });

    it(`is none where its year, told ${name}, is that of the report`, () => {
      assert.deepEqual(roles(2006), ['awarded', 'awarded', 'awarded']);
    });
  }

  it('is none where a column of this inspection stands beside that of an earlier one, which is empty', () => {
    const { judgements } = recognise(
      `Joint area review of children's services

Review of services in Anyshire

Published: 17 December 2007

Grades

4: outstanding; 3: good; 2: adequate; 1: inadequate

                                       Score 2007    Score 2006
Safeguarding                                2
Looked after children                       3
Service management                          3
Capacity to improve                         3
`,
      catalogue,
      { framework: 'ofsted-jar-2007' },
    );
    const awarded = judgements.filter(({ role }) => role === 'awarded').map(({ level }) => level?.label);
    assert.deepEqual(awarded, ['adequate', 'good', 'good', 'good']);
  });

  it('is none below a date that is parted from it', () => {
    const text = `Inspection Report
Plas Example
Date Inspection Completed
14/05/2025
Date of publication
02/07/2025

Ratings:
Well-being - Good
Care & Support - Needs Improvement
Environment - Excellent
Leadership & Management - Needs Improvement

About Plas Example
`;
    const { judgements } = recognise(text, catalogue, { framework: 'ciw-ratings-2025' });
    assert.deepEqual(
      judgements.map(({ role }) => role),
      Array(4).fill('awarded'),
    );
  });

  it('is cited where the sentence above it says so, though no heading does', () => {
    const body = `Information about this local authority area
• The last inspection report for the local authority was published in August 2011.
The judgements were:
• overall effectiveness: inadequate
• adoption performance: requires improvement to be good

Local leadership
• The director has been in post since October 2013.`;
    const text = single('The overall judgement is good\n1. Children who need help and protection    Good', body);
    assert.deepEqual(restatements(text), []);
    assert.deepEqual(citations(text), ['inadequate', 'requires improvement to be good']);
  });

  it('is cited below a sentence of it that is wrapped and ends in brackets, as a heading might', () => {
    const body = `Executive summary

Children have the help that they need.

Previous Ofsted inspections

The inspection of the carers was in 2011. The quality of their work was good
(Grade 2).
Leadership, management and governance: Outstanding
Overall effectiveness: inadequate.

Other information about this area

\uf0b7 The chief executive has been in post since 2014.`;
    const text = single('The overall judgement is good\n1. Children who need help and protection    Good', body);
    assert.deepEqual(restatements(text), []);
    assert.deepEqual(citations(text), ['Outstanding', 'inadequate']);
  });

  it('is cited however narrow the lines are in which the sentence above says so', () => {
    const body = `Information about this local authority area
• The last inspection of the local
authority’s services was published
in August 2011. The grades for
the local authority were:
• overall effectiveness: inadequate
• adoption performance: requires improvement
to be good

Local leadership
• The director has been in post since October 2013.`;
    const text = single('The overall judgement is good\n1. Children who need help and protection    Good', body);
    assert.deepEqual(restatements(text), []);
  });

  it('is cited below a heading that says so, though no blank line shows that it is one', () => {
    const body = `Recommendations
1. Make sure that plans are good enough.
Previous Ofsted inspections
- Adoption performance: Requires improvement.
- Two homes were judged good in their last inspection.
- Leadership, management and governance: Requires improvement.

Local leadership`;
    const text = single('The overall judgement is good\n1. Children who need help and protection    Good', body);
    assert.deepEqual(restatements(text), []);
    assert.deepEqual(citations(text).slice(-1), ['Requires improvement']);
  });

  it('is cited where the line above names the report of a year', () => {
    const body = `Earlier work
In its 2017 report, the inspectorate evaluated:
The experiences and progress of care leavers
Inadequate
The impact of leaders on social work practice with children and families
Inadequate`;
    const text = ilacs('Overall effectiveness    Good', body);
    assert.deepEqual(restatements(text), []);
    assert.deepEqual(headlines(text), ['overall_effectiveness: good']);
  });

  it('is none where the day above it is that of the report', () => {
    const list =
      'Well-being - Good\nCare and support - Poor\nEnvironment - Excellent\nLeadership and management - Good';
    const text = `Inspection report\nPlas Anyvale\nCare Inspectorate Wales\n\nDate of publication\n02/07/2025\n\nRatings:\n${list}\n`;
    assert.deepEqual(citations(text), []);
    assert.equal(headlines(text).length, 4);
  });

  it('is cited where every row has the number of a school', () => {
    const text = `Overall effectiveness    Good

The provider has trained teachers for many years in the county and beyond it.

Annex: schools

Inspectors visited these schools as part of this inspection.

Name               URN       Current grade

Mill Way Primary   118999    Good
Heath Academy      139222    Outstanding
`;
    const found = recognise(text, undefined, { framework: 'ofsted-ite-2020' }).judgements;
    assert.deepEqual(
      found.map(({ role, level }) => `${role} ${level?.label ?? ''}`),
      ['awarded good', 'cited good', 'cited outstanding'],
    );
  });

  it('is cited below the title of a history of inspections, be the title no heading and its head row full of dots', () => {
    const history = (gap: string) => `Detailed findings follow.
Inspection and grading history
${gap}Date ........ Type ........ Gradings
${gap}14 Nov 2018            Unannounced ........ Care and support              5 - Very good
                                                 Environment ........ Not assessed
                                                 Management and leadership     4 - Good
6 Dec 2017             Unannounced ........ Care and support              4 - Good
                                                 Environment                   4 - Good
                                                 Staffing                      5 - Very good
`;
    for (const gap of ['', '\n']) {
      const { judgements } = recognise(history(gap), catalogue, { framework: 'care-inspectorate-scotland' });
      assert.ok(judgements.length >= 2, gap);
      assert.deepEqual(
        judgements.filter(({ role }) => role === 'awarded').map(({ area, printed }) => `${area}: ${printed}`),
        [],
      );
    }
  });
});

describe('a history of grades', () => {
  it('ends where the title of other grades stands below it, though their column is the same', () => {
    const row = (name: string, grade: string) => `${name.padEnd(76)}${grade}`;
    const { judgements } = recognise(
      [
        'Heron Lodge\nCare Home Service\n\nInspection and grading history\n',
        row(' 5 Jul 2018            Unannounced                 Care and support', '4 - Good'),
        row('                                                   Environment', '3 - Adequate'),
        'Detailed evaluations',
        row(' How good is our leadership?', '2 - Weak'),
        row(' 2.2 Quality assurance and improvement is led well', '2 - Weak'),
      ].join('\n'),
      undefined,
      { framework: 'care-inspectorate-scotland' },
    );
    assert.deepEqual(
      judgements.map(({ role, level }) => `${role} ${level?.label ?? ''}`),
      ['cited good', 'cited adequate', 'awarded weak', 'awarded weak'],
    );
  });

  it('is cited where the line above it says of which year the report was', () => {
    const text = `Elm Road School\n\nInspection report\n\nPrevious reports\n\nIn its 2007 report the inspectorate evaluated:\nThe curriculum\nweak\nMeeting learning needs\ngood\n`;
    const { judgements } = recognise(text, catalogue, { framework: 'education-scotland-six-point' });
    assert.deepEqual(
      judgements.filter(({ role }) => role === 'awarded'),
      [],
    );
  });
});

describe('a letter of a kind that awards no grades', () => {
  const letter = (rows: string, title = 'Monitoring visit of Anyshire County Council children’s services') => `${title}

This letter summarises the findings of the monitoring visit on 4 and 5 September 2018. It was the second one.

Overview

${rows}

Staff know the children with whom they work, and see them often.

Yours sincerely
`;
  const rows = [
    'Children who need help and protection                     Inadequate',
    'Children looked after and achieving permanence            Requires improvement',
    'Adoption performance                                      Good',
    'Leadership, management and governance                     Inadequate',
  ];

  it('is known though it lists what an inspection before gave, which is cited', () => {
    const { parts, judgements } = recognise(letter(rows.join('\n')));
    assert.equal(parts[0]?.detection?.framework.id, 'ofsted-monitoring-visit');
    assert.deepEqual(
      judgements.map(({ role, area, level }) => `${role} ${area}: ${level?.label ?? ''}`),
      [
        'cited Children who need help and protection: inadequate',
        'cited Children looked after and achieving permanence: requires improvement',
        'cited Adoption performance: good',
        'cited Leadership, management and governance: inadequate',
      ],
    );
  });

  it('has no list in two rows, nor in rows of which one is no area', () => {
    assert.deepEqual(recognise(letter(rows.slice(0, 2).join('\n'))).judgements, []);
    const other = 'The canteen                                               Good';
    assert.deepEqual(recognise(letter([...rows.slice(0, 2), other].join('\n'))).judgements, []);
  });
});
