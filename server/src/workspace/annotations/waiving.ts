import { DidChangeWatchedFilesNotification, type Connection, type Diagnostic } from 'vscode-languageserver';
import { annotationsChangedMethod, privateScheme, sidecarEnd, type AnnotationsChangedParams } from '../../protocol';
import { waiversOf, type Waiver } from '../../waivers/waiver';
import { isSidecar } from '../../annotations/name';
import type { ClientSupport } from '../../connection/client-support';
import { configDiagnostics } from '../frameworks/config-diagnostics';
import type { OpenDocuments } from '../../connection/open-documents';
import { Sidecars, sidecarUri, type KnownFile, type KnownSidecars } from './sidecars';

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
  private tells = false;

  constructor(private readonly around: Surroundings) {
    this.sidecars = new Sidecars((uri) => around.read(uri));
  }

  /** Starts to follow the files, once the client is ready. */
  listen(support: ClientSupport): void {
    const { connection, documents } = this.around;
    this.tells = support.annotates;
    if (support.annotates) this.sidecars.readPrivate();
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
    const files = uris.filter((uri) => isSidecar(uri) || uri.startsWith(`${privateScheme}:`));
    const reports = files.flatMap((uri) => this.sidecars.reportsOf(uri));
    for (const uri of reports) {
      this.sidecars.outdate(uri);
      this.tellAnew(uri);
    }
    if (reports.length > 0) this.around.refresh();
  }

  /** Tells the client that the annotations of a document are to be asked for anew. */
  tellAnew(uri: string): void {
    const params: AnnotationsChangedParams = { uri };
    if (this.tells) void this.around.connection.sendNotification(annotationsChangedMethod, params);
  }

  /** Makes known what is beside a document. Never rejects. */
  prepare(uri: string): Promise<void> {
    return this.sidecars.prepare(uri);
  }

  /** Takes that a document was checked. What is wrong in the file beside it is told after what was found. */
  checked(uri: string): void {
    setTimeout(() => {
      this.publish(this.sidecars.of(uri).shared);
    }, 0);
  }

  /** Makes known what is beside a document, read anew. Never rejects. */
  async readAgain(uri: string): Promise<void> {
    this.sidecars.outdate(uri);
    await this.prepare(uri);
    this.publish(this.sidecars.of(uri).shared);
  }

  /** The files with the annotations of a document, as far as known. */
  filesOf(uri: string): KnownSidecars {
    return this.sidecars.of(uri);
  }

  /** The waivers of a document, as far as known. */
  of(uri: string): readonly Waiver[] {
    return waiversOf(this.sidecars.of(uri).shared.waiving);
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

  private publish({ uri, text, problem }: KnownFile): void {
    if (uri === null) return;
    const problems = problem === null ? [] : [{ ...problem, severity: 'error' as const }];
    this.tell(uri, configDiagnostics(uri, text ?? '', problems));
  }

  private tell(uri: string, diagnostics: Diagnostic[]): void {
    if (diagnostics.length === 0 && !this.published.delete(uri)) return;
    if (diagnostics.length > 0) this.published.add(uri);
    const version = this.around.documents.get(uri)?.version;
    void this.around.connection.sendDiagnostics({ uri, diagnostics, ...(version === undefined ? {} : { version }) });
  }
}
