import assert from 'node:assert/strict';
import { LineTable } from '../../../server/src/text/lines';

describe('the columns of a line', () => {
  const lines = (text: string) => new LineTable(text);
  const column = (text: string) => lines(text).lastColumn(0);

  it('begin behind a gap of two blanks or more, the last of them behind the last gap', () => {
    assert.equal(column('Safety  good'), 8);
    assert.equal(column('Safety     good    2'), 19);
    assert.equal(column('Safety\u00a0 \u00a0good'), 9);
  });

  it('are none where single blanks part words', () => {
    assert.equal(column('Safety is good'), -1);
    assert.equal(column(''), -1);
  });

  it('do not begin at the indent of a line nor behind its ink', () => {
    assert.equal(column('     good'), -1);
    assert.equal(column('\f   good'), -1);
    assert.equal(column('\t   good'), -1);
    assert.equal(column('good    '), -1);
    assert.equal(column('    '), -1);
  });

  it('are told for each line, whatever ends it', () => {
    const table = lines('one  two\r\n\r\n   three\r\nfour   five');
    assert.deepEqual(
      [0, 1, 2, 3].map((line) => table.lastColumn(line)),
      [5, -1, -1, 29],
    );
  });

  it('part a line where a gap is three blanks wide, or where a tab stands', () => {
    const table = lines('one  two\none   two\none   two  three\none\ttwo\n   one two');
    assert.deepEqual(
      [0, 1, 2, 3, 4].map((line) => table.hasColumns(line)),
      [false, true, true, true, false],
    );
  });

  it('know a tab that stands beside a gap', () => {
    assert.equal(column('one\t  two'), 6);
  });

  it('are gone through from one line that has any to the next, far indents among them', () => {
    const far = ' '.repeat(20);
    const table = lines(`one two\none  two\n\n${far}good\n${far.slice(1)}good\nend`);
    const found: number[] = [];
    for (let line = table.nextInColumns(0); line < table.count; line = table.nextInColumns(line + 1)) found.push(line);
    assert.deepEqual(found, [1, 3]);
    assert.equal(table.nextInColumns(table.count), table.count);
  });

  it('shows a window as a text of its own would be, with its offsets as they are', () => {
    const text = 'one\r\n\ttwo  \n\f  three      3\n\n  four    4\rfive\n';
    const whole = lines(text);
    for (let first = 0; first < whole.count; first++) {
      for (let next = first + 1; next <= whole.count; next++) {
        const window = whole.window(first, next);
        const from = whole.start(first);
        const own = lines(text.slice(from, next < whole.count ? whole.start(next) : text.length));
        assert.equal(window.from, from);
        assert.equal(window.count, own.count);
        assert.equal(window.hasTabs, own.hasTabs);
        assert.equal(window.measure, own.measure);
        for (let line = 0; line < own.count; line++) {
          assert.equal(window.ink(line), own.ink(line));
          assert.equal(window.start(line), own.start(line) + from);
          assert.equal(window.end(line), own.end(line) + from);
          assert.equal(window.at(own.inkStart(line) + from), own.at(own.inkStart(line)));
          assert.equal(window.indent(line), own.indent(line));
          assert.equal(window.startsPage(line), own.startsPage(line));
          assert.equal(window.hasColumns(line), own.hasColumns(line));
          assert.equal(window.lastColumn(line), own.lastColumn(line) < 0 ? -1 : own.lastColumn(line) + from);
        }
      }
    }
  });
});
