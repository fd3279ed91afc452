import * as assert from 'node:assert/strict';
import { recognise } from '../../../../server/src/report/recognise';
import { checkReport } from '../../../../server/src/rules/registry';
import { single } from '../../report/support';
import { applied } from '../support';

/** What is found in some text of a report: the place as printed, and the text as each fix makes it. */
function found(said: string) {
  const report = recognise(single('', `${said}\n`));
  return checkReport(report)
    .filter(({ rule }) => rule === 'word-doubled')
    .map(({ start, end, fixes = [] }) => ({
      place: report.text.slice(start, end),
      mended: fixes.map(
        (fix) =>
          applied(report.text, fix)
            .trim()
            .split(/\n\n|\f/)
            .at(-1) ?? '',
      ),
    }));
}

describe('word-doubled', () => {
  it('finds a small word twice in a row, and takes the second away', () => {
    assert.deepEqual(found('Social workers see the the child alone.'), [
      { place: 'the the', mended: ['Social workers see the child alone.'] },
    ]);
    assert.deepEqual(
      found('Their  their plans are clear.').map(({ mended }) => mended),
      [['Their plans are clear.']],
    );
  });

  it('finds it over the end of a line, without a fix', () => {
    assert.deepEqual(found('Social workers see the\nthe child alone at every visit.'), [
      { place: 'the\nthe', mended: [] },
    ]);
    assert.deepEqual(found('1. Social workers see the\n   the child alone.').length, 1);
  });

  it('finds it where the line above is short, and what stands below goes on with its sentence', () => {
    const long = 'Nurses go to each home on the day of the call, and the police know whom to ring at night.';
    assert.deepEqual(
      found(`${long}\nMost of the nurses are of\nof the town and know the homes well, says the county.`),
      [{ place: 'of\nof', mended: [] }],
    );
    assert.equal(found(`${long}\nMost of the nurses are of\nof the town.`).length, 1);
    // Cells of a table whose columns are lost.
    assert.deepEqual(found(`${long}\nQuality of the\nthe child's plan`), []);
    assert.deepEqual(found(`${long}\nThe plans and work of the\nthe services`), []);
  });

  it('says nothing where so many stand in one report that its columns must have been mixed', () => {
    const twice = ['They see the the child.', 'He was was there.', 'It is of of use.'];
    assert.equal(found(twice.slice(1).join('\n\n')).length, 2);
    assert.deepEqual(found(twice.join('\n\n')), []);
  });

  it('leaves alone what may stand twice, what only looks alike, and what marks or gaps part', () => {
    for (const right of [
      'They had had enough, and said that that was so.',
      'They went there and theatre, of officers, a asset.',
      'They came to, to help; for. For the rest, the-the and the the’s.',
      'Seen by the    the child',
      'See Annex A A child was seen. Plan A a child can read.',
      'Some of the\n\nthe others went home.',
      'The left column of the\n                                        the right column says more.',
    ])
      assert.deepEqual(found(right), [], right);
  });
});
