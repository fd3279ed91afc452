import { existsSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { readJson } from './json.mjs';
import { messageOf, Unable, working } from './log.mjs';
import { root } from './paths.mjs';
import { npm } from './processes.mjs';

const oldest = [20, 19];

/** @throws {Unable} when this Node is older than the project's tools need */
export function checkNode(version = process.versions.node) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const [needMajor = 0, needMinor = 0] = oldest;
  if (major > needMajor || (major === needMajor && minor >= needMinor)) return;
  throw new Unable(
    `This needs Node ${oldest.join('.')} or newer, and this is Node ${version}: install a current one from https://nodejs.org and run the command again.`,
  );
}

/** Installs the project's dependencies where they are missing or not those of package-lock.json. */
export async function installDependencies() {
  if (inSync()) return;
  await working('Installing the dependencies', () => npmOrExplain(['ci', '--no-audit', '--no-fund'], root));
}

/**
 * Runs npm and turns its failure into a sentence.
 * @param {readonly string[]} args
 * @param {string} cwd
 * @throws {Unable}
 */
export async function npmOrExplain(args, cwd) {
  // Without a network npm tries for minutes; with `--offline` it says at once whether its cache will do.
  const reach = await npmOutput(['ping', '--fetch-retries=0'], cwd);
  const offline = networkTrouble.test(reach.output);
  const { code, output } = await npmOutput(offline ? [...args, '--offline'] : args, cwd);
  if (code === 0) return;
  if (offline || networkTrouble.test(output)) {
    throw new Unable(
      'npm could not reach its registry: check the network (or the proxy and registry in `npm config list`) and run the command again.',
    );
  }
  if (/\bENOSPC\b/.test(output)) throw new Unable('The disk is full: free about 1 GB and run the command again.');
  const tail = output.trim().split('\n').slice(-15).join('\n');
  throw new Unable(
    `${tail}\n\n\`npm ${args.join(' ')}\` failed in ${cwd}: what it said stands above. Mend that and run the command again.`,
  );
}

const networkTrouble =
  /\b(?:ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|EHOSTUNREACH|ERR_SOCKET_TIMEOUT)\b/;

/** @param {readonly string[]} args @param {string} cwd */
function npmOutput(args, cwd) {
  return npm(args, cwd).catch((/** @type {unknown} */ error) => {
    throw new Unable(`npm could not be started (${messageOf(error)}): it comes with Node and must be on the PATH.`);
  });
}

/** Whether node_modules holds what package-lock.json asks for, by npm's own record of what it installed. */
function inSync() {
  const record = join(root, 'node_modules', '.package-lock.json');
  if (!existsSync(record)) return false;
  const installed = packagesOf(record);
  return Object.entries(packagesOf(join(root, 'package-lock.json'))).every(
    ([path, { version, optional }]) => path === '' || optional === true || installed[path]?.version === version,
  );
}

/** What a lock file lists. @param {string} file */
function packagesOf(file) {
  const lock = /** @type {{ packages: Record<string, { version?: string, optional?: boolean }> }} */ (readJson(file));
  return lock.packages;
}
