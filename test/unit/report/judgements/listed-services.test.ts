import assert from 'node:assert/strict';
import { recognise } from '../../../../server/src/report/recognise';
import { catalogue } from '../../../../server/src/frameworks/catalogue';
import { checkReport } from '../../../../server/src/rules/registry';

function letter(first: string, second: string): string {
  return `19 June 2018

Dear Parent or Carer

In March 2018, a team of inspectors from Education Scotland visited Anyford Primary School and Nursery Class.

Here are Education Scotland’s evaluations for Anyford Primary School and Nursery Class

 ${first.padEnd(60)}Evaluation

 Leadership of change                                        good
 Learning, teaching and assessment                           satisfactory
 Raising attainment and achievement                          good

 Descriptors of the evaluations are available from: How good is our school? (4th edition), Appendix 3:
 The six-point scale.

 ${second.padEnd(60)}Evaluation

 Leadership of change                                        weak
 Learning, teaching and assessment                           good
 Securing children’s progress                                good

Yours sincerely

Pat Example
HM Inspector
`;
}

describe('two lists of the same areas', () => {
  it('are of the two services that their heads name', () => {
    const report = recognise(
      letter('Quality indicators for the primary stages', 'Quality indicators for the nursery class'),
    );
    assert.deepEqual(
      report.judgements.map(
        ({ service, level, headline }) => `${service ?? 'none'}: ${level?.label ?? ''} ${String(headline)}`,
      ),
      [
        'primary stages: good true',
        'primary stages: satisfactory true',
        'primary stages: good true',
        'nursery class: weak true',
        'nursery class: good true',
        'nursery class: good true',
      ],
    );
    assert.deepEqual(checkReport(report), []);
  });

  it('are of no service where the heads sum up what was found', () => {
    const { judgements } = recognise(letter('A summary of what we found', 'A summary of the findings'));
    assert.deepEqual(new Set(judgements.map(({ service }) => service)), new Set([null]));
  });

  it('contradict each other where the heads are the same', () => {
    const report = recognise(
      letter('Quality indicators for the primary stages', 'Quality indicators for the primary stages'),
    );
    assert.equal(checkReport(report).filter(({ rule }) => rule === 'grade-mismatch').length, 2);
  });

  const lists = (second: string, after = '') => `Here are the evaluations for Anyford Primary School and Nursery Class

Primary school
Improvements in performance\tgood
Learners' experiences\tgood
Meeting learning needs\tsatisfactory
${after}
${second}
Improvements in performance\tweak
Children's experiences\tvery good
Meeting learning needs\tgood

We also evaluated the following aspects of the work of the school and nursery class
The curriculum\tsatisfactory
Improvement through self-evaluation\tweak
`;
  const read = (text: string) =>
    recognise(text, catalogue, { framework: 'education-scotland-six-point' }).judgements.map(
      ({ service, level, headline }) => `${service ?? 'none'}: ${level?.label ?? ''} ${String(headline)}`,
    );

  it('are of a part where its name stands above one of them', () => {
    for (const after of ['', 'These are the results.\n']) {
      for (const title of ['Nursery class', 'Nursery class:\n']) {
        const [own, part] = ['good good satisfactory', 'weak very_good good'].map((levels) => levels.split(' '));
        assert.deepEqual(read(lists(title, after)), [
          ...(own ?? []).map((level) => `none: ${level} true`),
          ...(part ?? []).map((level) => `Nursery class: ${level.replace('_', ' ')} true`),
          'none: satisfactory true',
          'none: weak true',
        ]);
      }
    }
  });

  it('are not of a part that a sentence or an earlier list names', () => {
    for (const title of ['The school has a nursery.', 'Results again'])
      assert.ok(!read(lists(title, 'These are the results.\n')).some((each) => each.startsWith('Nursery')));
  });

  it('are of a part in whose chapter one of them stands', () => {
    const report = (chapter: string) => `Report of an Inspection

Anyford Primary School

OVERALL FINDING

Achievements and standards              Good
Provision                               Good
Leadership and management               Satisfactory

The school has two hundred pupils, who come from the town and from farms.

${chapter}

The inspectors saw three sessions and spoke with the staff.

Achievements and standards              Very good
Provision                               Outstanding
Leadership and management               Good

The children have a garden of their own.
`;
    const read = (chapter: string) =>
      recognise(report(chapter), catalogue, { framework: 'eti-2010' })
        .judgements.filter(({ source }) => source === 'table')
        .map(({ service, level, headline }) => `${service ?? 'none'}: ${level?.label ?? ''} ${String(headline)}`);
    const own = ['none: good true', 'none: good true', 'none: satisfactory true'];
    assert.deepEqual(read('THE NURSERY UNIT'), [
      ...own,
      'NURSERY UNIT: very good true',
      'NURSERY UNIT: outstanding true',
      'NURSERY UNIT: good true',
    ]);
    const long = Array.from({ length: 9 }, (_, at) => `The children paint in room ${String(at + 2)}.`).join('\n\n');
    assert.ok(!read(`THE NURSERY UNIT\n\n${long}`).some((each) => each.startsWith('NURSERY')));
    assert.ok(!read('HEALTH AND SAFETY').some((each) => each.startsWith('HEALTH')));
    assert.deepEqual(read('HEALTH AND SAFETY').slice(0, 3), own);
  });
});

describe('a list with tabs below the figures of a school', () => {
  it('is that of the school, and one in the chapter on its nursery unit that of the unit', () => {
    const text = `Education and Training Inspectorate
Report of a primary inspection
Anyglen Primary School, Anytown
Inspected: March 2016

2.\tContext
The school stands on a hill.
Anyglen PS\t2012/13\t2013/14\t2014/15\t2015/16
Enrolment\t151\t160\t168\t176
% School attendance\t94.8\t95.1\t95.4\t-

3.\tOverall findings of the inspection
Overall effectiveness\tHigh level of capacity for sustained improvement
Outcomes for learners\tVery good
Quality of provision\tGood
Leadership and management\tVery good

4.\tOutcomes for learners
The children read with joy.

7.\tNursery unit
Overall effectiveness\tCapacity to identify and bring about improvement
Outcomes for learners\tGood
Quality of provision\tImportant area for improvement
Leadership and management\tGood
The children settle quickly.
`;
    const { judgements } = recognise(text, catalogue, { framework: 'eti-2015' });
    assert.deepEqual(
      judgements.map(({ service, printed, headline }) => `${service ?? 'school'}: ${printed} ${String(headline)}`),
      [
        'school: High level of capacity for sustained improvement true',
        'school: Very good true',
        'school: Good true',
        'school: Very good true',
        'Nursery unit: Capacity to identify and bring about improvement true',
        'Nursery unit: Good true',
        'Nursery unit: Important area for improvement true',
        'Nursery unit: Good true',
      ],
    );
  });
});
