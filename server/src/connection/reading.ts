import type { Connection } from 'vscode-languageserver';
import { readMethod, type InitializationOptions, type ReadParams, type ReadResult } from '../protocol';
import type { OpenDocuments } from './open-documents';

/** Reads a file by its address; null where there is none. Rejects where it cannot be read. */
export type FileReader = (uri: string) => Promise<string | null>;

/** Reads the files beside reports, of which some are open and others are where only the client reaches. */
export class Reading {
  private clientReads = false;

  /** @param readFile how the host reads a file for a client that does not; null where it cannot */
  constructor(
    private readonly connection: Connection,
    private readonly documents: OpenDocuments,
    private readonly readFile: FileReader | null,
  ) {}

  /** Takes what the client initialises with. */
  initialise({ reads }: InitializationOptions): void {
    this.clientReads = reads === true;
  }

  /** The text of a file, as it stands in the editor or on the disk; null where there is none. Rejects as a reader may. */
  async read(uri: string): Promise<string | null> {
    const open = this.documents.get(uri);
    if (open !== undefined) return open.getText();
    if (!this.clientReads) return this.readFile === null ? null : this.readFile(uri);
    const params: ReadParams = { uri };
    return (await this.connection.sendRequest<ReadResult>(readMethod, params)).text;
  }
}
