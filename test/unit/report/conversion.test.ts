import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { awardedLevels, conversions, convertedWrong } from '../../support/conversions';
import { root } from '../../support/root';

describe('a report from another converter', () => {
  const folder = join(root, 'seeds');
  const samples = readdirSync(folder).filter((file) => file.endsWith('.txt') && !file.startsWith('first-look'));
  const textOf = (file: string) => readFileSync(join(folder, file), 'utf8');
  for (const [name, convert] of conversions) {
    it(`${name} may lose grades but never has a wrong one, nor a finding`, () => {
      assert.deepEqual(
        samples.flatMap((file) => convertedWrong(file, textOf(file), convert)),
        [],
      );
    }).timeout(20_000);
  }

  it('with CRLF loses nothing', () => {
    for (const file of samples) {
      assert.deepEqual(awardedLevels(textOf(file).replaceAll('\n', '\r\n')), awardedLevels(textOf(file)), file);
    }
  });
});
