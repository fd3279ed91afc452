import assert from 'node:assert/strict';
import { awarded } from '../tables/forms/support';

describe('a sentence on what is done for some people', () => {
  const report = (subject: string) => `Overall Performance Level        Good
Achievements and Standards       Good
Provision                        Very good
Leadership and Management        Good

6. Provision

${subject} good.
`;

  it('says nothing of the whole', () => {
    const some = awarded(report('The provision for pupils who require additional support is'), 'eti-2010');
    assert.ok(!some.includes('(provision: good)'), String(some));
    assert.ok(awarded(report('The provision is'), 'eti-2010').includes('(provision: good)'));
  });

  it('says nothing of the whole where it is done in a subject', () => {
    const subject = awarded(report('The quality of provision in mathematics is'), 'eti-2010');
    assert.ok(!subject.includes('(provision: good)'), String(subject));
  });
});
