import * as l10n from './l10n';
import {
  ErrorCodes,
  MarkupKind,
  MessageType,
  ShowMessageNotification,
  ResponseError,
  TextDocumentSyncKind,
  type Connection,
  type Diagnostic,
  type Position,
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
import { changeable, changeEverywhere, levelNamed } from './features/change-judgement';
import { codeLenses } from './features/code-lens';
import { links } from './features/links';
import { definition } from './features/navigation/definition';
import { highlights } from './features/navigation/highlights';
import { references } from './features/navigation/references';
import { outline } from './features/outline';
import { ruleActions } from './features/rule-actions';
import { selectionRanges } from './features/selection-ranges';
import { semanticTokens } from './features/semantic-tokens';
import { semanticLegend } from './features/semantic-tokens/legend';
import { workspaceEdit } from './features/workspace-edit';
import type { ReportEntries } from './features/symbols/entries';
import { workspaceSymbols } from './features/symbols/workspace-symbols';
import { waiverActions } from './features/waiver-actions';
import type { Framework } from './frameworks/schema';
import {
  frameworksMethod,
  levelsMethod,
  recogniseMethod,
  removeWaiverCommand,
  waiveCommand,
  type FrameworksParams,
  type LevelsParams,
  type LevelsResult,
  type RecogniseParams,
  type RecogniseResult,
} from './protocol';
import { lineNumber } from './report/queries/places';
import type { OtherReport } from './rules/rule';
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
  /** Whether a document's settings want code lenses, as far as known. */
  wantsCodeLenses(uri: string): boolean;
  /** What the other reports say, as far as known. */
  others(uri: string): readonly OtherReport[];
  /** Sees to it that the reports of the folder are read, and waits for them a little. Never rejects. */
  prepareIndex(): Promise<unknown>;
  /** What can be found of each report of the folder by its address, as far as it is read. */
  index(): Iterable<readonly [string, ReportEntries]>;
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
  workspaceSymbolProvider: true,
  definitionProvider: true,
  referencesProvider: true,
  documentHighlightProvider: true,
  renameProvider: { prepareProvider: true },
  codeLensProvider: {},
  selectionRangeProvider: true,
  semanticTokensProvider: { legend: semanticLegend, full: true, range: true },
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
  answerNavigation(connection, sources, ofReport);
  connection.onDocumentSymbol(ofReport('document symbols', [], outline));
  connection.onFoldingRanges(ofReport('folding ranges', [], folding));
  connection.onHover(
    ofReport('hover', null, (report, { position, textDocument: { uri } }) => {
      const markup = client.support.markdown ? MarkupKind.Markdown : MarkupKind.PlainText;
      const document = sources.document(uri);
      const isTold = document !== undefined && namesOthers(sources.diagnostics(document), position);
      return hover(report, position, uri, markup, sources.frameworks(uri), isTold);
    }),
  );
  connection.onDocumentLinks(
    ofReport('document links', [], (report, { textDocument: { uri } }) => links(report, uri, sources.others(uri))),
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
      return [
        ...fixes,
        ...(client.support.waives ? waiverActions(document, context, waiverCommands) : []),
        ...(client.support.opensRules ? ruleActions(uri, context) : []),
      ];
    }),
  );
  connection.onRequest(
    frameworksMethod,
    responder.handle(
      'frameworks',
      { frameworks: [], detected: null, recommended: [], chosen: null },
      ({ uri }: FrameworksParams) =>
        frameworkChoices(sources.document(uri)?.getText() ?? '', sources.frameworks(uri), sources.chosen(uri)),
      ({ uri }) => sources.prepareFrameworks(uri),
    ),
  );
  connection.onRequest(recogniseMethod, responder.handle('recognise', { isReport: false, confidence: 0 }, isReport));
}

