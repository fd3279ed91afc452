import assert from 'node:assert/strict';
import { recognise } from '../../../../../server/src/report/recognise';

/** The results of a text that is read by a framework of the catalogue, each as 'area: level'. */
function results(text: string, framework: string): string[] {
  return recognise(text, undefined, { framework })
    .judgements.filter(({ headline }) => headline)
    .map(({ area, level }) => `${area}: ${level?.label ?? ''}`);
}

describe('tables whose columns are parted by tabs', () => {
  it('have labels that go on in the line below, whether a tab stands before that or not', () => {
    for (const before of ['', '\t']) {
      const text = `Example Care Home
Detailed evaluations

${before}How well do we support people's wellbeing?\t4 - Good

${before}1.3 People's health and wellbeing benefits from their care and\t4 - Good
${before}support

${before}1.4 People experience meaningful contact\t5 - Very Good
`;
      assert.deepEqual(results(text, 'care-inspectorate-scotland'), [
        "How well do we support people's wellbeing?: good",
        "People's health and wellbeing benefits from their care and support: good",
        'People experience meaningful contact: very good',
      ]);
    }
  });

  it('have no row for the second line of a cell, nor a grade in the second line of one', () => {
    const text = `Example Centre

Regulation\tRequirement\tJudgment\tRisk
Regulation 17(2)\tThe registered\tSubstantially\tYellow
\tprovider shall\tCompliant
\tprovide premises
`;
    assert.deepEqual(results(text, 'hiqa-2018'), []);
  });
});
