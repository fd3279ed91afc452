import {
  ConfigurationRequest,
  DidChangeTextDocumentNotification,
  DidCloseTextDocumentNotification,
  DidOpenTextDocumentNotification,
  DocumentSymbolRequest,
  HoverRequest,
  InitializedNotification,
  InitializeRequest,
  LogMessageNotification,
  PublishDiagnosticsNotification,
  RegistrationRequest,
  type ClientCapabilities,
  type Diagnostic,
  type DocumentSymbol,
  type InitializeResult,
  type MarkupContent,
  type Position,
  type ProtocolConnection,
  type PublishDiagnosticsParams,
  type TextDocumentContentChangeEvent,
} from 'vscode-languageserver/node';

/** What the editors that people use can do. */
export const usual: ClientCapabilities = {
  textDocument: {
    publishDiagnostics: { relatedInformation: true, versionSupport: true },
    hover: { contentFormat: ['markdown', 'plaintext'] },
    documentSymbol: { hierarchicalDocumentSymbolSupport: true },
  },
  workspace: { configuration: true, didChangeConfiguration: { dynamicRegistration: true } },
};

/** An editor at the other end of the pipe: opens and changes documents, and waits for what the server says of them. */
export class Editor {
  /** The value of the section `inspectionReports`. */
  settings: unknown = {};
  readonly published: PublishDiagnosticsParams[] = [];
  readonly logged: string[] = [];
  private waiting: (() => void)[] = [];

  constructor(readonly connection: ProtocolConnection) {
    connection.onNotification(PublishDiagnosticsNotification.type, (params) => {
      this.published.push(params);
      for (const wake of this.waiting.splice(0)) wake();
    });
    connection.onNotification(LogMessageNotification.type, ({ message }) => {
      this.logged.push(message);
    });
    connection.onRequest(ConfigurationRequest.type, ({ items }) => items.map(() => this.settings));
    connection.onRequest(RegistrationRequest.type, () => undefined);
  }

  /**
   * @param initializationOptions what the editor says beside its capabilities, well formed or not
   * @param folders the addresses of the folders that are open
   */
  async initialise(
    capabilities = usual,
    initializationOptions?: unknown,
    folders: readonly string[] = [],
  ): Promise<InitializeResult> {
    const workspaceFolders = folders.length === 0 ? null : folders.map((uri) => ({ uri, name: uri }));
    const params = { processId: process.pid, rootUri: null, capabilities, initializationOptions, workspaceFolders };
    const result = await this.connection.sendRequest(InitializeRequest.type, params);
    await this.connection.sendNotification(InitializedNotification.type, {});
    return result;
  }

  async open(uri: string, text: string, version = 1): Promise<void> {
    const textDocument = { uri, languageId: 'inspection-report', version, text };
    await this.connection.sendNotification(DidOpenTextDocumentNotification.type, { textDocument });
  }

  async change(uri: string, version: number, contentChanges: TextDocumentContentChangeEvent[]): Promise<void> {
    const params = { textDocument: { uri, version }, contentChanges };
    await this.connection.sendNotification(DidChangeTextDocumentNotification.type, params);
  }

  async close(uri: string): Promise<void> {
    await this.connection.sendNotification(DidCloseTextDocumentNotification.type, { textDocument: { uri } });
  }

  async symbols(uri: string): Promise<DocumentSymbol[]> {
    const answer = await this.connection.sendRequest(DocumentSymbolRequest.type, { textDocument: { uri } });
    return (answer ?? []) as DocumentSymbol[];
  }

  /** What the hover at a position says; '' where it says nothing. */
  async hover(uri: string, position: Position): Promise<string> {
    const answer = await this.connection.sendRequest(HoverRequest.type, { textDocument: { uri }, position });
    return answer === null ? '' : (answer.contents as MarkupContent).value;
  }

  /** The diagnostics of a version of a document, once the server has sent them. */
  async diagnostics(uri: string, version: number): Promise<Diagnostic[]> {
    for (;;) {
      const params = this.published.filter((each) => each.uri === uri && each.version === version).at(-1);
      if (params !== undefined) return params.diagnostics;
      await this.nextPublication();
    }
  }

  /** Resolves when the server next sends diagnostics of any document. */
  nextPublication(): Promise<void> {
    return new Promise((resolve) => this.waiting.push(resolve));
  }
}
