import { DidChangeWatchedFilesNotification, type Connection, type Diagnostic } from 'vscode-languageserver';
import { sidecarEnd } from '../../protocol';
import type { Waiver } from '../../waivers/waiver';
import { isSidecar } from '../../annotations/name';
import type { ClientSupport } from '../../connection/client-support';
import { configDiagnostics } from '../frameworks/config-diagnostics';
import type { OpenDocuments } from '../../connection/open-documents';
import { Sidecars, sidecarUri, type KnownSidecar } from './sidecars';

/** What is around the waivers in the server. */
export interface Surroundings {
  readonly connection: Connection;
  readonly documents: OpenDocuments;
  /** The text of a file, as it stands in the editor or on the disk; null where there is none. */
  read(uri: string): Promise<string | null>;
  /** Everything is to be asked for and checked anew. */
  refresh(): void;
}

/** The waivers of the open reports: keeps them in step with the editor and the disk, and tells what is wrong in a file. */
export class Waiving {
  private readonly sidecars: Sidecars;
  /** The files that have diagnostics in the editor. */
  private readonly published = new Set<string>();

  constructor(private readonly around: Surroundings) {
    this.sidecars = new Sidecars((uri) => around.read(uri));
  }

  /** Starts to follow the files, once the client is ready. */
  listen(support: ClientSupport): void {
    const { connection, documents } = this.around;
    if (support.watchedFiles) {
      const watchers = [{ globPattern: `**/*${sidecarEnd}` }];
      void connection.client.register(DidChangeWatchedFilesNotification.type, { watchers });
    }
    for (const changes of [documents.onDidChangeContent, documents.onDidClose]) {
      changes(({ document }) => {
        this.changed([document.uri]);
      });
    }
  }

  /** Takes that files have changed, in the editor or on the disk. */
  changed(uris: readonly string[]): void {
    const reports = uris.filter(isSidecar).flatMap((uri) => this.sidecars.reportsOf(uri));
    for (const report of reports) this.sidecars.outdate(report);
    if (reports.length > 0) this.around.refresh();
  }

  /** Makes known what is beside a document. Never rejects. */
  async prepare(uri: string): Promise<void> {
    await this.sidecars.prepare(uri);
    this.publish(sidecarUri(uri), this.sidecars.of(uri));
  }

  /** Makes known what is beside a document, read anew. Never rejects. */
  async readAgain(uri: string): Promise<void> {
    this.sidecars.outdate(uri);
    await this.prepare(uri);
  }

  /** What is beside a document, as far as known. */
  beside(uri: string): KnownSidecar {
    return this.sidecars.of(uri);
  }

  /** The waivers of a document, as far as known. */
  of(uri: string): readonly Waiver[] {
    return this.sidecars.of(uri).waivers;
  }

  /** Forgets a document that was closed. */
  forget(uri: string): void {
    this.sidecars.forget(uri);
    const sidecar = sidecarUri(uri);
    if (sidecar !== null && this.sidecars.reportsOf(sidecar).length === 0) this.tell(sidecar, []);
  }

  /** Has all be read anew when it is next needed. */
  clear(): void {
    this.sidecars.clear();
  }

  private publish(sidecar: string | null, { text, problem }: KnownSidecar): void {
    if (sidecar === null) return;
    const problems = problem === null ? [] : [{ ...problem, severity: 'error' as const }];
    this.tell(sidecar, configDiagnostics(sidecar, text ?? '', { problems }));
  }

  private tell(uri: string, diagnostics: Diagnostic[]): void {
    if (diagnostics.length === 0 && !this.published.delete(uri)) return;
    if (diagnostics.length > 0) this.published.add(uri);
    const version = this.around.documents.get(uri)?.version;
    void this.around.connection.sendDiagnostics({ uri, diagnostics, ...(version === undefined ? {} : { version }) });
  }
}
