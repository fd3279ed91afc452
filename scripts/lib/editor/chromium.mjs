import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import process from 'node:process';
import { Unable, working } from '../log.mjs';
import { run } from '../processes.mjs';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome', 'microsoft-edge'];

const usualPlaces = {
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
  win32: ['ProgramFiles', 'ProgramFiles(x86)', 'LocalAppData'].flatMap((variable) => {
    const base = process.env[variable];
    if (base === undefined) return [];
    return [join(base, 'Google/Chrome/Application/chrome.exe'), join(base, 'Microsoft/Edge/Application/msedge.exe')];
  }),
};

/** What a person without a browser is told. */
export const noChromium =
  'there is no Chromium: install one (Debian: apt-get install chromium), or set CHROME_PATH to a Chrome, Chromium or Edge';

/**
 * The Chromium to drive: CHROME_PATH, else one on the PATH, else one where the system usually keeps it, else one installed
 * from Debian's packages when the run may.
 * @returns {Promise<string | null>} its path; null when there is none
 * @throws {Unable} when CHROME_PATH names nothing
 */
export async function findChromium() {
  const named = process.env['CHROME_PATH'];
  if (named !== undefined && named !== '') {
    if (existsSync(named)) return named;
    throw new Unable(`CHROME_PATH is ${named}, and nothing is there: name a browser's program, or unset it.`);
  }
  return onPath() ?? inUsualPlaces() ?? ((await installFromDebian()) ? onPath() : null);
}

function onPath() {
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
  return names.flatMap((name) => folders.map((folder) => join(folder, name))).find((file) => existsSync(file)) ?? null;
}

function inUsualPlaces() {
  const places = process.platform === 'darwin' || process.platform === 'win32' ? usualPlaces[process.platform] : [];
  return places.find((file) => existsSync(file)) ?? null;
}

/** Installs Chromium where that is allowed: in CI, or when INSPECTION_REPORTS_INSTALL is 1, as root on a Debian. */
async function installFromDebian() {
  const mayInstall = isSet('CI') || process.env['INSPECTION_REPORTS_INSTALL'] === '1';
  if (!mayInstall || process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return false;
  return working('Installing Chromium from the Debian packages', async () => {
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    for (const args of [['update'], ['install', '-y', '--no-install-recommends', 'chromium']]) {
      const { code } = await run('apt-get', args, { env });
      if (code !== 0) return false;
    }
    return true;
  });
}

/** Whether an environment variable says yes. @param {string} name */
export function isSet(name) {
  const value = process.env[name];
  return value !== undefined && value !== '' && value !== '0' && value !== 'false';
}
