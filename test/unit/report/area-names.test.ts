import assert from 'node:assert/strict';
import { catalogue } from '../../../server/src/frameworks/catalogue';
import { AreaLexicon } from '../../../server/src/vocabulary/areas';
import { headlines, restatements, single } from './support';

const cover = 'The overall judgement is good\n1. Children who need help and protection    Good';

/** A chapter on the board behind one of the authority, and a sentence below what gives its grade. */
const board = (grade: string) => `Leadership, management and governance                         Good

  9.   Leaders know the service.

The Local Safeguarding Children Board (LSCB)

${grade}

Partners of the board know what is done in their name, and ask what comes of it where
they are not sure. Their plans for the year say who does what, and by when.
`;

describe('the name of an area', () => {
  it('may have its own abbreviation behind it, and no other word', () => {
    const areas = new AreaLexicon(catalogue);
    assert.equal(areas.area('The Safeguarding Children Board (SCB)')?.id, 'lscb');
    assert.equal(areas.area('Leadership, management and governance (LMG)')?.id, 'leadership');
    assert.equal(areas.area('Overall effectiveness (LSCB)'), null);
    assert.equal(areas.area('Adoption performance (agency)'), null);
  });

  for (const [form, grade] of [
    ['a row with the abbreviation', 'The Local Safeguarding Children Board (LSCB)                  Good'],
    ['a row with nothing but the abbreviation', 'The effectiveness of the LSCB                                 Good'],
    ['the place before the abbreviation', 'Anyshire LSCB is good because'],
    ['the place before the name', 'Anyshire and Otherton Safeguarding Children Board is good because:'],
  ] as const) {
    it(`is that of the board in ${form}`, () => {
      assert.deepEqual(headlines(single(cover, board(grade))).slice(2), ['lscb: good']);
    });
  }

  it('is no body that is only a part of what a sentence is about', () => {
    const body = board('The work of each partner with Anyshire LSCB is outstanding because');
    assert.deepEqual(headlines(single(cover, body)).slice(2), []);
  });

  it('may be announced in the line above its grade', () => {
    const body =
      'Key judgement: Adoption performance\nJudgement grade: Inadequate\n\nSummary\n\n   5.   Few are adopted.';
    assert.deepEqual(restatements(single(cover, body)), ['adoption: inadequate']);
  });
});
