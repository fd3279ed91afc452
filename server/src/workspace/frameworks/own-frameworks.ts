import { DidChangeWatchedFilesNotification, type Connection, type InitializeParams } from 'vscode-languageserver';
import type { Framework } from '../../frameworks/schema';
import {
  chooseMethod,
  configName,
  type AnnotationKind,
  type ChooseParams,
  type InitializationOptions,
} from '../../protocol';
import type { Config, PlacedProblem } from '../../config/read';
import type { Severities } from '../../rules/registry';
import type { ClientSupport } from '../../connection/client-support';
import { Catalogues } from './catalogues';
import { configDiagnostics } from './config-diagnostics';
import { isConfig } from './config-places';
import type { OpenDocuments } from '../../connection/open-documents';
import type { Settings } from '../settings';

/** What is around the frameworks in the server. */
export interface Surroundings {
  readonly connection: Connection;
  readonly documents: OpenDocuments;
  /** The text of a file, as it stands in the editor or on the disk; null where there is none. */
  read(uri: string): Promise<string | null>;
  settings(uri: string): Promise<Settings>;
  /** The framework of a document may be another one now. */
  changed(uri: string): void;
  /** Other kinds of annotations are offered for a document from now on. */
  kindsChanged(uri: string): void;
  /** Everything is to be asked for and checked anew. */
  refresh(): void;
}

/**
 * The frameworks that people add and choose: keeps the files that add them in step with the editor and the disk, tells
 * what is wrong in them, and remembers what was chosen for a document.
 */
export class OwnFrameworks {
  private readonly catalogues: Catalogues;
  private readonly chosen = new Map<string, string>();
  /** The files that have diagnostics in the editor, be it none. */
  private readonly published = new Set<string>();
  private folders: readonly string[] = [];
  private complaints = '';
  private checksJson = false;

  constructor(private readonly around: Surroundings) {
    this.catalogues = new Catalogues(
      {
        read: (uri) => around.read(uri),
        folders: () => this.folders,
        setting: async (uri) => (await around.settings(uri)).frameworks,
      },
      {
        wasRead: (uri, text, config) => {
          this.publish(uri, text === null ? null : configDiagnostics(uri, text, this.untold(uri, config)));
        },
        complain: (problems) => {
          this.complain(problems.map(({ path, message }) => `${path.join('.')}: ${message}`).join('\n'));
        },
        changed: (uri) => {
          around.changed(uri);
        },
        kindsChanged: (uri) => {
          around.kindsChanged(uri);
        },
      },
    );
  }

  /** Connects what the client tells; to be called before the connection listens. */
  connect(): void {
    const { connection } = this.around;
    connection.onNotification(chooseMethod, ({ uri, framework }: ChooseParams) => {
      if (framework === null) this.chosen.delete(uri);
      else this.chosen.set(uri, framework);
      this.around.changed(uri);
      this.around.refresh();
    });
  }

  /** Takes what the client initialises with, before any document is open. */
  initialise({ initializationOptions, workspaceFolders }: InitializeParams): void {
    const { chosen, checksJson } = (initializationOptions ?? {}) as InitializationOptions;
    this.checksJson = checksJson === true;
    this.folders = (workspaceFolders ?? []).map(({ uri }) => uri);
    for (const [uri, id] of Object.entries(chosen ?? {})) this.chosen.set(uri, id);
  }

  /** Starts to follow files and folders, once the client is ready. */
  listen(support: ClientSupport): void {
    const { connection, documents } = this.around;
    if (support.watchedFiles) {
      const watchers = [{ globPattern: `**/${configName}` }];
      void connection.client.register(DidChangeWatchedFilesNotification.type, { watchers });
    }
    if (support.folders) {
      connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
        const gone = new Set(removed.map(({ uri }) => uri));
        this.folders = [...this.folders.filter((uri) => !gone.has(uri)), ...added.map(({ uri }) => uri)];
        this.around.refresh();
      });
    }
    for (const changes of [documents.onDidChangeContent, documents.onDidClose]) {
      changes(({ document }) => {
        if (isConfig(document.uri)) this.configChanged(document.uri);
      });
    }
    for (const uri of documents.keys().filter(isConfig)) this.configChanged(uri);
  }

  /** Takes that files have changed on the disk. */
  changed(uris: readonly string[]): void {
    for (const uri of uris) if (isConfig(uri)) this.configChanged(uri);
  }

  /** Makes known what holds for a document. Never rejects. */
  prepare(uri: string): Promise<void> {
    return this.catalogues.prepare(uri);
  }

  /** The frameworks that hold for a document, as far as known. */
  of(uri: string): readonly Framework[] {
    return this.catalogues.of(uri);
  }

  /** The addresses of the folders that are open. */
  openFolders(): readonly string[] {
    return this.folders;
  }

  /** What the file of a document's folder says of rules, as far as known. */
  severitiesFor(uri: string): Severities {
    return this.catalogues.severitiesFor(uri);
  }

  /** The kinds of annotations that the file of a document's folder adds, as far as known. */
  kindsFor(uri: string): readonly AnnotationKind[] {
    return this.catalogues.kindsFor(uri);
  }

  /** The id of the framework that was chosen for a document. */
  chosenFor(uri: string): string | undefined {
    return this.chosen.get(uri);
  }

  /** Has settings and files read anew when they are next needed. */
  clear(): void {
    this.catalogues.clear();
  }

  /** Forgets a document that was closed; what was chosen for it is kept. */
  forget(uri: string): void {
    this.catalogues.forget(uri);
  }

  private configChanged(uri: string): void {
    this.around.refresh();
    // Where no report asks for the file, it is still read for what is wrong in it.
    void this.catalogues.check(uri);
  }

  /** What nobody else has told: an editor that knows the schema looks at what is open, and at nothing else. */
  private untold(uri: string, { problems }: Config): readonly PlacedProblem[] {
    const isTold = this.checksJson && this.around.documents.get(uri) !== undefined;
    return isTold ? problems.filter(({ schema }) => !schema) : problems;
  }

  private publish(uri: string, diagnostics: ReturnType<typeof configDiagnostics> | null): void {
    if (diagnostics === null && !this.published.delete(uri)) return;
    if (diagnostics !== null) this.published.add(uri);
    const told = { uri, diagnostics: diagnostics ?? [] };
    const version = this.around.documents.get(uri)?.version;
    void this.around.connection.sendDiagnostics(version === undefined ? told : { ...told, version });
  }

  private complain(complaints: string): void {
    if (complaints === this.complaints) return;
    this.complaints = complaints;
    if (complaints !== '') this.around.connection.console.warn(`inspectionReports.frameworks:\n${complaints}`);
  }
}
