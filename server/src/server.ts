import type { Connection, InitializeParams, InitializeResult } from 'vscode-languageserver';
import {
  DidChangeConfigurationNotification,
  ErrorCodes,
  MarkupKind,
  ResponseError,
  TextDocumentSyncKind,
} from 'vscode-languageserver';
import { codeActionKinds, codeActions } from './features/code-actions';
import { completion, completionTriggers } from './features/completion';
import { folding } from './features/folding';
import { hover } from './features/hover';
import { inlayHints } from './features/inlay-hints';
import { contentsLinks } from './features/links';
import { outline } from './features/outline';
import { waiverActions } from './features/waiver-actions';
import { frameworkChoices } from './workspace/frameworks/framework-choices';
import { OwnFrameworks } from './workspace/frameworks/own-frameworks';
import {
  displayName,
  frameworksMethod,
  recogniseMethod,
  removeWaiverCommand,
  settingsSection,
  waiveCommand,
  type FrameworksParams,
  type InitializationOptions,
  type RecogniseParams,
  type RecogniseResult,
} from './protocol';
import { RECOGNISED } from './report/model';
import { recognise } from './report/recognise';
import type { Report } from './report/model';
import { hostClock } from './connection/clock';
import { Comparing } from './workspace/others/comparing';
import { Diagnosing } from './workspace/diagnostics/diagnosing';
import { clientSupport, type ClientSupport } from './connection/client-support';
import { Reading, type FileReader } from './connection/reading';
import { Responder, type Refusal } from './connection/responder';
import { answerWaiverRequests } from './workspace/annotations/waiver-requests';
import { Waiving } from './workspace/annotations/waiving';
import { isBeside } from './workspace/beside';
import { openDocuments } from './connection/open-documents';
import { OtherReports } from './workspace/others/other-reports';
import { Reports } from './workspace/reports';
import { Scheduler } from './workspace/diagnostics/scheduler';
import { SettingsStore } from './workspace/settings';

/**
 * Connects a client to the features and begins to listen. The documents' contents come with their opening, so that any
 * kind of address will do. Only the files that say what holds for a folder are read, by the client where it offers to.
 *
 * @param readFile how the host reads such a file for a client that does not; null where it cannot
 */
