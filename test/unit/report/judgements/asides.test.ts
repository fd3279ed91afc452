import assert from 'node:assert/strict';
import { checkReport } from '../../../../server/src/rules/registry';
import { recognise } from '../../../../server/src/report/recognise';

const school = (...body: string[]) => `Elm Street Primary School
Inspection report

Overall effectiveness                  Good
Achievements and standards             Good
Provision for learning                 Good
Leadership and management              Very good

The quality of provision

${body.join('\n')}
`;

const read = (...body: string[]) => recognise(school(...body), undefined, { framework: 'eti-2015' });

/** What sentences grade beside the list of results, each as 'area: level'. */
const asides = (...body: string[]) =>
  read(...body)
    .judgements.filter(({ source, role, headline }) => source === 'statement' && role === 'awarded' && !headline)
    .map(({ area, level }) => `${area}: ${level?.label ?? ''}`);

describe('grades that prose gives to what the list has no row for', () => {
  it('are read where a framework says that its reports judge so', () => {
    assert.deepEqual(
      asides(
        'The provision for literacy is very good. A scheme for phonics is well established.',
        'The co-ordination of numeracy is good; teaching is very good in years 6 and 7.',
      ),
      ['Provision for literacy: very good', 'Co-ordination of numeracy: good', 'Teaching in years 6 and 7: very good'],
    );
    const other = recognise(school('The provision for literacy is very good.'), undefined, {
      framework: 'ofsted-eif-2019',
    });
    assert.deepEqual(
      other.judgements.filter(({ source }) => source === 'statement'),
      [],
    );
  });

  it('are none of what others say, of another time or of people', () => {
    assert.deepEqual(
      asides(
        "The school's own report describes the provision for literacy as very good.",
        'Parents say that the provision for literacy is very good.',
        'At the last inspection the provision for literacy was very good.',
        'The pupils in years 1 and 2 are good. Around half of the teaching is good.',
        "'The staff are kind. The support for my child is very good.'",
      ),
      [],
    );
  });

  it('are none of words in columns or behind a title that no blank line parts from them', () => {
    assert.deepEqual(
      asides('Planning and     support for reading is good.', 'Resources and space for learning', 'Planning is good.'),
      ['Planning: good'],
    );
  });

  it('contradict one another nowhere: each is of its own thing', () => {
    const report = read('The provision for literacy is very good.', 'The provision for literacy is satisfactory.');
    assert.deepEqual(
      checkReport(report).filter(({ rule }) => rule === 'grade-mismatch'),
      [],
    );
  });
});
