import * as assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../support/root';
import { recognise } from '../../../server/src/report/recognise';
import { checkReport } from '../../../server/src/rules/registry';
import { ilacs, single } from '../report/support';
import { applyEdits } from '../support/fixes';

/** A table of results with four rows on the scale of 2024, and one cell to choose. */
const table = (grade: string) => ` Judgement                                            Grade

 The impact of leaders on social work practice        Good
 with children and families

 The experiences and progress of children who         Good
 need help and protection

 The experiences and progress of children in care     Outstanding

 The experiences and progress of care leavers         ${grade}

 Overall effectiveness                                Good
`;

/** A report of 2013 with grades by code and label, one of them to choose. */
const coded = (line: string) => `Inspection of looked after children services
Anyshire County Council

Inspection dates: 10 June 2013 to 20 June 2013
Lead inspector: Pat Example

About this inspection

Outstanding (Grade 1) A service that significantly exceeds minimum requirements
Good (Grade 2) A service that exceeds minimum requirements
Adequate (Grade 3) A service that only meets minimum requirements
Inadequate (Grade 4) A service that does not meet minimum requirements

Overall effectiveness

Grade 3 (adequate)

1. Children live in homes that suit them, and most of them stay there for as long as they need to.

Quality of provision

${line}

2. Plans say what is to be done, but not always by when.
`;

function found(text: string, rule: string) {
  return checkReport(recognise(text)).filter((finding) => finding.rule === rule);
}

const offScale = (text: string) => found(text, 'grade-off-scale');

