import assert from 'node:assert/strict';
import { recognise } from '../../../../server/src/report/recognise';
import { ilacs } from '../support';

/** What a paragraph cites, each as 'area: as printed'. */
function cited(sentence: string): string[] {
  const report = recognise(ilacs('Overall effectiveness    Good', `Leadership\n\n${sentence}\n`));
  return report.judgements.filter(({ role }) => role === 'cited').map(({ area, printed }) => `${area}: ${printed}`);
}

describe('what those who are inspected judge themselves', () => {
  for (const sentence of [
    'The council’s own assessment judged this area to be outstanding, which the evidence does not bear out.',
    'Its self-evaluation graded leadership as outstanding.',
    'The self-assessment report had described services\nas outstanding.',
    'The council evaluated its own leadership as outstanding; inspectors did not.',
    'In its plan the council graded itself outstanding in all areas.',
    'Leaders rewrote the self-evaluation, which graded teaching as outstanding when it was weak.',
    'Governors’ evaluation of the service as outstanding is not borne out.',
    'The council’s own assessment that leadership is outstanding is not borne out.',
  ]) {
    it(`is cited: ${sentence}`, () => {
      assert.deepEqual(cited(sentence), ['Own evaluation: outstanding']);
    });
  }

  for (const sentence of [
    'The council should evaluate its own leadership as outstanding councils do.',
    'Leaders do not judge themselves to be outstanding.',
    'We judge ourselves to be outstanding, and our own assessment judged leadership to be outstanding.',
    'Its self-evaluation is outstanding.',
    'Children rate themselves against each other. Outstanding work is shown.',
    'The self-evaluation judged what was found.\n\nOutstanding practice is shared.',
  ]) {
    it(`is none: ${sentence}`, () => {
      assert.deepEqual(cited(sentence), []);
    });
  }
});
