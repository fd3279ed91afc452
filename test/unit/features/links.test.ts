import * as assert from 'node:assert/strict';
import { contentsLinks } from '../../../server/src/features/links';
import { reportOf, span } from '../support/build';

const text = 'Context 2\nNowhere 3\n\nContext\n';

describe('the links of the contents list', () => {
  it('lead from an entry to its heading; an entry without heading has none', () => {
    const report = reportOf(text, {
      contents: [
        { ...span(text, 'Context 2'), title: 'Context', page: 2, heading: span(text, 'Context', 2) },
        { ...span(text, 'Nowhere 3'), title: 'Nowhere', page: 3, heading: null },
      ],
    });
    const links = contentsLinks(report, 'file:///a.report.txt');
    assert.deepEqual(
      links.map(({ range, target }) => [range.start.line, target]),
      [[0, 'file:///a.report.txt#L4']],
    );
  });
});