describe('grade-off-scale', () => {
  it('offers only the level that the report gives the area elsewhere', () => {
    const text = ilacs(
      `${table('Adequate')}\nThe experiences and progress of care leavers: good\n\n1. Workers stay.\n`,
    );
    assert.deepEqual(
      checkReport(recognise(text)).flatMap(({ rule, fixes = [] }) => [rule, ...fixes.map(({ title }) => title)]),
      ['grade-off-scale', "Change to 'Good'"],
    );
  });

  it('finds a word of another scale in the table of results, and offers this one’s levels, the nearest first', () => {
    const text = ilacs(table('Adequate'));
    const [finding, ...others] = checkReport(recognise(text));
    assert.ok(finding);
    assert.deepEqual(others, [], 'the row is there, only its grade is wrong');
    assert.equal(finding.rule, 'grade-off-scale');
    assert.equal(text.slice(finding.start, finding.end), 'Adequate');
    assert.equal(
      finding.message,
      "'Adequate' is not on the scale: ILACS, four areas has outstanding, good, requires improvement and inadequate.",
    );
    assert.deepEqual(
      finding.fixes?.map(({ title, preferred }) => [title, preferred]),
      [
        ["Change to 'Requires improvement'", false],
        ["Change to 'Outstanding'", false],
        ["Change to 'Good'", false],
        ["Change to 'Inadequate'", false],
      ],
    );
    for (const { edits } of finding.fixes) assert.deepEqual(offScale(applyEdits(text, edits)), []);
  });

  it('finds it in a heading that names an area', () => {
    const body = 'The experiences and progress of care leavers: adequate\n\nCare leavers have somebody to turn to.\n';
    const text = ilacs(table('Good'), body);
    assert.deepEqual(
      offScale(text).map(({ start, end }) => text.slice(start, end)),
      ['adequate'],
    );
  });

  it('finds it in the sentence of the cover', () => {
    const rows = '1. Children who need help and protection              Good\n';
    const text = single(`The overall effectiveness of services is satisfactory.\n\n${rows}`);
    assert.deepEqual(
      offScale(text).map(({ start, end }) => text.slice(start, end)),
      ['satisfactory'],
    );
  });

  const printed = (text: string) => offScale(text).map(({ start, end }) => text.slice(start, end));

  it('takes no grade with a word of degree before it for the grade', () => {
    for (const grade of ['very good', 'Very good', 'mostly good', 'fairly good']) {
      const text = ilacs(
        table('Outstanding'),
        `The experiences and progress of care leavers: ${grade}\n\nCare leavers have somebody to turn to.\n`,
      );
      const [finding, ...others] = checkReport(recognise(text));
      assert.deepEqual(others, []);
      assert.equal(finding?.rule, 'grade-off-scale');
      assert.equal(text.slice(finding.start, finding.end), grade);
    }
    assert.deepEqual(printed(ilacs(table('Mostly good'))), ['Mostly good']);
    assert.deepEqual(
      printed(
        ilacs(
          table('Good')
            .replace(/ {3,}/g, '\t')
            .replace(/Outstanding/, 'Mostly good'),
        ),
      ),
      ['Mostly good'],
    );
    const whole = table('Good').replace(/(Overall effectiveness +)Good/, '$1Mostly good');
    assert.deepEqual(printed(ilacs(`${whole}\nChildren’s services in Anyshire are poor.\n`)), ['Mostly good']);
  });

  it('finds it wherever a grade of the scale would be a result', () => {
    const seed = (name: string) => readFileSync(join(root, `seeds/${name}.report.txt`), 'utf8');
    const school = seed('school-section-5-2007');
    assert.deepEqual(printed(school), []);
    assert.deepEqual(printed(school.replace('Grade: 2', 'Grade: 5')), ['5']);
    assert.deepEqual(printed(school.replace(/(How well do learners achieve\? +)\d/, '$16')), ['6']);
    const card = seed('school-report-card-2026');
    assert.deepEqual(printed(card), []);
    for (const word of ['Outstanding', 'Met'])
      assert.deepEqual(printed(card.replace(/(Attendance and behaviour\n)Strong standard/, `$1${word}`)), [word]);
    assert.deepEqual(printed(`${card}\nThe roof is\nOutstanding\n\nPupils who read well   6\n`), []);
  });

  it('finds it in a heading that ties the grade to the area in words', () => {
    const heading = (words: string) =>
      single('Children’s services in Anyshire are good', `${words}\n\n1. Plans say who does what.\n`);
    assert.deepEqual(
      printed(
        heading('The graded judgement about the experience and progress of care leavers\nis that it is very good'),
      ),
      ['very good'],
    );
    assert.deepEqual(printed(heading('This local authority is poor because:')), ['poor']);
    assert.deepEqual(printed(heading('Services for children and families are strong')), []);
  });

  it('finds it where a title and the heading that gives the reasons name the same area, not in a list further on', () => {
    const board = (title: string, between: string, reasons: string) =>
      single(
        'Children’s services in Anyshire are good',
        `The Local Safeguarding Children Board ${title}\n\n${between}\nThe Local Safeguarding Children Board ${reasons}\n\n1. Members attend.\n`,
      );
    assert.deepEqual(printed(board('is excellent', 'The board meets.\n', 'is good because:')), ['excellent']);
    assert.deepEqual(printed(board('is good', 'The board meets.\n', 'is poor because:')), ['poor']);
    assert.deepEqual(printed(board('is good', 'The board meets.\n', 'is poor')), []);
    assert.deepEqual(printed(board('is good because:', 'The board meets.\n\n'.repeat(20), 'is poor')), []);
  });

  it('finds it in the sentence of the cover about the services as a whole, where nothing else gives their grade', () => {
    const rows = '\n1. Children who need help and protection              Good\n';
    const cover = (sentence: string) => printed(single(`${sentence}\n${rows}`));
    assert.deepEqual(cover('Children’s services in Anyshire are satisfactory'), ['satisfactory']);
    assert.deepEqual(cover('Children’s services in Anyshire are very good.'), ['very good']);
    assert.deepEqual(cover('Children’s services in Anyshire are poor and need support.'), []);
    assert.deepEqual(cover('Children’s services in Anyshire are cheerful'), []);
    assert.deepEqual(cover('Children’s services in Anyshire are poor. They need support.'), []);
    assert.deepEqual(cover('The county is large.\nChildren’s services in Anyshire are poor.'), []);
    assert.deepEqual(
      cover('Children’s services in Anyshire are good\n\nServices for children in Anyshire are excellent.'),
      [],
    );
  });

  it('finds a code that the scale has not; a label beside it says which it should be', () => {
    const text = coded('Grade 5 (adequate)');
    const [finding, ...others] = offScale(text);
    assert.deepEqual(others, []);
    assert.equal(text.slice(finding?.start, finding?.end), '5');
    assert.match(
      finding?.message ?? '',
      /^Grade 5 is not on the scale: .* has outstanding \(1\), good \(2\), adequate/,
    );
    assert.deepEqual(
      finding?.fixes?.map(({ title, preferred, edits }) => [title, preferred, applyEdits(text, edits)]),
      [["Change to '3'", true, coded('Grade 3 (adequate)')]],
    );
    assert.deepEqual(
      offScale(coded('Grade 5')).flatMap(({ fixes = [] }) => fixes.map(({ title }) => title)),
      ["Change to '1'", "Change to '2'", "Change to '3'", "Change to '4'"],
    );
  });

  it('finds a label that the scale has not beside a code that it has', () => {
    const text = coded('Grade 2 (satisfactory)');
    const [finding] = offScale(text);
    assert.equal(text.slice(finding?.start, finding?.end), 'satisfactory');
    assert.deepEqual(
      finding?.fixes?.map(({ edits }) => applyEdits(text, edits)),
      [coded('Grade 2 (good)')],
    );
  });

  it('is silent on prose, on what is not judged, and on other inspections', () => {
    const prose =
      'Housing for care leavers is satisfactory. The work of the leaving care team is adequate.\n' +
      'The residential home was judged satisfactory, and its school is excellent.\n\n' +
      'Information about previous inspections\n\nThe experiences and progress of care leavers: adequate\n\n' +
      'That grade was given in 2009, under other rules than those that hold today.\n';
    assert.deepEqual(offScale(ilacs(table('Good'), prose)), []);
    assert.deepEqual(offScale(ilacs(table('Not judged'))), []);
  });

  it('is silent on a word that the report’s own legend has', () => {
    const text = coded('Grade 3 (satisfactory)').replace(
      'A service that only meets',
      'Satisfactory: a service that only meets',
    );
    assert.deepEqual(offScale(text), []);
  });
});

