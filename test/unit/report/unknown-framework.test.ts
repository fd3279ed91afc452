import assert from 'node:assert/strict';
import { recognise } from '../../../server/src/report/recognise';

const UNKNOWN = `Anyshire Harbour Board
Inspection of lighthouse services
Inspection dates: 3 to 5 May 2019
Report published: 2 July 2019
Lead inspector: Pat Example

 Judgement                    Grade

 Lamp keeping                 Good

 Fog signals                  Inadequate

 Painting of railings         3


1.   The lamps are trimmed at dusk, and every keeper knows the drill by heart.

2.   Fog signals fail when they are needed, since the bellows were never mended.
`;

describe('a report of a framework that nobody knows', () => {
  const report = recognise(UNKNOWN);

  it('is a report, and says that its framework is not known', () => {
    assert.ok(report.confidence >= 0.5);
    assert.equal(report.parts[0]?.detection, null);
  });

  it('is read by its words alone: they have no order, and a digit no meaning', () => {
    assert.deepEqual(
      report.judgements.map(({ area, level, scale }) => [area, level?.label, scale.levels.length]),
      [
        ['Lamp keeping', 'good', 0],
        ['Fog signals', 'inadequate', 0],
      ],
    );
  });
});

describe('a report of an unknown framework that prints its own scale', () => {
  const report = recognise(`Anyshire Harbour Board
Inspection of lighthouse services
Inspection dates: 3 to 5 May 2019
Report published: 2 July 2019
Lead inspector: Pat Example

Judgement\tGrade awarded
Lamp keeping\t3
Fog signals\t1
Painting of railings\t3

Grades: 4: outstanding; 3: good; 2: adequate; 1: inadequate

1.   The lamps are trimmed at dusk, and every keeper knows the drill by heart.

2.   Fog signals fail when they are needed, since the bellows were never mended.
`);

  it('is read by that scale, its digits too', () => {
    assert.equal(report.parts[0]?.detection, null);
    assert.deepEqual(
      report.judgements.map(({ area, level, scale }) => [area, level?.label, scale.id, scale.direction]),
      [
        ['Lamp keeping', 'good', 'legend', 'highest-best'],
        ['Fog signals', 'inadequate', 'legend', 'highest-best'],
        ['Painting of railings', 'good', 'legend', 'highest-best'],
      ],
    );
  });

  it('has its levels best first, each with the code printed', () => {
    assert.deepEqual(
      report.judgements[0]?.scale.levels.map(({ code, label }) => [code, label]),
      [
        ['4', 'outstanding'],
        ['3', 'good'],
        ['2', 'adequate'],
        ['1', 'inadequate'],
      ],
    );
  });
});

describe('a report of an unknown maker without a title that anybody knows', () => {
  const text = `Brightwater Sailing Association
Centre inspection report

Centre: Holme Pier Sailing School
Date of inspection: 14 June 2019

Area                                   Grade

Safety afloat                          Outstanding
Quality of instruction                 Good
Boats and equipment                    Requires improvement

The centre is well run. Instructors know the water and plan their sessions with care.
`;

  it('is one by what it calls itself, the day of the visit and its list of grades', () => {
    const { confidence, judgements } = recognise(text);
    assert.ok(confidence >= 0.5);
    assert.deepEqual(
      judgements.map(({ area, level, headline }) => [area, level?.label, headline]),
      [
        ['Safety afloat', 'outstanding', true],
        ['Quality of instruction', 'good', true],
        ['Boats and equipment', 'requires improvement', true],
      ],
    );
  });

  it('is none where it calls itself something else, or is of a meeting', () => {
    assert.ok(recognise(text.replace('Centre inspection report', 'News of the season')).confidence < 0.5);
    assert.ok(recognise(text.replace('Brightwater Sailing Association', 'Minutes of the committee')).confidence < 0.5);
  });
});
