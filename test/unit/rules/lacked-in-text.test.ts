import * as assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../support/root';
import { recognise } from '../../../server/src/report/recognise';
import { checkReport } from '../../../server/src/rules/registry';

const QUESTIONS = ['safe', 'effective', 'caring', 'responsive', 'well-led'];

/** An inspection of a care home whose list and whose chapters each rate some questions. */
function home(listed: readonly string[], judged: readonly string[]): string {
  const rows = listed.map((question) => ` Is the service ${question}?`.padEnd(60) + 'Good\n');
  const chapters = judged.map(
    (question) => `\nIs the service ${question}?                      Good\n\nPeople told us about their days.\n`,
  );
  return [
    'Care Quality Commission\n\nThe Beeches\n\nInspection report\n',
    'Date of inspection visit:\n07 July 2015\n\nDate of publication:\n05 October 2015\n',
    'Ratings\n',
    ` Overall rating for this service`.padEnd(60) + 'Good\n',
    ...rows,
    '\nSummary of findings\n\nThe five questions we ask about services and what we found\n',
    ...chapters,
  ].join('\n');
}

const missing = (text: string) => checkReport(recognise(text)).filter(({ rule }) => rule === 'judgement-missing');

describe('a row that the text shows to be missing', () => {
  it('is found where the chapters rate one question more than the list', () => {
    const text = home(['safe', 'effective', 'responsive', 'well-led'], QUESTIONS);
    const [finding, ...others] = missing(text);
    const line = text.split('\n').findIndex((each) => each.startsWith('Is the service caring?')) + 1;
    assert.equal(finding?.message, `The table has no row for 'Caring', which is judged on line ${String(line)}.`);
    assert.deepEqual(others, []);
  });

  it('is none where its label is broken over lines, or stands around its grade', () => {
    const text = home(['safe', 'effective', 'responsive', 'well-led'], QUESTIONS);
    const row = ' Is the service responsive?';
    for (const broken of [' Is the service\ncaring?', ' Is the ser-\nvice caring?', ' Is the service Good caring?'])
      assert.deepEqual(missing(text.replace(row, `${broken}\n\n${row}`)), [], broken);
  });

  it('is none where an inspection looked at some questions only', () => {
    assert.deepEqual(missing(home(['safe', 'well-led'], ['safe', 'well-led'])), []);
    assert.deepEqual(missing(home(['safe', 'effective', 'well-led'], ['safe', 'effective', 'well-led'])), []);
  });

  it('is none where the list is a selection of what the chapters rate', () => {
    assert.deepEqual(missing(home(['safe', 'effective', 'caring'], QUESTIONS)), []);
  });

  it('is none for the whole, where its grade stands anywhere above the list', () => {
    const outcomes = ['Choice of home', 'Lifestyle', 'Environment', 'Staffing'];
    const rating = 'The quality rating for this care home is:\n                     one star adequate service\n';
    const text = (cover: string) =>
      [
        `Key inspection report\n\nCare homes for older people\n\nName: Beech House\n\n${cover}`,
        'Lead inspector: Pat Example\nDate: 1 2 1 1 2 0 0 8\n\n'.repeat(4),
        '\fOur judgement for each outcome:\n',
        ...outcomes.map((each) => `      ${each.padEnd(60)}Good\n`),
        'How we did our inspection:',
        'The quality rating for this service is 1 star. This means people experience adequate outcomes.\n',
        ...outcomes.map((each) => `${each}\n\nQuality in this outcome area is good.\n`),
      ].join('\n');
    assert.deepEqual(missing(text(rating)), []);
    assert.equal(missing(text('')).length, 1);
  });

  it('is none where the list has them all', () => {
    assert.deepEqual(missing(home(QUESTIONS, QUESTIONS)), []);
  });

  it('is found where sentences stand between a list without columns and the text that goes on about it', () => {
    const areas = ['Inclusion', 'Achievement', 'Attendance and behaviour'];
    const card = (between: string) => `Ofsted

Report card

Hollow Lane Primary School

Inspection report: 13 January 2026

${areas.map((area) => `${area}\nNeeds attention`).join('\n')}
${between}
Leadership and governance: Needs attention
Leaders have not looked at this closely enough in the year before.
${areas.map((area) => `${area}: Needs attention\nLeaders know what they have to do next and have begun with it.`).join('\n')}
`;
    const sentence = 'The inspector is of the opinion that this school has to do more for those who are taught in it.';
    assert.equal(missing(card(sentence)).length, 1);
    assert.deepEqual(missing(card('')), []);
  });

  it('is found also where a further list of the same results has it', () => {
    const inFull = [
      ...QUESTIONS.map((each) => `Is the service ${each}?`),
      'Older people',
      'People with long-term conditions',
    ];
    const rows = inFull.map((row) => ` ${row}`.padEnd(60) + 'Good\n').join('\n');
    const chapters = QUESTIONS.map(
      (each) => `Is the service ${each}?\n\nRating: Good\n\nPeople told us about their days.`,
    );
    const text = (listed: readonly string[]) => `${home(listed, [])}\n${[...chapters, 'Ratings', rows].join('\n\n')}`;
    assert.equal(missing(text(['safe', 'effective', 'responsive', 'well-led'])).length, 1);
    assert.deepEqual(missing(text(QUESTIONS)), []);
    assert.deepEqual(missing(text(['safe', 'effective'])), []);
  });
});

