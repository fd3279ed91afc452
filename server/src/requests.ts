import {
  ErrorCodes,
  MarkupKind,
  ResponseError,
  TextDocumentSyncKind,
  type Connection,
  type Diagnostic,
  type ServerCapabilities,
} from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Client } from './connection/client';
import type { Refusal, Responder } from './connection/responder';
import { codeActionKinds, codeActions } from './features/code-actions';
import { completion, completionTriggers } from './features/completion';
import { folding } from './features/folding';
import { frameworkChoices } from './features/framework-choices';
import { hover } from './features/hover';
import { inlayHints } from './features/inlay-hints';
import { contentsLinks } from './features/links';
import { outline } from './features/outline';
import { waiverActions } from './features/waiver-actions';
import type { Framework } from './frameworks/schema';
import {
  frameworksMethod,
  recogniseMethod,
  removeWaiverCommand,
  waiveCommand,
  type FrameworksParams,
  type RecogniseParams,
  type RecogniseResult,
} from './protocol';
import { RECOGNISED, type Report } from './report/model';
import { recognise } from './report/recognise';

/** What requests are answered from: what the workspace keeps of the open documents. */
export interface Sources {
  readonly client: Client;
  readonly responder: Responder;
  /** An open document. */
  document(uri: string): TextDocument | undefined;
  /** The Report of an open document's present text; null where it is not open, or is a file beside reports. */
  report(uri: string): Report | null;
  /** Makes known what the Report of an open document depends on. Never rejects. */
  prepare(uri: string): Promise<unknown>;
  /** Makes known which frameworks hold for a document, open or not. Never rejects. */
  prepareFrameworks(uri: string): Promise<unknown>;
  /** The frameworks that hold for a document, as far as known. */
  frameworks(uri: string): readonly Framework[];
  /** The id of the framework that was chosen for a document; null where none was. */
  chosen(uri: string): string | null;
  /** Whether a document's settings want inlay hints, as far as known. */
  wantsInlayHints(uri: string): boolean;
  /** The diagnostics of a document that were told last, of its present text. */
  diagnostics(document: TextDocument): readonly Diagnostic[];
}

/** What the server says that it answers; diagnostics apart, which a client asks for or is told. */
export const capabilities: ServerCapabilities = {
  textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
  documentSymbolProvider: { label: 'Inspection Report' },
  hoverProvider: true,
  foldingRangeProvider: true,
  documentLinkProvider: {},
  inlayHintProvider: true,
  codeActionProvider: { codeActionKinds: [...codeActionKinds] },
  completionProvider: { triggerCharacters: completionTriggers },
  workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
};

/**
 * Has each request answered by its feature. A new one is a line here, one in the capabilities where the protocol wants
 * it announced, and a file in `features/`.
 */
export function answerRequests(connection: Connection, sources: Sources): void {
  const { client, responder } = sources;
  const ofReport = answeringFromReports(sources);
  connection.onDocumentSymbol(ofReport('document symbols', [], outline));
  connection.onFoldingRanges(ofReport('folding ranges', [], folding));
  connection.onHover(
    ofReport('hover', null, (report, { position, textDocument: { uri } }) => {
      const markup = client.support.markdown ? MarkupKind.Markdown : MarkupKind.PlainText;
      return hover(report, position, uri, markup, sources.frameworks(uri));
    }),
  );
  connection.onDocumentLinks(
    ofReport('document links', [], (report, { textDocument: { uri } }) => contentsLinks(report, uri)),
  );
  connection.languages.inlayHint.on(
    ofReport('inlay hints', [], (report, { range, textDocument: { uri } }) =>
      sources.wantsInlayHints(uri) ? inlayHints(report, range) : [],
    ),
  );
  connection.onCompletion(ofReport('completion', [], (report, { position }) => completion(report, position)));
  connection.onCodeAction(
    responder.handle('code actions', [], ({ textDocument: { uri }, context }) => {
      const document = sources.document(uri);
      if (document === undefined) return [];
      const fixes = codeActions(document, context, sources.diagnostics(document), client.support);
      return client.support.waives ? [...fixes, ...waiverActions(document, context, waiverCommands)] : fixes;
    }),
  );
  connection.onRequest(
    frameworksMethod,
    responder.handle(
      'frameworks',
      { frameworks: [], detected: null, chosen: null },
      ({ uri }: FrameworksParams) =>
        frameworkChoices(sources.document(uri)?.getText() ?? '', sources.frameworks(uri), sources.chosen(uri)),
      ({ uri }) => sources.prepareFrameworks(uri),
    ),
  );
  connection.onRequest(recogniseMethod, responder.handle('recognise', { isReport: false, confidence: 0 }, isReport));
}

const waiverCommands = { waive: waiveCommand, remove: removeWaiverCommand };

interface AtDocument {
  readonly textDocument: { readonly uri: string };
}

/** @returns what makes a handler of requests for something of one document, answered from its Report */
function answeringFromReports(sources: Sources) {
  /**
   * @param name what the log calls the request
   * @param none the answer where there is no Report, or the work throws
   */
  return <P extends AtDocument, R>(name: string, none: NoInfer<R>, answer: (report: Report, params: P) => R) =>
    sources.responder.handle(
      name,
      none,
      (params: P) => {
        const report = sources.report(params.textDocument.uri);
        return report === null ? none : answer(report, params);
      },
      ({ textDocument: { uri } }) => sources.prepare(uri),
    );
}

function isReport(params: RecogniseParams): RecogniseResult | Refusal {
  const text: unknown = (params as Partial<RecogniseParams> | null)?.text;
  if (typeof text !== 'string') return new ResponseError(ErrorCodes.InvalidParams, 'The text is missing.');
  const { confidence } = recognise(text);
  return { isReport: confidence >= RECOGNISED, confidence };
}
