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

  it('the last of the names above a list of grades has not the first of the grades', () => {
    const apart = (...lines: string[]) => lines.join('\n\n\n\n');
    const spread = apart(
      'Appendix 1 Indicators of quality',
      'Equality and',
      'fairness',
      'Improvement through self-evaluation',
      'very good',
      'weak',
      'This report uses words for its grades.',
    );
    assert.deepEqual(headlines(spread, 'education-scotland-six-point'), []);
  });

  it('a heading that says again what the list gives is none', () => {
    assert.deepEqual(
      headlines(school('Current performance: Adequate\n\nStandards are adequate in most classes.'), 'estyn-cif-2010'),
      ['Current performance: adequate', 'Prospects for improvement: good'],
    );
  });
});
