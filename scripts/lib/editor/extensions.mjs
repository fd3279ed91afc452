import { mkdirSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { extensionFolder, readManifest } from '../json.mjs';
import { Unable } from '../log.mjs';
import { run } from '../processes.mjs';

/** Where a server keeps its extensions. @param {string} data the server's data folder */
export function extensionsBelow(data) {
  return join(data, 'extensions');
}

/**
 * Links extensions under development into a server's extensions, instead of all that are there.
 * @param {string} data the server's data folder
 * @param {readonly string[]} folders
 */
export function linkExtensions(data, folders) {
  const target = extensionsBelow(data);
  rmSync(target, { recursive: true, force: true });
  mkdirSync(target, { recursive: true });
  for (const folder of folders) {
    symlinkSync(folder, join(target, extensionFolder(readManifest(folder))), 'junction');
  }
}

/**
 * Installs a packaged extension, as a person does with 'Install from VSIX'.
 * @param {import('./host.mjs').Host} host
 * @param {string} data the server's data folder
 * @param {string} vsix
 * @throws {Unable} when VS Code refuses it
 */
export async function installVsix(host, data, vsix) {
  const { code, output } = await run(host.node, [
    host.server,
    ...['--accept-server-license-terms', '--server-data-dir', data, '--extensions-dir', extensionsBelow(data)],
    ...['--install-extension', vsix],
  ]);
  if (code !== 0 || !output.includes('was successfully installed'))
    throw new Unable(`VS Code did not install ${vsix}:\n${output}`);
}