describe('a result that heads a list', () => {
  it('is no missing row of it', () => {
    const whole = 'The overall experiences and progress of\nchildren and young people living in the\nhome are';
    const text = `Children's homes inspection \u2013 Full

Inspection date

12/07/2016

Unique reference number

SC996014

This inspection
${whole}

Requires improvement

The home is not yet delivering good help and care for children.
However, there are no serious failures.
how well children and young people are
helped and protected

Requires improvement

the impact and effectiveness of leaders and
managers

Inadequate

Full report

${whole}

Requires improvement

Children settle in, and go to school.

how well children and young people are
helped and protected

Requires improvement

Risks are known.

the impact and effectiveness of leaders and
managers

Inadequate

There is no manager.
`;
    const results = recognise(text).judgements.filter(({ headline }) => headline);
    assert.deepEqual(
      results.map(({ areaId, printed }) => [areaId, printed]),
      [
        ['overall', 'Requires improvement'],
        ['how_well_children_and_young_people_are_protected', 'Requires improvement'],
        ['the_impact_and_effectiveness_of_leaders_and_managers', 'Inadequate'],
      ],
    );
    assert.deepEqual(missing(text), []);
  });
});

describe('the whole of a report whose lists have rows for the areas alone', () => {
  it('is missing from none of them, though the cover gives it in words of another scale', () => {
    const text = readFileSync(join(root, 'seeds', 'single-inspection-2015.report.txt'), 'utf8');
    const other = text.replace('in the borough of Saltwick require\nimprovement', 'in the borough of Saltwick are met');
    assert.notEqual(other, text);
    assert.deepEqual(missing(other), []);
  });
});

/** A report whose chapters open with what they found, a rating of each area below that of the whole, in a list led by dots. */
function probation(overall: string): string {
  const rows = ['1.1         Leadership ........ Good', '1.2         Staff ........ Requires improvement'];
  const more = ['1.3         Services ........ Good', '1.4         Information and facilities ........ Outstanding'];
  return `An inspection of probation services in Anyshire CRC\nHM Inspectorate of Probation, June 2019\n
Ratings\n\nAnyshire CRC\n\n${overall}\n\n1.          Organisational delivery\n\n${[...rows, ...more].join('\n\n')}\n
Inspection of probation services: Anyshire CRC                                      5\nExecutive summary\n
Overall, Anyshire CRC is rated as: Requires improvement. This rating has been determined by inspecting
the CRC in three areas of its work.\n
                                      Organisational delivery\n\nOur key findings were as follows:\n
•   Leadership is good\n    The vision is clear.\n
•   Staff morale is fragile\n    We rate staffing as requires improvement.\n
•   Information and facilities are outstanding\n    The platform is the best that we have seen.\n`;
}

describe('a result that stands right above its list', () => {
  it('is none that the list lacks, though a conversion has doubled the blank lines between', () => {
    const lines = [
      'Anyfield School',
      'Inspection dates        4\u20135 March 2014',
      'Overall effectiveness',
      'Previous inspection:',
      'Good',
      '2',
      'This inspection:',
      'Inadequate',
      '4',
      'Achievement of pupils',
      'Inadequate',
      '4',
      'Quality of teaching',
      'Inadequate',
      '4',
      'Behaviour and safety of pupils',
      'Requires improvement',
      '3',
      'Leadership and management',
      'Inadequate',
      '4',
      'Summary of key findings for parents and pupils',
      'This is a school that requires special measures.',
    ];
    for (const gap of ['\n\n', '\n\n\n\n']) assert.deepEqual(missing(lines.join(gap)), [], String(gap.length));
  });

  it('is none that the list lacks', () => {
    const text = probation('                        Overall rating ........ Requires improvement');
    const whole = recognise(text).judgements.filter(({ areaId }) => areaId === 'overall');
    assert.ok(whole.some(({ headline }) => headline));
    assert.deepEqual(missing(text), []);
  });
});

