import type { Memento } from 'vscode';
import { privateScheme, type FileChange } from '../../../server/src/protocol';

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
}
