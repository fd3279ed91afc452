import assert from 'node:assert/strict';
import { recognise } from '../../../../server/src/report/recognise';
import { printedNumbers } from '../../../../server/src/report/queries/printed-numbers';

describe('numbers that a text prints', () => {
  const read = (text: string) => printedNumbers(recognise(text));
  const others = (text: string) => read(text).others.map(({ start }) => text.slice(start, start + 2));

  it('are years where they have four digits', () => {
    const text = 'In 2014, 12 of 0199 and 31415 rows; 1987/88.';
    assert.deepEqual(
      read(text).years.map(({ year }) => year),
      [2014, 199, 1987],
    );
    assert.equal(text.slice(read(text).years[0]?.start).startsWith('2014'), true);
  });

  it('are kept from 29 on where a month may follow', () => {
    assert.deepEqual(others('30 May, 31st of\nJUNE, 28 June, 45 staff, 131 May, 30 marks'), ['30', '31', '30']);
  });

  it("are kept behind 'paragraph' in any form", () => {
    assert.deepEqual(others('Paragraph 12, PARAGRAPHS  13 and 14, para. 15, paragraph 1600, subparagraph 17'), [
      '12',
      '13',
      '15',
    ]);
  });
});
