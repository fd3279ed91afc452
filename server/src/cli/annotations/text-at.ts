import type { FileHost } from '../host';

/**
 * The text of a file, without a mark that some programs put first.
 * @returns null where there is none
 * @throws where it cannot be read, or is no UTF-8: written back, it would not be the same
 */
export async function textAt(host: FileHost, path: string): Promise<string | null> {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(await host.read(path));
  } catch (error) {
    if (error instanceof TypeError) throw new Error('it is no UTF-8', { cause: error });
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw error;
  }
}