describe('a row of an area that only the report names', () => {
  const sample = readFileSync(join(root, 'test/unit/frameworks/samples/hiqa-2018.txt'), 'utf8');
  const chapter = (name: string) => `${name}\n\nThis was looked at on the day.\n\nJudgment: Compliant\n\n`;
  const withChapters = (...names: string[]) =>
    sample.replace('Page 9 of 22', `${names.map(chapter).join('')}Page 9 of 22`);

  it('is missing where chapters give every row again, and one more', () => {
    const found = missing(withChapters('Regulation 31: Notification of incidents'));
    assert.deepEqual(
      found.map(({ message }) => /row for '([^']+)'/.exec(message)?.[1]),
      ['Regulation 31: Notification of incidents'],
    );
  });

  it('is none where the list is a selection, or has another row than the chapters', () => {
    assert.deepEqual(missing(sample), []);
    assert.deepEqual(missing(withChapters('Regulation 31: Notices', 'Regulation 34: Complaints procedure')), []);
    const other = withChapters('Regulation 31: Notices').replace(/(\n Regulation 28: Fire )precautions/, '$1safety');
    assert.deepEqual(missing(other), []);
  });
});

/** The first page of a school's report of 2023 with some of its rows. */
function school(...rows: string[]): string {
  const lines = rows.map((row) => `${row.padEnd(44)}Good\n`);
  return `Inspection of Anyshire Primary School\n\nInspection dates:                           11 and 12 May 2022\n\nOutcome\n\n${lines.join('\n')}
What is it like to attend this school?\n\nPupils enjoy their days here.\n\nWhat does the school do well and what does it need to do better?\n\nLeaders have planned the curriculum.\n\nThis inspection was carried out under section 5 of the Education Act 2005.\n`;
}

describe('a row that every school of a schedule has', () => {
  const rows = [
    'Overall effectiveness',
    'The quality of education',
    'Behaviour and attitudes',
    'Personal development',
    'Leadership and management',
    'Early years provision',
  ];

  it('is missing', () => {
    const [finding, ...others] = missing(school(...rows.filter((row) => row !== 'Personal development')));
    assert.match(finding?.message ?? '', /^The table has no row for 'Personal development', which every inspection/);
    assert.deepEqual(others, []);
  });

  it('is not what only a chapter names, where all rows are of areas that are known', () => {
    const chapters = ['The choir', ...rows.slice(1, -1)].map(
      (name) => `${name}: good\n\nThis was seen on both days.\n\n`,
    );
    const whole = school(...rows.slice(0, -1)).replace(
      'This inspection was',
      `${chapters.join('')}This inspection was`,
    );
    assert.deepEqual(missing(whole), []);
  });

  it('is not, where only some schools have it', () => {
    assert.deepEqual(missing(school(...rows.slice(0, -1))), []);
  });
});

/** What a page of a surgery's report gives one below the other, and then again in a list and in chapters. */
function surgery(listed: readonly string[]): string {
  const grade = (question: string) => (question === 'safe' ? 'Requires improvement' : 'Good');
  return [
    'Care Quality Commission\n\nElmgate Surgery\n\nInspection report\n\nDate of inspection visit: 20 September 2018\n',
    'Ratings\nOverall rating for this location\n\nGood\n',
    ...listed.map((question) => `Are services ${question}?\n\n${grade(question)}\n`),
    '\n1 Elmgate Surgery Inspection report 30/11/2018\nOverall summary\nThis practice is rated as Good overall.',
    'The key questions at this inspection are rated as:',
    ...QUESTIONS.map((question) => `Are services ${question}? – ${grade(question)}`),
    'We carried out an announced comprehensive inspection at Elmgate Surgery on 20 September 2018.\n',
    ...QUESTIONS.map(
      (question) =>
        `\nAre services ${question}?\nWe rated the practice as ${grade(question).toLowerCase()} for ${question}.\n`,
    ),
  ].join('\n');
}

describe('a row of a list without columns', () => {
  it('is missing although a list below it names it', () => {
    assert.deepEqual(missing(surgery(QUESTIONS)), []);
    const [finding, ...others] = missing(surgery(['safe', 'effective', 'responsive', 'well-led']));
    assert.match(finding?.message ?? '', /^The table has no row for 'Caring', which is judged on line \d+\.$/);
    assert.deepEqual(others, []);
  });

  it('is not, where its grade cannot be read', () => {
    const text = surgery(QUESTIONS);
    assert.deepEqual(missing(text.replace('caring?\n\nGood', 'caring?\n\nG o o d')), []);
  });
});

