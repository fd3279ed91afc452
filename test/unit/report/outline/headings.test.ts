import assert from 'node:assert/strict';
import type { Section } from '../../../../server/src/report/model';
import { recognise } from '../../../../server/src/report/recognise';
import { ilacs, single } from '../support';

const TABLE = `Judgement                                  Grade

The impact of leaders on social work
practice with children and families        Good

Overall effectiveness                      Good`;

/** The titles of the outline as a tree, those of tables left out. */
type Titles = Record<string, object>;

function outlineOf(text: string): Titles {
  return titlesOf(recognise(text).outline);
}

function titlesOf(sections: readonly Section[]): Titles {
  const shown = sections.filter(({ kind }) => kind !== 'grade-table');
  return Object.fromEntries(shown.map(({ title, children }) => [title, titlesOf(children)]));
}

describe('headings', () => {
  it('are no sentences that break off over a grade', () => {
    const page = (number: number) => `\n${' '.repeat(88)}${number.toString()}\n\f`;
    const body = `Previous Ofsted inspections

The inspection of the fostering service was in 2011. The overall quality was
Requires improvement.
Leadership, management and governance: Outstanding
`;
    const report = recognise(single('', page(1) + body + page(2) + page(3)));
    assert.deepEqual(
      report.judgements.filter(({ area }) => area.startsWith('Leadership')).map(({ role }) => role),
      ['cited'],
    );
  });

  it('are questions that are judged, wrapped between paragraphs no blank line parts', () => {
    const text = `PEEL: Police efficiency 2015
An inspection of Anyshire Police

Overall judgment
Good

How well does the force use
its resources to meet its
demand?
Good
The force has analysed demand hour by hour. It
responds to calls at night and works with others.
How sustainable and
affordable is the workforce
model?
Requires improvement
The model is affordable, but the force does not
know what skills it will need.
`;
    const titles = Object.keys(outlineOf(text)).join('\n');
    assert.match(titles, /How sustainable and affordable is the workforce model\?/);
  });

  it('open a page behind one that ends without a full stop', () => {
    const body = `How leaders work

Leaders know what is needed and act on it soon.

Grade 4: Work that goes well beyond what is asked for, for all who use it
Grade 3: Work that does all that is asked for, for all who use it
Grade 2: Work that does no more than what is asked for
\f
How families are helped

Help comes early, and families say that it is kind.`;
    assert.ok(Object.keys(outlineOf(ilacs(TABLE, body))).includes('How families are helped'));
  });

  it('are not the last line of a page whose sentence goes on on the next one', () => {
    const body = `What needs to improve?

1. The pace at which families are helped.

How leaders work

Leaders know what is needed and act on it soon.

Senior leaders are known to the families who live in the southern wards of
\f
Anyshire and speak with them often. They act on what they hear.`;
    assert.deepEqual(Object.keys(outlineOf(ilacs(TABLE, body))), ['What needs to improve?', 'How leaders work']);
  });

  it('are not sentences that end in what somebody said, and none that break off before a number', () => {
    const body = `What people told us

People were content. One of them said: 'I would not be anywhere else.'

"They listen to me," said another, "and they come when I call."

The council runs two homes for children and looks after the care of some
310 of them with the help of its partners.`;
    assert.deepEqual(Object.keys(outlineOf(ilacs(TABLE, body))), ['What people told us']);
  });

  it('are not sentences right below one that go on with a number, as that of a schedule', () => {
    const body = `What the files hold

Most of the papers of the carers were kept as asked in Schedule
2. One carer had none of them, and was asked to bring them soon.`;
    assert.deepEqual(Object.keys(outlineOf(ilacs(TABLE, body))), ['What the files hold']);
  });

  it('are not days, periods and counts that stand alone on a line, as in a list of figures', () => {
    const figures = [
      'At 31 January 2015',
      'As at March 2014',
      'Between April and June 2014',
      'Monday 4 June 2018',
      '10–14 June 2019',
      'During 2014–15',
      'Year ending 31 March 2014',
      '211 children subject to a child protection plan',
      '211 Children',
      '1,204 Children in need',
      'Approximately 54,000 children live here',
      'A further 34 children',
      'Total 211',
    ];
    const body = `What the figures say

${figures.map((figure) => `${figure}\n\nThere is more to be said of it, and leaders know what it is.`).join('\n\n')}

March 2014 and after: what leaders plan

Leaders plan much.`;
    assert.deepEqual(Object.keys(outlineOf(ilacs(TABLE, body))), [
      'What the figures say',
      'March 2014 and after: what leaders plan',
    ]);
  });

  it('are not two sentences of which the second ends in brackets', () => {
    const body = `What others found

The inspection of the carers was in 2011. The quality of their work was well
thought of (by those who use it)
Leaders know what is needed.`;
    assert.deepEqual(Object.keys(outlineOf(ilacs(TABLE, body))), ['What others found']);
  });

  it('may open a page behind one that ends in a signature', () => {
    const body = `Leaders know what is needed and act on it soon, and those who work for them know it too.

Pat Example
Chief Inspector of Services
July 2024
\f
How leaders work

Leaders know what is needed and act on it soon.`;
    assert.deepEqual(Object.keys(outlineOf(ilacs(TABLE, body))), ['How leaders work']);
  });

  it('are numbered and stand right above their text where the contents list has them', () => {
    const body = `Contents

1. Background                                        2
2. How leaders work                                  3
3. What needs to improve                             4

1. Background
The council looks after 310 children and runs two homes for some of them.

2. How leaders work
Leaders know what is needed and act on it soon:
1. Managers
2. Advisers

3. What needs to improve
1. The pace at which families are helped.`;
    assert.deepEqual(
      Object.keys(outlineOf(ilacs(TABLE, body))).filter((title) => /^\d/.test(title)),
      ['1. Background', '2. How leaders work', '3. What needs to improve'],
    );
  });

  it('are no labels with their figures, and may stand right below one', () => {
    const body = `School and pupil context

Leaders know what is needed and act on it soon.

National average: 272
School capacity

The school has room for more than it has today.

Unique reference number: 900123`;
    assert.deepEqual(Object.keys(outlineOf(ilacs(TABLE, body))), ['School and pupil context', 'School capacity']);
  });

  it('are no dates by themselves, and nobody who signs with an office', () => {
    const body = `Foreword

Leaders know what is needed and act on it soon.

Harriet Lowe
HM Chief Inspector of Services

12 March 2019

Lead inspector

Context

Leaders know what is needed and act on it soon.`;
    assert.deepEqual(Object.keys(outlineOf(ilacs(TABLE, body))), ['Foreword', 'Lead inspector', 'Context']);
  });

  it('may end in a preposition', () => {
    const body = `What we need to work on

Leaders know what is needed and act on it soon.`;
    assert.deepEqual(Object.keys(outlineOf(ilacs(TABLE, body))), ['What we need to work on']);
  });

  it('are not lines of a list of figures, however many stand alone', () => {
    const figures = ['212 children looked after by others', '1,305 children in need', '7.5% of care leavers'];
    const body = `Children living in this area

${figures.join('\n\n')}

12 The work of the front door

Leaders know what is needed and act on it soon.`;
    assert.deepEqual(Object.keys(outlineOf(ilacs(TABLE, body))), [
      'Children living in this area',
      '12 The work of the front door',
    ]);
  });

  it('are not the one filled cell of the last row on a page', () => {
    const body = `How leaders work

1. Leaders know what is needed and act on it soon.

Inspection team

Social care                                 Health
Pat Example, lead of the team               Jo Sample, nurse

Kim Pattern, Team member



\f
If you are not happy with the report, you can complain to those who wrote it.`;
    assert.deepEqual(Object.keys(outlineOf(ilacs(TABLE, body))), ['How leaders work', 'Inspection team']);
  });

  it('may stand last on a page, below a table, where they name an area and its grade', () => {
    const heading = 'The experiences and progress of children in care: good';
    assert.deepEqual(
      Object.keys(outlineOf(`${ilacs(TABLE).trimEnd().split('\n\nLeaders')[0] ?? ''}\n\n${heading}\n`)),
      [heading],
    );
  });
});