describe('legend-conflict', () => {
  const legends = (text: string) => found(text, 'legend-conflict');
  const reversed = coded('Grade 3 (adequate)')
    .replace('(Grade 1)', '(Grade A)')
    .replace('(Grade 4)', '(Grade 1)')
    .replace('(Grade A)', '(Grade 4)')
    .replace('(Grade 2)', '(Grade B)')
    .replace('(Grade 3)', '(Grade 2)')
    .replace('(Grade B)', '(Grade 3)');

  it('finds a legend that runs against its framework, once, and sets it right', () => {
    const all = checkReport(recognise(reversed));
    assert.deepEqual(
      all.map(({ rule, message }) => [rule, message]),
      [
        [
          'legend-conflict',
          '4 is outstanding here, but in this framework (Looked after children 2013) outstanding is 1, and so on.',
        ],
      ],
      'no grade is read by it',
    );
    const [fix] = all[0]?.fixes ?? [];
    assert.equal(applyEdits(reversed, fix?.edits ?? []), coded('Grade 3 (adequate)'));
  });

  it('finds them in a legend of one line too, whichever of its codes is lost', () => {
    const seed = readFileSync(join(root, 'seeds', 'joint-area-review-2008.report.txt'), 'utf8');
    const line = '4: outstanding; 3: good; 2: adequate; 1: inadequate';
    for (const [wrong, message] of [
      ['4: outstanding; 3: good; 3: adequate; 1: inadequate', '3 is adequate here, but good has that code too.'],
      ['4: outstanding; 3: good; 2: adequate; 2: inadequate', '2 is inadequate here, but adequate has that code too.'],
    ] as const) {
      const messages = legends(seed.replace(line, wrong)).map((finding) => finding.message);
      assert.ok(messages.includes(message), `${wrong}: ${messages.join('; ')}`);
    }
  });

  it('finds two levels of a legend that have one code, and reads no digit by it', () => {
    const text = coded('Grade 3 (adequate)').replace('Adequate (Grade 3)', 'Adequate (Grade 2)');
    assert.notEqual(text, coded('Grade 3 (adequate)'));
    const [finding, ...more] = legends(text);
    assert.deepEqual(more, []);
    assert.equal(finding?.message, '2 is adequate here, but good has that code too.');
    assert.equal(text.slice(finding.start, finding.end), 'Adequate (Grade 2)');
    const levels = recognise(text).judgements.map(({ level }) => level?.label);
    assert.ok(levels.length > 0 && levels.every((label) => label === 'adequate'));
  });

  it('is silent where the legend is the framework’s', () => {
    assert.deepEqual(legends(coded('Grade 3 (adequate)')), []);
  });

  it('finds a second legend that contradicts the first, where the framework is not known', () => {
    const own = (second: string) => `Inspection report on the services for children of Anyshire
Inspection dates: 10 June 2031 to 20 June 2031
Lead inspector: Pat Example

Summary of judgements

1: outstanding; 2: good; 3: adequate; 4: inadequate

Area of judgement\tGrade
Being healthy\t3
Staying safe\t2

Recommendations

- Visit every child.

What the grades mean

${second}
`;
    const contrary = own('4: outstanding; 3: good; 2: adequate; 1: inadequate');
    assert.equal(recognise(contrary).parts[0]?.detection ?? null, null, 'no framework is known');
    assert.deepEqual(
      legends(contrary).map(({ message }) => message),
      ['4 is outstanding here, but outstanding is 1 in the legend on line 7, and so on.'],
    );
    assert.deepEqual(legends(own('1: outstanding; 2: good; 3: adequate; 4: inadequate')), []);
  });
});

