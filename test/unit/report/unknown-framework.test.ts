import assert from 'node:assert/strict';
import { recognise } from '../../../server/src/report/report';

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
