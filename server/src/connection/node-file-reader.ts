import { readdir, readFile } from 'node:fs/promises';
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
    // Annotations are written back, so they must be read exactly: what is no UTF-8 is an error.
    const decoder = new TextDecoder('utf-8', { fatal: uri.endsWith(sidecarEnd) });
    return decoder.decode(await readFile(fileURLToPath(uri)));
  } catch (error) {
    if (error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR')) return null;
    throw error;
  }
}

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