/** The first page of a school's report, with the grade of the inspection before, and what it goes on to say. */
function schoolOf2014(...areas: string[]): string {
  return [
    'School report\n\nBrookside Primary School\n\nInspection dates\n\n1–2 July 2014\n',
    'Overall effectiveness\n\nPrevious inspection:\n\nGood\n\n2\n\nThis inspection:\n\nInadequate\n\n4\n',
    ...areas.map((area) => `${area}\n\nInadequate\n\n4\n`),
    'Summary of key findings for parents and pupils\nThis is a school that requires special measures.',
    'Pupils learn too little in most years, and few of them catch up with what they have missed.\n',
    'Information about this inspection\nThis inspection was carried out under section 5 of the Education Act 2005.\n',
  ].join('\n');
}

describe('a row of a list with the grade of an inspection before', () => {
  it('is missing', () => {
    const areas = ['Achievement of pupils', 'Quality of teaching', 'Behaviour and safety of pupils'];
    assert.deepEqual(missing(schoolOf2014(...areas, 'Leadership and management')), []);
    assert.match(missing(schoolOf2014(...areas))[0]?.message ?? '', /no row for 'Leadership and management'/);
  });
});

const sampleOf = (name: string) => readFileSync(join(root, 'test/unit/frameworks/samples', `${name}.txt`), 'utf8');

/** A school of 2010 with a list of what is found of its pupils, as its record has it. */
function record(...left: string[]): string {
  const rows = [
    "Pupils' achievement and the extent to which they enjoy their learning",
    "The quality of pupils' learning and their progress",
    'The quality of learning for pupils with special educational needs and/or disabilities and their progress',
    'The extent to which pupils feel safe',
    "Pupils' behaviour",
    'The extent to which pupils adopt healthy lifestyles',
    'The extent to which pupils contribute to the school and wider community',
    'The extent to which pupils develop workplace and other skills that will contribute to their future economic well-being',
    "The extent of pupils' spiritual, moral, social and cultural development",
  ];
  const lines = rows.filter((row) => !left.includes(row)).map((row) => `${row.padEnd(125)}2\n`);
  return sampleOf('ofsted-s5-2009').replace(
    /(grades for pupils' outcomes\n)[\s\S]*?(?=\nHow effective)/,
    `$1\n${lines.join('\n')}`,
  );
}

describe('a row of one of the lists that every record of a time has', () => {
  it('is missing', () => {
    assert.deepEqual(missing(record()), []);
    const [finding, ...others] = missing(record("Pupils' behaviour"));
    assert.match(finding?.message ?? '', /^The table has no row for 'Pupils' behaviour', which every inspection/);
    assert.deepEqual(others, []);
  });

  it('is not, where the list is a selection', () => {
    assert.deepEqual(missing(record("Pupils' behaviour", 'The extent to which pupils feel safe')), []);
  });

  it('is missing where nothing says when the inspection was, if all other rows are there', () => {
    const row = (name: string) => `\n${name.padEnd(58)}Good`;
    const values = row('Promoting the right values and culture');
    const service = (...rows: string[]) => sampleOf('hmicfrs-frs-2018').replace(values, rows.join(''));
    const others = [
      row('Making the fire and rescue service affordable now and in the future  '),
      row('Managing performance and developing leaders'),
    ];
    assert.deepEqual(missing(service(values, ...others)), []);
    assert.deepEqual(
      missing(service(...others)).map(({ message }) => /row for '([^']+)'/.exec(message)?.[1]),
      ['Promoting the right values and culture'],
    );
    const chapter = `\n${'The service has a plan for each of its stations.\n\n'.repeat(14)}${values}\n\nStaff like to work here.\n`;
    assert.equal(missing(`${service(...others)}${chapter}`).length, 1, 'although a chapter gives it');
    assert.deepEqual(missing(service(values)), []);
  });
});

describe('a row whose cells have lines of their own', () => {
  it('is not missing where an unknown row parts it from the others', () => {
    const rows = [
      ['Overall effectiveness', 'Inadequate'],
      ['The safety of young people', 'Inadequate'],
      ['Promoting positive behaviour', 'Requires improvement'],
      ['The care of young people', 'Requires improvement'],
      ['The achievement of young people', 'Good'],
      ['The resettlement of young people', 'Good'],
      ['The kindness of young people', 'Good'],
      ['The effectiveness of leaders and managers', 'Inadequate'],
    ];
    const text = `Elmhurst Secure Training Centre
Inspection dates: 12 to 16 March 2018
Inspected under the secure training centres inspection framework, by Ofsted with Her Majesty's Inspectorate of
Prisons and the Care Quality Commission.
The inspection judgements are:
${rows.flat().join('\n')}
Contents
Key findings
${rows.map(([area, grade]) => `${area ?? ''}\nJudgement: ${(grade ?? '').toLowerCase()}\nYoung people told inspectors about their days, and what they do in them.`).join('\n')}
`;
    const { judgements } = recognise(text);
    assert.ok(judgements.some(({ area, headline }) => headline && area.startsWith('The effectiveness of leaders')));
    assert.deepEqual(missing(text), []);
  });
});
