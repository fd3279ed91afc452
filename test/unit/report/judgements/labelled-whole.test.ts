import assert from 'node:assert/strict';
import { recognise } from '../../../../server/src/report/recognise';
import { checkReport } from '../../../../server/src/rules/registry';
import { single } from '../support';
import { awarded } from '../tables/forms/support';

describe('a field of the front that gives the grade of the whole', () => {
  const church = `Statutory Inspection of Anglican and Methodist Schools Report

St Osyth's Church of England Primary School
Previous SIAMS grade: Good
Current inspection grade: Outstanding

Dates of inspection: 28 June 2016
Headteacher: Una Marsh

How well does the school, through its distinctive Christian character, meet the needs of all learners?
`;

  it('is its result, and that of the earlier inspection is none', () => {
    assert.deepEqual(awarded(church, 'siams-2013'), ['overall: outstanding']);
    const cited = recognise(church).judgements.filter(({ role }) => role === 'cited');
    assert.deepEqual(
      cited.map(({ level }) => level?.label),
      ['good'],
    );
  });

  it('needs no colon, and is no sentence', () => {
    const page = (field: string) => `Wexmoor Primary School

Name Wexmoor Primary School
${field}
Inspection Date 10 July 2013
Age Range 3-11
`;
    assert.deepEqual(awarded(page('Ofsted Inspection Rating Good'), 'ofsted-s5-2012'), ['overall_effectiveness: good']);
    assert.deepEqual(awarded(page('Ofsted Inspection Rating Good until last year'), 'ofsted-s5-2012'), []);
    assert.deepEqual(awarded(page('Our Ofsted Inspection Rating Good.'), 'ofsted-s5-2012'), []);
  });

  it('is none where a verb makes a sentence of the line, which then is the result of the cover', () => {
    const grid =
      '1. Children who need help and protection    Good\n2. Adoption performance    Good\n3. Care leavers    Good';
    for (const sentence of [
      'The overall judgement requires improvement',
      'The overall judgement is requires improvement',
    ]) {
      const report = recognise(single(`${sentence}\n\n${grid}\n`));
      const whole = report.judgements.filter(({ areaId }) => areaId === 'overall');
      assert.deepEqual(
        whole.map(({ source, headline, level }) => [source, headline, level?.label]),
        [['cover', true, 'requires improvement']],
        sentence,
      );
      assert.deepEqual(checkReport(report), []);
    }
  });

  it('counts behind the name of what was inspected', () => {
    const council = `Wexmoor Council: local authority assessment

How we assess local authorities

Assessment published: 14 March 2025

Overall summary

Local authority rating and quality statement scores

Wexmoor Council: Requires improvement

Quality statement scores

Assessing needs
Score: 2
`;
    assert.equal(awarded(council, 'cqc-la-assessment-2023')[0], 'overall: requires improvement');
    const other = council.replace('Wexmoor Council: Requires', 'Eastmoor Council: Requires');
    assert.ok(!awarded(other, 'cqc-la-assessment-2023').some((said) => said.startsWith('overall')));
  });
});
