import * as assert from 'node:assert/strict';
import { recognise } from '../../../server/src/report/recognise';
import { checkReport } from '../../../server/src/rules/registry';

/** A letter of 2008, on which 4 is the best, with a table set in place by spaces. */
function letter(table: string): string {
  return `17 December 2008

Dear Mr Penhallow

Annual performance assessment of services for children and young people in
Kestrel Bay Borough Council 2008

This letter summarises the findings of the 2008 annual performance assessment (APA) for your council.

${table}

Kestrel Bay Borough Council works well with its partners.
`;
}

/** The school report of 2013, on which 1 is the best. */
function school(table: string): string {
  return `School report

St Cuthman's Primary School
Inspection dates                                    9–10 October 2013

${table}

Summary of key findings for parents and pupils
Teachers know their pupils. The inspection was carried out under section 5 of the Education Act 2005.
`;
}

function grades(text: string, role = 'awarded'): string[] {
  return recognise(text)
    .judgements.filter((judgement) => judgement.role === role)
    .map(({ area, level }) => `${area}: ${level?.label ?? 'none'}`);
}

describe('columns set in place by spaces', () => {
  it('hold digits under a head that names them, wrapped or not', () => {
    const rows = `Being healthy                            3
  Staying safe                             2
  Capacity to improve, including the       4
  management of services for children
  and young people`;
    const expected = ['Being healthy: good', 'Staying safe: adequate', 'Capacity to improve: outstanding'];
    assert.deepEqual(grades(letter(`  Judgement area                         Grade\n\n  ${rows}`)), expected);
    assert.deepEqual(
      grades(
        letter(
          `  Judgement area                           APA\n                                         grade\n  ${rows}`,
        ),
      ),
      expected,
    );
  });

  it('hold no grades where no head says so: page numbers, counts', () => {
    assert.deepEqual(
      grades(letter('  Being healthy                            3\n  Staying safe                             4')),
      [],
    );
    assert.deepEqual(
      grades(letter('  Section                Page\n  Being healthy             3\n  Staying safe              4')),
      [],
    );
  });

  it('hold no grades where the digit stands beside the head', () => {
    const table =
      '  Area                    Grade          Visits\n  Being healthy                               3\n  Staying safe                                4';
    assert.deepEqual(grades(letter(table)), []);
  });

  it('hold no grades of what is no area', () => {
    const table =
      '  Subject                                Grade\n  Mathematics                              4\n  French                                   3\n  History                                  2';
    assert.deepEqual(grades(letter(table)), []);
  });

  it('hold a label and its digit in two columns, which are compared', () => {
    const table = (code: string) => `Overall effectiveness           Good                      2
Achievement of pupils           Good                      2
Quality of teaching             Requires improvement      ${code}`;
    assert.deepEqual(grades(school(table('3'))), [
      'Overall effectiveness: good',
      'Achievement of pupils: good',
      'Quality of teaching: requires improvement',
    ]);
    const rulesOf = (text: string) => checkReport(recognise(text)).map(({ rule }) => rule);
    assert.deepEqual(rulesOf(school(table('3'))), []);
    assert.deepEqual(rulesOf(school(table('2'))), ['grade-label-code']);
  });

  it('hold the grades of two inspections, of which one is this one', () => {
    const table = `                      Previous inspection:      Good                      2
Overall effectiveness
                      This inspection:          Requires improvement      3
Achievement of pupils                           Requires improvement      3
Quality of teaching                             Good                      2`;
    assert.deepEqual(grades(school(table)), [
      'Overall effectiveness: requires improvement',
      'Achievement of pupils: requires improvement',
      'Quality of teaching: good',
    ]);
    assert.deepEqual(grades(school(table), 'cited'), ['Overall effectiveness: good']);
  });

  it('hold one grade for each label, also where no framework knows the labels', () => {
    const table = `Overall effectiveness              Good
Care of the garden                 Good
Music in the hall                  Inadequate
Quality of teaching                Outstanding`;
    assert.deepEqual(grades(school(table)), [
      'Overall effectiveness: good',
      'Care of the garden: good',
      'Music in the hall: inadequate',
      'Quality of teaching: outstanding',
    ]);
  });
});

describe('a line that is nothing but a grade', () => {
  const card = (lines: string) => `Ofsted report card

Fernhill Community School
Full inspection: 20 January 2026

${lines}

About this inspection
This school was inspected under the renewed education inspection framework.
`;

  it('belongs to the area on the line above', () => {
    assert.deepEqual(grades(card('Inclusion\nStrong standard\n\nAchievement\n\nNeeds attention')), [
      'Inclusion: strong standard',
      'Achievement: needs attention',
    ]);
  });

  it('is no grade below a line of prose, nor in a list of all levels', () => {
    assert.deepEqual(grades(card('Pupils come from many places.\nStrong standard')), []);
    assert.deepEqual(grades(card('Achievement\nExceptional\nStrong standard\nExpected standard')), []);
  });
});

describe("a heading that says 'Judgment' and no more", () => {
  const report = (lines: string) => `Report of an inspection of a Designated Centre for Older People.

Name of centre:                Cregganbaun Nursing Home
Date of inspection:            21 March 2023

This inspection was carried out to assess compliance with the Health Act 2007.

${lines}
`;

  it('is about what stands above it, be it a heading or an item with a number', () => {
    const item = 'National Standard 5.2: Providers have arrangements\nfor the delivery of care that is safe.';
    assert.deepEqual(
      grades(
        report(
          `Regulation 15: Staffing\n\nThere were enough staff.\n\nJudgment: Compliant\n\n${item}\n\nCommittees met.\n\nJudgment: Not compliant`,
        ),
      ),
      ['Regulation 15: Staffing: compliant', 'National Standard 5.2: not compliant'],
    );
  });

  it('is about nothing where the heading above has its judgement already', () => {
    const text = report(
      'Quality and safety\n\nDoors close.\n\nJudgment: Compliant\n\nAlarms ring.\n\nJudgment: Not compliant',
    );
    assert.deepEqual(grades(text), ['Quality and safety: compliant']);
  });
});
