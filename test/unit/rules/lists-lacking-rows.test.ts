import * as assert from 'node:assert/strict';
import { recognise } from '../../../server/src/report/recognise';
import { checkReport } from '../../../server/src/rules/registry';

const missing = (text: string) =>
  checkReport(recognise(text))
    .filter(({ rule }) => rule === 'judgement-missing')
    .map(({ message }) => /'(.*)'/.exec(message)?.[1]);

/** The questions on care homes in Scotland, with a grade of each. */
const QUESTIONS: Readonly<Record<string, string>> = {
  "How well do we support people's wellbeing?": '5 - Very Good',
  'How good is our leadership?': '4 - Good',
  'How good is our staff team?': '3 - Adequate',
  'How good is our setting?': '4 - Good',
  'How well is our care and support planned?': '3 - Adequate',
};

const withGrade = (label: string, grade = QUESTIONS[label] ?? '') => `${label.padEnd(60)}${grade}`;

/** A report on a care home in Scotland. */
function home(listed: readonly string[], chapters: readonly string[], record = ''): string {
  return `Larch Bank Care Home
Care Home Service

Type of inspection: Unannounced

Completed on: 18 September 2018

Service provided by: Larch Bank Care Limited

From this inspection we evaluated this service as:

In evaluating quality, we use a six point scale where 1 is unsatisfactory and 6 is excellent

${listed.map((each) => withGrade(each)).join('\n')}

Further details on the particular areas inspected are provided at the end of this report.

Inspection report for Larch Bank Care Home
page 2 of 4

${chapters.map((each) => `${withGrade(each)}\n\nStaff knew what mattered to people. Plans were in place for each of them.\n`).join('\n')}
${record}`;
}

const ALL = Object.keys(QUESTIONS);
const [, LEADERSHIP = '', STAFF = ''] = ALL;
const but = (...lacked: readonly string[]) => ALL.filter((each) => !lacked.includes(each));

describe('a list beside chapters with a grade beside each heading', () => {
  it('lacks the row of the one chapter that has none', () => {
    for (const lacked of ALL) assert.deepEqual(missing(home(but(lacked), ALL)), [lacked]);
    const [first = '', , , , last = ''] = ALL;
    assert.deepEqual(missing(home([first, last], [first, LEADERSHIP, last])), [LEADERSHIP]);
  });

  it('lacks none where each chapter has its row, or where no text follows what may be a row', () => {
    assert.deepEqual(missing(home(ALL, ALL)), []);
    assert.deepEqual(missing(home(but(STAFF), but(STAFF))), []);
    const parted = home(but(STAFF), but(STAFF)).replace('page 2 of 4\n', `page 2 of 4\n\n${withGrade(STAFF)}\n`);
    assert.deepEqual(missing(parted), []);
  });
});

const ITEMS = [
  'Health and meals',
  'Checks and audits',
  'Numbers on each shift',
  'Rooms and gardens',
  'Reviews of plans',
];

describe('a record that gives the items of each result too', () => {
  const record = (lacked: string) =>
    `${'Staff knew what mattered to people.\n\n'.repeat(14)}Detailed evaluations\n\n${but(lacked)
      .map(
        (each, index) =>
          `${withGrade(each)}\n${withGrade(`${String(index + 1)}.1 ${ITEMS[index] ?? ''}`, QUESTIONS[each])}`,
      )
      .join('\n\n')}\n`;

  it('lacks the one result that the list before has', () => {
    assert.deepEqual(missing(home(ALL, [], record(STAFF))), [STAFF]);
    assert.deepEqual(missing(home(ALL, [], record(''))), []);
  });

  it('lacks none where it has other rows that are no items', () => {
    const others = record(STAFF).replace(/\d\.1 /g, '');
    assert.deepEqual(missing(home(ALL, [], others)), []);
  });
});

describe('a name without a grade near a list', () => {
  /** A page on a service, the names of its chapters above the list. */
  const page = (
    listed: readonly string[],
    between = '',
  ) => `Home > Services > The Beeches > Report from 14 January 2025 assessment

The Beeches

Contents
Overview
Safe
Effective
Caring
Responsive
Well-led

Overview
${between}
Ratings
Overall   Good
${listed.map((each) => `${each}   Good`).join('\n')}

Our view of the service
Date of assessment: 14 January to 4 February 2025. The Beeches is a care home in Alder Lane.

${NAMES.map((each) => `${each}\nRating: Good\nPercentage score: 69\n\nWe looked for evidence of how people were cared for.\n`).join('\n')}`;
  const NAMES = ['Safe', 'Effective', 'Caring', 'Responsive', 'Well-led'];

  it('is no row where it stands among the names of rows that are read', () => {
    assert.deepEqual(missing(page(NAMES.filter((each) => each !== 'Safe'))), ['Safe']);
    assert.deepEqual(missing(page(NAMES)), []);
  });

  it('may be a row where it stands alone', () => {
    const text = page(NAMES.filter((each) => each !== 'Safe')).replace(/Contents[\s\S]*?Well-led\n/, '');
    assert.deepEqual(missing(text.replace('Overall   Good', 'Safe\nOverall   Good')), []);
  });
});

describe('a list of ratings', () => {
  const questions = ['Safe', 'Effective', 'Caring', 'Responsive', 'Well-led'];
  const page = `Teal Meadow House
Residential home

Assessment report
Date of assessment: 3 to 9 June 2025

Ratings

${['Overall rating', ...questions].map((each) => `${each.padEnd(50)}Good`).join('\n\n')}

Our view of the service

The Beeches is a care home. People's experience of this service was good, the Care Quality Commission found.

${questions.map((each) => `${each}\n${''.padEnd(50)}Rating: Good\n\nPeople were content with the care that they had in the home.\n`).join('\n')}
`;

  it('lacks no row for what has a score of its own', () => {
    const rows = ['Learning culture', 'Safeguarding', 'Safe environments'].map((name) => `${name.padEnd(60)}Score: 2`);
    const below = `Safe systems, pathways and transitions\n${''.padEnd(22)}Score: 2\nThe service worked with people and partners to keep them safe.`;
    const statements = `${rows.join('\n')}\n\n${below}\n\n`;
    const scored = page.replace('People were content', `${statements}People were content`);
    const scores = recognise(scored).judgements.filter(({ printed }) => printed === 'Score: 2');
    assert.equal(scores.length, 4);
    assert.deepEqual(missing(scored), []);
  });
});
