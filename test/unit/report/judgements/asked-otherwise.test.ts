import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../../support/root';
import { recognise } from '../../../../server/src/report/recognise';

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

  it('is no way out for a sentence that contradicts the list: areas that are no questions keep both levels', () => {
    const seed = readFileSync(join(root, 'seeds', 'joint-area-review-2008.report.txt'), 'utf8');
    const text = seed.replace('Safeguarding\t2', 'Safeguarding\t1');
    assert.notEqual(text, seed);
    const levels = recognise(text)
      .judgements.filter(({ areaId, role, level }) => areaId === 'safeguarding' && role === 'awarded' && level !== null)
      .map(({ level, source }) => `${source}: ${level?.label ?? ''}`);
    assert.deepEqual(levels, ['statement: adequate', 'table: inadequate', 'statement: adequate']);
  });
});
