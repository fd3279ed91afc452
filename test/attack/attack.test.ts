import assert from 'node:assert/strict';
import { samples } from '../bench/texts';
import { Random } from '../mutation/random';
import { alterations } from './alterations';
import { attack, type Outcome } from './attack';

/** So many altered texts of each sample: `npm run attack` makes more, of published reports too. */
const EACH = 12;
const SEED = 7;

describe('harmless alterations of the samples', () => {
  for (const { name, text } of samples()) {
    it(`leave levels and grades of ${name} as they are, and bring no warning (${String(EACH)}, seed ${String(SEED)})`, () => {
      const outcome: Outcome = { made: 0, harms: [] };
      attack(name, text, EACH, SEED, outcome);
      assert.equal(outcome.made, EACH);
      assert.deepEqual(outcome.harms, []);
    }).timeout(60_000);
  }

  it('are seen when they do harm', () => {
    const [sample] = samples().filter(({ name }) => name.startsWith('ilacs'));
    assert.ok(sample);
    const outcome: Outcome = { made: 0, harms: [] };
    const flipped = { name: 'with other grades', apply: (text: string) => text.replaceAll('Good', 'Inadequate') };
    attack(sample.name, sample.text, 1, SEED, outcome, [flipped]);
    assert.ok(outcome.harms.some(({ kind }) => kind === 'level'));
  });

  it('alter something in one sample at least, each of them', () => {
    const same = alterations.filter(({ apply }) =>
      samples().every(({ text }) => apply(text, new Random(SEED)) === text),
    );
    assert.deepEqual(
      same.map(({ name }) => name),
      [],
    );
  });
});
