import assert from 'node:assert/strict';
import { betweenNotes, lengthBeforeNote, noteMarks, withoutNotes } from '../../../server/src/text/note-marks';

const marks = (text: string) => noteMarks(text, 0, text.length).map(({ start, end }) => text.slice(start, end));

describe('the marks of footnotes', () => {
  it('are glued to a word, within a title or at its end', () => {
    assert.deepEqual(marks('Care leavers3: requires improvement† to be good12'), ['3', '†', '12']);
    assert.equal(
      withoutNotes('Care leavers[4]: requires improvement2 to be good.'),
      'Care leavers: requires improvement to be good.',
    );
    assert.equal(withoutNotes('Good°.'), 'Good.');
  });

  it('are no numbers of their own, no codes, no decimals and no parts of words', () => {
    for (const text of ['Grade 2', 'Grade2', 'page 12 of 30', 'SS1 2AB', 'rate1.5', 'since2019', 'covid19ward'])
      assert.deepEqual(marks(text), [], text);
  });

  it('part a span into pieces, in offsets of the text', () => {
    const text = 'It requires improvement* to be good1';
    const pieces = betweenNotes(text, { start: 3, end: text.length });
    assert.deepEqual(
      pieces.map(({ start, end }) => text.slice(start, end)),
      ['requires improvement', ' to be good'],
    );
    assert.deepEqual(betweenNotes(text, { start: 3, end: 11 }), [{ start: 3, end: 11 }]);
  });
});

describe('what stands before the mark of a footnote at the end of a grade', () => {
  it('is all of it but a sign or a number in square brackets', () => {
    for (const mark of ['[3]', '\u00b2', '\u2020', '\u00b0']) assert.equal(lengthBeforeNote(`good${mark}`), 4, mark);
  });

  it('has its digits, brackets of its own and signs that are glued to no word', () => {
    for (const grade of ['good 2', 'good2', '[good]', 'a [3]', 'no\u00b2', '20\u00b0', '']) {
      assert.equal(lengthBeforeNote(grade), grade.length, grade);
    }
  });
});
