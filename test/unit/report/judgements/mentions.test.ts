import assert from 'node:assert/strict';
import { recognise } from '../../../../server/src/report/recognise';
import { citations, ilacs, single } from '../support';

const RESULTS = 'Overall effectiveness    Good';
const cites = (sentence: string) => citations(ilacs(RESULTS, `Leadership\n\n${sentence}\n`));

describe('a sentence on an earlier inspection', () => {
  for (const [sentence, grade] of [
    ['At our inspection in May 2021 we had evaluated leadership as inadequate.', 'inadequate'],
    ['Since the last inspection in 2018, when services were found to be inadequate, much has been done.', 'inadequate'],
    ['Ofsted considered the quality of teaching to be outstanding, but classes were half empty.', 'outstanding'],
    ['In 2016 the annual review assessed the council as inadequate under the old method.', 'inadequate'],
    ['In 2016 the annual performance assessment judged that staying safe was only inadequate.', 'inadequate'],
    ['At the last inspection this area was inadequate because plans were late. It is now good.', 'inadequate'],
    ['It was also inadequate when it was last inspected in 2017 but is improving.', 'inadequate'],
    ['The council has moved from inadequate in 2018 to good in what it does for families.', 'inadequate'],
    ['Attendance had risen from inadequate to good.', 'inadequate'],
    ['Attendance has moved from ‘Inadequate’ to ‘Good’ in a year.', 'Inadequate'],
    ['The council was last inspected in May 2016, when work with families was inadequate.', 'inadequate'],
    ['The council is good at keeping records, up from inadequate in 2018.', 'inadequate'],
  ] as const) {
    it(`is cited: ${sentence}`, () => {
      assert.deepEqual(cites(sentence), [grade]);
    });
  }

  it('cites the second grade that it gives to one question', () => {
    const sentence =
      'At our last inspection in November 2015 the service was rated as good overall, with inadequate in the question of help.';
    assert.deepEqual(cites(sentence), ['good', 'inadequate']);
    assert.deepEqual(cites('In 2015 the council was judged to be good, with outstanding features.'), ['good']);
  });

  for (const sentence of [
    'To move practice from good to outstanding, leaders should look at what others do.',
    'Practice needs to be improved from inadequate to good.',
    'The kitchen was inadequate at the time of the visit and the food was good.',
    'Nobody should mistake what a judgement of outstanding means for families in Anyshire.',
    'Of 62 audits completed since April 2018, 24 were graded good by the auditor.',
    'The provider was found to be compliant with most regulations at the previous inspection in 2020.',
    'Visits may follow where overall effectiveness is judged inadequate.',
    'The council could be judged outstanding if it were inspected again.',
    'Relationships between teams were found to be inadequate and are better now.',
    'Leadership is judged inadequate because: plans are late.',
    'The council’s leadership is judged inadequate because: plans are late.',
    'Of the cases that the council audited in 2022, a third were found to be inadequate.',
    'It has been assessed that the provider is not compliant with the Health Act 2007 and is inadequate.',
    'We also inspected resettlement, which was rated as inadequate.',
    'In 2022 the virtual school rated forty plans green.',
  ]) {
    it(`is none: ${sentence}`, () => {
      assert.deepEqual(cites(sentence), []);
    });
  }

  it('gives the grade to the area that it names', () => {
    const sentence = 'In 2018 Ofsted found adoption performance to be inadequate.';
    const report = recognise(single('The overall judgement is good', `Leadership\n\n${sentence}\n`));
    const cited = report.judgements.filter(({ role }) => role === 'cited');
    assert.deepEqual(
      cited.map(({ areaId, printed }) => [areaId, printed]),
      [['adoption', 'inadequate']],
    );
  });
});
