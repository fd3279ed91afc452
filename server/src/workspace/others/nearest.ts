import { URI, Utils } from 'vscode-uri';

/** Whether an address is that of a file in a folder, beside which others may lie. */
export function liesInFolder(uri: string): boolean {
  const address = parsed(uri);
  return address !== null && address.path.startsWith('/') && (address.scheme === 'file' || address.authority !== '');
}

/**
 * The files that most likely bear on one of them: those whose names share most words with its name, as the reports on
 * one authority do.
 * @param limit how many at most
 */
export function nearest(uri: string, files: readonly string[], limit: number): string[] {
  const own = new Set(wordsOf(uri));
  const ranked = files
    .filter((file) => file !== uri)
    .map((file) => ({ file, shared: new Set(wordsOf(file).filter((word) => own.has(word))).size }));
  ranked.sort((a, b) => b.shared - a.shared || (a.file < b.file ? -1 : 1));
  return ranked.slice(0, limit).map(({ file }) => file);
}

/** The words of three letters or more of a file's name; its numbers are those of years and days. */
function wordsOf(uri: string): string[] {
  const address = parsed(uri);
  if (address === null) return [];
  const name = Utils.basename(address);
  const stem = name.slice(0, name.length - Utils.extname(address).length);
  return stem.toLowerCase().match(/[a-z]{3,}/g) ?? [];
}

/** An address in its parts; null for what is none. */
function parsed(uri: string): URI | null {
  try {
    return URI.parse(uri);
  } catch {
    return null;
  }
}
