import * as assert from 'node:assert/strict';
import { locate } from '../../../server/src/annotations/places/locate';
import { Searchable } from '../../../server/src/annotations/places/searchable';
import { quoteAt, type Quote } from '../../../server/src/annotations/quote';
import { structureSelector, type Structure } from '../../../server/src/annotations/structure';
import { readTarget } from '../../../server/src/annotations/target';
import { selectors } from '../../../server/src/annotations/written';
import { structureIn } from '../../../server/src/report/queries/structure-at';
import { recognise } from '../../../server/src/report/recognise';
import { span } from '../support/build';

/** A report whose chapters give their grades in their headings, and say the same. */
function reportOf(areas: readonly string[]): string {
  const chapters = areas.map((area) => `${area}: Good\n\nWhat was seen here is told in the evidence that follows.\n`);
  return `Wexcombe County Council

Inspection of local authority children's services

Inspection dates: 3 to 14 March 2020

${chapters.join('\n')}`;
}

const needingHelp = 'The experiences and progress of children who need help and protection';
const four = [
  'The impact of leaders on social work practice with children and families',
  needingHelp,
  'The experiences and progress of children in care and care leavers',
  'Overall effectiveness',
];

function searchable(text: string): Searchable {
  const report = recognise(text);
  return new Searchable(text, report.furniture, structureIn(report));
}

/** The quote of the grade of an area. */
function gradeOf(text: string, area: string): Quote {
  const { start, end } = span(text, `${area}: Good`);
  return quoteAt(searchable(text), { start: end - 'Good'.length, end: Math.max(start, end) });
}

/** What stands before the place where a quote is found, on its line; null where it is not found. */
function foundIn(text: string, quote: Quote): string | null {
  const anchor = locate(searchable(text), quote);
  return anchor === null ? null : text.slice(text.lastIndexOf('\n', anchor.span.start) + 1, anchor.span.start);
}

describe('the structure that a place stands in', () => {
  it('is written down as what refines its quote, and read again', () => {
    const quote = gradeOf(reportOf(four), needingHelp);
    assert.equal(quote.structure?.area, 'help_and_protection');
    const [first] = readTarget({ source: 'a.txt', selector: selectors([quote]) }).quotes;
    assert.deepEqual(first, quote);
  });

  it('is left out where there is none, and read from what this program wrote alone', () => {
    assert.equal(structureSelector({ section: null, area: null }), undefined);
    const selector = {
      type: 'TextQuoteSelector',
      exact: 'a',
      refinedBy: { type: 'FragmentSelector', value: 'page=3' },
    };
    assert.equal(readTarget({ source: 'a.txt', selector }).quotes[0]?.structure, undefined);
  });

  it('survives half of a character in a heading', () => {
    const structure: Structure = { section: 'Findings \ud800 & more', area: 'a=b' };
    const refinedBy = structureSelector(structure);
    const [quote] = readTarget({
      source: 'a.txt',
      selector: { type: 'TextQuoteSelector', exact: 'a', refinedBy },
    }).quotes;
    assert.deepEqual(quote?.structure, { section: 'Findings \ufffd & more', area: 'a=b' });
  });

  it('keeps a remark on a grade from the grade of another area when its own line is gone', () => {
    const text = reportOf(four);
    const without = text.replace(`${needingHelp}: Good\n`, '');
    const quote = gradeOf(text, needingHelp);
    assert.equal(foundIn(without, quote), null);
  });

  it('tells a grade from that of another area where the text around them is the same', () => {
    const text = reportOf(four);
    const moved = reportOf([...four].reverse());
    const suffix = '\n\nWhat was seen here is told in the evidence that follows.\n';
    for (const area of four) {
      const quote = { ...gradeOf(text, area), prefix: ': ', suffix, position: null };
      assert.equal(foundIn(moved, quote), `${area}: `);
      assert.equal(foundIn(moved, { ...quote, structure: null }), null);
    }
  });
});
