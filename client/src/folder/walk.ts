/** An entry of a folder, as the walk asks for it. */
export interface WalkEntry {
  readonly name: string;
  readonly isFolder: boolean;
  readonly isFile: boolean;
}

/** The files that a walk has found. */
export interface Walked<U> {
  readonly files: readonly U[];
  /** Whether there are more than the walk may take. */
  readonly cut: boolean;
  /** The folders that could not be read. */
  readonly unread: readonly U[];
}

/** How a walk goes about. */
export interface WalkOptions<U> {
  /** The entries of a folder; rejects where it cannot be read. */
  list(folder: U): Promise<readonly WalkEntry[]>;
  join(folder: U, name: string): U;
  /** So many files are taken at most. */
  readonly limit: number;
  /** Whether the walk is to end. */
  stopped(): boolean;
}

/**
 * Finds the text files below folders, in the order of their names. Folders that hold no one's reports, which are hidden
 * ones and those of package managers, are left out.
 * @typeParam U an address
 */
export async function walk<U>(folders: readonly U[], options: WalkOptions<U>): Promise<Walked<U>> {
  const files: U[] = [];
  const unread: U[] = [];
  const rest = [...folders].reverse();
  for (let folder = rest.pop(); folder !== undefined && !options.stopped(); folder = rest.pop()) {
    const at = folder;
    const entries = await options.list(at).catch(() => {
      unread.push(at);
      return [];
    });
    const inOrder = [...entries].sort((a, b) => (a.name < b.name ? -1 : 1));
    for (const { name, isFile } of inOrder) {
      if (!isFile || !name.toLowerCase().endsWith('.txt')) continue;
      if (files.length >= options.limit) return { files, cut: true, unread };
      files.push(options.join(at, name));
    }
    const below = inOrder.filter(({ name, isFolder }) => isFolder && !name.startsWith('.') && name !== 'node_modules');
    rest.push(...below.map(({ name }) => options.join(at, name)).reverse());
  }
  return { files, cut: false, unread };
}
