import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createVSIX, listFiles, PackageManager } from '@vscode/vsce';
import { Unable } from '../log.mjs';
import { root } from '../paths.mjs';
import { extensionPage } from './extension-page.mjs';

/**
 * The most that the packaged extension may weigh, in bytes: each further kind and form of report adds to it, a library
 * that nobody meant to package adds far more.
 */
export const limit = 680 * 1024;

/**
 * Packages the built extension.
 * @param {string} path where the .vsix goes
 * @returns {Promise<{ size: number, files: string[] }>} its size in bytes and what is in it
 * @throws {Unable} when it weighs more than the limit
 */
export async function makeVsix(path) {
  // Everything is bundled, so nothing of node_modules belongs in it.
  const readmePath = 'dist/README.md';
  writeFileSync(join(root, readmePath), extensionPage(readFileSync(join(root, 'README.md'), 'utf8')));
  const options = { cwd: root, dependencies: false, readmePath };
  await createVSIX({ ...options, packagePath: path, allowMissingRepository: true, rewriteRelativeLinks: false });
  const files = await listFiles({ cwd: root, packageManager: PackageManager.None, readmePath });
  const { size } = statSync(path);
  if (size > limit) throw new Unable(`${path} weighs ${size} bytes, more than the ${limit} that are allowed.`);
  return { size, files };
}

/** Where `npm run package` puts the extension. @param {string} version */
export function vsixPath(version) {
  return join(root, `inspection-reports-${version}.vsix`);
}
