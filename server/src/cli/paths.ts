import { join } from 'node:path';
import type { Entry, Host } from './host';
import { NamedFile, reason } from './named-file';

/** Finds the files at the paths that a user names. */
export class FileFinder {
  /** Whether something that was named is not there, or may not be read. */
  failed = false;

  constructor(private readonly host: Host) {}

  /**
   * The files at some paths, in their order; of a folder the `*.txt` files below it. What is not there is told on
   * standard error.
   * @param folders whether a path may be a folder
   */
  async *find(paths: readonly string[], folders: boolean): AsyncGenerator<NamedFile> {
    for (const path of paths) {
      const entries = await this.list(path);
      if (entries === undefined) continue;
      if (entries === null) yield { path, named: true };
      else if (folders) yield* this.folder(path, entries);
      else this.fail(path, 'is a folder; name the files in it');
    }
  }

  private async *folder(folder: string, entries: readonly Entry[]): AsyncGenerator<NamedFile> {
    for (const entry of [...entries].sort((a, b) => (a.name < b.name ? -1 : 1))) {
      const path = join(folder, entry.name);
      if (entry.isFolder && !isSkipped(entry.name)) yield* this.folder(path, (await this.list(path)) ?? []);
      else if (entry.isFile && entry.name.toLowerCase().endsWith('.txt')) yield { path, named: false };
    }
  }

  private async list(path: string): Promise<readonly Entry[] | null | undefined> {
    try {
      return await this.host.list(path);
    } catch (error) {
      this.fail(path, reason(error));
      return undefined;
    }
  }

  private fail(path: string, why: string): void {
    this.host.note(`${path}: ${why}`);
    this.failed = true;
  }
}

/** Folders that hold no one's reports: hidden ones and those of package managers. */
function isSkipped(name: string): boolean {
  return name.startsWith('.') || name === 'node_modules';
}
