import { open, readFile, rename, rm, stat } from 'node:fs/promises';
import { randomUUID } from 'node:crypto';

/** So long is waited for somebody else's lock, and so long between two looks. In milliseconds. */
const patience = 5000;
const pause = 15;

/** A lock that is older than this was left by a program that is gone: nobody holds one for long. In milliseconds. */
const stale = 10_000;

/** Thrown where somebody else holds a file for too long. */
export class Locked extends Error {}

/**
 * Does something while no other program that asks the same is doing it. The lock is a file beside the file that it is for,
 * so that it holds for programs on other machines as well.
 * @param path of the file, which need not exist
 * @throws Locked where it is not free in time; what opening a file may throw, where there can be no file
 */
export async function whileLocked<T>(path: string, work: () => Promise<T>): Promise<T> {
  const lock = `${path}.lock`;
  const token = randomUUID();
  await acquire(lock, token);
  try {
    return await work();
  } finally {
    // Whoever took it for stale has it now.
    if ((await tokenIn(lock)) === token) await rm(lock, { force: true });
  }
}

async function acquire(lock: string, token: string): Promise<void> {
  const end = Date.now() + patience;
  while (!(await taken(lock, token))) {
    if (Date.now() > end) throw new Locked(`${lock} is held by another program.`);
    await breakStale(lock);
    await new Promise((resolve) => setTimeout(resolve, pause * (0.5 + Math.random())));
  }
}

async function taken(lock: string, token: string): Promise<boolean> {
  let file;
  try {
    file = await open(lock, 'wx');
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false;
    throw error;
  }
  try {
    await file.writeFile(token);
  } catch (error) {
    await rm(lock, { force: true });
    throw error;
  } finally {
    await file.close();
  }
  return true;
}

/** Takes a lock away that was left behind. It is moved aside first: two who find it stale take it away once. */
async function breakStale(lock: string): Promise<void> {
  const [known, held] = [await stat(lock).catch(() => null), await tokenIn(lock)];
  if (known === null || Date.now() - known.mtimeMs < stale) return;
  const aside = `${lock}.${randomUUID()}`;
  try {
    await rename(lock, aside);
  } catch {
    return;
  }
  // Somebody was quicker, and this is the lock that they made since: it is theirs.
  if ((await tokenIn(aside)) === held) await rm(aside, { force: true });
  else await rename(aside, lock).catch(() => undefined);
}

async function tokenIn(lock: string): Promise<string | null> {
  return readFile(lock, 'utf8').catch(() => null);
}

/** The code of an error of the file system; '' of every other. */
export function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}
