import assert from 'node:assert/strict';
import { recognise } from '../../../../../server/src/report/recognise';
import { awarded } from './support';

/** The results of a text that is read by a framework of the catalogue, each as 'area: level'. */
function results(text: string, framework: string): string[] {
  return recognise(text, undefined, { framework })
    .judgements.filter(({ headline }) => headline)
    .map(({ area, level }) => `${area}: ${level?.label ?? ''}`);
}

describe('tables whose columns are parted by tabs', () => {
  it('count lessons where each column has a level for its name: no number below them is a grade', () => {
    const text = (head: string) => `Anyford School
Inspection report

We gave the service these grades
| ${head} |
| Quality of Care and Support | 4 | 5 | 6 | 3 |
| Quality of Environment | 5 | 5 | 2 | 1 |

People like the gardens.
`;
    const framework = 'care-inspectorate-scotland';
    assert.equal(results(text('Theme | Grade | Visits | Staff | Groups'), framework).length, 2);
    assert.deepEqual(results(text('Lessons | Very Good | Good | Adequate | Weak'), framework), []);
  });

  it('have labels that begin in the line above, where that breaks off', () => {
    const text = `Balloch House
Inspection report

We gave the service these grades
| Quality of Care and Support | 4 | Good |
| Quality of Environment | 5 | Very Good |
Quality of Management and
| Leadership | 3 | Adequate |

People like the gardens.
`;
    assert.deepEqual(results(text, 'care-inspectorate-scotland'), [
      'Quality of care and support: good',
      'Quality of environment: very good',
      'Quality of management and leadership: adequate',
    ]);
  });

  it('have the word for the grade where its code stands in a column behind it', () => {
    const rows = (tie: string) =>
      [
        ['The overall experiences and progress of children and young people', 'Good', '2'],
        ['The quality of care and support', 'Outstanding', '1'],
        ['How well children and young people are protected', 'Requires improvement', '3'],
      ]
        .map((cells) => cells.join(tie))
        .join('\n');
    for (const tie of ['\t', ' | ']) {
      const text = `Anyford School\nInspection dates${tie}12/05/2016 to 14/05/2016\n\n${rows(tie)}\n\nSummary of key findings\n`;
      assert.deepEqual(
        results(text, 'ofsted-sccif-2017').map((said) => said.split(': ').at(-1)),
        ['good', 'outstanding', 'requires improvement'],
      );
    }
  });

  it('may have two rows side by side: a grade is that of the name beside it', () => {
    const text = `Anyford Training
Inspection report

Overall effectiveness\tGood

Quality of teaching, learning and\tRequires\tTraineeships\tGood
assessment\timprovement
Outcomes for learners\tGood\tApprenticeships\tRequires improvement
`;
    assert.deepEqual(results(text, 'fe-ofsted-2012'), ['Overall effectiveness: good', 'Traineeships: good']);
  });

  it('may be the heading of a chapter alone, where a list elsewhere grades in digits too', () => {
    const text = (rows: string, list: string) => `Anyford School
Inspection report

What does the school need to do to improve further?

\u2022\tMake more of the garden.

${rows}

Pupils enjoy their lessons.

These are the grades for pupils' outcomes

${list}
`;
    const outcomes = 'Outcomes for individuals and groups of pupils\t2';
    const list = "Pupils' behaviour\t1\nThe extent to which pupils feel safe\t3\nThe quality of teaching\t2";
    const led = (said: string[]) => said.filter((one) => one.startsWith('outcomes: '));
    assert.deepEqual(led(awarded(text(outcomes, list), 'ofsted-s5-2009')), ['outcomes: good']);
  });

  it('have rows whose number stands in a column of its own', () => {
    const text = `Example Care Home
We gave the service these grades

1.1\tQuality of Care and Support\tGood

1.2\tQuality of Environment\tVery Good
`;
    assert.deepEqual(results(text, 'care-inspectorate-scotland'), [
      'Quality of care and support: good',
      'Quality of environment: very good',
    ]);
  });

  it('have labels that go on in the line below, whether a tab stands before that or not', () => {
    for (const before of ['', '\t']) {
      const text = `Example Care Home
Detailed evaluations

${before}How well do we support people's wellbeing?\t4 - Good

${before}1.3 People's health and wellbeing benefits from their care and\t4 - Good
${before}support

${before}1.4 People experience meaningful contact\t5 - Very Good
`;
      assert.deepEqual(results(text, 'care-inspectorate-scotland'), [
        "How well do we support people's wellbeing?: good",
        "People's health and wellbeing benefits from their care and support: good",
        'People experience meaningful contact: very good',
      ]);
    }
  });

  it('have no row for the second line of a cell, nor a grade in the second line of one', () => {
    const text = `Example Centre

Regulation\tRequirement\tJudgment\tRisk
Regulation 17(2)\tThe registered\tSubstantially\tYellow
\tprovider shall\tCompliant
\tprovide premises
`;
    assert.deepEqual(results(text, 'hiqa-2018'), []);
  });

  it('has the grades of the whole and of a service where its head names both, and none of a row that has lost one', () => {
    const table = (head: string) => `Summary of the main inspection judgements

Inspectors make judgements on a scale: excellent (1); very good (2); good (3); satisfactory (4); unsatisfactory (5)

${head}
The overall effectiveness of the sixth form and the school\t2\t3
How inclusive the school is\t3
Overall standards achieved\t3\t4
Pupils' achievement\t2\t3
`;
    assert.deepEqual(awarded(table('Inspection judgement\tSixth form grade\tSchool grade'), 'ofsted-s10'), [
      'Sixth form / overall_effectiveness: very good',
      'overall_effectiveness: good',
      'Sixth form / standards: good',
      'standards: satisfactory',
      'Sixth form / achievement: very good',
      'achievement: good',
    ]);
    assert.deepEqual(awarded(table('Inspection judgement\tSixth form grade\tNursery grade'), 'ofsted-s10'), []);
  });

  it('has the grades of the whole and of a service where its head is on two lines, its first cell lost or not', () => {
    for (const over of ['\tSixth form\tSchool', 'Sixth form\tSchool']) {
      const text = `Summary of the main inspection judgements

Inspectors make judgements on a scale: excellent (1); very good (2); good (3); satisfactory (4); unsatisfactory (5)

${over}
Inspection judgement\tgrade\tgrade
How well pupils learn\t2\t3
How inclusive the school is\t\t5
Pupils' achievement\t4\t3
`;
      assert.deepEqual(awarded(text, 'ofsted-s10'), [
        'Sixth form / learning: very good',
        'learning: good',
        'inclusion: unsatisfactory',
        'Sixth form / achievement: satisfactory',
        'achievement: good',
      ]);
    }
  });

  it('are no results where a row that speaks of judgements has a digit of its own, and nothing else says what digits are', () => {
    const text = (head: string) => `${head}
Overall effectiveness\t1
Leadership and management\t1
Quality of teaching\t2
`;
    assert.deepEqual(awarded(text('The judgements and what they mean\t1'), 'ofsted-s5-2009'), []);
    assert.equal(awarded(text('Judgements\tGrade'), 'ofsted-s5-2009').length, 3);
  });

  it('has its head beyond blank lines too, and no result where nothing says which of two grades is that of the whole', () => {
    const text = (head: string) => `Summary of the main inspection judgements

Inspectors make judgements on a scale: excellent (1); very good (2); good (3); satisfactory (4); unsatisfactory (5)

${head}



How well pupils learn\t2\t3

Pupils' achievement\t4\t3
`;
    assert.deepEqual(awarded(text('\tSixth form\tSchool\n\nInspection judgement\tgrade\tgrade'), 'ofsted-s10'), [
      'Sixth form / learning: very good',
      'learning: good',
      'Sixth form / achievement: satisfactory',
      'achievement: good',
    ]);
    assert.deepEqual(awarded(text('Inspection judgement\tgrade\tgrade'), 'ofsted-s10'), []);
    assert.deepEqual(awarded(text('Inspection judgements'), 'ofsted-s10'), []);
  });

  it('is of the service whose name stands right above it, though that is a single word', () => {
    const list = (name: string, grade: string) =>
      `   ${name}\n   Curriculum, teaching and training\tExpected standard\n   Achievement\t${grade}\n   Participation and development\tExpected standard\n`;
    const grades: Readonly<Record<string, string>> = {
      'Education programmes for young people': 'Expected standard',
      'Provision for adult learners': 'Strong standard',
      Apprenticeships: 'Needs attention',
      'Provision for learners with high needs': 'Strong standard',
    };
    const front = ` Marle College
 Inspection dates: 26 to 30 January 2026
 Type of provider: General further education college

   Whole provider evaluations

   Leadership and governance\tStrong standard
   Inclusion\tExpected standard
`;
    const text = Object.entries(grades)
      .map(([name, grade]) => list(name, grade))
      .join('\n');
    assert.deepEqual(
      awarded(
        `${front}\n${text}\n${' '.repeat(100)}1\n\f Marle College\tInspection report: 26 January 2026\n`,
        'fe-report-card-2025',
      ).filter((each) => each.includes('/ achievement')),
      Object.entries(grades).map(([name, grade]) => `${name} / achievement: ${grade.toLowerCase()}`),
    );
  });

  it('have labels that a line break parts before the row, within a word or between two', () => {
    const text = `Areas for judgement\tGrade awarded
The contribution of the local authority's children's services in maintaining and improving outcomes for children and young people\t3
The council's overall capacity to improve its services for children and young people\t4
The contrib-
ution of the local authority's social care services in maintaining and improving outcomes for children and young people\t2
`;
    const rows = ["Children's services: good", 'Capacity to improve: excellent', 'Social care services: adequate'];
    assert.deepEqual(results(text, 'ofsted-csci-apa-2006'), rows);
  });
});

