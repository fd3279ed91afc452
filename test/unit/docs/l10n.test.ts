import * as assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { saidTexts } from '../../support/pseudo';
import { root } from '../../support/root';

function sources(...folders: readonly string[]): string[] {
  return folders.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts'))
      .map((name) => join(root, folder, name)),
  );
}

const withoutComments = (code: string): string => code.replace(/^ *(?:\/?\*|\/\/).*$/gm, '');

describe('the bundle of texts', () => {
  it('holds every text that the client and the server say, and no other', () => {
    const script = join(root, 'scripts', 'l10n.mjs');
    const { status, stdout, stderr } = spawnSync(process.execPath, [script, '--check'], { encoding: 'utf8' });
    assert.equal(status, 0, stdout + stderr);
  });

  it('has texts of both', () => {
    assert.ok('Refresh' in saidTexts, 'a button of the client');
    assert.ok('{0} places say otherwise' in saidTexts, 'a code lens of the server');
  });

  it('misses nothing that rules and features say: each message and title goes through it', () => {
    const written = sources('server/src/rules', 'server/src/waivers', 'server/src/features').flatMap((file) =>
      [
        ...withoutComments(readFileSync(file, 'utf8')).matchAll(
          /\b(?:message|title|tooltip|detail): (?:'[^'\n]*'|"[^"\n]*"|`[^`\n]*`)/g,
        ),
      ]
        .map(([text]) => text)
        // What stands in quotes alone is a word of the report.
        .filter((text) => /[a-z]{2}/.test(text.slice(text.indexOf(': ')).replace(/\$\{[^}]*\}/g, '')))
        .map((text) => `${file}: ${text}`),
    );
    assert.deepEqual(written, []);
  });

  it('misses no sentence on what is wrong with settings, annotations and what is imported', () => {
    const left = sources('server/src/config', 'server/src/annotations', 'server/src/review').flatMap((file) =>
      [
        ...withoutComments(readFileSync(file, 'utf8'))
          .replace(/l10n\.t\(\s*(?:'[^'\n]*'|"[^"\n]*")/g, '')
          // The JSON schema is written for editors, once for all languages.
          .replace(/describe\([^\n]*/g, '')
          .matchAll(/'[^'\n]*'|"[^"\n]*"|`[^`\n]*`/g),
      ]
        .map(([text]) => text)
        .filter((text) => text.includes(' ') && text.at(-2) === '.')
        .filter((text) => /[a-z]{2}/.test(text.replace(/\$\{[^}]*\}/g, '')))
        .map((text) => `${file}: ${text}`),
    );
    assert.deepEqual(left, []);
  });

  it('has a sentence for every form that the schemas of settings ask for', () => {
    const forms = sources('server/src/config', 'server/src/frameworks').flatMap((file) =>
      [...readFileSync(file, 'utf8').matchAll(/'(must (?:be|have|not) [^'\n]*)'(?=,?\s*\))/g)].map(
        ([, form]) => form ?? '',
      ),
    );
    assert.ok(forms.length > 8, forms.join('\n'));
    assert.deepEqual(
      forms.filter((form) => !(`{0} ${form}.` in saidTexts)),
      [],
    );
  });

  it('is where the manifest says', () => {
    const { l10n } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { l10n: string };
    assert.equal(l10n, './l10n');
  });
});
