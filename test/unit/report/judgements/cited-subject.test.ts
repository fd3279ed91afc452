import assert from 'node:assert/strict';
import { recognise } from '../../../../server/src/report/recognise';
import { single } from '../support';

/** What the report says of other inspections: whose grade, which. */
function cited(prose: string): string[] {
  const text = single(
    'Children’s services in Anyshire are good\n1. Children who need help and protection               Good\n\n3. Leadership, management and governance               Good\n',
    `Information about this local authority area\n\nPrevious Ofsted inspections\n\n${prose}\n`,
  );
  return recognise(text)
    .judgements.filter(({ role }) => role === 'cited')
    .map(({ area, level }) => `${area}: ${level?.label ?? ''}`);
}

describe('a grade of another inspection', () => {
  it('is that of the homes that it was given to', () => {
    assert.deepEqual(cited('\u2022 The local authority operates two children’s homes. One was judged to be good.\n'), [
      "Children's homes: good",
    ]);
  });

  it('is that of schools, not of the authority whose children attend them', () => {
    assert.deepEqual(
      cited('Most children whom the authority looks after attend schools that were judged to be good.\n'),
      ['Schools: good'],
    );
  });

  it('is that of the services which the earlier inspection was of', () => {
    assert.deepEqual(
      cited(
        '\u2022 The previous inspection of Anyshire’s services for looked after children was in\n  May 2012. The local authority was judged to be adequate.\n',
      ),
      ['Services for looked after children: adequate'],
    );
  });

  it('is that of the authority as a whole where nothing narrower is named', () => {
    assert.deepEqual(cited('At the last inspection in 2012 children’s services were judged to be inadequate.\n'), [
      'Overall effectiveness: inadequate',
    ]);
  });

  it('is none where the authority graded its own case files', () => {
    assert.deepEqual(
      cited('Since the last inspection more case files were judged to be good by the managers who read them.\n'),
      [],
    );
  });
});