describe('the last words of a label', () => {
  it('are no name where the first ones stand elsewhere', () => {
    const text = `Ratings

| Financial
standing of this trust | Good |

| Are services safe? | Requires improvement |

| Are services effective? | Good |
`;
    assert.deepEqual(results(text, 'cqc-ratings-2014'), ['Safe: requires improvement', 'Effective: good']);
  });
});

describe('names above what describes them', () => {
  const page = (name: string) =>
    `Food hygiene rating\nThe Copper Kettle\n\nArea inspected\tStandards found\n${name}\nPreparing, cooking, re-heating, cooling and storing of food\tGenerally satisfactory\nManagement of food safety\nChecks in place, what staff know of them and how far they are trusted\tGood\n`;

  it('have the grade beside the description', () => {
    assert.deepEqual(awarded(page('Hygienic food handling'), 'fhrs'), [
      'handling: generally satisfactory',
      'management: good',
    ]);
  });

  it('are none where what stands there is no area', () => {
    assert.ok(awarded(page('What we looked at'), 'fhrs').every((each) => !each.startsWith('handling')));
  });
});

describe('tables of markup whose head is empty', () => {
  const report = (box: string) => `# Inspection report for Larkfield Children's Centre

**Inspection dates** 5\u20136 June 2012

The inspection of this Sure Start children's centre was carried out under Part 3A of the Childcare Act 2006.

**Grades: 1 is outstanding, 2 is good, 3 is satisfactory, and 4 is inadequate**

## How good is the provision?

${box}

Families like the soft play room.

These are the grades for the quality of provision:

| | |
|---|---|
| **The quality of assessment of the needs of children, parents and other users** | **3** |
| **The quality of care, guidance and support offered to users** | **1** |
| **The extent to which the centre promotes purposeful learning, development and enjoyment for all users** | **2** |
`;
  const rows = [
    'The quality of assessment of the needs of children, parents and other users: satisfactory',
    'The quality of care, guidance and support offered to families, including those in target groups: outstanding',
    'The extent to which the centre promotes purposeful learning, development and enjoyment for all families, including those in target groups: good',
  ];

  it('have their heading above it, and their digits in bold', () => {
    assert.deepEqual(results(report(''), 'ofsted-childrens-centre-2010'), rows);
  });

  it('may be a box that has the digit of the chapter whose heading stands above', () => {
    const given = (text: string) =>
      recognise(text, undefined, { framework: 'ofsted-childrens-centre-2010' })
        .judgements.filter(({ source }) => source !== 'statement')
        .map(({ area, level }) => `${area}: ${level?.label ?? ''}`);
    assert.deepEqual(given(report('| | 2 |\n|---|---|')), ['How good is the provision?: good', ...rows]);
    // Of two boxes nothing tells which is the chapter's, and below running text there is no heading.
    assert.deepEqual(given(report('| | 2 |\n|---|---|\n| | 4 |')), rows);
    assert.deepEqual(given(report('We saw many of its activities.\n\n| | 2 |\n|---|---|')), rows);
  });
});

