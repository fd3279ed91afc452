import assert from 'node:assert/strict';
import { recognise } from '../../../server/src/report/recognise';
import { citations, FOUR_AREAS, headlines, ilacs, restatements, single, SINGLE_GRID } from './support';

const ROWS = [
  ['The impact of leaders on social work practice with children and families', 'Good'],
  ['The experiences and progress of children who need help and protection', 'Requires improvement to be good'],
  ['The experiences and progress of children in care', 'Outstanding'],
  ['The experiences and progress of care leavers', 'Inadequate'],
  ['Overall effectiveness', 'Requires improvement to be good'],
] as const;

/** The rows, each made by a function of its label and its grade. */
const rows = (row: (label: string, grade: string) => string, between = '\n') =>
  ROWS.map(([label, grade]) => row(label, grade)).join(between);

/** A text broken at the last blank before a column, its further lines set in. */
function wrapped(text: string, width: number): string {
  if (text.length <= width) return text;
  const at = text.lastIndexOf(' ', width);
  return `${text.slice(0, at)}\n  ${wrapped(text.slice(at + 1), width)}`;
}

const list = rows((label, grade) => `• ${label}: ${grade.toLowerCase()}`);

describe('a list of results whose grades stand behind a colon or a dash', () => {
  for (const [form, table] of [
    ['colons', rows((label, grade) => `${label}: ${grade}`)],
    ['colons and blank lines', rows((label, grade) => `${label}: ${grade}`, '\n\n')],
    ['dashes', rows((label, grade) => `${label} – ${grade}`)],
    ['hyphens in bullets', rows((label, grade) => `- ${label} - ${grade}`)],
    ['bullets that end as parts of a sentence', rows((label, grade) => `• ${label}: ${grade.toLowerCase()};`)],
    ['wrapped lines', rows((label, grade) => wrapped(`${label}: ${grade}`, 60))],
    ['wrapped bullets', rows((label, grade) => wrapped(`• ${label} – ${grade}`, 45), '\n\n')],
  ] as const) {
    it(`is read like a table, with ${form}`, () => {
      assert.deepEqual(headlines(ilacs(table)), FOUR_AREAS);
      assert.deepEqual(headlines(ilacs(`The judgements are:\n\n${table}`)), FOUR_AREAS);
    });
  }

  it('is read with numbers before its labels', () => {
    const grid = `The overall judgement is that children’s services require improvement

The judgements on areas of the service that contribute to overall effectiveness are:

1. Children who need help and protection: Requires improvement
2. Children looked after and achieving permanence: Good
2.1 Adoption performance: Inadequate
2.2 Experiences and progress of care leavers: Requires improvement
3. Leadership, management and governance: Good`;
    assert.deepEqual(headlines(single(grid)), SINGLE_GRID);
  });

  it('is cited where the lines above it tell of another time', () => {
    for (const introduction of [
      'At the last inspection the judgements were:',
      'Ofsted published a report on these services on 5 May 2019. It found:',
      'Previous inspection',
    ]) {
      const text = ilacs(`${introduction}\n\n${list}`);
      assert.deepEqual(headlines(text), [], introduction);
      assert.deepEqual(restatements(text), [], introduction);
      assert.equal(citations(text).length, ROWS.length, introduction);
    }
  });

  it('does not stand in for the table that a report has', () => {
    const table = rows((label, grade) => `${label.padEnd(80)}${grade}`);
    const earlier = rows((label) => `${label}: Good`);
    assert.deepEqual(headlines(ilacs(`${table}\n\n${earlier}`)), FOUR_AREAS);
  });

  it('awards nothing where it has areas of a school', () => {
    const school = 'Overall effectiveness: Good\nThe quality of education: Good\nBehaviour and attitudes: Outstanding';
    assert.deepEqual(headlines(ilacs(school)), []);
  });

  it('makes no report of an article that tells results', () => {
    const article = `Children’s services in Anyshire require improvement, inspectors say

Ofsted has published its report on the inspection of services for children in need of
help and protection in Anyshire today, 11 May 2015. Its results are:

• Children who need help and protection – Requires improvement
• Adoption performance – Good
• Leadership, management and governance – Good

The leader of the council welcomed the report.`;
    assert.deepEqual(recognise(article).judgements, []);
  });
});
