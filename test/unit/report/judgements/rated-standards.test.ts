import assert from 'node:assert/strict';
import { recognise } from '../../../../server/src/report/recognise';

const standards = (gap: string) => `HM Inspectorate of Prisons for Scotland

Report on a full inspection of HMP Anyford

STANDARD 3 – PERSONAL SAFETY
${gap}Inspection Findings
Overall Rating: Generally acceptable performance
${gap}3.1  The prison identifies those at risk and cares for them with a plan.
Rating: Good performance
${gap}Plans were up to date.
${gap}3.2  The prison takes care of those who are at risk from others.
Rating: Poor performance
${gap}Searches were late.
`;

describe('ratings of what lies within a standard', () => {
  it('are not those of the standard, whose own is called overall', () => {
    for (const gap of ['\n', '']) {
      const of = recognise(standards(gap), undefined, { framework: 'hmips-2015' }).judgements.filter(
        ({ area }) => area === 'Personal safety',
      );
      assert.ok(
        of.every(({ level }) => level?.label === 'generally acceptable performance'),
        JSON.stringify([gap, of.map(({ level }) => level?.label)]),
      );
    }
    assert.ok(standards('\n').length > 0);
  });
});

describe('a rating below a line that says it is an earlier one', () => {
  const text = (above: string) => `Assessment and Rating Report

Anyford Early Learning

National Quality Standard

Overall rating: Working Towards National Quality Standard

Educators know the children.

${above}
Overall rating: Meeting National Quality Standard

Children play outdoors.
`;
  const last = (above: string) =>
    recognise(text(above), undefined, { framework: 'acecqa-nqs-2018' }).judgements.at(-1)?.role;

  it('is cited', () => {
    assert.equal(last('Previous rating: 14 March 2018'), 'cited');
    assert.equal(last('Last overall rating, March 2018'), 'cited');
    assert.equal(last('Educational leader: T. Sample'), 'awarded');
  });
});
