import assert from 'node:assert/strict';
import { recognise } from '../../../../server/src/report/recognise';
import { checkReport } from '../../../../server/src/rules/registry';
import { FOUR_AREAS, headlines, ilacs, restatements, said, single } from '../support';

const LABELS = [
  ['The impact of leaders on social work', 'practice with children and families'],
  ['The experiences and progress of', 'children who need help and protection'],
  ['The experiences and progress of', 'children in care'],
  ['The experiences and progress of care', 'leavers'],
  ['Overall effectiveness'],
];
const PRESENT = [
  ['Good'],
  ['Requires improvement', 'to be good'],
  ['Outstanding'],
  ['Inadequate'],
  ['Requires improvement', 'to be good'],
];
const EARLIER = [['Requires improvement', 'to be good'], ['Inadequate'], ['Good'], ['Good'], ['Inadequate']];

/** Rows of three columns, the first as wide as a label, below the lines of a head. */
function table(head: readonly string[], second: readonly string[][], third: readonly string[][]): string {
  const rows = LABELS.map((label, row) => {
    const cells = [label, second[row] ?? [], third[row] ?? []];
    const height = Math.max(...cells.map(({ length }) => length));
    return Array.from({ length: height }, (_, line) => setOut(cells.map((cell) => cell[line] ?? ''))).join('\n');
  });
  return [head.join('\n'), ...rows].join('\n\n');
}

const setOut = ([label = '', second = '', third = '']: readonly string[]) =>
  ` ${label.padEnd(43)}${second.padEnd(27)}${third}`.trimEnd();

/** What the cells of another time say, with their areas. */
const past = (text: string) =>
  recognise(text)
    .judgements.filter(({ role }) => role === 'cited')
    .map((judgement) => said(judgement));

/** What those of these tests say. */
const PAST = [
  'impact_of_leaders: requires improvement',
  'help_and_protection: inadequate',
  'in_care: good',
  'care_leavers: good',
  'overall_effectiveness: inadequate',
];

