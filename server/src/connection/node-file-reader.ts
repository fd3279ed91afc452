import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

/**
 * The text of a file by its address; null where there is none. Addresses of other kinds than `file:` have no file.
 * Rejects where the file is there and cannot be read.
 */
export async function readFileAt(uri: string): Promise<string | null> {
  if (!uri.startsWith('file:')) return null;
  try {
    return await readFile(fileURLToPath(uri), 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR')) return null;
    throw error;
  }
}
