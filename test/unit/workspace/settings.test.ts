import * as assert from 'node:assert/strict';
import { defaultSettings, parseSettings, SettingsStore } from '../../../server/src/workspace/settings';

describe('the settings', () => {
  it('take every severity, and off', () => {
    const rules = { a: 'error', b: 'warning', c: 'information', d: 'hint', e: 'off' };
    assert.deepEqual(parseSettings({ rules, detectPlainText: true }).severities, rules);
  });

  it('leave out what is of the wrong form, and keep the rest', () => {
    const rules = { a: 'loud', b: 1, c: null, d: ['error'], e: 'hint' };
    assert.deepEqual(parseSettings({ rules }).severities, { e: 'hint' });
  });

  for (const broken of [null, 3, 'rules', [], { rules: null }, { rules: 'off' }, { rules: ['off'] }]) {
    it(`are the defaults for ${JSON.stringify(broken)}`, () => {
      assert.deepEqual(parseSettings(broken), defaultSettings);
    });
  }

  it('are the defaults where nothing is set', () => {
    assert.deepEqual(parseSettings(undefined), defaultSettings);
  });

  it('are asked for once for each document, until it is forgotten or all have changed', async () => {
    const asked: string[] = [];
    const store = new SettingsStore((uri) => {
      asked.push(uri);
      return Promise.resolve({ rules: { a: 'off' } });
    });
    assert.deepEqual((await store.get('x')).severities, { a: 'off' });
    await store.get('x');
    await store.get('y');
    store.forget('x');
    await store.get('x');
    store.clear();
    await store.get('y');
    assert.deepEqual(asked, ['x', 'y', 'x', 'y']);
  });

  it('are the defaults where the client does not answer in order', async () => {
    const store = new SettingsStore(() => Promise.reject(new Error('no')));
    assert.deepEqual(await store.get('x'), defaultSettings);
  });
});
