import * as assert from 'node:assert/strict';
import { recognise } from '../../../../server/src/report/recognise';

describe('small squares on lines of their own, of which a converter knew the letter only', () => {
  it('are marks of the items below them, and no items', () => {
    const { recommendations } = recognise(
      `Otters Day Nursery

Inspection date

21 June 2017

What the setting needs to do to improve further

To further improve the quality of the early years provision the provider should:

n
give children more time to consider their own ideas and extend their
thinking skills

n
focus training on teaching.

Inspection activities

n
The inspector observed teaching.
`,
      undefined,
      { framework: 'ofsted-early-years-2013' },
    );
    assert.deepEqual(
      recommendations.map(({ text }) => text),
      [
        'give children more time to consider their own ideas and extend their thinking skills',
        'focus training on teaching.',
      ],
    );
  });
});