export function startServer(connection: Connection, readFile: FileReader | null): void {
  let support: ClientSupport = clientSupport({ capabilities: {} });
  let pushed: unknown;
  const documents = openDocuments();
  const recogniseAt = (text: string, uri: string): Report => {
    const framework = own.chosenFor(uri);
    return recognise(text, own.of(uri), framework === undefined ? {} : { framework });
  };
  const reports = new Reports(recogniseAt);
  const others = new OtherReports();
  const scheduler = new Scheduler(hostClock);
  const responder = new Responder(connection);
  const settings = new SettingsStore((uri) =>
    support.configuration
      ? connection.workspace.getConfiguration({ scopeUri: uri, section: settingsSection })
      : Promise.resolve(pushed),
  );
  const reading = new Reading(connection, documents, readFile);
  const read = (uri: string) => reading.read(uri);
  const own = new OwnFrameworks({
    connection,
    documents,
    read,
    settings: (uri) => settings.get(uri),
    changed(uri) {
      const document = documents.get(uri);
      if (document !== undefined) reports.forget(document);
    },
    refresh: () => {
      refresh();
    },
  });
  const waiving = new Waiving({
    connection,
    documents,
    read,
    refresh: () => {
      refresh();
    },
  });
  const preparation = {
    async get(uri: string) {
      await Promise.all([own.prepare(uri), waiving.prepare(uri)]);
      const set = await settings.get(uri);
      // The file is the team's and lies nearer to the reports; what a person sets for herself outranks it.
      return { ...set, severities: { ...own.severitiesFor(uri), ...set.severities } };
    },
    waivers: (uri: string) => waiving.of(uri),
    others: (uri: string) => others.of(uri),
    forget(uri: string) {
      own.forget(uri);
      waiving.forget(uri);
      settings.forget(uri);
    },
    clear() {
      own.clear();
      waiving.clear();
      settings.clear();
    },
  };
  const tools = { connection, responder, documents, reports, preparation, scheduler };
  const diagnosing: Diagnosing = new Diagnosing(tools, () => support, {
    checked(checked) {
      comparing.checked(checked);
    },
    closed(uri) {
      comparing.closed(uri);
    },
  });
  const isOpen = (uri: string): boolean => documents.get(uri) !== undefined;
  const comparing = new Comparing({
    connection,
    responder,
    preparation,
    others,
    clock: hostClock,
    read,
    recogniseNow: recogniseAt,
    async recognise(text, uri) {
      await own.prepare(uri);
      const report = recogniseAt(text, uri);
      if (!isOpen(uri)) own.forget(uri);
      return report;
    },
    isOpen,
    open: () => documents.keys(),
    support: () => support,
    recheck(uris) {
      diagnosing.recheck(uris);
    },
  });

  const refresh = (): void => {
    diagnosing.refresh();
    if (support.inlayHintRefresh) void connection.languages.inlayHint.refresh();
  };

  connection.onInitialize((params: InitializeParams): InitializeResult => {
    support = clientSupport(params);
    reading.initialise((params.initializationOptions ?? {}) as InitializationOptions);
    own.initialise(params);
    const pulled = diagnosing.initialise();
    responder.state = 'running';
    return {
      serverInfo: { name: displayName },
      capabilities: {
        textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
        documentSymbolProvider: { label: 'Inspection Report' },
        hoverProvider: true,
        foldingRangeProvider: true,
        documentLinkProvider: {},
        inlayHintProvider: true,
        codeActionProvider: { codeActionKinds: [...codeActionKinds] },
        completionProvider: { triggerCharacters: completionTriggers },
        ...(pulled ? { diagnosticProvider } : {}),
        workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
      },
    };
  });
  connection.onInitialized(() => {
    if (support.configurationChanges) {
      void connection.client.register(DidChangeConfigurationNotification.type, { section: settingsSection });
    }
    own.listen(support);
    waiving.listen(support);
    comparing.listen(support);
    diagnosing.listen();
  });
  connection.onShutdown(() => {
    responder.state = 'stopped';
    comparing.dispose();
    diagnosing.dispose();
  });
  connection.onDidChangeConfiguration(({ settings: value }: { settings: unknown }) => {
    pushed = sectionOf(value);
    refresh();
  });
  connection.onDidChangeWatchedFiles(({ changes }) => {
    const uris = changes.map(({ uri }) => uri);
    own.changed(uris);
    waiving.changed(uris);
    comparing.filesChanged(uris);
  });
  own.connect();
  answerWaiverRequests(connection, {
    responder,
    waiving,
    check: (uri) => diagnosing.check(uri),
    last: (uri) => diagnosing.lastOf(uri),
  });

  const onDocument =
    <P extends { textDocument: { uri: string } }, R>(none: R, answer: (report: Report, params: P) => R) =>
    (params: P): R => {
      const document = documents.get(params.textDocument.uri);
      return document === undefined || isBeside(document.uri) ? none : answer(reports.get(document), params);
    };
  const prepare = ({ textDocument: { uri } }: { textDocument: { uri: string } }): Promise<unknown> =>
    documents.get(uri) === undefined ? Promise.resolve() : preparation.get(uri);
  connection.onDocumentSymbol(responder.handle('document symbols', [], onDocument([], outline), prepare));
  connection.onFoldingRanges(responder.handle('folding ranges', [], onDocument([], folding), prepare));
  connection.onHover(
    responder.handle(
      'hover',
      null,
      onDocument(null, (report, { position, textDocument }) =>
        hover(
          report,
          position,
          textDocument.uri,
          support.markdown ? MarkupKind.Markdown : MarkupKind.PlainText,
          own.of(textDocument.uri),
        ),
      ),
      prepare,
    ),
  );
  connection.onDocumentLinks(
    responder.handle(
      'document links',
      [],
      onDocument([], (report, { textDocument }) => contentsLinks(report, textDocument.uri)),
      prepare,
    ),
  );
  connection.languages.inlayHint.on(
    responder.handle(
      'inlay hints',
      [],
      onDocument([], (report, { range, textDocument }) =>
        settings.last(textDocument.uri).inlayHints ? inlayHints(report, range) : [],
      ),
      prepare,
    ),
  );
  connection.onCodeAction(
    responder.handle('code actions', [], ({ textDocument: { uri }, context }) => {
      const document = documents.get(uri);
      if (document === undefined) return [];
      const fixes = codeActions(document, context, diagnosing.known(document), support);
      return support.waives ? [...fixes, ...waiverActions(document, context, waiverCommands)] : fixes;
    }),
  );
  connection.onCompletion(
    responder.handle(
      'completion',
      [],
      onDocument([], (report, { position }) => completion(report, position)),
      prepare,
    ),
  );
  connection.onRequest(
    frameworksMethod,
    responder.handle(
      'frameworks',
      { frameworks: [], detected: null, chosen: null },
      ({ uri }: FrameworksParams) =>
        frameworkChoices(documents.get(uri)?.getText() ?? '', own.of(uri), own.chosenFor(uri) ?? null),
      ({ uri }) => own.prepare(uri),
    ),
  );
  connection.onRequest(recogniseMethod, responder.handle('recognise', { isReport: false, confidence: 0 }, isReport));

  documents.listen(connection);
  connection.listen();
}

const waiverCommands = { waive: waiveCommand, remove: removeWaiverCommand };

/** What is found in one report may depend on others. */
const diagnosticProvider = { interFileDependencies: true, workspaceDiagnostics: false };

function isReport(params: RecogniseParams): RecogniseResult | Refusal {
  const text: unknown = (params as Partial<RecogniseParams> | null)?.text;
  if (typeof text !== 'string') return new ResponseError(ErrorCodes.InvalidParams, 'The text is missing.');
  const { confidence } = recognise(text);
  return { isReport: confidence >= RECOGNISED, confidence };
}

function sectionOf(settings: unknown): unknown {
  if (typeof settings !== 'object' || settings === null) return undefined;
  return (settings as Record<string, unknown>)[settingsSection];
}
