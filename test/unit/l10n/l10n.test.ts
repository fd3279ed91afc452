import * as assert from 'node:assert/strict';
import { inEnglish, isTranslated, t, useBundle } from '../../../server/src/l10n';
import { listed } from '../../../server/src/l10n/listed';

describe('what is said in another language', () => {
  afterEach(() => {
    useBundle({});
  });

  it('is English where no bundle was given', () => {
    assert.equal(isTranslated(), false);
    assert.equal(t('{0} is {1} here.', 'Safeguarding', 3), 'Safeguarding is 3 here.');
  });

  it('has the values where the translation has their places, and is English where that is missing', () => {
    useBundle({ '{0} is {1} here.': 'Hier ist {1} für {0}.' });
    assert.equal(t('{0} is {1} here.', 'Safeguarding', 3), 'Hier ist 3 für Safeguarding.');
    assert.equal(t('The first row'), 'The first row');
  });

  it('is English for as long as a piece of work takes, though it fails', () => {
    useBundle({ good: 'gut' });
    assert.equal(
      inEnglish(() => t('good')),
      'good',
    );
    assert.throws(() =>
      inEnglish(() => {
        throw new Error();
      }),
    );
    assert.equal(t('good'), 'gut');
  });

  it('is English where a client tells anything but a bundle', () => {
    for (const bundle of [null, undefined, 'none', 3]) {
      useBundle(bundle);
      assert.equal(t('good'), 'good');
    }
  });

  it('lists names as a sentence does', () => {
    assert.deepEqual([[], ['a'], ['a', 'b'], ['a', 'b', 'c']].map(listed), ['', 'a', 'a and b', 'a, b and c']);
  });
});
