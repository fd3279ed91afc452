import assert from 'node:assert/strict';
import { awarded } from './support';

const REPORT_CARD = 'ofsted-report-card-2025';

describe('a report card', () => {
  const card = `Holly Lane Primary School
Unique reference number (URN): 100001

Inspection report: 3 March 2026

  Exceptional

  Strong standard

  Expected standard

  Needs attention

  Urgent improvement


   Safeguarding standards met

Staff know what to do when they worry about a pupil.

Strong standard

Inclusion                                                       Strong standard

Staff find out early what a pupil needs.

Expected standard

Achievement                                                   Expected standard

Pupils reach what is expected of them in most subjects.

Attendance and behaviour                                      Expected standard

Most pupils come to school each day.
`;

  it('gives each area beside its grade, and no grade to the key above nor to the headings of groups', () => {
    assert.deepEqual(awarded(card, REPORT_CARD), [
      'safeguarding: met',
      'inclusion: strong standard',
      'achievement: expected standard',
      'attendance_and_behaviour: expected standard',
    ]);
  });

  it('awards nothing in its tables of attainment', () => {
    const attainment = `${card}
Pupils reaching the expected standard in reading

Year                This school          National average       Compared
2024/25             61%                  75%                    Below
2023/24             70%                  74%                    Close to average

Disadvantaged pupils reaching the expected standard
2024/25             Expected standard    46%                    Close to average
`;
    assert.deepEqual(awarded(attainment, REPORT_CARD), awarded(card, REPORT_CARD));
  });

  it('says of each part of the standards for independent schools whether it is met', () => {
    const independent = `${card}

Independent school standards

1. Quality of education provided                               Standards met
 All standards have been met.


2. Spiritual, moral, social and cultural development of pupils   Standards met
 All standards have been met.


3. Welfare, health and safety of pupils                        Standards not met
 Some standards have not been met.
`;
    assert.deepEqual(awarded(independent, REPORT_CARD).slice(4), [
      'independent_standards_part_1: met',
      'independent_standards_part_2: met',
      'independent_standards_part_3: not met',
    ]);
  });

  it('reads the lines of a web page, each grade below its area', () => {
    const page = `Grades from this inspection
Safeguarding
Not met
Inclusion
Needs attention
Achievement
Urgent improvement
`;
    assert.deepEqual(awarded(page, REPORT_CARD), [
      'safeguarding: not met',
      'inclusion: needs attention',
      'achievement: urgent improvement',
    ]);
  });

  it('gives the areas that stand in a column beside their grade that grade, one below the other', () => {
    const beside = `Little Acorns Nursery
Early years report card

    Exceptional

    Strong standard               Curriculum and teaching
                                  Behaviour, attitudes and
                                  establishing routines
    Expected standard             Inclusion

    Needs attention               Achievement
                                  Leadership and governance

    Urgent improvement
`;
    assert.deepEqual(awarded(beside, 'early-years-report-card-2025'), [
      'curriculum_and_teaching: strong standard',
      'behaviour_and_routines: strong standard',
      'inclusion: expected standard',
      'achievement: needs attention',
      'leadership_and_governance: needs attention',
    ]);
    const tabs = beside.replace(/^ {4}(\S.*?)(?: {2,}|$)/gm, '$1\t').replace(/^ {20,}/gm, '\t');
    assert.deepEqual(
      awarded(tabs, 'early-years-report-card-2025'),
      awarded(beside, 'early-years-report-card-2025'),
      'with tabs for columns',
    );
    const unknown = beside.replace('Leadership and governance', 'Children sing together');
    assert.deepEqual(
      awarded(unknown, 'early-years-report-card-2025').filter((said) => said.includes('needs')),
      [],
    );
  });

  it('of an independent school says whether its standards are met', () => {
    assert.ok(
      awarded(
        card.replace(
          '   Safeguarding standards met',
          '   Safeguarding standards met\n\nIndependent school standards\nNot met',
        ),
        REPORT_CARD,
      ).includes('independent_school_standards: not met'),
    );
  });
});
