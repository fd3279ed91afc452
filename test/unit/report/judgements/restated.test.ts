import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { catalogue } from '../../../../server/src/frameworks/catalogue';
import { recognise } from '../../../../server/src/report/recognise';
import { root } from '../../../support/root';
import { home, restatedIn } from '../support';
import { mismatches, school } from './school-summary';

/** The grades that a text gives again beside its list of results, each as 'line: area: level'. */
function restated(text: string, framework: string, frameworks = catalogue): string[] {
  const report = recognise(text, frameworks, { framework });
  return restatedIn(report).map(
    ({ start, area, level }) => `${(report.lines.at(start) + 1).toString()}: ${area}: ${level?.label ?? 'no level'}`,
  );
}

const inspected = (body: string) => restated(home(body), 'cqc-ratings-2014');

describe('results that are given again', () => {
  it('is no sentence on the cases in which something is so', () => {
    const said = 'In a few lessons all pupils do the same. Where this is so teaching requires improvement.';
    assert.deepEqual(mismatches(school('The quality of teaching is good', said)), []);
  });

  it('the grade below its label, which has a line of its own below what the name means', () => {
    const chapters = `P 1.1. Safe
Are people safe from harm that somebody could have foreseen, here as anywhere.
Rating
Requires improvement
Ladders were looked at every week.`;
    assert.deepEqual(inspected(chapters), ['14: Safe: requires improvement']);
    const beside = 'Safe                                        Outcome: requires improvement\n\nLadders are sound.';
    assert.deepEqual(inspected(beside), ['11: Safe: requires improvement']);
  });

  it('what stands in a small table whose label says only that it is a rating, by the heading above it', () => {
    const chapter = (name: string, rating: string) => `${name}\nRating:\t${rating}\nPercentage score:\t59%\n\n`;
    const chapters = `${chapter('Safe', 'Inadequate')}Ladders were loose.\n\n${chapter('Caring', 'Good')}Pickers sang.`;
    assert.deepEqual(inspected(chapters), ['12: Safe: inadequate', '18: Caring: good']);
  });

  it('what is said of the subject, as the catalogue has what reports call it, is of the whole', () => {
    const told = (...subjects: string[]) =>
      restated(
        home('This little orchard is good. Pickers knew everybody by name.'),
        'cqc-ratings-2014',
        catalogue.map((framework) => ({ ...framework, subjects })),
      );
    assert.deepEqual(told('orchard'), ['11: Overall: good']);
    assert.deepEqual(told(), []);
  });

  it('what a service is, in the words of its question, tells the result again where it is of those levels', () => {
    const chapters = 'The service was not always safe.\n\nThe service was effective.\n\nThe service was not caring.';
    assert.deepEqual(inspected(chapters).slice(0, 2), ['11: Safe: requires improvement', '13: Effective: good']);
    assert.deepEqual(inspected('People told us the service was effective.'), []);
    assert.deepEqual(inspected('When we last came in 2015 the service was not safe.'), []);
  });

  it('a paragraph that opens with a grade and a colon gives that of its question again, however long its lines are', () => {
    const said = 'Pickers were kept safe by ladders that somebody holds. '.repeat(6);
    const chapter = (grade: string) => `Is the service safe?\n\n${grade}: ${said}`;
    assert.deepEqual(inspected(chapter('Requires improvement')), ['13: Safe: requires improvement']);
    // By itself, another grade may be of a part.
    assert.deepEqual(inspected(chapter('Good')), []);
    assert.deepEqual(inspected(chapter('Ladders')), []);
  });

  it('what a key question is rated stays that of its chapter below a percentage, and what the whole is now rated is of the whole', () => {
    const since = 'At our last assessment we rated this key question good. At this assessment the rating has';
    const chapter = `Safe\nRequires improvement\nPercentage score: 59%\n\n${since} changed to requires improvement.`;
    assert.deepEqual(inspected(chapter).at(-1), '15: Safe: requires improvement');
    const whole = 'At the last inspection the service was rated inadequate.\n\nThe service has now been rated Good.';
    assert.deepEqual(inspected(whole), ['13: Overall: good']);
  });

  it('what others than the whole are rated for being is none of the questions', () => {
    assert.deepEqual(inspected('We rated it as good in effective.'), ['11: Effective: good']);
    assert.deepEqual(inspected('We rated wards for older people as good in effective.'), []);
  });

  it('an item known by its number is of what the line before it grades', () => {
    const text = `Elm Lodge Care Home Service
Quality of care and support        Good
Quality of environment             Very Good

Quality Theme 1: Quality of Care and Support
Grade awarded for this theme: 4 - Good

Statement 1
We make sure that everybody has a say in the service.

Grade awarded for this statement: 5 - Very Good

Summary of grades

Quality of Care and Support - 4 - Good
Statement 1                        5 - Very Good
`;
    assert.equal(
      restated(text, 'care-inspectorate-scotland').at(-1),
      '16: Quality of care and support: Statement 1: very good',
    );
  });

  it('what the whole is rated for being is each of the questions', () => {
    assert.deepEqual(inspected('The service was rated as good for being effective, responsive and well-led.'), [
      '11: Effective: good',
      '11: Responsive: good',
      '11: Well-led: good',
    ]);
  });

  it('a standard that is not met is what its heading grades', () => {
    const text = `Elm Lodge
Inspection report

We inspected the following standards
Care and welfare of people who use services        Action needed
Staffing                                           Met this standard
Management of medicines                            Enforcement action taken

Care and welfare of people who use services
Our judgement
The provider was not meeting this standard. People had no care plans.

Management of medicines
Our judgement
The provider was not meeting this standard.
`;
    assert.deepEqual(restated(text, 'cqc-compliance-2010'), [
      '11: Care and welfare of people who use services: action needed',
      '15: Management of medicines: enforcement action',
    ]);
  });

  it('a grade below the one sentence that says what its standard asks for is that of the standard', () => {
    const text = `Elm Youth Offending Service
Overall rating                          Good

1. Organisational delivery
1.1 Governance and leadership           Good
1.2 Staff                               Outstanding
1.3 Partnerships and services           Good

1.2. Staff
Staff within the service are empowered to deliver a high-quality service for
all children.
Outstanding

Our rating is based on what follows.
`;
    assert.deepEqual(restated(text, 'hmiprob-2018'), ['12: Staff: outstanding']);
  });

  it('a bullet on a line of its own opens an item, whose first words name the area', () => {
    assert.deepEqual(inspected('What we found:\n\u2022\nCaring is outstanding.\n\u2022\nResponsive is good.'), [
      '13: Caring: outstanding',
      '15: Responsive: good',
    ]);
  });

  it('a grade on a line of its own below its heading is that of the heading', () => {
    assert.deepEqual(inspected('Is the service caring?\n\nOutstanding ●\n\nStaff knew everybody by name.'), [
      '13: Caring: outstanding',
    ]);
  });

  it('what is said of a key question is of the area that its chapter is named for, below a section that several open with', () => {
    const chapter = (question: string, said: string) => `Is the service ${question}?

Our findings
Staff helped people with their meals and asked them what they liked to eat and to do.
At the last inspection this key question was rated as requires improvement. At this inspection ${said}.
`;
    const body = [
      chapter('effective', 'this key question has now improved to good'),
      chapter('caring', 'this key question has now improved to outstanding'),
      chapter('responsive', 'this key question has remained the same'),
    ].join('\n');
    assert.deepEqual(
      inspected(body).map((each) => each.replace(/^\d+: /, '')),
      ['Effective: good', 'Caring: outstanding'],
    );
  });

  it('what is said below a name that is wrapped is of that name, not of the one before', () => {
    const text = `Elm Lodge
Inspection report for adoption agency

Inspection date 4 March 2009

Helping children to be healthy
The provision is not judged.
Protecting children from harm or neglect and
helping them stay safe
The provision is outstanding.
`;
    const [only, ...others] = recognise(text, undefined, { framework: 'ofsted-social-care-2007' }).judgements;
    assert.deepEqual(others, []);
    assert.match(only?.area ?? '', /^Protecting children from harm or neglect/);
  });

  it('how a key question was evaluated is of the question above', () => {
    const text = `Elm Lodge
Inspection report

From this inspection we evaluated this service as:

How well do we support people's wellbeing?    4 - Good
How good is our leadership?                   3 - Adequate

How good is our leadership?

Managers were known to everybody, therefore we evaluated this key question as adequate.
`;
    assert.deepEqual(restated(text, 'care-inspectorate-scotland'), ['11: How good is our leadership?: adequate']);
  });

  it('a whole that is named in words only is the overall result', () => {
    assert.deepEqual(inspected('The home has few staff. This is a good service and people like it.'), [
      '11: Overall: good',
    ]);
  });

  it('every area of a list has the grade behind it', () => {
    assert.deepEqual(inspected('We rated effective and well-led as good, caring as outstanding.'), [
      '11: Effective: good',
      '11: Well-led: good',
      '11: Caring: outstanding',
    ]);
  });

  it('a sentence that gives another grade than the list says nothing of it', () => {
    assert.deepEqual(inspected('Meals at night are poor. Caring is good where agency staff are known.'), []);
  });

  it('a grade of another time or of a condition is none of this report', () => {
    assert.deepEqual(inspected('At the last inspection, well-led was good.'), []);
    assert.deepEqual(inspected('If the home had more staff, it would be a good service.'), []);
    assert.deepEqual(inspected('We visited on 4 May 2016. At that time the service was good.'), []);
  });

  it('a grade below another name than that of an area is not that of the heading before', () => {
    assert.deepEqual(inspected('Is the service effective?\n\nPrevious rating\n\nGood'), []);
  });

  it('what a key question was rated last time is cited', () => {
    const text = home(
      'Is the service safe?\n\nAt our last assessment we rated this key question good. It is worse now.',
    );
    const { judgements } = recognise(text, undefined, { framework: 'cqc-ratings-2014' });
    const cited = judgements.filter(({ role }) => role === 'cited');
    assert.deepEqual(
      cited.map(({ area, level }) => `${area}: ${level?.label ?? ''}`),
      ['Safe: good'],
    );
  });

  it('what a force is at something is its grade of the heading above, where the two agree', () => {
    const force = (body: string) =>
      restated(
        `PEEL 2021/22
Police effectiveness, efficiency and legitimacy
An inspection of Anyshire Police

Preventing crime                     Outstanding
Investigating crime                  Good
Managing offenders                   Good
Responding to the public             Adequate

Preventing crime

${body}
`,
        'hmicfrs-peel-2021',
      ).map((each) => each.replace(/^\d+: /, ''));
    assert.deepEqual(force('Anyshire Police is outstanding at prevention and deterrence.'), [
      'Preventing crime: outstanding',
    ]);
    assert.deepEqual(force('Anyshire Police is good at prevention and deterrence.'), []);
  });

  it('an area is meant by its name without whose it is and what of it is judged, where no other one is', () => {
    const school = (body: string) =>
      restated(
        `School report

Marle Primary School

Inspection dates 8 to 9 July 2014

Overall effectiveness                 Good                    2
Achievement of pupils                 Good                    2
Quality of teaching                   Requires improvement    3
Behaviour and safety of pupils        Outstanding             1
Leadership and management             Good                    2

Summary of key findings for parents and pupils

${body}
`,
        'ofsted-s5-2012',
      ).map((each) => each.replace(/^\d+: /, ''));
    assert.deepEqual(school('Pupils’ achievement is good. Teaching requires improvement. Children like their books.'), [
      'Achievement of pupils: good',
      'Quality of teaching: requires improvement',
    ]);
    assert.deepEqual(
      school('We judged leadership and management to be good. Behaviour and safety are outstanding across the school.'),
      ['Leadership and management: good', 'Behaviour and safety of pupils: outstanding'],
    );
    assert.deepEqual(school('Thank you. You go to a good school. The school’s effectiveness is good.'), [
      'Overall effectiveness: good',
      'Overall effectiveness: good',
    ]);
    assert.deepEqual(school('You may go to a good school. We judged leadership in art to be good.'), []);
    assert.deepEqual(school('The behaviour of pupils is outstanding because leadership is good.'), [
      'Behaviour and safety of pupils: outstanding',
      'Leadership and management: good',
    ]);
    assert.deepEqual(school('Pupils’ behaviour is good. The quality of school meals is good.'), [
      'Quality of school meals: good',
    ]);
    // Of another grade nothing tells what it is about.
    assert.deepEqual(school('Teaching is good. Its effectiveness is good. Achievement in mathematics is good.'), [
      'Achievement in mathematics: good',
    ]);
  });

  it('a sentence right below a title, or between items and the next title, does not begin with the title', () => {
    const body = `What we found
This home is good.
• people were safe;
• staff were kind.
How people are cared for
Caring is outstanding because:
• staff knew everybody by name.`;
    assert.deepEqual(inspected(body), ['12: Overall: good', '16: Caring: outstanding']);
  });

  it('what is said below each row of a list is read, also where the rows are one table', () => {
    const rows = [
      ['safe', 'Requires improvement'],
      ['effective', 'Good'],
      ['caring', 'Outstanding'],
      ['responsive', 'Good'],
      ['well-led', 'Good'],
    ].map(
      ([question = '', rating = '']) => `Are services ${question}?                                  ${rating}
The practice is rated as ${rating.toLowerCase()} for providing ${question} services. Doctors
listened to what people told them.
`,
    );
    const said = inspected(`What we found\n\n${rows.join('\n')}`);
    assert.deepEqual(
      said.filter((each) => /^(?:14|18|22|26|30):/.test(each)).map((each) => each.replace(/^\d+: /, '')),
      ['Safe: requires improvement', 'Effective: good', 'Caring: outstanding', 'Responsive: good', 'Well-led: good'],
    );
  });

  it('what a body does in an area is of the area that the heading names', () => {
    const text = `Elm Police
Inspection report

Preventing crime                Good
Investigating crime             Inadequate
Managing offenders              Good

Investigating crime
I am concerned that the force loses evidence, and it is inadequate in this area.
`;
    assert.deepEqual(restated(text, 'hmicfrs-peel-2021'), ['9: Investigating crime: inadequate']);
  });

  it('a line of the scale is no grade of the heading above it', () => {
    assert.deepEqual(inspected('Is the service effective?\n\nOutstanding\nGood\nRequires improvement\nInadequate'), []);
  });

  it('the head of a column of codes is no grade of a list above it, where a line each was made of its cells', () => {
    const text = `Grade 1 good with outstanding features
Grade 2 good features and no important shortcomings
Grade 3 good features outweigh shortcomings

Area of learning
Creative development
Grade 1
The lessons that were seen are as follows:
GRADES

17%
64%
`;
    const line = text.split('\n').indexOf('GRADES') + 1;
    const columns = text.replace('GRADES', 'Grade 1\nGrade 2\nGrade 3');
    const found = recognise(columns, catalogue, { framework: 'estyn-cif-2004' });
    const lines = found.judgements.map(({ start }) => found.lines.at(start) + 1);
    assert.ok(lines.includes(7) && !lines.includes(line), lines.join());
  });

  it('what those say of themselves who are inspected is none', () => {
    const said = (who: string) => inspected(`Is the service caring?\n\n${who} rated caring as outstanding.`);
    assert.deepEqual(said('In March we'), ['13: Caring: outstanding']);
    for (const who of [
      "The service's own evaluation",
      'The self-assessment report',
      'Managers have',
      'The service is frank, but it',
    ])
      assert.deepEqual(said(who), []);
  });

  it('what has the same grade as another thing is given again too', () => {
    assert.deepEqual(
      inspected('Staff said so. The home is well-led.\n\nSafe is requires improvement, as is effective.'),
      ['13: Safe: requires improvement'],
    );
    assert.deepEqual(inspected('Staff said so. Responsive is good, as is well-led.'), [
      '11: Responsive: good',
      '11: Well-led: good',
    ]);
  });

  it('an overall rating is that of the whole', () => {
    assert.deepEqual(inspected('The home was therefore given an overall rating of good.'), ['11: Overall: good']);
  });

  it('the title of a group of names that have their own grades gives none again', () => {
    const card = readFileSync(join(root, 'seeds/school-report-card-2026.report.txt'), 'utf8');
    assert.deepEqual(restated(card, 'ofsted-report-card-2025'), ['12: Safeguarding: met']);
  });
});
