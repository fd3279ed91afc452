import * as assert from 'node:assert/strict';
import { matching } from '../../../../client/src/frameworks/matching';
import { catalogue } from '../../../../server/src/frameworks/catalogue';

const frameworks = catalogue.map(({ levels, ...rest }) => ({ ...rest, levels: levels.map(({ label }) => label) }));
const found = (typed: string): string[] => matching(frameworks, typed).map(({ id }) => id);

describe('the frameworks that some words find', () => {
  it('have each of the words, in any order and wherever they stand', () => {
    const prisons = found('inadequate prison');
    assert.deepEqual(found('prison inadequate'), prisons);
    assert.ok(prisons.length > 0 && prisons.length < 10, prisons.join(', '));
    for (const id of prisons) {
      const framework = catalogue.find((each) => each.id === id);
      assert.match(JSON.stringify(framework?.levels), /inadequate|Inadequate/);
    }
  });

  it('are all of them where nothing is typed, and none for words that nothing has', () => {
    assert.equal(found(' ').length, catalogue.length);
    assert.deepEqual(found('ofsted lighthouse'), []);
  });

  it('are found by the beginning of a word, not by its middle', () => {
    assert.ok(found('ilac').includes('ofsted-ilacs-2018'));
    assert.ok(!found('lacs').includes('ofsted-ilacs-2018'));
  });
});
