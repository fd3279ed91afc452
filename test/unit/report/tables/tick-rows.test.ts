import assert from 'node:assert/strict';
import { recognise } from '../../../../server/src/report/recognise';
import { checkReport } from '../../../../server/src/rules/registry';

const COVER = `Joint area review
Anyshire Children's Services Authority Area
Review of services for children and young people

Published: 9 September 2008

Inspectors make judgements on this scale
4: outstanding; 3: good; 2: adequate; 1: inadequate`;

/** What the tick rows of a made-up joint area review mark, chapter by chapter; null for none. */
function marked(...rows: readonly string[]): string[] {
  const names = ['Safeguarding', 'Looked after children and young people'];
  const chapters = rows.map(
    (row, index) => `${names[index] ?? ''}

${row}

Children are seen on the day that they are referred, and plans are made with their families.`,
  );
  const text = `${COVER}

${chapters.join('\n\n')}
`;
  return recognise(text).judgements.flatMap(({ source, level }) => (source === 'tick' && level ? [level.label] : []));
}

describe('the mark of a tick row', () => {
  it('says nothing behind all labels where their columns were lost', () => {
    assert.deepEqual(marked('Inadequate Adequate Good Outstanding X'), []);
    assert.deepEqual(
      marked('Inadequate\nAdequate\nGood\nOutstanding\nX', 'Inadequate\nAdequate\nGood\nOutstanding\nX'),
      [],
    );
    assert.deepEqual(marked('Inadequate\n\nAdequate\n\nGood\n\nOutstanding\n\nX'), []);
  });

  it('is that of the last label where it stands beside it, or another row has one amid its labels', () => {
    assert.deepEqual(marked('Inadequate   Adequate   Good   Outstanding X'), ['outstanding']);
    assert.deepEqual(marked('Inadequate\nAdequate\nGood\nOutstanding X'), ['outstanding']);
    assert.deepEqual(marked('Inadequate Adequate X Good Outstanding', 'Inadequate Adequate Good Outstanding X'), [
      'adequate',
      'outstanding',
    ]);
  });
});

describe('a mark and a label in one cell behind a tab', () => {
  it('is of no one, for it may be the mark of the label before', () => {
    const rows = (row: string) =>
      recognise(`${COVER}\n\nLooked after children\n\n${row}\n\n1. All is well.\n`, undefined, {
        framework: 'ofsted-jar-2007',
      });
    const ticks = (row: string) =>
      rows(row).judgements.flatMap(({ source, printed }) => (source === 'tick' ? printed : []));
    assert.deepEqual(ticks('Inadequate\tAdequate\tX\tGood\tOutstanding'), ['Adequate']);
    assert.deepEqual(ticks('Inadequate\tAdequate\tX Good\tOutstanding'), []);
    assert.deepEqual(
      checkReport(rows('Inadequate\tAdequate\tX Good\tOutstanding')).filter(({ rule }) => rule === 'tick-row'),
      [],
    );
  });
});

describe('a tick row right below the name of an area', () => {
  it('is of that area, though the row of the chapter before was broken', () => {
    const text = `${COVER.replaceAll('\n\n', '\n')}
Looked after children and young people
      Inadequate             Adequate
  Good   X          Outstanding
1. Services are good. Children have had the same worker for most of their time in the care of the council.
Children and young people with learning difficulties and/or
disabilities
      Inadequate   X         Adequate            Good            Outstanding
2. Services are inadequate. Families have to wait for a year.
`;
    const ticks = recognise(text, undefined, { framework: 'ofsted-jar-2007' }).judgements.filter(
      ({ source }) => source === 'tick',
    );
    assert.deepEqual(
      ticks.map(({ areaId, level }) => `${areaId}: ${level?.label ?? ''}`),
      ['learning_difficulties_and_disabilities: inadequate'],
    );
  });
});
