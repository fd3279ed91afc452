import assert from 'node:assert/strict';
import { catalogue } from '../../../../server/src/frameworks/catalogue';
import { recognise } from '../../../../server/src/report/recognise';
import type { Section } from '../../../../server/src/report/model';

const titles = (nodes: readonly Section[]): string[] =>
  nodes.flatMap(({ title, children }) => [title, ...titles(children)]);

describe('the outline of a report copied from a web page', () => {
  const said = `Pupils come to school gladly and are proud of it, and absence has fallen for three years.
Lessons are calm, and older pupils look out for younger ones at playtime and in the hall.
Staff know each of them well, and parents say that they are told at once of what matters.`;

  it('has the headings above a date that is told again at its end', () => {
    const card = `Rowanbank Primary School

Address: Mill Rise, Thornaby Cross, Eastmoor, EM4 7QT
Unique reference number (URN): 900412

Inspection report: 3 February 2026

Safeguarding standards met

${said}

Strong standard

Attendance and behaviour
Strong standard

${said}

Inclusion
Strong standard

${said}

What it's like to be a pupil at this school

${said}

About this inspection

Inspection dates: 3 and 4 February 2026
Lead inspector: Corin Fairlamb, His Majesty's Inspector
`;
    const found = titles(recognise(card).outline);
    for (const title of ['Safeguarding standards met', "What it's like to be a pupil at this school"]) {
      assert.ok(found.includes(title), found.join('\n'));
    }
  });

  it('has its headings where every paragraph is one line between blank ones', () => {
    const paragraph = 'People are treated with dignity and respect, and care plans say what matters to them.';
    const areas = ['Well-being', 'Care and Support', 'Leadership and Management', 'Environment'];
    const page = [
      'Gofal Cartref Afon Las',
      'Ratings',
      'The ratings below were given at the inspection on 9 September 2025',
      ...areas.flatMap((area) => [area, 'Good']),
      'About the service',
      'Service provider: Afon Las Cyf',
      'Summary',
      ...Array<string>(4).fill(paragraph),
      ...areas.flatMap((area) => [`${area} - Good`, ...Array<string>(5).fill(paragraph)]),
    ].join('\n\n');
    const found = titles(recognise(page, catalogue, { framework: 'ciw-ratings-2025' }).outline);
    for (const title of ['About the service', 'Summary', 'Well-being - Good']) {
      assert.ok(found.includes(title), found.join('\n'));
    }
  });

  it('has its headings where no blank line parts a line from the next, and no list of labels or links among them', () => {
    const paragraph = `${said.replaceAll('\n', ' ')} `.repeat(2).trim();
    const page = [
      'Find a report',
      'Search',
      'Contact us',
      'Ysgol y Graig',
      'About Ysgol y Graig',
      'Local authority',
      'Glannau Dyffryn Council',
      'Number of pupils on roll',
      '97',
      'Overview',
      paragraph,
      'Recommendations',
      'R1 Improve the teaching of number.',
      'R2 Let pupils know how to improve.',
      'What happens next',
      paragraph,
      'Main findings',
      'Learning',
      paragraph,
      'Well-being',
      paragraph,
    ].join('\n');
    assert.deepEqual(titles(recognise(page, catalogue, { framework: 'estyn-2022' }).outline), [
      'Overview',
      'Recommendations',
      'What happens next',
      'Main findings',
      'Learning',
      'Well-being',
    ]);
  });
});
