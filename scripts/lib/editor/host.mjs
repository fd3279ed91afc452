import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import process from 'node:process';
import { npmOrExplain } from '../install.mjs';
import { working } from '../log.mjs';
import { root } from '../paths.mjs';

/** The npm package that ships the workbench, the server and the extension host of VS Code. */
const workbenchPackage = 'code-server';
const workbenchVersion = '4.139.1';
/** The major version of Node that it runs on. */
const nodeMajor = '24';

/**
 * An installed VS Code.
 * @typedef {object} Host
 * @property {string} folder where it is kept; `data` below it is for the person's own runs
 * @property {string} node the Node that runs it
 * @property {string} server the script that serves the workbench
 */

/**
 * The VS Code to run in, installed on first use into a folder of its own: `.vscode-host`, or what INSPECTION_REPORTS_HOST names.
 * @returns {Promise<Host>}
 */
export async function installHost() {
  const folder = resolve(root, process.env['INSPECTION_REPORTS_HOST'] ?? '.vscode-host');
  const nodePackage = ownNodeWillDo() ? null : nodePackageName();
  const wanted = JSON.stringify({ [workbenchPackage]: workbenchVersion, node: nodePackage });
  const marker = join(folder, 'installed.json');
  const modules = join(folder, 'node_modules');
  const vscode = join(modules, workbenchPackage, 'lib', 'vscode');
  if (readOrNothing(marker) !== wanted) {
    await working('Installing VS Code for the first time, about 800 MB on disk', async () => {
      rmSync(marker, { force: true });
      rmSync(modules, { recursive: true, force: true });
      mkdirSync(folder, { recursive: true });
      const dependencies = {
        [workbenchPackage]: workbenchVersion,
        ...(nodePackage ? { [nodePackage]: nodeMajor } : {}),
      };
      writeFileSync(join(folder, 'package.json'), JSON.stringify({ private: true, dependencies }, null, 2));
      // Scripts stay off: they compile native modules that editing and testing do not need.
      const quiet = ['--ignore-scripts', '--no-audit', '--no-fund', '--no-package-lock', '--loglevel=error'];
      await npmOrExplain(['install', ...quiet], folder);
      await npmOrExplain(['install', '--omit=dev', ...quiet], vscode);
    });
    // Written last: an install that broke off is done again.
    writeFileSync(marker, wanted);
  }
  return {
    folder,
    node: nodePackage ? nodeBinary(join(modules, nodePackage)) : process.execPath,
    server: join(vscode, 'out', 'server-main.js'),
  };
}

function ownNodeWillDo() {
  return process.versions.node.split('.')[0] === nodeMajor;
}

function nodePackageName() {
  const system = process.platform === 'win32' ? 'win' : process.platform;
  return `node-${system}-${process.arch}`;
}

/** @param {string} folder */
function nodeBinary(folder) {
  return process.platform === 'win32' ? join(folder, 'bin', 'node.exe') : join(folder, 'bin', 'node');
}

/** @param {string} file */
function readOrNothing(file) {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}
