import assert from 'node:assert/strict';
import { catalogue } from '../../../../server/src/frameworks/catalogue';
import { recognise } from '../../../../server/src/report/recognise';

/** The awarded headline judgements of a text that is read by a framework of the catalogue, each as 'area: level'. */
function headlines(text: string, framework: string, frameworks = catalogue): string[] {
  return recognise(text, frameworks, { framework })
    .judgements.filter(({ role, headline }) => role === 'awarded' && headline)
    .map(({ area, level }) => `${area}: ${level?.label ?? ''}`);
}

const surgery = (summary: string) => `Example Surgery
Quality report

Overall summary

${summary}

Our key findings were as follows:

Patients said that they were treated with respect.
`;

describe('sentences that rate', () => {
  it('say nothing of the whole where they are about what is no area', () => {
    for (const sentence of [
      'In few cases was there a plan. This is why planning is rated as ‘Inadequate’.',
      'Leisure in the evenings is rated inadequate.',
      'We saw rooms in use, and the library is rated as inadequate.',
    ])
      assert.deepEqual(headlines(surgery(sentence), 'cqc-ratings-2014'), [], sentence);
    assert.deepEqual(headlines(surgery('Overall the practice is rated as good.'), 'cqc-ratings-2014'), [
      'Overall: good',
    ]);
  });

  it('say of a standard that it is rated, and of what right above them only where that is its name', () => {
    const said = (body: string) =>
      recognise(surgery(body), undefined, { framework: 'cqc-ratings-2014' }).judgements.map(({ area }) => area);
    const rated = 'Doors were locked at night. We rated this standard as inadequate.';
    assert.deepEqual(said(rated), []);
    assert.deepEqual(said(`Safe\n\n${rated}`), ['Safe']);
    assert.deepEqual(said(`Safe\n\nThe building is old and has many stairs.\n\n${rated}`), []);
    assert.deepEqual(said('Doors were locked at night. We rated this practice as inadequate.'), ['Overall']);
  });

  it('say of what the sentence before is about what they rate as it', () => {
    const rated = (before: string) =>
      headlines(surgery(`${before} We have rated it as outstanding.`), 'cqc-ratings-2014');
    assert.deepEqual(rated('The travel clinic is among the best that we have seen.'), []);
    assert.deepEqual(rated('We inspected this practice in May.'), ['Overall: outstanding']);
  });

  it('each domain that a grade is given in is judged', () => {
    const found = headlines(
      surgery(
        `The overall rating for this practice is good. We found the practice to be good in the safe, caring, responsive and
well-led domains and outstanding in the effective domain.`,
      ),
      'cqc-ratings-2014',
    );
    assert.deepEqual(found, [
      'Overall: good',
      'Safe: good',
      'Caring: good',
      'Responsive: good',
      'Well-led: good',
      'Effective: outstanding',
    ]);
  });

  it('each area is judged behind whose name stands what the catalogue in use calls areas', () => {
    const found = (areaNouns: string[]) =>
      headlines(
        surgery('We found the practice to be good in the safe and caring strands.'),
        'cqc-ratings-2014',
        catalogue.map((framework) => ({ ...framework, areaNouns })),
      );
    assert.deepEqual(found(['strand']), ['Safe: good', 'Caring: good']);
    assert.deepEqual(found(['domain']), []);
  });

  it('below the heads of grids that a conversion has broken no chapter of a service rates the whole', () => {
    const chapter = `Urgent and emergency services

Is the service caring?

Our rating of caring stayed the same. We rated it as good because staff were kind.`;
    const grids = ['Ratings for the whole trust', 'Ratings for Example Hospital'].map(
      (title) => `${title}

Safe\tEffective\tCaring\tResponsive\tWell-led\tOverall

Requires\tRequires
Good\tGood\tGood\tGood
improvement\timprovement
`,
    );
    assert.deepEqual(headlines(surgery(`${grids.join('\n')}\n${chapter}`), 'cqc-ratings-2014'), []);
    assert.deepEqual(headlines(surgery(chapter), 'cqc-ratings-2014'), ['Caring: good']);
  });

  it('the service as a whole is rated where nothing else is named', () => {
    const found = headlines(
      surgery('Our rating of this service improved. We rated it as good because staff were kind.'),
      'cqc-ratings-2014',
    );
    assert.deepEqual(found, ['Overall: good']);
    const overall = headlines(
      surgery('The service had too few staff at night and was rated Inadequate overall.'),
      'cqc-ratings-2014',
    );
    assert.deepEqual(overall, ['Overall: inadequate']);
  });

  it('what is rated behind the whole is a part of it', () => {
    const found = headlines(
      surgery(`Overall, Anyshire Youth Service was rated as 'Requires improvement'. We rated the resettlement work
'Inadequate'.`),
      'hmiprob-2018',
    );
    assert.deepEqual(found, []);
    assert.deepEqual(headlines(surgery(`We rated the service 'Inadequate'.`), 'hmiprob-2018'), [
      'Overall rating: inadequate',
    ]);
  });

  it('the area that a sentence names before the grade is judged, not the whole', () => {
    const judged = (sentence: string) =>
      recognise(surgery(sentence), undefined, { framework: 'cqc-ratings-2014' }).judgements.map(
        ({ area, level }) => `${area}: ${level?.label ?? ''}`,
      );
    assert.deepEqual(judged('1.2. Well-led is rated ‘Inadequate’, because nobody knew who was in charge.'), [
      'Well-led: inadequate',
    ]);
    assert.deepEqual(judged('Well-led was rated inadequate, which nobody had expected.'), []);
  });

  it('sentences that rate several services differently are about none of them', () => {
    const found = headlines(
      `${surgery('We rated it as good because staff were kind.')}
Outpatients

We rated it as inadequate because staff were few.
`,
      'cqc-ratings-2014',
    );
    assert.deepEqual(found, []);
  });

  it('the words of a key to ratings are of no inspection, be it this one or the last', () => {
    const key = `Key to tables

Ratings               Not rated   Inadequate   Requires improvement   Good   Outstanding

Rating change since   Same        Up one rating
last inspection
`;
    const judgements = recognise(surgery(key), undefined, { framework: 'cqc-ratings-2014' }).judgements;
    assert.deepEqual(judgements, []);
  });

  it('what an earlier inspection rated is not awarded', () => {
    for (const earlier of [
      'At our last inspection in May 2016 we rated it as good.',
      'We carried out a previous inspection in May 2016. We rated the practice as good for providing safe services.',
      'The practice was rated good.',
    ]) {
      assert.deepEqual(headlines(surgery(earlier), 'cqc-ratings-2014'), [], earlier);
    }
  });

  it('how a prison stands this test is of the test that its heading names, and not what was found last time', () => {
    const found = headlines(
      `Report on an announced inspection of HMP Example

Healthy prison summary

Safety

HP1   The first night was well run. Reception was busy.
HP2   On the basis of this inspection, we considered that the prison was not performing
      sufficiently well against this healthy prison test.

HP3   At our last inspection we found that the prison was performing poorly against this healthy prison test.

Respect

HP4   The prison was clean. We considered that the prison was performing well against
      this healthy prison test.
`,
      'hmip-healthy-establishment',
    );
    assert.deepEqual(found, ['Safety: not sufficiently good', 'Respect: good']);
  });

  it('how a prison stood a test last time is told in all of a paragraph that opens so', () => {
    const said = (recommendations: string) =>
      recognise(
        `Report on an unannounced inspection of HMP Example

Summary

Safety

S1   At the last inspection in 2015 we found that outcomes for prisoners were poor against this healthy prison test.
S2   Reception was welcoming, and outcomes for prisoners were reasonably good against this healthy prison test.

Progress on recommendations

Safety

${recommendations}
`,
        undefined,
        { framework: 'hmip-healthy-establishment' },
      )
        .judgements.filter(({ role }) => role === 'awarded')
        .map(({ level }) => level?.label);
    const last =
      'At the last inspection, in 2015, many felt unsafe. Use of force was high. Outcomes for prisoners were poor against this healthy prison test.';
    assert.deepEqual(said(last), ['reasonably good']);
    assert.deepEqual(said(`${last} We made ten recommendations.`), ['reasonably good']);
  });

  it('what was rated is neither a part of the whole nor of what the heading names', () => {
    const found = (body: string) =>
      recognise(`An inspection of probation services in Anyshire\n\n${body}\n`, undefined, {
        framework: 'hmiprob-2018',
      })
        .judgements.filter(({ role }) => role === 'awarded')
        .map(({ area, level }) => `${area}: ${level?.label ?? ''}`);
    assert.deepEqual(found('Foreword\n\nCaseloads are high. We rated the management of staff as ‘Inadequate’.'), []);
    assert.deepEqual(
      found('Organisational delivery\n\nThe leadership of the service is visible and is rated ‘Good’.'),
      [],
    );
    assert.deepEqual(found('Organisational delivery\n\nLeaders know their staff. It is rated ‘Good’.'), [
      'Organisational delivery: good',
    ]);
  });

  it('what the last inspection found goes on in the next sentence', () => {
    const found = (sentences: string) =>
      headlines(
        `Report on an announced inspection of HMP Example\n\nSummary\n\nSafety\n\n${sentences}\n`,
        'hmip-healthy-establishment',
      );
    const outcomes = 'Outcomes for prisoners were reasonably good against this healthy prison test.';
    assert.deepEqual(found(`At the last inspection, in 2012, reception was well run. ${outcomes}`), []);
    assert.deepEqual(found(`Reception was well run. ${outcomes}`), ['Safety: reasonably good']);
    const appendix = 'Appendix II: Progress on recommendations from the last report\n\nSafety';
    assert.deepEqual(found(`Reception was well run.\n\n${appendix}\n\nThe prison felt calm. ${outcomes}`), []);
  });

  it('without a list of results the sentence below its heading gives an area its headline', () => {
    const found = headlines(
      `Inspection report for an adoption agency

Helping children achieve well and enjoy what they do

The provision is outstanding.
Support is exceptional.

Organisation

The organisation is satisfactory.
`,
      'ofsted-social-care-2007',
    );
    assert.deepEqual(found, [
      'Helping children achieve well and enjoy what they do: outstanding',
      'Organisation: satisfactory',
    ]);
  });

  it('what another clause rates is not the whole', () => {
    const found = headlines(surgery('This is why planning is rated as inadequate.'), 'cqc-ratings-2014');
    assert.deepEqual(found, []);
  });
});
