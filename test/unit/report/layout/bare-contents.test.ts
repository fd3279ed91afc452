import assert from 'node:assert/strict';
import { readLayout } from '../../../../server/src/report/layout/layout';
import { recognise } from '../../../../server/src/report/recognise';
import { LineTable } from '../../../../server/src/text/lines';
import { awarded } from '../tables/forms/support';

const TITLES = [
  'Summary',
  'Overall effectiveness',
  'Leadership and management',
  'Being healthy',
  'Staying safe',
  'Record of findings',
];
const PAGES = [1, 1, 2, 2, 3, 4];

const list = TITLES.map((title, index) => `${title}\t${String(PAGES[index])}`).join('\n');
const body = TITLES.map(
  (title) => `${title}\n\nWhat is said here runs on for a line or two, as the text of a report does.`,
).join('\n\n');

/** A report with a contents list under some heading, then its chapters. */
const report = (heading: string) => `Inspection of safeguarding and looked after children services
Anyshire
Inspection date: 1 to 12 March 2010

${heading}

${list}

${body}
`;

describe('a contents list', () => {
  for (const heading of ['Contents', '## Contents', '**Contents**', 'Index', 'Contcnts', '']) {
    it(`is no table of grades below '${heading}'`, () => {
      assert.deepEqual(awarded(report(heading), 'ofsted-cqc-slac-2009'), []);
    });
  }

  for (const mark of ['- ', '* ', '\u2022 ', 'o ', '(a) ', 'iv. ', '// ', '[1] ', '> - ']) {
    it(`is no table of grades without its heading, each entry behind '${mark}'`, () => {
      for (const gap of ['\t', ' ........ ', '            ']) {
        const marked = list.replaceAll('\t', gap).replaceAll(/^/gm, mark);
        const text = report('').replace(list, marked);
        assert.equal(readLayout(new LineTable(text)).contents?.entries.length, TITLES.length);
        assert.deepEqual(awarded(text, 'ofsted-cqc-slac-2009'), []);
      }
    });
  }

  it('is no table of grades without its heading, each entry leading to its chapter', () => {
    const links = list.replaceAll(/^(.*)\t/gm, '- [$1](#part)\t');
    assert.deepEqual(awarded(report('').replace(list, links), 'ofsted-cqc-slac-2009'), []);
  });

  it('is none where each number is the code of the grade before it, whatever parts them', () => {
    const rows = ['Requires improvement', 'Good', 'Requires improvement', 'Good', 'Inadequate', 'Inadequate'];
    const codes = [3, 2, 3, 2, 4, 4];
    for (const [before, behind] of [
      ['\t', '\t'],
      ['   ', '\t'],
      [' | ', ' | '],
    ] as const) {
      const table = TITLES.map((title, at) => [title, before, rows[at], behind, codes[at]].join('')).join('\n');
      const lines = new LineTable(`${table}\n\n${body}`);
      assert.equal(readLayout(lines, (printed) => rows.includes(printed)).contents, null);
    }
  });

  it('is no table of grades below a sentence that speaks of grades', () => {
    const above = 'Two of the judgements and grades of this report were appealed against.';
    assert.deepEqual(awarded(report(above), 'ofsted-cqc-slac-2009'), []);
  });

  it('is not what a head calls grades, though the digits rise', () => {
    const graded = awarded(report('Area\tGrade'), 'ofsted-cqc-slac-2009');
    assert.ok(graded.includes('overall_effectiveness: outstanding'));
    assert.ok(graded.includes('leadership_and_management: good'));
  });

  it('is not a list of grades with their codes, though its lines head the chapters too', () => {
    const row = (area: string, grade: string) => area.padEnd(50) + grade;
    const grades: [string, string, string][] = [
      ['The care of young people', 'Outstanding', '1'],
      ['The achievement of young people', 'Good', '2'],
      ['The resettlement of young people', 'Outstanding', '1'],
      ['Promoting positive behaviour', 'Good', '2'],
      ['The safety of young people', 'Adequate', '3'],
    ];
    const rows = grades.map(([area, grade, code]) => `${row(area, grade).padEnd(72)}${code}`);
    const chapters = grades.map(
      ([area, grade]) => `${row(area, grade)}\n\nWhat is said here runs on for a line or two.`,
    );
    const found = awarded(
      [
        ...rows,
        'What the inspectors did and whom they spoke to stands here and runs on for more than the lines of the table above it do.',
        ...chapters,
      ].join('\n\n'),
      'stc-joint',
    ).filter((each) => !each.startsWith('('));
    assert.deepEqual(found, [
      'the_care_of_young_people: outstanding',
      'the_achievement_of_young_people: good',
      'the_resettlement_of_young_people: outstanding',
      'promoting_positive_behaviour: good',
      'the_safety_of_young_people: requires improvement',
    ]);
  });

  it('may have each page number on the line below its title', () => {
    const titles = ['Introduction', 'Context', 'Grades', 'Service management', 'Annex A: How the review was made'];
    const listed = titles.map((title, index) => `${title}\n\n${(index * 4 + 3).toString()}\n`).join('\n');
    const titled = (text: string) =>
      recognise(`Joint area review\n\nAnyshire\n\n${text}`, undefined, { framework: 'ofsted-jar-2007' }).contents.map(
        ({ title, page }) => `${title} ${String(page)}`,
      );
    const body = titles.map((title) => `${title}\n\nWhat is said here runs on for a line or two.\n`).join('\n');
    assert.deepEqual(titled(`${listed}\n${body}`), [
      'Introduction 3',
      'Context 7',
      'Grades 11',
      'Service management 15',
      'Annex A: How the review was made 19',
    ]);
    const grades = titles.map((title, index) => `${title}\n\n${(index % 4).toString()}\n`).join('\n');
    assert.deepEqual(titled(`${grades}\n${body}`), []);
  });

  it('has no grades off the scale for numbers of pages that stand below its titles', () => {
    const names = ['Introduction', 'Being healthy', 'Staying safe', 'Overall effectiveness', 'Conclusions'];
    const titles = names.map((name, index) => `${name}\n${(index * 2 + 2).toString()}`).join('\n');
    const rows = ['Being healthy\n3', 'Staying safe\n2', 'Overall effectiveness\n2'].join('\n');
    const key = 'Grade 4: outstanding; grade 3: good; grade 2: adequate; grade 1: inadequate';
    const said = 'What is said here runs on for a line or two, as the text of a report does.';
    const text = `Joint area review\nAnyshire\n${titles}\nThe review\n${said}\n${key}\n${rows}\n${said}\n`;
    assert.deepEqual(recognise(text, undefined, { framework: 'ofsted-jar-2007' }).unplaced, []);
  });
});
