import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { RECOGNISED } from '../../server/src/report/model';
import { recognise } from '../../server/src/report/recognise';
import { conversions } from '../support/conversions';
import { root } from '../support/root';

describe('texts that are no inspection report', () => {
  const folder = join(root, 'test', 'corpus', 'negatives');
  for (const file of readdirSync(folder).sort()) {
    const text = readFileSync(join(folder, file), 'utf8');
    it(`${file} is not recognised and yields nothing`, () => {
      isNone(text);
    });
    for (const [how, convert] of conversions) {
      it(`nor is it ${how}`, () => {
        isNone(convert(text));
      });
    }
  }
});

function isNone(text: string): void {
  const report = recognise(text);
  assert.ok(report.confidence < RECOGNISED, `confidence ${String(report.confidence)}`);
  assert.deepEqual(report.judgements, []);
  assert.deepEqual(report.recommendations, []);
}
