import { join } from 'node:path';
import type { Entry, Host } from '../host';
import { type NamedFile, reason } from './named-file';

/** Finds the files at the paths that a user names. */
export class FileFinder {
  /** Whether something that was named is not there, or may not be read. */
  failed = false;
  /** The folders and files that were found, and those that links led to, by their true paths. */
  private readonly seen = new Set<string>();
  /** The links that were come by, still to be followed. */
  private readonly links: string[] = [];

  constructor(private readonly host: Host) {}

  /**
   * The files at some paths, in their order; of a folder the `*.txt` files below it. Links are followed last, and only
   * to what was not found already: a report that is linked beside itself is one report. What is not there is told on
   * standard error.
   * @param framework the id of the framework that they are read under; left out where that is to be recognised
   */
  async *find(paths: Iterable<string> | AsyncIterable<string>, framework?: string): AsyncGenerator<NamedFile> {
    const chosen = framework === undefined ? {} : { framework };
    for await (const path of paths) {
      const entries = await this.list(path);
      if (entries === undefined) continue;
      if (entries === null) {
        if (path !== '-') this.seen.add(await this.host.truePath(path));
        yield { path, named: true, ...chosen };
      } else for await (const file of this.folder(path, entries)) yield { path: file, named: false, ...chosen };
    }
    // What is behind a link may hold more of them, which are put behind these.
    for (const link of this.links)
      for await (const file of this.link(link)) yield { path: file, named: false, ...chosen };
  }

  private async *folder(folder: string, entries: readonly Entry[], linked = false): AsyncGenerator<string> {
    const own = await this.host.truePath(folder);
    this.seen.add(own);
    for (const entry of [...entries].sort((a, b) => (a.name < b.name ? -1 : 1))) {
      const path = join(folder, entry.name);
      if (isSkipped(entry.name) && !entry.isFile) continue;
      if (entry.isLink) this.links.push(path);
      else if (linked && this.isSeen(path, join(own, entry.name))) continue;
      else if (entry.isFolder) yield* this.folder(path, (await this.list(path)) ?? [], linked);
      else if (entry.isFile && isText(path)) {
        this.seen.add(join(own, entry.name));
        yield path;
      }
    }
  }

  private async *link(path: string): AsyncGenerator<string> {
    const entries = await this.list(path);
    if (entries === undefined || (entries === null && !isText(path))) return;
    const truePath = await this.host.truePath(path);
    if (this.isSeen(path, truePath)) return;
    this.seen.add(truePath);
    if (entries === null) yield path;
    else yield* this.folder(path, entries, true);
  }

  private isSeen(path: string, truePath: string): boolean {
    if (!this.seen.has(truePath)) return false;
    this.host.note(`${path}: skipped, it leads to what is read already`);
    return true;
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

function isText(path: string): boolean {
  return path.toLowerCase().endsWith('.txt');
}

/** Folders that hold no one's reports: hidden ones and those of package managers. */
function isSkipped(name: string): boolean {
  return name.startsWith('.') || name === 'node_modules';
}
