import assert from 'node:assert/strict';
import { awarded } from '../tables/forms/support';

const report = (subject: string) => `Summary of grades awarded

Effectiveness of provision                 Good: Grade 2
Achievement and standards                  Good: Grade 2
Leadership and management                  Good: Grade 2
Engineering and boats                      Inadequate: Grade 4

Main findings

Leadership and management                  Good: Grade 2

1.   Leadership and management are good.

${subject}

2.   Leadership and management are inadequate.
`;

describe('a sentence below the grade of something that the framework does not know', () => {
  it('is about that, not about the whole', () => {
    const found = awarded(report('Engineering and boats                      Inadequate: Grade 4'), 'fe-ofsted-2005');
    assert.ok(found.includes('engineering_and_boats: inadequate'), String(found));
    assert.ok(found.includes('(leadership_and_management: good)'), String(found));
    assert.deepEqual(
      found.filter((each) => each.includes('leadership_and_management: inadequate')),
      [],
    );
  });

  it('is about the whole below another heading', () => {
    const found = awarded(report('Capacity to improve                        Good: Grade 2'), 'fe-ofsted-2005');
    assert.ok(found.includes('(leadership_and_management: inadequate)'), String(found));
  });
});
