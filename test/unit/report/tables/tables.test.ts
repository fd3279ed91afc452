import assert from 'node:assert/strict';
import { mock } from 'node:test';
import { recognise } from '../../../../server/src/report/recognise';
import { AreaLexicon } from '../../../../server/src/vocabulary/areas';
import { FOUR_AREAS, headlines, ilacs, single, SINGLE_GRID } from '../support';
import { awarded } from './forms/support';

describe('the table of results, however its cells are set', () => {
  it('reads a grade on the first line of a wrapped label', () => {
    const table = ` Judgement                                  Grade

 The impact of leaders on social work       Good
 practice with children and families

 The experiences and progress of            Requires improvement to be good
 children who need help and protection

 The experiences and progress of            Outstanding
 children in care

 The experiences and progress of care       Inadequate
 leavers

 Overall effectiveness                      Requires improvement to be good`;
    assert.deepEqual(headlines(ilacs(table)), FOUR_AREAS);
  });

  it('reads a grade between the lines of its label, wrapped beside it, and above and below it', () => {
    const table = ` Judgement                                                     Grade

 The impact of leaders on social work practice with children
                                                               Good
 and families

 The experiences and progress of children who need help and    Requires improvement
 protection                                                    to be good

 The experiences and progress of children in care
                                                               Outstanding

 The experiences and progress of care leavers                  Inadequate

                                                               Requires improvement
 Overall effectiveness
                                                               to be good`;
    assert.deepEqual(headlines(ilacs(table)), FOUR_AREAS);
  });

  it('reads rows without blank lines between them', () => {
    const table = ` Judgement                                  Grade
 The impact of leaders on social work       Good
 practice with children and families
 The experiences and progress of            Requires improvement to be good
 children who need help and protection
 The experiences and progress of            Outstanding
 children in care
 The experiences and progress of care       Inadequate
 leavers
 Overall effectiveness                      Requires improvement to be good`;
    assert.deepEqual(headlines(ilacs(table)), FOUR_AREAS);
  });

  it('reads a grade on the second line of its label, and one that wraps before its last words', () => {
    const table = ` Judgement                                                Grade

 The impact of leaders on social work practice with
 children and families                                    Good

 The experiences and progress of children who need        Requires improvement to
 help and protection                                      be good

 The experiences and progress of children in care         Outstanding

 The experiences and progress of care leavers
                                                          Inadequate

 Overall effectiveness                                    Requires Improvement to be good`;
    assert.deepEqual(headlines(ilacs(table)), FOUR_AREAS);
  });

  it('reads a grade above its label that is glued to the row before', () => {
    const table = ` Judgement                                  Grade

 The impact of leaders on social work       Good
 practice with children and families

 The experiences and progress of            Requires improvement to be good
 children who need help and protection

 The experiences and progress of            Outstanding
 children in care

 The experiences and progress of care       Inadequate
 leavers
                                            Requires improvement to be good
 Overall effectiveness`;
    assert.deepEqual(headlines(ilacs(table)), FOUR_AREAS);
  });

  it('reads a misprinted label as the area that it is nearest to', () => {
    const table = ` Judgement                                  Grade

 The impact of leaders on socal work        Good
 practice with children and families

 The experiences and progress of            Good
 children who need help or protection

 Experiences and progress of children       Good
 in care

 The experiences and progress of            Good
 children care leavers

 Overall effectiveness                      Good`;
    assert.deepEqual(
      headlines(ilacs(table)).map((said) => said.split(':')[0]),
      FOUR_AREAS.map((said) => said.split(':')[0]),
    );
  });

  it('knows the framework by a misprinted row where the title names no services', () => {
    const text = `Inspection of Anyshire County Council
Inspection dates: 6 to 8 April 2026

Lead inspector: Pat Example, HMI


Judgement                                                               Grade

The impact impact of leaders on social work practice with               Good
children and families
The experiences and progress of children in care                        Outstanding
The experiences and progress of care leavers                            Good
Overall effectiveness                                                   Good
`;
    assert.deepEqual(headlines(text), [
      'impact_of_leaders: good',
      'in_care: outstanding',
      'care_leavers: good',
      'overall_effectiveness: good',
    ]);
  });

  it('is looked at no more often for each row where there are very many of them', () => {
    const row = ' The experiences and progress of children in care        Good';
    const looked = (rows: number) => {
      const text = ilacs(Array.from({ length: rows }, () => row).join('\n'));
      const named = mock.method(AreaLexicon.prototype, 'named');
      recognise(text);
      named.mock.restore();
      return named.mock.callCount();
    };
    assert.ok(looked(800) < 3 * looked(400));
  });

  it('reads a row whose label has more words than any name, however many', () => {
    const label = 'children '.repeat(50_000);
    const table = ` Judgement                 Grade\n\n ${label}     Good\n Overall effectiveness     Good\n`;
    assert.ok(headlines(ilacs(table)).includes('overall_effectiveness: good'));
  });

  it('takes the whole of a wrapped label, and none with the grade of another row, for the name of an area', () => {
    const table = `Judgement\tGrade
The experiences and progress of children in\tGood
care
Leaders outstanding in practice\tGood
Overall effectiveness\tGood`;
    assert.deepEqual(headlines(ilacs(table)), ['in_care: good', 'overall_effectiveness: good']);
  });

  it('does not make up an overall grade where the table has none', () => {
    const table = ` Judgement                                  Grade

 The impact of leaders on social work       Good
 practice with children and families

 The experiences and progress of            Good
 children who need help and protection

 The experiences and progress of            Outstanding
 children in care

 The experiences and progress of care       Good
 leavers`;
    const text = ilacs(table).replace('4 to 15 March 2024', '8 to 19 June 2026');
    assert.equal(headlines(text).length, 4);
    assert.equal(recognise(text).parts[0]?.detection?.framework.id, 'ofsted-ilacs-2026');
  });

  it('gives the exact pieces of a wrapped grade', () => {
    const table = ` Judgement                                                     Grade

 The experiences and progress of children who need help and    Requires improvement
 protection                                                    to be good

 Overall effectiveness                                         Good`;
    const report = recognise(ilacs(table));
    const [wrapped] = report.judgements;
    assert.ok(wrapped);
    assert.deepEqual(
      wrapped.fragments.map(({ start, end }) => report.text.slice(start, end)),
      ['Requires improvement', 'to be good'],
    );
    assert.equal(wrapped.printed, 'Requires improvement to be good');
  });

  it('reads labels in which a word is missing or stands twice, however they are wrapped', () => {
    const table = ` Judgement                         Grade
 The impact of leaders on
 social work practice
 practice with children and        Good
 families
 The and progress of
 children who need help and        Requires improvement to be good
 protection
 The experiences and
 progress of children in           Outstanding
 care
 The experiences and progress of
 care leavers
 leavers                           Inadequate
 Overall effectiveness             Requires improvement to be good`;
    assert.deepEqual(headlines(ilacs(table)), FOUR_AREAS);
  });

  it('reads grades that two blanks part from their label, below a page break too', () => {
    const table = ` Judgement                                  Grade

 The impact of leaders on social work       Good
 practice with children and families

 The experiences and progress of children  Requires improvement
 who need help and protection              to be good

                                                                          1
\f The experiences and progress of children  Outstanding
 in care

 The experiences and progress of care      Inadequate
 leavers

 Overall effectiveness                     Requires improvement to be good`;
    assert.deepEqual(headlines(ilacs(table)), FOUR_AREAS);
  });

  it('leaves the digit of a footnote out of the grade that it is glued to', () => {
    const table = ` Judgement                                  Grade

 The experiences and progress of            Outstanding2
 children in care

 Overall effectiveness                      Good1`;
    const report = recognise(ilacs(table));
    assert.deepEqual(
      report.judgements.map(({ printed, start, end }) => [printed, report.text.slice(start, end)]),
      [
        ['Outstanding', 'Outstanding'],
        ['Good', 'Good'],
      ],
    );
  });
});

