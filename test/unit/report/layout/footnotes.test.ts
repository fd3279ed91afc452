import assert from 'node:assert/strict';
import { recognise } from '../../../../server/src/report/recognise';

describe('a footnote', () => {
  const note = `1
   The grades for attainment and attendance are: 1 is high; 2 is above average; 3 is broadly average; and 4 is
low.`;
  const page = (below: string) => `Anyshire School\n\nThe school is small1.\n\n${note}\n${below}\f2\n\nThe end.\n`;
  const notesOf = (text: string) => recognise(text).footnotes.map(({ start, end }) => text.slice(start, end));

  it('ends at a blank line below which the page goes on', () => {
    assert.deepEqual(notesOf(page('\nHow effective is the provision?\n\nTeaching is satisfactory.\n')), [note]);
  });

  it('is followed by others', () => {
    assert.deepEqual(notesOf(page('\n2\n   A second one.\n')), [note, '2\n   A second one.']);
  });

  it('is no paragraph at the foot of a page whose number goes on with those above it', () => {
    const paragraphs = ['11 The school is small.', '12 The roof leaks.', '13 The hall is cold.'];
    assert.deepEqual(notesOf(`Anyshire School\n\n${paragraphs.join('\n\n')}\n\f2\n\nThe end.\n`), []);
  });
});
