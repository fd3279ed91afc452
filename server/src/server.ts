import type { Connection, InitializeParams, InitializeResult } from 'vscode-languageserver';
import {
  DidChangeConfigurationNotification,
  ErrorCodes,
  MarkupKind,
  ResponseError,
  TextDocumentSyncKind,
} from 'vscode-languageserver';
import { diagnostics } from './features/diagnostics';
import { folding } from './features/folding';
import { hover } from './features/hover';
import { contentsLinks } from './features/links';
import { outline } from './features/outline';
import {
  displayName,
  recogniseMethod,
  settingsSection,
  statusMethod,
  type RecogniseParams,
  type RecogniseResult,
} from './protocol';
import { RECOGNISED } from './report/confidence';
import { recognise } from './report/report';
import type { Report } from './report/model';
import { hostClock } from './clock';
import { clientSupport, type ClientSupport } from './support';
import { Responder } from './responder';
import { openDocuments } from './workspace/documents';
import { Publisher } from './workspace/publisher';
import { Reports } from './workspace/reports';
import { Scheduler } from './workspace/scheduler';
import { SettingsStore } from './workspace/settings';
import { statusOf } from './workspace/status';

/**
 * Connects a client to the features and begins to listen. The documents' contents come with their opening, so that any
 * kind of address will do: nothing is read from a disk.
 */
export function startServer(connection: Connection): void {
  let support: ClientSupport = clientSupport({ capabilities: {} });
  let pushed: unknown;
  const documents = openDocuments();
  const reports = new Reports(recognise);
  const scheduler = new Scheduler(hostClock);
  const responder = new Responder(connection);
  const settings = new SettingsStore((uri) =>
    support.configuration
      ? connection.workspace.getConfiguration({ scopeUri: uri, section: settingsSection })
      : Promise.resolve(pushed),
  );
  const publisher = new Publisher(documents, reports, settings, scheduler, {
    publish(document, report, findings) {
      const { uri, version } = document;
      void connection.sendDiagnostics({ uri, version, diagnostics: diagnostics(report, uri, findings, support) });
      void connection.sendNotification(statusMethod, statusOf(document, report, findings.length));
    },
    withdraw(uri) {
      void connection.sendDiagnostics({ uri, diagnostics: [] });
    },
    failed(uri, error) {
      responder.log(`checking ${uri}`, error);
    },
  });

  connection.onInitialize((params: InitializeParams): InitializeResult => {
    support = clientSupport(params);
    responder.state = 'running';
    return {
      serverInfo: { name: displayName },
      capabilities: {
        textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
        documentSymbolProvider: { label: 'Inspection Report' },
        hoverProvider: true,
        foldingRangeProvider: true,
        documentLinkProvider: {},
      },
    };
  });
  connection.onInitialized(() => {
    if (support.configurationChanges) {
      void connection.client.register(DidChangeConfigurationNotification.type, { section: settingsSection });
    }
    publisher.listen();
  });
  connection.onShutdown(() => {
    responder.state = 'stopped';
    scheduler.dispose();
  });
  connection.onDidChangeConfiguration(({ settings: value }: { settings: unknown }) => {
    pushed = sectionOf(value);
    publisher.refresh();
  });

  const onDocument =
    <P extends { textDocument: { uri: string } }, R>(none: R, answer: (report: Report, params: P) => R) =>
    (params: P): R => {
      const document = documents.get(params.textDocument.uri);
      return document === undefined ? none : answer(reports.get(document), params);
    };
  connection.onDocumentSymbol(responder.handle('document symbols', [], onDocument([], outline)));
  connection.onFoldingRanges(responder.handle('folding ranges', [], onDocument([], folding)));
  connection.onHover(
    responder.handle(
      'hover',
      null,
      onDocument(null, (report, { position, textDocument }) =>
        hover(report, position, textDocument.uri, support.markdown ? MarkupKind.Markdown : MarkupKind.PlainText),
      ),
    ),
  );
  connection.onDocumentLinks(
    responder.handle(
      'document links',
      [],
      onDocument([], (report, { textDocument }) => contentsLinks(report, textDocument.uri)),
    ),
  );
  connection.onRequest(recogniseMethod, responder.handle('recognise', { isReport: false, confidence: 0 }, isReport));

  documents.listen(connection);
  connection.listen();
}

function isReport(params: RecogniseParams): RecogniseResult | ResponseError {
  const text: unknown = (params as Partial<RecogniseParams> | null)?.text;
  if (typeof text !== 'string') return new ResponseError(ErrorCodes.InvalidParams, 'The text is missing.');
  const { confidence } = recognise(text);
  return { isReport: confidence >= RECOGNISED, confidence };
}

function sectionOf(settings: unknown): unknown {
  if (typeof settings !== 'object' || settings === null) return undefined;
  return (settings as Record<string, unknown>)[settingsSection];
}
