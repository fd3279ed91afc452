import assert from 'node:assert/strict';
import { catalogue } from '../../../../server/src/frameworks/catalogue';
import { recognise } from '../../../../server/src/report/recognise';
import { checkReport } from '../../../../server/src/rules/registry';

const read = (text: string, framework: string) => {
  const report = recognise(text, catalogue, { framework });
  return {
    judgements: report.judgements.map(({ area, level, role }) => `${role} ${area}: ${level?.label ?? ''}`),
    findings: checkReport(report).map(({ message }) => message),
  };
};

const own = ['awarded Well-being: good', 'awarded Care and support: requires improvement', 'awarded Environment: good'];

describe('what a page lists of others', () => {
  it('is cited, however its lines are parted', () => {
    for (const title of [
      'Other services run by Example Care Ltd',
      'Other care homes near here',
      'Similar services nearby',
      'See other services nearby',
      'Related providers',
    ])
      for (const gap of ['\n', '\n\n']) {
        const lines = [
          'Inspection Report',
          'Plas Example',
          'Ratings',
          'Well-being - Good',
          'Care & Support - Needs Improvement',
          'Environment - Good',
          'Staff are kind to people, and people told us so.',
          'The manager knows what people like to do and eat.',
          title,
          'Plas Arall',
          'Well-being - Poor',
          'Environment - Poor',
          'Back to top',
        ];
        const { judgements, findings } = read(lines.join(gap), 'ciw-ratings-2025');
        assert.deepEqual(
          judgements.filter((said) => said.startsWith('awarded')),
          own,
          title,
        );
        assert.deepEqual(findings, []);
      }
  });

  it('is none of a chapter of the report itself', () => {
    const lines = [
      'Inspection Report',
      'Plas Example',
      'Other services nearby',
      'People go to the library and the baths.',
      'Ratings',
      'Well-being - Good',
      'Care & Support - Needs Improvement',
      'Environment - Good',
    ];
    assert.deepEqual(read(lines.join('\n'), 'ciw-ratings-2025').judgements, own);
  });
});

describe('the sentences of a questionnaire', () => {
  it('say nothing of the school, be the figures beside them or on lines of their own', () => {
    for (const row of [
      'The teaching is good.        24       18      1      0',
      'The teaching is good.\t24\t18\t1',
      '| The teaching is good. | 24 | 18 | 1 |',
      'The teaching is good. 24 18 1 0 55% 41%',
      'The teaching is good.\n\n55%\n\n41%\n\n2%',
    ]) {
      const text = `A report on

Ysgol Example

Date of inspection: March 2014

Teaching: Adequate

Lessons are often slow, and pupils are not asked to think.

Responses to parent questionnaires

My child is safe.        30       12      1      0

${row}

The inspection team
`;
      const { judgements, findings } = read(text, 'estyn-cif-2010');
      assert.deepEqual(judgements, ['awarded Teaching: adequate'], row);
      assert.deepEqual(findings, []);
    }
  });
});

describe('the overall effectiveness of a part', () => {
  const opening = (sentence: string) => `Anyfield School

Inspection report

Inspection dates 4-5 March 2010

Summary

${sentence} Pupils are happy.
`;
  const whole = (sentence: string) =>
    read(opening(sentence), 'ofsted-s5-2009').judgements.filter((said) => said.includes('Overall effectiveness'));

  it('is none of the whole', () => {
    for (const what of [
      'of the residential provision',
      'of the science department',
      'of the work with the neighbouring school',
      'on the after-school club',
    ])
      assert.deepEqual(whole(`The overall effectiveness ${what} is outstanding.`), [], what);
  });

  it('is that of the school by any of its names', () => {
    for (const what of ['', ' of the school', ' of this school', ' of Anyfield School'])
      assert.equal(whole(`The overall effectiveness${what} is outstanding.`).length, 1, what);
  });
});
