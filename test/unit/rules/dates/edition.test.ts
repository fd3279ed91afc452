import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { catalogue as shipped } from '../../../../server/src/frameworks/catalogue';
import { recognise } from '../../../../server/src/report/recognise';
import { fitsEditionOf } from '../../../../server/src/rules/dates/edition';
import { checkReport } from '../../../../server/src/rules/registry';
import { root } from '../../../support/root';

const text = readFileSync(join(root, 'seeds/ilacs-without-overall-2026.report.txt'), 'utf8');

describe('the edition of a framework', () => {
  it('is known by the areas of the table: without an overall grade it is not that of 2025', () => {
    const report = recognise(text);
    assert.equal(fitsEditionOf(report, '2026-06-26'), true);
    assert.equal(fitsEditionOf(report, '2025-06-26'), false);
  });

  it('is sought in the catalogue in use', () => {
    const own = shipped.filter(({ id }) => id !== 'ofsted-ilacs-2023');
    assert.ok(own.length < shipped.length);
    assert.equal(fitsEditionOf(recognise(text, own), '2025-06-26'), true);
  });

  it('keeps a mistyped year on the cover from being offered for the pages', () => {
    const mistyped = text.replace('2026', '2025');
    assert.notEqual(mistyped, text);
    const titles = checkReport(recognise(mistyped))
      .filter(({ rule }) => rule === 'date-conflict')
      .flatMap(({ fixes }) => (fixes ?? []).map(({ title }) => title));
    assert.equal(titles.length, 1);
    assert.match(titles[0] ?? '', /^Change the cover to '.*2026'$/);
  });
});
