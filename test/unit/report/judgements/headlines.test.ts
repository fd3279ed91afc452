import assert from 'node:assert/strict';
import { recognise } from '../../../../server/src/report/recognise';

/** The awarded headline judgements of a text that is read by a framework of the catalogue, each as 'area: level'. */
function headlines(text: string, framework: string): string[] {
  return recognise(text, undefined, { framework })
    .judgements.filter(({ role, headline }) => role === 'awarded' && headline)
    .map(({ area, level }) => `${area}: ${level?.label ?? ''}`);
}

const school = (chapter: string) => `Ysgol Enghraifft
Inspection report

Summary

The school's current performance                 Adequate

The school's prospects for improvement           Good

Main findings

${chapter}
`;

describe('headline judgements', () => {
  it('an area that the list has no row for is judged by its heading', () => {
    assert.deepEqual(
      headlines(school('Wellbeing: Good\n\nPupils feel safe and behave well in lessons.'), 'estyn-cif-2010'),
      ['Current performance: adequate', 'Prospects for improvement: good', 'Wellbeing: good'],
    );
  });

  it('a heading that says again what the list gives is none', () => {
    assert.deepEqual(
      headlines(school('Current performance: Adequate\n\nStandards are adequate in most classes.'), 'estyn-cif-2010'),
      ['Current performance: adequate', 'Prospects for improvement: good'],
    );
  });
});
