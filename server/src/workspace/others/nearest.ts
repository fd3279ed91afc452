/** The folder that an address lies in; null for the address of a document that lies nowhere. */
export function folderOf(uri: string): string | null {
  const end = uri.lastIndexOf('/');
  return end > 0 && /^[^:/?#]+:\/\/[^/]*\//.test(uri) ? uri.slice(0, end) : null;
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
  const name = uri.slice(uri.lastIndexOf('/') + 1).replace(/\.[^.]*$/, '');
  return name.toLowerCase().match(/[a-z]{3,}/g) ?? [];
}
