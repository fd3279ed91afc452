import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { recognise } from '../../../../server/src/report/recognise';
import { root } from '../../../support/root';
import { single } from '../support';

describe('the contents list', () => {
  it('names annexes by their letters, whatever the heading says beside it and conversion set before it', () => {
    const { contents, text } = recognise(readFileSync(join(root, 'seeds/joint-area-review-2008.report.txt'), 'utf8'));
    const named = contents
      .filter(({ title }) => title.startsWith('Annex'))
      .map(({ heading }) => heading && text.slice(heading.start, heading.start + 'Annex A'.length));
    assert.deepEqual(named, ['Annex A', 'Annex B', 'Annex C', 'Annex D']);
  });

  it('has its page numbers below their titles, and the head of their column above all of them', () => {
    const text = `Example Service

Contents

Page
1. Background
1
2. How good the service is
3

1. Background
What is said here runs on for a line or two.
`;
    assert.deepEqual(
      recognise(text, undefined, { framework: 'education-scotland-six-point' }).contents.map(({ title, page }) => [
        title,
        page,
      ]),
      [
        ['1. Background', 1],
        ['2. How good the service is', 3],
      ],
    );
  });

  it('may be drawn as a table', () => {
    const text = `Example Service

Contents

| About this inspection | 1 |

| Overview | 3 |
| How effective is the service? | 7 |

About this inspection

What is said here runs on for a line or two.
`;
    assert.deepEqual(
      recognise(text, undefined, { framework: 'hmicfrs-frs-2018' }).contents.map(({ title, page }) => [title, page]),
      [
        ['About this inspection', 1],
        ['Overview', 3],
        ['How effective is the service?', 7],
      ],
    );
  });

  it('has no entry for the foot of its own page, where no form feed ends that', () => {
    const list = `Anyshire Council
Inspection of looked after children services

Contents

About this inspection                         3

Overall effectiveness                         5

Record of main findings                       9
Anyshire Council inspection                   2


About this inspection

1. Inspectors spent two weeks with the services.
`;
    const report = recognise(list, undefined, { framework: 'ofsted-lac-2013' });
    assert.deepEqual(
      report.contents.map(({ title, page }) => [title, page]),
      [
        ['About this inspection', 3],
        ['Overall effectiveness', 5],
        ['Record of main findings', 9],
      ],
    );
  });

  it('may have each page number on the line below its title, up to the number at the foot of its page', () => {
    const list = `Contents
The local authority
3
Summary of findings
3
What does the local authority need to improve?
4
The Local Safeguarding Children Board (LSCB)
31
Summary of findings
31
Information about this inspection
37
2
The local authority
Summary of findings`;
    const { contents } = recognise(single('The overall judgement is good\n\n', list));
    assert.deepEqual(
      contents.map(({ title, page }) => [title, page]),
      [
        ['The local authority', 3],
        ['Summary of findings', 3],
        ['What does the local authority need to improve?', 4],
        ['The Local Safeguarding Children Board (LSCB)', 31],
        ['Summary of findings', 31],
        ['Information about this inspection', 37],
      ],
    );
  });

  it('without page numbers ends above the first name that has its grade below it', () => {
    const results = ['Overall effectiveness', 'Good', 'Outcomes for learners', 'Good', 'Apprenticeships', 'Inadequate'];
    const titles = ['Summary', 'Full report', 'Inspection judgements', 'Provider details'];
    const chapters = [...titles, 'Outcomes for learners', 'Good'].map(
      (title) => `${title}\nStaff are kind to learners.`,
    );
    const text = ['Marle College', 'Contents', ...titles, ...results, ...chapters].join('\n');
    const { contents, judgements } = recognise(text, undefined, { framework: 'fe-ofsted-2012' });
    assert.deepEqual(
      contents.map(({ title }) => title),
      titles,
    );
    assert.deepEqual(
      judgements.filter(({ headline }) => headline).map(({ areaId, level }) => `${areaId}: ${String(level?.label)}`),
      ['overall_effectiveness: good', 'outcomes_for_learners: good', 'apprenticeships: inadequate'],
    );
  });
});