/** Those that lead from one place to others, or change several at once. */
function answerNavigation(connection: Connection, sources: Sources, ofReport: ReturnType<typeof answeringFromReports>) {
  connection.onDefinition(
    ofReport('definition', [], (report, { position, textDocument: { uri } }) => {
      const found = definition(report, position, uri, sources.others(uri));
      if (sources.client.support.definitionLinks) return found;
      return found.map(({ targetUri, targetSelectionRange }) => ({ uri: targetUri, range: targetSelectionRange }));
    }),
  );
  connection.onReferences(
    ofReport('references', [], (report, { position, textDocument: { uri }, context }) =>
      references(report, position, uri, context.includeDeclaration),
    ),
  );
  connection.onDocumentHighlight(
    ofReport('document highlights', [], (report, { position }) => highlights(report, position)),
  );
  connection.onWorkspaceSymbol(
    sources.responder.handle(
      'workspace symbols',
      [],
      ({ query }) => workspaceSymbols(sources.index(), query),
      () => sources.prepareIndex(),
    ),
  );
  connection.onSelectionRanges(
    ofReport('selection ranges', [], (report, { positions }) => selectionRanges(report, positions)),
  );
  connection.languages.semanticTokens.on(ofReport('semantic tokens', { data: [] }, (report) => semanticTokens(report)));
  connection.languages.semanticTokens.onRange(
    ofReport('semantic tokens', { data: [] }, (report, { range }) => semanticTokens(report, range)),
  );
  connection.onCodeLens(
    ofReport('code lenses', [], (report, { textDocument: { uri } }) =>
      sources.wantsCodeLenses(uri) ? codeLenses(report, uri, sources.client.support.showsPlaces) : [],
    ),
  );
  connection.onPrepareRename(
    ofReport('change of a judgement', null, (report, { position }) => {
      const found = changeable(report, position);
      return found === null ? null : { range: found.range, placeholder: found.placeholder };
    }),
  );
  connection.onRenameRequest(
    ofReport('change of a judgement', null, (report, { position, newName, textDocument: { uri } }) => {
      const found = changeable(report, position);
      const version = sources.document(uri)?.version;
      if (found === null || version === undefined) return null;
      const { judgement } = found;
      const level = levelNamed(judgement, newName);
      if (level === null) {
        const known = judgement.scale.levels.map(({ label }) => label).join(', ');
        return new ResponseError(
          ErrorCodes.InvalidParams,
          l10n.t("'{0}' is no level of this scale: {1}.", newName, known),
        );
      }
      const { edits, left } = changeEverywhere(report, judgement, level);
      if (left.length > 0) {
        const lines = left.map((place) => String(lineNumber(report, place))).join(', ');
        const message = l10n.t('Not changed, because the text would not surely be right: line {0}.', lines);
        void connection.sendNotification(ShowMessageNotification.type, { type: MessageType.Warning, message });
      }
      return workspaceEdit({ uri, version }, edits, sources.client.support);
    }),
  );
  connection.onRequest(
    levelsMethod,
    ofReport<LevelsParams, LevelsResult>('levels', { judgement: null }, (report, { position }) => {
      const found = changeable(report, position);
      if (found === null) return { judgement: null };
      const { area, service, scale, level } = found.judgement;
      const levels = scale.levels.map(({ label, code }) => ({ label, code }));
      return { judgement: { area, service, level: level?.label ?? null, levels } };
    }),
  );
}

/** Whether a finding that an editor shows with what is at a position names other places. */
function namesOthers(findings: readonly Diagnostic[], { line, character }: Position): boolean {
  return findings.some(({ range: { start, end }, relatedInformation }) => {
    const isBehind = line > start.line || (line === start.line && character >= start.character);
    const isBefore = line < end.line || (line === end.line && character <= end.character);
    return isBehind && isBefore && (relatedInformation?.length ?? 0) > 0;
  });
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
  return <P extends AtDocument, R>(
    name: string,
    none: NoInfer<R>,
    answer: (report: Report, params: P) => R | Refusal,
  ) =>
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
