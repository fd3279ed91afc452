import { configName } from '../../protocol';

/** Whether an address is that of a file that says what holds for its folder. */
export function isConfig(uri: string): boolean {
  return uri.endsWith(`/${configName}`);
}

/**
 * Where the file for a document may lie, the nearest place first: in its own folder, in the one above and so on, up to
 * the folder that is open in the editor; or up to the root, for a document that lies in none that is open.
 *
 * @param uri the document's address; one that has no folder, of a new document, belongs to the only folder that is open
 * @param folders the addresses of the open folders
 */
export function configPlaces(uri: string, folders: readonly string[]): string[] {
  const roots = folders.map((folder) => folder.replace(/\/$/, ''));
  const start = /^[^:/?#]+:(?:\/\/[^/]*)?\//.exec(uri)?.[0];
  if (start === undefined) return roots.length === 1 ? roots.map((root) => `${root}/${configName}`) : [];
  const holding = roots.filter((root) => uri.startsWith(`${root}/`)).sort((a, b) => b.length - a.length)[0];
  const top = holding ?? start.slice(0, -1);
  const places: string[] = [];
  for (let folder = parent(uri); folder.length >= top.length && folder !== ''; folder = parent(folder)) {
    places.push(`${folder}/${configName}`);
    if (folder === top) break;
  }
  return places;
}

function parent(uri: string): string {
  return uri.slice(0, Math.max(0, uri.lastIndexOf('/')));
}
