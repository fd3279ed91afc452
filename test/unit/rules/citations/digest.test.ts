import * as assert from 'node:assert/strict';
import { recognise } from '../../../../server/src/report/recognise';
import { digest } from '../../../../server/src/rules/citations/digest';
import type { OtherPlace } from '../../../../server/src/rules/rule';
import { ilacs, single } from '../../report/support';

const table = `Judgement                                  Grade

The impact of leaders on social work
practice with children and families        Good

Overall effectiveness                      Requires improvement
                                           to be good`;

/** What stands at a place. */
function at(text: string, { line, character, endCharacter }: OtherPlace): string | undefined {
  return text.split('\n')[line]?.slice(character, endCharacter);
}

describe('the digest of a report', () => {
  const text = ilacs(table, 'At the last inspection services were judged to be inadequate in May 2019.');
  const made = digest(recognise(text), 'file:///anyshire.report.txt');

  it('says whose report it is and when the inspection was', () => {
    assert.equal(made.uri, 'file:///anyshire.report.txt');
    assert.equal(made.authority, 'Anyshire');
    assert.equal(made.framework, 'ofsted-ilacs-2023');
    assert.deepEqual(
      made.inspected.map((dates) => [dates.from, dates.to, at(text, dates)]),
      [['2024-03-04', '2024-03-15', '4 to 15 March 2024']],
    );
  });

  it('has the awarded judgements at the lines where their grades stand, and no cited one', () => {
    assert.deepEqual(
      made.judgements.map((judgement) => [judgement.areaId, judgement.level?.label, at(text, judgement)]),
      [
        ['impact_of_leaders', 'good', 'Good'],
        // A grade that is wrapped is pointed to on its first line.
        ['overall_effectiveness', 'requires improvement', 'Requires improvement'],
      ],
    );
  });

  it('has the date of publication where the cover prints one', () => {
    const cover = single('The overall judgement is that children’s services are good');
    const { published } = digest(recognise(cover), 'a');
    assert.ok(published);
    assert.deepEqual([published.value, at(cover, published)], ['2015-05-11', '11 May 2015']);
    assert.equal(made.published, null);
  });

  it('is plain data', () => {
    assert.deepEqual(JSON.parse(JSON.stringify(made)), made);
  });

  it('of a text that is no report knows nothing', () => {
    const { uri, ...rest } = digest(recognise('Milk, bread, eggs.'), 'b');
    assert.equal(uri, 'b');
    assert.deepEqual(rest, {
      authority: null,
      title: null,
      framework: null,
      inspected: [],
      published: null,
      judgements: [],
    });
  });
});
