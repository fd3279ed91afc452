import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { recognise } from '../../../server/src/report/report';
import { root } from '../../support/root';

describe('the contents list', () => {
  it('names annexes by their letters, whatever the heading says beside it and conversion set before it', () => {
    const { contents, text } = recognise(readFileSync(join(root, 'seeds/joint-area-review-2008.report.txt'), 'utf8'));
    const named = contents
      .filter(({ title }) => title.startsWith('Annex'))
      .map(({ heading }) => heading && text.slice(heading.start, heading.start + 'Annex A'.length));
    assert.deepEqual(named, ['Annex A', 'Annex B', 'Annex C', 'Annex D']);
  });
});