describe('levels of headings', () => {
  const chapter = (title: string) => `${title}

Families are helped when they ask for it, and the help is what they need. Managers know
how well it is done, and they say so to those who do it. Where it is not done well they
find out why, and they see to it that it is done better the next time.

What they hear in ${String(title.length)} of the wards is written down, and it is read at once.
`;
  const report = (entries: string, chapters: readonly string[]) =>
    single(
      'The overall judgement is that children’s services are good',
      `Contents\n${entries}\n\f${chapters.map(chapter).join('\n\f')}`,
    );

  it('are those of the indents of the contents list', () => {
    const entries = `    Executive summary                                         2
The local authority                                           3
    Recommendations                                           4
    Summary for children and young people                     5
Information about this inspection                             6`;
    const text = report(entries, [
      'Executive summary',
      'The local authority',
      'Recommendations',
      'Summary for children and young people',
      'Information about this inspection',
    ]);
    const { 'The local authority': authority, 'Information about this inspection': information } = outlineOf(text);
    assert.deepEqual(Object.keys(authority ?? {}), ['Recommendations', 'Summary for children and young people']);
    assert.deepEqual(information, {});
  });

  it('are not lowered by an entry set further left that stands over nothing', () => {
    const entries = `    Executive summary                                         2
    Annex A: Information about the area                       3
    Recommendations                                           4
    Summary for children and young people                     5
Information about this inspection                             6`;
    const chapters = [
      'Executive summary',
      'Annex A: Information about the area',
      'Recommendations',
      'Summary for children and young people',
      'Information about this inspection',
    ];
    const outline = outlineOf(report(entries, chapters));
    assert.deepEqual(
      chapters.map((title) => outline[title]),
      chapters.map(() => ({})),
    );
  });

  it('have no foot of a page before their title that a converter joined to them', () => {
    const text = single('', `\nPage 4 of 9 Leadership, management and governance\n\nLeaders know the services well.\n`);
    assert.ok(
      Object.keys(outlineOf(text)).includes('Leadership, management and governance'),
      JSON.stringify(outlineOf(text)),
    );
  });
});
