import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../../support/root';
import { recognise } from '../../../../server/src/report/recognise';
import { single } from '../support';

function caring(chapter: string): string[] {
  const text = `Anyshire Hospitals NHS Trust
Inspection report

Ratings

Overall rating for this trust                          Good

Are services safe?                                     Good
Are services effective?                                Good
Are services caring?                                   Outstanding

${chapter}

Surgery

Is the service caring?

Good

Staff were kind to patients.
`;
  return recognise(text, undefined, { framework: 'cqc-ratings-2014' })
    .judgements.filter(({ areaId }) => areaId === 'caring')
    .map(({ level, source }) => `${source}: ${level?.label ?? ''}`);
}

describe('a heading that asks in other words than the list of results', () => {
  it('is of one service, where another chapter answers the question of the list', () => {
    assert.deepEqual(caring('Are services caring?\n\nStaff went out of their way.'), ['table: outstanding']);
  });

  it('is of the whole, where no chapter does', () => {
    assert.deepEqual(caring('What we found\n\nStaff went out of their way.'), ['table: outstanding', 'heading: good']);
  });

  it('is of the whole where the only such chapter is the one that it opens', () => {
    const fire = (title: string) => `Anyshire Fire and Rescue Service\nInspection report

Overview

Effectiveness                              Good

Efficiency                                 Good

People                                     Good

${title}

How effective is the service at keeping people safe and secure?

Inadequate

The service knows too little of the risks.
`;
    const levels = (title: string) =>
      recognise(fire(title), undefined, { framework: 'hmicfrs-frs-2018' })
        .judgements.filter(({ areaId }) => areaId === 'effectiveness')
        .map(({ level }) => level?.label);
    assert.deepEqual(levels('Effectiveness'), ['good', 'inadequate']);
    assert.deepEqual(levels('Effectiveness\n\nThe service works well with others.'), ['good']);
  });

  it('is no way out for a sentence that contradicts the list: areas that are no questions keep both levels', () => {
    const seed = readFileSync(join(root, 'seeds', 'joint-area-review-2008.report.txt'), 'utf8');
    const text = seed.replace('Safeguarding\t2', 'Safeguarding\t1');
    assert.notEqual(text, seed);
    const levels = recognise(text)
      .judgements.filter(({ areaId, role, level }) => areaId === 'safeguarding' && role === 'awarded' && level !== null)
      .map(({ level, source }) => `${source}: ${level?.label ?? ''}`);
    assert.deepEqual(levels, ['statement: adequate', 'table: inadequate', 'statement: adequate']);
  });

  it('is no way out for a box whose label ends in the name of the list, on a line of its own', () => {
    const box = `Services for families are described on the pages that follow.
\fThe experiences and progress of
                                                        Inadequate
children who need help and protection

Summary

Services find out too late what happens to children.
`;
    const text = single(
      `1. Children who need help and protection                Good

2. Children looked after and achieving permanence        Good

3. Leadership, management and governance                 Good
`,
      box,
    );
    const levels = recognise(text)
      .judgements.filter(({ areaId, role }) => areaId === 'help_and_protection' && role === 'awarded')
      .map(({ level }) => level?.label);
    assert.deepEqual(levels, ['good', 'inadequate']);
  });
});
