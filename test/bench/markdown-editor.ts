import { spawn, type ChildProcessWithoutNullStreams } from 'node:child_process';
import { once } from 'node:events';
import {
  createProtocolConnection,
  DidChangeConfigurationNotification,
  DidChangeTextDocumentNotification,
  DidOpenTextDocumentNotification,
  DocumentDiagnosticRequest,
  DocumentSymbolRequest,
  FoldingRangeRequest,
  InitializedNotification,
  InitializeRequest,
  RegistrationRequest,
  StreamMessageReader,
  StreamMessageWriter,
  type ProtocolConnection,
  type TextDocumentContentChangeEvent,
} from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { parseMarkdown } from './markdown';

/** What VS Code sets when its user switches the validation of Markdown on. */
const settings = {
  markdown: {
    preferredMdPathExtensionStyle: 'auto',
    validate: {
      enabled: true,
      referenceLinks: { enabled: 'warning' },
      fragmentLinks: { enabled: 'warning' },
      fileLinks: { enabled: 'warning', markdownFragmentLinks: 'inherit' },
      ignoredLinks: [],
      unusedLinkDefinitions: { enabled: 'hint' },
      duplicateLinkDefinitions: { enabled: 'warning' },
    },
  },
};

/**
 * The Markdown language server of VS Code with an editor at the other end of its pipe. As in VS Code, it is the editor
 * that parses: the server asks it for the tokens of a document.
 */
export class MarkdownEditor {
  private document = TextDocument.create('', 'markdown', 0, '');

  private constructor(
    private readonly child: ChildProcessWithoutNullStreams,
    private readonly connection: ProtocolConnection,
  ) {}

  /** Starts the server and initialises it. */
  static async start(): Promise<MarkdownEditor> {
    const child = spawn(process.execPath, [require.resolve('vscode-markdown-languageserver'), '--stdio']);
    const connection = createProtocolConnection(
      new StreamMessageReader(child.stdout),
      new StreamMessageWriter(child.stdin),
    );
    const editor = new MarkdownEditor(child, connection);
    await editor.initialise();
    return editor;
  }

  async open(uri: string, text: string): Promise<void> {
    this.document = TextDocument.create(uri, 'markdown', 1, text);
    const textDocument = { uri, languageId: 'markdown', version: 1, text };
    await this.connection.sendNotification(DidOpenTextDocumentNotification.type, { textDocument });
  }

  async change(version: number, change: TextDocumentContentChangeEvent): Promise<void> {
    this.document = TextDocument.update(this.document, [change], version);
    const params = { textDocument: { uri: this.document.uri, version }, contentChanges: [change] };
    await this.connection.sendNotification(DidChangeTextDocumentNotification.type, params);
  }

  /** Resolves with the diagnostics of the present text. */
  diagnostics(): Promise<unknown> {
    return this.connection.sendRequest(DocumentDiagnosticRequest.type, { textDocument: { uri: this.document.uri } });
  }

  /** Resolves with the symbols and the folding ranges of the present text. */
  symbolsAndFolding(): Promise<unknown> {
    const params = { textDocument: { uri: this.document.uri } };
    return Promise.all([
      this.connection.sendRequest(DocumentSymbolRequest.type, params),
      this.connection.sendRequest(FoldingRangeRequest.type, params),
    ]);
  }

  /** Ends the server, whatever it does. */
  async kill(): Promise<void> {
    const exited = once(this.child, 'exit');
    this.connection.dispose();
    this.child.kill('SIGKILL');
    await exited;
  }

  private async initialise(): Promise<void> {
    const { connection } = this;
    let parsed: { version: number; tokens: unknown } | undefined;
    connection.onRequest('markdown/parse', () => {
      if (parsed?.version !== this.document.version) {
        parsed = { version: this.document.version, tokens: parseMarkdown(this.document.getText()) };
      }
      return parsed.tokens;
    });
    connection.onRequest('markdown/findMarkdownFilesInWorkspace', () => [this.document.uri]);
    connection.onRequest('markdown/fs/stat', () => null);
    connection.onRequest('markdown/fs/readDirectory', () => []);
    connection.onRequest('markdown/fs/watcher/create', () => null);
    connection.onRequest('markdown/fs/watcher/delete', () => null);
    connection.onRequest('workspace/diagnostic/refresh', () => null);
    connection.onRequest(RegistrationRequest.type, () => undefined);
    connection.listen();
    const params = {
      processId: process.pid,
      rootUri: null,
      capabilities: { workspace: { diagnostics: { refreshSupport: true } } },
      initializationOptions: { markdownFileExtensions: ['md'] },
    };
    await connection.sendRequest(InitializeRequest.type, params);
    await connection.sendNotification(InitializedNotification.type, {});
    await connection.sendNotification(DidChangeConfigurationNotification.type, { settings });
  }
}
