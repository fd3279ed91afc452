import {
  DocumentDiagnosticReportKind,
  type Connection,
  type Diagnostic,
  type DocumentDiagnosticParams,
  type DocumentDiagnosticReport,
} from 'vscode-languageserver';
import type { Responder } from '../../connection/responder';
import type { Checker } from './checker';
import type { OpenDocuments } from '../../connection/open-documents';

/** The diagnostics of a document as it stood. */
export interface Told {
  readonly uri: string;
  readonly version: number;
  readonly diagnostics: Diagnostic[];
}

/** How diagnostics of open documents come to the client: two ways behind one face. */
export interface DiagnosticsSupport {
  /** Starts to follow the documents, with those that are open already. */
  listen(): void;
  /** A document was checked. */
  checked(told: Told): void;
  /** A document was closed. */
  closed(uri: string): void;
  /** Has every open document checked again: something that they depend on has changed. */
  refresh(): void;
  /** Has these documents, which are open, checked again. */
  recheck(uris: readonly string[]): void;
}

/** The server tells of its own accord: for clients that do not ask. */
export class PushedDiagnostics implements DiagnosticsSupport {
  constructor(
    private readonly connection: Connection,
    private readonly documents: OpenDocuments,
    private readonly checker: Checker,
  ) {}

  listen(): void {
    this.documents.onDidChangeContent(({ document }) => void this.checker.soon(document.uri));
    this.refresh();
  }

  checked(told: Told): void {
    void this.connection.sendDiagnostics(told);
  }

  closed(uri: string): void {
    void this.connection.sendDiagnostics({ uri, diagnostics: [] });
  }

  refresh(): void {
    this.recheck(this.documents.keys());
  }

  recheck(uris: readonly string[]): void {
    for (const uri of uris) void this.checker.soon(uri);
  }
}

/** The client asks for the diagnostics of the documents that it shows, and the server says when to ask anew. */
export class PulledDiagnostics implements DiagnosticsSupport {
  private readonly last = new Map<string, { readonly id: string; readonly diagnostics: Diagnostic[]; json: string }>();
  private count = 0;

  /** @param refreshable whether the client can be told to ask anew */
  constructor(
    private readonly connection: Connection,
    private readonly refreshable: boolean,
    responder: Responder,
    checker: Checker,
  ) {
    connection.languages.diagnostics.on(
      responder.handle(
        'diagnostics',
        nothing,
        (params: DocumentDiagnosticParams) => this.answer(params),
        ({ textDocument }) => checker.soon(textDocument.uri),
      ),
    );
  }

  listen(): void {
    // The client asks as soon as it shows a document.
  }

  checked({ uri, diagnostics }: Told): void {
    const json = JSON.stringify(diagnostics);
    if (this.last.get(uri)?.json === json) return;
    this.count += 1;
    this.last.set(uri, { id: String(this.count), diagnostics, json });
  }

  closed(uri: string): void {
    this.last.delete(uri);
  }

  refresh(): void {
    if (this.refreshable) void this.connection.languages.diagnostics.refresh();
  }

  recheck(): void {
    this.refresh();
  }

  private answer({ textDocument: { uri }, previousResultId }: DocumentDiagnosticParams): DocumentDiagnosticReport {
    const last = this.last.get(uri);
    if (last === undefined) return nothing;
    return last.id === previousResultId
      ? { kind: DocumentDiagnosticReportKind.Unchanged, resultId: last.id }
      : { kind: DocumentDiagnosticReportKind.Full, resultId: last.id, items: last.diagnostics };
  }
}

const nothing: DocumentDiagnosticReport = { kind: DocumentDiagnosticReportKind.Full, items: [] };
