import * as assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { readConfig } from '../../../server/src/config/read';
import { root } from '../../support/root';

const schema = JSON.parse(readFileSync(join(root, 'schemas', 'inspection-reports.schema.json'), 'utf8')) as object;
const fits = new Ajv({ unicodeRegExp: true, strict: false }).compile(schema);

const good = {
  id: 'wexcombe-2024',
  inspectorate: 'Wexcombe Council',
  name: 'Wexcombe quality reviews',
  shortName: 'Wexcombe review',
  direction: 'words',
  levels: [{ label: 'secure' }, { label: 'fragile' }],
};

/** A file with one slip, and whether the schema of the file sees it. */
const slips: readonly (readonly [string, unknown, boolean])[] = [
  ['a field too many', { colour: 1 }, true],
  ['no list', { frameworks: {} }, true],
  ['a missing field', { frameworks: [{ ...good, name: undefined }] }, true],
  ['another kind of value', { frameworks: [{ ...good, levels: 5 }] }, true],
  ['a word that is not allowed', { frameworks: [{ ...good, direction: 'upwards' }] }, true],
  ['an empty text', { frameworks: [{ ...good, name: '' }] }, true],
  ['a text of another form', { frameworks: [{ ...good, id: 'Wexcombe 2024' }] }, true],
  ['a label without a letter', { frameworks: [{ ...good, levels: [{ label: '***' }, { label: 'b' }] }] }, true],
  ['a rule that there is not', { rules: { acronyms: 'off' } }, true],
  ['a severity that there is not', { rules: { acronym: 'loud' } }, true],
  ['kinds that are no list', { annotationKinds: {} }, true],
  ['a kind of another form', { annotationKinds: [{ id: 'Tone', label: 'Tone' }] }, true],
  ['a kind that is there everywhere', { annotationKinds: [{ id: 'query', label: 'Question' }] }, false],
  ['one label twice', { frameworks: [{ ...good, levels: [{ label: 'secure' }, { label: 'secure' }] }] }, false],
  ['an id that is taken', { frameworks: [{ ...good, id: 'ofsted-ilacs-2018' }] }, false],
  ['a stranger', { frameworks: [{ ...good, successor: 'nobody-2030' }] }, false],
];

describe('a mistake in the file of a folder', () => {
  for (const [name, file, seen] of slips) {
    it(`${name}: is left to the schema just where the schema sees it`, () => {
      const text = JSON.stringify(file);
      const { problems } = readConfig(text);
      assert.deepEqual(
        problems.map((problem) => problem.schema),
        [seen],
        JSON.stringify(problems),
      );
      assert.equal(!fits(JSON.parse(text)), seen, JSON.stringify(fits.errors));
    });
  }
});
