import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { sidecarEnd } from '../protocol';

/**
 * The text of a file by its address, without the mark that says which bytes come first; null where there is none.
 * Addresses of other kinds than `file:` have no file. Rejects where the file is there and cannot be read as text.
 */
export async function readFileAt(uri: string): Promise<string | null> {
  if (!uri.startsWith('file:')) return null;
  try {
    const path = fileURLToPath(uri);
    return await (uri.endsWith(sidecarEnd) ? annotations.read(path) : textAt(path, false));
  } catch (error) {
    if (error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR')) return null;
    throw error;
  }
}

/** @param exactly whether what is no UTF-8 is an error */
async function textAt(path: string, exactly: boolean): Promise<string> {
  return new TextDecoder('utf-8', { fatal: exactly }).decode(await readFile(path));
}

/** So long must a file have been left alone before it is taken for the same, in milliseconds: clocks of disks are coarse. */
const settled = 2000;

/** So many files are remembered. */
const mostFiles = 8;

/**
 * Reads files of annotations, which are asked for at every pause of typing and may be many times longer than a report. One
 * that nobody has touched since is not read again. They are written back, so they must be read exactly.
 */
class AnnotationFiles {
  private readonly known = new Map<string, { readonly stamp: string; readonly text: string }>();

  async read(path: string): Promise<string> {
    const now = Date.now();
    const { mtimeMs, ctimeMs, size, ino } = await stat(path);
    const stamp = [mtimeMs, ctimeMs, size, ino].join(' ');
    const known = this.known.get(path);
    if (known?.stamp === stamp) return known.text;
    this.known.delete(path);
    const text = await textAt(path, true);
    if (Math.max(mtimeMs, ctimeMs) < now - settled) this.known.set(path, { stamp, text });
    for (const oldest of this.known.keys()) {
      if (this.known.size <= mostFiles) break;
      this.known.delete(oldest);
    }
    return text;
  }
}

const annotations = new AnnotationFiles();

/**
 * The addresses of the text files below a folder, at most so many. Folders that hold no one's reports, which are hidden
 * ones and those of package managers, are left out, and so is what cannot be read.
 *
 * @param folder its address; folders of other kinds than `file:` have no files
 */
export async function listFilesBelow(folder: string, limit: number): Promise<string[]> {
  if (!folder.startsWith('file:')) return [];
  const found: string[] = [];
  const open = [fileURLToPath(folder)];
  for (let path = open.pop(); path !== undefined && found.length < limit; path = open.pop()) {
    for (const entry of await entriesOf(path)) {
      const isSkipped = entry.name.startsWith('.') || entry.name === 'node_modules';
      if (entry.isDirectory() && !isSkipped) open.push(join(path, entry.name));
      else if (entry.isFile() && entry.name.toLowerCase().endsWith('.txt')) {
        found.push(pathToFileURL(join(path, entry.name)).href);
      }
    }
  }
  return found.slice(0, limit);
}

async function entriesOf(path: string) {
  try {
    return await readdir(path, { withFileTypes: true });
  } catch {
    return [];
  }
}
