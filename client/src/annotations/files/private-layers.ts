import type { Memento } from 'vscode';
import { privateScheme, type FileChange } from '../../../../server/src/protocol';

/** Whether an address is that of a private layer: nothing on a disk. */
export function isPrivateLayer(uri: string): boolean {
  return uri.startsWith(`${privateScheme}:`);
}

/** The annotations that are for one person alone, kept in the editor's storage by the address of their layer. */
export class PrivateLayers {
  /** @param storage where they are kept, for all windows alike */
  constructor(private readonly storage: Memento) {}

  /** What a layer says; null where nothing is kept. */
  read(uri: string): string | null {
    return this.storage.get<string>(uri) ?? null;
  }

  /** @returns whether it was written; not where the layer says something else by now */
  async write({ uri, before, after, empty }: FileChange): Promise<boolean> {
    if (this.read(uri) !== before) return false;
    await this.storage.update(uri, empty ? undefined : after);
    return true;
  }

  /**
   * Has the layers of what was renamed or moved go with it.
   * @param from the address of a report, or of a folder with all that is in it
   * @returns the addresses of the layers that have moved
   */
  async move(from: string, to: string): Promise<string[]> {
    const start = `${privateScheme}:${from}`;
    const moved: string[] = [];
    for (const key of this.storage.keys()) {
      if (key !== start && !key.startsWith(`${start}/`)) continue;
      const other = `${privateScheme}:${to}${key.slice(start.length)}`;
      await this.storage.update(other, this.read(key) ?? undefined);
      await this.storage.update(key, undefined);
      moved.push(other);
    }
    return moved;
  }

  /** Forgets what is kept for a report that is gone. */
  async forget(report: string): Promise<void> {
    await this.storage.update(`${privateScheme}:${report}`, undefined);
  }

  /** Whether something is kept for a report. */
  has(report: string): boolean {
    return this.read(`${privateScheme}:${report}`) !== null;
  }
}
