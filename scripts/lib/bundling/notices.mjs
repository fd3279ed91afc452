import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readJson } from '../json.mjs';
import { root } from '../paths.mjs';

/** @typedef {import('esbuild').Metafile} Metafile */

/** The packages whose code stands in the bundles. @param {readonly Metafile[]} metafiles */
function packagesIn(metafiles) {
  /** @type {Set<string>} */
  const names = new Set();
  for (const { inputs } of metafiles) {
    for (const input of Object.keys(inputs)) {
      const [, name] = /(?:^|\/)node_modules\/((?:@[^/]+\/)?[^/]+)\/(?!.*\/node_modules\/)/.exec(input) ?? [];
      if (name !== undefined) names.add(name);
    }
  }
  return [...names].sort();
}

/**
 * Writes dist/THIRD-PARTY-NOTICES.txt: the licence of each library whose code is in the bundles.
 * @param {readonly Metafile[]} metafiles of the bundles
 */
export function writeNotices(metafiles) {
  const parts = packagesIn(metafiles).map((name) => {
    const folder = join(root, 'node_modules', name);
    const { version, license = 'unknown' } = /** @type {{ version: string, license?: string }} */ (
      readJson(join(folder, 'package.json'))
    );
    const file = existsSync(folder) ? readdirSync(folder).find((each) => /^licen[cs]e/i.test(each)) : undefined;
    const text = file === undefined ? `Licence: ${license}` : readFileSync(join(folder, file), 'utf8').trim();
    return `${name} ${version} (${license})\n\n${text}\n`;
  });
  const head = 'The programs of this extension contain code of these libraries.\n';
  writeFileSync(join(root, 'dist', 'THIRD-PARTY-NOTICES.txt'), [head, ...parts].join(`\n${'-'.repeat(80)}\n\n`));
}
