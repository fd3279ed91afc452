import assert from 'node:assert/strict';
import { RECOGNISED } from '../../../../server/src/report/model';
import { recognise } from '../../../../server/src/report/recognise';

const BELOW = `
2. Care of lamps: Fading

The lamps are trimmed at dusk. Care of lamps is fading because two keepers have left.

3. Signals in fog: Bright

Fog signals are tested each week, and every keeper knows the drill by heart.
`;

const KEY = `Key to judgements

Bright       Practice is embedded and others learn from it.
Steady       Practice is sound, with some shortcomings that are known.
Fading       Practice has become inconsistent and needs attention.
Not lit      Practice is not in place and ships are in danger.
`;

const text = (table: string, key = KEY, front = 'Anyshire Harbour Trust\nLighthouse quality review report\n') =>
  `${front}\nDates of review: 3 and 4 May 2022\nReviewers: P. Example, R. Sample\n\n${key}\n1. Summary\n\n${table}\n${BELOW}`;

const TABLE = `Area                                Judgement

Care of lamps                       Fading
Signals in fog                      Bright
Painting of railings                Steady
Overall                             Steady
`;

const read = (given: string) => {
  const { confidence, judgements } = recognise(given);
  if (confidence < RECOGNISED) assert.deepEqual(judgements, []);
  return judgements.flatMap(({ area, level, headline, role }) =>
    headline ? [`${area}: ${level?.label ?? ''}${role === 'cited' ? ' (cited)' : ''}`] : [],
  );
};

const RESULTS = ['Care of lamps: fading', 'Signals in fog: bright', 'Painting of railings: steady', 'Overall: steady'];

