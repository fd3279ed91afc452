import * as assert from 'node:assert/strict';
import { readConfig } from '../../../server/src/config/read';
import { withRuleOff } from '../../../server/src/config/turned-off';

describe('a rule that is turned off in a file', () => {
  it('stands alone in a new one, and in one that is empty', () => {
    const begun = '{\n  "rules": {\n    "acronym": "off"\n  }\n}\n';
    assert.equal(withRuleOff(null, 'acronym'), begun);
    assert.equal(withRuleOff('\n', 'acronym'), begun);
  });

  it('stands beside the others, and every other character stays', () => {
    const text = '{\n    // Agreed in May.\n    "rules": {\n        "tick-row": "error", // loud\n    },\n}\n';
    const off = withRuleOff(text, 'acronym') ?? '';
    assert.deepEqual(readConfig(off).severities, { 'tick-row': 'error', acronym: 'off' });
    for (const kept of ['    // Agreed in May.\n', '        "tick-row": "error"', '// loud\n'])
      assert.ok(off.includes(kept), off);
  });

  it('takes the place of what was said of it', () => {
    assert.equal(withRuleOff('{"rules": {"acronym": "error"}}', 'acronym'), '{"rules": {"acronym": "off"}}');
    const off = withRuleOff('{\r\n\t"frameworks": []\r\n}\r\n', 'acronym') ?? '';
    assert.deepEqual(readConfig(off).severities, { acronym: 'off' });
    assert.equal(off.replaceAll('\r\n', '').includes('\n'), false, 'line ends stay those of the file');
  });

  it('changes no file that says something else than it should', () => {
    for (const text of ['[]', '{"rules": []}', '{"rules": "off"}', '{"rules": {]}', 'rules: off']) {
      assert.equal(withRuleOff(text, 'acronym'), null, text);
    }
  });
});
