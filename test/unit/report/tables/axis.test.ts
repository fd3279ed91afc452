import * as assert from 'node:assert/strict';
import { recognise } from '../../../../server/src/report/recognise';

/** The page of a report on a prison that shows how outcomes have changed. */
const page = (chart: string) => `Report on an unannounced inspection of
HMP Kestrel Fen
by HM Chief Inspector of Prisons
6 to 17 March 2023

What needs to improve

We last inspected HMP Kestrel Fen in 2019. Figure 1 shows how outcomes have changed.

${chart}

Outcomes for prisoners were poor against this healthy prison test.
`;

describe('the axis of a chart', () => {
  it('grades none of the bars below it', () => {
    const chart =
      'Figure 1: healthy prison outcomes\nGood\n\nReasonably\ngood\n\nNot sufficiently\ngood\n\nPoor\nSafety\n\nRespect\n\nPurposeful\nactivity';
    const { judgements } = recognise(page(chart));
    assert.deepEqual(
      judgements.filter(({ source }) => source === 'table').map(({ area }) => area),
      [],
    );
  });

  it('has no grade in the name beside its first step', () => {
    const text = `Supporting People inspection

Audit Commission

Scoring the service

We have assessed the council as providing a 'good', two-star service that has uncertain prospects for improvement.

Prospects for improvement?\tExcellent
\tPromising
\tUncertain\t\t\t*
\tPoor
\tPoor\tFair\tGood\tExcellent
\tA good service?
`;
    const { judgements } = recognise(text, undefined, { framework: 'ac-service-inspection-2000' });
    assert.deepEqual(
      judgements.map(({ areaId, level }) => `${areaId}: ${level?.label ?? ''}`),
      ['service: good', 'prospects: uncertain prospects'],
    );
  });
});
