import assert from 'node:assert/strict';
import type { Section } from '../../../../server/src/report/model';
import { recognise } from '../../../../server/src/report/recognise';

const DRAWN = ['grade-table', 'legend', 'tick-row'];

/** The titles of the outline, each set in by its level. */
function outlineOf(text: string, framework: string): string[] {
  const report = recognise(text, undefined, { framework });
  const shown = (sections: readonly Section[]): string[] =>
    sections
      .filter(({ kind }) => !DRAWN.includes(kind))
      .flatMap(({ title, level, children }) => [`${' '.repeat(level - 1)}${title}`, ...shown(children)]);
  return shown(report.outline);
}

const said = 'Those who spoke with us told us of the help that they had, and of what they still wait for.';

describe('an outline without a contents list', () => {
  it('sets areas below the chapter of their framework that announces them', () => {
    const report = `A report on

Ysgol y Dyffryn

by Estyn, Her Majesty's Inspectorate for Education and Training in Wales

Summary

${said}

Main findings

Standards: Good

${said}

Numbers in the early years

${said}

Wellbeing and attitudes to learning: Excellent

${said}

How to complain

${said}`;
    assert.deepEqual(outlineOf(report, 'estyn-cif-2017'), [
      'Summary',
      'Main findings',
      ' Standards: Good',
      ' Numbers in the early years',
      ' Wellbeing and attitudes to learning: Excellent',
      'How to complain',
    ]);
  });

  it('sets chapters within chapters only where the outer one stands', () => {
    const question = (number: number, name: string) => `Key Question ${String(number)}: ${name}`;
    const report = `${question(1, 'How good are outcomes?')}

${said}

Context

${said}

Main findings

${question(1, 'How good are outcomes?')}

Standards: Good

${said}

${question(2, 'How good is provision?')}

Teaching: Adequate

${said}`;
    assert.deepEqual(outlineOf(report, 'estyn-cif-2010').slice(-6), [
      'Context',
      'Main findings',
      ` ${question(1, 'How good are outcomes?')}`,
      '  Standards: Good',
      ` ${question(2, 'How good is provision?')}`,
      '  Teaching: Adequate',
    ]);
  });

  it('lets an area that comes again end the chapter that held it', () => {
    const report = `Summary

Safety

${said}

Respect

${said}

Progress on recommendations

${said}

Safety

${said}`;
    assert.deepEqual(outlineOf(report, 'hmip-healthy-establishment'), [
      'Summary',
      ' Safety',
      ' Respect',
      'Progress on recommendations',
      'Safety',
    ]);
  });

  it('has no section for a grade below its area, and lists of the area below that', () => {
    const report = `PEEL 2023/24

Managing offenders

Adequate

${said}

Areas for improvement

The force should find those whom it seeks sooner.

Supporting victims

Good

${said}

About the data

${said}

Areas for improvement

${said}`;
    assert.deepEqual(outlineOf(report, 'hmicfrs-peel-2021'), [
      'Managing offenders',
      ' Areas for improvement',
      'Supporting victims',
      'About the data',
      'Areas for improvement',
    ]);
  });

  it('sets areas below the grade that stands over them where each has it once more', () => {
    const report = `Report card

Expected standard

Inclusion
Expected standard

${said}

Achievement
Expected standard

${said}

Needs attention

Curriculum and teaching

${said}

Next steps

${said}`;
    assert.deepEqual(outlineOf(report, 'ofsted-report-card-2025'), [
      'Report card',
      'Expected standard',
      ' Inclusion Expected standard',
      ' Achievement Expected standard',
      'Needs attention',
      'Curriculum and teaching',
      'Next steps',
    ]);
  });

  it('is flat for a kind of report that nobody has described', () => {
    const report = `Main findings

Help and protection

${said}

Care leavers

${said}`;
    assert.deepEqual(outlineOf(report, 'ofsted-ilacs-2018'), ['Main findings', 'Help and protection', 'Care leavers']);
  });

  it('has no section that is a grade or a score and nothing else', () => {
    const report = `Service rating

Safe

Rating: Good
Percentage score: 72

${said}

Learning culture
Score: 3

${said}

Is the service caring?

Good ●

${said}

How we rate

Outstanding

${said}

Good

${said}`;
    assert.deepEqual(outlineOf(report, 'cqc-ratings-2014'), [
      'Service rating',
      'Safe',
      'Learning culture',
      'Is the service caring?',
      'How we rate',
    ]);
  });

  it('has the chapter on managers with its grade, and no manager', () => {
    const report = `Inspection judgements

The effectiveness of leaders and managers: outstanding

${said}

Registered manager: Corin Fairlamb

Information about this inspection

${said}`;
    assert.deepEqual(outlineOf(report, 'ofsted-sccif-2017'), [
      'Inspection judgements',
      'The effectiveness of leaders and managers: outstanding',
      'Information about this inspection',
    ]);
  });

  it('has the sentences that head chapters, however far their parts stand from one another', () => {
    const report = `Inspection judgements

The leadership and management                       are good

${said}

The quality of teaching                             is good

${said}`;
    assert.deepEqual(outlineOf(report, 'ofsted-s5-2012'), [
      'Inspection judgements',
      'The leadership and management are good',
      'The quality of teaching is good',
    ]);
  });
});