describe('headings with their grades behind tabs, between numbered paragraphs', () => {
  const report = (record: string) => `Inspection of safeguarding and looked after children services
Anyshire County Council
Inspection dates:\t6\u201317 June 2011
\fAbout this inspection
1.\tInspectors looked at what the council and its partners do to keep children safe, and spoke with many of them.
2.\tThey read the files of forty children, and sat in on eight meetings at which plans for children were made.
3.\tFour of them were Her Majesty's Inspectors, and one was sent by those who inspect the health services.

The inspection outcomes: safeguarding services
Overall effectiveness\tGrade 3 (adequate)
4.\tManagers know which of their teams have too much work, and have begun to share it out more evenly.
Capacity for improvement\tGrade 2 (good)
5.\tThe council has made up its mind what to do first, and has the people and the money to do it with.
Quality of provision\tGrade 3 (adequate)
6.\tVisits are made in time, though what was seen there is not written down in the same way everywhere.

Record of main findings:

${record}
`;
  const rows = [
    'Overall effectiveness\tAdequate',
    'Capacity for improvement\tGood',
    'Safeguarding outcomes for children and young people',
    'Quality of provision\tAdequate',
    'Services for looked after children',
    'Overall effectiveness\tGood',
    'Leadership and management',
    'Ambition and prioritisation\tGood',
  ];
  const said = (text: string) => awarded(text, 'ofsted-cqc-slac-2009');
  const headings = [
    '(Safeguarding / overall_effectiveness: adequate)',
    '(Safeguarding / capacity_for_improvement: good)',
    '(Safeguarding / quality_of_provision: adequate)',
  ];
  const results = [
    'Safeguarding / overall_effectiveness: adequate',
    'Safeguarding / capacity_for_improvement: good',
    'Safeguarding / quality_of_provision: adequate',
    'Looked after children / overall_effectiveness: good',
    'Looked after children / ambition_and_prioritisation: good',
  ];

  it('are no results where a list gives them, titles among its rows', () => {
    assert.deepEqual(said(report(rows.join('\n'))), [...headings, ...results]);
  });

  it('have no title among their rows in what is a sentence, or is followed by no row', () => {
    const prose = rows.map((row) =>
      row.startsWith('Services for') ? 'Services for looked after children come next.' : row,
    );
    assert.equal(said(report(prose.join('\n'))).filter((each) => each.startsWith('Looked after')).length, 0);
  });
});

