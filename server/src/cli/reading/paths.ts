import { join } from 'node:path';
import type { Entry, Host } from '../host';
import { type NamedFile, reason } from './named-file';

/** Finds the files at the paths that a user names. */
export class FileFinder {
  /** Whether something that was named is not there, or may not be read. */
  failed = false;
  /** The folders that links led to or that were looked through, by their true paths. */
  private readonly seen = new Set<string>();

  constructor(private readonly host: Host) {}

  /**
   * The files at some paths, in their order; of a folder the `*.txt` files below it. Links are followed, each folder
   * once. What is not there is told on standard error.
   * @param framework the id of the framework that they are read under; left out where that is to be recognised
   */
  async *find(paths: Iterable<string> | AsyncIterable<string>, framework?: string): AsyncGenerator<NamedFile> {
    const chosen = framework === undefined ? {} : { framework };
    for await (const path of paths) {
      const entries = await this.list(path);
      if (entries === undefined) continue;
      if (entries === null) yield { path, named: true, ...chosen };
      else for await (const file of this.folder(path, entries)) yield { path: file, named: false, ...chosen };
    }
  }

  private async *folder(folder: string, entries: readonly Entry[]): AsyncGenerator<string> {
    this.seen.add(await this.host.truePath(folder));
    for (const entry of [...entries].sort((a, b) => (a.name < b.name ? -1 : 1))) {
      const path = join(folder, entry.name);
      const isText = entry.name.toLowerCase().endsWith('.txt');
      if (entry.isFile && isText) yield path;
      else if (entry.isFolder && !isSkipped(entry.name)) yield* this.folder(path, (await this.list(path)) ?? []);
      else if (entry.isLink && !isSkipped(entry.name)) yield* this.link(path, isText);
    }
  }

  private async *link(path: string, isText: boolean): AsyncGenerator<string> {
    const entries = await this.list(path);
    if (entries === undefined) return;
    if (entries === null) {
      if (isText) yield path;
      return;
    }
    if (this.seen.has(await this.host.truePath(path))) this.host.note(`${path}: skipped, a link to a folder of before`);
    else yield* this.folder(path, entries);
  }

  private async list(path: string): Promise<readonly Entry[] | null | undefined> {
    try {
      return await this.host.list(path);
    } catch (error) {
      this.host.note(`${path}: ${reason(error)}`);
      this.failed = true;
      return undefined;
    }
  }
}

/** Folders that hold no one's reports: hidden ones and those of package managers. */
function isSkipped(name: string): boolean {
  return name.startsWith('.') || name === 'node_modules';
}