describe('a report of nobody known with levels that nobody else has', () => {
  const report = recognise(text(TABLE));

  it('is read by the key that it prints, and has no framework', () => {
    assert.ok(report.confidence >= RECOGNISED);
    assert.equal(report.parts[0]?.detection, null);
    assert.deepEqual(read(text(TABLE)), RESULTS);
  });

  it('takes nothing for an area that says only which kind of rating it is', () => {
    const boxes = ['Fading', 'Bright', 'Steady']
      .map((level) => `Quality rating                      ${level}\n`)
      .join('');
    assert.deepEqual(read(text(`Area                                Judgement\n\n${boxes}`)), []);
  });

  it('has its scale, best first where its words show which end that is', () => {
    const [judgement] = report.judgements;
    assert.deepEqual(judgement?.scale.levels, []);
    assert.equal(judgement.scale.id, 'words');
    const known = recognise(text(TABLE).replaceAll('Bright', 'Excellent'));
    assert.deepEqual(
      known.judgements[0]?.scale.levels.map(({ label }) => label),
      ['excellent', 'steady', 'fading', 'not lit'],
    );
    assert.equal(known.judgements[0].scale.id, 'legend');
  });

  it('takes what its chapters say for the same areas again', () => {
    const again = report.judgements.filter(({ headline }) => !headline);
    assert.deepEqual(
      again.map(({ area, level, source }) => [area, level?.label, source]),
      [
        ['Care of lamps', 'fading', 'heading'],
        ['Care of lamps', 'fading', 'statement'],
        ['Signals in fog', 'bright', 'heading'],
      ],
    );
  });

  it('takes nothing in its key for a grade', () => {
    const start = report.text.indexOf('Key to');
    const end = report.text.indexOf('1. Summary');
    assert.ok(report.judgements.every((each) => each.start < start || each.start > end));
  });

  it('may have its cells parted by tabs or by bars', () => {
    const tabs = (given: string) => given.replaceAll(/(?<=\S) {3,}/g, '\t');
    assert.deepEqual(read(text(tabs(TABLE), tabs(KEY))), RESULTS);
    const bars = (given: string) =>
      tabs(given)
        .split('\n')
        .map((line) => (line.includes('\t') ? `| ${line.replace('\t', ' | ')} |` : line))
        .join('\n');
    const drawn = bars(TABLE).replace('\n\n', '\n|---|---|\n');
    assert.deepEqual(
      read(text(drawn, bars(KEY).replace('judgements\n\n', 'judgements\n\n| Grade | Meaning |\n|---|---|\n'))),
      RESULTS,
    );
  });

  it('may list its levels in one line, or tie their meaning to them', () => {
    assert.deepEqual(read(text(TABLE, 'Ratings: Bright / Steady / Fading / Not lit\n')), RESULTS);
    const tied = KEY.split('\n')
      .map((line) => (line.includes('   ') ? `\u2022 ${line.replace(/ {3,}/, ' \u2013 ')}` : line))
      .join('\n');
    assert.deepEqual(read(text(TABLE, tied)), RESULTS);
  });

  it('gives the column of its own view and that of the last review to nobody', () => {
    const columns = `                                    Self-evaluation   Review     Last review
Area                                2022              2022       2021
Care of lamps                       Steady            Fading     Steady
Signals in fog                      Bright            Bright     Bright
Painting of railings                Bright            Steady     Fading
Overall                             Bright            Steady     Steady
`;
    assert.deepEqual(read(text(columns, KEY).replace('1. Summary', '1. Summary of judgements')), RESULTS);
  });

  it('has no areas of a list of others, and of none that no head says to be of grades', () => {
    assert.deepEqual(read(text(TABLE.replace('Area ', 'Site '))), []);
    assert.deepEqual(read(text(TABLE.replace('Judgement', 'Weather  '))), []);
  });

  it('is none without its key, or where the key is one of risks or of colours', () => {
    assert.deepEqual(read(text(TABLE, '')), []);
    assert.deepEqual(read(text(TABLE, KEY.replace('judgements', 'risk ratings'))), []);
    const colours = (given: string) =>
      given.replaceAll('Bright', 'Green').replaceAll('Steady', 'Amber').replaceAll('Fading', 'Red');
    assert.deepEqual(read(text(colours(TABLE), colours(KEY))), []);
  });

  it('is none where it calls itself something else', () => {
    for (const front of [
      'Anyshire Harbour Trust\nHandbook for reviewers: the lighthouse review report\n',
      'Anyshire Harbour Trust\nMinutes of the lighthouse review\n',
      'Anyshire Harbour Trust\nAnnual report on lighthouse inspections\n',
      'Anyshire Harbour Trust\nNews of the season\n',
      'Anyshire Harbour School\nPupil assessment report\n',
    ]) {
      assert.deepEqual(read(text(TABLE, KEY, front)), [], front);
    }
  });
});

describe('a report of nobody known with grades in plain language and no key', () => {
  const given = `Anyshire Harbour Trust
Lighthouse review report: Example Point

Date of review: 3 May 2022
Reviewer: P. Example

Standard                            Compliance

1. Care of lamps                    Compliant
2. Signals in fog                   Not compliant
3. Painting of railings             Compliant

2. Signals in fog: Not compliant

Fog signals fail when they are needed.
`;

  it('is read where a head says that they are grades and a field tells of the visit', () => {
    const report = recognise(given);
    assert.equal(report.parts[0]?.detection, null);
    assert.equal(report.judgements[0]?.scale.id, 'words');
    assert.deepEqual(
      report.judgements.map(({ area, level, source }) => [area, level?.label, source]),
      [
        ['Care of lamps', 'compliant', 'table'],
        ['Signals in fog', 'not compliant', 'table'],
        ['Painting of railings', 'compliant', 'table'],
        ['Signals in fog', 'not compliant', 'heading'],
      ],
    );
  });

  it('is none where the head says something else, no field tells of a visit, or it is no review', () => {
    assert.deepEqual(read(given.replace('Compliance', 'Contractor')), []);
    assert.deepEqual(read(given.replace(/^Date of.*\n/m, '3 May 2022\n').replace(/^Reviewer.*\n/m, '')), []);
    assert.deepEqual(read(given.replace('Lighthouse review report', 'Lighthouse news')), []);
  });
});