describe('the label of a row parted by tabs', () => {
  it('begins on the line above where both make a name, though its last words are a name too', () => {
    const rows = [
      'Looked after children',
      'Being healthy\tGood',
      'Making a positive contribution, including',
      'user engagement\tOutstanding',
      'Economic well-being\tAdequate',
    ];
    const text = `Inspection of safeguarding and looked after children services\nAnyshire\n\nRecord of main findings:\n\n${rows.join('\n')}\n`;
    const found = awarded(text, 'ofsted-cqc-slac-2009').filter((said) => said.includes('outstanding'));
    assert.deepEqual(found, ['Looked after children / making_a_positive_contribution: outstanding']);
  });
});

describe('a column of a service in a table of markup', () => {
  const key = 'Key to judgements: grade 1 is outstanding, grade 2 good, grade 3 satisfactory and grade 4 inadequate';
  const table = (...rows: string[]) =>
    awarded(
      `Inspection Report\n\nElm School\n\n| ${key} | School Overall | 16-19 |\n| --- | --- | --- |\n${rows.join('\n')}\n`,
      'ofsted-s5-2005',
    );

  it('has its grades beside those of the whole, and none where its cell is empty', () => {
    const found = table(
      '| How well do learners achieve? | 3 | 2 |',
      '| The behaviour of learners | 2 |  |',
      '| The attendance of learners | 2 |  |',
    );
    assert.deepEqual(found, [
      'achievement_and_standards: satisfactory',
      '16-19 / achievement_and_standards: good',
      'behaviour: good',
      'attendance: good',
    ]);
  });

  it('leaves out a row that has lost a cell', () => {
    const found = table(
      '| How well do learners achieve? | 3 | 2 |',
      '| The behaviour of learners | 2 |',
      '| The attendance of learners | 2 | 1 |',
    );
    assert.ok(!found.some((said) => said.includes('behaviour')), found.join());
  });
});

describe('a label over two lines, a tab at the end of the first', () => {
  it('is one name', () => {
    const text = `Inspection of safeguarding and looked after children services

Services for looked after children\t
Overall effectiveness\tGood
Evaluation, including performance management,\t
quality assurance and workforce development\tAdequate
User engagement\tGood
Partnerships\tGood
`;
    assert.deepEqual(
      results(text, 'ofsted-cqc-slac-2009').filter((each) => each.startsWith('Evaluation')),
      ['Evaluation, including performance management, quality assurance and workforce development: adequate'],
    );
  });
});
