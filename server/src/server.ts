import {
  CodeLensRefreshRequest,
  DidChangeConfigurationNotification,
  Emitter,
  type Connection,
} from 'vscode-languageserver';
import { Client } from './connection/client';
import { hostClock } from './connection/clock';
import { follow, openDocuments } from './connection/open-documents';
import { Reading, type HostFiles } from './connection/reading';
import { Responder } from './connection/responder';
import { displayName, settingsSection, type InitializationOptions } from './protocol';
import { useBundle } from './l10n';
import type { Report } from './report/model';
import { recognise } from './report/recognise';
import { answerRequests, capabilities, type Sources } from './requests';
import { answerAnnotationRequests, type AnnotationSources } from './workspace/annotations/annotation-requests';
import { answerSheetRequests } from './workspace/annotations/sheets/sheet-requests';
import { Places } from './workspace/annotations/places/places';
import { answerWaiverRequests } from './workspace/annotations/waiver-requests';
import { Waiving } from './workspace/annotations/waiving';
import { isBeside } from './workspace/beside';
import { Diagnosing } from './workspace/diagnostics/diagnosing';
import { Scheduler } from './workspace/diagnostics/scheduler';
import { answerRuleRequests } from './workspace/frameworks/rule-requests';
import { OwnFrameworks } from './workspace/frameworks/own-frameworks';
import { Comparing } from './workspace/others/comparing';
import { OtherReports } from './workspace/others/other-reports';
import { answerViewRequests } from './workspace/index/view-requests';
import { answerComparisonRequests } from './workspace/index/comparison-requests';
import { folderIndex } from './workspace/index/wire';
import { Preparation } from './workspace/preparation';
import { Reports } from './workspace/reports';
import { SettingsStore } from './workspace/settings';

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
    found: (uri) => work.diagnosing.first(uri, 300),
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

/** What is known of the client, of the open documents and of the files beside them. */
type Knowledge = ReturnType<typeof knowledge>;

function knowledge(connection: Connection, host: HostFiles | null) {
  const client = new Client(connection);
  const places = new Places();
  const documents = openDocuments((edited) => {
    places.follow(edited);
  });
  const reading = new Reading(connection, documents, host, () => client.folders());
  const read = (uri: string): Promise<string | null> => reading.read(uri);
  const settings = new SettingsStore((uri) => client.settings(uri));
  // Who knows files beside reports says so when they change; who is to work then is made later, and listens.
  const reframed = new Emitter<string>();
  const stale = new Emitter<undefined>();
  const around = {
    connection,
    documents,
    read,
    refresh(): void {
      stale.fire(undefined);
    },
  };
  const waiving = new Waiving(around);
  const frameworks = new OwnFrameworks({
    ...around,
    settings: (uri) => settings.get(uri),
    changed(uri) {
      reframed.fire(uri);
    },
    kindsChanged(uri) {
      waiving.tellAnew(uri);
    },
  });
  const others = new OtherReports();
  return {
    connection,
    client,
    responder: new Responder(connection),
    documents,
    reading,
    settings,
    frameworks,
    waiving,
    places,
    others,
    preparation: new Preparation({ frameworks, waiving, settings, others }),
    /** The framework of a document of this address may be another one now. */
    onReframed: reframed.event,
    /** What every document depends on has changed: it is to be asked for and checked anew. */
    onStale: stale.event,
  };
}

/** What makes Reports of the open documents, checks them and compares them. */
type Checks = ReturnType<typeof checks>;

function checks(known: Knowledge) {
  const { connection, client, documents, frameworks, preparation, others, reading, responder } = known;
  const recogniseAt = (text: string, uri: string): Report => {
    const framework = frameworks.chosenFor(uri);
    return recognise(text, frameworks.of(uri), framework === undefined ? {} : { framework });
  };
  const support = () => client.support;
  const isOpen = (uri: string): boolean => documents.get(uri) !== undefined;
  const recogniseFile = async (text: string, uri: string): Promise<Report> => {
    await frameworks.prepare(uri);
    const report = recogniseAt(text, uri);
    if (!isOpen(uri)) frameworks.forget(uri);
    return report;
  };
  const reports = new Reports(recogniseAt);
  const scheduler = new Scheduler(hostClock);
  const diagnosing = new Diagnosing(
    {
      ...{ connection, responder, documents, reports, preparation, scheduler, clock: hostClock },
      comparing: (uri) => comparing.isPending(uri),
    },
    support,
  );
  const comparing = new Comparing({
    connection,
    responder,
    preparation,
    others,
    clock: hostClock,
    read: (uri) => reading.read(uri),
    recogniseNow: recogniseAt,
    recognise: recogniseFile,
    isOpen,
    open: () => documents.keys(),
    support,
    recheck(uris) {
      diagnosing.recheck(uris);
    },
    done() {
      diagnosing.tellStatuses();
    },
  });
  const report = (uri: string): Report | null => {
    const document = documents.get(uri);
    return document === undefined || isBeside(uri) ? null : reports.get(document);
  };
  const index = folderIndex({ connection, documents, reading, clock: hostClock, recognise: recogniseFile, report });
  return { recogniseAt, recogniseFile, reports, report, diagnosing, comparing, index };
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