describe('a table that compares two inspections', () => {
  for (const [present, earlier] of [
    ['Grade', 'Previous grade'],
    ['2024', '2019'],
    ['March 2024', 'June 2019'],
    ['This inspection', 'Last inspection (2019)'],
    ['Current grade', 'Earlier grade'],
    ['Grade', 'Grade at last inspection'],
    ['This SIF inspection', 'Last APA'],
  ] as const) {
    it(`awards the grades under '${present}', never those under '${earlier}', whichever stands first`, () => {
      const behind = table([setOut(['Judgement', present, earlier])], PRESENT, EARLIER);
      const before = table([setOut(['Judgement', earlier, present])], EARLIER, PRESENT);
      assert.deepEqual(headlines(ilacs(behind)), FOUR_AREAS);
      assert.deepEqual(headlines(ilacs(before)), FOUR_AREAS);
    });

    it(`cites the grades under '${earlier}' beside '${present}', each of the area of its row`, () => {
      assert.deepEqual(past(ilacs(table([setOut(['Judgement', present, earlier])], PRESENT, EARLIER))), PAST);
      assert.deepEqual(past(ilacs(table([setOut(['Judgement', earlier, present])], EARLIER, PRESENT))), PAST);
    });
  }

  it('takes a year for that of an earlier inspection where the other column is of this one', () => {
    const head = [setOut(['', 'This']), setOut(['Judgement', 'inspection', '2018/19'])].join('\n');
    const text = ilacs(table([head], PRESENT, EARLIER));
    assert.deepEqual(headlines(text), FOUR_AREAS);
    assert.deepEqual(past(text), PAST);
  });

  it('cites the earlier grades of cells on lines of their own, by the years above them', () => {
    const cells = LABELS.flatMap((label, row) => [
      label.join(' '),
      (EARLIER[row] ?? []).join(' '),
      (PRESENT[row] ?? []).join(' '),
    ]);
    const text = ilacs(['2019', '2024', ...cells].join('\n\n'));
    assert.deepEqual(headlines(text), FOUR_AREAS);
    assert.deepEqual(past(text), PAST);
  });

  it('cites the earlier grades of a table in markup', () => {
    const rows = LABELS.map((label, row) =>
      [label, PRESENT[row] ?? [], EARLIER[row] ?? []].map((cell) => cell.join(' ')),
    );
    const text = ilacs([['Judgement', '2024', '2019'], ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n'));
    assert.deepEqual(headlines(text), FOUR_AREAS);
    assert.deepEqual(past(text), PAST);
  });

  it('reads them beside a column of markup in which no grade stands', () => {
    const rows = LABELS.map((label, row) =>
      [label, EARLIER[row] ?? [], PRESENT[row] ?? [], ['up']].map((cell) => cell.join(' ')),
    );
    const head = ['Judgement', 'Ofsted 2019', 'Our judgement', 'Direction of travel'];
    const text = ilacs([head, ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n'));
    assert.deepEqual(headlines(text), FOUR_AREAS);
    assert.deepEqual(past(text), PAST);
  });

  it('tells the columns of a table that is parted by tabs, its labels wrapped without one', () => {
    const rows = LABELS.map(([label = '', ...rest], row) =>
      [`${label}\t${(EARLIER[row] ?? []).join(' ')}\t${(PRESENT[row] ?? []).join(' ')}`, ...rest].join('\n'),
    );
    const text = ilacs(['\t2019\t2024', ...rows].join('\n\n'));
    assert.deepEqual(headlines(text), FOUR_AREAS);
  });

  it('takes no earlier grade for a present one where a line that broke has moved both', () => {
    const row = (label: string, now: number, before: number) =>
      `      ${label.padEnd(52)}${String(now)}${' '.repeat(17)}${String(before)}`;
    const text = `Use of Resources

Anyshire District Council
Audit 2007/08

      Summary of scores at theme level

      Key lines of enquiry (KLOEs)                         Score 2008        Score 2007

${row('Financial reporting', 3, 2)}

${row('Financial standing', 2, 3)}

      Internal
control                                          1                 2

${row('Value for money', 3, 2)}
`;
    const { judgements } = recognise(text, undefined, { framework: 'ac-use-of-resources-2005' });
    const awarded = judgements.filter(({ role }) => role === 'awarded');
    assert.deepEqual(
      awarded.map(({ areaId, printed }) => `${areaId} ${printed}`),
      ['financial_reporting 3', 'financial_standing 2', 'value_for_money 3'],
    );
  });

  it('reads nothing in a row of which the label has swallowed one of two grades', () => {
    const text = ilacs(
      table([setOut(['Judgement', 'Grade 2019', 'Grade 2024'])], EARLIER, PRESENT).replace(
        / Overall effectiveness.*\n.*$/,
        'Overall effectiveness Inadequate           Good',
      ),
    );
    assert.deepEqual(headlines(text), FOUR_AREAS.slice(0, -1));
  });

  it('cites the grade that a cell gives behind the name of an earlier time', () => {
    const text = `School report
Anyvale Primary School
Inspection dates    1–2 July 2014

Overall effectiveness          Previous inspection:    Good          2
                               This inspection:        Inadequate    4
Achievement of pupils                                  Inadequate    4
Quality of teaching                                    Inadequate    4
`;
    assert.deepEqual(past(text), ['overall_effectiveness: good']);
    assert.deepEqual(headlines(text)[0], 'overall_effectiveness: inadequate');
  });

  it('joins the lines of a wrapped head', () => {
    const head = [
      setOut(['', '', 'Grade at']),
      setOut(['Judgement', 'Grade', 'previous']),
      setOut(['', '', 'inspection']),
    ];
    assert.deepEqual(headlines(ilacs(table(head, PRESENT, EARLIER))), FOUR_AREAS);
  });

  it('looks past a column of remarks', () => {
    const change = EARLIER.map((grade) => [`${(grade[0] ?? '').padEnd(24)}improved`, ...grade.slice(1)]);
    const head = `${setOut(['Judgement', 'Grade', 'Previous grade'.padEnd(24)])}          Change`;
    assert.deepEqual(headlines(ilacs(table([head], PRESENT, change))), FOUR_AREAS);
  });

  it('tells the columns of a table that is parted by tabs', () => {
    const rows = (second: readonly string[][], third: readonly string[][]) =>
      LABELS.map((label, row) => [label, second[row] ?? [], third[row] ?? []].map((cell) => cell.join(' ')).join('\t'));
    const behind = ['Judgement\tGrade\tPrevious grade', ...rows(PRESENT, EARLIER)].join('\n');
    const before = ['Judgement\t2019 grade\t2024 grade', ...rows(EARLIER, PRESENT)].join('\n');
    assert.deepEqual(headlines(ilacs(behind)), FOUR_AREAS);
    assert.deepEqual(headlines(ilacs(before)), FOUR_AREAS);
  });

  it('is told again by each head where its parts stand close together', () => {
    const text = `Effectiveness, efficiency and people

An inspection of Anyshire Fire and Rescue Service

Overview
Question\tThis inspection\t2018/19
Effectiveness\tGood\tInadequate
Preventing fires and other risks\tRequires improvement\tGood
Question\tThis inspection\t2018/19
Efficiency\tInadequate\tGood
Making best use of resources\tGood\tOutstanding

The service knows its risks.
`;
    const read = recognise(text, undefined, { framework: 'hmicfrs-frs-2018' }).judgements;
    const awarded = read.filter(({ role }) => role === 'awarded');
    assert.deepEqual(
      awarded.map(({ areaId, level }) => `${areaId}: ${level?.label ?? ''}`),
      [
        'effectiveness: good',
        'preventing_fires_and_other_risks: requires improvement',
        'efficiency: inadequate',
        'making_best_use_of_resources: good',
      ],
    );
    assert.deepEqual(
      read.filter(({ role }) => role === 'cited').map(({ level }) => level?.label),
      ['inadequate', 'good', 'good', 'outstanding'],
    );
  });

  it('ends at no row whose last cell says in which year its grade was given', () => {
    const text = `Police effectiveness, efficiency and legitimacy

An inspection of Anyshire Police

Overall summary
Effectiveness\tRequires improvement\tLast inspected
Preventing crime and tackling anti-social behaviour\tInadequate\t2018/19
Investigating crime\tGood\t2018/19
Protecting vulnerable people\tOutstanding\t2017
Tackling serious and organised crime\tGood\t2018/19

The force knows its demand.
`;
    const read = recognise(text, undefined, { framework: 'hmic-peel-2014' }).judgements;
    assert.deepEqual(
      read.map(({ level, role }) => `${role}: ${level?.label ?? ''}`),
      ['requires improvement', 'inadequate', 'good', 'outstanding', 'good'].map((level) => `awarded: ${level}`),
    );
  });

  it('is read behind the cover, where its head does not make its results earlier ones', () => {
    const body = `Annex A: the judgements
${setOut(['Judgement', 'Grade', 'Previous grade'])}
${setOut(['Children who need help and protection', 'Inadequate', 'Good'])}
${setOut(['Adoption performance', 'Good', 'Outstanding'])}
`;
    const text = single(
      'The overall judgement is good\n1. Children looked after and achieving permanence    Good',
      body,
    );
    assert.deepEqual(headlines(text).slice(2), ['help_and_protection: inadequate', 'adoption: good']);
  });

  it('leaves out what those who were inspected said of themselves, a rule below its head or not', () => {
    for (const rule of [[], ['-'.repeat(80)]]) {
      const text = ilacs(table([setOut(['Judgement', 'Grade', 'Self-evaluation']), ...rule], PRESENT, EARLIER));
      assert.deepEqual(
        headlines(text).map((each) => each.split(': ')[1]),
        PRESENT.map(([grade = '']) => grade.toLowerCase()),
      );
      assert.deepEqual(past(text), []);
    }
  });

  it('awards nothing where no head tells which column is of this inspection', () => {
    for (const head of [
      ['Judgement', 'Grade', 'Self-assessment'],
      ['Judgement', 'Grade', 'Grade'],
      ['', '', ''],
    ]) {
      const text = ilacs(table([setOut(head)], PRESENT, EARLIER));
      assert.deepEqual(headlines(text), []);
      assert.deepEqual(restatements(text), []);
    }
  });

  it('awards nothing where the columns were lost and a label has two grades behind it', () => {
    const rows = LABELS.map((label, row) => [...label, ...(PRESENT[row] ?? []), ...(EARLIER[row] ?? [])].join(' '));
    const body = 'The experiences and progress of children in care: outstanding\n\n1.   Children live in stable homes.';
    const text = ilacs(['Judgement Grade Previous grade', ...rows].join('\n\n'), body);
    assert.deepEqual(headlines(text), []);
    assert.deepEqual(
      checkReport(recognise(text)).filter(({ rule }) => rule === 'grade-mismatch'),
      [],
    );
  });
});

describe('a column of what those who are inspected say of themselves', () => {
  const rows = [
    [
      ['Outcome 01: Health and Social', 'Care Needs'],
      ['Compliance', 'demonstrated'],
      ['Non Compliant -', 'Moderate'],
    ],
    [['Outcome 03: Residents’ Rights,', 'Dignity and Consultation'], ['Substantially', 'Compliant'], ['Compliant']],
    [['Outcome 04: Complaints', 'procedures'], ['Compliance', 'demonstrated'], ['Compliant']],
    [
      ['Outcome 06: Safe and Suitable', 'Premises'],
      ['Substantially', 'Compliant'],
      ['Non Compliant -', 'Major'],
    ],
  ];
  const grid = (head: readonly string[][]) =>
    [head, ...rows]
      .flatMap((cells) =>
        [0, 1].map((line) =>
          cells
            .map((cell, at) => (cell[line] ?? '').padEnd(at === 0 ? 36 : 29))
            .join('')
            .trimEnd(),
        ),
      )
      .join('\n');

  it('is none of the results, also where its name breaks in the head and its cells in the rows', () => {
    for (const own of [
      ['Provider’s self', 'assessment'],
      ['Provider’s self', 'evaluation'],
      ['Self-evaluation', ''],
    ]) {
      const text = `Anyford Nursing Home\n\nThe table below sets out the outcomes.\n\n${grid([['Outcome'], own, ['Our Judgment']])}\n`;
      const { judgements } = recognise(text, undefined, { framework: 'hiqa-2013' });
      assert.deepEqual(
        judgements.map(({ area, level }) => `${area.replace('Outcome ', '')}: ${level?.label ?? ''}`),
        [
          '01: Health and Social Care Needs: non-compliant - moderate',
          '03: Residents’ Rights, Dignity and Consultation: compliant',
          '04: Complaints procedures: compliant',
          '06: Safe and Suitable Premises: non-compliant - major',
        ],
        own.join(' '),
      );
    }
  });
});
