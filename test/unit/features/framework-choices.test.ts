import * as assert from 'node:assert/strict';
import { frameworkChoices } from '../../../server/src/features/framework-choices';
import { catalogue } from '../../../server/src/frameworks/catalogue';
import { seedReport } from './seed';

describe('the frameworks to choose from', () => {
  it('are all there are; likely are the detected one, then its neighbours and those of the time', () => {
    const { frameworks, detected, recommended, chosen } = frameworkChoices(
      seedReport('ilacs-three-areas-2019.report.txt').source,
      catalogue,
      null,
    );
    assert.equal(frameworks.length, catalogue.length);
    assert.equal(detected, 'ofsted-ilacs-2018');
    assert.equal(chosen, null);
    const [first, ...others] = recommended;
    assert.equal(first, detected);
    assert.ok(others.length > 1 && others.length < 6, recommended.join(', '));
    const framework = catalogue.find(({ id }) => id === detected);
    assert.ok([framework?.predecessor, framework?.successor].every((id) => id == null || others.includes(id)));
    assert.ok(
      others.every((id) => id.startsWith('ofsted')),
      recommended.join(', '),
    );
  });

  it('are likely where the text begins with the name of their inspectorate, though nothing is detected', () => {
    const text = 'Notes on a visit\n\nHM Inspectorate of Prisons came in May and has not said anything yet.\n';
    const { detected, recommended } = frameworkChoices(text, catalogue, null);
    assert.equal(detected, null);
    assert.ok(recommended.length > 0);
    const inspectorates = recommended.map((id) => catalogue.find((each) => each.id === id)?.inspectorate);
    assert.deepEqual([...new Set(inspectorates)], ['HM Inspectorate of Prisons']);
  });
});
