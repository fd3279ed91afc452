import { randomUUID } from 'node:crypto';
import type { Stats } from 'node:fs';
import { open, readdir, readFile, readlink, realpath, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { codeOf, whileLocked } from './lock';

/** Thrown where a file says that it is not to be written to. */
export class ReadOnlyFile extends Error {}

/** The mark that some programs put before a text; it is no part of it, and stays. */
const mark = '\ufeff';

/** What the names of unfinished files end with, after the name of the file that they were to become. */
const unfinished = /^\.[0-9a-f-]{36}\.tmp$/;

/**
 * Puts another text in the place of a file's, or of none, so that whoever reads the file finds one or the other whole.
 * What the file is stays: its mode and owner, a mark before its text, symbolic and hard links to it. Programs that use
 * this function do not overtake each other.
 * @param path of the file, which need not exist
 * @param before what the file must still say; null where there must be none
 * @param after what it is to say; null where it is to be gone
 * @returns whether it is done; nothing is where the file says something else
 * @throws ReadOnlyFile, Locked, and what the file system says where it cannot be done; then the file is as it was
 */
export async function replaceFile(path: string, before: string | null, after: string | null): Promise<boolean> {
  const target = await targetOf(path);
  return whileLocked(target, async () => {
    const [now, known] = [await textAt(target), await statOf(target)];
    if (withoutMark(now) !== before) return false;
    if (known !== null && (known.mode & 0o222) === 0) throw new ReadOnlyFile(`${basename(path)} is read-only.`);
    await clearUnfinished(target);
    if (after === null) await rm(target, { force: true });
    else await put(target, known, `${now?.startsWith(mark) === true ? mark : ''}${after}`);
    return true;
  });
}

/** Where a path leads: a link stays, and what it leads to is replaced, or made where that is not there. */
async function targetOf(path: string): Promise<string> {
  try {
    return await realpath(path);
  } catch (error) {
    if (codeOf(error) !== 'ENOENT') throw error;
    const link = await readlink(path).catch(() => null);
    const folder = await realpath(dirname(path));
    return link === null ? join(folder, basename(path)) : resolve(folder, link);
  }
}

/** @throws where it is there and is no UTF-8: written back, it would not be the same */
async function textAt(path: string): Promise<string | null> {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(await readFile(path));
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return null;
    throw error;
  }
}

async function statOf(path: string): Promise<Stats | null> {
  try {
    return await stat(path);
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return null;
    throw error;
  }
}

function withoutMark(text: string | null): string | null {
  return text?.startsWith(mark) === true ? text.slice(mark.length) : text;
}

async function put(target: string, known: Stats | null, text: string): Promise<void> {
  const temporary = `${target}.${randomUUID()}.tmp`;
  try {
    await write(temporary, known, text);
    // The other names of a file know its content by its place on the disk: there it is written, and the whole text is
    // beside it meanwhile.
    if (known !== null && known.nlink > 1) await overwrite(target, text);
    else {
      await rename(temporary, target);
      return;
    }
  } catch (error) {
    if (known === null || known.nlink < 2) await rm(temporary, { force: true });
    throw error;
  }
  await rm(temporary, { force: true });
}

async function write(path: string, known: Stats | null, text: string): Promise<void> {
  const file = await open(path, 'wx', 0o666);
  try {
    if (known !== null) {
      await file.chmod(known.mode & 0o7777);
      // Only a privileged program may give files away; what it cannot keep is no reason to write nothing.
      await file.chown(known.uid, known.gid).catch(() => undefined);
    }
    await file.writeFile(text);
    await file.sync();
  } finally {
    await file.close();
  }
}

async function overwrite(path: string, text: string): Promise<void> {
  const file = await open(path, 'r+');
  try {
    await file.writeFile(text);
    await file.truncate(Buffer.byteLength(text));
    await file.sync();
  } finally {
    await file.close();
  }
}

/** Takes away what a program left that broke off while it wrote: nobody else is writing now. */
async function clearUnfinished(target: string): Promise<void> {
  const [folder, name] = [dirname(target), basename(target)];
  const left = (await readdir(folder)).filter(
    (each) => each.startsWith(name) && unfinished.test(each.slice(name.length)),
  );
  await Promise.all(left.map((each) => rm(join(folder, each), { force: true })));
}
