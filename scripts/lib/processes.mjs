import { spawn, spawnSync } from 'node:child_process';
import { constants } from 'node:os';
import process from 'node:process';

const windows = process.platform === 'win32';

/** @type {Set<import('node:child_process').ChildProcess>} */
const running = new Set();

/**
 * Starts a program at the head of its own process group, so that everything it starts can be ended with it.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {import('node:child_process').SpawnOptions} [options]
 */
export function start(command, args, options = {}) {
  const child = spawn(command, [...args], { ...options, detached: !windows });
  running.add(child);
  child.once('exit', () => {
    // What the program itself started may outlive it, so the group is ended too; then nothing of it is left to track.
    signal(child, 'SIGKILL');
    running.delete(child);
  });
  child.once('error', () => running.delete(child));
  return child;
}

/**
 * Runs a program to its end.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {import('node:child_process').SpawnOptions & { echo?: boolean }} [options] `echo` also shows what it prints
 * @returns {Promise<{ code: number, output: string }>} its exit code and what it printed on both streams
 * @throws when the program cannot be started at all
 */
export function run(command, args, { echo = false, ...options } = {}) {
  return new Promise((resolve, reject) => {
    const child = start(command, args, { stdio: ['ignore', 'pipe', 'pipe'], ...options });
    let output = '';
    for (const [stream, target] of /** @type {const} */ ([
      [child.stdout, process.stdout],
      [child.stderr, process.stderr],
    ])) {
      stream?.setEncoding('utf8').on('data', (/** @type {string} */ text) => {
        output += text;
        if (echo) target.write(text);
      });
    }
    child.once('error', reject);
    child.once('close', (code) => {
      resolve({ code: code ?? 1, output });
    });
  });
}

/** Runs npm in a folder, as `run` does. @param {readonly string[]} args @param {string} cwd */
export function npm(args, cwd) {
  // npm is a batch file on Windows, which only a shell starts; no argument of ours needs quoting.
  return run('npm', args, { cwd, shell: windows });
}

/**
 * Ends a program and everything that it started: politely, then by force.
 * @param {import('node:child_process').ChildProcess} child
 * @param {number} [patience] milliseconds before force
 */
export async function stop(child, patience = 3000) {
  if (child.pid === undefined || !running.has(child)) return;
  const gone = new Promise((resolve) => child.once('exit', resolve));
  signal(child, 'SIGTERM');
  const force = setTimeout(() => {
    signal(child, 'SIGKILL');
  }, patience);
  await gone;
  clearTimeout(force);
}

let stopping = false;

/** Whether a signal has asked this process to end. */
export function isStopping() {
  return stopping;
}

/** Ends every program that is still running when this process ends, by a signal or by itself; a second signal does not wait. */
export function stopAllAtExit() {
  for (const name of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
    process.on(name, () => {
      const code = 128 + constants.signals[name];
      if (stopping) process.exit(code);
      stopping = true;
      void Promise.all([...running].map((child) => stop(child))).then(() => process.exit(code));
    });
  }
  process.once('exit', () => {
    for (const child of running) signal(child, 'SIGKILL');
  });
}

/** @param {import('node:child_process').ChildProcess} child @param {NodeJS.Signals} name */
function signal(child, name) {
  if (child.pid === undefined) return;
  if (windows) {
    spawnSync('taskkill', ['/pid', String(child.pid), '/T', '/F'], { stdio: 'ignore' });
    return;
  }
  try {
    process.kill(-child.pid, name);
  } catch {
    // The whole group has ended already.
  }
}
