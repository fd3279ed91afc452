import { spawn } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { delimiter, dirname, join, resolve } from 'node:path';
import process from 'node:process';
import { installHost } from './editor/host.mjs';
import { say, Unable } from './log.mjs';
import { root } from './paths.mjs';
import { isStopping } from './processes.mjs';
import { startServer } from './server.mjs';

const windows = process.platform === 'win32';

/** The extension that shows the outline of the sample that is opened first. */
const firstLook = join(root, 'scripts', 'lib', 'editor', 'first-look');

/**
 * What is to be opened.
 * @typedef {object} Place
 * @property {string} folder
 * @property {string} [file] in it
 * @property {readonly string[]} [beside] folders of extensions that are on as well
 */

/**
 * What is to be opened, as a folder and perhaps a file in it.
 * @param {string | undefined} path as typed, relative to where the command was typed; the samples when left out
 * @returns {Place} absolute paths
 * @throws {Unable} when nothing is there
 */
export function placeOf(path) {
  if (path === undefined) {
    const folder = join(root, 'seeds');
    return { folder, file: join(folder, 'first-look.report.txt'), beside: [firstLook] };
  }
  // npm runs scripts in the project's folder and keeps the folder of the person here.
  const place = resolve(process.env['INIT_CWD'] ?? process.cwd(), path);
  if (!existsSync(place))
    throw new Unable(`There is no file or folder ${place}: check the path and run the command again.`);
  return statSync(place).isDirectory() ? { folder: place } : { folder: dirname(place), file: place };
}

/**
 * Serves VS Code with the extension on and waits until it ends.
 * @param {Place} place
 * @param {{ port?: number, open: boolean }} options
 * @throws {Unable} when it ends without being asked to
 */
export async function startInBrowser(place, { port, open }) {
  const host = await installHost();
  const server = await startServer(host, {
    data: join(host.folder, 'data'),
    extensions: [root, ...(place.beside ?? [])],
    ...(port === undefined ? {} : { port }),
  });
  const link = server.link(place);
  say(
    `\nVS Code with Inspection Reports is ready:\n\n  ${link}\n\nThe link holds a secret of this run. Press Ctrl+C to stop.`,
  );
  if (open) openBrowser(link);
  await new Promise((ended) => server.process.once('exit', ended));
  if (!isStopping()) throw new Unable('VS Code ended by itself: run the command again.');
}

/**
 * Opens an installed VS Code with the extension on; it goes on after this command ends.
 * @param {Place} place
 * @throws {Unable} when there is none
 */
export async function startDesktop({ folder, file, beside = [] }) {
  const command = ['code', 'code-insiders', 'codium'].find(onPath);
  if (command === undefined) {
    throw new Unable(
      'There is no `code` on the PATH: install VS Code from https://code.visualstudio.com (on macOS also run its command ' +
        '"Shell Command: Install \'code\' command in PATH"), or leave out --desktop to use the browser.',
    );
  }
  const places = [folder, ...(file === undefined ? [] : [file])];
  const developed = [root, ...beside].map((extension) => `--extensionDevelopmentPath=${extension}`);
  const args = ['--new-window', ...developed, ...places];
  const quoted = windows ? args.map((arg) => `"${arg}"`) : args;
  /** @type {Promise<number | null>} */
  const ended = new Promise((resolve) => {
    spawn(command, quoted, { stdio: 'inherit', shell: windows }).once('exit', resolve);
  });
  const code = await ended;
  if (code !== 0) throw new Unable(`\`${command}\` ended with exit code ${code}: what it said stands above.`);
}

/** @param {string} command */
function onPath(command) {
  const endings = windows ? ['.cmd', '.exe'] : [''];
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
  return folders.some((folder) => endings.some((ending) => existsSync(join(folder, command + ending))));
}

/** Opens the link where there is a screen to open it on; the link was printed, so a failure does not matter. @param {string} link */
function openBrowser(link) {
  const { DISPLAY, WAYLAND_DISPLAY } = process.env;
  /** @type {[string, string[]]} */
  const [command, args] = windows
    ? ['rundll32', ['url.dll,FileProtocolHandler', link]]
    : process.platform === 'darwin'
      ? ['open', [link]]
      : ['xdg-open', [link]];
  if (command === 'xdg-open' && DISPLAY === undefined && WAYLAND_DISPLAY === undefined) return;
  // The browser belongs to the person: it is not among the programs that end with this one.
  spawn(command, args, { stdio: 'ignore', detached: true })
    .once('error', () => undefined)
    .unref();
}
