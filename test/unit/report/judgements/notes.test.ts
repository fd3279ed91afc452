import assert from 'node:assert/strict';
import { recognise } from '../../../../server/src/report/recognise';
import { ilacs, restatements } from '../support';

const table = `Judgement                                                            Grade

The impact of leaders on social work practice with children          Good
and families

The experiences and progress of children who need help and           Requires improvement to be good
protection

The experiences and progress of children in care                     Outstanding

The experiences and progress of care leavers                         Inadequate

Overall effectiveness                                                Requires improvement to be good`;

const body = 'Social workers know the children and write plans that parents can read.';

/** What headings restate below the table, each above a paragraph of its own. */
const headings = (...lines: string[]) => ilacs(table, lines.map((line) => `${line}\n\n${body}\n`).join('\n'));

describe('the mark of a footnote in a heading', () => {
  it('is no part of its grade, within it, behind it or before a full stop', () => {
    const text = headings(
      'The experiences and progress of children who need help and\nprotection: requires improvement2 to be good',
      'The experiences and progress of children in care: outstanding†.',
      'The experiences and progress of care leavers4: inadequate°',
    );
    assert.deepEqual(restatements(text), [
      'help_and_protection: requires improvement',
      'in_care: outstanding',
      'care_leavers: inadequate',
    ]);
  });

  it('leaves the grade where it stands in the text', () => {
    const text = headings('The experiences and progress of children in care: requires improvement* to be good');
    const found = recognise(text).judgements.find(({ source }) => source === 'heading');
    assert.equal(found && text.slice(found.start, found.end), 'requires improvement* to be good');
  });

  it('is not shown in the outline', () => {
    const { outline } = recognise(headings('The experiences and progress of children in care: outstanding†'));
    assert.ok(JSON.stringify(outline.map(({ title }) => title)).includes('children in care: outstanding"'));
  });
});
