import process from 'node:process';

/** Something that the person can act on: its message is one whole sentence or two, shown without a stack. */
export class Unable extends Error {}

/** Prints one line about what is being done now. @param {string} text */
export function say(text) {
  process.stdout.write(`${text}\n`);
}

/** The message of whatever was thrown. @param {unknown} error */
export function messageOf(error) {
  return error instanceof Error ? error.message : String(error);
}

/**
 * Says what is being done, and how long it took once it is done; counts the seconds on a terminal.
 * @template T
 * @param {string} label
 * @param {() => Promise<T>} task
 * @returns {Promise<T>} what the task returns; a failure of the task is passed on
 */
export async function working(label, task) {
  const began = Date.now();
  const seconds = () => `${Math.round((Date.now() - began) / 1000)} s`;
  const live = process.stdout.isTTY;
  if (!live) say(`${label} …`);
  const tick = () => live && process.stdout.write(`\r\x1b[2K${label} … ${seconds()}`);
  tick();
  const timer = setInterval(tick, 1000);
  try {
    const result = await task();
    say(live ? `\r\x1b[2K${label}: done in ${seconds()}` : `  done in ${seconds()}`);
    return result;
  } catch (error) {
    if (live) process.stdout.write('\n');
    throw error;
  } finally {
    clearInterval(timer);
  }
}

/**
 * Runs a script's body. An `Unable` ends the process with its sentence and exit code 1; any other error keeps its stack.
 * @param {() => Promise<number | void>} body returns the exit code, 0 when nothing
 */
export async function main(body) {
  try {
    process.exitCode = (await body()) ?? 0;
  } catch (error) {
    const shown = error instanceof Error && !(error instanceof Unable) ? error.stack : messageOf(error);
    process.stderr.write(`${shown ?? messageOf(error)}\n`);
    process.exitCode = 1;
  }
}