describe('scale-unknown', () => {
  const digits = (legend: string) => `Inspection report on the services for children of Anyshire
Inspection dates: 10 June 2031 to 20 June 2031
Lead inspector: Pat Example

Summary of judgements

Area of judgement\tGrade
Being healthy\t3
Staying safe\t2
Enjoying and achieving\t3
${legend}
Recommendations

- Visit every child.
`;

  it('says so once where digits are given and nothing says which end is best', () => {
    const text = digits('');
    const [finding, ...others] = found(text, 'scale-unknown');
    assert.ok(finding);
    assert.deepEqual(others, []);
    assert.equal(finding.severity, 'information');
    assert.equal(text.slice(finding.start, finding.end), '3');
  });

  it('is silent where a legend says it', () => {
    assert.deepEqual(found(digits('\n4: outstanding; 3: good; 2: adequate; 1: inadequate\n'), 'scale-unknown'), []);
  });

  describe('in a text that nothing but its name calls a report', () => {
    const lines = (...rows: string[]) => `Elm House\nInspected 12 March 2019\n\n${rows.join('\n')}\n`;

    it('is said of digits behind the names of areas, however they are parted', () => {
      for (const gap of [': ', ':  ', '\t', '      ', ' - ', ' – ']) {
        const text = lines(`Overall${gap}2`, `Staying safe${gap}3`, `Leadership${gap}1`);
        const findings = found(text, 'scale-unknown');
        assert.deepEqual(
          findings.map(({ start }) => start),
          [text.indexOf(`${gap}2`) + gap.length],
          gap,
        );
      }
    });

    it('is not said of a list that names no area, of a single digit, nor of minutes', () => {
      const silent = [
        lines('Milk: 3', 'Bread: 2', 'Eggs: 6'),
        lines('Staying safe: 3', 'Being healthy'),
        lines('Staying safe: 13', 'Being healthy: 12'),
        `Minutes of the scrutiny committee\n${lines('Staying safe: 3', 'Being healthy: 2')}`,
      ];
      for (const text of silent) assert.deepEqual(found(text, 'scale-unknown'), [], text);
    });
  });
});
