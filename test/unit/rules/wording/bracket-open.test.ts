import * as assert from 'node:assert/strict';
import { recognise } from '../../../../server/src/report/recognise';
import { checkReport } from '../../../../server/src/rules/registry';
import { single } from '../../report/support';

/** What is left open in some paragraphs of a report: each mark with the words behind it. */
function found(...paragraphs: string[]): string[] {
  const report = recognise(single('', `${paragraphs.join('\n\n')}\n`));
  return checkReport(report)
    .filter(({ rule }) => rule === 'bracket-open')
    .map(({ start, end }) => {
      assert.equal(end, start + 1);
      return report.text.slice(start, start + 10);
    });
}

const closed = 'Social workers know the children (most of them) and write plans that parents can read.';

describe('bracket-open', () => {
  it('finds brackets and quotation marks that a paragraph leaves open', () => {
    assert.deepEqual(found('The hub (which opened in 2022 answers quickly and knows what the\nschools have seen.'), [
      '(which ope',
    ]);
    assert.deepEqual(found('Parents told the inspectors that “it is better now and nobody has to wait.', closed), [
      '“it is bet',
    ]);
    assert.deepEqual(found('The board [which met in May has not yet read the audits of the hub (or the plans).'), [
      '[which met',
    ]);
  });

  it('finds them in items of lists, with a gap behind the sign and without a full stop at the end', () => {
    const item = 'two young people moved on (of whom one lives in\n     a home with some support';
    assert.deepEqual(found(`•    ${item}\n•    three came back to their parents in the year`), ['(of whom o']);
    assert.deepEqual(found(`▪ ${item}`, closed), ['(of whom o']);
    assert.deepEqual(found('•    The head of the service (HOS has been in post since May.\n•    She knows it well.'), [
      '(HOS has b',
    ]);
    // A number with a bracket at the start of a line is no item here.
    assert.deepEqual(found('▪ A service is there for all young people (those who are\n12 to\n24) who ask for it'), []);
  });

  it('finds the one that is open where others in the paragraph are closed', () => {
    assert.deepEqual(
      found('The hub (MASH) answers (within a day and the board (LSCB) has read all of the audits twice.'),
      ['(within a '],
    );
  });

  it('finds nothing where all is closed, over lines, pages and nested', () => {
    assert.deepEqual(
      found(closed, 'Plans (see the list (a) above, and “the board’s own”) are\nclear to all who read them.'),
      [],
    );
    assert.deepEqual(
      found('The hub answers quickly (as it did in the\n\n\fyear before) and knows what schools have seen.'),
      [],
    );
  });

  it('knows the bracket that numbers an item from the one that ends a line', () => {
    assert.deepEqual(
      found('These plans help to reduce the risks for all of these young people (recommendation\n10).'),
      [],
    );
    assert.deepEqual(
      found('The hub (which opened in May answers quickly and knows what the schools have seen.', 'a) first', closed),
      ['(which ope'],
    );
  });

  it('takes a count at the start of a line for no number of a paragraph where the line above goes on', () => {
    assert.deepEqual(
      found(
        'The hub (which opened in May has seen the number of children who wait fall from 60 to\n36. Nobody waits long.',
      ),
      ['(which ope'],
    );
    assert.deepEqual(
      found(
        'At the end of March 519 children had a plan (a rate of\n89.2 per 10,000 children. This is fewer than before.',
      ),
      ['(a rate of'],
    );
  });

  it('knows a short item as whole where it ends like a sentence', () => {
    assert.deepEqual(found('▪ The quality of the personal education plans (PEPs.\n▪ Plans for schools.', closed), [
      '(PEPs.\n▪ P',
    ]);
  });

  it('leaves lists, long quotations, and pieces of text alone', () => {
    assert.deepEqual(
      found('The plan says who does what:', 'a) the council is to read all of the audits in May.', closed),
      [],
    );
    assert.deepEqual(
      found(
        '“We were heard, and our words are in the plan that the council wrote for us all.',
        '“Nobody had asked us before, and we would like to be asked again next year.”',
      ),
      [],
    );
    assert.deepEqual(found('Timeliness of visits (statutory', closed), []);
  });
});
