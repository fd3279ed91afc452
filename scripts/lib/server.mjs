import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { pathToFileURL } from 'node:url';
import { extensionsBelow, linkExtensions } from './editor/extensions.mjs';
import { Unable } from './log.mjs';
import { freePort } from './ports.mjs';
import { start, stop } from './processes.mjs';

/** What keeps the first look on the report: no welcome page, no chat, no empty side bar, nothing sent anywhere. */
const firstLook = {
  'chat.disableAIFeatures': true,
  'workbench.startupEditor': 'none',
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'workbench.tips.enabled': false,
  'telemetry.telemetryLevel': 'off',
  'extensions.autoCheckUpdates': false,
  'extensions.autoUpdate': false,
  'git.enabled': false,
};

/**
 * A running VS Code server on the loopback address.
 * @typedef {object} Server
 * @property {number} port
 * @property {import('node:child_process').ChildProcess} process
 * @property {(place: { folder?: string, file?: string, payload?: [string, string][] }) => string} link the address that opens a place
 * @property {(path: string) => string} remote the address of a file or folder as the workbench names it
 * @property {() => string} output what the server has printed so far
 * @property {() => Promise<void>} stop
 */

/**
 * Starts a VS Code server and waits until it answers.
 * @param {import('./editor/host.mjs').Host} host
 * @param {object} options
 * @param {string} options.data a folder for settings, caches and, below `extensions`, the extensions
 * @param {number} [options.port] a free one when left out
 * @param {readonly string[]} [options.extensions] folders of extensions under development, to be linked in instead of those that are there
 * @param {boolean} [options.automated] lets a page run a test suite inside the extension host
 * @param {Record<string, unknown>} [options.settings] the person's, beside those that keep the first look on the report
 * @param {Record<string, string>} [options.env] more environment variables, seen by the extension host too
 * @returns {Promise<Server>}
 * @throws {Unable} when the port is taken or the server ends before it answers
 */
export async function startServer(
  host,
  { data, port: wanted, extensions, automated = false, settings = {}, env = {} },
) {
  const port = await freePort(wanted);
  const token = randomBytes(24).toString('hex');
  writeSettings(data, settings);
  if (extensions) linkExtensions(data, extensions);
  const child = start(
    host.node,
    [
      host.server,
      ...['--host', '127.0.0.1', '--port', String(port), '--connection-token', token],
      ...['--server-data-dir', data, '--extensions-dir', extensionsBelow(data)],
      ...['--accept-server-license-terms', '--disable-telemetry', '--disable-workspace-trust'],
      ...(automated ? ['--enable-smoke-test-driver'] : []),
    ],
    { stdio: ['ignore', 'pipe', 'pipe'], env: { ...process.env, ...env } },
  );
  const output = await listening(child);
  const remote = (/** @type {string} */ path) => `vscode-remote://127.0.0.1:${port}${pathToFileURL(path).pathname}`;
  return {
    port,
    process: child,
    remote,
    output,
    link({ folder, file, payload = [] }) {
      const query = new URLSearchParams({ tkn: token });
      if (folder !== undefined) query.set('folder', decodeURIComponent(pathToFileURL(folder).pathname));
      const opened = file === undefined ? payload : [...payload, ['openFile', remote(file)]];
      if (opened.length > 0) query.set('payload', JSON.stringify(opened));
      return `http://127.0.0.1:${port}/?${query}`;
    },
    stop: () => stop(child),
  };
}

/**
 * Waits for the line that says the server listens.
 * @param {import('node:child_process').ChildProcess} child
 * @returns {Promise<() => string>} reads what was printed so far
 */
function listening(child) {
  let printed = '';
  return new Promise((resolve, reject) => {
    for (const stream of [child.stdout, child.stderr]) {
      stream?.setEncoding('utf8').on('data', (/** @type {string} */ text) => {
        printed += text;
        if (printed.includes('Extension host agent listening on')) resolve(() => printed);
      });
    }
    child.once('error', (error) => {
      reject(
        new Unable(
          `VS Code could not be started (${error.message}): remove the folder .vscode-host and run the command again.`,
        ),
      );
    });
    child.once('exit', () => {
      const tail = printed.trim().split('\n').slice(-10).join('\n');
      reject(
        new Unable(
          `${tail}\nVS Code ended before it answered: remove the folder .vscode-host and run the command again.`,
        ),
      );
    });
  });
}

/** @param {string} data @param {Record<string, unknown>} settings */
function writeSettings(data, settings) {
  const folder = join(data, 'data', 'User');
  mkdirSync(folder, { recursive: true });
  const file = join(folder, 'settings.json');
  // What the person changed in an earlier run stays.
  if (!existsSync(file)) writeFileSync(file, `${JSON.stringify({ ...firstLook, ...settings }, null, 2)}\n`);
}