describe('the grid of a single inspection', () => {
  it('reads grades set around their labels, lower case and wrapped', () => {
    const cover = `Children’s services in Anyshire require improvement to be good
                                                       requires improvement to
1. Children who need help and protection
                                                       be good

2. Children looked after and achieving
                                                       good
   permanence

        2.1 Adoption performance                       inadequate

                                                       requires improvement to
        2.2 Experiences and progress of care leavers
                                                       be good

3. Leadership, management and governance               good


                                                                              1`;
    assert.deepEqual(headlines(single(cover)), SINGLE_GRID);
  });

  it('reads grades of three lines, the last of them a lone good', () => {
    const cover = `Children's services in Anyshire require improvement to be
good
                                                       Requires
1. Children who need help and protection               improvement to be
                                                       good

2. Children looked after and achieving                 Good
   permanence

        2.1 Adoption performance                       Inadequate

                                                       Requires
        2.2 Experiences and progress of care leavers   improvement to be
                                                       good

3. Leadership, management and governance               Good


                                                                              1`;
    assert.deepEqual(headlines(single(cover)), SINGLE_GRID);
  });

  it('keeps an area that was not judged, without a level', () => {
    const cover = `Children’s services in Anyshire are good
1. Children who need help and protection               Good

2. Children looked after and achieving
                                                       Not judged
   permanence

        2.1 Adoption performance                       Not Judged

        2.2 Experiences and progress of care leavers   Good

3. Leadership, management and governance               Good


                                                                              1`;
    assert.deepEqual(headlines(single(cover)).slice(2, 4), ['looked_after: none', 'adoption: none']);
  });

  it('gives the box of a chapter to this report, whatever the sentence above it tells of the last inspection', () => {
    const cover = `Children’s services in Anyshire are good
1. Children who need help and protection               Good

2. Children looked after and achieving permanence      Good

3. Leadership, management and governance               Good


                                                                              1`;
    const body = `Executive summary

More children now live near their schools than at the last inspection.

Leadership, management and governance                  Good

10. Leaders know their services well.

                                                                              2
\f`;
    const { judgements } = recognise(single(cover, body));
    assert.deepEqual(
      judgements.filter(({ areaId }) => areaId === 'leadership').map(({ role }) => role),
      ['awarded', 'awarded'],
    );
  });
});

describe('a table whose rows are numbered downwards', () => {
  it('is the key to the grades, though it has the words of two of them in one cell', () => {
    const row = (digit: number, description: string, label: string) =>
      `${digit.toString()}       ${description.padEnd(56)}${label}\n\n`;
    const key =
      row(4, 'A service that goes well beyond what is asked of it', 'Excellent / outstanding') +
      row(3, 'A service that often goes beyond what is asked', 'Good');
    assert.deepEqual(
      awarded(`Annual performance assessment\n\nAnyshire\n\n${key}Yours sincerely\n`, 'ofsted-csci-apa-2005'),
      [],
    );
  });
});

describe('a cell that names no more than the time of a grade', () => {
  it('is no area where the name of the whole is lost', () => {
    const rows = '| This inspection: | Good-2 |\n| Previous inspection: | Satisfactory-3 |\n\n';
    const list = '| Outcomes for learners | Good-2 |\n\n| Leadership and management | Outstanding-1 |\n\n';
    const found = awarded(`Elmford College\nInspection report\n\n${rows}${list}`, 'fe-ofsted-2012');
    assert.deepEqual(found, ['outcomes_for_learners: good', 'leadership_and_management: outstanding']);
  });
});
