import assert from 'node:assert/strict';
import { recognise } from '../../../../server/src/report/recognise';

/** The titles of the sections of a report, in any depth. */
function titlesOf(framework: string, ...lines: string[]): string[] {
  const { outline } = recognise(`${lines.join('\n\n')}\n`, undefined, { framework });
  const all = (sections: typeof outline): string[] => sections.flatMap((each) => [each.title, ...all(each.children)]);
  return all(outline);
}

describe('the outline', () => {
  const text = 'Children are seen, and what they say is written down by those who help them every day.';

  it('has no fields with a number or a day, and no inspectors', () => {
    const titles = titlesOf(
      'ofsted-sccif-2017',
      'Unique reference number: SC999222',
      text,
      'Publication date: 12/04/2023',
      text,
      'Inspection dates: 7 to 11 November 2022',
      text,
      'Inspectors',
      'Pat Example: social care inspector',
      text,
    );
    assert.deepEqual(titles, ['Inspectors']);
  });

  it('has no line that says which standards were looked at, though it opens with the word for a grade', () => {
    const looked = 'JUDGEMENT \u2013 we looked at outcomes for the following standard(s): 1, 2, 4 and 6';
    const titles = titlesOf('csci-quality-rating-2007', 'Personal care', looked, text);
    assert.deepEqual(titles, ['Personal care']);
  });

  it('has nothing that heads pages with their number, and no rows in which a field follows a sentence', () => {
    const titles = titlesOf(
      'ac-cpa-2005',
      'Executive summary',
      text,
      '6 Corporate Assessment \u2502 Context',
      'Context',
      text,
      'Regulation 36: Staff supervision. Status: New',
      text,
    );
    assert.deepEqual(titles, ['Executive summary', 'Context']);
  });
});
