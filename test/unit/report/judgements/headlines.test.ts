import assert from 'node:assert/strict';
import { recognise } from '../../../../server/src/report/recognise';

/** The awarded headline judgements of a text that is read by a framework of the catalogue, each as 'area: level'. */
function headlines(text: string, framework: string): string[] {
  return recognise(text, undefined, { framework })
    .judgements.filter(({ role, headline }) => role === 'awarded' && headline)
    .map(({ area, level }) => `${area}: ${level?.label ?? ''}`);
}

const school = (chapter: string) => `Ysgol Enghraifft
Inspection report

Summary

The school's current performance                 Adequate

The school's prospects for improvement           Good

Main findings

${chapter}
`;

describe('headline judgements', () => {
  it('an area that the list has no row for is judged by its heading', () => {
    assert.deepEqual(
      headlines(school('Wellbeing: Good\n\nPupils feel safe and behave well in lessons.'), 'estyn-cif-2010'),
      ['Current performance: adequate', 'Prospects for improvement: good', 'Wellbeing: good'],
    );
  });

  it('an area has its result in the heading that gives its grade, not in the summary before', () => {
    const report = recognise(
      school(
        'The school performs as it does because:\n\n- teaching is good overall; and\n\nTeaching: Good\n\nPupils behave well.',
      ),
      undefined,
      { framework: 'estyn-cif-2010' },
    );
    assert.deepEqual(
      report.judgements.filter(({ areaId }) => areaId === 'teaching').map(({ source, headline }) => [source, headline]),
      [
        ['statement', false],
        ['heading', true],
      ],
    );
  });

  it('what an own sentence grades below its heading is a result, be it judged in some reports alone', () => {
    const chapter = (name: string, grade: string, more = '') =>
      `${name}\n${grade}\n\n${more}\n\nStaff knew their work well.\n`;
    const practice = [
      'Elm Street Surgery\nInspection report\n\nOverall rating for this service\nGood\n',
      ...['safe', 'effective', 'caring', 'responsive', 'well-led'].map((word) =>
        chapter(`Are services ${word}?`, 'Good'),
      ),
      chapter('Older people', 'Outstanding', 'The practice is rated as outstanding for the care of older people.'),
    ].join('\n');
    assert.ok(headlines(practice, 'cqc-ratings-2014').includes('Older people: outstanding'));
  });

  it('a box in each chapter is none where a record at the end has all of them', () => {
    const boxes = [
      ['Overall effectiveness', 'Adequate'],
      ['The quality of practice', 'Inadequate'],
      ['Leadership and governance', 'Good'],
    ];
    const rows = boxes.map(([area = '', grade = '']) => `           ${area.padEnd(42)} ${grade}`);
    const chapters = boxes.map(
      ([area = ''], index) => `${area}\n\n${rows[index] ?? ''}\n\n${String(index + 1)}.   Families say so.`,
    );
    const record = rows.join('\n\n');
    const report = (end: string) =>
      recognise(
        `Inspection of local authority arrangements for the protection of children\n\nAnyshire County Council\n\n${chapters.join('\n\n')}\n\n${end}\n`,
        undefined,
        { framework: 'ofsted-cp-2012' },
      );
    const sources = (end: string) =>
      report(end)
        .judgements.filter(({ headline }) => headline)
        .map(({ area, start }) => `${area} ${start > report(end).text.indexOf('Record') ? 'record' : 'chapter'}`);
    const areas = boxes.map(([area = '']) => area);
    assert.deepEqual(
      sources(`Record of main findings\n\n${record}`),
      areas.map((area) => `${area} record`),
    );
    assert.equal(report('').judgements.filter(({ headline }) => headline).length, 3);
  });

  it('the last of the names above a list of grades has not the first of the grades', () => {
    const apart = (...lines: string[]) => lines.join('\n\n\n\n');
    const spread = apart(
      'Appendix 1 Indicators of quality',
      'Equality and',
      'fairness',
      'Improvement through self-evaluation',
      'very good',
      'weak',
      'This report uses words for its grades.',
    );
    assert.deepEqual(headlines(spread, 'education-scotland-six-point'), []);
  });

  it('a heading that says again what the list gives is none', () => {
    assert.deepEqual(
      headlines(school('Current performance: Adequate\n\nStandards are adequate in most classes.'), 'estyn-cif-2010'),
      ['Current performance: adequate', 'Prospects for improvement: good'],
    );
  });

  const card = (...areas: string[]) =>
    ['Elm Road School', 'Report card', ...areas.map((area) => `${area}\nExpected standard\n\nPupils told us so.`)].join(
      '\n\n',
    );

  it('an area that only some reports judge is one where it stands among the others in a report without a list', () => {
    const others = ['Curriculum and teaching', 'Inclusion', 'Leadership and governance', 'Achievement'];
    const among = headlines(card(...others.slice(0, 1), 'Early years', ...others.slice(1)), 'ofsted-report-card-2025');
    assert.deepEqual(among, [
      'Curriculum and teaching: expected standard',
      'Early years: expected standard',
      'Inclusion: expected standard',
      'Leadership and governance: expected standard',
      'Achievement: expected standard',
    ]);
    const behind = headlines(card(...others, 'Early years'), 'ofsted-report-card-2025');
    assert.ok(!behind.includes('Early years: expected standard'));
  });

  const practice = (above: string, below = '') => `Mill Lane Surgery

Letter from the Chief Inspector of General Practice

${above}
Safe - Good
Effective - Requires improvement
Caring - Good
Responsive - Good
Well-led - Good
${below}`;
  const rows = ['Safe: good', 'Effective: requires improvement', 'Caring: good', 'Responsive: good', 'Well-led: good'];

  it('the grade of the whole is one where the line gives it that introduces the list, or a field of its own', () => {
    const introduced =
      'We inspected the practice on 27 April 2021. Overall, the practice is rated as good. The practice is rated:';
    assert.deepEqual(headlines(practice(introduced), 'cqc-ratings-2014'), ['Overall: good', ...rows]);
    const field = 'Overall: Good read more about inspection ratings\n\nThe practice is rated:';
    assert.deepEqual(headlines(practice(field), 'cqc-ratings-2014'), ['Overall: good', ...rows]);
  });

  it('the grade of the whole is one above the heads of the list, not in the summary before', () => {
    const text = `Summary of findings

The overall quality of education provided by the school is good. It opened in a new building.

Overall School Performance

Good

1. Achievement
KG
Elementary
Learning skills
Good
Weak
Personal development
Good
Very good
Assessment
Weak
Weak
`;
    const overall = recognise(text, undefined, { framework: 'uae-school-inspection-2015' }).judgements.filter(
      ({ areaId }) => areaId === 'overall',
    );
    assert.deepEqual(
      overall.map(({ source, headline }) => `${source} ${String(headline)}`),
      ['statement false', 'heading true'],
    );
  });

  it('the grade of the whole that a sentence gives elsewhere is none where the list has lost its row', () => {
    const below = '\nOverall, the practice is rated as good.\n';
    assert.deepEqual(headlines(practice('The practice is rated:', below), 'cqc-ratings-2014'), rows);
  });

  it('those of a list are none where its introduction tells of a year, and not of now', () => {
    const earlier = 'At the inspection of April 2016 the practice had these ratings:';
    assert.deepEqual(headlines(practice(earlier), 'cqc-ratings-2014'), []);
  });

  it('that of an earlier inspection is none, where a line break has cut its label', () => {
    const row = 'Overall effectiveness at previous           Good\n\n\ninspection';
    assert.deepEqual(
      headlines(`Outcome\n\nOverall effectiveness                       Inadequate\n\n${row}\n`, 'ofsted-eif-2019'),
      ['Overall effectiveness: inadequate'],
    );
  });

  it('what a heading says to be judged is the area, not an area of its own', () => {
    assert.deepEqual(
      headlines('Anytown\n\n**Key findings**\n\nOverall effectiveness Judgement: inadequate\n', 'stc-joint'),
      ['Overall experiences and progress of children and young people: inadequate'],
    );
  });

  it('scores of the parts of an area are none, where names of areas stand among them without a score', () => {
    const head = 'KLOE (scored judgements)                             Score 2008        Score 2007\n';
    const text = `Use of resources

${head}
1.1 The Council produces accounts.                        3                 2

10  Use of Resources
│ Internal control

Internal control

${head}
4.1 The Council manages its risks.                        1                 2

4.2 The Council has good controls.                        2                 2
`;
    assert.deepEqual(headlines(text, 'ac-use-of-resources-2005'), []);
  });

  it('between the name of an area and the same grade below it a sentence only says it in words', () => {
    const text = `Quality Report
Overall rating for this service
Good
Are services safe?
Good

The six population groups and what we found

Older people
The practice is rated as outstanding for the care of older people.

Outstanding
Patients over 75 had a named doctor.
`;
    const older = recognise(text, undefined, { framework: 'cqc-ratings-2014' }).judgements.filter(
      ({ areaId }) => areaId === 'older_people',
    );
    assert.deepEqual(
      older.map(({ printed, headline }) => [printed, headline]),
      [
        ['outstanding', false],
        ['Outstanding', true],
      ],
    );
  });

  it('a regulation is judged by the line below what is said of it, whatever list of them was lost', () => {
    const text = `Report of an inspection of a Designated Centre for Disabilities (Adults)

Capacity and capability
Staffing had not improved since the last inspection.
Regulation 14: Persons in charge
The person in charge was full time.
Judgment: Compliant

Regulation 7: Positive behavioural support
Plans were in place, and were known to staff.
Judgment: Not compliant
`;
    assert.deepEqual(headlines(text, 'hiqa-2018'), [
      'Regulation 14: Persons in charge: compliant',
      'Regulation 7: Positive behavioural support: not compliant',
    ]);
  });
});
