import * as assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../support/root';

describe('the texts of package.json', () => {
  const manifest = readFileSync(join(root, 'package.json'), 'utf8');
  const texts = JSON.parse(readFileSync(join(root, 'package.nls.json'), 'utf8')) as Record<string, string>;
  const asked = new Set([...manifest.matchAll(/"%([^"%]+)%"/g)].map((match) => match[1] ?? ''));

  it('each stand in package.nls.json, and none there is unused', () => {
    assert.deepEqual([...asked].sort(), Object.keys(texts).sort());
  });

  it('all stand there, so that they can be translated', () => {
    const { contributes } = JSON.parse(manifest) as { contributes: unknown };
    const spoken = new Set([
      'title',
      'shortTitle',
      'category',
      'description',
      'markdownDescription',
      'contents',
      'label',
    ]);
    const untranslated: string[] = [];
    const look = (value: unknown, path: string): void => {
      if (typeof value !== 'object' || value === null) return;
      for (const [key, inner] of Object.entries(value as Record<string, unknown>)) {
        if (spoken.has(key) && typeof inner === 'string' && !/^%.*%$/.test(inner)) untranslated.push(`${path}/${key}`);
        look(inner, `${path}/${key}`);
      }
    };
    look(contributes, '');
    assert.deepEqual(untranslated, []);
  });
});
