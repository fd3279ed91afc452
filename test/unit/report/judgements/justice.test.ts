import * as assert from 'node:assert/strict';
import { recognise } from '../../../../server/src/report/recognise';
import { checkReport } from '../../../../server/src/rules/registry';
import { headlines, said } from '../support';

const CASES = `Core Case Inspection of youth offending work in England and Wales

Report on youth offending work in:

Thornwick

2010

Scoring

Safeguarding score:

This score indicates the percentage of work that we judged to have met a high level of quality.

Score:
63%

Comment:
MODERATE improvement required

Service users' perspective

Children and young people

Most of them knew why they had to attend.

1. ASSESSMENT AND SENTENCE PLANNING

1.1 Safeguarding:

Score:
49%

Comment:
SUBSTANTIAL improvement required

1.2 Likelihood of Reoffending:

Score:
72%

Comment:
MINIMUM improvement required
`;

describe('reports on work with offenders', () => {
  it('give in a comment what the heading above it is about, and a criterion is not the score of its name', () => {
    assert.deepEqual(headlines(CASES), [
      'safeguarding_score: moderate improvement required',
      'safeguarding: substantial improvement required',
      'likelihood_of_reoffending: minimum improvement required',
    ]);
    assert.deepEqual(checkReport(recognise(CASES)), []);
  });

  it('have no part of another time below a heading that is plain language', () => {
    assert.deepEqual(
      recognise(CASES).parts.map(({ detection }) => detection?.framework.id),
      ['hmiprob-core-case-2009'],
    );
  });

  it('say of a centre that its outcomes remained as they were, or are now otherwise', () => {
    const test = (area: string, before: string, now: string) =>
      `${area}\n\nAt the last inspection of Thornwick in 2018, we found that outcomes for detainees were ${before} against this healthy establishment test.\n\nAt this inspection, we found that outcomes for detainees ${now} against this healthy\nestablishment test.\n`;
    const text = `Report on an unannounced inspection of Thornwick Immigration Removal Centre\n\nby HM Chief Inspector of Prisons\n\n16–20 May 2022\n\nSummary\n\n${test('Safety', 'good', 'were now not sufficiently\ngood')}\n${test('Respect', 'reasonably good', 'remained reasonably good')}`;
    assert.deepEqual(headlines(text), ['safety: not sufficiently good', 'respect: reasonably good']);
  });

  it('say how a prison stood a test in an earlier year, and now', () => {
    const report = (year: string) => `Report on an unannounced full follow-up inspection of HMP Thornwick

by HM Chief Inspector of Prisons

7–11 March 2011

Healthy prison summary

Safety

HP3 In ${year}, we found that Thornwick was performing poorly against this healthy prison test. Of
the recommendations, 12 had been achieved.

HP4 On the basis of this inspection, we considered that the prison was not performing
sufficiently well against this healthy prison test.

Respect

HP5 In ${year}, we found that Thornwick was performing well against this healthy prison test. We
considered that it was now performing reasonably well against this test.
`;
    assert.deepEqual(headlines(report('2007')), ['safety: not sufficiently good', 'respect: reasonably good']);
    const cited = recognise(report('2007')).judgements.filter(({ role }) => role === 'cited');
    assert.deepEqual(cited.map(said), ['safety: poor', 'respect: good']);
    assert.deepEqual(headlines(report('2011')), ['safety: poor', 'respect: good']);
  });
});

describe('reports on councils and forces', () => {
  it('score a theme out of four on the line below it', () => {
    const text = `Oneplace

Organisational assessment
Anyshire District Council
Dated 9 December 2009

Overall, Anyshire District Council performs adequately

Managing performance
2 out of 4
Managing finances
3 out of 4

Description of scores:
1. An organisation that does not meet minimum requirements, Performs Poorly
2. An organisation that meets only minimum requirements, Performs Adequately
3. An organisation that exceeds minimum requirements, Performs Well
4. An organisation that significantly exceeds minimum requirements, Performs Excellently

The council knows what its services cost, and people told inspectors that parks are clean.
`;
    assert.deepEqual(headlines(text), [
      'overall: performs adequately',
      'managing_performance: performs adequately',
      'managing_finances: performs well',
    ]);
  });

  it('are known on a page of the web by the programme that they are of', () => {
    const text = `Skip to content
PEEL assessments > PEEL 2016 > Anyshire

PEEL: Police effectiveness, efficiency and legitimacy 2016

Anyshire Constabulary

PEEL: Police effectiveness, efficiency and legitimacy programme is an annual assessment of police forces in England and Wales.

Share this page

Effectiveness
Requires improvement
Read more
Efficiency
Good
Read more
Legitimacy
Good
Read more

The force has a plan for each of its stations, and neighbours know their officers by name.
`;
    assert.deepEqual(headlines(text), ['effectiveness: requires improvement', 'efficiency: good', 'legitimacy: good']);
  });
});
