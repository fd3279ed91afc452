import assert from 'node:assert/strict';
import { recognise } from '../../../../server/src/report/recognise';
import { awarded } from '../tables/forms/support';

describe('a line with an area and its grade', () => {
  const text = `Main findings

Standards: Good
The rate at which learners complete their courses has improved over the last three years, and few of them
leave early.
Wellbeing: Excellent
Nearly all learners feel safe and enjoy their courses, and many of them take part in what the college offers
beside them. They rate it highly
Teaching: Good
`;

  it('heads what stands below it, although no blank line parts it from the sentence above', () => {
    assert.deepEqual(awarded(text, 'estyn-cif-2010'), ['standards: good', 'wellbeing: excellent']);
    const { outline } = recognise(text, undefined, { framework: 'estyn-cif-2010' });
    const titles = outline.flatMap(function all({ title, children }): string[] {
      return [title, ...children.flatMap(all)];
    });
    assert.ok(titles.includes('Wellbeing: Excellent'), String(titles));
  });
});
