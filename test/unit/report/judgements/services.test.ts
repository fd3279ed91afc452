import assert from 'node:assert/strict';
import { catalogue } from '../../../../server/src/frameworks/catalogue';
import { recognise } from '../../../../server/src/report/recognise';
import { checkReport } from '../../../../server/src/rules/registry';

/** How a page of the report ends: its foot with the page's number, and what parts it from the next page. */
type Foot = (page: number) => string;

const foot: Foot = (page) => `
Inspection of safeguarding and looked after children services
Anyshire County Council                                                                ${String(page)}
`;

/** An inspection of two services with a short contents list, grades behind headings and a record of both lists. */
function report(endPage: Foot, safe = 'Grade 3 (Adequate)'): string {
  return `Inspection of safeguarding and looked
after children services

Anyshire County Council

Inspection dates:               4 July – 15 July 2011
Reporting inspector             Pat Example HMI

Age group:   All
Published:   19 August 2011
${endPage(0)}Contents

The inspection judgements and what they mean                                            2
Safeguarding services                                                                   3
Overall effectiveness                                                                   3
Services for looked after children                                                      4
Overall effectiveness                                                                   4
Record of main findings                                                                 5

The inspection judgements and what they mean
1.    All inspection judgements are made using the following four point scale.

 Outstanding (Grade 1)             A service far above what is required
 Good (Grade 2)                    A service above what is required
 Adequate (Grade 3)                A service that does what is required
 Inadequate (Grade 4)              A service that does not do what is required
${endPage(2)}Safeguarding services

Overall effectiveness                                                  Grade 3 (Adequate)

2.    The overall effectiveness of the council and its partners is adequate.

Capacity for improvement                                               Grade 2 (Good)

3.    The capacity for improvement is good.

Children and young people are safe and feel safe                       ${safe}

4.    Nearly every child whom inspectors met knows whom to tell when something is
      wrong, and is sure that it will be acted on.

The contribution of health agencies to keeping children and young
people safe                                                            Grade 3 (Adequate)

5.    Health visitors know the families of their area, and share what they know
      with schools and social workers as soon as it matters.

Services for looked after children

Overall effectiveness                                                  Grade 2 (Good)

6.    The overall effectiveness of services for looked after children is good.

Capacity for improvement                                               Grade 1 (Outstanding)

7.    Leaders have made things better every year, and their plans for the next two
      years are clear.
${endPage(30)}Record of main findings

 Safeguarding services

 Overall effectiveness                                                  Adequate
 Capacity for improvement                                               Good
 Children and young people are safe and feel safe                       Adequate
 The contribution of health agencies to keeping                         Adequate
 children and young people safe
 Ambition and prioritisation                                            Good
 Performance management and quality assurance                           Good
 Equality and diversity                                                 Good

 Services for looked after children

 Overall effectiveness                                                  Good
 Capacity for improvement                                               Outstanding
 Being healthy                                                          Good
 Staying safe                                                           Good
 Enjoying and achieving                                                 Good
 Making a positive contribution                                         Good
 Economic well-being                                                    Good
 Ambition and prioritisation                                            Good
 Performance management and quality assurance                           Good
 Equality and diversity                                                 Good
`;
}

const headings = (text: string) =>
  recognise(text)
    .judgements.filter(({ source }) => source === 'heading')
    .map(({ service, areaId, level }) => `${service ?? 'none'}: ${areaId}: ${level?.label ?? 'none'}`);

const said = (text: string) => checkReport(recognise(text)).map(({ rule, message }) => `${rule}: ${message}`);

const EXPECTED = [
  'Safeguarding: overall_effectiveness: adequate',
  'Safeguarding: capacity_for_improvement: good',
  'Safeguarding: are_safe_and_feel_safe: adequate',
  'Safeguarding: contribution_of_health_agencies: adequate',
  'Looked after children: overall_effectiveness: good',
  'Looked after children: capacity_for_improvement: outstanding',
];

describe('the service that a judgement is about', () => {
  it('is not changed by the foot of a page, which names both', () => {
    assert.deepEqual(headings(report(foot)), EXPECTED);
    assert.deepEqual(said(report(foot)), []);
  });

  it('is known from the heading that opens a page, though another page has the same line near its head', () => {
    const text = report((page) => `${foot(page)}\f`);
    assert.deepEqual(headings(text), EXPECTED);
    assert.deepEqual(said(text), []);
  });

  it('is known where no blank line shows that its name is a heading', () => {
    const text = report(foot).replace(/\n{2,}/g, '\n');
    assert.deepEqual(headings(text), EXPECTED);
    assert.deepEqual(said(text), []);
  });

  it('is another one from its name on, among the rows of one list', () => {
    const rows = (text: string) =>
      recognise(text)
        .judgements.filter(({ source }) => source === 'table')
        .map(({ service, areaId }) => `${service ?? 'none'}: ${areaId}`);
    const dense = report(foot).replace(/\n{2,}/g, '\n');
    assert.deepEqual(rows(dense), rows(report(foot)));
    assert.equal(rows(dense).filter((row) => row.endsWith(': capacity_for_improvement')).length, 2);
    assert.equal(new Set(rows(dense)).size, rows(dense).length);
  });

  it('holds for the heading that contradicts the record of findings', () => {
    const [only, ...others] = said(report(foot, 'Grade 1 (Outstanding)'));
    assert.match(only ?? '', /^grade-mismatch: 'Children and young people are safe and feel safe' \(Safeguarding\)/);
    assert.deepEqual(others, []);
  });

  it('is the one that a sentence names itself', () => {
    const text = report(foot).replace(
      '\nServices for looked after children\n\nOverall',
      '\nThe second part\n\nOverall',
    );
    const sentence = recognise(text).judgements.find(
      ({ source, level, areaId }) =>
        source === 'statement' && level?.label === 'good' && areaId === 'overall_effectiveness',
    );
    assert.equal(sentence?.service, 'Looked after children');
  });

  it('is not known from a heading that has its short name within a word', () => {
    const text = `Initial teacher education inspection report

Initial teacher education for primary schools

Overall effectiveness   Grade: 2

The overall effectiveness in securing high quality outcomes is good.

Key strengths

The effectiveness of central training.

Overall effectiveness   Grade: 2
`;
    const { judgements } = recognise(text, catalogue, { framework: 'ofsted-ite-2008' });
    assert.deepEqual([...new Set(judgements.map(({ service }) => service))], ['Primary']);
  });
});
