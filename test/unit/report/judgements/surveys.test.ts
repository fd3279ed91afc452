import assert from 'node:assert/strict';
import { awarded } from '../tables/forms/support';

describe('a sentence of a survey', () => {
  const report = (row: string) =>
    `Ysgol Bryn Coch\n\nReport\n\nTeaching: Adequate\n\nLessons are brisk in some classes and slow in others.\n\nResponses to questionnaires\n\n${row}\n`;

  it('has figures behind it, and awards nothing, whatever became of its columns', () => {
    for (const figures of ['    24     18        1', '\t24\t18\t1', '\n24\n18\n1', ' | 55% | 41% | 2% |']) {
      assert.deepEqual(
        awarded(report(`The teaching is good.${figures}`), 'estyn-cif-2010'),
        ['teaching: adequate'],
        figures,
      );
    }
    assert.deepEqual(awarded(report('The teaching is good. (parents)\t21\t4'), 'estyn-cif-2010'), [
      'teaching: adequate',
    ]);
  });

  it('is told from one of the report itself, which may have a figure near it', () => {
    const said = awarded(report('The teaching is adequate. 24 lessons were seen.'), 'estyn-cif-2010');
    assert.deepEqual(said, ['teaching: adequate', '(teaching: adequate)']);
  });

  it('is no judgement where a summary tells what parents like', () => {
    const text = `Other aspects of the school

Aspect\tComment
Ethos\tVery good. Pupils are polite.
Attendance\tGood.

The parents' views of the school

What most parents like about the school

- The ethos is very good.
`;
    assert.deepEqual(awarded(text, 'ofsted-s10'), ['ethos: very good', 'attendance: good']);
  });
});
