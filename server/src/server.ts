import { CodeLensRefreshRequest, DidChangeConfigurationNotification, type Connection } from 'vscode-languageserver';
import { follow } from './connection/open-documents';
import type { HostFiles } from './connection/reading';
import { displayName, settingsSection, type InitializationOptions } from './protocol';
import { useBundle } from './l10n';
import { answerRequests, capabilities, type Sources } from './requests';
import { answerAnnotationRequests, type AnnotationSources } from './workspace/annotations/annotation-requests';
import { answerSheetRequests } from './workspace/annotations/sheets/sheet-requests';
import { answerWaiverRequests } from './workspace/annotations/waiver-requests';
import { knowledge, type Knowledge } from './workspace/knowledge';
import { answerRuleRequests } from './workspace/frameworks/rule-requests';
import { answerViewRequests } from './workspace/index/view-requests';
import { checks, type Checks } from './workspace/checks';
import { answerComparisonRequests } from './workspace/index/comparison-requests';

/** So long the places of annotations wait at most for the first findings of their report, in milliseconds. */
const UNTIL_FOUND = 300;

/**
 * Connects a client to the features and begins to listen. The documents' contents come with their opening, so that any
 * kind of address will do. Only the files that say what holds for a folder are read, by the client where it offers to.
 *
 * @param host how the host reads files for a client that does not; null where it cannot
 */
export function startServer(connection: Connection, host: HostFiles | null): void {
  const known = knowledge(connection, host);
  const work = checks(known);
  const { documents, responder, waiving } = known;
  followLifecycle(known, work);
  followChanges(known, work);
  answerRequests(connection, sourcesOf(known, work));
  answerWaiverRequests(connection, {
    responder,
    waiving,
    check: (uri) => work.diagnosing.check(uri),
    last: (uri) => work.diagnosing.lastOf(uri),
  });
  answerRuleRequests(connection, {
    responder,
    read: (uri) => known.reading.read(uri),
    folders: () => known.frameworks.openFolders(),
  });
  const annotationSources: AnnotationSources = {
    responder,
    documents,
    waiving,
    places: known.places,
    kinds: (uri) => known.frameworks.kindsFor(uri),
    prepare: (uri) => known.preparation.get(uri),
    found: (uri) => work.diagnosing.first(uri, UNTIL_FOUND),
    read: (uri) => known.reading.read(uri),
    recognise(text, uri) {
      const document = documents.get(uri);
      return document === undefined ? work.recogniseAt(text, uri) : work.reports.get(document);
    },
  };
  answerAnnotationRequests(connection, annotationSources);
  answerSheetRequests(connection, annotationSources);
  answerViewRequests(connection, {
    responder,
    index: work.index,
    version: (uri) => documents.get(uri)?.version ?? null,
    report: work.report,
    prepare: (uri) => known.preparation.get(uri),
  });
  answerComparisonRequests(connection, {
    responder,
    index: work.index,
    async report(uri) {
      const open = work.report(uri);
      if (open !== null) return open;
      const text = await known.reading.read(uri);
      return text === null ? null : work.recogniseFile(text, uri);
    },
  });
  follow(documents, connection);
  connection.listen();
}

/** Has everybody begin and end with the client. */
function followLifecycle(known: Knowledge, { diagnosing, comparing, index }: Checks): void {
  const { connection, client, responder, reading, frameworks, waiving } = known;
  connection.onInitialize((params) => {
    client.initialise(params);
    const options = (params.initializationOptions ?? {}) as InitializationOptions;
    reading.initialise(options);
    useBundle(options.texts);
    frameworks.initialise(params);
    const pulled = diagnosing.initialise();
    responder.state = 'running';
    return {
      serverInfo: { name: displayName },
      capabilities: pulled ? { ...capabilities, diagnosticProvider } : capabilities,
    };
  });
  connection.onInitialized(() => {
    const { support } = client;
    if (support.configurationChanges) {
      void connection.client.register(DidChangeConfigurationNotification.type, { section: settingsSection });
    }
    frameworks.listen(support);
    waiving.listen(support);
    comparing.listen(support);
    diagnosing.listen();
    if (support.folders) {
      connection.workspace.onDidChangeWorkspaceFolders(() => {
        index.foldersChanged();
      });
    }
  });
  connection.onShutdown(() => {
    responder.state = 'stopped';
    comparing.dispose();
    index.dispose();
    diagnosing.dispose();
  });
}

/** Has what changes reach those who depend on it. */
function followChanges(known: Knowledge, { reports, diagnosing, comparing, index }: Checks): void {
  const { connection, client, documents, frameworks, waiving, onReframed, onStale } = known;
  const refresh = (): void => {
    diagnosing.refresh();
    if (client.support.inlayHintRefresh) void connection.languages.inlayHint.refresh();
    if (client.support.codeLensRefresh) void connection.sendRequest(CodeLensRefreshRequest.type);
  };
  onStale(refresh);
  onReframed((uri) => {
    const document = documents.get(uri);
    if (document !== undefined) reports.forget(document);
  });
  diagnosing.onChecked((checked) => {
    comparing.checked(checked);
    waiving.checked(checked.document.uri);
  });
  diagnosing.onClosed((uri) => {
    comparing.closed(uri);
  });
  connection.onDidChangeConfiguration(({ settings }: { settings: unknown }) => {
    client.push(settings);
    refresh();
  });
  connection.onDidChangeWatchedFiles(({ changes }) => {
    const uris = changes.map(({ uri }) => uri);
    frameworks.changed(uris);
    waiving.changed(uris);
    comparing.filesChanged(uris);
    index.changed(uris);
  });
  frameworks.connect();
}

function sourcesOf(known: Knowledge, { report, diagnosing, index }: Checks): Sources {
  const { client, responder, documents, preparation, frameworks, settings } = known;
  return {
    client,
    responder,
    document: (uri) => documents.get(uri),
    report,
    prepareIndex: () => index.ready(patience),
    index: () => index.all(),
    prepare: (uri) => (documents.get(uri) === undefined ? Promise.resolve() : preparation.get(uri)),
    prepareFrameworks: (uri) => frameworks.prepare(uri),
    frameworks: (uri) => frameworks.of(uri),
    chosen: (uri) => frameworks.chosenFor(uri) ?? null,
    wantsInlayHints: (uri) => settings.last(uri).inlayHints,
    wantsCodeLenses: (uri) => settings.last(uri).codeLens,
    others: (uri) => preparation.others(uri),
    diagnostics: (document) => diagnosing.known(document),
  };
}

/** So long a search waits for the first reading of the folder, in milliseconds; then it finds what is read by then. */
const patience = 800;

/** What is found in one report may depend on others. */
const diagnosticProvider = { interFileDependencies: true, workspaceDiagnostics: false };
