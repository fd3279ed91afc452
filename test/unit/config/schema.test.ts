import * as assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../support/root';

describe('schemas/inspection-reports.schema.json', () => {
  it('is what the code says', () => {
    const script = join(root, 'scripts', 'config-schema.mjs');
    const { status, stdout, stderr } = spawnSync(process.execPath, [script, '--check'], { encoding: 'utf8' });
    assert.equal(status, 0, stdout + stderr);
  });

  it('describes every field of a framework, and is named in the manifest', () => {
    const schema = JSON.parse(readFileSync(join(root, 'schemas', 'inspection-reports.schema.json'), 'utf8')) as {
      properties: {
        frameworks: { items: { properties: Record<string, { description?: string }>; required: string[] } };
      };
    };
    const { properties, required } = schema.properties.frameworks.items;
    assert.deepEqual(required, ['id', 'inspectorate', 'name', 'shortName', 'direction', 'levels']);
    assert.deepEqual(
      Object.entries(properties).flatMap(([name, { description }]) => (description === undefined ? [name] : [])),
      [],
    );
    const manifest = readFileSync(join(root, 'package.json'), 'utf8');
    assert.ok(manifest.includes('"./schemas/inspection-reports.schema.json"'));
  });
});
