import * as assert from 'node:assert/strict';
import { compareAll, type Comparison } from '../../../server/src/comparison/compare';
import { inspectionsOf } from '../../../server/src/comparison/inspection';
import { catalogue } from '../../../server/src/frameworks/catalogue';
import { recognise } from '../../../server/src/report/recognise';
import { distinctiveWords } from '../../../server/src/vocabulary/authority/words';
import { vocabularyOf } from '../../../server/src/vocabulary/vocabulary';
import { anyshire, later, read, single } from './written';

/** One comparison as a person would write it down: a line for each area, a cell for each inspection. */
function table({ rows }: Comparison): string[] {
  return rows.map(({ short, cells }) =>
    [
      short,
      ...cells.map((cell) =>
        cell === null ? '-' : `${cell.printed}${cell.change === null ? '' : ` ${cell.change.direction}`}`,
      ),
    ].join(' | '),
  );
}

function only(texts: Readonly<Record<string, string>>): Comparison {
  const { subjects } = compareAll(read(texts));
  assert.equal(subjects.length, 1);
  const [comparison] = subjects;
  assert.ok(comparison);
  return comparison;
}

describe('comparing inspections', () => {
  it('puts the inspections of one subject side by side, oldest first, and others elsewhere', () => {
    const { subjects, unknown } = compareAll(read(anyshire()));
    assert.deepEqual(
      subjects.map(({ subject, inspections }) => [subject, ...inspections.map(({ file }) => file)]),
      [
        ['Anyshire', '2016.txt', '2019.txt', '2023.txt'],
        ['North Anyshire', 'north.txt'],
      ],
    );
    assert.deepEqual(unknown, []);
  });

  it('does not depend on the order of the files', () => {
    const all = read(anyshire());
    assert.deepEqual(compareAll([...all].reverse()), compareAll(all));
  });

  it('has a row for each area: one where the catalogue says that it goes on, else two', () => {
    const [anywhere] = compareAll(read(anyshire())).subjects;
    assert.ok(anywhere);
    assert.deepEqual(table(anywhere), [
      'Impact of leaders | - | Inadequate | Good rose',
      'Help and protection | Good | Requires improvement to be good fell | Requires improvement to be good same',
      'Children in care | - | - | Good',
      'Care leavers | Outstanding | - | Inadequate fell',
      'Overall effectiveness | good | Requires improvement to be good fell | Requires improvement to be good same',
      'Children in care, care leavers | - | Requires improvement to be good | -',
      'Looked after, permanence | Requires improvement | - | -',
      'Adoption performance | Good | - | -',
      'Leadership and governance | Good | - | -',
    ]);
    const leavers = anywhere.rows.find(({ short }) => short === 'Care leavers')?.cells[2];
    assert.equal(leavers?.change?.since, 0);
    assert.deepEqual([leavers.score, leavers.rank], [0, 4]);
  });

  it('says what was asked for again, and not what is merely about the same', () => {
    const [anywhere] = compareAll(read(anyshire())).subjects;
    assert.deepEqual(
      anywhere?.returned.map(({ times }) => times.map(({ inspection, asked }) => [inspection, asked.text])),
      [
        [
          [0, 'Improve the timeliness of return home interviews for children who go missing from care.'],
          [2, 'The timeliness of return home interviews for children who go missing from care.'],
        ],
      ],
    );
  });

  it('says how the frameworks of inspections stand to each other', () => {
    const [anywhere] = compareAll(read(anyshire())).subjects;
    assert.deepEqual(
      anywhere?.between.map(({ from, to, isComparable, reason }) => [from, to, isComparable, reason.slice(0, 16)]),
      [
        [0, 1, true, 'Ofsted said that'],
        [1, 2, true, 'The same grades;'],
      ],
    );
  });

  it('breaks a row where levels may not be compared, with the reason', () => {
    const comparison = only({
      '2025.txt': `Inspection of Harbour View Academy

Quay Street, Harbour Ness, HN1 2PQ

Inspection dates:                        21 and 22 January 2025

The quality of education                 Good

Behaviour and attitudes                  Good

Personal development                     Outstanding

Leadership and management                Good

What is it like to attend this school?

Pupils value the good relationships that they have with staff.

School details

Unique reference number                  109871
`,
      '2026.txt': `Ofsted report card

Harbour View Academy

Unique reference number: 109871
Full inspection: 20 January 2026

Achievement
Expected standard

Leadership and governance
Strong standard

Personal development and well-being
Needs attention

What it’s like to be a pupil at this school
Pupils are happy here.
`,
    });
    assert.equal(comparison.number, '109871');
    const row = comparison.rows.find(({ short }) => short === 'Personal development');
    assert.equal(row?.cells[0]?.printed, 'Outstanding');
    assert.equal(row.cells[1]?.change?.direction, 'not-comparable');
    assert.match(row.cells[1].change.reason, /may not be compared with earlier ones/);
  });

  it('draws no arrow between inspections of one day, or from one without a date', () => {
    const rows = [
      ['leaders', 'Good'],
      ['protection', 'Good'],
      ['both', 'Good'],
      ['overall', 'Good'],
    ] as const;
    const worse = rows.map(([area]) => [area, 'Inadequate'] as const);
    const same = only({
      'a.txt': later('Anyshire', '20 to 24 May 2019', rows),
      'b.txt': later('Anyshire', '20 to 24 May 2019', worse),
    });
    assert.ok(same.rows.every(({ cells }) => cells.every((cell) => cell?.change === null)));
    const undated = only({
      'a.txt': later('Anyshire', 'to be confirmed', rows),
      'b.txt': later('Anyshire', '20 to 24 May 2019', worse),
    });
    assert.deepEqual(
      undated.inspections.map(({ file }) => file),
      ['b.txt', 'a.txt'],
    );
    assert.ok(undated.rows.every(({ cells }) => cells.every((cell) => (cell?.change ?? null) === null)));
  });

  it('takes no grade for an area that the list of results gives two', () => {
    const grades = ['Good', 'Good', 'Good', 'Good', 'Good'] as const;
    const [inspection] = read({ 'a.txt': single('Anyshire', grades, 'are good') });
    assert.ok(inspection);
    const disputed = { ...inspection, awarded: inspection.awarded.map((each) => ({ ...each, isDisputed: true })) };
    const next = { ...inspection, file: 'b.txt', inspected: { from: '2019-01-01', to: '2019-01-02' } };
    const [comparison] = compareAll([disputed, next]).subjects;
    assert.equal(comparison?.inspections.length, 2);
    assert.ok(comparison.rows.every(({ cells }) => cells.every((cell) => cell?.change === null)));
  });

  it('takes two of one name for one only where neither prints a number, or both print the same', () => {
    const [inspection] = read({
      'a.txt': later('Anyshire', '20 to 24 May 2019', [
        ['leaders', 'Good'],
        ['protection', 'Good'],
        ['both', 'Good'],
        ['overall', 'Good'],
      ]),
    });
    assert.ok(inspection);
    const named = (number: string | null, authority: string) => ({
      ...inspection,
      number,
      authority,
      telling: distinctiveWords(authority, vocabularyOf(catalogue).authorities).join(' '),
    });
    const count = (...all: (typeof inspection)[]) => compareAll(all).subjects.length;
    assert.equal(count(named(null, 'The Limes'), named(null, 'The Limes')), 1);
    assert.equal(count(named('109871', 'The Limes'), named('109872', 'The Limes')), 2);
    assert.equal(count(named('109871', 'The Limes'), named(null, 'The Limes')), 2);
    assert.equal(count(named('109871', 'The Limes'), named('109871', 'The Limes Academy')), 1);
    assert.equal(count(named(null, 'Borough of Redvale and Clay'), named(null, 'Redvale and Clay Council')), 1);
    assert.equal(count(named(null, 'Redvale'), named(null, 'Redvale and Clay')), 2);
    assert.equal(count(named(null, 'City of London'), named(null, 'Royal Borough of London')), 2);
  });

  it('makes nothing of a text that is no report', () => {
    assert.deepEqual(inspectionsOf(recognise('Milk\nBread\n'), 'shopping.txt'), []);
  });
});
