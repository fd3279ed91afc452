import type { Connection } from 'vscode-languageserver';
import {
  listAllMethod,
  listLimit,
  readMethod,
  sidecarEnd,
  type ListResult,
  type InitializationOptions,
  type ReadParams,
  type ReadResult,
} from '../protocol';
import type { OpenDocuments } from './open-documents';

/** Reads a file by its address; null where there is none. Rejects where it cannot be read as text. */
export type FileReader = (uri: string) => Promise<string | null>;

/** What the host reads for a client that does not. */
export interface HostFiles {
  readonly read: FileReader;
  /** The addresses of the text files below a folder, at most so many. Never rejects. */
  list(folder: string, limit: number): Promise<readonly string[]>;
}

/** Reads the files beside reports, of which some are open and others are where only the client reaches. */
export class Reading {
  private clientReads = false;
  private sharesDisk = false;

  /** @param host how the host reads files for a client that does not; null where it cannot */
  constructor(
    private readonly connection: Connection,
    private readonly documents: OpenDocuments,
    private readonly host: HostFiles | null,
    private readonly folders: () => Promise<readonly string[]>,
  ) {}

  /** Takes what the client initialises with. */
  initialise({ reads, sharesDisk }: InitializationOptions): void {
    this.clientReads = reads === true;
    this.sharesDisk = sharesDisk === true;
  }

  /** The text of a file, as it stands in the editor or on the disk; null where there is none. Rejects as a reader may. */
  async read(uri: string): Promise<string | null> {
    const open = this.documents.get(uri);
    if (open !== undefined) return open.getText();
    if (!this.clientReads) return this.host === null ? null : this.host.read(uri);
    // Findings wait for the annotations, which may be many times longer than the report: they need no way around.
    const isNear = this.sharesDisk && uri.startsWith('file:') && uri.endsWith(sidecarEnd);
    if (isNear && this.host !== null) return this.host.read(uri);
    const params: ReadParams = { uri };
    return (await this.connection.sendRequest<ReadResult>(readMethod, params)).text;
  }

  /** The addresses of the text files of the folders that are open, a limited number. May reject. */
  async list(): Promise<readonly string[]> {
    if (this.clientReads) return (await this.connection.sendRequest<ListResult>(listAllMethod)).uris;
    const { host } = this;
    if (host === null) return [];
    const lists = await Promise.all((await this.folders()).map((folder) => host.list(folder, listLimit)));
    return [...new Set(lists.flat())].slice(0, listLimit);
  }
}
