import * as assert from 'node:assert/strict';
import { catalogue } from '../../../server/src/frameworks/catalogue';
import { AreaLexicon } from '../../../server/src/vocabulary/areas';

describe('the name of an area', () => {
  const areas = new AreaLexicon(catalogue.filter(({ id }) => id === 'ofsted-s5-2009'));
  const idOf = (printed: string) => areas.area(printed)?.id ?? null;

  it('is known where a converter left blanks in its words', () => {
    assert.equal(idOf("Pupils' behav iour"), idOf("Pupils' behaviour"));
    assert.equal(idOf('The extent to which pupils adopt healthy lifesty les'), 'healthy_lifestyles');
    assert.equal(idOf("Pupils' behav iours"), null);
  });
});
